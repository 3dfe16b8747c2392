<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>QShortcut</name>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
</context>
<context>
    <name>ami::Session</name>
    <message>
        <source>the server sends more than can be taken</source>
        <translation>der Server sendet mehr, als anzunehmen ist</translation>
    </message>
    <message>
        <source>a line is longer than any server sends</source>
        <translation>eine Zeile ist länger als jede, die ein Server sendet</translation>
    </message>
    <message>
        <source>a block is longer than any server sends</source>
        <translation>ein Block ist länger als jeder, den ein Server sendet</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>keine Verbindung innerhalb von %1 s</translation>
    </message>
    <message>
        <source>no `Asterisk Call Manager` line came</source>
        <translation>es kam keine Zeile „Asterisk Call Manager“</translation>
    </message>
    <message>
        <source>the login was not answered</source>
        <translation>die Anmeldung wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>the server did not answer for %1 s</source>
        <translation>der Server antwortete %1 s lang nicht</translation>
    </message>
    <message>
        <source>the server knows no MD5 login, and the secret would cross the network in clear</source>
        <translation>der Server kennt keine MD5-Anmeldung, und das Passwort ginge im Klartext durchs Netz</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not the trusted one</source>
        <translation>das Zertifikat des Servers ist nicht das, dem vertraut wird</translation>
    </message>
</context>
<context>
    <name>store::SettingsFile</name>
    <message>
        <source>It is too large for a file of settings.</source>
        <translation>Sie ist zu groß für eine Einstellungsdatei.</translation>
    </message>
    <message>
        <source>It is no file of settings: at byte %1, %2.</source>
        <translation>Sie ist keine Einstellungsdatei: bei Byte %1, %2.</translation>
    </message>
    <message>
        <source>It is no file of Cordboard&apos;s settings.</source>
        <translation>Sie ist keine Einstellungsdatei von Cordboard.</translation>
    </message>
    <message>
        <source>A newer Cordboard wrote it: this one reads version 1, and it is of version %1.</source>
        <translation>Ein neueres Cordboard schrieb sie: dieses liest Version 1, und sie hat Version %1.</translation>
    </message>
    <message>
        <source>It has more settings than there can be.</source>
        <translation>Sie hat mehr Einstellungen, als es geben kann.</translation>
    </message>
    <message>
        <source>“%1” is no name of a setting.</source>
        <translation>„%1“ ist kein Name einer Einstellung.</translation>
    </message>
    <message>
        <source>“%1” does not belong into such a file.</source>
        <translation>„%1“ gehört nicht in eine solche Datei.</translation>
    </message>
    <message>
        <source>The value of “%1” is none that a setting can have.</source>
        <translation>Den Wert von „%1“ kann keine Einstellung haben.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation>Über Cordboard</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A desktop switchboard for the Asterisk PBX.</source>
        <translation>Vermittlungsplatz für die Telefonanlage Asterisk.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Icons by the Lucide contributors, ISC licence. Built with Qt %1.</source>
        <translation>Symbole von den Autoren von Lucide, ISC-Lizenz. Gebaut mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>ui::AddressBook</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <comment>when a call was</comment>
        <translation>%1, verpasst</translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <comment>when a call was</comment>
        <translation>%1, nicht angenommen</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>when a call was, and how long</comment>
        <translation>%1, %2 lang</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>K&amp;ontakt…</translation>
    </message>
    <message>
        <source>Show or write down who calls, or who is selected</source>
        <translation>Zeigen oder notieren, wer anruft oder markiert ist</translation>
    </message>
    <message>
        <source>Imported contacts: %1.</source>
        <translation>Importierte Kontakte: %1.</translation>
    </message>
    <message>
        <source>The contact was not kept (“%1”).</source>
        <translation>Der Kontakt wurde nicht gespeichert („%1“).</translation>
    </message>
    <message>
        <source>Earlier calls: %1, the last one %2</source>
        <translation>Frühere Anrufe: %1, zuletzt %2</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tabellen als Text (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Delete contacts</source>
        <translation>Kontakte löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete %1 contacts?</source>
        <translation>%1 Kontakte löschen?</translation>
    </message>
    <message>
        <source>Notes on calls and the history stay.</source>
        <translation>Notizen zu Gesprächen und der Verlauf bleiben.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The keychain does not keep the password (“%1”). It is asked for again at the next start.</source>
        <translation>Der Schlüsselbund behält das Passwort nicht („%1“). Beim nächsten Start wird danach gefragt.</translation>
    </message>
</context>
<context>
    <name>ui::Alerts</name>
    <message>
        <source>Comes back, not answered</source>
        <translation>Kommt unbeantwortet zurück</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Klingelt an Ihrem Telefon</translation>
    </message>
    <message>
        <source>Waits in a queue</source>
        <translation>Wartet in einer Warteschlange</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wird gehalten</translation>
    </message>
    <message>
        <source>Waits for somebody busy</source>
        <translation>Wartet auf Besetzten</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>when it is urgent</source>
        <translation>wenn es dringend ist</translation>
    </message>
    <message>
        <source>when it comes</source>
        <translation>wenn er kommt</translation>
    </message>
    <message>
        <source>at every step</source>
        <translation>bei jedem Schritt</translation>
    </message>
</context>
<context>
    <name>ui::AlertsDialog</name>
    <message>
        <source>Alerts and sounds</source>
        <translation>Hinweise und Töne</translation>
    </message>
    <message>
        <source>St&amp;andard</source>
        <translation>St&amp;andard</translation>
    </message>
</context>
<context>
    <name>ui::AlertsForm</name>
    <message>
        <source>A call that…</source>
        <translation>Ein Anruf…</translation>
    </message>
    <message>
        <source>waits long after</source>
        <translation>wartet lange nach</translation>
    </message>
    <message>
        <source>is urgent after</source>
        <translation>ist dringend nach</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>benachrichtigt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The desktop tells of it while this window is not in front</source>
        <translation>Der Desktop meldet es, solange dieses Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>&amp;Quiet mode: nothing sounds</source>
        <translation>&amp;Ruhemodus: kein Ton</translation>
    </message>
    <message>
        <source>Notify of &amp;missed calls</source>
        <translation>&amp;Verpasste Anrufe melden</translation>
    </message>
    <message>
        <source>&amp;Try the sound</source>
        <translation>Ton &amp;probieren</translation>
    </message>
    <message>
        <source>The sound is your desktop&apos;s own bell</source>
        <translation>Der Ton ist der Ihres Desktops</translation>
    </message>
    <message>
        <source>The sound is your desktop&apos;s own bell. A window in the background also asks for attention in the task bar.</source>
        <translation>Der Ton ist der Ihres Desktops. Ein Fenster im Hintergrund meldet sich auch in der Taskleiste.</translation>
    </message>
</context>
<context>
    <name>ui::AlertsPage</name>
    <message>
        <source>St&amp;andard</source>
        <translation>St&amp;andard</translation>
    </message>
    <message>
        <source>Times and sounds as Cordboard comes with them</source>
        <translation>Zeiten und Töne, wie mit Cordboard geliefert</translation>
    </message>
    <message>
        <source>Alerts and sounds</source>
        <translation>Hinweise und Töne</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Klingel</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
</context>
<context>
    <name>ui::Assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>What works already is kept; the menu leads back here</source>
        <translation>Was schon geht, bleibt; das Menü führt hierher zurück</translation>
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
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>ui::AssistantPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>W&amp;eiter</translation>
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
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>Comes back · %1</source>
        <translation>Kommt zurück · %1</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Klingelt an Ihrem Telefon</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>returns in %1</source>
        <translation>zurück in %1</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>Geparkt auf %1</translation>
    </message>
    <message>
        <source>waits long</source>
        <translation>lange</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>followed by a key</comment>
        <translation>Holen %1</translation>
    </message>
</context>
<context>
    <name>ui::BusyController</name>
    <message>
        <source>You have no call</source>
        <translation>Sie haben kein Gespräch</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Eine Rückfrage läuft</translation>
    </message>
    <message>
        <source>Type or select for whom the caller is to wait</source>
        <translation>Eingeben oder markieren, auf wen der Anrufer warten soll</translation>
    </message>
    <message>
        <source>That is you</source>
        <translation>Das sind Sie selbst</translation>
    </message>
    <message>
        <source>Type or select whose phone rings</source>
        <translation>Eingeben oder markieren, wessen Telefon klingelt</translation>
    </message>
    <message>
        <source>Nothing rings for %1</source>
        <translation>Bei %1 klingelt nichts</translation>
    </message>
    <message>
        <source>Nothing rings for %1 any more</source>
        <translation>Bei %1 klingelt nichts mehr</translation>
    </message>
    <message>
        <source>Nobody waits. %1</source>
        <translation>Niemand wartet. %1</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Asked the PBX to let %1 wait for %2…</source>
        <translation>Angefragt: %1 auf %2 warten lassen…</translation>
    </message>
    <message>
        <source>%1 waits until %2 is free. %3 takes the call back</source>
        <translation>%1 wartet, bis %2 frei ist. %3 holt den Anruf zurück</translation>
    </message>
    <message>
        <source>%1 is free: %2 goes there…</source>
        <translation>%1 ist frei: %2 wird verbunden…</translation>
    </message>
    <message>
        <source>%1 comes back: %2 is still busy</source>
        <translation>%1 kommt zurück: %2 ist noch besetzt</translation>
    </message>
    <message>
        <source>%1 has hung up</source>
        <translation>%1 hat aufgelegt</translation>
    </message>
    <message>
        <source>%1 does not wait.</source>
        <translation>%1 wartet nicht.</translation>
    </message>
    <message>
        <source>%1 does not wait for %2 any more</source>
        <translation>%1 wartet nicht mehr auf %2</translation>
    </message>
</context>
<context>
    <name>ui::CallActions</name>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take the most urgent of who waits for you</source>
        <translation>Den dringendsten Anruf annehmen, der auf Sie wartet</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Heranholen</translation>
    </message>
    <message>
        <source>Take the call that rings for the person who is typed or selected</source>
        <translation>Den Anruf heranholen, der bei der eingegebenen oder markierten Person klingelt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call the person or number that is typed or selected</source>
        <translation>Die eingegebene oder markierte Person oder Nummer anrufen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Hand the call over to the person or number that is typed or selected</source>
        <translation>Das Gespräch an die eingegebene oder markierte Person oder Nummer übergeben</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Speak to the other side before handing over</source>
        <translation>Vor dem Übergeben mit der anderen Seite sprechen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Makeln</translation>
    </message>
    <message>
        <source>While a transfer is announced: speak to the caller again, and back</source>
        <translation>Während einer Rückfrage: wieder mit dem Anrufer sprechen, und zurück</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Let the caller wait</source>
        <translation>Den Anrufer warten lassen</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Take up the caller who is on hold longest</source>
        <translation>Weiter mit dem Anrufer, der am längsten gehalten wird</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Put the call into a parking space, for the person that is typed</source>
        <translation>Das Gespräch auf einen Parkplatz legen, für die eingegebene Person</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Zur Mailbox</translation>
    </message>
    <message>
        <source>Send the caller to a mailbox</source>
        <translation>Den Anrufer in eine Mailbox schicken</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Mitschneiden</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Das Gespräch mitschneiden</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>End your call, or the selected one</source>
        <translation>Ihr Gespräch oder das markierte beenden</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rückholen</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Zurückholen, was übergeben wurde</translation>
    </message>
    <message>
        <source>Camp on</source>
        <translation>Warten auf frei</translation>
    </message>
    <message>
        <source>Let the caller wait until the person who is typed or selected is free</source>
        <translation>Den Anrufer warten lassen, bis die eingegebene oder markierte Person frei ist</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Join everybody in your call, and who is typed or selected</source>
        <translation>Alle in Ihrem Gespräch und die eingegebene oder markierte Person zusammenschalten</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Ask how many messages wait in a mailbox</source>
        <translation>Fragen, wie viele Nachrichten in einer Mailbox warten</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>End a call by itself after some time</source>
        <translation>Ein Gespräch nach einiger Zeit von selbst beenden</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Log in to all your queues, or out of them</source>
        <translation>An allen Ihren Warteschlangen anmelden oder abmelden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Take no calls of your queues for a while; a letter says why</source>
        <translation>Eine Weile keine Anrufe Ihrer Warteschlangen annehmen; ein Buchstabe sagt, warum</translation>
    </message>
    <message>
        <source>Day/night</source>
        <translation>Tag/Nacht</translation>
    </message>
    <message>
        <source>Turn from day to night service, or back</source>
        <translation>Von Tag- auf Nachtschaltung umstellen und zurück</translation>
    </message>
    <message>
        <source>CLI</source>
        <translation>CLI</translation>
    </message>
    <message>
        <source>Type commands of the Asterisk console</source>
        <translation>Befehle der Asterisk-Konsole eingeben</translation>
    </message>
</context>
<context>
    <name>ui::CallBar</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>ui::CallController</name>
    <message>
        <source>the call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>Die Verbindung nennt Ihr Telefon nicht</translation>
    </message>
    <message>
        <source>There is no call to hand over</source>
        <translation>Es gibt kein Gespräch zu übergeben</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Dieses Gespräch ist beendet</translation>
    </message>
    <message>
        <source>Nobody fits what is typed</source>
        <translation>Niemand passt zur Eingabe</translation>
    </message>
    <message>
        <source>Type a name or number, or select a person</source>
        <translation>Name oder Nummer eingeben oder eine Person markieren</translation>
    </message>
    <message>
        <source>Type or select who is to get the call</source>
        <translation>Eingeben oder markieren, wer es bekommen soll</translation>
    </message>
    <message>
        <source>You have no call, and none is selected in Channels</source>
        <translation>Sie haben kein Gespräch, und in Kanäle ist keines markiert</translation>
    </message>
    <message>
        <source>Not called. %1.</source>
        <translation>Nicht angerufen. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to call %1…</source>
        <translation>Angefragt: %1 anrufen…</translation>
    </message>
    <message>
        <source>Your phone rings, then %1 is called</source>
        <translation>Ihr Telefon klingelt, dann wird %1 angerufen</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>%1 wurde nicht angerufen.</translation>
    </message>
    <message>
        <source>Not handed over. %1.</source>
        <translation>Nicht übergeben. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to transfer %1 to %2…</source>
        <translation>Angefragt: %1 mit %2 verbinden…</translation>
    </message>
    <message>
        <source>%1 is on the way to %2</source>
        <translation>%1 ist unterwegs zu %2</translation>
    </message>
    <message>
        <source>%1 was not transferred.</source>
        <translation>%1 wurde nicht verbunden.</translation>
    </message>
    <message>
        <source>There is no call to end</source>
        <translation>Es gibt kein Gespräch zu beenden</translation>
    </message>
    <message>
        <source>Not hung up. %1.</source>
        <translation>Nicht aufgelegt. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to end your call…</source>
        <translation>Angefragt: Ihr Gespräch beenden…</translation>
    </message>
    <message>
        <source>Your call has ended</source>
        <translation>Ihr Gespräch ist beendet</translation>
    </message>
    <message>
        <source>Your call goes on.</source>
        <translation>Ihr Gespräch geht weiter.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the call of %1…</source>
        <translation>Angefragt: Gespräch von %1 beenden…</translation>
    </message>
    <message>
        <source>The call of %1 has ended</source>
        <translation>Das Gespräch von %1 ist beendet</translation>
    </message>
    <message>
        <source>The call of %1 goes on.</source>
        <translation>Das Gespräch von %1 geht weiter.</translation>
    </message>
    <message>
        <source>Asked the PBX to take the time limit away…</source>
        <translation>Angefragt: Zeitlimit aufheben…</translation>
    </message>
    <message>
        <source>The call of %1 has no time limit</source>
        <translation>Das Gespräch von %1 hat kein Zeitlimit</translation>
    </message>
    <message>
        <source>The time limit stays.</source>
        <translation>Das Zeitlimit bleibt.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the call of %1 after %2…</source>
        <translation>Angefragt: Gespräch von %1 nach %2 beenden…</translation>
    </message>
    <message>
        <source>The call of %1 ends in %2</source>
        <translation>Das Gespräch von %1 endet in %2</translation>
    </message>
    <message>
        <source>No time limit was set.</source>
        <translation>Es wurde kein Zeitlimit gesetzt.</translation>
    </message>
</context>
<context>
    <name>ui::CallDrag</name>
    <message>
        <source>Drop on somebody to connect the two · Esc lets go</source>
        <translation>Auf jemanden ziehen, um die beiden zu verbinden · Esc lässt los</translation>
    </message>
    <message>
        <source>Drop on a person, a place or another call · Esc lets go</source>
        <translation>Auf eine Person, einen Platz oder ein anderes Gespräch ziehen · Esc lässt los</translation>
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
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Hold off</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Send to voicemail</source>
        <translation>Zur Mailbox</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n verpasster Anruf</numerusform>
            <numerusform>%n verpasste Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::CallPage</name>
    <message>
        <source>Open the call&apos;s web page</source>
        <translation>Die Webseite zum Gespräch öffnen</translation>
    </message>
    <message>
        <source>The settings name no web page for calls</source>
        <translation>Die Einstellungen nennen keine Webseite für Gespräche</translation>
    </message>
    <message>
        <source>There is no call</source>
        <translation>Es gibt kein Gespräch</translation>
    </message>
    <message>
        <source>Open the page about who you talk to</source>
        <translation>Die Seite zum Gesprächspartner öffnen</translation>
    </message>
    <message>
        <source>No web page was opened. %1</source>
        <translation>Keine Webseite wurde geöffnet. %1</translation>
    </message>
    <message>
        <source>The desktop did not open %1</source>
        <translation>Der Desktop öffnete nicht: %1</translation>
    </message>
    <message>
        <source>the caller&apos;s number, as the PBX says it</source>
        <translation>die Nummer des Anrufers, wie die Anlage sie nennt</translation>
    </message>
    <message>
        <source>the number as +49…, where that is known</source>
        <translation>die Nummer als +49…, wo sie so bekannt ist</translation>
    </message>
    <message>
        <source>your contact&apos;s name, else what the PBX says</source>
        <translation>der Name Ihres Kontakts, sonst der von der Anlage</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>in oder out</translation>
    </message>
    <message>
        <source>your extension</source>
        <translation>Ihre Nebenstelle</translation>
    </message>
    <message>
        <source>the call&apos;s Uniqueid on the PBX</source>
        <translation>die Uniqueid des Gesprächs auf der Anlage</translation>
    </message>
    <message>
        <source>the connection&apos;s name</source>
        <translation>der Name der Verbindung</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>wann es begann</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Es gibt keine Adresse.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Eine Adresse beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>“%1:” can run things, and is never opened.</source>
        <translation>„%1:“ kann etwas ausführen und wird nie geöffnet.</translation>
    </message>
    <message>
        <source>Only http and https are opened, and “%1” is neither: allow it below.</source>
        <translation>Nur http und https werden geöffnet, und „%1“ ist keins davon: erlauben Sie es unten.</translation>
    </message>
    <message>
        <source>The server&apos;s name stands there as it is, with a / behind it: no field can be part of it.</source>
        <translation>Der Name des Servers steht unverändert da, mit / dahinter: kein Feld kann Teil davon sein.</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>Es gibt kein Feld {%1}.</translation>
    </message>
    <message>
        <source>A { is not closed.</source>
        <translation>Eine { ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>What comes of it is no address.</source>
        <translation>Daraus wird keine Adresse.</translation>
    </message>
</context>
<context>
    <name>ui::CallPagePage</name>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Ein Feld einfügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>{number}, what it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>only by the menu</source>
        <translation>nur über das Menü</translation>
    </message>
    <message>
        <source>only by the key %1</source>
        <translation>nur mit der Taste %1</translation>
    </message>
    <message>
        <source>when a call rings at your phone</source>
        <translation>wenn an Ihrem Telefon ein Anruf klingelt</translation>
    </message>
    <message>
        <source>when you answer a call</source>
        <translation>wenn Sie einen Anruf annehmen</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>also for calls that you &amp;make</source>
        <translation>auch bei a&amp;usgehenden Anrufen</translation>
    </message>
    <message>
        <source>also for &amp;colleagues</source>
        <translation>auch bei &amp;Kollegen</translation>
    </message>
    <message>
        <source>Calls with an extension of the PBX</source>
        <translation>Gespräche mit einer Nebenstelle der Anlage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Names in front of the colon, as mycrm, for programs of your own that the desktop opens such addresses with</source>
        <translation>Namen vor dem Doppelpunkt, etwa mycrm, für eigene Programme, mit denen der Desktop solche Adressen öffnet</translation>
    </message>
    <message>
        <source>Beside &amp;https and http</source>
        <translation>Außer &amp;https und http</translation>
    </message>
    <message>
        <source>The address is opened by your desktop, in your browser. What a caller says of himself is encoded: it can change neither the server nor anything else of the address.</source>
        <translation>Ihr Desktop öffnet die Adresse in Ihrem Browser. Was ein Anrufer von sich angibt, wird kodiert: es kann weder den Server noch sonst etwas an der Adresse ändern.</translation>
    </message>
    <message>
        <source>Web page per call</source>
        <translation>Webseite zum Gespräch</translation>
    </message>
    <message>
        <source>Customer record, ticket, browser</source>
        <translation>Kundenakte, Ticket, Browser</translation>
    </message>
    <message>
        <source>No page is opened.</source>
        <translation>Keine Seite wird geöffnet.</translation>
    </message>
</context>
<context>
    <name>ui::CardDavDialog</name>
    <message>
        <source>CardDAV address books</source>
        <translation>CardDAV-Adressbücher</translation>
    </message>
    <message>
        <source>The address of the server is enough where it tells where its address books are; else that of an address book</source>
        <translation>Die Adresse des Servers genügt, wenn er seine Adressbücher nennt; sonst die eines Adressbuchs</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>empfang</translation>
    </message>
    <message>
        <source>All address books of this login are read, and again every ten minutes. Nothing is written to them.</source>
        <translation>Alle Adressbücher dieses Zugangs werden gelesen, und alle zehn Minuten wieder. Nichts wird hineingeschrieben.</translation>
    </message>
    <message>
        <source>Type the address of the server: https://…</source>
        <translation>Geben Sie die Adresse des Servers ein: https://…</translation>
    </message>
    <message>
        <source>It works. Address books: %1.</source>
        <translation>Es geht. Adressbücher: %1.</translation>
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
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>%1 changes these settings. A copy of what you have now is kept beside it.</source>
        <translation>%1 ändert diese Einstellungen. Eine Kopie der jetzigen wird daneben gespeichert.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>bleibt: %1</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a connection and its setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a layout</source>
        <translation>eine Anordnung</translation>
    </message>
</context>
<context>
    <name>ui::ChannelWords</name>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Unique ID</source>
        <translation>Unique-ID</translation>
    </message>
</context>
<context>
    <name>ui::ChannelsTable</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
</context>
<context>
    <name>ui::CliDialog</name>
    <message>
        <source>Asterisk CLI</source>
        <translation>Asterisk-CLI</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Type a command below, such as “core show channels”</source>
        <translation>Geben Sie unten einen Befehl ein, etwa „core show channels“</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>core show channels</source>
        <translation>core show channels</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>(no output)</source>
        <translation>(keine Ausgabe)</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceWords</name>
    <message>
        <source>1 person</source>
        <translation>1 Teilnehmer</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Teilnehmer</numerusform>
            <numerusform>%n Teilnehmer</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Raum %1</translation>
    </message>
</context>
<context>
    <name>ui::ConferencesPanel</name>
    <message>
        <source>Conferences</source>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>No room is in use</source>
        <translation>Kein Raum ist belegt</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionCheck</name>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Nobody answers at this address</source>
        <translation>Unter dieser Adresse antwortet niemand</translation>
    </message>
    <message>
        <source>
You trusted, SHA-256:
%1</source>
        <translation>
Sie vertrauten, SHA-256:
%1</translation>
    </message>
    <message>
        <source>
It shows, SHA-256:
%1</source>
        <translation>
Es zeigt, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>The one you trusted</source>
        <translation>Das, dem Sie vertrauten</translation>
    </message>
    <message>
        <source>Accepted as “%1”</source>
        <translation>Angenommen als „%1“</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Everything an operator does is allowed</source>
        <translation>Alles, was ein Vermittler tut, ist erlaubt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>Nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>The connection works; what the login may not do stays switched off. “Login for manager.conf…” writes the lines that would help.</source>
        <translation>Die Verbindung funktioniert; was der Zugang nicht darf, bleibt ausgeschaltet. „Zugang für manager.conf…“ schreibt die Zeilen, die helfen.</translation>
    </message>
    <message>
        <source>Check address and port, and whether the manager interface is switched on.</source>
        <translation>Prüfen Sie Adresse und Port, und ob die Manager-Schnittstelle eingeschaltet ist.</translation>
    </message>
    <message>
        <source>There is no encrypted connection.</source>
        <translation>Es gibt keine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s before you trust it.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem des Servers, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The login was not tried.</source>
        <translation>Die Anmeldung wurde nicht versucht.</translation>
    </message>
    <message>
        <source>Check user and secret, and from where manager.conf permits this login.</source>
        <translation>Prüfen Sie Benutzer und Passwort, und von wo manager.conf diesen Zugang erlaubt.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Zentrale</translation>
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
        <translation>Was für die Mailbox einer Person gewählt wird. EXT steht für ihre Nummer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encrypted (&amp;TLS)</source>
        <translation>Verschlüsselt (&amp;TLS)</translation>
    </message>
    <message>
        <source>The secret may be sent in c&amp;lear text</source>
        <translation>Das Passwort darf im &amp;Klartext gesendet werden</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>Die Anlage</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Login of manager.conf</source>
        <translation>Zugang aus manager.conf</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your &amp;extension</source>
        <translation>Ihre N&amp;ebenstelle</translation>
    </message>
    <message>
        <source>&amp;Dials from context</source>
        <translation>&amp;Wählt aus Kontext</translation>
    </message>
    <message>
        <source>&amp;Voicemail of a person</source>
        <translation>&amp;Mailbox einer Person</translation>
    </message>
    <message>
        <source>Not ans&amp;wered: back after</source>
        <translation>&amp;Unbeantwortet zurück nach</translation>
    </message>
    <message>
        <source>Your &amp;phone</source>
        <translation>&amp;Ihr Telefon</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Verbindung te&amp;sten</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Speichern und verbinden</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>&amp;Zugang für manager.conf…</translation>
    </message>
    <message>
        <source>Writes the lines that the administrator of the PBX needs</source>
        <translation>Schreibt die Zeilen, die der Administrator der Anlage braucht</translation>
    </message>
    <message>
        <source>Rings, and is lifted by hand</source>
        <translation>Klingelt, wird von Hand abgehoben</translation>
    </message>
    <message>
        <source>Answers by itself to Call-Info</source>
        <translation>Hebt selbst ab bei Call-Info</translation>
    </message>
    <message>
        <source>Answers by itself to Alert-Info</source>
        <translation>Hebt selbst ab bei Alert-Info</translation>
    </message>
    <message>
        <source>Answers by itself to Ring Answer</source>
        <translation>Hebt selbst ab bei Ring Answer</translation>
    </message>
    <message>
        <source>Makers differ: Call-Info suits Snom, Grandstream and Linphone, Alert-Info Yealink and Mitel, Ring Answer Polycom</source>
        <translation>Je nach Hersteller: Call-Info passt zu Snom, Grandstream und Linphone, Alert-Info zu Yealink und Mitel, Ring Answer zu Polycom</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>P&amp;robieren</translation>
    </message>
    <message>
        <source>Your phone is called…</source>
        <translation>Ihr Telefon wird angerufen…</translation>
    </message>
    <message>
        <source>It &amp;holds a call when it is told to</source>
        <translation>&amp;Hält ein Gespräch auf Anweisung</translation>
    </message>
    <message>
        <source>It heeds NOTIFY with “Event: hold” and “Event: talk”. Without, who is held waits in a parking space</source>
        <translation>Es befolgt NOTIFY mit „Event: hold“ und „Event: talk“. Sonst wartet, wer gehalten wird, auf einem Parkplatz</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>How long a call that you hand over may ring before it comes back</source>
        <translation>Wie lange ein übergebenes Gespräch klingeln darf, bevor es zurückkommt</translation>
    </message>
    <message>
        <source>Rings your phone, which should answer by itself</source>
        <translation>Lässt Ihr Telefon klingeln, das von selbst abheben soll</translation>
    </message>
    <message>
        <source>Only for a PBX that knows no MD5 login: others on the network can read it</source>
        <translation>Nur für eine Anlage ohne MD5-Anmeldung: andere im Netz können es mitlesen</translation>
    </message>
    <message>
        <source>Not needed: the connection is encrypted</source>
        <translation>Nicht nötig: die Verbindung ist verschlüsselt</translation>
    </message>
    <message>
        <source>Not needed: the connection stays on this computer</source>
        <translation>Nicht nötig: die Verbindung bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>Geben Sie die Adresse der Anlage ein.</translation>
    </message>
    <message>
        <source>Type the user of the login.</source>
        <translation>Geben Sie den Benutzer des Zugangs ein.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ui::Connections</name>
    <message>
        <source>Your phone is on a call</source>
        <translation>Ihr Telefon ist im Gespräch</translation>
    </message>
    <message>
        <source>Your phone answered. If nobody lifted it, this is the right choice.</source>
        <translation>Ihr Telefon hat abgehoben. Wenn es niemand tat, ist dies die richtige Wahl.</translation>
    </message>
    <message>
        <source>Your phone did not answer by itself: try another choice.</source>
        <translation>Ihr Telefon hob nicht von selbst ab: probieren Sie eine andere Wahl.</translation>
    </message>
    <message>
        <source>Your phone was not called. %1</source>
        <translation>Ihr Telefon wurde nicht angerufen. %1</translation>
    </message>
    <message>
        <source>Type the secret of this login.</source>
        <translation>Geben Sie das Passwort dieses Zugangs ein.</translation>
    </message>
    <message>
        <source>The keychain does not give the secret (“%1”). Type it.</source>
        <translation>Der Schlüsselbund gibt das Passwort nicht heraus („%1“). Geben Sie es ein.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsPage</name>
    <message>
        <source>Each is one login at one PBX, with your phone there, your desk and its numbers. The secrets are in the keychain.</source>
        <translation>Jede ist ein Zugang zu einer Anlage, mit Ihrem Telefon dort, Ihrem Platz und seinen Rufnummern. Die Passwörter sind im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>No connection is saved yet</source>
        <translation>Noch keine Verbindung ist gespeichert</translation>
    </message>
    <message>
        <source>“New…” makes the first one.</source>
        <translation>„Neu…“ legt die erste an.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Address, port, encryption, certificate</source>
        <translation>Adresse, Port, Verschlüsselung, Zertifikat</translation>
    </message>
    <message>
        <source>User and secret</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Your extension, your phone, context</source>
        <translation>Ihre Nebenstelle, Ihr Telefon, Kontext</translation>
    </message>
    <message>
        <source>Voicemail of a person</source>
        <translation>Mailbox einer Person</translation>
    </message>
    <message>
        <source>Not answered: back after</source>
        <translation>Unbeantwortet zurück nach</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in Gebrauch)</translation>
    </message>
    <message>
        <source>It is in use: connect to another one first</source>
        <translation>Sie ist in Gebrauch: verbinden Sie sich zuerst mit einer anderen</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>“%1” is taken away with its desk, its numbers and its secret.</source>
        <translation>„%1“ wird entfernt, mit Platz, Rufnummern und Passwort.</translation>
    </message>
    <message>
        <source>Your administrator has set it up</source>
        <translation>Ihr Administrator hat sie eingerichtet</translation>
    </message>
</context>
<context>
    <name>ui::ContactDialog</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Main number</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>Customers, Press</source>
        <translation>Kunden, Presse</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>&amp;Favourite: found before others</source>
        <translation>Fa&amp;vorit: wird vor anderen gefunden</translation>
    </message>
    <message>
        <source>What number %1 is for</source>
        <translation>Wofür Nummer %1 ist</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
    <message>
        <source>Also in %1, which is not changed by this.</source>
        <translation>Auch in %1, wo sich dadurch nichts ändert.</translation>
    </message>
    <message>
        <source>A contact needs a name, a company or a number</source>
        <translation>Ein Kontakt braucht Name, Firma oder Nummer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Not saved (“%1”). Copy what is new, and try again when there is room on the disk.</source>
        <translation>Nicht gespeichert („%1“). Kopieren Sie, was neu ist, und versuchen Sie es erneut, wenn auf der Platte Platz ist.</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>&amp;Bild wählen…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown (“%1”). Choose a JPEG or PNG file.</source>
        <translation>Dieses Bild kann nicht angezeigt werden („%1“). Wählen Sie eine JPEG- oder PNG-Datei.</translation>
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
        <translation>Favorit</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Ne&amp;w contact…</source>
        <translation>&amp;Neuer Kontakt…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Anrufen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Search name, company or number</source>
        <translation>Name, Firma oder Nummer suchen</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Die Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Welche Kontakte</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Contacts cannot be kept: “%1”. What is changed now is lost.</source>
        <translation>Kontakte können nicht gespeichert werden: „%1“. Was jetzt geändert wird, geht verloren.</translation>
    </message>
    <message>
        <source>This contact is of another source, which is not changed here</source>
        <translation>Dieser Kontakt stammt aus einer anderen Quelle, die hier nicht geändert wird</translation>
    </message>
    <message>
        <source>No contacts here</source>
        <translation>Hier keine Kontakte</translation>
    </message>
    <message>
        <source>A recording shows calls, not your contacts.</source>
        <translation>Eine Aufzeichnung zeigt Gespräche, nicht Ihre Kontakte.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Search for less, or among everybody.</source>
        <translation>Suchen Sie nach weniger oder unter allen.</translation>
    </message>
    <message>
        <source>Contacts are being read</source>
        <translation>Kontakte werden gelesen</translation>
    </message>
    <message>
        <source>This takes a moment after the start.</source>
        <translation>Nach dem Start dauert das einen Moment.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Keine Kontakte</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Write down whoever calls, or import a CSV file. Whom you know is named when they call.</source>
        <translation>Notieren Sie, wer anruft, oder importieren Sie eine CSV-Datei. Wen Sie kennen, wird beim Anruf genannt.</translation>
    </message>
    <message>
        <source>S&amp;ources…</source>
        <translation>&amp;Quellen…</translation>
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
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue caller</source>
        <translation>Wartender</translation>
    </message>
    <message>
        <source>Queue member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Parked call</source>
        <translation>Geparktes Gespräch</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>In a conference</source>
        <translation>In einer Konferenz</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>in no bridge</source>
        <translation>in keiner Bridge</translation>
    </message>
    <message>
        <source>in bridge %1</source>
        <translation>in Bridge %1</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>pausiert: %1</translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>Penalty %1</translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>stumm: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>registered: %1</source>
        <translation>registriert: %1</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welches</translation>
    </message>
    <message>
        <source>The picture said</source>
        <translation>Die Anzeige sagte</translation>
    </message>
    <message>
        <source>The PBX said</source>
        <translation>Die Anlage sagte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Each of the PBX&apos;s own lists is compared with the picture about once a minute, while the line is quiet.</source>
        <translation>Jede Liste der Anlage wird etwa einmal je Minute mit der Anzeige verglichen, wenn die Leitung ruhig ist.</translation>
    </message>
    <message>
        <source>Last at %1.</source>
        <translation>Zuletzt um %1.</translation>
    </message>
    <message>
        <source>If rows are missing again and again, this login may not hear of them: look at its “read” line in manager.conf.</source>
        <translation>Wenn immer wieder Zeilen fehlen, erfährt dieser Zugang vielleicht nichts von ihnen: sehen Sie nach seiner „read“-Zeile in manager.conf.</translation>
    </message>
    <message>
        <source>Nothing had to be corrected</source>
        <translation>Nichts musste korrigiert werden</translation>
    </message>
    <message>
        <source>Since the connection was made at %1.</source>
        <translation>Seit die Verbindung um %1 hergestellt wurde.</translation>
    </message>
    <message>
        <source>Nothing is compared just now</source>
        <translation>Gerade wird nichts verglichen</translation>
    </message>
    <message>
        <source>The PBX is asked for its lists while the connection is live.</source>
        <translation>Die Anlage wird nach ihren Listen gefragt, solange die Verbindung steht.</translation>
    </message>
</context>
<context>
    <name>ui::DeskDialog</name>
    <message>
        <source>Your desk</source>
        <translation>Ihr Platz</translation>
    </message>
</context>
<context>
    <name>ui::DeskForm</name>
    <message>
        <source>Your &amp;queues</source>
        <translation>Ihre &amp;Warteschlangen</translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation>support, vertrieb</translation>
    </message>
    <message>
        <source>One key logs you in to all of them, and out again. Commas part them.</source>
        <translation>Eine Taste meldet Sie an allen an und wieder ab. Kommas trennen sie.</translation>
    </message>
    <message>
        <source>&amp;Pause reasons</source>
        <translation>&amp;Pausengründe</translation>
    </message>
    <message>
        <source>Break, Lunch, Meeting, Paperwork</source>
        <translation>Pause, Mittag, Besprechung, Nacharbeit</translation>
    </message>
    <message>
        <source>The key that pauses offers them, each under a letter of its own.</source>
        <translation>Die Pausentaste bietet sie an, jeden unter einem eigenen Buchstaben.</translation>
    </message>
    <message>
        <source>&amp;Day and night</source>
        <translation>&amp;Tag und Nacht</translation>
    </message>
    <message>
        <source>A device state, or a key of the server&apos;s database as family/key.</source>
        <translation>Ein Device State oder Familie/Schlüssel der Server-Datenbank.</translation>
    </message>
    <message>
        <source>&amp;Conference room</source>
        <translation>&amp;Konferenzraum</translation>
    </message>
    <message>
        <source>Its number. Without a room, a third person can still join a call.</source>
        <translation>Seine Nummer. Auch ohne Raum kann ein Dritter ins Gespräch kommen.</translation>
    </message>
    <message>
        <source>&amp;Listening to mailboxes</source>
        <translation>Mailboxen ab&amp;hören</translation>
    </message>
    <message>
        <source>What is dialled for it. EXT stands for the extension.</source>
        <translation>Was dafür gewählt wird. EXT steht für die Nebenstelle.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Waiting for somebody busy</source>
        <translation>Warten auf &amp;frei</translation>
    </message>
    <message>
        <source>After that the caller comes back to you.</source>
        <translation>Danach kommt der Anrufer zu Ihnen zurück.</translation>
    </message>
</context>
<context>
    <name>ui::DeskPage</name>
    <message>
        <source>Your desk</source>
        <translation>Ihr Platz</translation>
    </message>
</context>
<context>
    <name>ui::Dialling</name>
    <message>
        <source>%1 is dialled: a feature code</source>
        <translation>%1 wird gewählt: ein Funktionscode</translation>
    </message>
    <message>
        <source>%1 is dialled: an emergency number, as it is</source>
        <translation>%1 wird gewählt: ein Notruf, unverändert</translation>
    </message>
    <message>
        <source>%1 is dialled: by rule %2</source>
        <translation>%1 wird gewählt: nach Regel %2</translation>
    </message>
    <message>
        <source>%1 is dialled: an extension</source>
        <translation>%1 wird gewählt: eine Nebenstelle</translation>
    </message>
    <message>
        <source>%1 is dialled: it has the outside line already</source>
        <translation>%1 wird gewählt: die Amtskennziffer ist schon dabei</translation>
    </message>
    <message>
        <source>%1 is dialled: a number of this area</source>
        <translation>%1 wird gewählt: eine Nummer im Ortsnetz</translation>
    </message>
    <message>
        <source>%1 is dialled: a number of this country</source>
        <translation>%1 wird gewählt: eine Nummer im Inland</translation>
    </message>
    <message>
        <source>%1 is dialled: a number abroad</source>
        <translation>%1 wird gewählt: eine Nummer im Ausland</translation>
    </message>
    <message>
        <source>%1 is dialled as it is typed</source>
        <translation>%1 wird gewählt, wie eingegeben</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>To call somebody, type a name or a number, and press Enter. While you are in a call, the same hands it over. F1 shows all keys, Ctrl+, all settings.</source>
        <translation>Um jemanden anzurufen, geben Sie Name oder Nummer ein und drücken Enter. Während eines Gesprächs übergibt dasselbe das Gespräch. F1 zeigt alle Tasten, Strg+, alle Einstellungen.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>PBX: %1, at %2</source>
        <translation>Anlage: %1, unter %2</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Zugang: %1</translation>
    </message>
    <message>
        <source>Your phone: none was chosen. Cordboard shows the board, and calls nobody.</source>
        <translation>Ihr Telefon: keines gewählt. Cordboard zeigt nur an und ruft niemanden an.</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Ihr Telefon: %1</translation>
    </message>
    <message>
        <source>Your phone: %1, %2</source>
        <translation>Ihr Telefon: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::DropDesk</name>
    <message>
        <source>Asked the PBX to call %1 for %2…</source>
        <translation>Angefragt: %1 für %2 anrufen…</translation>
    </message>
    <message>
        <source>The phone of %2 rings, then %1 is called</source>
        <translation>Das Telefon von %2 klingelt, dann wird %1 angerufen</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>%1 wurde nicht angerufen.</translation>
    </message>
    <message>
        <source>Only who talks to you can be announced: take the call first</source>
        <translation>Rückfrage geht nur mit Ihrem Gesprächspartner: nehmen Sie das Gespräch erst an</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Eine Rückfrage läuft</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>This is their own end of the call</source>
        <translation>Das ist die eigene Seite dieses Gesprächs</translation>
    </message>
    <message>
        <source>They are connected with each other already</source>
        <translation>Die beiden sind schon verbunden</translation>
    </message>
    <message>
        <source>drop to camp on</source>
        <translation>loslassen: auf frei warten</translation>
    </message>
    <message>
        <source>drop to transfer all the same</source>
        <translation>loslassen: trotzdem verbinden</translation>
    </message>
    <message>
        <source>drop to ring them</source>
        <translation>loslassen: anklingeln</translation>
    </message>
    <message>
        <source>Shift announce</source>
        <translation>Umschalt: Rückfrage</translation>
    </message>
    <message>
        <source>Alt voicemail</source>
        <translation>Alt: Mailbox</translation>
    </message>
    <message>
        <source>Send %1 to the mailbox of %2</source>
        <translation>%1 in die Mailbox von %2 schicken</translation>
    </message>
    <message>
        <source>The connection does not say what is dialled for a person&apos;s voicemail</source>
        <translation>Die Verbindung nennt nicht, was für die Mailbox einer Person gewählt wird</translation>
    </message>
    <message>
        <source>Drop to let them leave a message</source>
        <translation>Loslassen: Nachricht hinterlassen lassen</translation>
    </message>
    <message>
        <source>Announce %1 to %2</source>
        <translation>Rückfrage zu %1 bei %2</translation>
    </message>
    <message>
        <source>drop to speak to them first</source>
        <translation>loslassen: erst dort sprechen</translation>
    </message>
    <message>
        <source>Take %1 to your phone</source>
        <translation>%1 auf Ihr Telefon holen</translation>
    </message>
    <message>
        <source>They talk to you already</source>
        <translation>Sie sprechen schon miteinander</translation>
    </message>
    <message>
        <source>Drop to answer, wherever the call is</source>
        <translation>Loslassen nimmt an, wo immer der Anruf ist</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>%1 parken</translation>
    </message>
    <message>
        <source>Parked on %1 already</source>
        <translation>Schon auf %1 geparkt</translation>
    </message>
    <message>
        <source>In the next free space — anybody can take the call up by its number</source>
        <translation>Auf dem nächsten freien Platz – jeder kann das Gespräch über dessen Nummer holen</translation>
    </message>
    <message>
        <source>Send %1 into a conference</source>
        <translation>%1 in eine Konferenz schicken</translation>
    </message>
    <message>
        <source>Send %1 into room %2</source>
        <translation>%1 in Raum %2 schicken</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not name a conference room</source>
        <translation>„Ihr Platz“ im Menü nennt keinen Konferenzraum</translation>
    </message>
    <message>
        <source>In that room already</source>
        <translation>Schon in diesem Raum</translation>
    </message>
    <message>
        <source>The room is locked</source>
        <translation>Der Raum ist gesperrt</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>drop to let them in</source>
        <translation>loslassen: hineinlassen</translation>
    </message>
    <message>
        <source>Let %1 wait in %2</source>
        <translation>%1 in %2 warten lassen</translation>
    </message>
    <message>
        <source>No number is known that leads into this queue</source>
        <translation>Keine bekannte Nummer führt in diese Warteschlange</translation>
    </message>
    <message>
        <source>They wait there already</source>
        <translation>Wartet dort schon</translation>
    </message>
    <message>
        <source>drop to let them wait there</source>
        <translation>loslassen: dort warten lassen</translation>
    </message>
    <message>
        <source>Connect %1 with %2</source>
        <translation>%1 und %2 zusammenschalten</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Dieses Gespräch ist beendet</translation>
    </message>
    <message>
        <source>%1 talks to %2, who would be cut off</source>
        <translation>%1 spricht mit %2: das würde getrennt</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>drop to let them talk</source>
        <translation>loslassen: miteinander sprechen lassen</translation>
    </message>
    <message>
        <source>drop to let them talk, without %1</source>
        <translation>loslassen: miteinander sprechen lassen, ohne %1</translation>
    </message>
    <message>
        <source>Somebody without a call can only be dropped on somebody else</source>
        <translation>Wer kein Gespräch hat, kann nur auf jemand anderen gezogen werden</translation>
    </message>
    <message>
        <source>Call %1 for %2</source>
        <translation>%1 für %2 anrufen</translation>
    </message>
    <message>
        <source>drop to ring %1 first, then them</source>
        <translation>loslassen: erst klingelt %1, dann der andere</translation>
    </message>
</context>
<context>
    <name>ui::ExportStrip</name>
    <message>
        <source>Writing calls into a file</source>
        <translation>Anrufe in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Export the calls as CSV</source>
        <translation>Anrufe als CSV exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>name of a file</comment>
        <translation>anrufe</translation>
    </message>
    <message>
        <source>Writing %1: %2 calls so far</source>
        <translation>%1 wird geschrieben: bisher %2 Anrufe</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n call(s) to %1</source>
        <translation>
            <numerusform>%n Anruf in %1 gespeichert</numerusform>
            <numerusform>%n Anrufe in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>%1 nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Nothing was saved to %1</source>
        <translation>Nichts wurde in %1 gespeichert</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>ui::FindPage</name>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Without encryption</source>
        <translation>&amp;Ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>pbx.example.com</source>
        <translation>pbx.example.com</translation>
    </message>
    <message>
        <source>A name or an address, with a port where it is an unusual one: 192.0.2.1:5038</source>
        <translation>Ein Name oder eine Adresse, mit Port, wo er ungewöhnlich ist: 192.0.2.1:5038</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Whoever looks after your telephones knows its address: the one by which its web page is opened is usually right.</source>
        <translation>Wer Ihre Telefone betreut, kennt ihre Adresse: meist ist es die, unter der ihre Webseite geöffnet wird.</translation>
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation>A&amp;dresse der Anlage</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>What you &amp;call it</source>
        <translation>&amp;Ihr Name dafür</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Nobody answers at port %1</source>
        <translation>Niemand antwortet an Port %1</translation>
    </message>
    <message>
        <source>Port %1: “%2”</source>
        <translation>Port %1: „%2“</translation>
    </message>
    <message>
        <source>No manager interface answers there. Is the address right? On the PBX, manager.conf must say “enabled = yes”, and a firewall must let this computer through.</source>
        <translation>Dort antwortet keine Manager-Schnittstelle. Stimmt die Adresse? Auf der Anlage muss in manager.conf „enabled = yes“ stehen, und eine Firewall muss diesen Rechner durchlassen.</translation>
    </message>
    <message>
        <source>Find the PBX</source>
        <translation>Die Anlage finden</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>Geben Sie die Adresse der Anlage ein.</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>„%1“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>%1
It shows, SHA-256:
%2</source>
        <translation>%1
Sie zeigt, SHA-256:
%2</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s before you trust it.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem des Servers, bevor Sie ihm vertrauen.</translation>
    </message>
</context>
<context>
    <name>ui::FlowController</name>
    <message>
        <source>You have no call</source>
        <translation>Sie haben kein Gespräch</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>Niemand wartet auf Sie</translation>
    </message>
    <message>
        <source>You have no call to announce</source>
        <translation>Sie haben kein Gespräch für eine Rückfrage</translation>
    </message>
    <message>
        <source>Type or select whom to speak to first</source>
        <translation>Eingeben oder markieren, wen Sie erst fragen</translation>
    </message>
    <message>
        <source>No announced transfer is under way</source>
        <translation>Keine Rückfrage läuft</translation>
    </message>
    <message>
        <source>%1 has not answered</source>
        <translation>%1 hat nicht abgenommen</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Eine Rückfrage läuft</translation>
    </message>
    <message>
        <source>You hold nobody</source>
        <translation>Sie halten niemanden</translation>
    </message>
    <message>
        <source>Nothing was handed over</source>
        <translation>Nichts wurde übergeben</translation>
    </message>
    <message>
        <source>The connection does not say what is dialled for a person&apos;s voicemail</source>
        <translation>Die Verbindung nennt nicht, was für die Mailbox einer Person gewählt wird</translation>
    </message>
    <message>
        <source>Type or select whose mailbox</source>
        <translation>Eingeben oder markieren, wessen Mailbox</translation>
    </message>
    <message>
        <source>Not taken. %1.</source>
        <translation>Nicht angenommen. %1.</translation>
    </message>
    <message>
        <source>It rings on your phone: answer it there. To answer from here, say in the connection how your phone answers by itself.</source>
        <translation>Es klingelt an Ihrem Telefon: nehmen Sie dort ab. Von hier geht es, wenn die Verbindung sagt, wie es von selbst abhebt.</translation>
    </message>
    <message>
        <source>Asked the PBX to connect %1 with your phone…</source>
        <translation>Angefragt: %1 mit Ihrem Telefon verbinden…</translation>
    </message>
    <message>
        <source>Your phone rings: %1 is behind it</source>
        <translation>Ihr Telefon klingelt: dahinter ist %1</translation>
    </message>
    <message>
        <source>%1 comes to your phone</source>
        <translation>%1 kommt an Ihr Telefon</translation>
    </message>
    <message>
        <source>%1 was not taken.</source>
        <translation>%1 wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Not announced. %1</source>
        <translation>Keine Rückfrage. %1</translation>
    </message>
    <message>
        <source>Asked your phone to hold %1…</source>
        <translation>Ihr Telefon soll %1 halten…</translation>
    </message>
    <message>
        <source>Your phone was told to hold %1</source>
        <translation>Ihr Telefon wurde angewiesen, %1 zu halten</translation>
    </message>
    <message>
        <source>%1 is not on hold.</source>
        <translation>%1 wird nicht gehalten.</translation>
    </message>
    <message>
        <source>Asked your phone to take up %1…</source>
        <translation>Ihr Telefon soll %1 fortsetzen…</translation>
    </message>
    <message>
        <source>Your phone was told to take up %1</source>
        <translation>Ihr Telefon wurde angewiesen, %1 fortzusetzen</translation>
    </message>
    <message>
        <source>%1 is still on hold.</source>
        <translation>%1 wird noch gehalten.</translation>
    </message>
    <message>
        <source>Asked the PBX to record…</source>
        <translation>Angefragt: mitschneiden…</translation>
    </message>
    <message>
        <source>The call with %1 is recorded</source>
        <translation>Das Gespräch mit %1 wird mitgeschnitten</translation>
    </message>
    <message>
        <source>The call is not recorded.</source>
        <translation>Das Gespräch wird nicht mitgeschnitten.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the recording…</source>
        <translation>Angefragt: Mitschnitt beenden…</translation>
    </message>
    <message>
        <source>Not recorded any more</source>
        <translation>Kein Mitschnitt mehr</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>Der Mitschnitt läuft weiter.</translation>
    </message>
    <message>
        <source>Asked the PBX to send %1 to the mailbox of %2…</source>
        <translation>Angefragt: %1 in die Mailbox von %2 schicken…</translation>
    </message>
    <message>
        <source>%1 can leave a message for %2</source>
        <translation>%1 kann eine Nachricht für %2 hinterlassen</translation>
    </message>
    <message>
        <source>%1 was not sent to the mailbox.</source>
        <translation>%1 wurde nicht in die Mailbox geschickt.</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>the other party</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>%1 waits while %2 is called…</source>
        <translation>%1 wartet, %2 wird angerufen…</translation>
    </message>
    <message>
        <source>%1 rings. %2 hands %3 over without waiting, %4 takes %3 back</source>
        <translation>Es klingelt bei %1. %2 übergibt %3 sofort, %4 holt %3 zurück</translation>
    </message>
    <message>
        <source>You speak to %1. %2 connects %3, %4 takes %3 back, %5 speaks to %3 meanwhile</source>
        <translation>Sie sprechen mit %1. %2 verbindet %3, %4 holt %3 zurück, %5 makelt zu %3</translation>
    </message>
    <message>
        <source>You speak to %1, and %2 waits. %3 connects the two, %4 goes back to %2, %5 lets %2 go</source>
        <translation>Sie sprechen mit %1, und %2 wartet. %3 verbindet die beiden, %4 makelt zu %2, %5 trennt %2</translation>
    </message>
    <message>
        <source>%1 has hung up. %2 takes %3 back</source>
        <translation>%1 hat aufgelegt. %2 holt %3 zurück</translation>
    </message>
    <message>
        <source>Asked the PBX…</source>
        <translation>Angefragt…</translation>
    </message>
    <message>
        <source>%1 comes back to your phone</source>
        <translation>%1 kommt an Ihr Telefon zurück</translation>
    </message>
    <message>
        <source>%1 is on the way to %2. %3 takes the call back</source>
        <translation>%1 ist unterwegs zu %2. %3 holt den Anruf zurück</translation>
    </message>
    <message>
        <source>%1 rings for %2. %3 takes the call back</source>
        <translation>%1 klingelt bei %2. %3 holt den Anruf zurück</translation>
    </message>
    <message>
        <source>%1 waits until your phone is free, %2 takes the call now</source>
        <translation>%1 wartet, bis Ihr Telefon frei ist, %2 nimmt das Gespräch jetzt an</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why a call comes back, and how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This call is recorded. %1 ends the recording</source>
        <translation>Das Gespräch wird mitgeschnitten. %1 beendet den Mitschnitt</translation>
    </message>
    <message>
        <source>Asked the PBX to park %1…</source>
        <translation>Angefragt: %1 parken…</translation>
    </message>
    <message>
        <source>Asked the PBX to hold %1…</source>
        <translation>Angefragt: %1 halten…</translation>
    </message>
    <message>
        <source>%1 is parked on %2 for %3, whose phone rings when the time is up. Tell them: “A call for you on %2”</source>
        <translation>%1 ist auf %2 für %3 geparkt, dessen Telefon nach Ablauf klingelt. Sagen Sie: „Ein Anruf für Sie auf %2“</translation>
    </message>
    <message>
        <source>%1 is parked on %2: dial %2 to take the call up from any phone</source>
        <translation>%1 ist auf %2 geparkt: jedes Telefon holt das Gespräch mit %2</translation>
    </message>
    <message>
        <source>%1 is on hold. %2 takes up who waits longest</source>
        <translation>%1 wird gehalten. %2 setzt fort, wer am längsten wartet</translation>
    </message>
    <message>
        <source>%1 is not parked.</source>
        <translation>%1 ist nicht geparkt.</translation>
    </message>
    <message>
        <source>%1 was not connected with %2.</source>
        <translation>%1 wurde nicht mit %2 verbunden.</translation>
    </message>
    <message>
        <source>%1 was not handed over.</source>
        <translation>%1 wurde nicht übergeben.</translation>
    </message>
    <message>
        <source>%1 has hung up</source>
        <translation>%1 hat aufgelegt</translation>
    </message>
    <message>
        <source>%1 is with you again</source>
        <translation>%1 ist wieder bei Ihnen</translation>
    </message>
    <message>
        <source>%1 is handed over to %2</source>
        <translation>%1 ist an %2 übergeben</translation>
    </message>
    <message>
        <source>%1 talks with %2</source>
        <translation>%1 spricht mit %2</translation>
    </message>
    <message>
        <source>Asked the PBX to connect %1 with %2…</source>
        <translation>Angefragt: %1 mit %2 verbinden…</translation>
    </message>
    <message>
        <source>%1 has answered: %2 is handed over</source>
        <translation>%1 hat abgenommen: %2 ist übergeben</translation>
    </message>
    <message>
        <source>%1 comes back to you</source>
        <translation>%1 kommt zu Ihnen zurück</translation>
    </message>
</context>
<context>
    <name>ui::GlobalKeys</name>
    <message>
        <source>Take the most urgent waiting call</source>
        <translation>Den dringendsten wartenden Anruf annehmen</translation>
    </message>
    <message>
        <source>End your call</source>
        <translation>Ihr Gespräch beenden</translation>
    </message>
    <message>
        <source>Hold your call</source>
        <translation>Ihr Gespräch halten</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Zurückholen, was übergeben wurde</translation>
    </message>
    <message>
        <source>Call the number in the selected text</source>
        <translation>Die Nummer im markierten Text anrufen</translation>
    </message>
    <message>
        <source>Show Cordboard</source>
        <translation>Cordboard anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text of the handbook</source>
        <translation>Text des Handbuchs</translation>
    </message>
    <message>
        <source>Nothing in the handbook has “%1”.</source>
        <translation>„%1“ steht nirgends im Handbuch.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExport</name>
    <message>
        <source>The history was closed</source>
        <translation>Der Verlauf wurde geschlossen</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Mitschnitte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;Zurückrufen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Den Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Welche Anrufe</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>Anrufe werden nicht gespeichert</translation>
    </message>
    <message>
        <source>Calls are not kept here</source>
        <translation>Hier werden keine Anrufe gespeichert</translation>
    </message>
    <message>
        <source>A recording is no call of yours.</source>
        <translation>Eine Aufzeichnung ist kein Anruf von Ihnen.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>Every call of your own phone is kept here, with its whole journey.</source>
        <translation>Jeder Anruf Ihres eigenen Telefons wird hier mit seinem ganzen Weg gespeichert.</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>Kein Anruf passt</translation>
    </message>
    <message>
        <source>Search for less, or among all calls.</source>
        <translation>Suchen Sie nach weniger oder in allen Anrufen.</translation>
    </message>
    <message>
        <source>C&amp;ontact…</source>
        <translation>K&amp;ontakt…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Search name, number, extension or note</source>
        <translation>Name, Nummer, Nebenstelle oder Notiz suchen</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Whose calls</source>
        <translation>Wessen Anrufe</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Alle Telefone</translation>
    </message>
    <message>
        <source>Calls of which days</source>
        <translation>Anrufe welcher Tage</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Die letzten 365 Tage</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Von Tag bis Tag</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Up to and with this day</source>
        <translation>Bis einschließlich diesem Tag</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write all calls that are found into a file (CSV)</source>
        <translation>Alle gefundenen Anrufe in eine Datei schreiben (CSV)</translation>
    </message>
    <message>
        <source>Only the calls of your own phone are kept</source>
        <translation>Nur Anrufe Ihres eigenen Telefons werden gespeichert</translation>
    </message>
    <message>
        <source>Those of all phones can be kept too: see the settings.</source>
        <translation>Auch die aller Telefone können gespeichert werden: siehe Einstellungen.</translation>
    </message>
    <message>
        <source>Every call that this login sees is kept here, with its whole journey.</source>
        <translation>Jeder Anruf, den dieser Zugang sieht, wird hier mit seinem ganzen Weg gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryWords</name>
    <message>
        <source>Goes on</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>klingelte bei %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>in queue %1</source>
        <translation>in Warteschlange %1</translation>
    </message>
    <message>
        <source>parked on %1</source>
        <translation>geparkt auf %1</translation>
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
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of recordings</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>of phone %1</source>
        <translation>von Telefon %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>mitgeschnitten</translation>
    </message>
    <message>
        <source>Its end was not seen: this is how long it was seen to go on.</source>
        <translation>Das Ende war nicht zu sehen: so lange war es zu verfolgen.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>Die &amp;erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Letters: Unicode (UTF-8)</source>
        <translation>Zeichen: Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Letters: Western (Windows-1252)</source>
        <translation>Zeichen: westlich (Windows-1252)</translation>
    </message>
    <message>
        <source>Letters: UTF-16, little end first</source>
        <translation>Zeichen: UTF-16, Little Endian</translation>
    </message>
    <message>
        <source>Letters: UTF-16, big end first</source>
        <translation>Zeichen: UTF-16, Big Endian</translation>
    </message>
    <message>
        <source>Encoding of letters</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Between cells: comma</source>
        <translation>Zwischen Zellen: Komma</translation>
    </message>
    <message>
        <source>Between cells: semicolon</source>
        <translation>Zwischen Zellen: Semikolon</translation>
    </message>
    <message>
        <source>Between cells: tab</source>
        <translation>Zwischen Zellen: Tabulator</translation>
    </message>
    <message>
        <source>Between cells: bar |</source>
        <translation>Zwischen Zellen: Strich |</translation>
    </message>
    <message>
        <source>What stands between cells</source>
        <translation>Was zwischen den Zellen steht</translation>
    </message>
    <message>
        <source>The first contacts that come of it:</source>
        <translation>Die ersten Kontakte, die daraus werden:</translation>
    </message>
    <message>
        <source>In place of the %1 contacts &amp;imported from a file of this name before</source>
        <translation>Ersetzt die %1 Kontakte aus dem früheren &amp;Import einer Datei dieses Namens</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Im&amp;portieren</translation>
    </message>
    <message>
        <source>Between cells: %1</source>
        <translation>Zwischen Zellen: %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>Wozu %1 wird</translation>
    </message>
    <message>
        <source>The file holds no rows. Export it anew from the program that it comes from.</source>
        <translation>Die Datei enthält keine Zeilen. Exportieren Sie sie neu aus dem Programm, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Divide it into several.</source>
        <translation>Die Datei ist größer als %1. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Line %1 holds what no text holds. Save the file as CSV in the program that it comes from, or choose another encoding.</source>
        <translation>Zeile %1 enthält, was in keinem Text steht. Speichern Sie die Datei in ihrem Programm als CSV, oder wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark opens a cell there, and none closes it. Add it, or write the mark twice where it is part of the text.</source>
        <translation>Zeile %1: ein Anführungszeichen öffnet dort eine Zelle, und keines schließt sie. Ergänzen Sie es, oder verdoppeln Sie das Zeichen, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>Line %1: a cell there is longer than %2 characters. Choose what stands between cells.</source>
        <translation>Zeile %1: eine Zelle dort ist länger als %2 Zeichen. Wählen Sie, was zwischen den Zellen steht.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 cells. Choose what stands between cells.</source>
        <translation>Zeile %1 hat mehr als %2 Zellen. Wählen Sie, was zwischen den Zellen steht.</translation>
    </message>
    <message>
        <source>The file cannot be read (“%1”). Choose another.</source>
        <translation>Die Datei kann nicht gelesen werden („%1“). Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>No contact comes of it. Choose which column is the name, the company or a number.</source>
        <translation>Daraus wird kein Kontakt. Wählen Sie, welche Spalte Name, Firma oder eine Nummer ist.</translation>
    </message>
    <message>
        <source>Contacts that are imported: %1.</source>
        <translation>Kontakte, die importiert werden: %1.</translation>
    </message>
    <message>
        <source>Left out, with neither name, company, number nor address: line %1.</source>
        <translation>Weggelassen, ohne Name, Firma, Nummer und Adresse: Zeile %1.</translation>
    </message>
    <message>
        <source>Cut, as something in it is too long: line %1.</source>
        <translation>Gekürzt, da etwas darin zu lang ist: Zeile %1.</translation>
    </message>
    <message>
        <source>From line %1 on there are more than %2 rows: put them into another file.</source>
        <translation>Ab Zeile %1 sind es mehr als %2 Zeilen: legen Sie sie in eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing was imported (“%1”).</source>
        <translation>Nichts wurde importiert („%1“).</translation>
    </message>
</context>
<context>
    <name>ui::KeepCalls</name>
    <message>
        <source>for ever</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>for two years</source>
        <translation>zwei Jahre</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep calls</source>
        <translation>Anrufe behalten</translation>
    </message>
    <message numerus="yes">
        <source>Calls that ended more than %n day(s) ago are taken away now, and from now on every day. They do not come back.</source>
        <translation>
            <numerusform>Anrufe, die vor mehr als %n Tag endeten, werden jetzt und von nun an täglich gelöscht. Sie kommen nicht zurück.</numerusform>
            <numerusform>Anrufe, die vor mehr als %n Tagen endeten, werden jetzt und von nun an täglich gelöscht. Sie kommen nicht zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take them away</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>ui::KeepingPage</name>
    <message>
        <source>&amp;Keep calls</source>
        <translation>Anrufe &amp;behalten</translation>
    </message>
    <message>
        <source>Every call of your phone is kept on this computer, with its whole journey. Older ones are taken away at the start and several times a day.</source>
        <translation>Jeder Anruf Ihres Telefons wird auf diesem Rechner mit seinem ganzen Weg gespeichert. Ältere werden beim Start und mehrmals täglich gelöscht.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Delete old calls</source>
        <translation>Alte Anrufe löschen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Keep the calls of &amp;all phones</source>
        <translation>Anrufe &amp;aller Telefone behalten</translation>
    </message>
    <message>
        <source>Not those of your own phone alone, but every call that this login sees while Cordboard runs. Who called whom is personal: keep it where those concerned know of it and agree. What is kept already stays when this is switched off.</source>
        <translation>Nicht nur die Ihres eigenen Telefons, sondern jeder Anruf, den dieser Zugang sieht, während Cordboard läuft. Wer wen anrief, ist persönlich: speichern Sie es, wo die Betroffenen davon wissen und einverstanden sind. Was schon gespeichert ist, bleibt nach dem Ausschalten.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>ui::KeyMap</name>
    <message>
        <source>%1 is also the key of “%2”</source>
        <translation>%1 ist auch die Taste von „%2“</translation>
    </message>
    <message>
        <source>One key after another is one too many</source>
        <translation>Zwei Tasten nacheinander sind eine zu viel</translation>
    </message>
    <message>
        <source>This key has no name</source>
        <translation>Diese Taste hat keinen Namen</translation>
    </message>
    <message>
        <source>Esc only leaves a field or lets a call go</source>
        <translation>Esc verlässt nur ein Feld oder lässt ein Gespräch los</translation>
    </message>
    <message>
        <source>Enter does what the highlighted button says</source>
        <translation>Enter tut, was die hervorgehobene Schaltfläche sagt</translation>
    </message>
    <message>
        <source>%1 is needed for typing</source>
        <translation>%1 wird zum Schreiben gebraucht</translation>
    </message>
    <message>
        <source>%1 is needed for moving about</source>
        <translation>%1 wird zum Bewegen gebraucht</translation>
    </message>
    <message>
        <source>Alt with a letter belongs to menus and buttons</source>
        <translation>Alt mit einem Buchstaben gehört zu Menüs und Schaltflächen</translation>
    </message>
    <message>
        <source>%1 is needed for editing text</source>
        <translation>%1 wird zum Bearbeiten von Text gebraucht</translation>
    </message>
</context>
<context>
    <name>ui::KeyPreset</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Function keys</source>
        <translation>Funktionstasten</translation>
    </message>
    <message>
        <source>Numeric pad</source>
        <translation>Ziffernblock</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Function keys for what is done all day, letters for the rest.</source>
        <translation>Funktionstasten für das Alltägliche, Buchstaben für den Rest.</translation>
    </message>
    <message>
        <source>Every action on a call has a function key, some with Shift.</source>
        <translation>Jede Aktion an einem Gespräch hat eine Funktionstaste, manche mit Umschalt.</translation>
    </message>
    <message>
        <source>The right hand stays on the numeric pad: / answers, + hands over, − hangs up, * holds. These four type nothing any more; those of the main keyboard do.</source>
        <translation>Die rechte Hand bleibt auf dem Ziffernblock: / nimmt an, + übergibt, − legt auf, * hält. Diese vier schreiben nichts mehr; die der Haupttastatur schon.</translation>
    </message>
    <message>
        <source>The right hand stays on the mouse: everything is within reach of the left.</source>
        <translation>Die rechte Hand bleibt an der Maus: alles ist für die linke erreichbar.</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>S&amp;et of keys:</source>
        <translation>B&amp;elegung:</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Enter, then the new key. Delete: no key. Backspace: the standard key.</source>
        <translation>Enter, dann die neue Taste. Entf: keine Taste. Rücktaste: die Standardtaste.</translation>
    </message>
    <message>
        <source>&amp;Change key…</source>
        <translation>Taste ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>S&amp;tandard key</source>
        <translation>S&amp;tandardtaste</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>&amp;Alle Standardtasten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>A–Z, 0–9</source>
        <translation>A–Z, 0–9</translation>
    </message>
    <message>
        <source>Type anywhere: it lands in the field at the top</source>
        <translation>Überall tippen: es landet im Feld oben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Do what the highlighted button says</source>
        <translation>Tun, was die hervorgehobene Schaltfläche sagt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave a field or let a call go; never ends a call</source>
        <translation>Ein Feld verlassen oder ein Gespräch loslassen; beendet nie ein Gespräch</translation>
    </message>
    <message>
        <source>Press the new key of “%1”; Esc leaves it as it is.</source>
        <translation>Drücken Sie die neue Taste für „%1“; Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation>„%1“ hat keine Taste.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>„%1“ ist %2.</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Taste drücken…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No action and no key fits “%1”.</source>
        <translation>Keine Aktion und keine Taste passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tasten ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Shortcuts, function keys, numeric pad, left hand</source>
        <translation>Tastenkürzel, Funktionstasten, Ziffernblock, linke Hand</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Set of keys: %1</source>
        <translation>Tastenbelegung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and its key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Every action has its standard key.</source>
        <translation>Jede Aktion hat ihre Standardtaste.</translation>
    </message>
    <message>
        <source>Other than the standard:</source>
        <translation>Anders als der Standard:</translation>
    </message>
</context>
<context>
    <name>ui::LackNote</name>
    <message>
        <source>Login for manager.conf…</source>
        <translation>Zugang für manager.conf…</translation>
    </message>
</context>
<context>
    <name>ui::LdapDialog</name>
    <message>
        <source>LDAP directory</source>
        <translation>LDAP-Verzeichnis</translation>
    </message>
    <message>
        <source>Whom you type or who calls is asked for there. Nothing is written to it.</source>
        <translation>Wen Sie eingeben oder wer anruft, wird dort gesucht. Nichts wird hineingeschrieben.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
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
        <translation>Keine</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Vers&amp;chlüsselung</translation>
    </message>
    <message>
        <source>OpenLDAP and others (inetOrgPerson)</source>
        <translation>OpenLDAP und andere (inetOrgPerson)</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>As typed below</source>
        <translation>Wie unten eingegeben</translation>
    </message>
    <message>
        <source>Which entries are people</source>
        <translation>Welche Einträge Personen sind</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Die Personen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>Basi&amp;s</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Names of attributes with commas between them, the best first</source>
        <translation>Namen von Attributen, durch Kommas getrennt, das beste zuerst</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Compan&amp;y</source>
        <translation>Firm&amp;a</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>Arbe&amp;it</translation>
    </message>
    <message>
        <source>M&amp;obile</source>
        <translation>M&amp;obil</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>Pri&amp;vat</translation>
    </message>
    <message>
        <source>Pi&amp;cture</source>
        <translation>Bi&amp;ld</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Type which attribute the name is.</source>
        <translation>Geben Sie ein, welches Attribut der Name ist.</translation>
    </message>
    <message>
        <source>Type which attributes are numbers.</source>
        <translation>Geben Sie ein, welche Attribute Nummern sind.</translation>
    </message>
    <message>
        <source>The server answers, but finds nobody. Check base, filter and login.</source>
        <translation>Der Server antwortet, findet aber niemanden. Prüfen Sie Basis, Filter und Zugang.</translation>
    </message>
    <message>
        <source>The server answers, but nobody of those it shows has a name and a number. Check the attributes.</source>
        <translation>Der Server antwortet, aber niemand, den er zeigt, hat Name und Nummer. Prüfen Sie die Attribute.</translation>
    </message>
    <message>
        <source>It works. One of the people there: %1, %2.</source>
        <translation>Es geht. Eine der Personen dort: %1, %2.</translation>
    </message>
</context>
<context>
    <name>ui::LinksPage</name>
    <message>
        <source>Links and keys</source>
        <translation>Links und Tasten</translation>
    </message>
    <message>
        <source>Click to dial</source>
        <translation>Klicken zum Wählen</translation>
    </message>
    <message>
        <source>Shortcuts everywhere</source>
        <translation>Tastenkürzel überall</translation>
    </message>
    <message>
        <source>Ask before dialling</source>
        <translation>Vor dem Wählen fragen</translation>
    </message>
    <message>
        <source>Links of telephone numbers</source>
        <translation>Links mit Rufnummern</translation>
    </message>
    <message>
        <source>Open such lin&amp;ks with Cordboard</source>
        <translation>Solche Links mit &amp;Cordboard öffnen</translation>
    </message>
    <message>
        <source>As it was &amp;before</source>
        <translation>Wie &amp;vorher</translation>
    </message>
    <message>
        <source>Choose Cordboard for tel:, callto: and sip: links in the settings of your system.</source>
        <translation>Wählen Sie Cordboard in den Einstellungen Ihres Systems für Links mit tel:, callto: und sip:.</translation>
    </message>
    <message>
        <source>%1 links are opened with Cordboard.</source>
        <comment>tel:</comment>
        <translation>%1-Links werden mit Cordboard geöffnet.</translation>
    </message>
    <message>
        <source>%1 links are opened with %2.</source>
        <comment>tel:, a program</comment>
        <translation>%1-Links werden mit %2 geöffnet.</translation>
    </message>
    <message>
        <source>Nobody was chosen for %1 links.</source>
        <comment>tel:</comment>
        <translation>Für %1-Links ist nichts gewählt.</translation>
    </message>
    <message>
        <source>It could not be kept (%1).</source>
        <translation>Es konnte nicht gespeichert werden (%1).</translation>
    </message>
    <message>
        <source>The desktop did not take it: choose Cordboard in its settings.</source>
        <translation>Der Desktop nahm es nicht an: wählen Sie Cordboard in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Links are opened with Cordboard from now on.</source>
        <translation>Links werden ab jetzt mit Cordboard geöffnet.</translation>
    </message>
    <message>
        <source>Links are opened as before.</source>
        <translation>Links werden wie vorher geöffnet.</translation>
    </message>
    <message>
        <source>a &amp;link (tel:, sip:, callto:) that is clicked</source>
        <translation>ein angeklickter Lin&amp;k (tel:, sip:, callto:)</translation>
    </message>
    <message>
        <source>the &amp;selected text (cordboard --dial-selection)</source>
        <translation>der &amp;markierte Text (cordboard --dial-selection)</translation>
    </message>
    <message>
        <source>a co&amp;mmand (cordboard --dial)</source>
        <translation>ein &amp;Befehl (cordboard --dial)</translation>
    </message>
    <message>
        <source>another &amp;program (D-Bus)</source>
        <translation>ein anderes &amp;Programm (D-Bus)</translation>
    </message>
    <message>
        <source>a key that works &amp;everywhere</source>
        <translation>eine Taste, die über&amp;all wirkt</translation>
    </message>
    <message>
        <source>The number then stands in the search field, and Enter dials. One with * or # is never dialled without asking, unless by a command.</source>
        <translation>Die Nummer steht dann im Suchfeld, und Enter wählt sie. Eine mit * oder # wird nie ohne Frage gewählt, außer durch einen Befehl.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Tasten, die überall wirken</translation>
    </message>
    <message>
        <source>&amp;Ask the desktop for such keys</source>
        <translation>Den Desktop um solche Tasten b&amp;itten</translation>
    </message>
    <message>
        <source>What can be done from everywhere</source>
        <translation>Was von überall geht</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>Befehl k&amp;opieren</translation>
    </message>
    <message>
        <source>This desktop has no way for a program to ask for them (the portal GlobalShortcuts). Enter these commands in its own settings of shortcuts.</source>
        <translation>Auf diesem Desktop kann kein Programm darum bitten (Portal GlobalShortcuts). Tragen Sie diese Befehle in dessen eigene Tastenkürzel ein.</translation>
    </message>
    <message>
        <source>The desktop says which keys they become. Or enter these commands in its own settings of shortcuts.</source>
        <translation>Der Desktop sagt, welche Tasten es werden. Oder tragen Sie diese Befehle in dessen eigene Tastenkürzel ein.</translation>
    </message>
    <message>
        <source>The desktop asks you which keys they shall be.</source>
        <translation>Der Desktop fragt Sie, welche Tasten es sein sollen.</translation>
    </message>
    <message>
        <source>The desktop gave no keys. Enter these commands in its own settings of shortcuts, or ask again.</source>
        <translation>Der Desktop gab keine Tasten. Tragen Sie diese Befehle in dessen eigene Tastenkürzel ein, oder bitten Sie erneut.</translation>
    </message>
    <message>
        <source>The desktop listens for them. Its own settings change them.</source>
        <translation>Der Desktop achtet auf sie. Seine eigenen Einstellungen ändern sie.</translation>
    </message>
</context>
<context>
    <name>ui::LockSign</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
    <message>
        <source>Set by your administrator: %1</source>
        <translation>Von Ihrem Administrator festgelegt: %1</translation>
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
        <translation>Zugang für manager.conf</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Vermittler</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>Ein anderes Passwort erzeugen</translation>
    </message>
    <message>
        <source>For a s&amp;low line</source>
        <translation>Für eine langsame &amp;Leitung</translation>
    </message>
    <message>
        <source>The PBX then waits ten seconds for a slow reader, not a tenth of one</source>
        <translation>Die Anlage wartet dann zehn Sekunden auf einen langsamen Leser, nicht eine Zehntelsekunde</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>Fü&amp;r</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>From net&amp;work</source>
        <translation>Aus Net&amp;z</translation>
    </message>
    <message>
        <source>Lines for manager.conf</source>
        <translation>Zeilen für manager.conf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Sees everything; calls, transfers, hangs up, parks, mutes in conferences, asks mailboxes. PJSIP phones appear as they are heard of: to list them takes “system”, which could also change the server.</source>
        <translation>Sieht alles; ruft an, verbindet, legt auf, parkt, schaltet in Konferenzen stumm, fragt Mailboxen ab. PJSIP-Telefone erscheinen, sobald von ihnen zu hören ist: sie aufzulisten verlangt „system“, das auch den Server ändern könnte.</translation>
    </message>
    <message>
        <source>What an operator can, and: adds, removes and pauses queue members, records, listens. Recording takes “system”, which could also change the server: for people who are trusted with that.</source>
        <translation>Was ein Vermittler kann, und: fügt Mitglieder zu Warteschlangen hinzu, entfernt und pausiert sie, schneidet mit, hört mit. Mitschneiden verlangt „system“, das auch den Server ändern könnte: nur für Vertrauenswürdige.</translation>
    </message>
    <message>
        <source>Sees everything and can do nothing to a call. Calls that were parked before it logged in are not listed, and PJSIP phones appear as they are heard of.</source>
        <translation>Sieht alles und kann an keinem Gespräch etwas tun. Was vor der Anmeldung geparkt wurde, wird nicht gelistet, und PJSIP-Telefone erscheinen, sobald von ihnen zu hören ist.</translation>
    </message>
    <message>
        <source>A user is of letters, digits, “-”, “_” and “.”.</source>
        <translation>Ein Benutzer besteht aus Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>A secret has no blanks and no “;”.</source>
        <translation>Ein Passwort hat keine Leerzeichen und kein „;“.</translation>
    </message>
    <message>
        <source>Type from where this login is used: without that it is refused everywhere.</source>
        <translation>Geben Sie ein, von wo dieser Zugang benutzt wird: sonst wird er überall abgelehnt.</translation>
    </message>
    <message>
        <source>“%1” is no network. Such as 192.0.2.0/24, or one address.</source>
        <translation>„%1“ ist kein Netz. Möglich ist 192.0.2.0/24 oder eine Adresse.</translation>
    </message>
    <message>
        <source>Copied. Paste it at the end of manager.conf, then run “manager reload”.</source>
        <translation>Kopiert. Ans Ende von manager.conf einfügen, dann „manager reload“ ausführen.</translation>
    </message>
    <message>
        <source>Save the login</source>
        <translation>Zugang speichern</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Not saved (“%1”).</source>
        <translation>Nicht gespeichert („%1“).</translation>
    </message>
</context>
<context>
    <name>ui::LoginPage</name>
    <message>
        <source>The secret may be sent in c&amp;lear text</source>
        <translation>Das Passwort darf im &amp;Klartext gesendet werden</translation>
    </message>
    <message>
        <source>cordboard</source>
        <translation>cordboard</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>&amp;Zugang für manager.conf…</translation>
    </message>
    <message>
        <source>Writes the lines that the administrator of the PBX needs</source>
        <translation>Schreibt die Zeilen, die der Administrator der Anlage braucht</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>Cordboard needs a login of Asterisk&apos;s manager interface, which the administrator of %1 makes in manager.conf.</source>
        <translation>Cordboard braucht einen Zugang zur Manager-Schnittstelle von Asterisk. Der Administrator von %1 legt ihn in manager.conf an.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others on the network could read along.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: andere im Netz könnten mitlesen.</translation>
    </message>
    <message>
        <source>The connection is safe from others.</source>
        <translation>Die Verbindung ist vor anderen sicher.</translation>
    </message>
    <message>
        <source>Type the user of the login.</source>
        <translation>Geben Sie den Benutzer des Zugangs ein.</translation>
    </message>
</context>
<context>
    <name>ui::LookPage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Teilnehmer</translation>
    </message>
    <message>
        <source>As tiles</source>
        <translation>Als Kacheln</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Panels go back to where they were at first</source>
        <translation>Bereiche kehren an ihren ersten Platz zurück</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Theme, dark mode, light mode</source>
        <translation>Farbschema, dunkler Modus, heller Modus</translation>
    </message>
    <message>
        <source>Tiles, table</source>
        <translation>Kacheln, Tabelle</translation>
    </message>
</context>
<context>
    <name>ui::MailboxController</name>
    <message>
        <source>“Your desk” in the menu does not say what is dialled to listen to a mailbox</source>
        <translation>„Ihr Platz“ im Menü nennt nicht, was zum Abhören einer Mailbox gewählt wird</translation>
    </message>
    <message>
        <source>%1 leads to your own mailbox only</source>
        <translation>%1 führt nur in Ihre eigene Mailbox</translation>
    </message>
    <message>
        <source>the mailbox of %1</source>
        <translation>Mailbox von %1</translation>
    </message>
    <message>
        <source>&amp;Listen to it</source>
        <translation>&amp;Abhören</translation>
    </message>
    <message>
        <source>&amp;Ask for its messages…</source>
        <translation>&amp;Nachrichten abfragen…</translation>
    </message>
</context>
<context>
    <name>ui::MailboxDialog</name>
    <message>
        <source>Mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Mailbox</translation>
    </message>
    <message>
        <source>101@default</source>
        <translation>101@default</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Abfragen</translation>
    </message>
    <message>
        <source>Type a mailbox, such as 101@default.</source>
        <translation>Geben Sie eine Mailbox ein, etwa 101@default.</translation>
    </message>
    <message>
        <source>Asking the PBX…</source>
        <translation>Die Anlage wird gefragt…</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>1 old message in %1</source>
        <translation>1 alte Nachricht in %1</translation>
    </message>
    <message>
        <source>%1 old messages in %2</source>
        <translation>%1 alte Nachrichten in %2</translation>
    </message>
    <message>
        <source>This PBX does not count messages.</source>
        <translation>Diese Anlage zählt keine Nachrichten.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
</context>
<context>
    <name>ui::MailboxWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old</source>
        <translation>
            <numerusform>%n alt</numerusform>
            <numerusform>%n alt</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPanel</name>
    <message>
        <source>Mailboxes</source>
        <translation>Mailboxen</translation>
    </message>
    <message>
        <source>No message waits in any mailbox</source>
        <translation>Keine Nachrichten</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Verbindung…</translation>
    </message>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Wechseln zu</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>&amp;Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Your &amp;desk…</source>
        <translation>Ihr &amp;Platz…</translation>
    </message>
    <message>
        <source>&amp;Numbers…</source>
        <translation>Ru&amp;fnummern…</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>Zugang für &amp;manager.conf…</translation>
    </message>
    <message>
        <source>C&amp;orrections…</source>
        <translation>&amp;Korrekturen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>People as &amp;tiles</source>
        <translation>Teilnehmer als &amp;Kacheln</translation>
    </message>
    <message>
        <source>People as t&amp;able</source>
        <translation>Teilnehmer als &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Wire log</source>
        <translation>AMI-Protoko&amp;ll</translation>
    </message>
    <message>
        <source>R&amp;eplay a recording…</source>
        <translation>Aufzeichnung ab&amp;spielen…</translation>
    </message>
    <message>
        <source>Save a s&amp;upport bundle…</source>
        <translation>Supportpaket spei&amp;chern…</translation>
    </message>
    <message>
        <source>Qu&amp;iet mode</source>
        <translation>Ruhemod&amp;us</translation>
    </message>
    <message>
        <source>Alerts and so&amp;unds…</source>
        <translation>Hinweise und &amp;Töne…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>Tast&amp;en…</translation>
    </message>
    <message>
        <source>&amp;About Cordboard</source>
        <translation>&amp;Über Cordboard</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Neue Verbindung…</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Auf&amp;zeichnung beenden</translation>
    </message>
    <message>
        <source>Record the w&amp;ire…</source>
        <translation>AMI auf&amp;zeichnen…</translation>
    </message>
    <message>
        <source>This window shows a recording</source>
        <translation>Dieses Fenster zeigt eine Aufzeichnung</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>S&amp;tatistik…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>First ste&amp;ps…</source>
        <translation>Erste Sch&amp;ritte…</translation>
    </message>
    <message>
        <source>E&amp;xport the history…</source>
        <translation>Verlauf e&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parkplätze</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Mailboxen</translation>
    </message>
    <message>
        <source>parking space</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Quiet mode is on</source>
        <translation>Ruhemodus ist an</translation>
    </message>
    <message>
        <source>Nothing sounds. Click to hear alerts again.</source>
        <translation>Kein Ton. Klicken, um Hinweise wieder zu hören.</translation>
    </message>
    <message>
        <source>Quiet: nothing sounds any more.</source>
        <translation>Ruhe: kein Ton mehr.</translation>
    </message>
    <message>
        <source>Alerts sound again.</source>
        <translation>Hinweise tönen wieder.</translation>
    </message>
    <message>
        <source>The recording ends after event %1: what follows is nothing that a PBX sends.</source>
        <translation>Die Aufzeichnung endet nach Ereignis %1: was folgt, sendet keine Anlage.</translation>
    </message>
    <message>
        <source>%1 is no recording: it holds no message of a PBX.</source>
        <translation>%1 ist keine Aufzeichnung: keine Nachricht einer Anlage steht darin.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read (“%2”).</source>
        <translation>%1 kann nicht gelesen werden („%2“).</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>Menü (%1)</translation>
    </message>
    <message>
        <source>Field at the top</source>
        <translation>Feld oben</translation>
    </message>
    <message>
        <source>Carry the call with the arrows</source>
        <translation>Gespräch mit den Pfeiltasten ziehen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Replay of a recording</source>
        <translation>Abspielen einer Aufzeichnung</translation>
    </message>
    <message>
        <source>Not now. %1</source>
        <translation>Jetzt nicht. %1</translation>
    </message>
    <message>
        <source>There is no call to carry: take one, or select one.</source>
        <translation>Es gibt kein Gespräch zu ziehen: nehmen oder markieren Sie eines.</translation>
    </message>
    <message>
        <source>There is nobody yet who could be handed over.</source>
        <translation>Noch gibt es niemanden zu übergeben.</translation>
    </message>
    <message>
        <source>%1 – Cordboard</source>
        <translation>%1 – Cordboard</translation>
    </message>
    <message>
        <source>Replay of %1 – Cordboard</source>
        <translation>Aufzeichnung %1 – Cordboard</translation>
    </message>
    <message>
        <source>Which phone is yours?</source>
        <translation>Welches Telefon ist Ihres?</translation>
    </message>
    <message>
        <source>The connection does not say it. Edit it to call and transfer.</source>
        <translation>Die Verbindung nennt es nicht. Bearbeiten Sie sie, um anzurufen und zu verbinden.</translation>
    </message>
    <message>
        <source>Nobody can be shown</source>
        <translation>Niemand kann gezeigt werden</translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation>Mit Ihrer Anlage verbinden</translation>
    </message>
    <message>
        <source>Cordboard shows who is free, who calls and who waits, and hands calls over. It needs a login of Asterisk&apos;s manager interface.</source>
        <translation>Cordboard zeigt, wer frei ist, wer anruft und wer wartet, und übergibt Gespräche. Es braucht einen Zugang zur Manager-Schnittstelle von Asterisk.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ansehen</translation>
    </message>
    <message>
        <source>%1 is tried again in %2 s.</source>
        <translation>%1 wird in %2 s erneut versucht.</translation>
    </message>
    <message>
        <source>The encryption of %1 is too old</source>
        <translation>Die Verschlüsselung von %1 ist zu alt</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1…</translation>
    </message>
    <message>
        <source>%1 wants your secret in clear text</source>
        <translation>%1 verlangt Ihr Passwort im Klartext</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 refused the login</source>
        <translation>%1 lehnt die Anmeldung ab</translation>
    </message>
    <message>
        <source>The PBX at %1 does not accept the user “%2” with this secret. Nothing more is tried until you say so.</source>
        <translation>Die Anlage %1 nimmt den Benutzer „%2“ mit diesem Passwort nicht an. Erst auf Ihre Anweisung wird es wieder versucht.</translation>
    </message>
    <message>
        <source>%1 has another certificate</source>
        <translation>%1 hat ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut</translation>
    </message>
    <message>
        <source>%1 Compare the fingerprint with the server&apos;s own first.</source>
        <translation>%1 Vergleichen Sie den Fingerabdruck zuerst mit dem des Servers.</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Getrennt bleiben</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Connection lost %1 ago – %2 – what you see is from %3</source>
        <translation>Verbindung seit %1 weg – %2 – Sie sehen den Stand von %3</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret (“%1”): it is asked for at the next start.</source>
        <translation>Der Schlüsselbund behielt das Passwort nicht („%1“): beim nächsten Start wird danach gefragt.</translation>
    </message>
    <message>
        <source>Not up to date: %1 – what you see is from %2</source>
        <translation>Nicht aktuell: %1 – was Sie sehen, ist von %2</translation>
    </message>
    <message>
        <source>Show the group %1</source>
        <translation>Die Gruppe %1 zeigen</translation>
    </message>
</context>
<context>
    <name>ui::MessageDialog</name>
    <message>
        <source>Message for an absent person</source>
        <translation>Nachricht für Abwesende</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>The mail program asks where this is empty</source>
        <translation>Das E-Mail-Programm fragt, wenn dies leer ist</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>E-Mail &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>&amp;Vorlage…</translation>
    </message>
    <message>
        <source>Change the text that messages begin with</source>
        <translation>Den Text ändern, mit dem Nachrichten beginnen</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>Das ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>This desktop has no program for e-mail. Copy the text instead.</source>
        <translation>Dieser Desktop hat kein E-Mail-Programm. Kopieren Sie stattdessen den Text.</translation>
    </message>
    <message>
        <source>Handed to the mail program</source>
        <translation>An das E-Mail-Programm übergeben</translation>
    </message>
    <message>
        <source>{caller} called for you at {time}.
Number: {number}

{note}</source>
        <translation>{caller} hat für Sie angerufen: {time}.
Nummer: {number}

{note}</translation>
    </message>
</context>
<context>
    <name>ui::NeedsYouList</name>
    <message>
        <source>Needs you</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>Calls that need you</source>
        <translation>Anrufe, die auf Sie warten</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Niemand wartet auf Sie</translation>
    </message>
    <message>
        <source>Callers in queues, parked calls and calls on hold come up here.</source>
        <translation>Wartende Anrufer, geparkte und gehaltene Gespräche erscheinen hier.</translation>
    </message>
    <message>
        <source>Take call %1 of “Needs you”</source>
        <translation>Anruf %1 aus „Für Sie“ annehmen</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Anruf</translation>
    </message>
    <message numerus="yes">
        <source>%n · most urgent first</source>
        <translation>
            <numerusform>%n · Dringendes zuerst</numerusform>
            <numerusform>%n · Dringendes zuerst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NightController</name>
    <message>
        <source>“Your desk” in the menu does not say what tells day from night</source>
        <translation>„Ihr Platz“ im Menü nennt nicht, was Tag und Nacht unterscheidet</translation>
    </message>
    <message>
        <source>Day or night?</source>
        <translation>Tag oder Nacht?</translation>
    </message>
    <message>
        <source>Night service</source>
        <translation>Nachtschaltung</translation>
    </message>
    <message>
        <source>Day service</source>
        <translation>Tagschaltung</translation>
    </message>
    <message>
        <source>Asked the PBX for night service…</source>
        <translation>Angefragt: Nachtschaltung…</translation>
    </message>
    <message>
        <source>Asked the PBX for day service…</source>
        <translation>Angefragt: Tagschaltung…</translation>
    </message>
    <message>
        <source>The service was not switched. %1</source>
        <translation>Nicht umgeschaltet. %1</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Frühere Notizen</translation>
    </message>
    <message>
        <source>&amp;Message…</source>
        <translation>&amp;Nachricht…</translation>
    </message>
    <message>
        <source>Fill a message for somebody who is absent</source>
        <translation>Eine Nachricht für Abwesende ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Reasons…</source>
        <translation>&amp;Gründe…</translation>
    </message>
    <message>
        <source>Change the list of reasons</source>
        <translation>Die Liste der Gründe ändern</translation>
    </message>
    <message>
        <source>A note on this person. It is kept as you type.</source>
        <translation>Eine Notiz zu dieser Person. Sie wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>A note on this call. It is kept as you type, and shown when this number calls again.</source>
        <translation>Eine Notiz zu diesem Gespräch. Sie wird beim Tippen gespeichert und gezeigt, wenn diese Nummer wieder anruft.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not written (“%1”). It is kept until Cordboard ends: copy it.</source>
        <translation>Nicht geschrieben („%1“). Sie bleibt bis zum Ende von Cordboard: kopieren Sie sie.</translation>
    </message>
    <message>
        <source>Kept until Cordboard ends</source>
        <translation>Bleibt bis zum Ende von Cordboard</translation>
    </message>
</context>
<context>
    <name>ui::Notebook</name>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Write a note on the call, or on the person that is selected</source>
        <translation>Eine Notiz zum Gespräch oder zur markierten Person schreiben</translation>
    </message>
    <message>
        <source>Messa&amp;ge…</source>
        <translation>Nach&amp;richt…</translation>
    </message>
    <message>
        <source>Fill a message for somebody who is absent</source>
        <translation>Eine Nachricht für Abwesende ausfüllen</translation>
    </message>
    <message>
        <source>There is no call to note something on, and nobody is selected.</source>
        <translation>Es gibt kein Gespräch zu notieren, und niemand ist markiert.</translation>
    </message>
    <message>
        <source>A note needs a number to be filed under.</source>
        <translation>Eine Notiz braucht eine Nummer, unter der sie abgelegt wird.</translation>
    </message>
    <message>
        <source>Reasons of calls</source>
        <translation>Gründe für Anrufe</translation>
    </message>
    <message>
        <source>A note offers these to be ticked. One a line.</source>
        <translation>Eine Notiz bietet sie zum Ankreuzen an. Einer je Zeile.</translation>
    </message>
    <message>
        <source>Template of messages</source>
        <translation>Vorlage für Nachrichten</translation>
    </message>
    <message>
        <source>{person}, {caller}, {number}, {time} and {note} are filled in from the call. A line of which all are empty is left out.</source>
        <translation>{person}, {caller}, {number}, {time} und {note} werden aus dem Gespräch ausgefüllt. Eine Zeile, in der alle leer sind, entfällt.</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsch verbunden</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>You trusted</source>
        <translation>Sie vertrauten</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>It shows now</source>
        <translation>Jetzt zeigt sie</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that you trusted</source>
        <translation>SHA-256 des Zertifikats, dem Sie vertrauten</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that the PBX shows</source>
        <translation>SHA-256 des Zertifikats, das die Anlage zeigt</translation>
    </message>
</context>
<context>
    <name>ui::NumbersDialog</name>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
</context>
<context>
    <name>ui::NumbersForm</name>
    <message>
        <source>None: numbers are dialled as they are typed</source>
        <translation>Keines: Nummern werden wie eingegeben gewählt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Area code</source>
        <translation>&amp;Vorwahl</translation>
    </message>
    <message>
        <source>&amp;Outside line</source>
        <translation>&amp;Amtskennziffer</translation>
    </message>
    <message>
        <source>What is dialled before every number outside</source>
        <translation>Was vor jeder externen Nummer gewählt wird</translation>
    </message>
    <message>
        <source> digits at most</source>
        <translation> Ziffern höchstens</translation>
    </message>
    <message>
        <source>&amp;Extensions have</source>
        <translation>&amp;Nebenstellen haben</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>Type a number to see what is dialled</source>
        <translation>Nummer eingeben, um zu sehen, was gewählt wird</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probieren</translation>
    </message>
    <message>
        <source>Rules, the first that fits decides</source>
        <translation>Regeln, die erste passende gilt</translation>
    </message>
    <message>
        <source>A number like</source>
        <translation>Eine Nummer wie</translation>
    </message>
    <message>
        <source>is dialled as</source>
        <translation>wird gewählt als</translation>
    </message>
    <message>
        <source>A regular expression for the whole number, without separators: 7(\d{3}) is dialled as *72\1</source>
        <translation>Ein regulärer Ausdruck für die ganze Nummer, ohne Trennzeichen: 7(\d{3}) wird gewählt als *72\1</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>„%1“ ist nicht brauchbar: %2</translation>
    </message>
</context>
<context>
    <name>ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Umschreiben</translation>
    </message>
</context>
<context>
    <name>ui::Omnibox</name>
    <message>
        <source>Dial this number</source>
        <translation>Diese Nummer wählen</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Type a name or number…</source>
        <translation>Name oder Nummer…</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Type anywhere: names, initials, extensions, numbers</source>
        <translation>Einfach tippen: Namen, Initialen, Nebenstellen, Nummern</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Arrow keys choose: %1</source>
        <translation>Pfeiltasten wählen: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>ui::Outside</name>
    <message>
        <source>The PBX did not answer.</source>
        <translation>Die Anlage hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Something else that was asked from outside is under way.</source>
        <translation>Ein anderer Auftrag von außen läuft noch.</translation>
    </message>
    <message>
        <source>Press Enter to call %1</source>
        <translation>Enter drücken, um %1 anzurufen</translation>
    </message>
    <message>
        <source>Press Enter to call %1, and ask for extension %2</source>
        <translation>Enter drücken, um %1 anzurufen und Nebenstelle %2 zu verlangen</translation>
    </message>
    <message>
        <source>No number is selected: select one, or copy it.</source>
        <translation>Keine Nummer ist markiert: markieren oder kopieren Sie eine.</translation>
    </message>
    <message>
        <source>Press Enter to transfer to %1</source>
        <translation>Enter drücken, um mit %1 zu verbinden</translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Parking</source>
        <translation>Parkplätze</translation>
    </message>
    <message>
        <source>No call is parked</source>
        <translation>Kein Gespräch ist geparkt</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>Geparkt auf %1</translation>
    </message>
</context>
<context>
    <name>ui::ParkingWords</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantWords</name>
    <message>
        <source>%1, muted</source>
        <translation>%1, stumm</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
</context>
<context>
    <name>ui::PbxChip</name>
    <message>
        <source>No PBX</source>
        <translation>Keine Anlage</translation>
    </message>
    <message>
        <source>Server, rights and connection</source>
        <translation>Server, Rechte und Verbindung</translation>
    </message>
</context>
<context>
    <name>ui::PbxDetails</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antwortet in</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>This window shows a recording</source>
        <translation>Dieses Fenster zeigt eine Aufzeichnung</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Korrekturen…</translation>
    </message>
    <message>
        <source>Login for manager.conf…</source>
        <translation>Zugang für manager.conf…</translation>
    </message>
    <message>
        <source>Not whole yet, asked for again: %1</source>
        <translation>Noch unvollständig, wird erneut abgefragt: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Events, what waits, ticks and memory of this program</source>
        <translation>Ereignisse, Rückstand, Takte und Speicher dieses Programms</translation>
    </message>
</context>
<context>
    <name>ui::PeerWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>ui::PeopleGroups</name>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>&amp;New group…</source>
        <translation>&amp;Neue Gruppe…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Name der Gruppe:</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;move the group</source>
        <translation>Gruppe &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Everyone: show all people</source>
        <translation>Alle: alle Teilnehmer zeigen</translation>
    </message>
    <message>
        <source>Favourites: show only these</source>
        <translation>Favoriten: nur diese zeigen</translation>
    </message>
    <message>
        <source>Free now: show only these</source>
        <translation>Frei: nur diese zeigen</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Niemand passt zu „%1“</translation>
    </message>
    <message>
        <source>Not all people are shown: choose “Everyone” to look at all of them.</source>
        <translation>Nicht alle Teilnehmer sind zu sehen: „Alle“ zeigt alle.</translation>
    </message>
    <message>
        <source>Try another part of the name, or a number.</source>
        <translation>Versuchen Sie einen anderen Teil des Namens oder eine Nummer.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>Open a person&apos;s menu and choose “Favourite”.</source>
        <translation>Öffnen Sie das Menü einer Person und wählen Sie „Favorit“.</translation>
    </message>
    <message>
        <source>Nobody is free just now</source>
        <translation>Gerade ist niemand frei</translation>
    </message>
    <message>
        <source>Choose “Everyone” to see who is on a call.</source>
        <translation>„Alle“ zeigt, wer im Gespräch ist.</translation>
    </message>
    <message>
        <source>This PBX shows no extensions with hints</source>
        <translation>Diese Anlage zeigt keine Nebenstellen mit Hints</translation>
    </message>
    <message>
        <source>People come from the hints of the dialplan. Give each extension one, as in “exten =&gt; 101,hint,PJSIP/101”, reload the dialplan, and they appear here.</source>
        <translation>Teilnehmer kommen aus den Hints des Wählplans. Geben Sie jeder Nebenstelle einen, etwa „exten =&gt; 101,hint,PJSIP/101“, laden Sie den Wählplan neu, und sie erscheinen hier.</translation>
    </message>
    <message>
        <source>There is no call to transfer</source>
        <translation>Es gibt kein Gespräch zu verbinden</translation>
    </message>
    <message>
        <source>&amp;Call %1</source>
        <translation>%1 &amp;anrufen</translation>
    </message>
    <message>
        <source>&amp;Pick up: %1</source>
        <translation>&amp;Heranholen: %1</translation>
    </message>
    <message>
        <source>&amp;Transfer here</source>
        <translation>Hierhin &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Mailbox…</source>
        <translation>&amp;Mailbox…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>M&amp;essage…</source>
        <translation>Nach&amp;richt…</translation>
    </message>
    <message>
        <source>&amp;Listen to the mailbox</source>
        <translation>Mailbox a&amp;bhören</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Nobody of this group is here</source>
        <translation>Niemand aus dieser Gruppe ist hier</translation>
    </message>
    <message>
        <source>This PBX has none of its extensions. Choose “Everyone” to see who is.</source>
        <translation>Diese Anlage hat keine ihrer Nebenstellen. Wählen Sie „Alle“, um zu sehen, wer da ist.</translation>
    </message>
</context>
<context>
    <name>ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Teilnehmer</translation>
    </message>
</context>
<context>
    <name>ui::PeopleTiles</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Teilnehmer</translation>
    </message>
</context>
<context>
    <name>ui::PeopleWords</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>ringing, call from %1</source>
        <translation>klingelt, Anruf von %1</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>ruft %1 an</translation>
    </message>
    <message>
        <source>on a call</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>on a call with %1</source>
        <translation>im Gespräch mit %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 new voice message</source>
        <translation>1 neue Sprachnachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n new voice messages</source>
        <translation>
            <numerusform>%n neue Sprachnachricht</numerusform>
            <numerusform>%n neue Sprachnachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>ui::PerformancePage</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Messages of the PBX in the last second</source>
        <translation>Nachrichten der Anlage in der letzten Sekunde</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>What came and was not taken yet</source>
        <translation>Was kam und noch nicht verarbeitet ist</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Under too much load fewer events are asked for, until it is calm</source>
        <translation>Bei zu viel Last werden weniger Ereignisse angefordert, bis es ruhig ist</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>How long it takes to read what came and to bring the picture up to date</source>
        <translation>Wie lange es dauert, das Gekommene zu lesen und das Bild zu erneuern</translation>
    </message>
    <message>
        <source>Longest tick</source>
        <translation>Längster Takt</translation>
    </message>
    <message>
        <source>Since this page was opened</source>
        <translation>Seit diese Seite offen ist</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>What the PBX&apos;s own lists had to correct</source>
        <translation>Was die Listen der Anlage berichtigen mussten</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Of this program</source>
        <translation>Dieses Programms</translation>
    </message>
    <message>
        <source>Events by type, since this page was opened</source>
        <translation>Ereignisse nach Art, seit diese Seite offen ist</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1, for %2 s</source>
        <translation>%1, seit %2 s</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>alle Ereignisse</translation>
    </message>
    <message>
        <source>calls, agents and system only</source>
        <translation>nur Anrufe, Agenten und System</translation>
    </message>
    <message>
        <source>no events, until it is calm</source>
        <translation>keine Ereignisse, bis es ruhig ist</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n Berichtigung</numerusform>
            <numerusform>%n Berichtigungen</numerusform>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ui::PhonePage</name>
    <message>
        <source>&amp;Ring it</source>
        <translation>An&amp;klingeln</translation>
    </message>
    <message>
        <source>Type your name or your number</source>
        <translation>Name oder Nummer eingeben</translation>
    </message>
    <message>
        <source>Phones of the PBX</source>
        <translation>Telefone der Anlage</translation>
    </message>
    <message>
        <source>The part of the PBX&apos;s dialplan in which your phone dials; the administrator knows it</source>
        <translation>Der Teil des Wählplans der Anlage, in dem Ihr Telefon wählt; der Administrator kennt ihn</translation>
    </message>
    <message>
        <source>&amp;Your phone</source>
        <translation>Ihr &amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Dials from context</source>
        <translation>&amp;Wählt aus Kontext</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>The PBX is asked for its phones…</source>
        <translation>Die Anlage wird nach ihren Telefonen gefragt…</translation>
    </message>
    <message>
        <source>The PBX tells of no phones</source>
        <translation>Die Anlage nennt keine Telefone</translation>
    </message>
    <message>
        <source>Type your number above.</source>
        <translation>Geben Sie oben Ihre Nummer ein.</translation>
    </message>
    <message>
        <source>Nobody is called so, or has this number</source>
        <translation>Niemand heißt so oder hat diese Nummer</translation>
    </message>
    <message>
        <source>A number that is not in the list is taken as it is typed.</source>
        <translation>Eine Nummer, die nicht in der Liste steht, gilt wie eingegeben.</translation>
    </message>
    <message>
        <source>Choose a phone first</source>
        <translation>Wählen Sie zuerst ein Telefon</translation>
    </message>
    <message>
        <source>The PBX is not connected yet</source>
        <translation>Die Anlage ist noch nicht verbunden</translation>
    </message>
    <message>
        <source>Rings for a quarter of a minute; lift it, and it is yours</source>
        <translation>Klingelt eine Viertelminute; heben Sie ab, ist es Ihres</translation>
    </message>
    <message>
        <source>%1 is rung…</source>
        <translation>%1 wird angeklingelt…</translation>
    </message>
    <message>
        <source>%1 was not rung. %2</source>
        <translation>%1 wurde nicht angeklingelt. %2</translation>
    </message>
    <message>
        <source>%1 rings. Is it yours? Then lift it, or go on.</source>
        <translation>%1 klingelt. Ist es Ihres? Dann heben Sie ab, oder gehen Sie weiter.</translation>
    </message>
    <message>
        <source>%1 was lifted.</source>
        <translation>%1 wurde abgehoben.</translation>
    </message>
    <message>
        <source>%1 does not ring any more. It was not lifted.</source>
        <translation>%1 klingelt nicht mehr. Niemand hob ab.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type a number.</source>
        <translation>Wählen Sie eines aus der Liste, oder geben Sie eine Nummer ein.</translation>
    </message>
</context>
<context>
    <name>ui::PlainWords</name>
    <message>
        <source>There is no connection to the PBX. It is tried again by itself.</source>
        <translation>Es gibt keine Verbindung zur Anlage. Sie wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The PBX did not answer in time. Look whether it happened, then try again.</source>
        <translation>Die Anlage antwortete nicht rechtzeitig. Sehen Sie nach, ob es geschah, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The PBX refused it and did not say why.</source>
        <translation>Die Anlage lehnte es ab, ohne Grund.</translation>
    </message>
    <message>
        <source>The PBX refused it: “%1”.</source>
        <translation>Die Anlage lehnte es ab: „%1“.</translation>
    </message>
    <message>
        <source>This login may not do that. Ask the administrator for the right.</source>
        <translation>Dieser Zugang darf das nicht. Bitten Sie den Administrator um das Recht.</translation>
    </message>
    <message>
        <source>This login may not do that (“%1”). Ask the administrator for the right.</source>
        <translation>Dieser Zugang darf das nicht („%1“). Bitten Sie den Administrator um das Recht.</translation>
    </message>
    <message>
        <source>The answer of the PBX could not be understood.</source>
        <translation>Die Antwort der Anlage war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The answer of the PBX could not be understood: %1.</source>
        <translation>Die Antwort der Anlage war nicht zu verstehen: %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was not sent: the text cannot be part of a command.</source>
        <translation>Nicht gesendet: der Text kann nicht Teil eines Befehls sein.</translation>
    </message>
    <message>
        <source>It was not sent: %1.</source>
        <translation>Nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX</source>
        <translation>Es gibt keine Verbindung zur Anlage</translation>
    </message>
    <message>
        <source>This is a recording: what is shown has happened, and nothing can be done to it</source>
        <translation>Dies ist eine Aufzeichnung: was sie zeigt, ist geschehen und nicht mehr zu ändern</translation>
    </message>
    <message>
        <source>This login may not use “%1”</source>
        <translation>Dieser Zugang darf „%1“ nicht benutzen</translation>
    </message>
    <message>
        <source>This login lacks the right “%1”</source>
        <translation>Diesem Zugang fehlt das Recht „%1“</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>Die Verbindung nennt Ihr Telefon nicht</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Dieses Gespräch ist beendet</translation>
    </message>
    <message>
        <source>In manager.conf, add “%1” to the “write” line of this login.</source>
        <translation>Fügen Sie in manager.conf „%1“ zur Zeile „write“ dieses Zugangs hinzu.</translation>
    </message>
    <message>
        <source>The PBX has not loaded the module %1.</source>
        <translation>Die Anlage hat das Modul %1 nicht geladen.</translation>
    </message>
    <message>
        <source>This version of Asterisk cannot tell it.</source>
        <translation>Diese Version von Asterisk kann es nicht sagen.</translation>
    </message>
    <message>
        <source>The PBX does not offer “%1” to this login.</source>
        <translation>Die Anlage bietet diesem Zugang „%1“ nicht an.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is missing on the “write” line of this login in manager.conf.</source>
        <translation>Vielleicht fehlt „%1“ in der Zeile „write“ dieses Zugangs in manager.conf.</translation>
    </message>
    <message>
        <source>Either “%1” is missing on the “write” line of this login in manager.conf, or the PBX has not loaded the module %2.</source>
        <translation>Entweder fehlt „%1“ in der Zeile „write“ dieses Zugangs in manager.conf, oder die Anlage hat das Modul %2 nicht geladen.</translation>
    </message>
    <message>
        <source>This login may not list the calls.</source>
        <translation>Dieser Zugang darf die Gespräche nicht auflisten.</translation>
    </message>
    <message>
        <source>The calls cannot be listed.</source>
        <translation>Die Gespräche sind nicht abrufbar.</translation>
    </message>
    <message>
        <source>This login may not list the phones.</source>
        <translation>Dieser Zugang darf die Telefone nicht auflisten.</translation>
    </message>
    <message>
        <source>The phones cannot be listed.</source>
        <translation>Die Telefone sind nicht abrufbar.</translation>
    </message>
    <message>
        <source>This login may not list the extensions.</source>
        <translation>Dieser Zugang darf die Nebenstellen nicht auflisten.</translation>
    </message>
    <message>
        <source>The extensions cannot be listed.</source>
        <translation>Die Nebenstellen sind nicht abrufbar.</translation>
    </message>
    <message>
        <source>The queues cannot be listed.</source>
        <translation>Die Warteschlangen sind nicht abrufbar.</translation>
    </message>
    <message>
        <source>This login may not list what is parked; it sees what is parked from now on.</source>
        <translation>Dieser Zugang darf Geparktes nicht auflisten; er sieht, was ab jetzt geparkt wird.</translation>
    </message>
    <message>
        <source>Parked calls cannot be listed.</source>
        <translation>Geparkte Gespräche sind nicht abrufbar.</translation>
    </message>
    <message>
        <source>This login may not list the conferences.</source>
        <translation>Dieser Zugang darf die Konferenzen nicht auflisten.</translation>
    </message>
    <message>
        <source>The conferences cannot be listed.</source>
        <translation>Die Konferenzen sind nicht abrufbar.</translation>
    </message>
    <message>
        <source>This login may not list the mailboxes.</source>
        <translation>Dieser Zugang darf die Mailboxen nicht auflisten.</translation>
    </message>
    <message>
        <source>The mailboxes cannot be listed.</source>
        <translation>Die Mailboxen sind nicht abrufbar.</translation>
    </message>
    <message>
        <source>This login may not list the registrations.</source>
        <translation>Dieser Zugang darf die Registrierungen nicht auflisten.</translation>
    </message>
    <message>
        <source>The registrations cannot be listed.</source>
        <translation>Die Registrierungen sind nicht abrufbar.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>On a call, ringing</source>
        <translation>Im Gespräch, klingelt</translation>
    </message>
    <message>
        <source>On a call, one on hold</source>
        <translation>Im Gespräch, eines gehalten</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>reconnecting in %1 s</source>
        <translation>verbindet in %1 s</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>erneut in %1 s</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>secret not sent</source>
        <translation>Passwort nicht gesendet</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertraut</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>nie bestätigt</translation>
    </message>
    <message>
        <source>confirmed %1 s ago</source>
        <translation>vor %1 s bestätigt</translation>
    </message>
    <message>
        <source>confirmed %1 ago</source>
        <translation>vor %1 bestätigt</translation>
    </message>
    <message>
        <source>not while the link is down</source>
        <translation>nicht ohne Verbindung</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1, nothing to correct</source>
        <translation>%1, nichts zu korrigieren</translation>
    </message>
    <message>
        <source>%1, 1 correction so far</source>
        <translation>%1, bisher 1 Korrektur</translation>
    </message>
    <message>
        <source>%1, %2 corrections so far</source>
        <translation>%1, bisher %2 Korrekturen</translation>
    </message>
    <message>
        <source>picture %1 old</source>
        <translation>Stand vor %1</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
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
        <translation>Kein Recht fehlt</translation>
    </message>
    <message>
        <source>Missing rights: %1</source>
        <translation>Fehlende Rechte: %1</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>holt auf</translation>
    </message>
    <message>
        <source>live, fewer events</source>
        <translation>live, weniger Ereignisse</translation>
    </message>
    <message>
        <source>behind by %1 s</source>
        <translation>%1 s im Rückstand</translation>
    </message>
</context>
<context>
    <name>ui::ProfileLine</name>
    <message>
        <source>For the PBX in use: %1. What you change holds at once.</source>
        <translation>Für die benutzte Anlage: %1. Was Sie ändern, gilt sofort.</translation>
    </message>
    <message>
        <source>Connect to a PBX first: this is kept for each of them.</source>
        <translation>Verbinden Sie sich zuerst mit einer Anlage: dies wird für jede gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::QueueCallerWords</name>
    <message>
        <source>%1, place %2, waits %3</source>
        <translation>%1, Platz %2, wartet %3</translation>
    </message>
</context>
<context>
    <name>ui::QueueController</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not say which queues are yours</source>
        <translation>„Ihr Platz“ im Menü nennt nicht, welche Warteschlangen Ihre sind</translation>
    </message>
    <message>
        <source>You are a fixed member of your queues: pause instead</source>
        <translation>Sie sind festes Mitglied Ihrer Warteschlangen: machen Sie stattdessen Pause</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>Die Verbindung nennt Ihr Telefon nicht</translation>
    </message>
    <message>
        <source>You are in no queue</source>
        <translation>Sie sind in keiner Warteschlange</translation>
    </message>
    <message>
        <source>Asked the PBX to take you out of %1…</source>
        <translation>Angefragt: Sie aus %1 abmelden…</translation>
    </message>
    <message>
        <source>You are out of %1</source>
        <translation>Sie sind aus %1 abgemeldet</translation>
    </message>
    <message>
        <source>You are still in a queue.</source>
        <translation>Sie sind noch in einer Warteschlange.</translation>
    </message>
    <message>
        <source>Asked the PBX to put you into %1…</source>
        <translation>Angefragt: Sie in %1 anmelden…</translation>
    </message>
    <message>
        <source>You are in %1</source>
        <translation>Sie sind in %1 angemeldet</translation>
    </message>
    <message>
        <source>You are not in all of your queues.</source>
        <translation>Sie sind nicht in allen Ihren Warteschlangen.</translation>
    </message>
    <message>
        <source>Pause in all queues</source>
        <translation>Pause in allen Warteschlangen</translation>
    </message>
    <message numerus="yes">
        <source>Pause in %n queues</source>
        <translation>
            <numerusform>Pause in %n Warteschlange</numerusform>
            <numerusform>Pause in %n Warteschlangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <translation>Pause in %1</translation>
    </message>
    <message>
        <source>Asked the PBX to pause you: %1…</source>
        <translation>Angefragt: Pause für Sie: %1…</translation>
    </message>
    <message>
        <source>You pause in all queues: %1</source>
        <translation>Sie pausieren in allen Warteschlangen: %1</translation>
    </message>
    <message>
        <source>You do not pause.</source>
        <translation>Sie pausieren nicht.</translation>
    </message>
    <message>
        <source>Asked the PBX to end your pause…</source>
        <translation>Angefragt: Ihre Pause beenden…</translation>
    </message>
    <message>
        <source>You take calls again</source>
        <translation>Sie nehmen wieder Anrufe an</translation>
    </message>
    <message>
        <source>You still pause.</source>
        <translation>Sie pausieren noch.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Asked the PBX to pause %1 in %2…</source>
        <translation>Angefragt: Pause für %1 in %2…</translation>
    </message>
    <message>
        <source>%1 pauses in %2: %3</source>
        <translation>%1 pausiert in %2: %3</translation>
    </message>
    <message>
        <source>%1 does not pause.</source>
        <translation>%1 pausiert nicht.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the pause of %1…</source>
        <translation>Angefragt: Pause von %1 beenden…</translation>
    </message>
    <message>
        <source>%1 takes calls of %2 again</source>
        <translation>%1 nimmt wieder Anrufe von %2 an</translation>
    </message>
    <message>
        <source>%1 still pauses.</source>
        <translation>%1 pausiert noch.</translation>
    </message>
    <message>
        <source>Pe&amp;nalty</source>
        <translation>Pe&amp;nalty</translation>
    </message>
    <message>
        <source>Those with a lower penalty are rung first</source>
        <translation>Bei kleinerer Penalty klingelt es zuerst</translation>
    </message>
    <message>
        <source>Asked the PBX to give %1 the penalty %2…</source>
        <translation>Angefragt: %1 erhält Penalty %2…</translation>
    </message>
    <message>
        <source>%1 has the penalty %2 in %3</source>
        <translation>%1 hat Penalty %2 in %3</translation>
    </message>
    <message>
        <source>The penalty of %1 stays.</source>
        <translation>Die Penalty von %1 bleibt.</translation>
    </message>
    <message>
        <source>&amp;Who waits and who answers</source>
        <translation>&amp;Wer wartet und wer annimmt</translation>
    </message>
    <message>
        <source>&amp;Fold up</source>
        <translation>&amp;Zuklappen</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Sie sind nicht in %1.</translation>
    </message>
    <message>
        <source>You are a fixed member of this queue: pause instead</source>
        <translation>Sie sind festes Mitglied: machen Sie stattdessen Pause</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>You are still in %1.</source>
        <translation>Sie sind noch in %1.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>A fixed member of this queue: pause instead</source>
        <translation>Ein festes Mitglied: stattdessen pausieren</translation>
    </message>
    <message>
        <source>Lo&amp;g out of %1</source>
        <translation>Aus %1 ab&amp;melden</translation>
    </message>
    <message>
        <source>Asked the PBX to take %1 out of %2…</source>
        <translation>Angefragt: %1 aus %2 abmelden…</translation>
    </message>
    <message>
        <source>%1 is out of %2</source>
        <translation>%1 ist aus %2 abgemeldet</translation>
    </message>
    <message>
        <source>%1 is still in %2.</source>
        <translation>%1 ist noch in %2.</translation>
    </message>
    <message>
        <source>&amp;Take to your phone</source>
        <translation>Auf Ihr &amp;Telefon holen</translation>
    </message>
    <message>
        <source>Asked the PBX to move %1…</source>
        <translation>Angefragt: %1 verschieben…</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>%1 wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>Move to the &amp;front</source>
        <translation>Nach &amp;vorn</translation>
    </message>
    <message>
        <source>%1 is next in %2</source>
        <translation>%1 ist der nächste in %2</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Ans &amp;Ende</translation>
    </message>
    <message>
        <source>%1 is last in %2</source>
        <translation>%1 ist der letzte in %2</translation>
    </message>
    <message>
        <source>Move to &amp;another queue</source>
        <translation>In eine &amp;andere Warteschlange</translation>
    </message>
    <message>
        <source>No number is known that leads into %1</source>
        <translation>Keine bekannte Nummer führt in %1</translation>
    </message>
    <message>
        <source>Asked the PBX to move %1 to %2…</source>
        <translation>Angefragt: %1 nach %2 verschieben…</translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation>%1 wartet in %2</translation>
    </message>
    <message>
        <source>&amp;Send on behind the queue</source>
        <translation>&amp;Hinter die Warteschlange schicken</translation>
    </message>
    <message>
        <source>Asked the PBX to send %1 on…</source>
        <translation>Angefragt: %1 weiterschicken…</translation>
    </message>
    <message>
        <source>%1 goes on behind %2</source>
        <translation>%1 geht hinter %2 weiter</translation>
    </message>
    <message>
        <source>%1 still waits.</source>
        <translation>%1 wartet noch.</translation>
    </message>
    <message>
        <source>What comes next is up to the PBX: often a mailbox, or the end</source>
        <translation>Was folgt, bestimmt die Anlage: oft eine Mailbox oder das Ende</translation>
    </message>
</context>
<context>
    <name>ui::QueueMemberWords</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pause: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Anruf</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>Penalty %1</translation>
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
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Nobody answers this queue</source>
        <translation>Niemand nimmt hier an</translation>
    </message>
    <message>
        <source>Waiting in %1</source>
        <translation>Wartende in %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Mitglieder von %1</translation>
    </message>
</context>
<context>
    <name>ui::QueueWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>no members</source>
        <translation>keine Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n free</source>
        <translation>
            <numerusform>%1 von %n frei</numerusform>
            <numerusform>%1 von %n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>längste %1</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>This PBX has no queues</source>
        <translation>Keine Warteschlangen</translation>
    </message>
</context>
<context>
    <name>ui::RecallWords</name>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 nahm nicht ab</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>%1 ist im Gespräch</translation>
    </message>
    <message>
        <source>%1 refused the call or is not to be disturbed</source>
        <translation>%1 lehnte ab oder will nicht gestört werden</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1 legte auf</translation>
    </message>
</context>
<context>
    <name>ui::RecordingSign</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Recording · %1 · %2</source>
        <comment>for how long, and how much</comment>
        <translation>Aufzeichnung · %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::Recordings</name>
    <message>
        <source>The recording has ended: %1 is as large as one may become. Begin another.</source>
        <translation>Die Aufzeichnung ist beendet: %1 hat die Höchstgröße erreicht. Beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>The recording has ended: %1 cannot be written (“%2”).</source>
        <translation>Die Aufzeichnung ist beendet: %1 kann nicht geschrieben werden („%2“).</translation>
    </message>
    <message>
        <source>Recorded %1 to %2</source>
        <translation>%1 in %2 aufgezeichnet</translation>
    </message>
    <message>
        <source>Record the wire</source>
        <translation>AMI aufzeichnen</translation>
    </message>
    <message>
        <source>Recordings (*.ami)</source>
        <translation>Aufzeichnungen (*.ami)</translation>
    </message>
    <message>
        <source>Not recorded. %1 cannot be written (“%2”).</source>
        <translation>Nicht aufgezeichnet. %1 kann nicht geschrieben werden („%2“).</translation>
    </message>
    <message>
        <source>What the PBX sends is recorded to %1, names and numbers included</source>
        <translation>Was die Anlage sendet, wird in %1 aufgezeichnet, mit Namen und Nummern</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Aufzeichnung abspielen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::Redial</name>
    <message>
        <source>Call again</source>
        <translation>Erneut anrufen</translation>
    </message>
    <message>
        <source>Nobody was called from here yet</source>
        <translation>Von hier wurde noch niemand angerufen</translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation>%1 erneut anrufen</translation>
    </message>
</context>
<context>
    <name>ui::ReplayActions</name>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Next change of the board</source>
        <translation>Nächste Änderung der Anzeige</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 Sekunden vor</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 Sekunden zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>ui::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>Stelle in der Aufzeichnung</translation>
    </message>
    <message>
        <source>End replay</source>
        <translation>Abspielen beenden</translation>
    </message>
    <message>
        <source>Time line of the recording</source>
        <translation>Zeitleiste der Aufzeichnung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast the recording is played</source>
        <translation>Wie schnell die Aufzeichnung abgespielt wird</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed: two times as fast</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Schnellstens</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>Aufzeichnung %1</translation>
    </message>
    <message>
        <source>This recording cannot be played</source>
        <translation>Diese Aufzeichnung ist nicht abspielbar</translation>
    </message>
    <message>
        <source>Reading: %1 events so far</source>
        <translation>Lesen: bisher %1 Ereignisse</translation>
    </message>
    <message>
        <source>On the way…</source>
        <translation>Unterwegs…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a recording</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>event %1 of %2</source>
        <translation>Ereignis %1 von %2</translation>
    </message>
    <message>
        <source>This recording has no times: its events are played evenly.</source>
        <translation>Diese Aufzeichnung hat keine Zeiten: ihre Ereignisse folgen gleichmäßig.</translation>
    </message>
</context>
<context>
    <name>ui::RoomController</name>
    <message>
        <source>Type or select whom to fetch into the conference</source>
        <translation>Eingeben oder markieren, wer in die Konferenz geholt werden soll</translation>
    </message>
    <message>
        <source>You have no call to make a conference of</source>
        <translation>Sie haben kein Gespräch für eine Konferenz</translation>
    </message>
    <message>
        <source>Type or select who is to join your call</source>
        <translation>Eingeben oder markieren, wer zu Ihrem Gespräch kommen soll</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not name a conference room</source>
        <translation>„Ihr Platz“ im Menü nennt keinen Konferenzraum</translation>
    </message>
    <message>
        <source>There is no conference.</source>
        <translation>Es gibt keine Konferenz.</translation>
    </message>
    <message>
        <source>Asked the PBX to let %1 join…</source>
        <translation>Angefragt: %1 dazuholen…</translation>
    </message>
    <message>
        <source>%1 is called, and joins your call</source>
        <translation>%1 wird angerufen und kommt zu Ihrem Gespräch</translation>
    </message>
    <message>
        <source>Asked the PBX to fetch %1 into the conference…</source>
        <translation>Angefragt: %1 in die Konferenz holen…</translation>
    </message>
    <message>
        <source>%1 is called into the conference</source>
        <translation>%1 wird in die Konferenz gerufen</translation>
    </message>
    <message>
        <source>Asked the PBX for a conference…</source>
        <translation>Angefragt: Konferenz…</translation>
    </message>
    <message>
        <source>Everybody is in room %1</source>
        <translation>Alle sind in Raum %1</translation>
    </message>
    <message>
        <source>&amp;Who is in it</source>
        <translation>&amp;Wer darin ist</translation>
    </message>
    <message>
        <source>&amp;Fold up</source>
        <translation>&amp;Zuklappen</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Asked the PBX to lock room %1…</source>
        <translation>Angefragt: Raum %1 sperren…</translation>
    </message>
    <message>
        <source>Nobody else gets into room %1</source>
        <translation>Niemand sonst kommt in Raum %1</translation>
    </message>
    <message>
        <source>The room stays open.</source>
        <translation>Der Raum bleibt offen.</translation>
    </message>
    <message>
        <source>Asked the PBX to unlock room %1…</source>
        <translation>Angefragt: Raum %1 öffnen…</translation>
    </message>
    <message>
        <source>Room %1 is open</source>
        <translation>Raum %1 ist offen</translation>
    </message>
    <message>
        <source>The room stays locked.</source>
        <translation>Der Raum bleibt gesperrt.</translation>
    </message>
    <message>
        <source>F&amp;etch somebody</source>
        <translation>Jemanden &amp;holen</translation>
    </message>
    <message>
        <source>F&amp;etch %1</source>
        <translation>%1 &amp;holen</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>%1 wurde nicht angerufen.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stumm schalten</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>&amp;Laut schalten</translation>
    </message>
    <message>
        <source>Asked the PBX to mute %1…</source>
        <translation>Angefragt: %1 stumm schalten…</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1 ist stumm</translation>
    </message>
    <message>
        <source>%1 is still heard.</source>
        <translation>%1 ist noch zu hören.</translation>
    </message>
    <message>
        <source>Asked the PBX to unmute %1…</source>
        <translation>Angefragt: %1 laut schalten…</translation>
    </message>
    <message>
        <source>%1 is heard again</source>
        <translation>%1 ist wieder zu hören</translation>
    </message>
    <message>
        <source>%1 is still muted.</source>
        <translation>%1 ist noch stumm.</translation>
    </message>
    <message>
        <source>&amp;Take out of the room</source>
        <translation>&amp;Aus dem Raum nehmen</translation>
    </message>
    <message>
        <source>Asked the PBX to take %1 out…</source>
        <translation>Angefragt: %1 herausnehmen…</translation>
    </message>
    <message>
        <source>%1 is out of the room</source>
        <translation>%1 ist nicht mehr im Raum</translation>
    </message>
    <message>
        <source>%1 is still in the room.</source>
        <translation>%1 ist noch im Raum.</translation>
    </message>
</context>
<context>
    <name>ui::RoomPeople</name>
    <message>
        <source>Nobody is in it any more</source>
        <translation>Niemand ist mehr darin</translation>
    </message>
    <message>
        <source>In room %1</source>
        <translation>In Raum %1</translation>
    </message>
</context>
<context>
    <name>ui::SecurityWords</name>
    <message>
        <source>It is not the one you trusted. Either the PBX has a new one, or somebody stands between you and the PBX.</source>
        <translation>Es ist nicht das, dem Sie vertrauten. Entweder hat die Anlage ein neues, oder jemand steht zwischen Ihnen und der Anlage.</translation>
    </message>
    <message>
        <source>An authority that this computer knows has signed the new one for this address.</source>
        <translation>Eine Zertifizierungsstelle, die dieser Rechner kennt, hat das neue für diese Adresse signiert.</translation>
    </message>
    <message>
        <source>The PBX has signed it itself.</source>
        <translation>Die Anlage hat es selbst signiert.</translation>
    </message>
    <message>
        <source>No authority that this computer knows has signed it.</source>
        <translation>Keine Zertifizierungsstelle, die dieser Rechner kennt, hat es signiert.</translation>
    </message>
    <message>
        <source>It was made for “%1”, not for “%2”.</source>
        <translation>Es wurde für „%1“ ausgestellt, nicht für „%2“.</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>Es galt bis %1.</translation>
    </message>
    <message>
        <source>It is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Es gilt noch nicht, oder die Uhr dieses Rechners geht falsch.</translation>
    </message>
    <message>
        <source>The TLS library says: “%1”.</source>
        <translation>Die TLS-Bibliothek sagt: „%1“.</translation>
    </message>
    <message>
        <source>It knows no MD5 login and the connection is not encrypted: anybody on the way could read the secret. It was not sent. Switch on TLS, or allow it in the settings of this connection.</source>
        <translation>Sie kennt keine MD5-Anmeldung, und die Verbindung ist nicht verschlüsselt: jeder auf dem Weg könnte das Passwort lesen. Es wurde nicht gesendet. Schalten Sie TLS ein, oder erlauben Sie es in den Einstellungen dieser Verbindung.</translation>
    </message>
    <message>
        <source>It knows nothing newer than TLS 1.1, which is not safe any more and which this computer refuses. Renew the TLS of the PBX, or reach it through a tunnel (VPN, SSH).</source>
        <translation>Sie kennt nichts Neueres als TLS 1.1, das nicht mehr sicher ist und das dieser Rechner ablehnt. Erneuern Sie das TLS der Anlage, oder erreichen Sie sie durch einen Tunnel (VPN, SSH).</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>TLS, signed by an authority</source>
        <translation>TLS, von einer Zertifizierungsstelle signiert</translation>
    </message>
    <message>
        <source>TLS, with the certificate you trust</source>
        <translation>TLS, mit dem Zertifikat, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>None: others on the network can read along</source>
        <translation>Keine: andere im Netz können mitlesen</translation>
    </message>
    <message>
        <source>None needed: it stays on this computer</source>
        <translation>Nicht nötig: bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>It is not the one you trusted. Either the server has a new one, or somebody stands between you and the server.</source>
        <translation>Es ist nicht das, dem Sie vertrauten. Entweder hat der Server ein neues, oder jemand steht zwischen Ihnen und dem Server.</translation>
    </message>
    <message>
        <source>The server has signed it itself.</source>
        <translation>Der Server hat es selbst signiert.</translation>
    </message>
</context>
<context>
    <name>ui::ServerDialog</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>The password may be sent in c&amp;lear text</source>
        <translation>Das Passwort darf im &amp;Klartext gesendet werden</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>Others on the network can read it</source>
        <translation>Andere im Netz können es lesen</translation>
    </message>
    <message>
        <source>Not needed: nobody on the network could read it</source>
        <translation>Nicht nötig: niemand im Netz könnte es lesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>
You trusted, SHA-256:
%1</source>
        <translation>
Sie vertrauten, SHA-256:
%1</translation>
    </message>
    <message>
        <source>
It shows, SHA-256:
%1</source>
        <translation>
Es zeigt, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Compare that with the server&apos;s before you trust it.</source>
        <translation>Vergleichen Sie das mit dem des Servers, bevor Sie ihm vertrauen.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Eine Einstellung suchen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Keine Einstellung enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>ui::SideDock</name>
    <message>
        <source>Drag to move “%1”</source>
        <translation>Ziehen verschiebt „%1“</translation>
    </message>
</context>
<context>
    <name>ui::SourceWords</name>
    <message>
        <source>Contacts: %1, read at %2</source>
        <translation>Kontakte: %1, gelesen um %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is wrong</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <comment>what is wrong, and the words of the server</comment>
        <translation>%1: „%2“.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no encrypted connection</source>
        <translation>Es gibt keine verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anybody on the way could read the password. It was not sent. Switch on TLS, or allow it in the settings of this source.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: jeder auf dem Weg könnte das Passwort lesen. Es wurde nicht gesendet. Schalten Sie TLS ein, oder erlauben Sie es in den Einstellungen dieser Quelle.</translation>
    </message>
    <message>
        <source>The password is missing. Type it in the settings of this source.</source>
        <translation>Das Passwort fehlt. Geben Sie es in den Einstellungen dieser Quelle ein.</translation>
    </message>
    <message>
        <source>The keychain does not give the password (“%1”). Type it in the settings of this source.</source>
        <translation>Der Schlüsselbund gibt das Passwort nicht heraus („%1“). Geben Sie es in den Einstellungen dieser Quelle ein.</translation>
    </message>
    <message>
        <source>The server refuses the login</source>
        <translation>Der Server lehnt die Anmeldung ab</translation>
    </message>
    <message>
        <source>It is not tried again before you ask for it.</source>
        <translation>Erst auf Ihre Anweisung wird es wieder versucht.</translation>
    </message>
    <message>
        <source>There is no directory by that name or address</source>
        <translation>Es gibt kein Verzeichnis mit diesem Namen oder dieser Adresse</translation>
    </message>
    <message>
        <source>The server sends Cordboard to another one, or to one without encryption. That is not followed: type that address.</source>
        <translation>Der Server verweist Cordboard auf einen anderen oder auf einen ohne Verschlüsselung. Dem wird nicht gefolgt: geben Sie jene Adresse ein.</translation>
    </message>
    <message>
        <source>The answer of the server cannot be used</source>
        <translation>Die Antwort des Servers ist nicht zu verwenden</translation>
    </message>
    <message>
        <source>The server cannot do it</source>
        <translation>Der Server kann es nicht</translation>
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
        <translation>%1 Was davon bekannt war, bleibt.</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Asked as you type. Found so far: %1</source>
        <translation>Beim Tippen abgefragt. Bisher gefunden: %1</translation>
    </message>
    <message>
        <source>Asked as you type. The server answers</source>
        <translation>Beim Tippen abgefragt. Der Server antwortet</translation>
    </message>
    <message>
        <source>Asked as you type</source>
        <translation>Beim Tippen abgefragt</translation>
    </message>
    <message>
        <source>. Passed over: the card at line %1 of %2</source>
        <translation>. Übergangen: die Karte in Zeile %1 von %2</translation>
    </message>
    <message>
        <source>. Not all of %1 could be used</source>
        <translation>. Nicht alles aus %1 war zu verwenden</translation>
    </message>
    <message>
        <source>Cannot be read: “%1”.</source>
        <translation>Nicht lesbar: „%1“.</translation>
    </message>
</context>
<context>
    <name>ui::SourcesDialog</name>
    <message>
        <source>Sources of contacts</source>
        <translation>Quellen der Kontakte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard)</source>
        <translation>vCards (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Contacts that others keep: files and folders of vCards (*.vcf), LDAP directories, CardDAV address books. They are followed, and never written to.</source>
        <translation>Kontakte, die andere pflegen: Dateien und Ordner mit vCards (*.vcf), LDAP-Verzeichnisse, CardDAV-Adressbücher. Änderungen werden übernommen, und nie wird hineingeschrieben.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>vCard &amp;file…</source>
        <translation>vCard-&amp;Datei…</translation>
    </message>
    <message>
        <source>F&amp;older of vCards…</source>
        <translation>&amp;Ordner mit vCards…</translation>
    </message>
    <message>
        <source>&amp;LDAP directory…</source>
        <translation>&amp;LDAP-Verzeichnis…</translation>
    </message>
    <message>
        <source>&amp;CardDAV address books…</source>
        <translation>&amp;CardDAV-Adressbücher…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>A file has no settings</source>
        <translation>Eine Datei hat keine Einstellungen</translation>
    </message>
    <message>
        <source>Its contacts are not shown any more; there they stay as they are</source>
        <translation>Ihre Kontakte werden nicht mehr gezeigt; dort bleiben sie, wie sie sind</translation>
    </message>
</context>
<context>
    <name>ui::SourcesPage</name>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>CSV-Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>Its people become contacts of your own</source>
        <translation>Ihre Personen werden eigene Kontakte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Sources of contacts</source>
        <translation>Quellen der Kontakte</translation>
    </message>
    <message>
        <source>Contacts are not kept here.</source>
        <translation>Hier werden keine Kontakte gespeichert.</translation>
    </message>
    <message>
        <source>Who calls is named from your own contacts, and from those that others keep: vCard files and folders, LDAP directories, CardDAV address books.</source>
        <translation>Wer anruft, wird nach Ihren eigenen Kontakten benannt und nach denen, die andere pflegen: vCard-Dateien und -Ordner, LDAP-Verzeichnisse, CardDAV-Adressbücher.</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>&amp;Quellen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source of contacts and how it stands with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no other source yet.</source>
        <translation>Es gibt noch keine andere Quelle.</translation>
    </message>
</context>
<context>
    <name>ui::StaleBanner</name>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
</context>
<context>
    <name>ui::StatisticsDialog</name>
    <message>
        <source>≤ %1 s</source>
        <translation>≤ %1 s</translation>
    </message>
    <message>
        <source>&gt; %1 s</source>
        <translation>&gt; %1 s</translation>
    </message>
    <message>
        <source>Calls by the hour of the day</source>
        <translation>Anrufe nach Tageszeit</translation>
    </message>
    <message>
        <source>Incoming calls by seconds to answer</source>
        <translation>Eingehende nach Sekunden bis zur Annahme</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Calls of which time</source>
        <translation>Anrufe welchen Zeitraums</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Die letzten 365 Tage</translation>
    </message>
    <message>
        <source>All calls that are kept</source>
        <translation>Alle gespeicherten Anrufe</translation>
    </message>
    <message>
        <source>Calls of &amp;your phone:</source>
        <translation>Anrufe &amp;Ihres Telefons:</translation>
    </message>
    <message>
        <source>&amp;Keep calls:</source>
        <translation>Anrufe &amp;behalten:</translation>
    </message>
    <message>
        <source>Longest waits</source>
        <translation>Längste Wartezeiten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Calls are not kept here</source>
        <translation>Hier werden keine Anrufe gespeichert</translation>
    </message>
    <message>
        <source>A recording is no call of yours.</source>
        <translation>Eine Aufzeichnung ist kein Anruf von Ihnen.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Incoming answered</source>
        <translation>Eingehende angenommen</translation>
    </message>
    <message>
        <source>Time to answer (median)</source>
        <translation>Zeit bis zur Annahme (Median)</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>Keine Anrufe in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Every call of your own phone is counted here when it has ended.</source>
        <translation>Jeder Anruf Ihres Telefons wird hier gezählt, sobald er beendet ist.</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>Anrufe werden nicht gespeichert</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>from %1 o’clock: %2 answered, %3 missed, %4 outgoing</source>
        <translation>ab %1 Uhr: %2 angenommen, %3 verpasst, %4 ausgehend</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the bars of a chart that is read out</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n Anruf</numerusform>
            <numerusform>%1: %n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Cordboard: calls, %1</source>
        <translation>Cordboard: Anrufe, %1</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>%1 channel · %2 extensions</source>
        <translation>%1 Kanal · %2 Nebenstellen</translation>
    </message>
    <message>
        <source>%1 channels · %2 extensions</source>
        <translation>%1 Kanäle · %2 Nebenstellen</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
</context>
<context>
    <name>ui::SupportDialog</name>
    <message>
        <source>Save a support bundle</source>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <source>One file for whoever looks into a problem. You see what goes in, and it is sent nowhere: you pass it on yourself.</source>
        <translation>Eine Datei für alle, die ein Problem untersuchen. Sie sehen, was hineinkommt, und nichts wird gesendet: Sie geben sie selbst weiter.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What came in the last %1</source>
        <comment>a duration such as 12:04</comment>
        <translation>Was in den letzten %1 ankam</translation>
    </message>
    <message>
        <source>A recording of mine…</source>
        <translation>Eine eigene Aufzeichnung…</translation>
    </message>
    <message>
        <source>The &amp;board as it is now</source>
        <translation>Die &amp;Anzeige, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>What the &amp;program logged</source>
        <translation>Was das &amp;Programm protokollierte</translation>
    </message>
    <message>
        <source>S&amp;ettings, without secrets</source>
        <translation>&amp;Einstellungen, ohne Passwörter</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>Auf&amp;zeichnung</translation>
    </message>
    <message>
        <source>&amp;Mask numbers, names and addresses</source>
        <translation>Nummern, Namen und Adressen &amp;maskieren</translation>
    </message>
    <message>
        <source>Stand-ins take their place, the same for the same in the whole bundle. Names of queues, contexts and files stay as they are.</source>
        <translation>Platzhalter ersetzen sie, im ganzen Paket dieselben für dasselbe. Namen von Warteschlangen, Kontexten und Dateien bleiben.</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Was im Paket ist</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Im Paket</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>A recording for the bundle</source>
        <translation>Eine Aufzeichnung für das Paket</translation>
    </message>
    <message>
        <source>Recordings (*.ami)</source>
        <translation>Aufzeichnungen (*.ami)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>About %1, and much less as a zip file.</source>
        <translation>Etwa %1, und als zip-Datei viel weniger.</translation>
    </message>
    <message>
        <source>Choose what is to go in</source>
        <translation>Wählen Sie, was hineinkommt</translation>
    </message>
    <message>
        <source>Support bundles (*.zip)</source>
        <translation>Supportpakete (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Standard columns and widths</source>
        <translation>Standardspalten und -breiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Saved 1 row to %1</source>
        <translation>1 Zeile in %1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n rows to %1</source>
        <translation>
            <numerusform>%n Zeile in %1 gespeichert</numerusform>
            <numerusform>%n Zeilen in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>%1 nicht gespeichert: %2</translation>
    </message>
</context>
<context>
    <name>ui::TablesPanel</name>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n bekannt</numerusform>
            <numerusform>%n bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>mehr als %n</numerusform>
            <numerusform>mehr als %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>AMI-Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>last %n</source>
        <translation>
            <numerusform>letzte %n</numerusform>
            <numerusform>letzte %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls just now</source>
        <translation>Gerade keine Gespräche</translation>
    </message>
    <message>
        <source>Every leg of every call appears here while it lives.</source>
        <translation>Jeder Kanal jedes Gesprächs erscheint hier, solange er besteht.</translation>
    </message>
    <message>
        <source>Calls cannot be listed</source>
        <translation>Gespräche sind nicht abrufbar</translation>
    </message>
    <message>
        <source>No phones or trunks</source>
        <translation>Keine Telefone oder Trunks</translation>
    </message>
    <message>
        <source>Those of PJSIP, SIP and IAX appear here as soon as the PBX lists them.</source>
        <translation>Die von PJSIP, SIP und IAX erscheinen hier, sobald die Anlage sie auflistet.</translation>
    </message>
    <message>
        <source>Phones and trunks cannot be listed</source>
        <translation>Telefone und Trunks sind nicht abrufbar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeamLink</name>
    <message>
        <source>That works</source>
        <translation>Das geht</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>what is wrong, and the server&apos;s words</comment>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. On Debian and Ubuntu it is the package libqt6sql6-psql.</source>
        <translation>Der PostgreSQL-Treiber von Qt ist nicht installiert. Unter Debian und Ubuntu ist es das Paket libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The database is of a newer Cordboard and is not touched: bring this one up to date.</source>
        <translation>Die Datenbank stammt von einem neueren Cordboard und wird nicht angerührt: aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>The database did not do what was asked.</source>
        <translation>Die Datenbank tat nicht, was verlangt war.</translation>
    </message>
    <message>
        <source>This desk&apos;s own files cannot be read or written.</source>
        <translation>Die eigenen Dateien dieses Platzes sind nicht lesbar oder nicht schreibbar.</translation>
    </message>
    <message>
        <source>The database wants a password, and none is known here.</source>
        <translation>Die Datenbank verlangt ein Passwort, und hier ist keines bekannt.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>Der Benutzer oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The server lets nobody in from here as this user, or not this way.</source>
        <translation>Der Server lässt von hier niemanden als diesen Benutzer ein, oder nicht auf diese Weise.</translation>
    </message>
    <message>
        <source>The connection cannot be encrypted as it is asked for here.</source>
        <translation>Die Verbindung kann nicht so verschlüsselt werden, wie hier verlangt.</translation>
    </message>
    <message>
        <source>There is no such database, or no such user.</source>
        <translation>Es gibt diese Datenbank oder diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>Nobody knows a computer of that name.</source>
        <translation>Niemand kennt einen Rechner dieses Namens.</translation>
    </message>
    <message>
        <source>No database server listens there: check the address and the port.</source>
        <translation>Dort horcht kein Datenbankserver: prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>Die Datenbank ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>Nichts wird geteilt.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>In step with the team.</source>
        <translation>Auf dem Stand des Teams.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Not connected. Everything goes on here, and is made up for.</source>
        <translation>Nicht verbunden. Alles geht hier weiter und wird nachgeholt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait since %1.</source>
        <translation>
            <numerusform>%n Änderung wartet seit %1.</numerusform>
            <numerusform>%n Änderungen warten seit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain does not keep the password (“%1”): it is asked for at the next start.</source>
        <translation>Der Schlüsselbund behält das Passwort nicht („%1“): beim nächsten Start wird danach gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>Team: %n wait(s)</source>
        <translation>
            <numerusform>Team: %n wartet</numerusform>
            <numerusform>Team: %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>ui::TeamPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Sh&amp;are by this database</source>
        <translation>Über diese Datenbank teile&amp;n</translation>
    </message>
    <message>
        <source>Sto&amp;p sharing</source>
        <translation>Nicht mehr tei&amp;len</translation>
    </message>
    <message>
        <source>Calls, notes, contacts and favourites are shared with every desk that uses the same PostgreSQL database. Without a connection everything goes on, and is made up for.</source>
        <translation>Anrufe, Notizen, Kontakte und Favoriten werden mit jedem Platz geteilt, der dieselbe PostgreSQL-Datenbank benutzt. Ohne Verbindung geht alles weiter und wird nachgeholt.</translation>
    </message>
    <message>
        <source>for example db.example.org</source>
        <translation>zum Beispiel db.example.org</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>as it is in the keychain</source>
        <translation>wie im Schlüsselbund</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Encrypted, to a server that is vouched for</source>
        <translation>Verschlüsselt, zu einem beglaubigten Server</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Verschlüsselt, gleich welcher Server</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Nicht verschlüsselt: nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Conn&amp;ection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>What is on this computer stays here</source>
        <translation>Was auf diesem Rechner ist, bleibt hier</translation>
    </message>
    <message>
        <source>Calls that this desk takes away for their age stay in the database. The PBX must have the same name on all desks for its calls to be the same.</source>
        <translation>Anrufe, die dieser Platz wegen ihres Alters löscht, bleiben in der Datenbank. Die Anlage muss auf allen Plätzen gleich heißen, damit ihre Anrufe dieselben sind.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Your administrator decides this</source>
        <translation>Das bestimmt Ihr Administrator</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Shared contacts</source>
        <translation>Geteilte Kontakte</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Geteilter Verlauf</translation>
    </message>
    <message>
        <source>Nothing is kept here, so nothing is shared.</source>
        <translation>Hier wird nichts gespeichert, also nichts geteilt.</translation>
    </message>
</context>
<context>
    <name>ui::TextDialog</name>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;Wie mitgeliefert</translation>
    </message>
    <message>
        <source>The text that comes with Cordboard</source>
        <translation>Der Text, der mit Cordboard kommt</translation>
    </message>
</context>
<context>
    <name>ui::TimeLimitDialog</name>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>The PBX ends the call by itself, counted from now.</source>
        <translation>Die Anlage beendet das Gespräch von selbst, ab jetzt gerechnet.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>Limit &amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Take limit away</source>
        <translation>Limit auf&amp;heben</translation>
    </message>
    <message>
        <source>End the call of %1 after</source>
        <translation>Gespräch von %1 beenden nach</translation>
    </message>
</context>
<context>
    <name>ui::TransferPage</name>
    <message>
        <source>With the &amp;layout of the window</source>
        <translation>Mit der &amp;Anordnung des Fensters</translation>
    </message>
    <message>
        <source>All connections with desks and numbers, keys, alerts and the look go into one file, which another Cordboard takes over. Secrets, calls, contacts and notes do not.</source>
        <translation>Alle Verbindungen mit Plätzen und Rufnummern, Tasten, Hinweise und das Aussehen kommen in eine Datei, die ein anderes Cordboard übernimmt. Passwörter, Anrufe, Kontakte und Notizen nicht.</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>Einstellungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>Einstellungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Shows first what would change</source>
        <translation>Zeigt zuerst, was sich ändern würde</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Anderer Rechner</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written (“%2”).</source>
        <translation>%1 kann nicht geschrieben werden („%2“).</translation>
    </message>
    <message>
        <source>%1 cannot be read (“%2”).</source>
        <translation>%1 kann nicht gelesen werden („%2“).</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>%1 wurde nicht übernommen. %2</translation>
    </message>
    <message>
        <source>%1 changes nothing: all is as it stands there.</source>
        <translation>%1 ändert nichts: alles ist schon so.</translation>
    </message>
    <message>
        <source>Nothing was changed, since no copy of your settings could be kept (“%1”).</source>
        <translation>Nichts wurde geändert, da keine Kopie Ihrer Einstellungen gespeichert werden konnte („%1“).</translation>
    </message>
    <message>
        <source>Taken over. Start Cordboard again, so that all of it holds.</source>
        <translation>Übernommen. Starten Sie Cordboard neu, damit alles gilt.</translation>
    </message>
    <message>
        <source>%1 What you had before is kept in %2.</source>
        <translation>%1 Ihre früheren Einstellungen sind in %2 gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>&amp;Show Cordboard</source>
        <translation>Cordboard &amp;anzeigen</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>%1 klingelt</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>Es klingelt</translation>
    </message>
    <message>
        <source>On a call: %1</source>
        <translation>Im Gespräch: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Gehalten: %1</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Kein Gespräch</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for you</source>
        <translation>
            <numerusform>%n Anruf wartet auf Sie</numerusform>
            <numerusform>%n Anrufe warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrialPage</name>
    <message>
        <source>C&amp;all</source>
        <translation>Anr&amp;ufen</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>Auf&amp;legen</translation>
    </message>
    <message>
        <source>A colleague, or your mobile phone</source>
        <translation>Ein Kollege oder Ihr Mobiltelefon</translation>
    </message>
    <message>
        <source>Your own phone rings first. When you lift it, it calls the number.</source>
        <translation>Zuerst klingelt Ihr eigenes Telefon. Wenn Sie abheben, ruft es die Nummer an.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Testanruf</translation>
    </message>
    <message>
        <source>Your phone is called…</source>
        <translation>Ihr Telefon wird angerufen…</translation>
    </message>
    <message>
        <source>Nobody was called. %1</source>
        <translation>Niemand wurde angerufen. %1</translation>
    </message>
    <message>
        <source>Your phone rings: lift it.</source>
        <translation>Ihr Telefon klingelt: heben Sie ab.</translation>
    </message>
    <message>
        <source>You lifted it; the number is called.</source>
        <translation>Sie haben abgehoben; die Nummer wird angerufen.</translation>
    </message>
    <message>
        <source>It works: you are connected.</source>
        <translation>Es geht: Sie sind verbunden.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>Das Gespräch ist beendet.</translation>
    </message>
</context>
<context>
    <name>ui::WireLog</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>AMI-Protokoll</translation>
    </message>
    <message>
        <source>The chosen block in full</source>
        <translation>Der gewählte Block im Ganzen</translation>
    </message>
    <message>
        <source>Choose a block to read it in full.</source>
        <translation>Wählen Sie einen Block, um ihn ganz zu lesen.</translation>
    </message>
    <message>
        <source>Find in the log: an event, a header, a value</source>
        <translation>Im Protokoll suchen: Ereignis, Feld, Wert</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Das Protokoll filtern</translation>
    </message>
    <message>
        <source>Takes nothing more into the log until it is let go</source>
        <translation>Nimmt nichts mehr ins Protokoll auf, bis Sie es loslassen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Shows only what the PBX sent</source>
        <translation>Zeigt nur, was die Anlage sendete</translation>
    </message>
    <message>
        <source>Shows only what Cordboard sent</source>
        <translation>Zeigt nur, was Cordboard sendete</translation>
    </message>
    <message>
        <source>Shows only events that Cordboard does not know, and text that is no message</source>
        <translation>Zeigt nur Ereignisse, die Cordboard nicht kennt, und Text, der keine Nachricht ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of an event: how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every event in the log is one that Cordboard knows.</source>
        <translation>Cordboard kennt jedes Ereignis im Protokoll.</translation>
    </message>
    <message>
        <source>No unknown block in the log</source>
        <translation>Kein unbekannter Block im Protokoll</translation>
    </message>
    <message>
        <source>Every event here is one that Cordboard knows.</source>
        <translation>Cordboard kennt hier jedes Ereignis.</translation>
    </message>
    <message>
        <source>No block contains “%1”</source>
        <translation>Kein Block enthält „%1“</translation>
    </message>
    <message>
        <source>The log is paused</source>
        <translation>Das Protokoll pausiert</translation>
    </message>
    <message>
        <source>Let “Pause” go to take in what comes from now on.</source>
        <translation>Lassen Sie „Pause“ los, um Neues aufzunehmen.</translation>
    </message>
    <message>
        <source>Nothing went over the wire yet</source>
        <translation>Noch ging nichts über die Leitung</translation>
    </message>
    <message>
        <source>The log begins when this page is opened.</source>
        <translation>Das Protokoll beginnt, wenn diese Seite geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>ui::WireWords</name>
    <message>
        <source>→ sent</source>
        <translation>→ gesendet</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>← empfangen</translation>
    </message>
    <message>
        <source>%1 · unknown</source>
        <comment>an event of a name that the program does not know</comment>
        <translation>%1 · unbekannt</translation>
    </message>
    <message>
        <source>%1 · no message</source>
        <comment>text that is no block of the protocol</comment>
        <translation>%1 · keine Nachricht</translation>
    </message>
    <message>
        <source>Cordboard does not know this event: it is counted, and changes nothing.</source>
        <translation>Cordboard kennt dieses Ereignis nicht: es wird gezählt und ändert nichts.</translation>
    </message>
    <message>
        <source>Neither an event nor an answer: text of an old server, or a broken block.</source>
        <translation>Weder Ereignis noch Antwort: Text eines alten Servers oder ein kaputter Block.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a block of the wire log: Ping sent, 14:02:07</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
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
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>last heard of %1 ago</source>
        <translation>zuletzt gemeldet vor %1</translation>
    </message>
</context>
<context>
    <name>ui::YourCallCard</name>
    <message>
        <source>No call</source>
        <translation>Kein Gespräch</translation>
    </message>
    <message>
        <source>Type a name or a number: Enter calls it.</source>
        <translation>Name oder Nummer eingeben: Enter ruft an.</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Ruft an</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Klingelt an Ihrem Telefon</translation>
    </message>
    <message>
        <source>In conference room %1</source>
        <translation>In Konferenzraum %1</translation>
    </message>
    <message>
        <source>Came in through the queue %1</source>
        <translation>Kam durch die Warteschlange %1</translation>
    </message>
    <message>
        <source>Came in on %1</source>
        <translation>Kam über %1</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Ihr Gespräch</translation>
    </message>
    <message>
        <source>Drag it onto a person, a queue, a parking space, a room, a mailbox or another call</source>
        <translation>Ziehen Sie es auf Teilnehmer, Warteschlange, Parkplatz, Raum, Mailbox oder ein anderes Gespräch</translation>
    </message>
    <message>
        <source>What is known of this caller</source>
        <translation>Was über diesen Anrufer bekannt ist</translation>
    </message>
    <message>
        <source>Nobody on the line</source>
        <translation>Niemand in der Leitung</translation>
    </message>
</context>
</TS>
