// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactdialog.h"

#include "dialogparts.h"
#include "ui/photo.h"
#include "ui/plaintip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using store::Contact;
using store::Phone;

namespace {

constexpr int VisibleNumbers = 4;
constexpr int PhotoSide = 48;
constexpr Phone::Kind Kinds[] = {Phone::Kind::Work, Phone::Kind::Mobile, Phone::Kind::Home,
                                 Phone::Kind::Main, Phone::Kind::Fax,    Phone::Kind::Other};

} // namespace

QString ContactDialog::wordFor(Phone::Kind kind)
{
    switch (kind) {
    case Phone::Kind::Work:
        return tr("Work");
    case Phone::Kind::Mobile:
        return tr("Mobile");
    case Phone::Kind::Home:
        return tr("Home");
    case Phone::Kind::Main:
        return tr("Main number");
    case Phone::Kind::Fax:
        return tr("Fax");
    case Phone::Kind::Other:
        break;
    }
    return tr("Other");
}

ContactDialog::ContactDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"contactDialog"_s);
    setMinimumWidth(460);
    QVBoxLayout *layout = dialogLayout(this);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto line = [&](const QString &id, const QString &label) {
        auto *made = new QLineEdit(this);
        made->setObjectName(id);
        made->setMaxLength(int(Contact::MostText));
        form->addRow(label, made);
        connect(made, &QLineEdit::textChanged, this, &ContactDialog::refresh);
        return made;
    };
    m_name = line(u"contactName"_s, tr("&Name"));
    m_company = line(u"contactCompany"_s, tr("&Company"));
    auto *numbers = new QWidget(this);
    m_numbers = new QVBoxLayout(numbers);
    m_numbers->setContentsMargins(0, 0, 0, 0);
    m_numbers->setSpacing(6);
    m_numbers->setAlignment(Qt::AlignTop);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(numbers);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedHeight(VisibleNumbers * (m_name->sizeHint().height() + 6));
    auto *numbersLabel = new QLabel(tr("Numbers"), this);
    form->addRow(numbersLabel, scroll);
    m_email = line(u"contactEmail"_s, tr("&E-mail"));
    m_groups = line(u"contactGroups"_s, tr("&Groups"));
    m_groups->setMaxLength(2000);
    m_groups->setPlaceholderText(tr("Customers, Press"));
    m_groups->setAccessibleDescription(tr("Names, with commas between them"));
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"contactNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(QFontMetrics(font()).lineSpacing() * 3);
    form->addRow(tr("N&ote"), m_note);
    m_photo = new QLabel(this);
    m_photo->setObjectName(u"contactPhoto"_s);
    auto *choose = new QPushButton(tr("Choose a &picture…"), this);
    choose->setObjectName(u"choosePhoto"_s);
    m_noPhoto = new QPushButton(tr("&Remove it"), this);
    m_noPhoto->setAccessibleName(tr("Remove the picture"));
    for (QPushButton *button : {choose, m_noPhoto})
        button->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ContactDialog::choosePhoto);
    connect(m_noPhoto, &QPushButton::clicked, this, [this] {
        m_contact.photo.clear();
        showPhoto();
    });
    auto *picture = new QHBoxLayout;
    picture->setSpacing(8);
    picture->addWidget(m_photo);
    picture->addWidget(choose);
    picture->addWidget(m_noPhoto);
    picture->addStretch();
    form->addRow(tr("Picture"), picture);
    m_favourite = new QCheckBox(tr("&Favourite: found before others"), this);
    m_favourite->setObjectName(u"contactFavourite"_s);
    form->addRow({}, m_favourite);
    layout->addLayout(form, 1);
    m_elsewhere = quietLabel({}, this);
    m_elsewhere->setObjectName(u"contactElsewhere"_s);
    layout->addWidget(m_elsewhere);
    m_outcome = new OutcomeLine(this);
    layout->addWidget(m_outcome);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QDialogButtonBox::Save);
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ContactDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// There is always one empty row more, until there are as many as may be.
void ContactDialog::addRow(const Phone &phone)
{
    if (m_rows.size() >= Contact::MostPhones)
        return;
    auto *box = new QWidget(m_numbers->parentWidget());
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *kind = new QComboBox(box);
    for (const Phone::Kind one : Kinds)
        kind->addItem(wordFor(one), static_cast<int>(one));
    kind->setCurrentIndex(kind->findData(static_cast<int>(phone.kind)));
    kind->setAccessibleName(tr("What number %1 is for").arg(m_rows.size() + 1));
    auto *number = new QLineEdit(phone.number, box);
    number->setObjectName(u"contactNumber%1"_s.arg(m_rows.size() + 1));
    number->setAccessibleName(tr("Number %1").arg(m_rows.size() + 1));
    number->setMaxLength(int(Contact::MostNumber));
    layout->addWidget(kind);
    layout->addWidget(number, 1);
    m_numbers->addWidget(box);
    if (!m_rows.isEmpty()) {
        setTabOrder(m_rows.last().number, kind);
        setTabOrder(kind, number);
    } else {
        setTabOrder(m_company, kind);
        setTabOrder(kind, number);
    }
    setTabOrder(number, m_email);
    m_rows.append({kind, number});
    connect(number, &QLineEdit::textChanged, this, [this, number] {
        if (m_rows.last().number == number && !number->text().trimmed().isEmpty())
            addRow({Phone::Kind::Other, {}});
        refresh();
    });
}

void ContactDialog::openFor(const Contact &contact, const QStringList &groups,
                            const QStringList &elsewhere)
{
    m_contact = contact;
    setWindowTitle(contact.id == 0 ? tr("New contact") : tr("Contact"));
    m_name->setText(contact.name);
    m_company->setText(contact.company);
    m_email->setText(contact.email);
    m_groups->setText(contact.groups.join(u", "_s));
    m_note->setPlainText(contact.note);
    showPhoto();
    m_favourite->setChecked(contact.favourite);
    for (const Row &row : std::as_const(m_rows))
        delete row.kind->parentWidget();
    m_rows.clear();
    for (const Phone &phone : contact.phones)
        addRow(phone);
    addRow({contact.phones.isEmpty() ? Phone::Kind::Work : Phone::Kind::Mobile, {}});
    m_groups->setToolTip(
        groups.isEmpty() ? QString() : plainTip(tr("There are: %1").arg(groups.join(u", "_s))));
    m_elsewhere->setVisible(!elsewhere.isEmpty());
    m_elsewhere->setText(
        tr("Also in %1, which is not changed by this.").arg(elsewhere.join(u", "_s)));
    m_outcome->say(OutcomeLine::Kind::Quiet, {});
    m_save->setEnabled(true);
    refresh();
    m_name->setFocus();
    m_name->selectAll();
    show();
    raise();
    activateWindow();
}

Contact ContactDialog::contact() const
{
    Contact contact = m_contact;
    contact.name = m_name->text();
    contact.company = m_company->text();
    contact.email = m_email->text();
    contact.groups = m_groups->text().split(u',');
    contact.note = m_note->toPlainText();
    contact.favourite = m_favourite->isChecked();
    contact.phones.clear();
    for (const Row &row : m_rows)
        contact.phones.append(
            {static_cast<Phone::Kind>(row.kind->currentData().toInt()), row.number->text()});
    return contact.bounded();
}

void ContactDialog::choosePhoto()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ContactDialog::usePhoto);
    dialog->open();
}

void ContactDialog::usePhoto(const QString &path)
{
    QString error;
    const QByteArray photo = photoFrom(path, error);
    if (photo.isEmpty()) {
        m_outcome->say(OutcomeLine::Kind::Bad,
                       tr("This is no picture that can be shown (“%1”). Choose a JPEG or PNG file.")
                           .arg(error));
        return;
    }
    m_outcome->say(OutcomeLine::Kind::Quiet, {});
    m_contact.photo = photo;
    showPhoto();
}

void ContactDialog::showPhoto()
{
    const QPixmap disc = photoDisc(m_contact.photo, PhotoSide, devicePixelRatioF());
    m_photo->setPixmap(disc);
    m_photo->setVisible(!disc.isNull());
    m_photo->setAccessibleName(tr("Picture"));
    m_noPhoto->setVisible(!m_contact.photo.isEmpty());
}

void ContactDialog::refresh()
{
    m_save->setEnabled(!contact().isEmpty());
    m_save->setToolTip(m_save->isEnabled() ? QString()
                                           : tr("A contact needs a name, a company or a number"));
}

void ContactDialog::save()
{
    m_save->setEnabled(false);
    m_outcome->say(OutcomeLine::Kind::Quiet, tr("Saving…"));
    emit saveRequested(contact());
}

void ContactDialog::refused(const QString &words)
{
    m_outcome->say(OutcomeLine::Kind::Bad, tr("Not saved (“%1”). Copy what is new, and try again "
                                              "when there is room on the disk.")
                                               .arg(words));
    refresh();
}

} // namespace ui
