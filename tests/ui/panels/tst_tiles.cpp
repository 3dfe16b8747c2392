// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One person as a tile and as a row: nothing runs over its edges, nothing is said by colour alone.

#include "board.h"
#include "models/sortfilter.h"
#include "ui/panels/celldelegate.h"
#include "ui/panels/paint.h"
#include "ui/panels/tiledelegate.h"
#include "ui/panels/wording.h"
#include "ui/theme.h"

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 20;
const QColor Nowhere(255, 0, 255);

struct People
{
    Board board;
    models::SortFilter rows;
    ui::PeopleWords words{&rows, board.clock(), nullptr};

    People()
    {
        board.company();
        board.person(105, "Maximilian Freiherr von Hohenberg-Langenfeld zu Sonnenstein", 1);
        board.channel("1.5", "PJSIP/105", "Up", "105", "", 59);
        rows.setSourceModel(&board.people);
        rows.sort(static_cast<int>(models::PeopleColumn::Number));
    }
    [[nodiscard]] QModelIndex of(const QString &number, int column = 0) const
    {
        for (int row = 0; row < words.rowCount(); ++row) {
            if (words.index(row, 0).data(models::NumberRole).toString() == number)
                return words.index(row, column);
        }
        return {};
    }
};

QImage painted(const QAbstractItemDelegate &delegate, const QModelIndex &index, QSize size,
               Qt::LayoutDirection direction, QStyle::State state)
{
    QImage image(size + QSize(2 * Margin, 2 * Margin), QImage::Format_ARGB32);
    image.fill(Nowhere);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(Margin, Margin), size);
    option.direction = direction;
    option.state = state | QStyle::State_Enabled;
    option.palette = ui::paletteFrom(ui::lightColours());
    delegate.paint(&painter, option, index);
    return image;
}

/// Writes down what is painted as text, and where.
class Ear : public QPaintEngine
{
public:
    struct Heard
    {
        QPointF at;
        QString text;
        qreal width;
    };
    QList<Heard> heard;

    Ear()
        : QPaintEngine(AllFeatures)
    {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    Type type() const override { return User; }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        heard.append({state->transform().map(at), item.text(), item.width()});
    }
};

class EarDevice : public QPaintDevice
{
public:
    Ear ear;
    QPaintEngine *paintEngine() const override { return const_cast<Ear *>(&ear); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 2000;
        }
    }
};

QList<Ear::Heard> textsOf(const QAbstractItemDelegate &delegate, const QModelIndex &index,
                          QSize size, Qt::LayoutDirection direction)
{
    EarDevice device;
    QPainter painter(&device);
    QStyleOptionViewItem option;
    option.rect = QRect({}, size);
    option.direction = direction;
    option.state = QStyle::State_Enabled;
    option.palette = ui::paletteFrom(ui::lightColours());
    delegate.paint(&painter, option, index);
    painter.end();
    return device.ear.heard;
}

int strayPixels(const QImage &image, QSize size)
{
    const QRect inside(QPoint(Margin, Margin), size);
    int stray = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            stray += !inside.contains(x, y) && image.pixelColor(x, y) != Nowhere;
    }
    return stray;
}

/// Pixels of about that colour in a column of the picture.
int inColumn(const QImage &image, int x, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        found += image.pixelColor(x, y) == colour;
    return found;
}

} // namespace

class TestTiles : public QObject
{
    Q_OBJECT

private slots:
    void nothingLeavesTheTile_data();
    void nothingLeavesTheTile();
    void longNamesAreShortenedNumbersNever_data();
    void longNamesAreShortenedNumbersNever();
    void theWordStandsBesideTheSymbol();
    void theEdgeIsOnTheLeadingSide();
    void everyStateLooksDifferentWithoutColour();
    void readsAsOneLine();
    void staleIsSaid();
    void cellsStayInTheirColumns();
};

void TestTiles::nothingLeavesTheTile_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int width : {24, 60, 96, 144, 152, 240, 400}) {
        QTest::addRow("%d", width) << width << Qt::LeftToRight;
        QTest::addRow("%d mirrored", width) << width << Qt::RightToLeft;
    }
}

void TestTiles::nothingLeavesTheTile()
{
    QFETCH(const int, width);
    QFETCH(const Qt::LayoutDirection, direction);
    const People people;
    const ui::TileDelegate delegate(people.words, nullptr);
    const QSize size(width, ui::TileDelegate::smallestCell(QFont()).height());
    for (int row = 0; row < people.words.rowCount(); ++row) {
        for (const QStyle::State state :
             {QStyle::State(QStyle::State_None), QStyle::State_Selected | QStyle::State_HasFocus,
              QStyle::State(QStyle::State_MouseOver)}) {
            const QImage image =
                painted(delegate, people.words.index(row, 0), size, direction, state);
            QCOMPARE(strayPixels(image, size), 0);
        }
    }
}

void TestTiles::longNamesAreShortenedNumbersNever_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {120, 152, 240})
        QTest::addRow("%d", width) << width;
}

void TestTiles::longNamesAreShortenedNumbersNever()
{
    QFETCH(const int, width);
    const People people;
    const ui::TileDelegate delegate(people.words, nullptr);
    const QSize size(width, ui::TileDelegate::smallestCell(QFont()).height());
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const auto heard = textsOf(delegate, people.of(u"105"_s), size, direction);
        const auto name = std::find_if(heard.begin(), heard.end(), [](const Ear::Heard &one) {
            return one.text.startsWith(u"Max"_s);
        });
        const auto number = std::find_if(
            heard.begin(), heard.end(), [](const Ear::Heard &one) { return one.text == u"105"_s; });
        QVERIFY(name != heard.end());
        QVERIFY(number != heard.end());
        QVERIFY2(name->text.endsWith(u'…'), qPrintable(name->text));
        // Whole, apart from each other, and each on its own side.
        if (direction == Qt::LeftToRight)
            QVERIFY(name->at.x() + name->width < number->at.x());
        else
            QVERIFY(number->at.x() + number->width < name->at.x());
    }
}

void TestTiles::theWordStandsBesideTheSymbol()
{
    const People people;
    const ui::TileDelegate delegate(people.words, nullptr);
    const QSize size(160, ui::TileDelegate::smallestCell(QFont()).height());
    const auto says = [&](const QString &number, const QString &word) {
        const auto heard = textsOf(delegate, people.of(number), size, Qt::LeftToRight);
        return std::any_of(heard.begin(), heard.end(),
                           [&word](const Ear::Heard &one) { return one.text == word; });
    };
    QVERIFY(says(u"101"_s, u"Free"_s));
    QVERIFY(says(u"102"_s, u"On a call"_s));
    QVERIFY(says(u"104"_s, u"Ringing"_s));
    QVERIFY(says(u"109"_s, u"Offline"_s));
}

void TestTiles::theEdgeIsOnTheLeadingSide()
{
    const People people;
    const ui::TileDelegate delegate(people.words, nullptr);
    const QSize size(160, ui::TileDelegate::smallestCell(QFont()).height());
    const QColor red = ui::lightColours().of(ui::Tone::OnCall).foreground;
    const int half = ui::TileDelegate::gap(QFont()) / 2;
    const int left = Margin + half + 1;
    const int right = Margin + size.width() - half - 2;
    const QModelIndex busy = people.of(u"102"_s);
    const QImage ltr = painted(delegate, busy, size, Qt::LeftToRight, {});
    const QImage rtl = painted(delegate, busy, size, Qt::RightToLeft, {});
    QVERIFY(inColumn(ltr, left, red) > size.height() / 2);
    QCOMPARE(inColumn(ltr, right, red), 0);
    QVERIFY(inColumn(rtl, right, red) > size.height() / 2);
    QCOMPARE(inColumn(rtl, left, red), 0);
}

void TestTiles::everyStateLooksDifferentWithoutColour()
{
    QList<QImage> symbols;
    QSet<QString> words;
    for (int i = 0; i < ui::ToneCount; ++i) {
        QImage image(24, 24, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::paintSymbol(painter, QRectF(2, 2, 20, 20), static_cast<ui::Tone>(i), Qt::black);
        painter.end();
        QVERIFY(!symbols.contains(image));
        symbols.append(image);
    }
    const People people;
    for (const QString &number : {u"101"_s, u"102"_s, u"104"_s, u"109"_s})
        words.insert(ui::PeopleWords::stateOf(people.of(number)));
    QCOMPARE(words.size(), 4);
}

void TestTiles::readsAsOneLine()
{
    People people;
    const auto said = [&people](const QString &number) {
        return people.of(number).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(u"101"_s), u"Ada Lindqvist, 101, free"_s);
    QCOMPARE(said(u"104"_s), u"Dmitri Volkov, 104, ringing, 7 seconds"_s);
    QCOMPARE(said(u"102"_s), u"Ben Okafor, 102, on a call, 12 seconds"_s);
    QCOMPARE(said(u"109"_s), u"Ines Duarte, 109, offline"_s);
    people.board.later = 60'000;
    QCOMPARE(said(u"104"_s), u"Dmitri Volkov, 104, ringing, 1 minute 7 seconds"_s);
    people.board.people.setFavourites({u"101"_s});
    QCOMPARE(said(u"101"_s), u"Ada Lindqvist, 101, free, favourite"_s);
}

void TestTiles::staleIsSaid()
{
    People people;
    QVERIFY(people.words.asOf(people.of(u"104"_s)).isEmpty());
    people.board.people.setLive(false);
    QVERIFY(people.words.asOf(people.of(u"104"_s)).startsWith(u"as of "_s));
    const QString said = people.of(u"104"_s).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"last heard of "_s), qPrintable(said));
    // A time that nobody confirms any more does not go on.
    QVERIFY2(!said.contains(u"7 seconds"_s), qPrintable(said));
}

void TestTiles::cellsStayInTheirColumns()
{
    const People people;
    const ui::CellDelegate delegate;
    for (const int width : {20, 60, 200}) {
        const QSize size(width, ui::CellDelegate::rowHeight(QFont()));
        for (int column = 0; column < people.words.columnCount(); ++column) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                const QImage image = painted(delegate, people.of(u"105"_s, column), size, direction,
                                             QStyle::State_Selected);
                QCOMPARE(strayPixels(image, size), 0);
            }
        }
    }
}

QTEST_MAIN(TestTiles)
#include "tst_tiles.moc"
