<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>QShortcut</name>
    <message>
        <source>Num</source>
        <translation>Цифр.</translation>
    </message>
</context>
<context>
    <name>ami::Session</name>
    <message>
        <source>the server sends more than can be taken</source>
        <translation>сервер шлёт больше, чем можно принять</translation>
    </message>
    <message>
        <source>a line is longer than any server sends</source>
        <translation>строка длиннее, чем шлёт любой сервер</translation>
    </message>
    <message>
        <source>a block is longer than any server sends</source>
        <translation>блок длиннее, чем шлёт любой сервер</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>соединение закрыто</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>нет соединения за %1 с</translation>
    </message>
    <message>
        <source>no `Asterisk Call Manager` line came</source>
        <translation>строка «Asterisk Call Manager» не пришла</translation>
    </message>
    <message>
        <source>the login was not answered</source>
        <translation>на вход нет ответа</translation>
    </message>
    <message>
        <source>the server did not answer for %1 s</source>
        <translation>сервер не отвечал %1 с</translation>
    </message>
    <message>
        <source>the server knows no MD5 login, and the secret would cross the network in clear</source>
        <translation>сервер не знает входа MD5, и секрет прошёл бы по сети открыто</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not the trusted one</source>
        <translation>сертификат сервера не тот, которому доверяют</translation>
    </message>
</context>
<context>
    <name>store::SettingsFile</name>
    <message>
        <source>It is too large for a file of settings.</source>
        <translation>Он слишком велик для файла настроек.</translation>
    </message>
    <message>
        <source>It is no file of settings: at byte %1, %2.</source>
        <translation>Это не файл настроек: у байта %1, %2.</translation>
    </message>
    <message>
        <source>It is no file of Cordboard&apos;s settings.</source>
        <translation>Это не файл настроек Cordboard.</translation>
    </message>
    <message>
        <source>A newer Cordboard wrote it: this one reads version 1, and it is of version %1.</source>
        <translation>Его записал более новый Cordboard: этот читает версию 1, а в файле версия %1.</translation>
    </message>
    <message>
        <source>It has more settings than there can be.</source>
        <translation>В нём больше настроек, чем может быть.</translation>
    </message>
    <message>
        <source>“%1” is no name of a setting.</source>
        <translation>«%1» — не имя настройки.</translation>
    </message>
    <message>
        <source>“%1” does not belong into such a file.</source>
        <translation>«%1» не место в таком файле.</translation>
    </message>
    <message>
        <source>The value of “%1” is none that a setting can have.</source>
        <translation>Такого значения «%1» у настройки быть не может.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation>О программе Cordboard</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>A desktop switchboard for the Asterisk PBX.</source>
        <translation>Настольный коммутатор для АТС Asterisk.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Свободная программа под лицензией GNU GPL версии 3 или новее. Без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Icons by the Lucide contributors, ISC licence. Built with Qt %1.</source>
        <translation>Значки авторов Lucide, лицензия ISC. Собрано с Qt %1.</translation>
    </message>
</context>
<context>
    <name>ui::AddressBook</name>
    <message>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <comment>when a call was</comment>
        <translation>%1, пропущен</translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <comment>when a call was</comment>
        <translation>%1, без ответа</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>when a call was, and how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Контакт…</translation>
    </message>
    <message>
        <source>Show or write down who calls, or who is selected</source>
        <translation>Показать или записать, кто звонит или кто выбран</translation>
    </message>
    <message>
        <source>Imported contacts: %1.</source>
        <translation>Импортировано контактов: %1.</translation>
    </message>
    <message>
        <source>The contact was not kept (“%1”).</source>
        <translation>Контакт не сохранён («%1»).</translation>
    </message>
    <message>
        <source>Earlier calls: %1, the last one %2</source>
        <translation>Прежних звонков: %1, последний %2</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Импорт контактов</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Таблицы в тексте (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Delete contacts</source>
        <translation>Удаление контактов</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message>
        <source>Delete %1 contacts?</source>
        <translation>Удалить контакты (%1)?</translation>
    </message>
    <message>
        <source>Notes on calls and the history stay.</source>
        <translation>Заметки о звонках и журнал остаются.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>The keychain does not keep the password (“%1”). It is asked for again at the next start.</source>
        <translation>Связка ключей не сохраняет пароль («%1»). Его спросят снова при следующем запуске.</translation>
    </message>
</context>
<context>
    <name>ui::Alerts</name>
    <message>
        <source>Comes back, not answered</source>
        <translation>Вернулся без ответа</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Звонит на ваш телефон</translation>
    </message>
    <message>
        <source>Waits in a queue</source>
        <translation>Ждёт в очереди</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>На удержании</translation>
    </message>
    <message>
        <source>Waits for somebody busy</source>
        <translation>Ждёт занятого</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>На парковке</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>when it is urgent</source>
        <translation>когда срочно</translation>
    </message>
    <message>
        <source>when it comes</source>
        <translation>когда приходит</translation>
    </message>
    <message>
        <source>at every step</source>
        <translation>на каждом шаге</translation>
    </message>
</context>
<context>
    <name>ui::AlertsDialog</name>
    <message>
        <source>Alerts and sounds</source>
        <translation>Оповещения и звуки</translation>
    </message>
    <message>
        <source>St&amp;andard</source>
        <translation>&amp;Стандартно</translation>
    </message>
</context>
<context>
    <name>ui::AlertsForm</name>
    <message>
        <source>A call that…</source>
        <translation>Звонок, который…</translation>
    </message>
    <message>
        <source>waits long after</source>
        <translation>ждёт долго после</translation>
    </message>
    <message>
        <source>is urgent after</source>
        <translation>срочен после</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>звучит</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>извещает</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The desktop tells of it while this window is not in front</source>
        <translation>Рабочий стол сообщает об этом, когда это окно не впереди</translation>
    </message>
    <message>
        <source>&amp;Quiet mode: nothing sounds</source>
        <translation>&amp;Тихий режим: ничего не звучит</translation>
    </message>
    <message>
        <source>Notify of &amp;missed calls</source>
        <translation>Извещать о &amp;пропущенных звонках</translation>
    </message>
    <message>
        <source>&amp;Try the sound</source>
        <translation>&amp;Проверить звук</translation>
    </message>
    <message>
        <source>The sound is your desktop&apos;s own bell</source>
        <translation>Звук — звонок вашего рабочего стола</translation>
    </message>
    <message>
        <source>The sound is your desktop&apos;s own bell. A window in the background also asks for attention in the task bar.</source>
        <translation>Звук — звонок вашего рабочего стола. Окно на заднем плане просит внимания и на панели задач.</translation>
    </message>
</context>
<context>
    <name>ui::AlertsPage</name>
    <message>
        <source>St&amp;andard</source>
        <translation>&amp;Стандартно</translation>
    </message>
    <message>
        <source>Times and sounds as Cordboard comes with them</source>
        <translation>Время и звуки, как они идут с Cordboard</translation>
    </message>
    <message>
        <source>Alerts and sounds</source>
        <translation>Оповещения и звуки</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Извещения</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
</context>
<context>
    <name>ui::Assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>По&amp;зже</translation>
    </message>
    <message>
        <source>What works already is kept; the menu leads back here</source>
        <translation>Что уже работает, сохраняется; меню снова ведёт сюда</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection&apos;s name that is taken</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::AssistantContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
</context>
<context>
    <name>ui::AssistantPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>Да&amp;лее</translation>
    </message>
</context>
<context>
    <name>ui::AttentionWords</name>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Вернулся</translation>
    </message>
    <message>
        <source>Comes back · %1</source>
        <translation>Вернулся · %1</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Звонит на ваш телефон</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Очередь %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>место %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>На удержании</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Ждёт: %1</translation>
    </message>
    <message>
        <source>returns in %1</source>
        <translation>вернётся через %1</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>На парковке %1</translation>
    </message>
    <message>
        <source>waits long</source>
        <translation>ждёт долго</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>для %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>followed by a key</comment>
        <translation>Взять %1</translation>
    </message>
</context>
<context>
    <name>ui::BusyController</name>
    <message>
        <source>You have no call</source>
        <translation>У вас нет звонка</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Идёт перевод с объявлением</translation>
    </message>
    <message>
        <source>Type or select for whom the caller is to wait</source>
        <translation>Введите или выберите, кого звонящему ждать</translation>
    </message>
    <message>
        <source>That is you</source>
        <translation>Это вы</translation>
    </message>
    <message>
        <source>Type or select whose phone rings</source>
        <translation>Введите или выберите, чей телефон звонит</translation>
    </message>
    <message>
        <source>Nothing rings for %1</source>
        <translation>Для %1 ничего не звонит</translation>
    </message>
    <message>
        <source>Nothing rings for %1 any more</source>
        <translation>Для %1 больше ничего не звонит</translation>
    </message>
    <message>
        <source>Nobody waits. %1</source>
        <translation>Никто не ждёт. %1</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>звонящий</translation>
    </message>
    <message>
        <source>Asked the PBX to let %1 wait for %2…</source>
        <translation>АТС попросили: %1 ждёт %2…</translation>
    </message>
    <message>
        <source>%1 waits until %2 is free. %3 takes the call back</source>
        <translation>%1 ждёт, пока освободится %2. %3 возвращает звонок</translation>
    </message>
    <message>
        <source>%1 is free: %2 goes there…</source>
        <translation>Свободно: %1. Туда идёт %2…</translation>
    </message>
    <message>
        <source>%1 comes back: %2 is still busy</source>
        <translation>%1 возвращается: %2 всё ещё занят</translation>
    </message>
    <message>
        <source>%1 has hung up</source>
        <translation>%1: трубка положена</translation>
    </message>
    <message>
        <source>%1 does not wait.</source>
        <translation>%1 не ждёт.</translation>
    </message>
    <message>
        <source>%1 does not wait for %2 any more</source>
        <translation>%1 больше не ждёт %2</translation>
    </message>
</context>
<context>
    <name>ui::CallActions</name>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Take the most urgent of who waits for you</source>
        <translation>Взять самый срочный из ждущих вас</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Перехват</translation>
    </message>
    <message>
        <source>Take the call that rings for the person who is typed or selected</source>
        <translation>Взять звонок, который звонит у введённого или выбранного</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Call the person or number that is typed or selected</source>
        <translation>Позвонить введённому или выбранному человеку или номеру</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Hand the call over to the person or number that is typed or selected</source>
        <translation>Передать звонок введённому или выбранному человеку или номеру</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Объявить</translation>
    </message>
    <message>
        <source>Speak to the other side before handing over</source>
        <translation>Поговорить с другой стороной до передачи</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>While a transfer is announced: speak to the caller again, and back</source>
        <translation>Во время перевода с объявлением: снова говорить со звонящим, и обратно</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Удержать</translation>
    </message>
    <message>
        <source>Let the caller wait</source>
        <translation>Дать звонящему подождать</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Take up the caller who is on hold longest</source>
        <translation>Вернуться к тому, кто на удержании дольше всех</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Парковка</translation>
    </message>
    <message>
        <source>Put the call into a parking space, for the person that is typed</source>
        <translation>Поставить звонок на место парковки, для введённого человека</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Автоответчик</translation>
    </message>
    <message>
        <source>Send the caller to a mailbox</source>
        <translation>Отправить звонящего в голосовой ящик</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Записать разговор</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Положить</translation>
    </message>
    <message>
        <source>End your call, or the selected one</source>
        <translation>Завершить ваш звонок или выбранный</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Вернуть то, что было передано</translation>
    </message>
    <message>
        <source>Camp on</source>
        <translation>Дождаться</translation>
    </message>
    <message>
        <source>Let the caller wait until the person who is typed or selected is free</source>
        <translation>Дать звонящему ждать, пока введённый или выбранный освободится</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Join everybody in your call, and who is typed or selected</source>
        <translation>Соединить всех из вашего звонка и введённого или выбранного</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Ask how many messages wait in a mailbox</source>
        <translation>Спросить, сколько сообщений ждёт в ящике</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>End a call by itself after some time</source>
        <translation>Завершить звонок через некоторое время</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Log in to all your queues, or out of them</source>
        <translation>Войти во все ваши очереди или выйти из них</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Take no calls of your queues for a while; a letter says why</source>
        <translation>Некоторое время не брать звонков очередей; буква говорит почему</translation>
    </message>
    <message>
        <source>Day/night</source>
        <translation>День/ночь</translation>
    </message>
    <message>
        <source>Turn from day to night service, or back</source>
        <translation>Перейти с дневной службы на ночную или обратно</translation>
    </message>
    <message>
        <source>CLI</source>
        <translation>CLI</translation>
    </message>
    <message>
        <source>Type commands of the Asterisk console</source>
        <translation>Вводить команды консоли Asterisk</translation>
    </message>
</context>
<context>
    <name>ui::CallBar</name>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>ui::CallController</name>
    <message>
        <source>the call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>Соединение не говорит, какой телефон ваш</translation>
    </message>
    <message>
        <source>There is no call to hand over</source>
        <translation>Нет звонка, который можно передать</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Этот звонок завершён</translation>
    </message>
    <message>
        <source>Nobody fits what is typed</source>
        <translation>Никто не подходит к введённому</translation>
    </message>
    <message>
        <source>Type a name or number, or select a person</source>
        <translation>Введите имя или номер или выберите человека</translation>
    </message>
    <message>
        <source>Type or select who is to get the call</source>
        <translation>Введите или выберите, кто получит звонок</translation>
    </message>
    <message>
        <source>You have no call, and none is selected in Channels</source>
        <translation>У вас нет звонка, и в «Каналах» ничего не выбрано</translation>
    </message>
    <message>
        <source>Not called. %1.</source>
        <translation>Не вызвано. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to call %1…</source>
        <translation>АТС попросили вызвать: %1…</translation>
    </message>
    <message>
        <source>Your phone rings, then %1 is called</source>
        <translation>Звонит ваш телефон, затем вызывается %1</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>Не вызвано: %1.</translation>
    </message>
    <message>
        <source>Not handed over. %1.</source>
        <translation>Не передано. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to transfer %1 to %2…</source>
        <translation>АТС попросили перевести %1 → %2…</translation>
    </message>
    <message>
        <source>%1 is on the way to %2</source>
        <translation>%1 на пути: %2</translation>
    </message>
    <message>
        <source>%1 was not transferred.</source>
        <translation>%1 не переведён.</translation>
    </message>
    <message>
        <source>There is no call to end</source>
        <translation>Нет звонка, который можно завершить</translation>
    </message>
    <message>
        <source>Not hung up. %1.</source>
        <translation>Не завершено. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to end your call…</source>
        <translation>АТС попросили завершить ваш звонок…</translation>
    </message>
    <message>
        <source>Your call has ended</source>
        <translation>Ваш звонок завершён</translation>
    </message>
    <message>
        <source>Your call goes on.</source>
        <translation>Ваш звонок продолжается.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the call of %1…</source>
        <translation>АТС попросили завершить звонок: %1…</translation>
    </message>
    <message>
        <source>The call of %1 has ended</source>
        <translation>Звонок завершён: %1</translation>
    </message>
    <message>
        <source>The call of %1 goes on.</source>
        <translation>Звонок продолжается: %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to take the time limit away…</source>
        <translation>АТС попросили снять предел времени…</translation>
    </message>
    <message>
        <source>The call of %1 has no time limit</source>
        <translation>Звонок без предела времени: %1</translation>
    </message>
    <message>
        <source>The time limit stays.</source>
        <translation>Предел времени остаётся.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the call of %1 after %2…</source>
        <translation>АТС попросили завершить звонок %1 через %2…</translation>
    </message>
    <message>
        <source>The call of %1 ends in %2</source>
        <translation>Звонок %1 закончится через %2</translation>
    </message>
    <message>
        <source>No time limit was set.</source>
        <translation>Предел времени не задан.</translation>
    </message>
</context>
<context>
    <name>ui::CallDrag</name>
    <message>
        <source>Drop on somebody to connect the two · Esc lets go</source>
        <translation>Отпустите на ком-нибудь, чтобы соединить двоих · Esc отпускает</translation>
    </message>
    <message>
        <source>Drop on a person, a place or another call · Esc lets go</source>
        <translation>Отпустите на человеке, месте или другом звонке · Esc отпускает</translation>
    </message>
</context>
<context>
    <name>ui::CallNotices</name>
    <message>
        <source>%1: %2</source>
        <comment>what a call does, and the queue</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Hold off</source>
        <translation>Подождать</translation>
    </message>
    <message>
        <source>Send to voicemail</source>
        <translation>На автоответчик</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n пропущенный звонок</numerusform>
            <numerusform>%n пропущенных звонка</numerusform>
            <numerusform>%n пропущенных звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>ui::CallPage</name>
    <message>
        <source>Open the call&apos;s web page</source>
        <translation>Открыть веб-страницу звонка</translation>
    </message>
    <message>
        <source>The settings name no web page for calls</source>
        <translation>В настройках нет веб-страницы для звонков</translation>
    </message>
    <message>
        <source>There is no call</source>
        <translation>Звонка нет</translation>
    </message>
    <message>
        <source>Open the page about who you talk to</source>
        <translation>Открыть страницу о вашем собеседнике</translation>
    </message>
    <message>
        <source>No web page was opened. %1</source>
        <translation>Веб-страница не открыта. %1</translation>
    </message>
    <message>
        <source>The desktop did not open %1</source>
        <translation>Рабочий стол не открыл %1</translation>
    </message>
    <message>
        <source>the caller&apos;s number, as the PBX says it</source>
        <translation>номер звонящего, как его сообщает АТС</translation>
    </message>
    <message>
        <source>the number as +49…, where that is known</source>
        <translation>номер как +49…, где это известно</translation>
    </message>
    <message>
        <source>your contact&apos;s name, else what the PBX says</source>
        <translation>имя вашего контакта, иначе то, что сообщает АТС</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>входящий или исходящий</translation>
    </message>
    <message>
        <source>your extension</source>
        <translation>ваш внутренний номер</translation>
    </message>
    <message>
        <source>the call&apos;s Uniqueid on the PBX</source>
        <translation>Uniqueid звонка на АТС</translation>
    </message>
    <message>
        <source>the connection&apos;s name</source>
        <translation>имя соединения</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>когда начался</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Адреса нет.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Адрес начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>“%1:” can run things, and is never opened.</source>
        <translation>«%1:» может запускать программы и никогда не открывается.</translation>
    </message>
    <message>
        <source>Only http and https are opened, and “%1” is neither: allow it below.</source>
        <translation>Открываются только http и https, а «%1» — ни то ни другое: разрешите ниже.</translation>
    </message>
    <message>
        <source>The server&apos;s name stands there as it is, with a / behind it: no field can be part of it.</source>
        <translation>Имя сервера стоит как есть, за ним /: поле не может быть его частью.</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>Поля {%1} нет.</translation>
    </message>
    <message>
        <source>A { is not closed.</source>
        <translation>Скобка { не закрыта.</translation>
    </message>
    <message>
        <source>What comes of it is no address.</source>
        <translation>То, что получается, — не адрес.</translation>
    </message>
</context>
<context>
    <name>ui::CallPagePage</name>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>{number}, what it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>only by the menu</source>
        <translation>только из меню</translation>
    </message>
    <message>
        <source>only by the key %1</source>
        <translation>только клавишей %1</translation>
    </message>
    <message>
        <source>when a call rings at your phone</source>
        <translation>когда звонит ваш телефон</translation>
    </message>
    <message>
        <source>when you answer a call</source>
        <translation>когда вы отвечаете на звонок</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Открывать</translation>
    </message>
    <message>
        <source>also for calls that you &amp;make</source>
        <translation>и для &amp;исходящих звонков</translation>
    </message>
    <message>
        <source>also for &amp;colleagues</source>
        <translation>и для &amp;коллег</translation>
    </message>
    <message>
        <source>Calls with an extension of the PBX</source>
        <translation>Звонки с внутренними номерами АТС</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Names in front of the colon, as mycrm, for programs of your own that the desktop opens such addresses with</source>
        <translation>Имена перед двоеточием, как mycrm, для ваших программ, которыми рабочий стол открывает такие адреса</translation>
    </message>
    <message>
        <source>Beside &amp;https and http</source>
        <translation>Кроме &amp;https и http</translation>
    </message>
    <message>
        <source>The address is opened by your desktop, in your browser. What a caller says of himself is encoded: it can change neither the server nor anything else of the address.</source>
        <translation>Адрес открывает ваш рабочий стол в вашем браузере. Что звонящий сообщает о себе, кодируется: ни сервер, ни остальной адрес это изменить не может.</translation>
    </message>
    <message>
        <source>Web page per call</source>
        <translation>Веб-страница звонка</translation>
    </message>
    <message>
        <source>Customer record, ticket, browser</source>
        <translation>Карточка клиента, заявка, браузер</translation>
    </message>
    <message>
        <source>No page is opened.</source>
        <translation>Страницы не открываются.</translation>
    </message>
</context>
<context>
    <name>ui::CardDavDialog</name>
    <message>
        <source>CardDAV address books</source>
        <translation>Адресные книги CardDAV</translation>
    </message>
    <message>
        <source>The address of the server is enough where it tells where its address books are; else that of an address book</source>
        <translation>Адреса сервера достаточно, если он сообщает, где его адресные книги; иначе — адрес адресной книги</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>приёмная</translation>
    </message>
    <message>
        <source>All address books of this login are read, and again every ten minutes. Nothing is written to them.</source>
        <translation>Читаются все адресные книги этого входа, и снова каждые десять минут. В них ничего не записывается.</translation>
    </message>
    <message>
        <source>Type the address of the server: https://…</source>
        <translation>Введите адрес сервера: https://…</translation>
    </message>
    <message>
        <source>It works. Address books: %1.</source>
        <translation>Работает. Адресных книг: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of address books</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::ChangesDialog</name>
    <message>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>%1 changes these settings. A copy of what you have now is kept beside it.</source>
        <translation>%1 меняет эти настройки. Копия нынешних сохраняется рядом.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Потом</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>остаётся: %1</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a connection and its setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>a layout</source>
        <translation>расположение</translation>
    </message>
</context>
<context>
    <name>ui::ChannelWords</name>
    <message>
        <source>with %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Звонящий</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Соединён с</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Делает</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Мост</translation>
    </message>
    <message>
        <source>Unique ID</source>
        <translation>Уникальный ID</translation>
    </message>
</context>
<context>
    <name>ui::ChannelsTable</name>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>not tried</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
</context>
<context>
    <name>ui::CliDialog</name>
    <message>
        <source>Asterisk CLI</source>
        <translation>CLI Asterisk</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Type a command below, such as “core show channels”</source>
        <translation>Введите команду ниже, например «core show channels»</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>core show channels</source>
        <translation>core show channels</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Выполнить</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Очистить</translation>
    </message>
    <message>
        <source>(no output)</source>
        <translation>(нет вывода)</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceWords</name>
    <message>
        <source>1 person</source>
        <translation>1 человек</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>заперта</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Комната %1</translation>
    </message>
</context>
<context>
    <name>ui::ConferencesPanel</name>
    <message>
        <source>Conferences</source>
        <translation>Конференции</translation>
    </message>
    <message>
        <source>No room is in use</source>
        <translation>Ни одна комната не занята</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionCheck</name>
    <message>
        <source>Reachable</source>
        <translation>Доступен</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>&amp;Доверять сертификату</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Не шифруется</translation>
    </message>
    <message>
        <source>Nobody answers at this address</source>
        <translation>По этому адресу никто не отвечает</translation>
    </message>
    <message>
        <source>
You trusted, SHA-256:
%1</source>
        <translation>
Вы доверяли, SHA-256:
%1</translation>
    </message>
    <message>
        <source>
It shows, SHA-256:
%1</source>
        <translation>
Показывает, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Доверенный</translation>
    </message>
    <message>
        <source>The one you trusted</source>
        <translation>Тот, которому вы доверяли</translation>
    </message>
    <message>
        <source>Accepted as “%1”</source>
        <translation>Принят как «%1»</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Everything an operator does is allowed</source>
        <translation>Всё, что делает оператор, разрешено</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>Не разрешено: %1</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Соединение работает.</translation>
    </message>
    <message>
        <source>The connection works; what the login may not do stays switched off. “Login for manager.conf…” writes the lines that would help.</source>
        <translation>Соединение работает; чего входу нельзя, остаётся выключенным. «Строки для manager.conf» напишут то, что поможет.</translation>
    </message>
    <message>
        <source>Check address and port, and whether the manager interface is switched on.</source>
        <translation>Проверьте адрес и порт и включён ли интерфейс manager.</translation>
    </message>
    <message>
        <source>There is no encrypted connection.</source>
        <translation>Шифрованного соединения нет.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s before you trust it.</source>
        <translation>Сравните отпечаток с отпечатком сервера, прежде чем доверять.</translation>
    </message>
    <message>
        <source>The login was not tried.</source>
        <translation>Вход не проверялся.</translation>
    </message>
    <message>
        <source>Check user and secret, and from where manager.conf permits this login.</source>
        <translation>Проверьте пользователя и секрет и откуда manager.conf разрешает этот вход.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Главный офис</translation>
    </message>
    <message>
        <source>pbx.example.com</source>
        <translation>pbx.example.com</translation>
    </message>
    <message>
        <source>cordboard</source>
        <translation>cordboard</translation>
    </message>
    <message>
        <source>What is dialled for a person&apos;s voicemail. EXT stands for the person&apos;s number</source>
        <translation>Что набирают для голосовой почты человека. EXT — его номер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Encrypted (&amp;TLS)</source>
        <translation>Шифровать (&amp;TLS)</translation>
    </message>
    <message>
        <source>The secret may be sent in c&amp;lear text</source>
        <translation>Секрет можно слать от&amp;крыто</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Показать секрет</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>АТС</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>Login of manager.conf</source>
        <translation>Вход из manager.conf</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Пользователь</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Секрет</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Your &amp;extension</source>
        <translation>Ваш &amp;номер</translation>
    </message>
    <message>
        <source>&amp;Dials from context</source>
        <translation>Набирает из кон&amp;текста</translation>
    </message>
    <message>
        <source>&amp;Voicemail of a person</source>
        <translation>Голосовая по&amp;чта человека</translation>
    </message>
    <message>
        <source>Not ans&amp;wered: back after</source>
        <translation>&amp;Без ответа: назад через</translation>
    </message>
    <message>
        <source>Your &amp;phone</source>
        <translation>Ваш теле&amp;фон</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Проверить соединение</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Сохранить и соединить</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>Строки для &amp;manager.conf…</translation>
    </message>
    <message>
        <source>Writes the lines that the administrator of the PBX needs</source>
        <translation>Пишет строки, нужные администратору АТС</translation>
    </message>
    <message>
        <source>Rings, and is lifted by hand</source>
        <translation>Звонит, трубку снимают рукой</translation>
    </message>
    <message>
        <source>Answers by itself to Call-Info</source>
        <translation>Сам отвечает на Call-Info</translation>
    </message>
    <message>
        <source>Answers by itself to Alert-Info</source>
        <translation>Сам отвечает на Alert-Info</translation>
    </message>
    <message>
        <source>Answers by itself to Ring Answer</source>
        <translation>Сам отвечает на Ring Answer</translation>
    </message>
    <message>
        <source>Makers differ: Call-Info suits Snom, Grandstream and Linphone, Alert-Info Yealink and Mitel, Ring Answer Polycom</source>
        <translation>Зависит от изготовителя: Call-Info подходит Snom, Grandstream и Linphone, Alert-Info — Yealink и Mitel, Ring Answer — Polycom</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Проверит&amp;ь</translation>
    </message>
    <message>
        <source>Your phone is called…</source>
        <translation>Вызывается ваш телефон…</translation>
    </message>
    <message>
        <source>It &amp;holds a call when it is told to</source>
        <translation>Удер&amp;живает, когда ему велят</translation>
    </message>
    <message>
        <source>It heeds NOTIFY with “Event: hold” and “Event: talk”. Without, who is held waits in a parking space</source>
        <translation>Слушается NOTIFY с «Event: hold» и «Event: talk». Иначе тот, кто на удержании, ждёт на парковке</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>How long a call that you hand over may ring before it comes back</source>
        <translation>Как долго переданный звонок может звонить, прежде чем вернётся</translation>
    </message>
    <message>
        <source>Rings your phone, which should answer by itself</source>
        <translation>Звонит на ваш телефон, который должен ответить сам</translation>
    </message>
    <message>
        <source>Only for a PBX that knows no MD5 login: others on the network can read it</source>
        <translation>Только для АТС, не знающей MD5: другие в сети могут его прочесть</translation>
    </message>
    <message>
        <source>Not needed: the connection is encrypted</source>
        <translation>Не нужно: соединение шифруется</translation>
    </message>
    <message>
        <source>Not needed: the connection stays on this computer</source>
        <translation>Не нужно: соединение не покидает этот компьютер</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>Введите адрес АТС.</translation>
    </message>
    <message>
        <source>Type the user of the login.</source>
        <translation>Введите пользователя входа.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
</context>
<context>
    <name>ui::Connections</name>
    <message>
        <source>Your phone is on a call</source>
        <translation>Ваш телефон занят разговором</translation>
    </message>
    <message>
        <source>Your phone answered. If nobody lifted it, this is the right choice.</source>
        <translation>Ваш телефон ответил. Если никто не снимал трубку, выбор верен.</translation>
    </message>
    <message>
        <source>Your phone did not answer by itself: try another choice.</source>
        <translation>Ваш телефон не ответил сам: попробуйте другой выбор.</translation>
    </message>
    <message>
        <source>Your phone was not called. %1</source>
        <translation>Ваш телефон не вызван. %1</translation>
    </message>
    <message>
        <source>Type the secret of this login.</source>
        <translation>Введите секрет этого входа.</translation>
    </message>
    <message>
        <source>The keychain does not give the secret (“%1”). Type it.</source>
        <translation>Связка ключей не даёт секрет («%1»). Введите его.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsPage</name>
    <message>
        <source>Each is one login at one PBX, with your phone there, your desk and its numbers. The secrets are in the keychain.</source>
        <translation>Каждое — это один вход на одну АТС, с вашим телефоном там, вашим местом и его номерами. Секреты лежат в связке ключей.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Сохранённые соединения</translation>
    </message>
    <message>
        <source>No connection is saved yet</source>
        <translation>Соединений пока нет</translation>
    </message>
    <message>
        <source>“New…” makes the first one.</source>
        <translation>«Новое…» создаёт первое.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Соединить</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Из&amp;менить…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Новое…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Address, port, encryption, certificate</source>
        <translation>Адрес, порт, шифрование, сертификат</translation>
    </message>
    <message>
        <source>User and secret</source>
        <translation>Пользователь и секрет</translation>
    </message>
    <message>
        <source>Your extension, your phone, context</source>
        <translation>Ваш номер, ваш телефон, контекст</translation>
    </message>
    <message>
        <source>Voicemail of a person</source>
        <translation>Голосовая почта человека</translation>
    </message>
    <message>
        <source>Not answered: back after</source>
        <translation>Без ответа: назад через</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (используется)</translation>
    </message>
    <message>
        <source>It is in use: connect to another one first</source>
        <translation>Используется: сначала соединитесь с другим</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Убрать соединение</translation>
    </message>
    <message>
        <source>“%1” is taken away with its desk, its numbers and its secret.</source>
        <translation>«%1» убирается со своим местом, номерами и секретом.</translation>
    </message>
    <message>
        <source>Your administrator has set it up</source>
        <translation>Настроено вашим администратором</translation>
    </message>
</context>
<context>
    <name>ui::ContactDialog</name>
    <message>
        <source>Work</source>
        <translation>Рабочий</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Домашний</translation>
    </message>
    <message>
        <source>Main number</source>
        <translation>Главный номер</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другой</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Компания</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Группы</translation>
    </message>
    <message>
        <source>Customers, Press</source>
        <translation>Клиенты, Пресса</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Названия через запятую</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>&amp;Выбрать картинку…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Убрать картинку</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>&amp;Favourite: found before others</source>
        <translation>Из&amp;бранный: находится раньше других</translation>
    </message>
    <message>
        <source>What number %1 is for</source>
        <translation>Какой это номер: %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Есть: %1</translation>
    </message>
    <message>
        <source>Also in %1, which is not changed by this.</source>
        <translation>Также в %1, где это ничего не меняет.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбор картинки</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>Картинки (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown (“%1”). Choose a JPEG or PNG file.</source>
        <translation>Эту картинку нельзя показать («%1»). Выберите файл JPEG или PNG.</translation>
    </message>
    <message>
        <source>A contact needs a name, a company or a number</source>
        <translation>Контакту нужны имя, компания или номер</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Not saved (“%1”). Copy what is new, and try again when there is room on the disk.</source>
        <translation>Не сохранено («%1»). Скопируйте новое и повторите, когда на диске будет место.</translation>
    </message>
</context>
<context>
    <name>ui::ContactWords</name>
    <message>
        <source> +%1</source>
        <comment>and so many more numbers</comment>
        <translation> +%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of groups</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Cordboard</source>
        <translation>Cordboard</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of sources</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>избранный</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
</context>
<context>
    <name>ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Ne&amp;w contact…</source>
        <translation>&amp;Новый контакт…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>S&amp;ources…</source>
        <translation>Ист&amp;очники…</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Позвонить</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Из&amp;менить…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>Из&amp;бранный</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Search name, company or number</source>
        <translation>Поиск имени, компании или номера</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Поиск в контактах</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Какие контакты</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранные</translation>
    </message>
    <message>
        <source>Contacts cannot be kept: “%1”. What is changed now is lost.</source>
        <translation>Контакты нельзя хранить: «%1». Что изменится сейчас, пропадёт.</translation>
    </message>
    <message>
        <source>This contact is of another source, which is not changed here</source>
        <translation>Этот контакт из другого источника, который здесь не меняется</translation>
    </message>
    <message>
        <source>No contacts here</source>
        <translation>Здесь нет контактов</translation>
    </message>
    <message>
        <source>A recording shows calls, not your contacts.</source>
        <translation>Запись показывает звонки, а не ваши контакты.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Никто не подходит</translation>
    </message>
    <message>
        <source>Search for less, or among everybody.</source>
        <translation>Ищите меньше или среди всех.</translation>
    </message>
    <message>
        <source>Contacts are being read</source>
        <translation>Контакты читаются</translation>
    </message>
    <message>
        <source>This takes a moment after the start.</source>
        <translation>После запуска это занимает мгновение.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Нет контактов</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Контактов пока нет</translation>
    </message>
    <message>
        <source>Write down whoever calls, or import a CSV file. Whom you know is named when they call.</source>
        <translation>Записывайте звонящих или импортируйте файл CSV. Знакомых называют по имени, когда они звонят.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source of contacts, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionsDialog</name>
    <message>
        <source>Call leg</source>
        <translation>Плечо звонка</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Queue caller</source>
        <translation>Звонящий в очереди</translation>
    </message>
    <message>
        <source>Queue member</source>
        <translation>Участник очереди</translation>
    </message>
    <message>
        <source>Parked call</source>
        <translation>Звонок на парковке</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>In a conference</source>
        <translation>В конференции</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>in no bridge</source>
        <translation>ни в каком мосту</translation>
    </message>
    <message>
        <source>in bridge %1</source>
        <translation>в мосту %1</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>пауза: %1</translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>штраф %1</translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>без звука: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>новых: %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>старых: %1</translation>
    </message>
    <message>
        <source>registered: %1</source>
        <translation>зарегистрирован: %1</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какой</translation>
    </message>
    <message>
        <source>The picture said</source>
        <translation>Экран говорил</translation>
    </message>
    <message>
        <source>The PBX said</source>
        <translation>АТС говорила</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>there</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Each of the PBX&apos;s own lists is compared with the picture about once a minute, while the line is quiet.</source>
        <translation>Каждый список АТС сверяется с экраном примерно раз в минуту, пока линия тиха.</translation>
    </message>
    <message>
        <source>Last at %1.</source>
        <translation>Последний раз в %1.</translation>
    </message>
    <message>
        <source>If rows are missing again and again, this login may not hear of them: look at its “read” line in manager.conf.</source>
        <translation>Если строки пропадают снова и снова, этому входу о них не сообщают: посмотрите его строку «read» в manager.conf.</translation>
    </message>
    <message>
        <source>Nothing had to be corrected</source>
        <translation>Исправлять было нечего</translation>
    </message>
    <message>
        <source>Since the connection was made at %1.</source>
        <translation>С соединения в %1.</translation>
    </message>
    <message>
        <source>Nothing is compared just now</source>
        <translation>Сейчас ничего не сверяется</translation>
    </message>
    <message>
        <source>The PBX is asked for its lists while the connection is live.</source>
        <translation>Списки АТС запрашиваются, пока соединение живо.</translation>
    </message>
</context>
<context>
    <name>ui::DeskDialog</name>
    <message>
        <source>Your desk</source>
        <translation>Ваше место</translation>
    </message>
</context>
<context>
    <name>ui::DeskForm</name>
    <message>
        <source>Your &amp;queues</source>
        <translation>Ваши &amp;очереди</translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation>support, sales</translation>
    </message>
    <message>
        <source>One key logs you in to all of them, and out again. Commas part them.</source>
        <translation>Одна клавиша вводит вас во все и выводит. Разделяются запятыми.</translation>
    </message>
    <message>
        <source>&amp;Pause reasons</source>
        <translation>При&amp;чины паузы</translation>
    </message>
    <message>
        <source>Break, Lunch, Meeting, Paperwork</source>
        <translation>Перерыв, Обед, Совещание, Бумаги</translation>
    </message>
    <message>
        <source>The key that pauses offers them, each under a letter of its own.</source>
        <translation>Клавиша паузы предлагает их, каждую под своей буквой.</translation>
    </message>
    <message>
        <source>&amp;Day and night</source>
        <translation>&amp;День и ночь</translation>
    </message>
    <message>
        <source>A device state, or a key of the server&apos;s database as family/key.</source>
        <translation>Состояние устройства или ключ базы сервера: семейство/ключ.</translation>
    </message>
    <message>
        <source>&amp;Conference room</source>
        <translation>&amp;Комната конференций</translation>
    </message>
    <message>
        <source>Its number. Without a room, a third person can still join a call.</source>
        <translation>Её номер. И без комнаты третий может войти в разговор.</translation>
    </message>
    <message>
        <source>&amp;Listening to mailboxes</source>
        <translation>&amp;Прослушивание ящиков</translation>
    </message>
    <message>
        <source>What is dialled for it. EXT stands for the extension.</source>
        <translation>Что для этого набирают. EXT — номер.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>&amp;Waiting for somebody busy</source>
        <translation>О&amp;жидание занятого</translation>
    </message>
    <message>
        <source>After that the caller comes back to you.</source>
        <translation>После этого звонящий вернётся к вам.</translation>
    </message>
</context>
<context>
    <name>ui::DeskPage</name>
    <message>
        <source>Your desk</source>
        <translation>Ваше место</translation>
    </message>
</context>
<context>
    <name>ui::Dialling</name>
    <message>
        <source>%1 is dialled: a feature code</source>
        <translation>Набирается %1: код функции</translation>
    </message>
    <message>
        <source>%1 is dialled: an emergency number, as it is</source>
        <translation>Набирается %1: экстренный номер, как есть</translation>
    </message>
    <message>
        <source>%1 is dialled: by rule %2</source>
        <translation>Набирается %1: по правилу %2</translation>
    </message>
    <message>
        <source>%1 is dialled: an extension</source>
        <translation>Набирается %1: внутренний номер</translation>
    </message>
    <message>
        <source>%1 is dialled: it has the outside line already</source>
        <translation>Набирается %1: выход в город уже есть</translation>
    </message>
    <message>
        <source>%1 is dialled: a number of this area</source>
        <translation>Набирается %1: номер этого города</translation>
    </message>
    <message>
        <source>%1 is dialled: a number of this country</source>
        <translation>Набирается %1: номер этой страны</translation>
    </message>
    <message>
        <source>%1 is dialled: a number abroad</source>
        <translation>Набирается %1: номер за границей</translation>
    </message>
    <message>
        <source>%1 is dialled as it is typed</source>
        <translation>Набирается %1, как введено</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>To call somebody, type a name or a number, and press Enter. While you are in a call, the same hands it over. F1 shows all keys, Ctrl+, all settings.</source>
        <translation>Чтобы позвонить, введите имя или номер и нажмите Enter. Во время разговора это же передаёт звонок. F1 показывает все клавиши, Ctrl+, — все настройки.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>PBX: %1, at %2</source>
        <translation>АТС: %1, %2</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Соединение шифруется.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Соединение не шифруется.</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Вход: %1</translation>
    </message>
    <message>
        <source>Your phone: none was chosen. Cordboard shows the board, and calls nobody.</source>
        <translation>Ваш телефон: не выбран. Cordboard показывает экран и никому не звонит.</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Ваш телефон: %1</translation>
    </message>
    <message>
        <source>Your phone: %1, %2</source>
        <translation>Ваш телефон: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::DropDesk</name>
    <message>
        <source>Asked the PBX to call %1 for %2…</source>
        <translation>АТС попросили вызвать %1 для %2…</translation>
    </message>
    <message>
        <source>The phone of %2 rings, then %1 is called</source>
        <translation>Звонит телефон %2, затем вызывается %1</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>Не вызвано: %1.</translation>
    </message>
    <message>
        <source>Only who talks to you can be announced: take the call first</source>
        <translation>Объявить можно только того, кто говорит с вами: сначала возьмите звонок</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Идёт перевод с объявлением</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Перевести %1 → %2</translation>
    </message>
    <message>
        <source>This is their own end of the call</source>
        <translation>Это их собственный конец звонка</translation>
    </message>
    <message>
        <source>They are connected with each other already</source>
        <translation>Они уже соединены</translation>
    </message>
    <message>
        <source>drop to camp on</source>
        <translation>отпустите, чтобы ждать освобождения</translation>
    </message>
    <message>
        <source>drop to transfer all the same</source>
        <translation>отпустите, чтобы всё же перевести</translation>
    </message>
    <message>
        <source>drop to ring them</source>
        <translation>отпустите, чтобы позвонить</translation>
    </message>
    <message>
        <source>Shift announce</source>
        <translation>Shift: объявить</translation>
    </message>
    <message>
        <source>Alt voicemail</source>
        <translation>Alt: автоответчик</translation>
    </message>
    <message>
        <source>Send %1 to the mailbox of %2</source>
        <translation>Отправить %1 в ящик: %2</translation>
    </message>
    <message>
        <source>The connection does not say what is dialled for a person&apos;s voicemail</source>
        <translation>Соединение не говорит, что набирают для голосовой почты человека</translation>
    </message>
    <message>
        <source>Drop to let them leave a message</source>
        <translation>Отпустите, чтобы оставили сообщение</translation>
    </message>
    <message>
        <source>Announce %1 to %2</source>
        <translation>Объявить %1: %2</translation>
    </message>
    <message>
        <source>drop to speak to them first</source>
        <translation>отпустите, чтобы сначала поговорить</translation>
    </message>
    <message>
        <source>Take %1 to your phone</source>
        <translation>Взять %1 на ваш телефон</translation>
    </message>
    <message>
        <source>They talk to you already</source>
        <translation>Они уже говорят с вами</translation>
    </message>
    <message>
        <source>Drop to answer, wherever the call is</source>
        <translation>Отпустите, чтобы ответить, где бы звонок ни был</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>На парковку: %1</translation>
    </message>
    <message>
        <source>Parked on %1 already</source>
        <translation>Уже на парковке %1</translation>
    </message>
    <message>
        <source>In the next free space — anybody can take the call up by its number</source>
        <translation>На следующее свободное место — любой может взять звонок по его номеру</translation>
    </message>
    <message>
        <source>Send %1 into a conference</source>
        <translation>Отправить %1 в конференцию</translation>
    </message>
    <message>
        <source>Send %1 into room %2</source>
        <translation>Отправить %1 в комнату %2</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not name a conference room</source>
        <translation>«Ваше место» в меню не называет комнату конференций</translation>
    </message>
    <message>
        <source>In that room already</source>
        <translation>Уже в этой комнате</translation>
    </message>
    <message>
        <source>The room is locked</source>
        <translation>Комната заперта</translation>
    </message>
    <message>
        <source>room</source>
        <translation>комната</translation>
    </message>
    <message>
        <source>drop to let them in</source>
        <translation>отпустите, чтобы впустить</translation>
    </message>
    <message>
        <source>Let %1 wait in %2</source>
        <translation>Пусть %1 ждёт в %2</translation>
    </message>
    <message>
        <source>No number is known that leads into this queue</source>
        <translation>Неизвестен номер, ведущий в эту очередь</translation>
    </message>
    <message>
        <source>They wait there already</source>
        <translation>Уже ждут там</translation>
    </message>
    <message>
        <source>drop to let them wait there</source>
        <translation>отпустите, чтобы ждали там</translation>
    </message>
    <message>
        <source>Connect %1 with %2</source>
        <translation>Соединить %1 с %2</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Этот звонок завершён</translation>
    </message>
    <message>
        <source>%1 talks to %2, who would be cut off</source>
        <translation>%1 говорит с %2; разговор прервётся</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>drop to let them talk</source>
        <translation>отпустите, чтобы поговорили</translation>
    </message>
    <message>
        <source>drop to let them talk, without %1</source>
        <translation>отпустите, чтобы поговорили, без %1</translation>
    </message>
    <message>
        <source>Somebody without a call can only be dropped on somebody else</source>
        <translation>Человека без звонка можно отпустить только на другого</translation>
    </message>
    <message>
        <source>Call %1 for %2</source>
        <translation>Позвонить %1 для %2</translation>
    </message>
    <message>
        <source>drop to ring %1 first, then them</source>
        <translation>отпустите: сначала зазвонит %1, потом другой</translation>
    </message>
</context>
<context>
    <name>ui::ExportStrip</name>
    <message>
        <source>Writing calls into a file</source>
        <translation>Запись звонков в файл</translation>
    </message>
    <message>
        <source>Export the calls as CSV</source>
        <translation>Экспорт звонков в CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значения через запятую (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>name of a file</comment>
        <translation>звонки</translation>
    </message>
    <message>
        <source>Writing %1: %2 calls so far</source>
        <translation>Запись %1: звонков пока %2</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n call(s) to %1</source>
        <translation>
            <numerusform>%n звонок сохранён в %1</numerusform>
            <numerusform>%n звонка сохранены в %1</numerusform>
            <numerusform>%n звонков сохранено в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>Не удалось сохранить %1: %2</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Запись %1…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Nothing was saved to %1</source>
        <translation>В %1 ничего не сохранено</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>ui::FindPage</name>
    <message>
        <source>Encrypted</source>
        <translation>Шифруется</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Не шифруется</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>&amp;Доверять сертификату</translation>
    </message>
    <message>
        <source>&amp;Without encryption</source>
        <translation>&amp;Без шифрования</translation>
    </message>
    <message>
        <source>pbx.example.com</source>
        <translation>pbx.example.com</translation>
    </message>
    <message>
        <source>A name or an address, with a port where it is an unusual one: 192.0.2.1:5038</source>
        <translation>Имя или адрес, с портом, если он необычный: 192.0.2.1:5038</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Главный офис</translation>
    </message>
    <message>
        <source>Whoever looks after your telephones knows its address: the one by which its web page is opened is usually right.</source>
        <translation>Адрес знает тот, кто следит за вашими телефонами: обычно подходит тот, по которому открывается её веб-страница.</translation>
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation>&amp;Адрес АТС</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>What you &amp;call it</source>
        <translation>&amp;Как её называть</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Порт %1</translation>
    </message>
    <message>
        <source>Nobody answers at port %1</source>
        <translation>На порту %1 никто не отвечает</translation>
    </message>
    <message>
        <source>Port %1: “%2”</source>
        <translation>Порт %1: «%2»</translation>
    </message>
    <message>
        <source>No manager interface answers there. Is the address right? On the PBX, manager.conf must say “enabled = yes”, and a firewall must let this computer through.</source>
        <translation>Интерфейс управления там не отвечает. Верен ли адрес? На АТС в manager.conf должно быть «enabled = yes», а брандмауэр должен пропускать этот компьютер.</translation>
    </message>
    <message>
        <source>Find the PBX</source>
        <translation>Поиск АТС</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ст&amp;оп</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Да&amp;лее</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>Введите адрес АТС.</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>«%1» — не адрес.</translation>
    </message>
    <message>
        <source>%1
It shows, SHA-256:
%2</source>
        <translation>%1
Он показывает, SHA-256:
%2</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s before you trust it.</source>
        <translation>Сравните отпечаток с отпечатком сервера, прежде чем доверять.</translation>
    </message>
</context>
<context>
    <name>ui::FlowController</name>
    <message>
        <source>You have no call</source>
        <translation>У вас нет звонка</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>Вас никто не ждёт</translation>
    </message>
    <message>
        <source>You have no call to announce</source>
        <translation>Нет звонка, который можно объявить</translation>
    </message>
    <message>
        <source>Type or select whom to speak to first</source>
        <translation>Введите или выберите, с кем сначала поговорить</translation>
    </message>
    <message>
        <source>No announced transfer is under way</source>
        <translation>Перевод с объявлением не идёт</translation>
    </message>
    <message>
        <source>%1 has not answered</source>
        <translation>Нет ответа: %1</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Идёт перевод с объявлением</translation>
    </message>
    <message>
        <source>You hold nobody</source>
        <translation>На удержании никого нет</translation>
    </message>
    <message>
        <source>Nothing was handed over</source>
        <translation>Ничего не передано</translation>
    </message>
    <message>
        <source>Type or select whose mailbox</source>
        <translation>Введите или выберите, чей ящик</translation>
    </message>
    <message>
        <source>Not taken. %1.</source>
        <translation>Не взято. %1.</translation>
    </message>
    <message>
        <source>It rings on your phone: answer it there. To answer from here, say in the connection how your phone answers by itself.</source>
        <translation>Звонит ваш телефон: ответьте там. Чтобы отвечать отсюда, укажите в соединении, как ваш телефон отвечает сам.</translation>
    </message>
    <message>
        <source>Asked the PBX to connect %1 with your phone…</source>
        <translation>АТС попросили соединить %1 с вашим телефоном…</translation>
    </message>
    <message>
        <source>Your phone rings: %1 is behind it</source>
        <translation>Звонит ваш телефон: там %1</translation>
    </message>
    <message>
        <source>%1 comes to your phone</source>
        <translation>%1 идёт на ваш телефон</translation>
    </message>
    <message>
        <source>%1 was not taken.</source>
        <translation>Не взято: %1.</translation>
    </message>
    <message>
        <source>Not announced. %1</source>
        <translation>Не объявлено. %1</translation>
    </message>
    <message>
        <source>Asked your phone to hold %1…</source>
        <translation>Ваш телефон попросили удержать: %1…</translation>
    </message>
    <message>
        <source>Your phone was told to hold %1</source>
        <translation>Вашему телефону велено удержать: %1</translation>
    </message>
    <message>
        <source>%1 is not on hold.</source>
        <translation>%1 не на удержании.</translation>
    </message>
    <message>
        <source>Asked your phone to take up %1…</source>
        <translation>Ваш телефон попросили вернуться: %1…</translation>
    </message>
    <message>
        <source>Your phone was told to take up %1</source>
        <translation>Вашему телефону велено вернуться: %1</translation>
    </message>
    <message>
        <source>%1 is still on hold.</source>
        <translation>%1 всё ещё на удержании.</translation>
    </message>
    <message>
        <source>Asked the PBX to record…</source>
        <translation>АТС попросили записывать…</translation>
    </message>
    <message>
        <source>The call with %1 is recorded</source>
        <translation>Разговор записывается: %1</translation>
    </message>
    <message>
        <source>The call is not recorded.</source>
        <translation>Разговор не записывается.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the recording…</source>
        <translation>АТС попросили закончить запись…</translation>
    </message>
    <message>
        <source>Not recorded any more</source>
        <translation>Больше не записывается</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>Запись продолжается.</translation>
    </message>
    <message>
        <source>The connection does not say what is dialled for a person&apos;s voicemail</source>
        <translation>Соединение не говорит, что набирают для голосовой почты человека</translation>
    </message>
    <message>
        <source>Asked the PBX to send %1 to the mailbox of %2…</source>
        <translation>АТС попросили отправить %1 в ящик: %2…</translation>
    </message>
    <message>
        <source>%1 can leave a message for %2</source>
        <translation>%1 может оставить сообщение: %2</translation>
    </message>
    <message>
        <source>%1 was not sent to the mailbox.</source>
        <translation>%1: в ящик не отправлено.</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>звонящий</translation>
    </message>
    <message>
        <source>the other party</source>
        <translation>другая сторона</translation>
    </message>
    <message>
        <source>%1 waits while %2 is called…</source>
        <translation>%1 ждёт, пока вызывается %2…</translation>
    </message>
    <message>
        <source>%1 rings. %2 hands %3 over without waiting, %4 takes %3 back</source>
        <translation>Звонит: %1. %2 передаёт %3 без ожидания, %4 возвращает %3</translation>
    </message>
    <message>
        <source>You speak to %1. %2 connects %3, %4 takes %3 back, %5 speaks to %3 meanwhile</source>
        <translation>Вы говорите с %1. %2 соединяет %3, %4 возвращает %3, %5 пока говорит с %3</translation>
    </message>
    <message>
        <source>You speak to %1, and %2 waits. %3 connects the two, %4 goes back to %2, %5 lets %2 go</source>
        <translation>Вы говорите с %1, %2 ждёт. %3 соединяет двоих, %4 обратно к %2, %5 отпускает %2</translation>
    </message>
    <message>
        <source>%1 has hung up. %2 takes %3 back</source>
        <translation>%1: трубка положена. %2 возвращает %3</translation>
    </message>
    <message>
        <source>Asked the PBX…</source>
        <translation>АТС попросили…</translation>
    </message>
    <message>
        <source>%1 comes back to your phone</source>
        <translation>%1 возвращается на ваш телефон</translation>
    </message>
    <message>
        <source>%1 is on the way to %2. %3 takes the call back</source>
        <translation>%1 на пути: %2. %3 возвращает звонок</translation>
    </message>
    <message>
        <source>%1 rings for %2. %3 takes the call back</source>
        <translation>%1 звонит: %2. %3 возвращает звонок</translation>
    </message>
    <message>
        <source>%1 waits until your phone is free, %2 takes the call now</source>
        <translation>%1 ждёт, пока ваш телефон свободен, %2 берёт звонок сейчас</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why a call comes back, and how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This call is recorded. %1 ends the recording</source>
        <translation>Разговор записывается. %1 заканчивает запись</translation>
    </message>
    <message>
        <source>Asked the PBX to park %1…</source>
        <translation>АТС попросили поставить на парковку: %1…</translation>
    </message>
    <message>
        <source>Asked the PBX to hold %1…</source>
        <translation>АТС попросили удержать: %1…</translation>
    </message>
    <message>
        <source>%1 is parked on %2 for %3, whose phone rings when the time is up. Tell them: “A call for you on %2”</source>
        <translation>%1 на месте %2 для %3, чей телефон зазвонит, когда выйдет время. Скажите: «Вам звонок на %2»</translation>
    </message>
    <message>
        <source>%1 is parked on %2: dial %2 to take the call up from any phone</source>
        <translation>%1 на месте %2: наберите %2 с любого телефона, чтобы взять звонок</translation>
    </message>
    <message>
        <source>%1 is on hold. %2 takes up who waits longest</source>
        <translation>%1 на удержании. %2 возвращает к тому, кто ждёт дольше всех</translation>
    </message>
    <message>
        <source>%1 is not parked.</source>
        <translation>%1 не на парковке.</translation>
    </message>
    <message>
        <source>%1 was not connected with %2.</source>
        <translation>%1 не соединён с %2.</translation>
    </message>
    <message>
        <source>%1 was not handed over.</source>
        <translation>%1: не передано.</translation>
    </message>
    <message>
        <source>%1 has hung up</source>
        <translation>%1: трубка положена</translation>
    </message>
    <message>
        <source>%1 is with you again</source>
        <translation>%1 снова с вами</translation>
    </message>
    <message>
        <source>%1 is handed over to %2</source>
        <translation>%1 передан: %2</translation>
    </message>
    <message>
        <source>%1 talks with %2</source>
        <translation>%1 говорит с %2</translation>
    </message>
    <message>
        <source>Asked the PBX to connect %1 with %2…</source>
        <translation>АТС попросили соединить %1 с %2…</translation>
    </message>
    <message>
        <source>%1 has answered: %2 is handed over</source>
        <translation>Ответ: %1. Передаётся %2</translation>
    </message>
    <message>
        <source>%1 comes back to you</source>
        <translation>%1 возвращается к вам</translation>
    </message>
</context>
<context>
    <name>ui::GlobalKeys</name>
    <message>
        <source>Take the most urgent waiting call</source>
        <translation>Взять самый срочный из ждущих звонков</translation>
    </message>
    <message>
        <source>End your call</source>
        <translation>Закончить ваш звонок</translation>
    </message>
    <message>
        <source>Hold your call</source>
        <translation>Удержать ваш звонок</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Вернуть то, что было передано</translation>
    </message>
    <message>
        <source>Call the number in the selected text</source>
        <translation>Позвонить по номеру в выделенном тексте</translation>
    </message>
    <message>
        <source>Show Cordboard</source>
        <translation>Показать Cordboard</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Поиск в справочнике</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Text of the handbook</source>
        <translation>Текст справочника</translation>
    </message>
    <message>
        <source>Nothing in the handbook has “%1”.</source>
        <translation>В справочнике нет «%1».</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExport</name>
    <message>
        <source>The history was closed</source>
        <translation>Журнал был закрыт</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Журнал нельзя прочесть</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Длился</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Поводы</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;Перезвонить</translation>
    </message>
    <message>
        <source>C&amp;ontact…</source>
        <translation>&amp;Контакт…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Какие звонки</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Все звонки</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущенные</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>Звонки не хранятся</translation>
    </message>
    <message>
        <source>Calls are not kept here</source>
        <translation>Здесь звонки не хранятся</translation>
    </message>
    <message>
        <source>A recording is no call of yours.</source>
        <translation>Запись — не ваш звонок.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Звонков пока нет</translation>
    </message>
    <message>
        <source>Every call of your own phone is kept here, with its whole journey.</source>
        <translation>Здесь хранится каждый звонок вашего телефона со всем его путём.</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>Ни один звонок не подходит</translation>
    </message>
    <message>
        <source>Search for less, or among all calls.</source>
        <translation>Ищите меньше или среди всех звонков.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Заметка…</translation>
    </message>
    <message>
        <source>Search name, number, extension or note</source>
        <translation>Поиск имени, номера или заметки</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Экспорт в CSV…</translation>
    </message>
    <message>
        <source>Whose calls</source>
        <translation>Чьи звонки</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Мой телефон</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Все телефоны</translation>
    </message>
    <message>
        <source>Calls of which days</source>
        <translation>Звонки каких дней</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Последние 365 дней</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>С этого дня</translation>
    </message>
    <message>
        <source>Up to and with this day</source>
        <translation>По этот день включительно</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write all calls that are found into a file (CSV)</source>
        <translation>Записать все найденные звонки в файл (CSV)</translation>
    </message>
    <message>
        <source>Only the calls of your own phone are kept</source>
        <translation>Хранятся только звонки вашего телефона</translation>
    </message>
    <message>
        <source>Those of all phones can be kept too: see the settings.</source>
        <translation>Можно хранить и звонки всех телефонов: см. настройки.</translation>
    </message>
    <message>
        <source>Every call that this login sees is kept here, with its whole journey.</source>
        <translation>Здесь хранится каждый звонок, который видит этот вход, со всем его путём.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryWords</name>
    <message>
        <source>Goes on</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Входящий</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Исходящий</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>звонил у %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>in queue %1</source>
        <translation>в очереди %1</translation>
    </message>
    <message>
        <source>parked on %1</source>
        <translation>на парковке %1</translation>
    </message>
    <message>
        <source> → </source>
        <comment>between the stations of a call</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Длился</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of recordings</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>of phone %1</source>
        <translation>телефона %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>записан</translation>
    </message>
    <message>
        <source>Its end was not seen: this is how long it was seen to go on.</source>
        <translation>Конец не был виден: столько звонок, как видно, длился.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Left out</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя полностью</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Номер: %1</translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>&amp;Первая строка называет столбцы</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Что получится</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Импорт контактов</translation>
    </message>
    <message>
        <source>Letters: Unicode (UTF-8)</source>
        <translation>Буквы: Юникод (UTF-8)</translation>
    </message>
    <message>
        <source>Letters: Western (Windows-1252)</source>
        <translation>Буквы: западные (Windows-1252)</translation>
    </message>
    <message>
        <source>Letters: UTF-16, little end first</source>
        <translation>Буквы: UTF-16, младший байт первый</translation>
    </message>
    <message>
        <source>Letters: UTF-16, big end first</source>
        <translation>Буквы: UTF-16, старший байт первый</translation>
    </message>
    <message>
        <source>Encoding of letters</source>
        <translation>Кодировка букв</translation>
    </message>
    <message>
        <source>Between cells: comma</source>
        <translation>Между ячейками: запятая</translation>
    </message>
    <message>
        <source>Between cells: semicolon</source>
        <translation>Между ячейками: точка с запятой</translation>
    </message>
    <message>
        <source>Between cells: tab</source>
        <translation>Между ячейками: табуляция</translation>
    </message>
    <message>
        <source>Between cells: bar |</source>
        <translation>Между ячейками: черта |</translation>
    </message>
    <message>
        <source>What stands between cells</source>
        <translation>Что стоит между ячейками</translation>
    </message>
    <message>
        <source>The first contacts that come of it:</source>
        <translation>Первые контакты, которые получатся:</translation>
    </message>
    <message>
        <source>In place of the %1 contacts &amp;imported from a file of this name before</source>
        <translation>Вместо контактов (%1), &amp;импортированных прежде из файла с этим именем</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>И&amp;мпорт</translation>
    </message>
    <message>
        <source>Between cells: %1</source>
        <translation>Между ячейками: %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>Чем станет: %1</translation>
    </message>
    <message>
        <source>The file holds no rows. Export it anew from the program that it comes from.</source>
        <translation>В файле нет строк. Экспортируйте его заново из исходной программы.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Divide it into several.</source>
        <translation>Файл больше, чем %1. Разделите его на части.</translation>
    </message>
    <message>
        <source>Line %1 holds what no text holds. Save the file as CSV in the program that it comes from, or choose another encoding.</source>
        <translation>В строке %1 то, чего не бывает в тексте. Сохраните файл как CSV в исходной программе или выберите другую кодировку.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark opens a cell there, and none closes it. Add it, or write the mark twice where it is part of the text.</source>
        <translation>Строка %1: кавычка открывает ячейку, и ничто её не закрывает. Добавьте кавычку или удвойте её, если она часть текста.</translation>
    </message>
    <message>
        <source>Line %1: a cell there is longer than %2 characters. Choose what stands between cells.</source>
        <translation>Строка %1: ячейка длиннее, чем %2 знаков. Выберите, что стоит между ячейками.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 cells. Choose what stands between cells.</source>
        <translation>В строке %1 больше ячеек, чем %2. Выберите, что стоит между ячейками.</translation>
    </message>
    <message>
        <source>The file cannot be read (“%1”). Choose another.</source>
        <translation>Файл нельзя прочесть («%1»). Выберите другой.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>No contact comes of it. Choose which column is the name, the company or a number.</source>
        <translation>Не получится ни одного контакта. Выберите, в каком столбце имя, компания или номер.</translation>
    </message>
    <message>
        <source>Contacts that are imported: %1.</source>
        <translation>Контактов к импорту: %1.</translation>
    </message>
    <message>
        <source>Left out, with neither name, company, number nor address: line %1.</source>
        <translation>Не взята, без имени, компании, номера и адреса: строка %1.</translation>
    </message>
    <message>
        <source>Cut, as something in it is too long: line %1.</source>
        <translation>Обрезана, что-то слишком длинно: строка %1.</translation>
    </message>
    <message>
        <source>From line %1 on there are more than %2 rows: put them into another file.</source>
        <translation>Начиная со строки %1 больше строк, чем %2: перенесите их в другой файл.</translation>
    </message>
    <message>
        <source>Nothing was imported (“%1”).</source>
        <translation>Ничего не импортировано («%1»).</translation>
    </message>
</context>
<context>
    <name>ui::KeepCalls</name>
    <message>
        <source>for ever</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>for two years</source>
        <translation>два года</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>один год</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30 дней</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep calls</source>
        <translation>Хранение звонков</translation>
    </message>
    <message numerus="yes">
        <source>Calls that ended more than %n day(s) ago are taken away now, and from now on every day. They do not come back.</source>
        <translation>
            <numerusform>Звонки, закончившиеся больше %n дня назад, удаляются сейчас и отныне каждый день. Они не вернутся.</numerusform>
            <numerusform>Звонки, закончившиеся больше %n дней назад, удаляются сейчас и отныне каждый день. Они не вернутся.</numerusform>
            <numerusform>Звонки, закончившиеся больше %n дней назад, удаляются сейчас и отныне каждый день. Они не вернутся.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take them away</source>
        <translation>&amp;Удалить их</translation>
    </message>
</context>
<context>
    <name>ui::KeepingPage</name>
    <message>
        <source>&amp;Keep calls</source>
        <translation>&amp;Хранить звонки</translation>
    </message>
    <message>
        <source>Every call of your phone is kept on this computer, with its whole journey. Older ones are taken away at the start and several times a day.</source>
        <translation>Каждый звонок вашего телефона хранится на этом компьютере со всем его путём. Старые убираются при запуске и несколько раз в день.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>Delete old calls</source>
        <translation>Удаление старых звонков</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Keep the calls of &amp;all phones</source>
        <translation>Хранить звонки &amp;всех телефонов</translation>
    </message>
    <message>
        <source>Not those of your own phone alone, but every call that this login sees while Cordboard runs. Who called whom is personal: keep it where those concerned know of it and agree. What is kept already stays when this is switched off.</source>
        <translation>Не только вашего телефона, но каждый звонок, который видит этот вход, пока работает Cordboard. Кто кому звонил — личное: храните это там, где те, кого это касается, знают и согласны. Что уже сохранено, остаётся и после выключения.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
</context>
<context>
    <name>ui::KeyMap</name>
    <message>
        <source>%1 is also the key of “%2”</source>
        <translation>%1 — также клавиша «%2»</translation>
    </message>
    <message>
        <source>One key after another is one too many</source>
        <translation>Клавиша за клавишей — это слишком много</translation>
    </message>
    <message>
        <source>This key has no name</source>
        <translation>У этой клавиши нет имени</translation>
    </message>
    <message>
        <source>Esc only leaves a field or lets a call go</source>
        <translation>Esc только покидает поле или отпускает звонок</translation>
    </message>
    <message>
        <source>Enter does what the highlighted button says</source>
        <translation>Enter делает то, что говорит выделенная кнопка</translation>
    </message>
    <message>
        <source>%1 is needed for typing</source>
        <translation>%1 нужна для ввода</translation>
    </message>
    <message>
        <source>%1 is needed for moving about</source>
        <translation>%1 нужна для перемещения</translation>
    </message>
    <message>
        <source>Alt with a letter belongs to menus and buttons</source>
        <translation>Alt с буквой — для меню и кнопок</translation>
    </message>
    <message>
        <source>%1 is needed for editing text</source>
        <translation>%1 нужна для правки текста</translation>
    </message>
</context>
<context>
    <name>ui::KeyPreset</name>
    <message>
        <source>Standard</source>
        <translation>Стандартный</translation>
    </message>
    <message>
        <source>Function keys</source>
        <translation>Функциональные клавиши</translation>
    </message>
    <message>
        <source>Numeric pad</source>
        <translation>Цифровой блок</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Левая рука</translation>
    </message>
    <message>
        <source>Function keys for what is done all day, letters for the rest.</source>
        <translation>Функциональные клавиши для ежедневного, буквы для остального.</translation>
    </message>
    <message>
        <source>Every action on a call has a function key, some with Shift.</source>
        <translation>У каждого действия со звонком функциональная клавиша, у некоторых с Shift.</translation>
    </message>
    <message>
        <source>The right hand stays on the numeric pad: / answers, + hands over, − hangs up, * holds. These four type nothing any more; those of the main keyboard do.</source>
        <translation>Правая рука на цифровом блоке: / отвечает, + передаёт, − кладёт трубку, * удерживает. Эти четыре больше ничего не вводят; те, что на основной клавиатуре, вводят.</translation>
    </message>
    <message>
        <source>The right hand stays on the mouse: everything is within reach of the left.</source>
        <translation>Правая рука на мыши: до всего достаёт левая.</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>Поиск действия или клавиши</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Набор клавиш</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ваш</translation>
    </message>
    <message>
        <source>S&amp;et of keys:</source>
        <translation>&amp;Набор клавиш:</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандартная</translation>
    </message>
    <message>
        <source>Enter, then the new key. Delete: no key. Backspace: the standard key.</source>
        <translation>Enter, затем новая клавиша. Delete: без клавиши. Backspace: стандартная.</translation>
    </message>
    <message>
        <source>&amp;Change key…</source>
        <translation>&amp;Изменить клавишу…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Без клавиши</translation>
    </message>
    <message>
        <source>S&amp;tandard key</source>
        <translation>&amp;Стандартная клавиша</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>&amp;Все стандартные</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>A–Z, 0–9</source>
        <translation>A–Z, 0–9</translation>
    </message>
    <message>
        <source>Type anywhere: it lands in the field at the top</source>
        <translation>Вводите где угодно: всё попадает в верхнее поле</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Do what the highlighted button says</source>
        <translation>Делает то, что говорит выделенная кнопка</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave a field or let a call go; never ends a call</source>
        <translation>Покидает поле или отпускает звонок; никогда не завершает звонок</translation>
    </message>
    <message>
        <source>Press the new key of “%1”; Esc leaves it as it is.</source>
        <translation>Нажмите новую клавишу для «%1»; Esc оставит как есть.</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation>У «%1» нет клавиши.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>«%1» — это %2.</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Нажмите клавишу…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>No action and no key fits “%1”.</source>
        <translation>К «%1» не подходят ни действие, ни клавиша.</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Изменить клавиши…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Shortcuts, function keys, numeric pad, left hand</source>
        <translation>Сочетания, функциональные клавиши, цифровой блок, левая рука</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ваш</translation>
    </message>
    <message>
        <source>Set of keys: %1</source>
        <translation>Набор клавиш: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and its key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>нет клавиши</translation>
    </message>
    <message>
        <source>Every action has its standard key.</source>
        <translation>У каждого действия стандартная клавиша.</translation>
    </message>
    <message>
        <source>Other than the standard:</source>
        <translation>Не как в стандартном:</translation>
    </message>
</context>
<context>
    <name>ui::LackNote</name>
    <message>
        <source>Login for manager.conf…</source>
        <translation>Строки для manager.conf…</translation>
    </message>
</context>
<context>
    <name>ui::LdapDialog</name>
    <message>
        <source>LDAP directory</source>
        <translation>Каталог LDAP</translation>
    </message>
    <message>
        <source>Whom you type or who calls is asked for there. Nothing is written to it.</source>
        <translation>Там ищут, кого вы вводите или кто звонит. В него ничего не записывается.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>TLS (ldaps)</source>
        <translation>TLS (ldaps)</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Шифрование</translation>
    </message>
    <message>
        <source>OpenLDAP and others (inetOrgPerson)</source>
        <translation>OpenLDAP и другие (inetOrgPerson)</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>As typed below</source>
        <translation>Как введено ниже</translation>
    </message>
    <message>
        <source>Which entries are people</source>
        <translation>Какие записи — люди</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>&amp;База</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Фильтр</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Атрибуты</translation>
    </message>
    <message>
        <source>Names of attributes with commas between them, the best first</source>
        <translation>Имена атрибутов через запятую, лучшие первыми</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>И&amp;мя</translation>
    </message>
    <message>
        <source>Compan&amp;y</source>
        <translation>&amp;Компания</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Группа</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;Рабочий</translation>
    </message>
    <message>
        <source>M&amp;obile</source>
        <translation>Моб&amp;ильный</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>Д&amp;омашний</translation>
    </message>
    <message>
        <source>Pi&amp;cture</source>
        <translation>Кар&amp;тинка</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>Введите адрес сервера.</translation>
    </message>
    <message>
        <source>Type which attribute the name is.</source>
        <translation>Введите, какой атрибут — имя.</translation>
    </message>
    <message>
        <source>Type which attributes are numbers.</source>
        <translation>Введите, какие атрибуты — номера.</translation>
    </message>
    <message>
        <source>The server answers, but finds nobody. Check base, filter and login.</source>
        <translation>Сервер отвечает, но никого не находит. Проверьте базу, фильтр и вход.</translation>
    </message>
    <message>
        <source>The server answers, but nobody of those it shows has a name and a number. Check the attributes.</source>
        <translation>Сервер отвечает, но ни у кого из показанных нет имени и номера. Проверьте атрибуты.</translation>
    </message>
    <message>
        <source>It works. One of the people there: %1, %2.</source>
        <translation>Работает. Один из людей там: %1, %2.</translation>
    </message>
</context>
<context>
    <name>ui::LinksPage</name>
    <message>
        <source>Links and keys</source>
        <translation>Ссылки и клавиши</translation>
    </message>
    <message>
        <source>Click to dial</source>
        <translation>Набор щелчком</translation>
    </message>
    <message>
        <source>Shortcuts everywhere</source>
        <translation>Сочетания везде</translation>
    </message>
    <message>
        <source>Ask before dialling</source>
        <translation>Спрашивать перед набором</translation>
    </message>
    <message>
        <source>Links of telephone numbers</source>
        <translation>Ссылки с телефонными номерами</translation>
    </message>
    <message>
        <source>Open such lin&amp;ks with Cordboard</source>
        <translation>&amp;Открывать такие ссылки в Cordboard</translation>
    </message>
    <message>
        <source>As it was &amp;before</source>
        <translation>Как было &amp;раньше</translation>
    </message>
    <message>
        <source>Choose Cordboard for tel:, callto: and sip: links in the settings of your system.</source>
        <translation>Выберите Cordboard для ссылок tel:, callto: и sip: в настройках вашей системы.</translation>
    </message>
    <message>
        <source>%1 links are opened with Cordboard.</source>
        <comment>tel:</comment>
        <translation>Ссылки %1 открываются в Cordboard.</translation>
    </message>
    <message>
        <source>%1 links are opened with %2.</source>
        <comment>tel:, a program</comment>
        <translation>Ссылки %1 открываются в %2.</translation>
    </message>
    <message>
        <source>Nobody was chosen for %1 links.</source>
        <comment>tel:</comment>
        <translation>Для ссылок %1 ничего не выбрано.</translation>
    </message>
    <message>
        <source>It could not be kept (%1).</source>
        <translation>Сохранить не удалось (%1).</translation>
    </message>
    <message>
        <source>The desktop did not take it: choose Cordboard in its settings.</source>
        <translation>Рабочий стол не принял: выберите Cordboard в его настройках.</translation>
    </message>
    <message>
        <source>Links are opened with Cordboard from now on.</source>
        <translation>Отныне ссылки открываются в Cordboard.</translation>
    </message>
    <message>
        <source>Links are opened as before.</source>
        <translation>Ссылки открываются как раньше.</translation>
    </message>
    <message>
        <source>a &amp;link (tel:, sip:, callto:) that is clicked</source>
        <translation>&amp;ссылка (tel:, sip:, callto:), по которой щёлкнули</translation>
    </message>
    <message>
        <source>the &amp;selected text (cordboard --dial-selection)</source>
        <translation>выделенный &amp;текст (cordboard --dial-selection)</translation>
    </message>
    <message>
        <source>a co&amp;mmand (cordboard --dial)</source>
        <translation>ко&amp;манда (cordboard --dial)</translation>
    </message>
    <message>
        <source>another &amp;program (D-Bus)</source>
        <translation>другая &amp;программа (D-Bus)</translation>
    </message>
    <message>
        <source>a key that works &amp;everywhere</source>
        <translation>клавиша, действующая &amp;везде</translation>
    </message>
    <message>
        <source>The number then stands in the search field, and Enter dials. One with * or # is never dialled without asking, unless by a command.</source>
        <translation>Тогда номер стоит в поле поиска, а Enter набирает. Номер с * или # без вопроса не набирается никогда, кроме как командой.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Клавиши, действующие везде</translation>
    </message>
    <message>
        <source>&amp;Ask the desktop for such keys</source>
        <translation>Попросить клавиши у рабоче&amp;го стола</translation>
    </message>
    <message>
        <source>What can be done from everywhere</source>
        <translation>Что можно сделать отовсюду</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Делает</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>Коп&amp;ировать команду</translation>
    </message>
    <message>
        <source>This desktop has no way for a program to ask for them (the portal GlobalShortcuts). Enter these commands in its own settings of shortcuts.</source>
        <translation>На этом рабочем столе программа не может их попросить (портал GlobalShortcuts). Введите эти команды в его настройках сочетаний.</translation>
    </message>
    <message>
        <source>The desktop says which keys they become. Or enter these commands in its own settings of shortcuts.</source>
        <translation>Рабочий стол решает, какие это клавиши. Или введите эти команды в его настройках сочетаний.</translation>
    </message>
    <message>
        <source>The desktop asks you which keys they shall be.</source>
        <translation>Рабочий стол спрашивает вас, какие это клавиши.</translation>
    </message>
    <message>
        <source>The desktop gave no keys. Enter these commands in its own settings of shortcuts, or ask again.</source>
        <translation>Рабочий стол не дал клавиш. Введите эти команды в его настройках сочетаний или попросите снова.</translation>
    </message>
    <message>
        <source>The desktop listens for them. Its own settings change them.</source>
        <translation>Рабочий стол их слушает. Меняют их его настройки.</translation>
    </message>
</context>
<context>
    <name>ui::LockSign</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Задано вашим администратором</translation>
    </message>
    <message>
        <source>Set by your administrator: %1</source>
        <translation>Задано вашим администратором: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and who has set it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::LoginDialog</name>
    <message>
        <source>Login for manager.conf</source>
        <translation>Строки для manager.conf</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший смены</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Новый</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>Сделать другой секрет</translation>
    </message>
    <message>
        <source>For a s&amp;low line</source>
        <translation>Для &amp;медленной линии</translation>
    </message>
    <message>
        <source>The PBX then waits ten seconds for a slow reader, not a tenth of one</source>
        <translation>Тогда АТС ждёт медленного читателя десять секунд, а не десятую долю</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>&amp;Для</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Пользователь</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Секрет</translation>
    </message>
    <message>
        <source>From net&amp;work</source>
        <translation>Из с&amp;ети</translation>
    </message>
    <message>
        <source>Lines for manager.conf</source>
        <translation>Строки для manager.conf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Sees everything; calls, transfers, hangs up, parks, mutes in conferences, asks mailboxes. PJSIP phones appear as they are heard of: to list them takes “system”, which could also change the server.</source>
        <translation>Видит всё; звонит, переводит, кладёт трубку, паркует, отключает звук в конференциях, спрашивает ящики. Телефоны PJSIP появляются, когда о них слышно: их список требует «system», которому можно и менять сервер.</translation>
    </message>
    <message>
        <source>What an operator can, and: adds, removes and pauses queue members, records, listens. Recording takes “system”, which could also change the server: for people who are trusted with that.</source>
        <translation>Что может оператор, и ещё: добавляет, убирает и ставит на паузу участников очередей, записывает, слушает. Запись требует «system», которому можно и менять сервер: для тех, кому это доверено.</translation>
    </message>
    <message>
        <source>Sees everything and can do nothing to a call. Calls that were parked before it logged in are not listed, and PJSIP phones appear as they are heard of.</source>
        <translation>Видит всё и ничего не может сделать со звонком. Звонки, поставленные на парковку до его входа, не видны, а телефоны PJSIP появляются, когда о них слышно.</translation>
    </message>
    <message>
        <source>A user is of letters, digits, “-”, “_” and “.”.</source>
        <translation>Пользователь — это буквы, цифры, «-», «_» и «.».</translation>
    </message>
    <message>
        <source>A secret has no blanks and no “;”.</source>
        <translation>В секрете нет пробелов и «;».</translation>
    </message>
    <message>
        <source>Type from where this login is used: without that it is refused everywhere.</source>
        <translation>Введите, откуда этот вход используют: без этого ему отказано везде.</translation>
    </message>
    <message>
        <source>“%1” is no network. Such as 192.0.2.0/24, or one address.</source>
        <translation>«%1» — не сеть. Например, 192.0.2.0/24 или один адрес.</translation>
    </message>
    <message>
        <source>Copied. Paste it at the end of manager.conf, then run “manager reload”.</source>
        <translation>Скопировано. Вставьте в конец manager.conf, затем выполните «manager reload».</translation>
    </message>
    <message>
        <source>Save the login</source>
        <translation>Сохранение строк</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Сохранено в %1.</translation>
    </message>
    <message>
        <source>Not saved (“%1”).</source>
        <translation>Не сохранено («%1»).</translation>
    </message>
</context>
<context>
    <name>ui::LoginPage</name>
    <message>
        <source>The secret may be sent in c&amp;lear text</source>
        <translation>Секрет можно слать от&amp;крыто</translation>
    </message>
    <message>
        <source>cordboard</source>
        <translation>cordboard</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Показать секрет</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Пользователь</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Секрет</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>Строки для &amp;manager.conf…</translation>
    </message>
    <message>
        <source>Writes the lines that the administrator of the PBX needs</source>
        <translation>Пишет строки, нужные администратору АТС</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ст&amp;оп</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Да&amp;лее</translation>
    </message>
    <message>
        <source>Cordboard needs a login of Asterisk&apos;s manager interface, which the administrator of %1 makes in manager.conf.</source>
        <translation>Cordboard нужен вход интерфейса управления Asterisk; его создаёт администратор %1 в manager.conf.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others on the network could read along.</source>
        <translation>Соединение не шифруется: другие в сети могут читать.</translation>
    </message>
    <message>
        <source>The connection is safe from others.</source>
        <translation>Соединение защищено от других.</translation>
    </message>
    <message>
        <source>Type the user of the login.</source>
        <translation>Введите пользователя входа.</translation>
    </message>
</context>
<context>
    <name>ui::LookPage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как рабочий стол</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Люди</translation>
    </message>
    <message>
        <source>As tiles</source>
        <translation>Плитками</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как система</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>На другом языке — со следующего запуска.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Исходный вид</translation>
    </message>
    <message>
        <source>Panels go back to where they were at first</source>
        <translation>Панели возвращаются туда, где были сначала</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>Theme, dark mode, light mode</source>
        <translation>Тема, тёмный режим, светлый режим</translation>
    </message>
    <message>
        <source>Tiles, table</source>
        <translation>Плитки, таблица</translation>
    </message>
</context>
<context>
    <name>ui::MailboxController</name>
    <message>
        <source>“Your desk” in the menu does not say what is dialled to listen to a mailbox</source>
        <translation>«Ваше место» в меню не говорит, что набирают, чтобы слушать ящик</translation>
    </message>
    <message>
        <source>%1 leads to your own mailbox only</source>
        <translation>%1 ведёт только в ваш собственный ящик</translation>
    </message>
    <message>
        <source>the mailbox of %1</source>
        <translation>ящик: %1</translation>
    </message>
    <message>
        <source>&amp;Listen to it</source>
        <translation>&amp;Прослушать</translation>
    </message>
    <message>
        <source>&amp;Ask for its messages…</source>
        <translation>&amp;Спросить о сообщениях…</translation>
    </message>
</context>
<context>
    <name>ui::MailboxDialog</name>
    <message>
        <source>Mailbox</source>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Ящик</translation>
    </message>
    <message>
        <source>101@default</source>
        <translation>101@default</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Спросить</translation>
    </message>
    <message>
        <source>Type a mailbox, such as 101@default.</source>
        <translation>Введите ящик, например 101@default.</translation>
    </message>
    <message>
        <source>Asking the PBX…</source>
        <translation>Запрос к АТС…</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>новых: %1</translation>
    </message>
    <message>
        <source>1 old message in %1</source>
        <translation>1 старое сообщение в %1</translation>
    </message>
    <message>
        <source>%1 old messages in %2</source>
        <translation>старых сообщений: %1, в %2</translation>
    </message>
    <message>
        <source>This PBX does not count messages.</source>
        <translation>Эта АТС не считает сообщений.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Новые сообщения</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
</context>
<context>
    <name>ui::MailboxWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old</source>
        <translation>
            <numerusform>%n старое</numerusform>
            <numerusform>%n старых</numerusform>
            <numerusform>%n старых</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPanel</name>
    <message>
        <source>Mailboxes</source>
        <translation>Ящики</translation>
    </message>
    <message>
        <source>No message waits in any mailbox</source>
        <translation>Ни в одном ящике сообщений нет</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Соединение…</translation>
    </message>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Переключить на</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>Соединить &amp;заново</translation>
    </message>
    <message>
        <source>Your &amp;desk…</source>
        <translation>Ваше &amp;место…</translation>
    </message>
    <message>
        <source>&amp;Numbers…</source>
        <translation>&amp;Номера…</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>С&amp;троки для manager.conf…</translation>
    </message>
    <message>
        <source>C&amp;orrections…</source>
        <translation>&amp;Исправления…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Как &amp;рабочий стол</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светло</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Темно</translation>
    </message>
    <message>
        <source>People as &amp;tiles</source>
        <translation>Люди &amp;плитками</translation>
    </message>
    <message>
        <source>People as t&amp;able</source>
        <translation>Люди &amp;таблицей</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Исходный вид</translation>
    </message>
    <message>
        <source>&amp;Wire log</source>
        <translation>&amp;Журнал линии</translation>
    </message>
    <message>
        <source>R&amp;eplay a recording…</source>
        <translation>Воспроизвести &amp;запись…</translation>
    </message>
    <message>
        <source>Save a s&amp;upport bundle…</source>
        <translation>Сохранить &amp;набор для помощи…</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>Ст&amp;атистика…</translation>
    </message>
    <message>
        <source>Qu&amp;iet mode</source>
        <translation>Тихий &amp;режим</translation>
    </message>
    <message>
        <source>Alerts and so&amp;unds…</source>
        <translation>Оповещения и зв&amp;уки…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Клавиши…</translation>
    </message>
    <message>
        <source>&amp;About Cordboard</source>
        <translation>&amp;О программе Cordboard</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Новое соединение…</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Остановить запи&amp;сь</translation>
    </message>
    <message>
        <source>Record the w&amp;ire…</source>
        <translation>Записать &amp;линию…</translation>
    </message>
    <message>
        <source>This window shows a recording</source>
        <translation>Это окно показывает запись</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Настро&amp;йки…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>Справо&amp;чник</translation>
    </message>
    <message>
        <source>First ste&amp;ps…</source>
        <translation>Первые &amp;шаги…</translation>
    </message>
    <message>
        <source>E&amp;xport the history…</source>
        <translation>&amp;Экспорт журнала…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Парковка</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Конференции</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Ящики</translation>
    </message>
    <message>
        <source>parking space</source>
        <translation>место парковки</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Тихо</translation>
    </message>
    <message>
        <source>Quiet mode is on</source>
        <translation>Тихий режим включён</translation>
    </message>
    <message>
        <source>Nothing sounds. Click to hear alerts again.</source>
        <translation>Ничего не звучит. Нажмите, чтобы снова слышать оповещения.</translation>
    </message>
    <message>
        <source>Quiet: nothing sounds any more.</source>
        <translation>Тихо: больше ничего не звучит.</translation>
    </message>
    <message>
        <source>Alerts sound again.</source>
        <translation>Оповещения снова звучат.</translation>
    </message>
    <message>
        <source>The recording ends after event %1: what follows is nothing that a PBX sends.</source>
        <translation>Запись кончается после события %1: дальше то, чего не шлёт никакая АТС.</translation>
    </message>
    <message>
        <source>%1 is no recording: it holds no message of a PBX.</source>
        <translation>%1 — не запись: в ней нет сообщений АТС.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 — не файл.</translation>
    </message>
    <message>
        <source>%1 cannot be read (“%2”).</source>
        <translation>%1 нельзя прочесть («%2»).</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>Меню (%1)</translation>
    </message>
    <message>
        <source>Field at the top</source>
        <translation>Верхнее поле</translation>
    </message>
    <message>
        <source>Carry the call with the arrows</source>
        <translation>Нести звонок стрелками</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Вас ждут</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Replay of a recording</source>
        <translation>Воспроизведение записи</translation>
    </message>
    <message>
        <source>Not now. %1</source>
        <translation>Не сейчас. %1</translation>
    </message>
    <message>
        <source>There is no call to carry: take one, or select one.</source>
        <translation>Нет звонка, чтобы нести: возьмите или выберите.</translation>
    </message>
    <message>
        <source>There is nobody yet who could be handed over.</source>
        <translation>Пока нет никого, кого можно передать.</translation>
    </message>
    <message>
        <source>%1 – Cordboard</source>
        <translation>%1 – Cordboard</translation>
    </message>
    <message>
        <source>Replay of %1 – Cordboard</source>
        <translation>Воспроизведение %1 – Cordboard</translation>
    </message>
    <message>
        <source>Which phone is yours?</source>
        <translation>Какой телефон ваш?</translation>
    </message>
    <message>
        <source>The connection does not say it. Edit it to call and transfer.</source>
        <translation>Соединение этого не говорит. Измените его, чтобы звонить и переводить.</translation>
    </message>
    <message>
        <source>Nobody can be shown</source>
        <translation>Показать некого</translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation>Соединитесь с вашей АТС</translation>
    </message>
    <message>
        <source>Cordboard shows who is free, who calls and who waits, and hands calls over. It needs a login of Asterisk&apos;s manager interface.</source>
        <translation>Cordboard показывает, кто свободен, кто звонит и кто ждёт, и передаёт звонки. Ему нужен вход в интерфейс manager Asterisk.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Соединить…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Попробовать демо</translation>
    </message>
    <message>
        <source>%1 is tried again in %2 s.</source>
        <translation>%1: новая попытка через %2 с.</translation>
    </message>
    <message>
        <source>The encryption of %1 is too old</source>
        <translation>Шифрование устарело: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Изменить соединение…</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 не отвечает</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Соединение с %1…</translation>
    </message>
    <message>
        <source>%1 wants your secret in clear text</source>
        <translation>%1 хочет ваш секрет открыто</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>%1 refused the login</source>
        <translation>%1: во входе отказано</translation>
    </message>
    <message>
        <source>The PBX at %1 does not accept the user “%2” with this secret. Nothing more is tried until you say so.</source>
        <translation>АТС %1 не принимает пользователя «%2» с этим секретом. Пока вы не скажете, попыток больше не будет.</translation>
    </message>
    <message>
        <source>%1 has another certificate</source>
        <translation>У %1 другой сертификат</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Сертификату %1 не доверяют</translation>
    </message>
    <message>
        <source>%1 Compare the fingerprint with the server&apos;s own first.</source>
        <translation>%1 Сначала сравните отпечаток с отпечатком самого сервера.</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Не соединять</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Доверять сертификату</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Not up to date: %1 – what you see is from %2</source>
        <translation>Устарело: %1 – видимое относится к %2</translation>
    </message>
    <message>
        <source>Connection lost %1 ago – %2 – what you see is from %3</source>
        <translation>Связь потеряна %1 назад – %2 – видимое относится к %3</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret (“%1”): it is asked for at the next start.</source>
        <translation>Связка ключей не сохранила секрет («%1»): его спросят при следующем запуске.</translation>
    </message>
    <message>
        <source>Show the group %1</source>
        <translation>Показать группу %1</translation>
    </message>
</context>
<context>
    <name>ui::MessageDialog</name>
    <message>
        <source>Message for an absent person</source>
        <translation>Сообщение для отсутствующего</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>The mail program asks where this is empty</source>
        <translation>Если пусто, спросит почтовая программа</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>Написать &amp;письмо</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>&amp;Шаблон…</translation>
    </message>
    <message>
        <source>Change the text that messages begin with</source>
        <translation>Изменить текст, с которого начинаются сообщения</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>Это не адрес эл. почты</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Звонок от %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>This desktop has no program for e-mail. Copy the text instead.</source>
        <translation>На этом рабочем столе нет почтовой программы. Скопируйте текст.</translation>
    </message>
    <message>
        <source>Handed to the mail program</source>
        <translation>Передано почтовой программе</translation>
    </message>
    <message>
        <source>{caller} called for you at {time}.
Number: {number}

{note}</source>
        <translation>Вам звонили: {caller}, {time}.
Номер: {number}

{note}</translation>
    </message>
</context>
<context>
    <name>ui::NeedsYouList</name>
    <message>
        <source>Needs you</source>
        <translation>Вас ждут</translation>
    </message>
    <message>
        <source>Calls that need you</source>
        <translation>Звонки, которые вас ждут</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Вас ничто не ждёт</translation>
    </message>
    <message>
        <source>Callers in queues, parked calls and calls on hold come up here.</source>
        <translation>Здесь появляются звонящие в очередях, на парковке и на удержании.</translation>
    </message>
    <message>
        <source>Take call %1 of “Needs you”</source>
        <translation>Взять звонок %1 из «Вас ждут»</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 звонок</translation>
    </message>
    <message numerus="yes">
        <source>%n · most urgent first</source>
        <translation>
            <numerusform>%n · сначала срочные</numerusform>
            <numerusform>%n · сначала срочные</numerusform>
            <numerusform>%n · сначала срочные</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NightController</name>
    <message>
        <source>“Your desk” in the menu does not say what tells day from night</source>
        <translation>«Ваше место» в меню не говорит, чем день отличается от ночи</translation>
    </message>
    <message>
        <source>Day or night?</source>
        <translation>День или ночь?</translation>
    </message>
    <message>
        <source>Night service</source>
        <translation>Ночная служба</translation>
    </message>
    <message>
        <source>Day service</source>
        <translation>Дневная служба</translation>
    </message>
    <message>
        <source>Asked the PBX for night service…</source>
        <translation>АТС попросили о ночной службе…</translation>
    </message>
    <message>
        <source>Asked the PBX for day service…</source>
        <translation>АТС попросили о дневной службе…</translation>
    </message>
    <message>
        <source>The service was not switched. %1</source>
        <translation>Служба не переключена. %1</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>О чём речь?</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Прежние заметки</translation>
    </message>
    <message>
        <source>&amp;Message…</source>
        <translation>&amp;Сообщение…</translation>
    </message>
    <message>
        <source>Fill a message for somebody who is absent</source>
        <translation>Заполнить сообщение для отсутствующего</translation>
    </message>
    <message>
        <source>&amp;Reasons…</source>
        <translation>&amp;Поводы…</translation>
    </message>
    <message>
        <source>Change the list of reasons</source>
        <translation>Изменить список поводов</translation>
    </message>
    <message>
        <source>A note on this person. It is kept as you type.</source>
        <translation>Заметка об этом человеке. Хранится по мере ввода.</translation>
    </message>
    <message>
        <source>A note on this call. It is kept as you type, and shown when this number calls again.</source>
        <translation>Заметка об этом звонке. Хранится по мере ввода и показывается, когда этот номер звонит снова.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Not written (“%1”). It is kept until Cordboard ends: copy it.</source>
        <translation>Не записано («%1»). Хранится до конца работы Cordboard: скопируйте.</translation>
    </message>
    <message>
        <source>Kept until Cordboard ends</source>
        <translation>Хранится до конца работы Cordboard</translation>
    </message>
</context>
<context>
    <name>ui::Notebook</name>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Заметка…</translation>
    </message>
    <message>
        <source>Write a note on the call, or on the person that is selected</source>
        <translation>Написать заметку о звонке или о выбранном человеке</translation>
    </message>
    <message>
        <source>Messa&amp;ge…</source>
        <translation>Со&amp;общение…</translation>
    </message>
    <message>
        <source>Fill a message for somebody who is absent</source>
        <translation>Заполнить сообщение для отсутствующего</translation>
    </message>
    <message>
        <source>There is no call to note something on, and nobody is selected.</source>
        <translation>Нет звонка для заметки, и никто не выбран.</translation>
    </message>
    <message>
        <source>A note needs a number to be filed under.</source>
        <translation>Заметке нужен номер, под которым её хранить.</translation>
    </message>
    <message>
        <source>Reasons of calls</source>
        <translation>Поводы звонков</translation>
    </message>
    <message>
        <source>A note offers these to be ticked. One a line.</source>
        <translation>Заметка предлагает их отметить. По одному в строке.</translation>
    </message>
    <message>
        <source>Template of messages</source>
        <translation>Шаблон сообщений</translation>
    </message>
    <message>
        <source>{person}, {caller}, {number}, {time} and {note} are filled in from the call. A line of which all are empty is left out.</source>
        <translation>{person}, {caller}, {number}, {time} и {note} берутся из звонка. Строка, где все они пусты, опускается.</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Сегодня %1</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Не тот номер</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Личное</translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>You trusted</source>
        <translation>Вы доверяли</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>It shows now</source>
        <translation>Теперь показывает</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that you trusted</source>
        <translation>SHA-256 сертификата, которому вы доверяли</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that the PBX shows</source>
        <translation>SHA-256 сертификата, который показывает АТС</translation>
    </message>
</context>
<context>
    <name>ui::NumbersDialog</name>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
</context>
<context>
    <name>ui::NumbersForm</name>
    <message>
        <source>None: numbers are dialled as they are typed</source>
        <translation>Нет: номера набираются, как введены</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Страна</translation>
    </message>
    <message>
        <source>&amp;Area code</source>
        <translation>&amp;Код города</translation>
    </message>
    <message>
        <source>&amp;Outside line</source>
        <translation>Выход в &amp;город</translation>
    </message>
    <message>
        <source>What is dialled before every number outside</source>
        <translation>Что набирают перед каждым внешним номером</translation>
    </message>
    <message>
        <source> digits at most</source>
        <translation> цифр, не больше</translation>
    </message>
    <message>
        <source>&amp;Extensions have</source>
        <translation>У в&amp;нутренних номеров</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Правила</translation>
    </message>
    <message>
        <source>Type a number to see what is dialled</source>
        <translation>Введите номер, чтобы увидеть, что наберётся</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Проб&amp;а</translation>
    </message>
    <message>
        <source>Rules, the first that fits decides</source>
        <translation>Правила, решает первое подходящее</translation>
    </message>
    <message>
        <source>A number like</source>
        <translation>Номер вида</translation>
    </message>
    <message>
        <source>is dialled as</source>
        <translation>набирается как</translation>
    </message>
    <message>
        <source>A regular expression for the whole number, without separators: 7(\d{3}) is dialled as *72\1</source>
        <translation>Регулярное выражение для всего номера, без разделителей: 7(\\d{3}) набирается как *72\\1</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>В&amp;верх</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>Вни&amp;з</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>«%1» нельзя использовать: %2</translation>
    </message>
</context>
<context>
    <name>ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Набор номера</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Префикс</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Замена</translation>
    </message>
</context>
<context>
    <name>ui::Omnibox</name>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Dial this number</source>
        <translation>Набрать этот номер</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>На парковке</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Type a name or number…</source>
        <translation>Введите имя или номер…</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>Type anywhere: names, initials, extensions, numbers</source>
        <translation>Вводите где угодно: имена, инициалы, номера</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Arrow keys choose: %1</source>
        <translation>Стрелки выбирают: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::Outside</name>
    <message>
        <source>The PBX did not answer.</source>
        <translation>АТС не ответила.</translation>
    </message>
    <message>
        <source>Something else that was asked from outside is under way.</source>
        <translation>Ещё идёт другое, о чём попросили извне.</translation>
    </message>
    <message>
        <source>Press Enter to call %1</source>
        <translation>Нажмите Enter, чтобы позвонить: %1</translation>
    </message>
    <message>
        <source>Press Enter to call %1, and ask for extension %2</source>
        <translation>Нажмите Enter, чтобы позвонить: %1, и спросите добавочный %2</translation>
    </message>
    <message>
        <source>No number is selected: select one, or copy it.</source>
        <translation>Номер не выделен: выделите или скопируйте его.</translation>
    </message>
    <message>
        <source>Press Enter to transfer to %1</source>
        <translation>Enter — перевести: %1</translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Parking</source>
        <translation>Парковка</translation>
    </message>
    <message>
        <source>No call is parked</source>
        <translation>На парковке звонков нет</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>На парковке %1</translation>
    </message>
</context>
<context>
    <name>ui::ParkingWords</name>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantWords</name>
    <message>
        <source>%1, muted</source>
        <translation>%1, без звука</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>без звука</translation>
    </message>
</context>
<context>
    <name>ui::PbxChip</name>
    <message>
        <source>No PBX</source>
        <translation>Нет АТС</translation>
    </message>
    <message>
        <source>Server, rights and connection</source>
        <translation>Сервер, права и соединение</translation>
    </message>
</context>
<context>
    <name>ui::PbxDetails</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Отвечает за</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сверено</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Соединить заново</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Изменить соединение…</translation>
    </message>
    <message>
        <source>This window shows a recording</source>
        <translation>Это окно показывает запись</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Исправления…</translation>
    </message>
    <message>
        <source>Login for manager.conf…</source>
        <translation>Строки для manager.conf…</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Быстродействие</translation>
    </message>
    <message>
        <source>Events, what waits, ticks and memory of this program</source>
        <translation>События, ожидание, такты и память этой программы</translation>
    </message>
    <message>
        <source>Not whole yet, asked for again: %1</source>
        <translation>Ещё не целиком, запрошено снова: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 в секунду</translation>
    </message>
</context>
<context>
    <name>ui::PeerWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
</context>
<context>
    <name>ui::PeopleGroups</name>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Группы</translation>
    </message>
    <message>
        <source>&amp;New group…</source>
        <translation>&amp;Новая группа…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Название группы:</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Переименование группы</translation>
    </message>
    <message>
        <source>Re&amp;move the group</source>
        <translation>&amp;Убрать группу</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранные</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Свободные</translation>
    </message>
    <message>
        <source>Everyone: show all people</source>
        <translation>Все: показать всех людей</translation>
    </message>
    <message>
        <source>Favourites: show only these</source>
        <translation>Избранные: показать только их</translation>
    </message>
    <message>
        <source>Free now: show only these</source>
        <translation>Свободные: показать только их</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Плитки</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>К «%1» никто не подходит</translation>
    </message>
    <message>
        <source>Not all people are shown: choose “Everyone” to look at all of them.</source>
        <translation>Показаны не все: выберите «Все», чтобы искать среди всех.</translation>
    </message>
    <message>
        <source>Try another part of the name, or a number.</source>
        <translation>Попробуйте другую часть имени или номер.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Избранных пока нет</translation>
    </message>
    <message>
        <source>Open a person&apos;s menu and choose “Favourite”.</source>
        <translation>Откройте меню человека и выберите «Избранный».</translation>
    </message>
    <message>
        <source>Nobody of this group is here</source>
        <translation>Никого из этой группы здесь нет</translation>
    </message>
    <message>
        <source>This PBX has none of its extensions. Choose “Everyone” to see who is.</source>
        <translation>У этой АТС нет ни одного из её номеров. Выберите «Все», чтобы увидеть, кто есть.</translation>
    </message>
    <message>
        <source>Nobody is free just now</source>
        <translation>Сейчас никто не свободен</translation>
    </message>
    <message>
        <source>Choose “Everyone” to see who is on a call.</source>
        <translation>Выберите «Все», чтобы увидеть, кто разговаривает.</translation>
    </message>
    <message>
        <source>This PBX shows no extensions with hints</source>
        <translation>Эта АТС не показывает номеров с hints</translation>
    </message>
    <message>
        <source>People come from the hints of the dialplan. Give each extension one, as in “exten =&gt; 101,hint,PJSIP/101”, reload the dialplan, and they appear here.</source>
        <translation>Люди берутся из hints диалплана. Дайте каждому номеру свой, как «exten =&gt; 101,hint,PJSIP/101», перезагрузите диалплан, и они появятся здесь.</translation>
    </message>
    <message>
        <source>There is no call to transfer</source>
        <translation>Нет звонка для перевода</translation>
    </message>
    <message>
        <source>&amp;Call %1</source>
        <translation>По&amp;звонить: %1</translation>
    </message>
    <message>
        <source>&amp;Pick up: %1</source>
        <translation>Пере&amp;хватить: %1</translation>
    </message>
    <message>
        <source>&amp;Transfer here</source>
        <translation>Пере&amp;вести сюда</translation>
    </message>
    <message>
        <source>&amp;Mailbox…</source>
        <translation>&amp;Ящик…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Заметка…</translation>
    </message>
    <message>
        <source>M&amp;essage…</source>
        <translation>&amp;Сообщение…</translation>
    </message>
    <message>
        <source>&amp;Listen to the mailbox</source>
        <translation>П&amp;рослушать ящик</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>Из&amp;бранный</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Экспорт в CSV…</translation>
    </message>
</context>
<context>
    <name>ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>ui::PeopleTiles</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>ui::PeopleWords</name>
    <message>
        <source>free</source>
        <translation>свободен</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>звонит</translation>
    </message>
    <message>
        <source>ringing, call from %1</source>
        <translation>звонит, вызов от %1</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>звонит: %1</translation>
    </message>
    <message>
        <source>on a call</source>
        <translation>разговаривает</translation>
    </message>
    <message>
        <source>on a call with %1</source>
        <translation>разговаривает с %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>на удержании</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>не в сети</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>избранный</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 new voice message</source>
        <translation>1 новое голосовое сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%n new voice messages</source>
        <translation>
            <numerusform>%n новое голосовое сообщение</numerusform>
            <numerusform>%n новых голосовых сообщения</numerusform>
            <numerusform>%n новых голосовых сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
</context>
<context>
    <name>ui::PerformancePage</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Быстродействие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Messages of the PBX in the last second</source>
        <translation>Сообщения АТС за последнюю секунду</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>What came and was not taken yet</source>
        <translation>Что пришло и ещё не взято</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Under too much load fewer events are asked for, until it is calm</source>
        <translation>При слишком большой нагрузке просят меньше событий, пока не станет тихо</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Такт</translation>
    </message>
    <message>
        <source>How long it takes to read what came and to bring the picture up to date</source>
        <translation>Сколько нужно, чтобы прочесть пришедшее и обновить экран</translation>
    </message>
    <message>
        <source>Longest tick</source>
        <translation>Макс. такт</translation>
    </message>
    <message>
        <source>Since this page was opened</source>
        <translation>С открытия этой страницы</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>What the PBX&apos;s own lists had to correct</source>
        <translation>Что пришлось исправить спискам АТС</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Of this program</source>
        <translation>Этой программы</translation>
    </message>
    <message>
        <source>Events by type, since this page was opened</source>
        <translation>События по видам, с открытия этой страницы</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>%1, for %2 s</source>
        <translation>%1, уже %2 с</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>все события</translation>
    </message>
    <message>
        <source>calls, agents and system only</source>
        <translation>только звонки, агенты и система</translation>
    </message>
    <message>
        <source>no events, until it is calm</source>
        <translation>никаких событий, пока не станет тихо</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>в среднем %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n исправление</numerusform>
            <numerusform>%n исправления</numerusform>
            <numerusform>%n исправлений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ui::PhoneModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>ui::PhonePage</name>
    <message>
        <source>&amp;Ring it</source>
        <translation>Позв&amp;онить</translation>
    </message>
    <message>
        <source>Type your name or your number</source>
        <translation>Введите ваше имя или номер</translation>
    </message>
    <message>
        <source>Phones of the PBX</source>
        <translation>Телефоны АТС</translation>
    </message>
    <message>
        <source>The part of the PBX&apos;s dialplan in which your phone dials; the administrator knows it</source>
        <translation>Часть плана набора АТС, из которой звонит ваш телефон; её знает администратор</translation>
    </message>
    <message>
        <source>&amp;Your phone</source>
        <translation>&amp;Ваш телефон</translation>
    </message>
    <message>
        <source>&amp;Dials from context</source>
        <translation>Набирает из кон&amp;текста</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ваш телефон</translation>
    </message>
    <message>
        <source>The PBX is asked for its phones…</source>
        <translation>У АТС запрашиваются её телефоны…</translation>
    </message>
    <message>
        <source>The PBX tells of no phones</source>
        <translation>АТС не сообщает о телефонах</translation>
    </message>
    <message>
        <source>Type your number above.</source>
        <translation>Введите ваш номер выше.</translation>
    </message>
    <message>
        <source>Nobody is called so, or has this number</source>
        <translation>Никого с таким именем или номером нет</translation>
    </message>
    <message>
        <source>A number that is not in the list is taken as it is typed.</source>
        <translation>Номер, которого нет в списке, берётся как введён.</translation>
    </message>
    <message>
        <source>Choose a phone first</source>
        <translation>Сначала выберите телефон</translation>
    </message>
    <message>
        <source>The PBX is not connected yet</source>
        <translation>Соединения с АТС ещё нет</translation>
    </message>
    <message>
        <source>Rings for a quarter of a minute; lift it, and it is yours</source>
        <translation>Звонит четверть минуты; снимите трубку — и он ваш</translation>
    </message>
    <message>
        <source>%1 is rung…</source>
        <translation>Вызывается: %1…</translation>
    </message>
    <message>
        <source>%1 was not rung. %2</source>
        <translation>%1 не вызван. %2</translation>
    </message>
    <message>
        <source>%1 rings. Is it yours? Then lift it, or go on.</source>
        <translation>Звонит: %1. Это ваш? Тогда снимите трубку или идите дальше.</translation>
    </message>
    <message>
        <source>%1 was lifted.</source>
        <translation>%1: трубка снята.</translation>
    </message>
    <message>
        <source>%1 does not ring any more. It was not lifted.</source>
        <translation>%1 больше не звонит. Трубку не сняли.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type a number.</source>
        <translation>Выберите из списка или введите номер.</translation>
    </message>
</context>
<context>
    <name>ui::PlainWords</name>
    <message>
        <source>There is no connection to the PBX. It is tried again by itself.</source>
        <translation>Нет соединения с АТС. Попытка повторяется сама.</translation>
    </message>
    <message>
        <source>The PBX did not answer in time. Look whether it happened, then try again.</source>
        <translation>АТС не ответила вовремя. Посмотрите, случилось ли это, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The PBX refused it and did not say why.</source>
        <translation>АТС отказала и не сказала почему.</translation>
    </message>
    <message>
        <source>The PBX refused it: “%1”.</source>
        <translation>АТС отказала: «%1».</translation>
    </message>
    <message>
        <source>This login may not do that. Ask the administrator for the right.</source>
        <translation>Этому входу нельзя. Попросите право у администратора.</translation>
    </message>
    <message>
        <source>This login may not do that (“%1”). Ask the administrator for the right.</source>
        <translation>Этому входу нельзя («%1»). Попросите право у администратора.</translation>
    </message>
    <message>
        <source>The answer of the PBX could not be understood.</source>
        <translation>Ответ АТС непонятен.</translation>
    </message>
    <message>
        <source>The answer of the PBX could not be understood: %1.</source>
        <translation>Ответ АТС непонятен: %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>It was not sent: the text cannot be part of a command.</source>
        <translation>Не отправлено: текст не может быть частью команды.</translation>
    </message>
    <message>
        <source>It was not sent: %1.</source>
        <translation>Не отправлено: %1.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX</source>
        <translation>Нет соединения с АТС</translation>
    </message>
    <message>
        <source>This is a recording: what is shown has happened, and nothing can be done to it</source>
        <translation>Это запись: показанное уже было, и с ним ничего не сделать</translation>
    </message>
    <message>
        <source>This login may not use “%1”</source>
        <translation>Этому входу нельзя «%1»</translation>
    </message>
    <message>
        <source>This login lacks the right “%1”</source>
        <translation>Этому входу не хватает права «%1»</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>Соединение не говорит, какой телефон ваш</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Этот звонок завершён</translation>
    </message>
    <message>
        <source>In manager.conf, add “%1” to the “write” line of this login.</source>
        <translation>Добавьте «%1» в строку «write» этого входа в manager.conf.</translation>
    </message>
    <message>
        <source>The PBX has not loaded the module %1.</source>
        <translation>АТС не загрузила модуль %1.</translation>
    </message>
    <message>
        <source>This version of Asterisk cannot tell it.</source>
        <translation>Эта версия Asterisk не может этого сказать.</translation>
    </message>
    <message>
        <source>The PBX does not offer “%1” to this login.</source>
        <translation>АТС не предлагает «%1» этому входу.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is missing on the “write” line of this login in manager.conf.</source>
        <translation>Возможно, «%1» нет в строке «write» этого входа в manager.conf.</translation>
    </message>
    <message>
        <source>Either “%1” is missing on the “write” line of this login in manager.conf, or the PBX has not loaded the module %2.</source>
        <translation>Либо «%1» нет в строке «write» этого входа в manager.conf, либо АТС не загрузила модуль %2.</translation>
    </message>
    <message>
        <source>This login may not list the calls.</source>
        <translation>Этому входу нельзя видеть список звонков.</translation>
    </message>
    <message>
        <source>The calls cannot be listed.</source>
        <translation>Список звонков получить нельзя.</translation>
    </message>
    <message>
        <source>This login may not list the phones.</source>
        <translation>Этому входу нельзя видеть список телефонов.</translation>
    </message>
    <message>
        <source>The phones cannot be listed.</source>
        <translation>Список телефонов получить нельзя.</translation>
    </message>
    <message>
        <source>This login may not list the extensions.</source>
        <translation>Этому входу нельзя видеть список номеров.</translation>
    </message>
    <message>
        <source>The extensions cannot be listed.</source>
        <translation>Список номеров получить нельзя.</translation>
    </message>
    <message>
        <source>The queues cannot be listed.</source>
        <translation>Список очередей получить нельзя.</translation>
    </message>
    <message>
        <source>This login may not list what is parked; it sees what is parked from now on.</source>
        <translation>Этому входу нельзя видеть список парковки; он видит то, что ставят отныне.</translation>
    </message>
    <message>
        <source>Parked calls cannot be listed.</source>
        <translation>Список парковки получить нельзя.</translation>
    </message>
    <message>
        <source>This login may not list the conferences.</source>
        <translation>Этому входу нельзя видеть список конференций.</translation>
    </message>
    <message>
        <source>The conferences cannot be listed.</source>
        <translation>Список конференций получить нельзя.</translation>
    </message>
    <message>
        <source>This login may not list the mailboxes.</source>
        <translation>Этому входу нельзя видеть список ящиков.</translation>
    </message>
    <message>
        <source>The mailboxes cannot be listed.</source>
        <translation>Список ящиков получить нельзя.</translation>
    </message>
    <message>
        <source>This login may not list the registrations.</source>
        <translation>Этому входу нельзя видеть список регистраций.</translation>
    </message>
    <message>
        <source>The registrations cannot be listed.</source>
        <translation>Список регистраций получить нельзя.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободен</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Звонит</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>На удержании</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не в сети</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Занят</translation>
    </message>
    <message>
        <source>On a call, ringing</source>
        <translation>Разговор, звонит</translation>
    </message>
    <message>
        <source>On a call, one on hold</source>
        <translation>Разговор, один на удержании</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Доступен</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Медленно</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Недоступен</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрирован</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Не зарегистрирован</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>не соединено</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>перегрузка</translation>
    </message>
    <message>
        <source>reconnecting in %1 s</source>
        <translation>связь через %1 с</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>попытка через %1 с</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>догоняет</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>связь восстанавливается</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>соединение</translation>
    </message>
    <message>
        <source>live</source>
        <translation>на связи</translation>
    </message>
    <message>
        <source>live, fewer events</source>
        <translation>на связи, событий меньше</translation>
    </message>
    <message>
        <source>secret not sent</source>
        <translation>секрет не отправлен</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>во входе отказано</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>сертификату не доверяют</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>confirmed %1 s ago</source>
        <translation>подтверждено %1 с назад</translation>
    </message>
    <message>
        <source>confirmed %1 ago</source>
        <translation>подтверждено %1 назад</translation>
    </message>
    <message>
        <source>not while the link is down</source>
        <translation>не при потерянной связи</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 с назад</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>%1, nothing to correct</source>
        <translation>%1, исправлять нечего</translation>
    </message>
    <message>
        <source>%1, 1 correction so far</source>
        <translation>%1, пока 1 исправление</translation>
    </message>
    <message>
        <source>%1, %2 corrections so far</source>
        <translation>%1, исправлений: %2</translation>
    </message>
    <message>
        <source>behind by %1 s</source>
        <translation>отстаёт на %1 с</translation>
    </message>
    <message>
        <source>picture %1 old</source>
        <translation>экран %1 давности</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 час</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 минута</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 секунда</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Неизвестный звонящий</translation>
    </message>
    <message>
        <source>Asterisk %1</source>
        <translation>Asterisk %1</translation>
    </message>
    <message>
        <source>AMI %1</source>
        <translation>AMI %1</translation>
    </message>
    <message>
        <source>No right is missing</source>
        <translation>Все права есть</translation>
    </message>
    <message>
        <source>Missing rights: %1</source>
        <translation>Нет прав: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProfileLine</name>
    <message>
        <source>For the PBX in use: %1. What you change holds at once.</source>
        <translation>Для используемой АТС: %1. Изменения действуют сразу.</translation>
    </message>
    <message>
        <source>Connect to a PBX first: this is kept for each of them.</source>
        <translation>Сначала соединитесь с АТС: это хранится для каждой отдельно.</translation>
    </message>
</context>
<context>
    <name>ui::QueueCallerWords</name>
    <message>
        <source>%1, place %2, waits %3</source>
        <translation>%1, место %2, ждёт %3</translation>
    </message>
</context>
<context>
    <name>ui::QueueController</name>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Обед</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not say which queues are yours</source>
        <translation>«Ваше место» в меню не говорит, какие очереди ваши</translation>
    </message>
    <message>
        <source>You are a fixed member of your queues: pause instead</source>
        <translation>Вы постоянный участник своих очередей: возьмите паузу</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>Соединение не говорит, какой телефон ваш</translation>
    </message>
    <message>
        <source>You are in no queue</source>
        <translation>Вы ни в одной очереди</translation>
    </message>
    <message>
        <source>Asked the PBX to take you out of %1…</source>
        <translation>АТС попросили вывести вас из %1…</translation>
    </message>
    <message>
        <source>You are out of %1</source>
        <translation>Вы вышли из %1</translation>
    </message>
    <message>
        <source>You are still in a queue.</source>
        <translation>Вы ещё в очереди.</translation>
    </message>
    <message>
        <source>Asked the PBX to put you into %1…</source>
        <translation>АТС попросили ввести вас в %1…</translation>
    </message>
    <message>
        <source>You are in %1</source>
        <translation>Вы в %1</translation>
    </message>
    <message>
        <source>You are not in all of your queues.</source>
        <translation>Вы не во всех своих очередях.</translation>
    </message>
    <message>
        <source>Pause in all queues</source>
        <translation>Пауза во всех очередях</translation>
    </message>
    <message numerus="yes">
        <source>Pause in %n queues</source>
        <translation>
            <numerusform>Пауза в %n очереди</numerusform>
            <numerusform>Пауза в %n очередях</numerusform>
            <numerusform>Пауза в %n очередях</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <translation>Пауза в %1</translation>
    </message>
    <message>
        <source>Asked the PBX to pause you: %1…</source>
        <translation>АТС попросили о вашей паузе: %1…</translation>
    </message>
    <message>
        <source>You pause in all queues: %1</source>
        <translation>У вас пауза во всех очередях: %1</translation>
    </message>
    <message>
        <source>You do not pause.</source>
        <translation>У вас нет паузы.</translation>
    </message>
    <message>
        <source>Asked the PBX to end your pause…</source>
        <translation>АТС попросили закончить вашу паузу…</translation>
    </message>
    <message>
        <source>You take calls again</source>
        <translation>Вы снова берёте звонки</translation>
    </message>
    <message>
        <source>You still pause.</source>
        <translation>У вас всё ещё пауза.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Asked the PBX to pause %1 in %2…</source>
        <translation>АТС попросили о паузе: %1, %2…</translation>
    </message>
    <message>
        <source>%1 pauses in %2: %3</source>
        <translation>Пауза: %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 does not pause.</source>
        <translation>%1: паузы нет.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the pause of %1…</source>
        <translation>АТС попросили закончить паузу: %1…</translation>
    </message>
    <message>
        <source>%1 takes calls of %2 again</source>
        <translation>%1 снова берёт звонки: %2</translation>
    </message>
    <message>
        <source>%1 still pauses.</source>
        <translation>%1: всё ещё пауза.</translation>
    </message>
    <message>
        <source>Pe&amp;nalty</source>
        <translation>&amp;Штраф</translation>
    </message>
    <message>
        <source>Those with a lower penalty are rung first</source>
        <translation>Сначала звонят тем, у кого штраф меньше</translation>
    </message>
    <message>
        <source>Asked the PBX to give %1 the penalty %2…</source>
        <translation>АТС попросили дать %1 штраф %2…</translation>
    </message>
    <message>
        <source>%1 has the penalty %2 in %3</source>
        <translation>У %1 штраф %2 в %3</translation>
    </message>
    <message>
        <source>The penalty of %1 stays.</source>
        <translation>Штраф остаётся: %1.</translation>
    </message>
    <message>
        <source>&amp;Who waits and who answers</source>
        <translation>&amp;Кто ждёт и кто отвечает</translation>
    </message>
    <message>
        <source>&amp;Fold up</source>
        <translation>&amp;Свернуть</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Вас нет в %1.</translation>
    </message>
    <message>
        <source>You are a fixed member of this queue: pause instead</source>
        <translation>Вы постоянный участник этой очереди: возьмите паузу</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>Вы&amp;йти</translation>
    </message>
    <message>
        <source>You are still in %1.</source>
        <translation>Вы ещё в %1.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>A fixed member of this queue: pause instead</source>
        <translation>Постоянный участник этой очереди: лучше пауза</translation>
    </message>
    <message>
        <source>Lo&amp;g out of %1</source>
        <translation>Вы&amp;вести из %1</translation>
    </message>
    <message>
        <source>Asked the PBX to take %1 out of %2…</source>
        <translation>АТС попросили вывести %1 из %2…</translation>
    </message>
    <message>
        <source>%1 is out of %2</source>
        <translation>%1 уже не в %2</translation>
    </message>
    <message>
        <source>%1 is still in %2.</source>
        <translation>%1 ещё в %2.</translation>
    </message>
    <message>
        <source>&amp;Take to your phone</source>
        <translation>Взять на ваш &amp;телефон</translation>
    </message>
    <message>
        <source>Asked the PBX to move %1…</source>
        <translation>АТС попросили переместить %1…</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>%1: не перемещено.</translation>
    </message>
    <message>
        <source>Move to the &amp;front</source>
        <translation>В &amp;начало</translation>
    </message>
    <message>
        <source>%1 is next in %2</source>
        <translation>%1 — следующий в %2</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>В &amp;конец</translation>
    </message>
    <message>
        <source>%1 is last in %2</source>
        <translation>%1 — последний в %2</translation>
    </message>
    <message>
        <source>Move to &amp;another queue</source>
        <translation>В &amp;другую очередь</translation>
    </message>
    <message>
        <source>No number is known that leads into %1</source>
        <translation>Неизвестен номер, ведущий в %1</translation>
    </message>
    <message>
        <source>Asked the PBX to move %1 to %2…</source>
        <translation>АТС попросили переместить %1 в %2…</translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation>%1 ждёт в %2</translation>
    </message>
    <message>
        <source>&amp;Send on behind the queue</source>
        <translation>&amp;Отправить за очередь</translation>
    </message>
    <message>
        <source>Asked the PBX to send %1 on…</source>
        <translation>АТС попросили отправить дальше: %1…</translation>
    </message>
    <message>
        <source>%1 goes on behind %2</source>
        <translation>%1 идёт дальше за %2</translation>
    </message>
    <message>
        <source>%1 still waits.</source>
        <translation>%1 ещё ждёт.</translation>
    </message>
    <message>
        <source>What comes next is up to the PBX: often a mailbox, or the end</source>
        <translation>Что дальше, решает АТС: часто ящик или конец</translation>
    </message>
</context>
<context>
    <name>ui::QueueMemberWords</name>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Пауза: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 звонок</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>штраф %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::QueuePeople</name>
    <message>
        <source>Nobody waits</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message>
        <source>Nobody answers this queue</source>
        <translation>На эту очередь никто не отвечает</translation>
    </message>
    <message>
        <source>Waiting in %1</source>
        <translation>Ждут в %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Участники %1</translation>
    </message>
</context>
<context>
    <name>ui::QueueWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>ждёт %n</numerusform>
            <numerusform>ждут %n</numerusform>
            <numerusform>ждут %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no members</source>
        <translation>нет участников</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n free</source>
        <translation>
            <numerusform>свободно %1 из %n</numerusform>
            <numerusform>свободно %1 из %n</numerusform>
            <numerusform>свободно %1 из %n</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>This PBX has no queues</source>
        <translation>На этой АТС нет очередей</translation>
    </message>
</context>
<context>
    <name>ui::RecallWords</name>
    <message>
        <source>%1 did not answer</source>
        <translation>Нет ответа: %1</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>Занято: %1</translation>
    </message>
    <message>
        <source>%1 refused the call or is not to be disturbed</source>
        <translation>%1 не берёт или просит не беспокоить</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>Недоступен: %1</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1: трубка положена</translation>
    </message>
</context>
<context>
    <name>ui::RecordingSign</name>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Остановить запись</translation>
    </message>
    <message>
        <source>Recording · %1 · %2</source>
        <comment>for how long, and how much</comment>
        <translation>Запись · %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::Recordings</name>
    <message>
        <source>The recording has ended: %1 is as large as one may become. Begin another.</source>
        <translation>Запись закончена: %1 больше расти не может. Начните другую.</translation>
    </message>
    <message>
        <source>The recording has ended: %1 cannot be written (“%2”).</source>
        <translation>Запись закончена: %1 нельзя писать («%2»).</translation>
    </message>
    <message>
        <source>Recorded %1 to %2</source>
        <translation>Записано: %1, в %2</translation>
    </message>
    <message>
        <source>Record the wire</source>
        <translation>Запись линии</translation>
    </message>
    <message>
        <source>Recordings (*.ami)</source>
        <translation>Записи (*.ami)</translation>
    </message>
    <message>
        <source>Not recorded. %1 cannot be written (“%2”).</source>
        <translation>Не записывается. %1 нельзя писать («%2»).</translation>
    </message>
    <message>
        <source>What the PBX sends is recorded to %1, names and numbers included</source>
        <translation>Что шлёт АТС, записывается в %1, с именами и номерами</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Воспроизведение записи</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>ui::Redial</name>
    <message>
        <source>Call again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nobody was called from here yet</source>
        <translation>Отсюда ещё никому не звонили</translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation>Повторить: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReplayActions</name>
    <message>
        <source>Next event</source>
        <translation>Следующее событие</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Событие назад</translation>
    </message>
    <message>
        <source>Next change of the board</source>
        <translation>Следующее изменение экрана</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 секунд вперёд</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 секунд назад</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
</context>
<context>
    <name>ui::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>Место в записи</translation>
    </message>
    <message>
        <source>End replay</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Time line of the recording</source>
        <translation>Линия времени записи</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>How fast the recording is played</source>
        <translation>С какой скоростью играет запись</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed: two times as fast</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Быстрее всего</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>Воспроизведение %1</translation>
    </message>
    <message>
        <source>This recording cannot be played</source>
        <translation>Эту запись нельзя воспроизвести</translation>
    </message>
    <message>
        <source>Reading: %1 events so far</source>
        <translation>Чтение: событий пока %1</translation>
    </message>
    <message>
        <source>On the way…</source>
        <translation>В пути…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a recording</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>event %1 of %2</source>
        <translation>событие %1 из %2</translation>
    </message>
    <message>
        <source>This recording has no times: its events are played evenly.</source>
        <translation>В этой записи нет времени: её события идут равномерно.</translation>
    </message>
</context>
<context>
    <name>ui::RoomController</name>
    <message>
        <source>Type or select whom to fetch into the conference</source>
        <translation>Введите или выберите, кого позвать в конференцию</translation>
    </message>
    <message>
        <source>You have no call to make a conference of</source>
        <translation>У вас нет звонка для конференции</translation>
    </message>
    <message>
        <source>Type or select who is to join your call</source>
        <translation>Введите или выберите, кто войдёт в ваш разговор</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not name a conference room</source>
        <translation>«Ваше место» в меню не называет комнату конференций</translation>
    </message>
    <message>
        <source>There is no conference.</source>
        <translation>Конференции нет.</translation>
    </message>
    <message>
        <source>Asked the PBX to let %1 join…</source>
        <translation>АТС попросили впустить: %1…</translation>
    </message>
    <message>
        <source>%1 is called, and joins your call</source>
        <translation>%1: вызов, и в ваш разговор</translation>
    </message>
    <message>
        <source>Asked the PBX to fetch %1 into the conference…</source>
        <translation>АТС попросили позвать %1 в конференцию…</translation>
    </message>
    <message>
        <source>%1 is called into the conference</source>
        <translation>%1: вызов в конференцию</translation>
    </message>
    <message>
        <source>Asked the PBX for a conference…</source>
        <translation>АТС попросили о конференции…</translation>
    </message>
    <message>
        <source>Everybody is in room %1</source>
        <translation>Все в комнате %1</translation>
    </message>
    <message>
        <source>&amp;Who is in it</source>
        <translation>&amp;Кто в ней</translation>
    </message>
    <message>
        <source>&amp;Fold up</source>
        <translation>&amp;Свернуть</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Запереть</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>&amp;Отпереть</translation>
    </message>
    <message>
        <source>Asked the PBX to lock room %1…</source>
        <translation>АТС попросили запереть комнату %1…</translation>
    </message>
    <message>
        <source>Nobody else gets into room %1</source>
        <translation>В комнату %1 больше никто не войдёт</translation>
    </message>
    <message>
        <source>The room stays open.</source>
        <translation>Комната остаётся открытой.</translation>
    </message>
    <message>
        <source>Asked the PBX to unlock room %1…</source>
        <translation>АТС попросили отпереть комнату %1…</translation>
    </message>
    <message>
        <source>Room %1 is open</source>
        <translation>Комната %1 открыта</translation>
    </message>
    <message>
        <source>The room stays locked.</source>
        <translation>Комната остаётся запертой.</translation>
    </message>
    <message>
        <source>F&amp;etch somebody</source>
        <translation>&amp;Позвать кого-нибудь</translation>
    </message>
    <message>
        <source>F&amp;etch %1</source>
        <translation>&amp;Позвать: %1</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>Не вызвано: %1.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Без звука</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>&amp;Вернуть звук</translation>
    </message>
    <message>
        <source>Asked the PBX to mute %1…</source>
        <translation>АТС попросили отключить звук: %1…</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>Звук отключён: %1</translation>
    </message>
    <message>
        <source>%1 is still heard.</source>
        <translation>%1 всё ещё слышно.</translation>
    </message>
    <message>
        <source>Asked the PBX to unmute %1…</source>
        <translation>АТС попросили вернуть звук: %1…</translation>
    </message>
    <message>
        <source>%1 is heard again</source>
        <translation>%1 снова слышно</translation>
    </message>
    <message>
        <source>%1 is still muted.</source>
        <translation>Звук всё ещё отключён: %1.</translation>
    </message>
    <message>
        <source>&amp;Take out of the room</source>
        <translation>Вы&amp;вести из комнаты</translation>
    </message>
    <message>
        <source>Asked the PBX to take %1 out…</source>
        <translation>АТС попросили вывести: %1…</translation>
    </message>
    <message>
        <source>%1 is out of the room</source>
        <translation>%1 уже не в комнате</translation>
    </message>
    <message>
        <source>%1 is still in the room.</source>
        <translation>%1 ещё в комнате.</translation>
    </message>
</context>
<context>
    <name>ui::RoomPeople</name>
    <message>
        <source>Nobody is in it any more</source>
        <translation>Там больше никого</translation>
    </message>
    <message>
        <source>In room %1</source>
        <translation>В комнате %1</translation>
    </message>
</context>
<context>
    <name>ui::SecurityWords</name>
    <message>
        <source>It is not the one you trusted. Either the PBX has a new one, or somebody stands between you and the PBX.</source>
        <translation>Это не тот, которому вы доверяли. Либо у АТС новый, либо кто-то стоит между вами и АТС.</translation>
    </message>
    <message>
        <source>An authority that this computer knows has signed the new one for this address.</source>
        <translation>Новый подписан для этого адреса центром, который этот компьютер знает.</translation>
    </message>
    <message>
        <source>The PBX has signed it itself.</source>
        <translation>АТС подписала его сама.</translation>
    </message>
    <message>
        <source>No authority that this computer knows has signed it.</source>
        <translation>Его не подписал ни один центр, который этот компьютер знает.</translation>
    </message>
    <message>
        <source>It was made for “%1”, not for “%2”.</source>
        <translation>Он сделан для «%1», а не для «%2».</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>Он действовал до %1.</translation>
    </message>
    <message>
        <source>It is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Он ещё не действует, или часы этого компьютера неверны.</translation>
    </message>
    <message>
        <source>The TLS library says: “%1”.</source>
        <translation>Библиотека TLS говорит: «%1».</translation>
    </message>
    <message>
        <source>It knows no MD5 login and the connection is not encrypted: anybody on the way could read the secret. It was not sent. Switch on TLS, or allow it in the settings of this connection.</source>
        <translation>АТС не знает входа MD5, и соединение не шифруется: любой на пути мог бы прочесть секрет. Он не отправлен. Включите TLS или разрешите это в настройках соединения.</translation>
    </message>
    <message>
        <source>It knows nothing newer than TLS 1.1, which is not safe any more and which this computer refuses. Renew the TLS of the PBX, or reach it through a tunnel (VPN, SSH).</source>
        <translation>АТС не знает ничего новее TLS 1.1, который уже не безопасен и от которого этот компьютер отказывается. Обновите TLS на АТС или идите через туннель (VPN, SSH).</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>не шифруется</translation>
    </message>
    <message>
        <source>TLS, signed by an authority</source>
        <translation>TLS, подписано центром</translation>
    </message>
    <message>
        <source>TLS, with the certificate you trust</source>
        <translation>TLS, с сертификатом, которому вы доверяете</translation>
    </message>
    <message>
        <source>None: others on the network can read along</source>
        <translation>Нет: другие в сети могут читать</translation>
    </message>
    <message>
        <source>None needed: it stays on this computer</source>
        <translation>Не нужно: не покидает этот компьютер</translation>
    </message>
    <message>
        <source>It is not the one you trusted. Either the server has a new one, or somebody stands between you and the server.</source>
        <translation>Он не тот, которому вы доверяли. Либо у сервера новый, либо кто-то стоит между вами и сервером.</translation>
    </message>
    <message>
        <source>The server has signed it itself.</source>
        <translation>Сервер подписал его сам.</translation>
    </message>
</context>
<context>
    <name>ui::ServerDialog</name>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>The password may be sent in c&amp;lear text</source>
        <translation>Пароль мо&amp;жно слать открыто</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Пользователь</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Паро&amp;ль</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Пров&amp;ерить</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>&amp;Доверять сертификату</translation>
    </message>
    <message>
        <source>Others on the network can read it</source>
        <translation>Другие в сети могут его прочесть</translation>
    </message>
    <message>
        <source>Not needed: nobody on the network could read it</source>
        <translation>Не нужно: никто в сети не мог бы его прочесть</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Сервер запрашивается…</translation>
    </message>
    <message>
        <source>
You trusted, SHA-256:
%1</source>
        <translation>
Вы доверяли, SHA-256:
%1</translation>
    </message>
    <message>
        <source>
It shows, SHA-256:
%1</source>
        <translation>
Показывает, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Compare that with the server&apos;s before you trust it.</source>
        <translation>Сравните это с отпечатком сервера, прежде чем доверять.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Ни в одной настройке нет «%1».</translation>
    </message>
</context>
<context>
    <name>ui::SideDock</name>
    <message>
        <source>Drag to move “%1”</source>
        <translation>Тяните, чтобы переместить «%1»</translation>
    </message>
</context>
<context>
    <name>ui::SourceWords</name>
    <message>
        <source>Contacts: %1, read at %2</source>
        <translation>Контактов: %1, прочитано в %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is wrong</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <comment>what is wrong, and the words of the server</comment>
        <translation>%1: «%2».</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Сервер недоступен</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Сервер не отвечает.</translation>
    </message>
    <message>
        <source>There is no encrypted connection</source>
        <translation>Шифрованного соединения нет</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted.</source>
        <translation>Сертификату сервера не доверяют.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anybody on the way could read the password. It was not sent. Switch on TLS, or allow it in the settings of this source.</source>
        <translation>Соединение не шифруется: любой в пути мог бы прочесть пароль. Он не отправлен. Включите TLS или разрешите это в настройках источника.</translation>
    </message>
    <message>
        <source>The password is missing. Type it in the settings of this source.</source>
        <translation>Пароля нет. Введите его в настройках этого источника.</translation>
    </message>
    <message>
        <source>The keychain does not give the password (“%1”). Type it in the settings of this source.</source>
        <translation>Связка ключей не даёт пароль («%1»). Введите его в настройках этого источника.</translation>
    </message>
    <message>
        <source>The server refuses the login</source>
        <translation>Сервер отказывает во входе</translation>
    </message>
    <message>
        <source>It is not tried again before you ask for it.</source>
        <translation>Повтора не будет, пока вы не попросите.</translation>
    </message>
    <message>
        <source>There is no directory by that name or address</source>
        <translation>Каталога с таким именем или адресом нет</translation>
    </message>
    <message>
        <source>The server sends Cordboard to another one, or to one without encryption. That is not followed: type that address.</source>
        <translation>Сервер отсылает Cordboard к другому или к такому, где нет шифрования. Туда переход не делается: введите тот адрес.</translation>
    </message>
    <message>
        <source>The answer of the server cannot be used</source>
        <translation>Ответ сервера непригоден</translation>
    </message>
    <message>
        <source>The server cannot do it</source>
        <translation>Сервер этого не умеет</translation>
    </message>
    <message>
        <source>%1 (LDAP, %2)</source>
        <translation>%1 (LDAP, %2)</translation>
    </message>
    <message>
        <source>%1 (CardDAV, %2)</source>
        <translation>%1 (CardDAV, %2)</translation>
    </message>
    <message>
        <source>%1 What was known of it stays.</source>
        <comment>what is wrong with a source</comment>
        <translation>%1 Что было известно, остаётся.</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Читается</translation>
    </message>
    <message>
        <source>Asked as you type. Found so far: %1</source>
        <translation>Запрос по мере ввода. Пока найдено: %1</translation>
    </message>
    <message>
        <source>Asked as you type. The server answers</source>
        <translation>Запрос по мере ввода. Сервер отвечает</translation>
    </message>
    <message>
        <source>Asked as you type</source>
        <translation>Запрос по мере ввода</translation>
    </message>
    <message>
        <source>. Passed over: the card at line %1 of %2</source>
        <translation>. Пропущена карточка в строке %1, %2</translation>
    </message>
    <message>
        <source>. Not all of %1 could be used</source>
        <translation>. Не всё из %1 удалось использовать</translation>
    </message>
    <message>
        <source>Cannot be read: “%1”.</source>
        <translation>Нельзя прочесть: «%1».</translation>
    </message>
</context>
<context>
    <name>ui::SourcesDialog</name>
    <message>
        <source>Sources of contacts</source>
        <translation>Источники контактов</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Про&amp;честь снова</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard)</source>
        <translation>vCard (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Contacts that others keep: files and folders of vCards (*.vcf), LDAP directories, CardDAV address books. They are followed, and never written to.</source>
        <translation>Контакты, которые ведут другие: файлы и папки vCard (*.vcf), каталоги LDAP, адресные книги CardDAV. За ними следят, но в них не пишут.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>vCard &amp;file…</source>
        <translation>&amp;Файл vCard…</translation>
    </message>
    <message>
        <source>F&amp;older of vCards…</source>
        <translation>&amp;Папка vCard…</translation>
    </message>
    <message>
        <source>&amp;LDAP directory…</source>
        <translation>Каталог &amp;LDAP…</translation>
    </message>
    <message>
        <source>&amp;CardDAV address books…</source>
        <translation>Адресные книги &amp;CardDAV…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Из&amp;менить…</translation>
    </message>
    <message>
        <source>A file has no settings</source>
        <translation>У файла нет настроек</translation>
    </message>
    <message>
        <source>Its contacts are not shown any more; there they stay as they are</source>
        <translation>Его контакты больше не показываются; там они остаются как есть</translation>
    </message>
</context>
<context>
    <name>ui::SourcesPage</name>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>&amp;Импорт файла CSV…</translation>
    </message>
    <message>
        <source>Its people become contacts of your own</source>
        <translation>Люди из него становятся вашими контактами</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Адресная книга</translation>
    </message>
    <message>
        <source>Sources of contacts</source>
        <translation>Источники контактов</translation>
    </message>
    <message>
        <source>Contacts are not kept here.</source>
        <translation>Контакты здесь не хранятся.</translation>
    </message>
    <message>
        <source>Who calls is named from your own contacts, and from those that others keep: vCard files and folders, LDAP directories, CardDAV address books.</source>
        <translation>Имя звонящего берётся из ваших контактов и из тех, что ведут другие: файлы и папки vCard, каталоги LDAP, адресные книги CardDAV.</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>&amp;Источники…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source of contacts and how it stands with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no other source yet.</source>
        <translation>Других источников пока нет.</translation>
    </message>
</context>
<context>
    <name>ui::StaleBanner</name>
    <message>
        <source>Reconnect now</source>
        <translation>Соединить заново</translation>
    </message>
</context>
<context>
    <name>ui::StatisticsDialog</name>
    <message>
        <source>≤ %1 s</source>
        <translation>≤ %1 с</translation>
    </message>
    <message>
        <source>&gt; %1 s</source>
        <translation>&gt; %1 с</translation>
    </message>
    <message>
        <source>Calls by the hour of the day</source>
        <translation>Звонки по часам дня</translation>
    </message>
    <message>
        <source>Incoming calls by seconds to answer</source>
        <translation>Входящие по секундам до ответа</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Calls of which time</source>
        <translation>Звонки за какое время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Последние 365 дней</translation>
    </message>
    <message>
        <source>All calls that are kept</source>
        <translation>Все хранимые звонки</translation>
    </message>
    <message>
        <source>Calls of &amp;your phone:</source>
        <translation>Звонки вашего &amp;телефона:</translation>
    </message>
    <message>
        <source>&amp;Keep calls:</source>
        <translation>&amp;Хранить звонки:</translation>
    </message>
    <message>
        <source>Longest waits</source>
        <translation>Самые долгие ожидания</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Calls are not kept here</source>
        <translation>Здесь звонки не хранятся</translation>
    </message>
    <message>
        <source>A recording is no call of yours.</source>
        <translation>Запись — не ваш звонок.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Incoming answered</source>
        <translation>Отвечено входящих</translation>
    </message>
    <message>
        <source>Time to answer (median)</source>
        <translation>Время до ответа (медиана)</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Самое долгое ожидание</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>За это время звонков нет</translation>
    </message>
    <message>
        <source>Every call of your own phone is counted here when it has ended.</source>
        <translation>Каждый звонок вашего телефона считается здесь, когда закончился.</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>Звонки не хранятся</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 из %2 (%3 %)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>from %1 o’clock: %2 answered, %3 missed, %4 outgoing</source>
        <translation>с %1 ч: отвечено %2, пропущено %3, исходящих %4</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the bars of a chart that is read out</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n звонок</numerusform>
            <numerusform>%1: %n звонка</numerusform>
            <numerusform>%1: %n звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>Cordboard: calls, %1</source>
        <translation>Cordboard: звонки, %1</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>%1 channel · %2 extensions</source>
        <translation>Каналов: %1 · номеров: %2</translation>
    </message>
    <message>
        <source>%1 channels · %2 extensions</source>
        <translation>Каналов: %1 · номеров: %2</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 событий/с</translation>
    </message>
</context>
<context>
    <name>ui::SupportDialog</name>
    <message>
        <source>Save a support bundle</source>
        <translation>Набор для помощи</translation>
    </message>
    <message>
        <source>One file for whoever looks into a problem. You see what goes in, and it is sent nowhere: you pass it on yourself.</source>
        <translation>Один файл для того, кто разбирается с неполадкой. Вы видите, что в него войдёт, и он никуда не шлётся: передаёте его вы сами.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>What came in the last %1</source>
        <comment>a duration such as 12:04</comment>
        <translation>Что пришло за последние %1</translation>
    </message>
    <message>
        <source>A recording of mine…</source>
        <translation>Моя запись…</translation>
    </message>
    <message>
        <source>The &amp;board as it is now</source>
        <translation>&amp;Экран, как он есть</translation>
    </message>
    <message>
        <source>What the &amp;program logged</source>
        <translation>&amp;Что отметила программа</translation>
    </message>
    <message>
        <source>S&amp;ettings, without secrets</source>
        <translation>&amp;Настройки, без секретов</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>&amp;Mask numbers, names and addresses</source>
        <translation>&amp;Скрыть номера, имена и адреса</translation>
    </message>
    <message>
        <source>Stand-ins take their place, the same for the same in the whole bundle. Names of queues, contexts and files stay as they are.</source>
        <translation>Их заменяют подставные, одинаковые для одинаковых во всём наборе. Имена очередей, контекстов и файлов остаются.</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Что в наборе</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>В наборе</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Со&amp;хранить…</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1: не сохранено: %2</translation>
    </message>
    <message>
        <source>A recording for the bundle</source>
        <translation>Запись для набора</translation>
    </message>
    <message>
        <source>Recordings (*.ami)</source>
        <translation>Записи (*.ami)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Ничего не выбрано.</translation>
    </message>
    <message>
        <source>About %1, and much less as a zip file.</source>
        <translation>Около %1, а в zip намного меньше.</translation>
    </message>
    <message>
        <source>Choose what is to go in</source>
        <translation>Выберите, что войдёт</translation>
    </message>
    <message>
        <source>Support bundles (*.zip)</source>
        <translation>Наборы для помощи (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Standard columns and widths</source>
        <translation>Стандартные столбцы и ширина</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Экспорт в CSV…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>С&amp;толбцы</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значения через запятую (*.csv)</translation>
    </message>
    <message>
        <source>Saved 1 row to %1</source>
        <translation>1 строка сохранена в %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n rows to %1</source>
        <translation>
            <numerusform>%n строка сохранена в %1</numerusform>
            <numerusform>%n строки сохранены в %1</numerusform>
            <numerusform>%n строк сохранено в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>Не удалось сохранить %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::TablesPanel</name>
    <message>
        <source>Peers</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Линия</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>сейчас %n</numerusform>
            <numerusform>сейчас %n</numerusform>
            <numerusform>сейчас %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>известно %n</numerusform>
            <numerusform>известно %n</numerusform>
            <numerusform>известно %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>больше %n</numerusform>
            <numerusform>больше %n</numerusform>
            <numerusform>больше %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакта</numerusform>
            <numerusform>%n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Журнал линии</translation>
    </message>
    <message numerus="yes">
        <source>last %n</source>
        <translation>
            <numerusform>последний %n</numerusform>
            <numerusform>последние %n</numerusform>
            <numerusform>последние %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls just now</source>
        <translation>Сейчас звонков нет</translation>
    </message>
    <message>
        <source>Every leg of every call appears here while it lives.</source>
        <translation>Каждое плечо каждого звонка видно здесь, пока живёт.</translation>
    </message>
    <message>
        <source>Calls cannot be listed</source>
        <translation>Список звонков получить нельзя</translation>
    </message>
    <message>
        <source>No phones or trunks</source>
        <translation>Нет телефонов и линий</translation>
    </message>
    <message>
        <source>Those of PJSIP, SIP and IAX appear here as soon as the PBX lists them.</source>
        <translation>Телефоны и линии PJSIP, SIP и IAX появятся здесь, как только АТС их назовёт.</translation>
    </message>
    <message>
        <source>Phones and trunks cannot be listed</source>
        <translation>Список телефонов и линий получить нельзя</translation>
    </message>
</context>
<context>
    <name>ui::TeamLink</name>
    <message>
        <source>That works</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>what is wrong, and the server&apos;s words</comment>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. On Debian and Ubuntu it is the package libqt6sql6-psql.</source>
        <translation>Драйвер Qt для PostgreSQL не установлен. В Debian и Ubuntu это пакет libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The database is of a newer Cordboard and is not touched: bring this one up to date.</source>
        <translation>База данных от более нового Cordboard и не трогается: обновите этот.</translation>
    </message>
    <message>
        <source>The database did not do what was asked.</source>
        <translation>База данных не сделала того, о чём просили.</translation>
    </message>
    <message>
        <source>This desk&apos;s own files cannot be read or written.</source>
        <translation>Файлы этого места нельзя читать или писать.</translation>
    </message>
    <message>
        <source>The database wants a password, and none is known here.</source>
        <translation>База данных хочет пароль, а здесь он неизвестен.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>Неверны пользователь или пароль.</translation>
    </message>
    <message>
        <source>The server lets nobody in from here as this user, or not this way.</source>
        <translation>Сервер никого не пускает отсюда под этим пользователем или этим способом.</translation>
    </message>
    <message>
        <source>The connection cannot be encrypted as it is asked for here.</source>
        <translation>Соединение нельзя зашифровать так, как здесь задано.</translation>
    </message>
    <message>
        <source>There is no such database, or no such user.</source>
        <translation>Нет такой базы данных или такого пользователя.</translation>
    </message>
    <message>
        <source>Nobody knows a computer of that name.</source>
        <translation>Компьютера с таким именем никто не знает.</translation>
    </message>
    <message>
        <source>No database server listens there: check the address and the port.</source>
        <translation>Там нет сервера баз данных: проверьте адрес и порт.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>База данных недоступна.</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>Общего ничего нет.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Соединение…</translation>
    </message>
    <message>
        <source>In step with the team.</source>
        <translation>Всё как у команды.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Соединено.</translation>
    </message>
    <message>
        <source>Not connected. Everything goes on here, and is made up for.</source>
        <translation>Не соединено. Здесь всё идёт дальше и потом навёрстывается.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait since %1.</source>
        <translation>
            <numerusform>%n изменение ждёт с %1.</numerusform>
            <numerusform>%n изменения ждут с %1.</numerusform>
            <numerusform>%n изменений ждут с %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain does not keep the password (“%1”): it is asked for at the next start.</source>
        <translation>Связка ключей не сохраняет пароль («%1»): его спросят при следующем запуске.</translation>
    </message>
    <message numerus="yes">
        <source>Team: %n wait(s)</source>
        <translation>
            <numerusform>Команда: %n ждёт</numerusform>
            <numerusform>Команда: %n ждут</numerusform>
            <numerusform>Команда: %n ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
</context>
<context>
    <name>ui::TeamPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>Пров&amp;ерить</translation>
    </message>
    <message>
        <source>Sh&amp;are by this database</source>
        <translation>Делиться через эту &amp;базу</translation>
    </message>
    <message>
        <source>Sto&amp;p sharing</source>
        <translation>Перес&amp;тать делиться</translation>
    </message>
    <message>
        <source>Calls, notes, contacts and favourites are shared with every desk that uses the same PostgreSQL database. Without a connection everything goes on, and is made up for.</source>
        <translation>Звонки, заметки, контакты и избранные общие со всеми местами с той же базой данных PostgreSQL. Без соединения всё идёт дальше и потом навёрстывается.</translation>
    </message>
    <message>
        <source>for example db.example.org</source>
        <translation>например, db.example.org</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Серве&amp;р</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>База &amp;данных</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Пользователь</translation>
    </message>
    <message>
        <source>as it is in the keychain</source>
        <translation>как в связке ключей</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Паро&amp;ль</translation>
    </message>
    <message>
        <source>Encrypted, to a server that is vouched for</source>
        <translation>Шифровать, за сервер поручились</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Шифровать, каким бы ни был сервер</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Не шифровать: только на этом компьютере</translation>
    </message>
    <message>
        <source>Conn&amp;ection</source>
        <translation>&amp;Соединение</translation>
    </message>
    <message>
        <source>What is on this computer stays here</source>
        <translation>Что на этом компьютере, остаётся здесь</translation>
    </message>
    <message>
        <source>Calls that this desk takes away for their age stay in the database. The PBX must have the same name on all desks for its calls to be the same.</source>
        <translation>Звонки, которые это место убирает за давностью, остаются в базе данных. АТС должна называться одинаково на всех местах, чтобы её звонки совпадали.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Your administrator decides this</source>
        <translation>Это решает ваш администратор</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Shared contacts</source>
        <translation>Общие контакты</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Общий журнал</translation>
    </message>
    <message>
        <source>Nothing is kept here, so nothing is shared.</source>
        <translation>Здесь ничего не хранится, поэтому общего нет.</translation>
    </message>
</context>
<context>
    <name>ui::TextDialog</name>
    <message>
        <source>As it &amp;was</source>
        <translation>Как &amp;было</translation>
    </message>
    <message>
        <source>The text that comes with Cordboard</source>
        <translation>Текст, который идёт с Cordboard</translation>
    </message>
</context>
<context>
    <name>ui::TimeLimitDialog</name>
    <message>
        <source>Time limit</source>
        <translation>Предел времени</translation>
    </message>
    <message>
        <source>The PBX ends the call by itself, counted from now.</source>
        <translation>АТС сама завершит звонок, считая от этой минуты.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунды</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>&amp;Задать предел</translation>
    </message>
    <message>
        <source>&amp;Take limit away</source>
        <translation>&amp;Снять предел</translation>
    </message>
    <message>
        <source>End the call of %1 after</source>
        <translation>Завершить звонок %1 через</translation>
    </message>
</context>
<context>
    <name>ui::TransferPage</name>
    <message>
        <source>With the &amp;layout of the window</source>
        <translation>С &amp;расположением окна</translation>
    </message>
    <message>
        <source>All connections with desks and numbers, keys, alerts and the look go into one file, which another Cordboard takes over. Secrets, calls, contacts and notes do not.</source>
        <translation>Все соединения с местами и номерами, клавиши, оповещения и вид идут в один файл, который примет другой Cordboard. Секреты, звонки, контакты и заметки — нет.</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>&amp;Экспорт настроек…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Импорт настроек…</translation>
    </message>
    <message>
        <source>Shows first what would change</source>
        <translation>Сначала показывает, что изменится</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Импорт и экспорт</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Другой компьютер</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Настройки (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written (“%2”).</source>
        <translation>%1 нельзя записать («%2»).</translation>
    </message>
    <message>
        <source>%1 cannot be read (“%2”).</source>
        <translation>%1 нельзя прочесть («%2»).</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>%1: не принято. %2</translation>
    </message>
    <message>
        <source>%1 changes nothing: all is as it stands there.</source>
        <translation>%1 ничего не меняет: всё уже так.</translation>
    </message>
    <message>
        <source>Nothing was changed, since no copy of your settings could be kept (“%1”).</source>
        <translation>Ничего не изменено: копию ваших настроек сохранить нельзя («%1»).</translation>
    </message>
    <message>
        <source>Taken over. Start Cordboard again, so that all of it holds.</source>
        <translation>Принято. Запустите Cordboard заново, чтобы действовало всё.</translation>
    </message>
    <message>
        <source>%1 What you had before is kept in %2.</source>
        <translation>%1 Что было раньше, сохранено в %2.</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>&amp;Show Cordboard</source>
        <translation>&amp;Показать Cordboard</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>Звонит: %1</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>Звонит</translation>
    </message>
    <message>
        <source>On a call: %1</source>
        <translation>Разговор: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>На удержании: %1</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Нет звонка</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for you</source>
        <translation>
            <numerusform>вас ждёт %n звонок</numerusform>
            <numerusform>вас ждут %n звонка</numerusform>
            <numerusform>вас ждут %n звонков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrialPage</name>
    <message>
        <source>C&amp;all</source>
        <translation>Позв&amp;онить</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>&amp;Положить</translation>
    </message>
    <message>
        <source>A colleague, or your mobile phone</source>
        <translation>Коллега или ваш мобильный телефон</translation>
    </message>
    <message>
        <source>Your own phone rings first. When you lift it, it calls the number.</source>
        <translation>Сначала звонит ваш телефон. Когда вы снимете трубку, он вызовет номер.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>Но&amp;мер</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Пробный звонок</translation>
    </message>
    <message>
        <source>Your phone is called…</source>
        <translation>Вызывается ваш телефон…</translation>
    </message>
    <message>
        <source>Nobody was called. %1</source>
        <translation>Никому не звонили. %1</translation>
    </message>
    <message>
        <source>Your phone rings: lift it.</source>
        <translation>Ваш телефон звонит: снимите трубку.</translation>
    </message>
    <message>
        <source>You lifted it; the number is called.</source>
        <translation>Трубка снята; вызывается номер.</translation>
    </message>
    <message>
        <source>It works: you are connected.</source>
        <translation>Работает: вы соединены.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>Звонок окончен.</translation>
    </message>
</context>
<context>
    <name>ui::WireLog</name>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Журнал линии</translation>
    </message>
    <message>
        <source>The chosen block in full</source>
        <translation>Выбранный блок целиком</translation>
    </message>
    <message>
        <source>Choose a block to read it in full.</source>
        <translation>Выберите блок, чтобы прочесть его целиком.</translation>
    </message>
    <message>
        <source>Find in the log: an event, a header, a value</source>
        <translation>Поиск в журнале: событие, заголовок, значение</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Отбор в журнале</translation>
    </message>
    <message>
        <source>Takes nothing more into the log until it is let go</source>
        <translation>Больше ничего не берёт в журнал, пока не отпущена</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Shows only what the PBX sent</source>
        <translation>Показывает только то, что прислала АТС</translation>
    </message>
    <message>
        <source>Shows only what Cordboard sent</source>
        <translation>Показывает только то, что отправил Cordboard</translation>
    </message>
    <message>
        <source>Shows only events that Cordboard does not know, and text that is no message</source>
        <translation>Показывает только события, которых Cordboard не знает, и текст, который не сообщение</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of an event: how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every event in the log is one that Cordboard knows.</source>
        <translation>Все события в журнале Cordboard знает.</translation>
    </message>
    <message>
        <source>No unknown block in the log</source>
        <translation>Неизвестных блоков в журнале нет</translation>
    </message>
    <message>
        <source>Every event here is one that Cordboard knows.</source>
        <translation>Все события здесь Cordboard знает.</translation>
    </message>
    <message>
        <source>No block contains “%1”</source>
        <translation>Ни в одном блоке нет «%1»</translation>
    </message>
    <message>
        <source>The log is paused</source>
        <translation>Журнал на паузе</translation>
    </message>
    <message>
        <source>Let “Pause” go to take in what comes from now on.</source>
        <translation>Отпустите «Паузу», чтобы брать то, что придёт отныне.</translation>
    </message>
    <message>
        <source>Nothing went over the wire yet</source>
        <translation>По линии ещё ничего не прошло</translation>
    </message>
    <message>
        <source>The log begins when this page is opened.</source>
        <translation>Журнал начинается с открытия этой страницы.</translation>
    </message>
</context>
<context>
    <name>ui::WireWords</name>
    <message>
        <source>→ sent</source>
        <translation>→ отправлено</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>← получено</translation>
    </message>
    <message>
        <source>%1 · unknown</source>
        <comment>an event of a name that the program does not know</comment>
        <translation>%1 · неизвестно</translation>
    </message>
    <message>
        <source>%1 · no message</source>
        <comment>text that is no block of the protocol</comment>
        <translation>%1 · не сообщение</translation>
    </message>
    <message>
        <source>Cordboard does not know this event: it is counted, and changes nothing.</source>
        <translation>Этого события Cordboard не знает: оно считается и ничего не меняет.</translation>
    </message>
    <message>
        <source>Neither an event nor an answer: text of an old server, or a broken block.</source>
        <translation>Ни событие, ни ответ: текст старого сервера или испорченный блок.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>received</source>
        <translation>получено</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a block of the wire log: Ping sent, 14:02:07</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Кратко</translation>
    </message>
</context>
<context>
    <name>ui::Wording</name>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>на %1</translation>
    </message>
    <message>
        <source>last heard of %1 ago</source>
        <translation>последние вести %1 назад</translation>
    </message>
</context>
<context>
    <name>ui::YourCallCard</name>
    <message>
        <source>No call</source>
        <translation>Нет звонка</translation>
    </message>
    <message>
        <source>Type a name or a number: Enter calls it.</source>
        <translation>Введите имя или номер: Enter звонит.</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>На удержании</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Звонит на ваш телефон</translation>
    </message>
    <message>
        <source>In conference room %1</source>
        <translation>В комнате конференций %1</translation>
    </message>
    <message>
        <source>Came in through the queue %1</source>
        <translation>Пришёл через очередь %1</translation>
    </message>
    <message>
        <source>Came in on %1</source>
        <translation>Пришёл на %1</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Ваш звонок</translation>
    </message>
    <message>
        <source>Drag it onto a person, a queue, a parking space, a room, a mailbox or another call</source>
        <translation>Тяните на человека, очередь, место парковки, комнату, ящик или другой звонок</translation>
    </message>
    <message>
        <source>What is known of this caller</source>
        <translation>Что известно об этом звонящем</translation>
    </message>
    <message>
        <source>Nobody on the line</source>
        <translation>На линии никого нет</translation>
    </message>
</context>
</TS>
