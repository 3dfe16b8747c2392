<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
        <translation>le serveur envoie plus que ce qui peut être reçu</translation>
    </message>
    <message>
        <source>a line is longer than any server sends</source>
        <translation>une ligne est plus longue que ce qu&apos;envoie un serveur</translation>
    </message>
    <message>
        <source>a block is longer than any server sends</source>
        <translation>un bloc est plus long que ce qu&apos;envoie un serveur</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la connexion a été fermée</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>pas de connexion en %1 s</translation>
    </message>
    <message>
        <source>no `Asterisk Call Manager` line came</source>
        <translation>aucune ligne «&#xa0;Asterisk Call Manager&#xa0;» n&apos;est venue</translation>
    </message>
    <message>
        <source>the login was not answered</source>
        <translation>l&apos;identification est restée sans réponse</translation>
    </message>
    <message>
        <source>the server did not answer for %1 s</source>
        <translation>le serveur n&apos;a pas répondu pendant %1 s</translation>
    </message>
    <message>
        <source>the server knows no MD5 login, and the secret would cross the network in clear</source>
        <translation>le serveur ne connaît pas l&apos;identification MD5, et le secret passerait en clair sur le réseau</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not the trusted one</source>
        <translation>le certificat du serveur n&apos;est pas celui de confiance</translation>
    </message>
</context>
<context>
    <name>store::SettingsFile</name>
    <message>
        <source>It is too large for a file of settings.</source>
        <translation>Il est trop grand pour un fichier de réglages.</translation>
    </message>
    <message>
        <source>It is no file of settings: at byte %1, %2.</source>
        <translation>Ce n&apos;est pas un fichier de réglages&#xa0;: à l&apos;octet %1, %2.</translation>
    </message>
    <message>
        <source>It is no file of Cordboard&apos;s settings.</source>
        <translation>Ce n&apos;est pas un fichier des réglages de Cordboard.</translation>
    </message>
    <message>
        <source>A newer Cordboard wrote it: this one reads version 1, and it is of version %1.</source>
        <translation>Un Cordboard plus récent l&apos;a écrit&#xa0;: celui-ci lit la version 1, et il est de version %1.</translation>
    </message>
    <message>
        <source>It has more settings than there can be.</source>
        <translation>Il a plus de réglages qu&apos;il ne peut y en avoir.</translation>
    </message>
    <message>
        <source>“%1” is no name of a setting.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le nom d&apos;un réglage.</translation>
    </message>
    <message>
        <source>“%1” does not belong into such a file.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas sa place dans un tel fichier.</translation>
    </message>
    <message>
        <source>The value of “%1” is none that a setting can have.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» n&apos;est pas possible pour un réglage.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation>À propos de Cordboard</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A desktop switchboard for the Asterisk PBX.</source>
        <translation>Un standard téléphonique de bureau pour le PBX Asterisk.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Sans aucune garantie.</translation>
    </message>
    <message>
        <source>Icons by the Lucide contributors, ISC licence. Built with Qt %1.</source>
        <translation>Icônes des contributeurs de Lucide, licence ISC. Construit avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>ui::AddressBook</name>
    <message>
        <source>today %1</source>
        <translation>aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <comment>when a call was</comment>
        <translation>%1, manqué</translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <comment>when a call was</comment>
        <translation>%1, sans réponse</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>when a call was, and how long</comment>
        <translation>%1, pendant %2</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Contact…</translation>
    </message>
    <message>
        <source>Show or write down who calls, or who is selected</source>
        <translation>Montrer ou noter qui appelle, ou qui est sélectionné</translation>
    </message>
    <message>
        <source>Imported contacts: %1.</source>
        <translation>Contacts importés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The contact was not kept (“%1”).</source>
        <translation>Le contact n&apos;a pas été gardé («&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>Earlier calls: %1, the last one %2</source>
        <translation>Appels précédents&#xa0;: %1, le dernier %2</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tableaux en texte (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Delete contacts</source>
        <translation>Supprimer des contacts</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Delete %1 contacts?</source>
        <translation>Supprimer %1 contacts&#xa0;?</translation>
    </message>
    <message>
        <source>Notes on calls and the history stay.</source>
        <translation>Les notes sur les appels et l&apos;historique restent.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The keychain does not keep the password (“%1”). It is asked for again at the next start.</source>
        <translation>Le trousseau ne garde pas le mot de passe («&#xa0;%1&#xa0;»). Il sera demandé de nouveau au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>ui::Alerts</name>
    <message>
        <source>Comes back, not answered</source>
        <translation>Revient, sans réponse</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Sonne à votre poste</translation>
    </message>
    <message>
        <source>Waits in a queue</source>
        <translation>Attend dans une file</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En garde</translation>
    </message>
    <message>
        <source>Waits for somebody busy</source>
        <translation>Attend quelqu&apos;un d&apos;occupé</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parqué</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>when it is urgent</source>
        <translation>quand c&apos;est urgent</translation>
    </message>
    <message>
        <source>when it comes</source>
        <translation>quand il arrive</translation>
    </message>
    <message>
        <source>at every step</source>
        <translation>à chaque étape</translation>
    </message>
</context>
<context>
    <name>ui::AlertsDialog</name>
    <message>
        <source>Alerts and sounds</source>
        <translation>Alertes et sons</translation>
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
        <translation>Un appel qui…</translation>
    </message>
    <message>
        <source>waits long after</source>
        <translation>attend longtemps après</translation>
    </message>
    <message>
        <source>is urgent after</source>
        <translation>est urgent après</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>sonne</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>notifie</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The desktop tells of it while this window is not in front</source>
        <translation>Le bureau le signale quand cette fenêtre n&apos;est pas au premier plan</translation>
    </message>
    <message>
        <source>&amp;Quiet mode: nothing sounds</source>
        <translation>Mode &amp;silencieux&#xa0;: rien ne sonne</translation>
    </message>
    <message>
        <source>Notify of &amp;missed calls</source>
        <translation>Notifier les appels &amp;manqués</translation>
    </message>
    <message>
        <source>&amp;Try the sound</source>
        <translation>&amp;Essayer le son</translation>
    </message>
    <message>
        <source>The sound is your desktop&apos;s own bell</source>
        <translation>Le son est la cloche de votre bureau</translation>
    </message>
    <message>
        <source>The sound is your desktop&apos;s own bell. A window in the background also asks for attention in the task bar.</source>
        <translation>Le son est la cloche de votre bureau. Une fenêtre en arrière-plan attire aussi l&apos;attention dans la barre des tâches.</translation>
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
        <translation>Délais et sons tels que fournis avec Cordboard</translation>
    </message>
    <message>
        <source>Alerts and sounds</source>
        <translation>Alertes et sons</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
</context>
<context>
    <name>ui::Assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>Plus tar&amp;d</translation>
    </message>
    <message>
        <source>What works already is kept; the menu leads back here</source>
        <translation>Ce qui marche déjà est gardé&#xa0;; le menu ramène ici</translation>
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
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>ui::AssistantPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>Sui&amp;vant</translation>
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
        <translation>Revient</translation>
    </message>
    <message>
        <source>Comes back · %1</source>
        <translation>Revient · %1</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Sonne à votre poste</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En garde</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Attend %1</translation>
    </message>
    <message>
        <source>returns in %1</source>
        <translation>revient dans %1</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>Parqué sur %1</translation>
    </message>
    <message>
        <source>waits long</source>
        <translation>attend longtemps</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>followed by a key</comment>
        <translation>Prendre %1</translation>
    </message>
</context>
<context>
    <name>ui::BusyController</name>
    <message>
        <source>You have no call</source>
        <translation>Vous n&apos;avez pas d&apos;appel</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Un transfert annoncé est en cours</translation>
    </message>
    <message>
        <source>Type or select for whom the caller is to wait</source>
        <translation>Tapez ou sélectionnez la personne que l&apos;appelant doit attendre</translation>
    </message>
    <message>
        <source>That is you</source>
        <translation>C&apos;est vous</translation>
    </message>
    <message>
        <source>Type or select whose phone rings</source>
        <translation>Tapez ou sélectionnez la personne dont le poste sonne</translation>
    </message>
    <message>
        <source>Nothing rings for %1</source>
        <translation>Rien ne sonne chez %1</translation>
    </message>
    <message>
        <source>Nothing rings for %1 any more</source>
        <translation>Plus rien ne sonne chez %1</translation>
    </message>
    <message>
        <source>Nobody waits. %1</source>
        <translation>Personne n&apos;attend. %1</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>l&apos;appelant</translation>
    </message>
    <message>
        <source>Asked the PBX to let %1 wait for %2…</source>
        <translation>Demandé au PBX que %1 attende %2…</translation>
    </message>
    <message>
        <source>%1 waits until %2 is free. %3 takes the call back</source>
        <translation>%1 attend que %2 soit libre. %3 reprend l&apos;appel</translation>
    </message>
    <message>
        <source>%1 is free: %2 goes there…</source>
        <translation>%1 est libre&#xa0;: %2 y va…</translation>
    </message>
    <message>
        <source>%1 comes back: %2 is still busy</source>
        <translation>%1 revient&#xa0;: %2 est encore occupé</translation>
    </message>
    <message>
        <source>%1 has hung up</source>
        <translation>%1 a raccroché</translation>
    </message>
    <message>
        <source>%1 does not wait.</source>
        <translation>%1 n&apos;attend pas.</translation>
    </message>
    <message>
        <source>%1 does not wait for %2 any more</source>
        <translation>%1 n&apos;attend plus %2</translation>
    </message>
</context>
<context>
    <name>ui::CallActions</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Take the most urgent of who waits for you</source>
        <translation>Prendre le plus urgent de ceux qui vous attendent</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Intercepter</translation>
    </message>
    <message>
        <source>Take the call that rings for the person who is typed or selected</source>
        <translation>Prendre l&apos;appel qui sonne chez la personne tapée ou sélectionnée</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call the person or number that is typed or selected</source>
        <translation>Appeler la personne ou le numéro tapé ou sélectionné</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Hand the call over to the person or number that is typed or selected</source>
        <translation>Passer l&apos;appel à la personne ou au numéro tapé ou sélectionné</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Annoncer</translation>
    </message>
    <message>
        <source>Speak to the other side before handing over</source>
        <translation>Parler à l&apos;autre avant de passer l&apos;appel</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Va-et-vient</translation>
    </message>
    <message>
        <source>While a transfer is announced: speak to the caller again, and back</source>
        <translation>Pendant un transfert annoncé&#xa0;: reparler à l&apos;appelant, et retour</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>Let the caller wait</source>
        <translation>Faire attendre l&apos;appelant</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take up the caller who is on hold longest</source>
        <translation>Reprendre l&apos;appelant en garde depuis le plus longtemps</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parquer</translation>
    </message>
    <message>
        <source>Put the call into a parking space, for the person that is typed</source>
        <translation>Mettre l&apos;appel sur une place de parking, pour la personne tapée</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Send the caller to a mailbox</source>
        <translation>Envoyer l&apos;appelant vers une boîte vocale</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Enregistrer l&apos;appel</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>End your call, or the selected one</source>
        <translation>Terminer votre appel, ou celui qui est sélectionné</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Récupérer ce qui a été passé</translation>
    </message>
    <message>
        <source>Camp on</source>
        <translation>Rappel auto</translation>
    </message>
    <message>
        <source>Let the caller wait until the person who is typed or selected is free</source>
        <translation>Faire attendre l&apos;appelant que la personne tapée ou sélectionnée soit libre</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Join everybody in your call, and who is typed or selected</source>
        <translation>Réunir tous ceux de votre appel, et qui est tapé ou sélectionné</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte vocale</translation>
    </message>
    <message>
        <source>Ask how many messages wait in a mailbox</source>
        <translation>Demander combien de messages attendent dans une boîte vocale</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Durée limite</translation>
    </message>
    <message>
        <source>End a call by itself after some time</source>
        <translation>Terminer un appel tout seul après un certain temps</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Log in to all your queues, or out of them</source>
        <translation>Entrer dans toutes vos files, ou en sortir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Take no calls of your queues for a while; a letter says why</source>
        <translation>Ne prendre aucun appel de vos files pour un moment&#xa0;; une lettre dit pourquoi</translation>
    </message>
    <message>
        <source>Day/night</source>
        <translation>Jour/nuit</translation>
    </message>
    <message>
        <source>Turn from day to night service, or back</source>
        <translation>Passer du service de jour au service de nuit, ou l&apos;inverse</translation>
    </message>
    <message>
        <source>CLI</source>
        <translation>CLI</translation>
    </message>
    <message>
        <source>Type commands of the Asterisk console</source>
        <translation>Taper des commandes de la console Asterisk</translation>
    </message>
</context>
<context>
    <name>ui::CallBar</name>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>ui::CallController</name>
    <message>
        <source>the call</source>
        <translation>l&apos;appel</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>La connexion ne dit pas quel poste est le vôtre</translation>
    </message>
    <message>
        <source>There is no call to hand over</source>
        <translation>Il n&apos;y a pas d&apos;appel à passer</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Cet appel est terminé</translation>
    </message>
    <message>
        <source>Nobody fits what is typed</source>
        <translation>Personne ne correspond à ce qui est tapé</translation>
    </message>
    <message>
        <source>Type a name or number, or select a person</source>
        <translation>Tapez un nom ou un numéro, ou sélectionnez une personne</translation>
    </message>
    <message>
        <source>Type or select who is to get the call</source>
        <translation>Tapez ou sélectionnez qui doit recevoir l&apos;appel</translation>
    </message>
    <message>
        <source>You have no call, and none is selected in Channels</source>
        <translation>Vous n&apos;avez pas d&apos;appel, et aucun n&apos;est sélectionné dans Canaux</translation>
    </message>
    <message>
        <source>Not called. %1.</source>
        <translation>Pas appelé. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to call %1…</source>
        <translation>Demandé au PBX d&apos;appeler %1…</translation>
    </message>
    <message>
        <source>Your phone rings, then %1 is called</source>
        <translation>Votre poste sonne, puis %1 est appelé</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>%1 n&apos;a pas été appelé.</translation>
    </message>
    <message>
        <source>Not handed over. %1.</source>
        <translation>Pas passé. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to transfer %1 to %2…</source>
        <translation>Demandé au PBX de transférer %1 à %2…</translation>
    </message>
    <message>
        <source>%1 is on the way to %2</source>
        <translation>%1 est en route vers %2</translation>
    </message>
    <message>
        <source>%1 was not transferred.</source>
        <translation>%1 n&apos;a pas été transféré.</translation>
    </message>
    <message>
        <source>There is no call to end</source>
        <translation>Il n&apos;y a pas d&apos;appel à terminer</translation>
    </message>
    <message>
        <source>Not hung up. %1.</source>
        <translation>Pas raccroché. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to end your call…</source>
        <translation>Demandé au PBX de terminer votre appel…</translation>
    </message>
    <message>
        <source>Your call has ended</source>
        <translation>Votre appel est terminé</translation>
    </message>
    <message>
        <source>Your call goes on.</source>
        <translation>Votre appel continue.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the call of %1…</source>
        <translation>Demandé au PBX de terminer l&apos;appel de %1…</translation>
    </message>
    <message>
        <source>The call of %1 has ended</source>
        <translation>L&apos;appel de %1 est terminé</translation>
    </message>
    <message>
        <source>The call of %1 goes on.</source>
        <translation>L&apos;appel de %1 continue.</translation>
    </message>
    <message>
        <source>Asked the PBX to take the time limit away…</source>
        <translation>Demandé au PBX de lever la durée limite…</translation>
    </message>
    <message>
        <source>The call of %1 has no time limit</source>
        <translation>L&apos;appel de %1 n&apos;a pas de durée limite</translation>
    </message>
    <message>
        <source>The time limit stays.</source>
        <translation>La durée limite reste.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the call of %1 after %2…</source>
        <translation>Demandé au PBX de terminer l&apos;appel de %1 après %2…</translation>
    </message>
    <message>
        <source>The call of %1 ends in %2</source>
        <translation>L&apos;appel de %1 se termine dans %2</translation>
    </message>
    <message>
        <source>No time limit was set.</source>
        <translation>Aucune durée limite n&apos;a été fixée.</translation>
    </message>
</context>
<context>
    <name>ui::CallDrag</name>
    <message>
        <source>Drop on somebody to connect the two · Esc lets go</source>
        <translation>Déposez sur quelqu&apos;un pour relier les deux · Échap lâche</translation>
    </message>
    <message>
        <source>Drop on a person, a place or another call · Esc lets go</source>
        <translation>Déposez sur une personne, un endroit ou un autre appel · Échap lâche</translation>
    </message>
</context>
<context>
    <name>ui::CallNotices</name>
    <message>
        <source>%1: %2</source>
        <comment>what a call does, and the queue</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Hold off</source>
        <translation>Faire attendre</translation>
    </message>
    <message>
        <source>Send to voicemail</source>
        <translation>Vers la messagerie</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n appel manqué</numerusform>
            <numerusform>%n appels manqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ui::CallPage</name>
    <message>
        <source>Open the call&apos;s web page</source>
        <translation>Ouvrir la page web de l&apos;appel</translation>
    </message>
    <message>
        <source>The settings name no web page for calls</source>
        <translation>Les réglages ne nomment pas de page web pour les appels</translation>
    </message>
    <message>
        <source>There is no call</source>
        <translation>Il n&apos;y a pas d&apos;appel</translation>
    </message>
    <message>
        <source>Open the page about who you talk to</source>
        <translation>Ouvrir la page sur votre interlocuteur</translation>
    </message>
    <message>
        <source>No web page was opened. %1</source>
        <translation>Aucune page web n&apos;a été ouverte. %1</translation>
    </message>
    <message>
        <source>The desktop did not open %1</source>
        <translation>Le bureau n&apos;a pas ouvert %1</translation>
    </message>
    <message>
        <source>the caller&apos;s number, as the PBX says it</source>
        <translation>le numéro de l&apos;appelant, tel que le PBX le dit</translation>
    </message>
    <message>
        <source>the number as +49…, where that is known</source>
        <translation>le numéro en +49…, s&apos;il est connu ainsi</translation>
    </message>
    <message>
        <source>your contact&apos;s name, else what the PBX says</source>
        <translation>le nom de votre contact, sinon ce que dit le PBX</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>in ou out</translation>
    </message>
    <message>
        <source>your extension</source>
        <translation>votre poste</translation>
    </message>
    <message>
        <source>the call&apos;s Uniqueid on the PBX</source>
        <translation>l&apos;Uniqueid de l&apos;appel sur le PBX</translation>
    </message>
    <message>
        <source>the connection&apos;s name</source>
        <translation>le nom de la connexion</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>quand il a commencé</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Il n&apos;y a pas d&apos;adresse.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Une adresse commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>“%1:” can run things, and is never opened.</source>
        <translation>«&#xa0;%1:&#xa0;» peut exécuter des choses, et n&apos;est jamais ouvert.</translation>
    </message>
    <message>
        <source>Only http and https are opened, and “%1” is neither: allow it below.</source>
        <translation>Seuls https et http sont ouverts, et «&#xa0;%1&#xa0;» n&apos;est ni l&apos;un ni l&apos;autre&#xa0;: permettez-le plus bas.</translation>
    </message>
    <message>
        <source>The server&apos;s name stands there as it is, with a / behind it: no field can be part of it.</source>
        <translation>Le nom du serveur y figure tel quel, suivi d&apos;un /&#xa0;: aucun champ ne peut en faire partie.</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>Il n&apos;y a pas de champ {%1}.</translation>
    </message>
    <message>
        <source>A { is not closed.</source>
        <translation>Une { n&apos;est pas fermée.</translation>
    </message>
    <message>
        <source>What comes of it is no address.</source>
        <translation>Ce qui en résulte n&apos;est pas une adresse.</translation>
    </message>
</context>
<context>
    <name>ui::CallPagePage</name>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>{number}, what it holds</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>only by the menu</source>
        <translation>seulement par le menu</translation>
    </message>
    <message>
        <source>only by the key %1</source>
        <translation>seulement par la touche %1</translation>
    </message>
    <message>
        <source>when a call rings at your phone</source>
        <translation>quand un appel sonne à votre poste</translation>
    </message>
    <message>
        <source>when you answer a call</source>
        <translation>quand vous répondez à un appel</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>also for calls that you &amp;make</source>
        <translation>aussi pour les appels que vous &amp;passez</translation>
    </message>
    <message>
        <source>also for &amp;colleagues</source>
        <translation>aussi pour les &amp;collègues</translation>
    </message>
    <message>
        <source>Calls with an extension of the PBX</source>
        <translation>Appels avec un poste du PBX</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Names in front of the colon, as mycrm, for programs of your own that the desktop opens such addresses with</source>
        <translation>Noms devant les deux-points, comme mycrm, pour vos propres programmes avec lesquels le bureau ouvre de telles adresses</translation>
    </message>
    <message>
        <source>Beside &amp;https and http</source>
        <translation>Outre &amp;https et http</translation>
    </message>
    <message>
        <source>The address is opened by your desktop, in your browser. What a caller says of himself is encoded: it can change neither the server nor anything else of the address.</source>
        <translation>L&apos;adresse est ouverte par votre bureau, dans votre navigateur. Ce qu&apos;un appelant dit de lui est encodé&#xa0;: cela ne peut changer ni le serveur ni rien d&apos;autre dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>Web page per call</source>
        <translation>Page web par appel</translation>
    </message>
    <message>
        <source>Customer record, ticket, browser</source>
        <translation>Fiche client, ticket, navigateur</translation>
    </message>
    <message>
        <source>No page is opened.</source>
        <translation>Aucune page n&apos;est ouverte.</translation>
    </message>
</context>
<context>
    <name>ui::CardDavDialog</name>
    <message>
        <source>CardDAV address books</source>
        <translation>Carnets d&apos;adresses CardDAV</translation>
    </message>
    <message>
        <source>The address of the server is enough where it tells where its address books are; else that of an address book</source>
        <translation>L&apos;adresse du serveur suffit s&apos;il indique où sont ses carnets d&apos;adresses&#xa0;; sinon celle d&apos;un carnet</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>All address books of this login are read, and again every ten minutes. Nothing is written to them.</source>
        <translation>Tous les carnets d&apos;adresses de cette identification sont lus, et relus toutes les dix minutes. Rien n&apos;y est écrit.</translation>
    </message>
    <message>
        <source>Type the address of the server: https://…</source>
        <translation>Tapez l&apos;adresse du serveur&#xa0;: https://…</translation>
    </message>
    <message>
        <source>It works. Address books: %1.</source>
        <translation>Ça marche. Carnets d&apos;adresses&#xa0;: %1.</translation>
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
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>%1 changes these settings. A copy of what you have now is kept beside it.</source>
        <translation>%1 change ces réglages. Une copie de ce que vous avez maintenant est gardée à côté.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a connection and its setting</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a layout</source>
        <translation>une disposition</translation>
    </message>
</context>
<context>
    <name>ui::ChannelWords</name>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Relié à</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Unique ID</source>
        <translation>ID unique</translation>
    </message>
</context>
<context>
    <name>ui::ChannelsTable</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>not tried</source>
        <translation>pas essayé</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
</context>
<context>
    <name>ui::CliDialog</name>
    <message>
        <source>Asterisk CLI</source>
        <translation>CLI d&apos;Asterisk</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Type a command below, such as “core show channels”</source>
        <translation>Tapez une commande ci-dessous, comme «&#xa0;core show channels&#xa0;»</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>core show channels</source>
        <translation>core show channels</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>(no output)</source>
        <translation>(aucune sortie)</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceWords</name>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Salle %1</translation>
    </message>
</context>
<context>
    <name>ui::ConferencesPanel</name>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>No room is in use</source>
        <translation>Aucune salle n&apos;est utilisée</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionCheck</name>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>Fair&amp;e confiance à ce certificat</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffrée</translation>
    </message>
    <message>
        <source>Nobody answers at this address</source>
        <translation>Personne ne répond à cette adresse</translation>
    </message>
    <message>
        <source>
You trusted, SHA-256:
%1</source>
        <translation>
Vous avez fait confiance à, SHA-256&#xa0;:
%1</translation>
    </message>
    <message>
        <source>
It shows, SHA-256:
%1</source>
        <translation>
Il montre, SHA-256&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>The one you trusted</source>
        <translation>Celui de votre confiance</translation>
    </message>
    <message>
        <source>Accepted as “%1”</source>
        <translation>Accepté comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Everything an operator does is allowed</source>
        <translation>Tout ce que fait un opérateur est permis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>Pas permis&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>The connection works; what the login may not do stays switched off. “Login for manager.conf…” writes the lines that would help.</source>
        <translation>La connexion fonctionne&#xa0;; ce que l&apos;identification ne permet pas reste désactivé. «&#xa0;Lignes pour manager.conf&#xa0;» écrit ce qui aiderait.</translation>
    </message>
    <message>
        <source>Check address and port, and whether the manager interface is switched on.</source>
        <translation>Vérifiez l&apos;adresse et le port, et si l&apos;interface manager est activée.</translation>
    </message>
    <message>
        <source>There is no encrypted connection.</source>
        <translation>Il n&apos;y a pas de connexion chiffrée.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s before you trust it.</source>
        <translation>Comparez l&apos;empreinte avec celle du serveur avant de lui faire confiance.</translation>
    </message>
    <message>
        <source>The login was not tried.</source>
        <translation>L&apos;identification n&apos;a pas été essayée.</translation>
    </message>
    <message>
        <source>Check user and secret, and from where manager.conf permits this login.</source>
        <translation>Vérifiez l&apos;utilisateur et le secret, et d&apos;où manager.conf permet cette identification.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Siège</translation>
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
        <translation>Ce qu&apos;on compose pour la messagerie d&apos;une personne. EXT représente son numéro</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encrypted (&amp;TLS)</source>
        <translation>Chiffrée (&amp;TLS)</translation>
    </message>
    <message>
        <source>The secret may be sent in c&amp;lear text</source>
        <translation>Le secret peut passer en c&amp;lair</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Montrer le secret</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>Le PBX</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Login of manager.conf</source>
        <translation>Identification de manager.conf</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your &amp;extension</source>
        <translation>Votre &amp;poste</translation>
    </message>
    <message>
        <source>&amp;Dials from context</source>
        <translation>Co&amp;mpose depuis le contexte</translation>
    </message>
    <message>
        <source>&amp;Voicemail of a person</source>
        <translation>&amp;Messagerie d&apos;une personne</translation>
    </message>
    <message>
        <source>Not ans&amp;wered: back after</source>
        <translation>Sans &amp;réponse&#xa0;: retour après</translation>
    </message>
    <message>
        <source>Your &amp;phone</source>
        <translation>Votre &amp;téléphone</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Tester la &amp;connexion</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Enregistrer et connecter</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>&amp;Lignes pour manager.conf…</translation>
    </message>
    <message>
        <source>Writes the lines that the administrator of the PBX needs</source>
        <translation>Écrit les lignes dont l&apos;administrateur du PBX a besoin</translation>
    </message>
    <message>
        <source>Rings, and is lifted by hand</source>
        <translation>Sonne, et on décroche</translation>
    </message>
    <message>
        <source>Answers by itself to Call-Info</source>
        <translation>Répond seul à Call-Info</translation>
    </message>
    <message>
        <source>Answers by itself to Alert-Info</source>
        <translation>Répond seul à Alert-Info</translation>
    </message>
    <message>
        <source>Answers by itself to Ring Answer</source>
        <translation>Répond seul à Ring Answer</translation>
    </message>
    <message>
        <source>Makers differ: Call-Info suits Snom, Grandstream and Linphone, Alert-Info Yealink and Mitel, Ring Answer Polycom</source>
        <translation>Selon le fabricant&#xa0;: Call-Info convient à Snom, Grandstream et Linphone, Alert-Info à Yealink et Mitel, Ring Answer à Polycom</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Essa&amp;yer</translation>
    </message>
    <message>
        <source>Your phone is called…</source>
        <translation>Votre téléphone est appelé…</translation>
    </message>
    <message>
        <source>It &amp;holds a call when it is told to</source>
        <translation>Il met en &amp;garde quand on le lui dit</translation>
    </message>
    <message>
        <source>It heeds NOTIFY with “Event: hold” and “Event: talk”. Without, who is held waits in a parking space</source>
        <translation>Il obéit à NOTIFY avec «&#xa0;Event: hold&#xa0;» et «&#xa0;Event: talk&#xa0;». Sinon, qui est en garde attend sur une place de parking</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>How long a call that you hand over may ring before it comes back</source>
        <translation>Combien de temps un appel que vous passez peut sonner avant de revenir</translation>
    </message>
    <message>
        <source>Rings your phone, which should answer by itself</source>
        <translation>Fait sonner votre téléphone, qui devrait répondre seul</translation>
    </message>
    <message>
        <source>Only for a PBX that knows no MD5 login: others on the network can read it</source>
        <translation>Seulement pour un PBX qui ne connaît pas MD5&#xa0;: d&apos;autres sur le réseau peuvent le lire</translation>
    </message>
    <message>
        <source>Not needed: the connection is encrypted</source>
        <translation>Inutile&#xa0;: la connexion est chiffrée</translation>
    </message>
    <message>
        <source>Not needed: the connection stays on this computer</source>
        <translation>Inutile&#xa0;: la connexion reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>Tapez l&apos;adresse du PBX.</translation>
    </message>
    <message>
        <source>Type the user of the login.</source>
        <translation>Tapez l&apos;utilisateur de l&apos;identification.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ui::Connections</name>
    <message>
        <source>Your phone is on a call</source>
        <translation>Votre téléphone est en communication</translation>
    </message>
    <message>
        <source>Your phone answered. If nobody lifted it, this is the right choice.</source>
        <translation>Votre téléphone a répondu. Si personne n&apos;a décroché, c&apos;est le bon choix.</translation>
    </message>
    <message>
        <source>Your phone did not answer by itself: try another choice.</source>
        <translation>Votre téléphone n&apos;a pas répondu seul&#xa0;: essayez un autre choix.</translation>
    </message>
    <message>
        <source>Your phone was not called. %1</source>
        <translation>Votre téléphone n&apos;a pas été appelé. %1</translation>
    </message>
    <message>
        <source>Type the secret of this login.</source>
        <translation>Tapez le secret de cette identification.</translation>
    </message>
    <message>
        <source>The keychain does not give the secret (“%1”). Type it.</source>
        <translation>Le trousseau ne donne pas le secret («&#xa0;%1&#xa0;»). Tapez-le.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsPage</name>
    <message>
        <source>Each is one login at one PBX, with your phone there, your desk and its numbers. The secrets are in the keychain.</source>
        <translation>Chacune est une identification sur un PBX, avec votre téléphone là-bas, votre place et ses numéros. Les secrets sont dans le trousseau.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>No connection is saved yet</source>
        <translation>Aucune connexion n&apos;est encore enregistrée</translation>
    </message>
    <message>
        <source>“New…” makes the first one.</source>
        <translation>«&#xa0;Nouvelle…&#xa0;» crée la première.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Modifi&amp;er…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Enle&amp;ver</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Address, port, encryption, certificate</source>
        <translation>Adresse, port, chiffrement, certificat</translation>
    </message>
    <message>
        <source>User and secret</source>
        <translation>Utilisateur et secret</translation>
    </message>
    <message>
        <source>Your extension, your phone, context</source>
        <translation>Votre poste, votre téléphone, contexte</translation>
    </message>
    <message>
        <source>Voicemail of a person</source>
        <translation>Messagerie d&apos;une personne</translation>
    </message>
    <message>
        <source>Not answered: back after</source>
        <translation>Sans réponse&#xa0;: retour après</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (utilisée)</translation>
    </message>
    <message>
        <source>It is in use: connect to another one first</source>
        <translation>Elle est utilisée&#xa0;: connectez-vous d&apos;abord à une autre</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Enlever la connexion</translation>
    </message>
    <message>
        <source>“%1” is taken away with its desk, its numbers and its secret.</source>
        <translation>«&#xa0;%1&#xa0;» est enlevée avec sa place, ses numéros et son secret.</translation>
    </message>
    <message>
        <source>Your administrator has set it up</source>
        <translation>Votre administrateur l&apos;a configurée</translation>
    </message>
</context>
<context>
    <name>ui::ContactDialog</name>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Main number</source>
        <translation>Numéro principal</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Société</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groupes</translation>
    </message>
    <message>
        <source>Customers, Press</source>
        <translation>Clients, Presse</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Des noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Choisir une &amp;image…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;L&apos;enlever</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Enlever l&apos;image</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>&amp;Favourite: found before others</source>
        <translation>&amp;Favori&#xa0;: trouvé avant les autres</translation>
    </message>
    <message>
        <source>What number %1 is for</source>
        <translation>À quoi sert le numéro %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Il y a&#xa0;: %1</translation>
    </message>
    <message>
        <source>Also in %1, which is not changed by this.</source>
        <translation>Aussi dans %1, que cela ne change pas.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown (“%1”). Choose a JPEG or PNG file.</source>
        <translation>Ce n&apos;est pas une image affichable («&#xa0;%1&#xa0;»). Choisissez un fichier JPEG ou PNG.</translation>
    </message>
    <message>
        <source>A contact needs a name, a company or a number</source>
        <translation>Un contact demande un nom, une société ou un numéro</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved (“%1”). Copy what is new, and try again when there is room on the disk.</source>
        <translation>Pas enregistré («&#xa0;%1&#xa0;»). Copiez ce qui est nouveau, et réessayez quand il y a de la place sur le disque.</translation>
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
        <translation>favori</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Ne&amp;w contact…</source>
        <translation>No&amp;uveau contact…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>S&amp;ources…</source>
        <translation>S&amp;ources…</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Appeler</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Modifi&amp;er…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Supprim&amp;er</translation>
    </message>
    <message>
        <source>Search name, company or number</source>
        <translation>Chercher un nom, une société ou un numéro</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Chercher dans les contacts</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Quels contacts</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Contacts cannot be kept: “%1”. What is changed now is lost.</source>
        <translation>Les contacts ne peuvent pas être gardés&#xa0;: «&#xa0;%1&#xa0;». Ce qui est changé maintenant est perdu.</translation>
    </message>
    <message>
        <source>This contact is of another source, which is not changed here</source>
        <translation>Ce contact vient d&apos;une autre source, qui n&apos;est pas changée ici</translation>
    </message>
    <message>
        <source>No contacts here</source>
        <translation>Pas de contacts ici</translation>
    </message>
    <message>
        <source>A recording shows calls, not your contacts.</source>
        <translation>Un enregistrement montre des appels, pas vos contacts.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Search for less, or among everybody.</source>
        <translation>Cherchez moins précisément, ou parmi tous.</translation>
    </message>
    <message>
        <source>Contacts are being read</source>
        <translation>Les contacts sont en cours de lecture</translation>
    </message>
    <message>
        <source>This takes a moment after the start.</source>
        <translation>Cela prend un moment après le démarrage.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Pas de contacts</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <source>Write down whoever calls, or import a CSV file. Whom you know is named when they call.</source>
        <translation>Notez qui appelle, ou importez un fichier CSV. Qui vous connaissez est nommé quand il appelle.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source of contacts, and what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionsDialog</name>
    <message>
        <source>Call leg</source>
        <translation>Branche d&apos;appel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Queue caller</source>
        <translation>Appelant en file</translation>
    </message>
    <message>
        <source>Queue member</source>
        <translation>Membre de file</translation>
    </message>
    <message>
        <source>Parked call</source>
        <translation>Appel parqué</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>In a conference</source>
        <translation>En conférence</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte vocale</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement SIP</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>in no bridge</source>
        <translation>dans aucun pont</translation>
    </message>
    <message>
        <source>in bridge %1</source>
        <translation>dans le pont %1</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>en pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>pénalité %1</translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>muet&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 anciens</translation>
    </message>
    <message>
        <source>registered: %1</source>
        <translation>enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>The picture said</source>
        <translation>L&apos;affichage disait</translation>
    </message>
    <message>
        <source>The PBX said</source>
        <translation>Le PBX disait</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>there</source>
        <translation>là</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>pas là</translation>
    </message>
    <message>
        <source>Each of the PBX&apos;s own lists is compared with the picture about once a minute, while the line is quiet.</source>
        <translation>Chaque liste du PBX est comparée à l&apos;affichage environ une fois par minute, quand la ligne est calme.</translation>
    </message>
    <message>
        <source>Last at %1.</source>
        <translation>Dernière fois à %1.</translation>
    </message>
    <message>
        <source>If rows are missing again and again, this login may not hear of them: look at its “read” line in manager.conf.</source>
        <translation>Si des lignes manquent sans cesse, cette identification n&apos;a pas le droit d&apos;en entendre parler&#xa0;: voyez sa ligne «&#xa0;read&#xa0;» dans manager.conf.</translation>
    </message>
    <message>
        <source>Nothing had to be corrected</source>
        <translation>Rien n&apos;a dû être corrigé</translation>
    </message>
    <message>
        <source>Since the connection was made at %1.</source>
        <translation>Depuis la connexion à %1.</translation>
    </message>
    <message>
        <source>Nothing is compared just now</source>
        <translation>Rien n&apos;est comparé en ce moment</translation>
    </message>
    <message>
        <source>The PBX is asked for its lists while the connection is live.</source>
        <translation>Les listes du PBX sont demandées tant que la connexion est active.</translation>
    </message>
</context>
<context>
    <name>ui::DeskDialog</name>
    <message>
        <source>Your desk</source>
        <translation>Votre place</translation>
    </message>
</context>
<context>
    <name>ui::DeskForm</name>
    <message>
        <source>Your &amp;queues</source>
        <translation>Vos fi&amp;les</translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation>support, ventes</translation>
    </message>
    <message>
        <source>One key logs you in to all of them, and out again. Commas part them.</source>
        <translation>Une touche vous fait entrer dans toutes, et en sortir. Des virgules les séparent.</translation>
    </message>
    <message>
        <source>&amp;Pause reasons</source>
        <translation>Motifs de &amp;pause</translation>
    </message>
    <message>
        <source>Break, Lunch, Meeting, Paperwork</source>
        <translation>Pause, Repas, Réunion, Administratif</translation>
    </message>
    <message>
        <source>The key that pauses offers them, each under a letter of its own.</source>
        <translation>La touche de pause les propose, chacun sous une lettre.</translation>
    </message>
    <message>
        <source>&amp;Day and night</source>
        <translation>&amp;Jour et nuit</translation>
    </message>
    <message>
        <source>A device state, or a key of the server&apos;s database as family/key.</source>
        <translation>Un état de périphérique, ou une clé de la base du serveur&#xa0;: famille/clé.</translation>
    </message>
    <message>
        <source>&amp;Conference room</source>
        <translation>Salle de &amp;conférence</translation>
    </message>
    <message>
        <source>Its number. Without a room, a third person can still join a call.</source>
        <translation>Son numéro. Sans salle, une troisième personne peut tout de même se joindre à un appel.</translation>
    </message>
    <message>
        <source>&amp;Listening to mailboxes</source>
        <translation>Éc&amp;oute des boîtes vocales</translation>
    </message>
    <message>
        <source>What is dialled for it. EXT stands for the extension.</source>
        <translation>Ce qu&apos;on compose pour cela. EXT représente le poste.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Waiting for somebody busy</source>
        <translation>&amp;Attente d&apos;une personne occupée</translation>
    </message>
    <message>
        <source>After that the caller comes back to you.</source>
        <translation>Après cela l&apos;appelant vous revient.</translation>
    </message>
</context>
<context>
    <name>ui::DeskPage</name>
    <message>
        <source>Your desk</source>
        <translation>Votre place</translation>
    </message>
</context>
<context>
    <name>ui::Dialling</name>
    <message>
        <source>%1 is dialled: a feature code</source>
        <translation>%1 est composé&#xa0;: un code de fonction</translation>
    </message>
    <message>
        <source>%1 is dialled: an emergency number, as it is</source>
        <translation>%1 est composé&#xa0;: un numéro d&apos;urgence, tel quel</translation>
    </message>
    <message>
        <source>%1 is dialled: by rule %2</source>
        <translation>%1 est composé&#xa0;: par la règle %2</translation>
    </message>
    <message>
        <source>%1 is dialled: an extension</source>
        <translation>%1 est composé&#xa0;: un poste interne</translation>
    </message>
    <message>
        <source>%1 is dialled: it has the outside line already</source>
        <translation>%1 est composé&#xa0;: il a déjà le préfixe de sortie</translation>
    </message>
    <message>
        <source>%1 is dialled: a number of this area</source>
        <translation>%1 est composé&#xa0;: un numéro de cette zone</translation>
    </message>
    <message>
        <source>%1 is dialled: a number of this country</source>
        <translation>%1 est composé&#xa0;: un numéro de ce pays</translation>
    </message>
    <message>
        <source>%1 is dialled: a number abroad</source>
        <translation>%1 est composé&#xa0;: un numéro à l&apos;étranger</translation>
    </message>
    <message>
        <source>%1 is dialled as it is typed</source>
        <translation>%1 est composé comme il est tapé</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>To call somebody, type a name or a number, and press Enter. While you are in a call, the same hands it over. F1 shows all keys, Ctrl+, all settings.</source>
        <translation>Pour appeler quelqu&apos;un, tapez un nom ou un numéro, puis Entrée. Pendant un appel, la même chose le passe. F1 montre toutes les touches, Ctrl+, tous les réglages.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>PBX: %1, at %2</source>
        <translation>PBX&#xa0;: %1, à %2</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La connexion est chiffrée.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connexion n&apos;est pas chiffrée.</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Identification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your phone: none was chosen. Cordboard shows the board, and calls nobody.</source>
        <translation>Votre téléphone&#xa0;: aucun n&apos;est choisi. Cordboard montre l&apos;affichage, et n&apos;appelle personne.</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Votre téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your phone: %1, %2</source>
        <translation>Votre téléphone&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::DropDesk</name>
    <message>
        <source>Asked the PBX to call %1 for %2…</source>
        <translation>Demandé au PBX d&apos;appeler %1 pour %2…</translation>
    </message>
    <message>
        <source>The phone of %2 rings, then %1 is called</source>
        <translation>Le poste de %2 sonne, puis %1 est appelé</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>%1 n&apos;a pas été appelé.</translation>
    </message>
    <message>
        <source>Only who talks to you can be announced: take the call first</source>
        <translation>Seul qui vous parle peut être annoncé&#xa0;: prenez d&apos;abord l&apos;appel</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Un transfert annoncé est en cours</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Transférer %1 à %2</translation>
    </message>
    <message>
        <source>This is their own end of the call</source>
        <translation>C&apos;est leur propre côté de l&apos;appel</translation>
    </message>
    <message>
        <source>They are connected with each other already</source>
        <translation>Ils sont déjà reliés</translation>
    </message>
    <message>
        <source>drop to camp on</source>
        <translation>déposez pour attendre la personne</translation>
    </message>
    <message>
        <source>drop to transfer all the same</source>
        <translation>déposez pour transférer quand même</translation>
    </message>
    <message>
        <source>drop to ring them</source>
        <translation>déposez pour la faire sonner</translation>
    </message>
    <message>
        <source>Shift announce</source>
        <translation>Maj annoncer</translation>
    </message>
    <message>
        <source>Alt voicemail</source>
        <translation>Alt messagerie</translation>
    </message>
    <message>
        <source>Send %1 to the mailbox of %2</source>
        <translation>Envoyer %1 vers la boîte vocale de %2</translation>
    </message>
    <message>
        <source>The connection does not say what is dialled for a person&apos;s voicemail</source>
        <translation>La connexion ne dit pas ce qu&apos;on compose pour la messagerie d&apos;une personne</translation>
    </message>
    <message>
        <source>Drop to let them leave a message</source>
        <translation>Déposez pour laisser un message</translation>
    </message>
    <message>
        <source>Announce %1 to %2</source>
        <translation>Annoncer %1 à %2</translation>
    </message>
    <message>
        <source>drop to speak to them first</source>
        <translation>déposez pour lui parler d&apos;abord</translation>
    </message>
    <message>
        <source>Take %1 to your phone</source>
        <translation>Prendre %1 sur votre poste</translation>
    </message>
    <message>
        <source>They talk to you already</source>
        <translation>Vous vous parlez déjà</translation>
    </message>
    <message>
        <source>Drop to answer, wherever the call is</source>
        <translation>Déposez pour répondre, où que soit l&apos;appel</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>Parquer %1</translation>
    </message>
    <message>
        <source>Parked on %1 already</source>
        <translation>Déjà parqué sur %1</translation>
    </message>
    <message>
        <source>In the next free space — anybody can take the call up by its number</source>
        <translation>Sur la prochaine place libre — chacun peut reprendre l&apos;appel par son numéro</translation>
    </message>
    <message>
        <source>Send %1 into a conference</source>
        <translation>Envoyer %1 dans une conférence</translation>
    </message>
    <message>
        <source>Send %1 into room %2</source>
        <translation>Envoyer %1 dans la salle %2</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not name a conference room</source>
        <translation>«&#xa0;Votre place&#xa0;» dans le menu ne nomme pas de salle de conférence</translation>
    </message>
    <message>
        <source>In that room already</source>
        <translation>Déjà dans cette salle</translation>
    </message>
    <message>
        <source>The room is locked</source>
        <translation>La salle est verrouillée</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>drop to let them in</source>
        <translation>déposez pour faire entrer</translation>
    </message>
    <message>
        <source>Let %1 wait in %2</source>
        <translation>Faire attendre %1 dans %2</translation>
    </message>
    <message>
        <source>No number is known that leads into this queue</source>
        <translation>Aucun numéro connu ne mène à cette file</translation>
    </message>
    <message>
        <source>They wait there already</source>
        <translation>Y attend déjà</translation>
    </message>
    <message>
        <source>drop to let them wait there</source>
        <translation>déposez pour y faire attendre</translation>
    </message>
    <message>
        <source>Connect %1 with %2</source>
        <translation>Relier %1 avec %2</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Cet appel est terminé</translation>
    </message>
    <message>
        <source>%1 talks to %2, who would be cut off</source>
        <translation>%1 parle avec %2, qui serait coupé</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>drop to let them talk</source>
        <translation>déposez pour les faire parler</translation>
    </message>
    <message>
        <source>drop to let them talk, without %1</source>
        <translation>déposez pour les faire parler, sans %1</translation>
    </message>
    <message>
        <source>Somebody without a call can only be dropped on somebody else</source>
        <translation>Quelqu&apos;un sans appel ne peut être déposé que sur quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Call %1 for %2</source>
        <translation>Appeler %1 pour %2</translation>
    </message>
    <message>
        <source>drop to ring %1 first, then them</source>
        <translation>déposez pour appeler d&apos;abord %1, puis l&apos;autre</translation>
    </message>
</context>
<context>
    <name>ui::ExportStrip</name>
    <message>
        <source>Writing calls into a file</source>
        <translation>Écriture d&apos;appels dans un fichier</translation>
    </message>
    <message>
        <source>Export the calls as CSV</source>
        <translation>Exporter les appels en CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>name of a file</comment>
        <translation>appels</translation>
    </message>
    <message>
        <source>Writing %1: %2 calls so far</source>
        <translation>Écriture de %1&#xa0;: %2 appels jusqu&apos;ici</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n call(s) to %1</source>
        <translation>
            <numerusform>%n appel enregistré dans %1</numerusform>
            <numerusform>%n appels enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>Impossible d&apos;enregistrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Nothing was saved to %1</source>
        <translation>Rien n&apos;a été enregistré dans %1</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ui::FindPage</name>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrée</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffrée</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>Fair&amp;e confiance à ce certificat</translation>
    </message>
    <message>
        <source>&amp;Without encryption</source>
        <translation>&amp;Sans chiffrement</translation>
    </message>
    <message>
        <source>pbx.example.com</source>
        <translation>pbx.example.com</translation>
    </message>
    <message>
        <source>A name or an address, with a port where it is an unusual one: 192.0.2.1:5038</source>
        <translation>Un nom ou une adresse, avec un port s&apos;il est inhabituel&#xa0;: 192.0.2.1:5038</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Whoever looks after your telephones knows its address: the one by which its web page is opened is usually right.</source>
        <translation>Qui s&apos;occupe de vos téléphones connaît son adresse&#xa0;: c&apos;est en général celle qui ouvre sa page web.</translation>
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation>&amp;Adresse du PBX</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>What you &amp;call it</source>
        <translation>Le &amp;nom que vous lui donnez</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Nobody answers at port %1</source>
        <translation>Personne ne répond au port %1</translation>
    </message>
    <message>
        <source>Port %1: “%2”</source>
        <translation>Port %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No manager interface answers there. Is the address right? On the PBX, manager.conf must say “enabled = yes”, and a firewall must let this computer through.</source>
        <translation>Aucune interface manager n&apos;y répond. L&apos;adresse est-elle juste&#xa0;? Sur le PBX, manager.conf doit dire «&#xa0;enabled = yes&#xa0;», et un pare-feu doit laisser passer cet ordinateur.</translation>
    </message>
    <message>
        <source>Find the PBX</source>
        <translation>Trouver le PBX</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>Tapez l&apos;adresse du PBX.</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse.</translation>
    </message>
    <message>
        <source>%1
It shows, SHA-256:
%2</source>
        <translation>%1
Il montre, SHA-256&#xa0;:
%2</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s before you trust it.</source>
        <translation>Comparez l&apos;empreinte avec celle du serveur avant de lui faire confiance.</translation>
    </message>
</context>
<context>
    <name>ui::FlowController</name>
    <message>
        <source>You have no call</source>
        <translation>Vous n&apos;avez pas d&apos;appel</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>Personne ne vous attend</translation>
    </message>
    <message>
        <source>You have no call to announce</source>
        <translation>Vous n&apos;avez pas d&apos;appel à annoncer</translation>
    </message>
    <message>
        <source>Type or select whom to speak to first</source>
        <translation>Tapez ou sélectionnez à qui parler d&apos;abord</translation>
    </message>
    <message>
        <source>No announced transfer is under way</source>
        <translation>Aucun transfert annoncé n&apos;est en cours</translation>
    </message>
    <message>
        <source>%1 has not answered</source>
        <translation>%1 n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Un transfert annoncé est en cours</translation>
    </message>
    <message>
        <source>You hold nobody</source>
        <translation>Vous n&apos;avez personne en garde</translation>
    </message>
    <message>
        <source>Nothing was handed over</source>
        <translation>Rien n&apos;a été passé</translation>
    </message>
    <message>
        <source>Type or select whose mailbox</source>
        <translation>Tapez ou sélectionnez à qui est la boîte vocale</translation>
    </message>
    <message>
        <source>Not taken. %1.</source>
        <translation>Pas pris. %1.</translation>
    </message>
    <message>
        <source>It rings on your phone: answer it there. To answer from here, say in the connection how your phone answers by itself.</source>
        <translation>Cela sonne à votre téléphone&#xa0;: répondez là. Pour répondre d&apos;ici, dites dans la connexion comment votre téléphone répond seul.</translation>
    </message>
    <message>
        <source>Asked the PBX to connect %1 with your phone…</source>
        <translation>Demandé au PBX de relier %1 à votre téléphone…</translation>
    </message>
    <message>
        <source>Your phone rings: %1 is behind it</source>
        <translation>Votre téléphone sonne&#xa0;: %1 est derrière</translation>
    </message>
    <message>
        <source>%1 comes to your phone</source>
        <translation>%1 vient à votre téléphone</translation>
    </message>
    <message>
        <source>%1 was not taken.</source>
        <translation>%1 n&apos;a pas été pris.</translation>
    </message>
    <message>
        <source>Not announced. %1</source>
        <translation>Pas annoncé. %1</translation>
    </message>
    <message>
        <source>Asked your phone to hold %1…</source>
        <translation>Demandé à votre téléphone de mettre %1 en garde…</translation>
    </message>
    <message>
        <source>Your phone was told to hold %1</source>
        <translation>Votre téléphone doit mettre %1 en garde</translation>
    </message>
    <message>
        <source>%1 is not on hold.</source>
        <translation>%1 n&apos;est pas en garde.</translation>
    </message>
    <message>
        <source>Asked your phone to take up %1…</source>
        <translation>Demandé à votre téléphone de reprendre %1…</translation>
    </message>
    <message>
        <source>Your phone was told to take up %1</source>
        <translation>Votre téléphone doit reprendre %1</translation>
    </message>
    <message>
        <source>%1 is still on hold.</source>
        <translation>%1 est toujours en garde.</translation>
    </message>
    <message>
        <source>Asked the PBX to record…</source>
        <translation>Demandé au PBX d&apos;enregistrer…</translation>
    </message>
    <message>
        <source>The call with %1 is recorded</source>
        <translation>L&apos;appel avec %1 est enregistré</translation>
    </message>
    <message>
        <source>The call is not recorded.</source>
        <translation>L&apos;appel n&apos;est pas enregistré.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the recording…</source>
        <translation>Demandé au PBX d&apos;arrêter l&apos;enregistrement…</translation>
    </message>
    <message>
        <source>Not recorded any more</source>
        <translation>N&apos;est plus enregistré</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>L&apos;enregistrement continue.</translation>
    </message>
    <message>
        <source>The connection does not say what is dialled for a person&apos;s voicemail</source>
        <translation>La connexion ne dit pas ce qu&apos;on compose pour la messagerie d&apos;une personne</translation>
    </message>
    <message>
        <source>Asked the PBX to send %1 to the mailbox of %2…</source>
        <translation>Demandé au PBX d&apos;envoyer %1 vers la boîte vocale de %2…</translation>
    </message>
    <message>
        <source>%1 can leave a message for %2</source>
        <translation>%1 peut laisser un message pour %2</translation>
    </message>
    <message>
        <source>%1 was not sent to the mailbox.</source>
        <translation>%1 n&apos;a pas été envoyé vers la boîte vocale.</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>l&apos;appelant</translation>
    </message>
    <message>
        <source>the other party</source>
        <translation>l&apos;autre</translation>
    </message>
    <message>
        <source>%1 waits while %2 is called…</source>
        <translation>%1 attend pendant que %2 est appelé…</translation>
    </message>
    <message>
        <source>%1 rings. %2 hands %3 over without waiting, %4 takes %3 back</source>
        <translation>%1 sonne. %2 passe %3 sans attendre, %4 récupère %3</translation>
    </message>
    <message>
        <source>You speak to %1. %2 connects %3, %4 takes %3 back, %5 speaks to %3 meanwhile</source>
        <translation>Vous parlez à %1. %2 relie %3, %4 récupère %3, %5 parle à %3 entre-temps</translation>
    </message>
    <message>
        <source>You speak to %1, and %2 waits. %3 connects the two, %4 goes back to %2, %5 lets %2 go</source>
        <translation>Vous parlez à %1, et %2 attend. %3 relie les deux, %4 revient à %2, %5 libère %2</translation>
    </message>
    <message>
        <source>%1 has hung up. %2 takes %3 back</source>
        <translation>%1 a raccroché. %2 récupère %3</translation>
    </message>
    <message>
        <source>Asked the PBX…</source>
        <translation>Demandé au PBX…</translation>
    </message>
    <message>
        <source>%1 comes back to your phone</source>
        <translation>%1 revient à votre téléphone</translation>
    </message>
    <message>
        <source>%1 is on the way to %2. %3 takes the call back</source>
        <translation>%1 est en route vers %2. %3 récupère l&apos;appel</translation>
    </message>
    <message>
        <source>%1 rings for %2. %3 takes the call back</source>
        <translation>%1 sonne chez %2. %3 récupère l&apos;appel</translation>
    </message>
    <message>
        <source>%1 waits until your phone is free, %2 takes the call now</source>
        <translation>%1 attend que votre téléphone soit libre, %2 prend l&apos;appel maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why a call comes back, and how</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This call is recorded. %1 ends the recording</source>
        <translation>Cet appel est enregistré. %1 arrête l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Asked the PBX to park %1…</source>
        <translation>Demandé au PBX de parquer %1…</translation>
    </message>
    <message>
        <source>Asked the PBX to hold %1…</source>
        <translation>Demandé au PBX de mettre %1 en garde…</translation>
    </message>
    <message>
        <source>%1 is parked on %2 for %3, whose phone rings when the time is up. Tell them: “A call for you on %2”</source>
        <translation>%1 est parqué sur %2 pour %3, dont le poste sonne quand le temps est écoulé. Dites&#xa0;: «&#xa0;Un appel pour vous sur %2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is parked on %2: dial %2 to take the call up from any phone</source>
        <translation>%1 est parqué sur %2&#xa0;: composez %2 de n&apos;importe quel poste pour reprendre l&apos;appel</translation>
    </message>
    <message>
        <source>%1 is on hold. %2 takes up who waits longest</source>
        <translation>%1 est en garde. %2 reprend qui attend depuis le plus longtemps</translation>
    </message>
    <message>
        <source>%1 is not parked.</source>
        <translation>%1 n&apos;est pas parqué.</translation>
    </message>
    <message>
        <source>%1 was not connected with %2.</source>
        <translation>%1 n&apos;a pas été relié à %2.</translation>
    </message>
    <message>
        <source>%1 was not handed over.</source>
        <translation>%1 n&apos;a pas été passé.</translation>
    </message>
    <message>
        <source>%1 has hung up</source>
        <translation>%1 a raccroché</translation>
    </message>
    <message>
        <source>%1 is with you again</source>
        <translation>%1 est de nouveau avec vous</translation>
    </message>
    <message>
        <source>%1 is handed over to %2</source>
        <translation>%1 est passé à %2</translation>
    </message>
    <message>
        <source>%1 talks with %2</source>
        <translation>%1 parle avec %2</translation>
    </message>
    <message>
        <source>Asked the PBX to connect %1 with %2…</source>
        <translation>Demandé au PBX de relier %1 à %2…</translation>
    </message>
    <message>
        <source>%1 has answered: %2 is handed over</source>
        <translation>%1 a répondu&#xa0;: %2 est passé</translation>
    </message>
    <message>
        <source>%1 comes back to you</source>
        <translation>%1 vous revient</translation>
    </message>
</context>
<context>
    <name>ui::GlobalKeys</name>
    <message>
        <source>Take the most urgent waiting call</source>
        <translation>Prendre l&apos;appel en attente le plus urgent</translation>
    </message>
    <message>
        <source>End your call</source>
        <translation>Terminer votre appel</translation>
    </message>
    <message>
        <source>Hold your call</source>
        <translation>Mettre votre appel en garde</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Récupérer ce qui a été passé</translation>
    </message>
    <message>
        <source>Call the number in the selected text</source>
        <translation>Appeler le numéro du texte sélectionné</translation>
    </message>
    <message>
        <source>Show Cordboard</source>
        <translation>Afficher Cordboard</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Text of the handbook</source>
        <translation>Texte du manuel</translation>
    </message>
    <message>
        <source>Nothing in the handbook has “%1”.</source>
        <translation>Rien dans le manuel ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExport</name>
    <message>
        <source>The history was closed</source>
        <translation>L&apos;historique a été fermé</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>L&apos;historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondus</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;Rappeler</translation>
    </message>
    <message>
        <source>C&amp;ontact…</source>
        <translation>C&amp;ontact…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Chercher dans l&apos;historique</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Quels appels</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>Les appels ne sont pas gardés</translation>
    </message>
    <message>
        <source>Calls are not kept here</source>
        <translation>Les appels ne sont pas gardés ici</translation>
    </message>
    <message>
        <source>A recording is no call of yours.</source>
        <translation>Un enregistrement n&apos;est pas un de vos appels.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Pas encore d&apos;appels</translation>
    </message>
    <message>
        <source>Every call of your own phone is kept here, with its whole journey.</source>
        <translation>Chaque appel de votre poste est gardé ici, avec tout son parcours.</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>Aucun appel ne correspond</translation>
    </message>
    <message>
        <source>Search for less, or among all calls.</source>
        <translation>Cherchez moins précisément, ou parmi tous les appels.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Search name, number, extension or note</source>
        <translation>Chercher nom, numéro, poste ou note</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Whose calls</source>
        <translation>Les appels de qui</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mon téléphone</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Tous les téléphones</translation>
    </message>
    <message>
        <source>Calls of which days</source>
        <translation>Appels de quels jours</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N&apos;importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Les 365 derniers jours</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>D&apos;un jour à l&apos;autre</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>Up to and with this day</source>
        <translation>Jusqu&apos;à ce jour inclus</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write all calls that are found into a file (CSV)</source>
        <translation>Écrire tous les appels trouvés dans un fichier (CSV)</translation>
    </message>
    <message>
        <source>Only the calls of your own phone are kept</source>
        <translation>Seuls les appels de votre propre poste sont gardés</translation>
    </message>
    <message>
        <source>Those of all phones can be kept too: see the settings.</source>
        <translation>Ceux de tous les téléphones peuvent l&apos;être aussi&#xa0;: voyez les réglages.</translation>
    </message>
    <message>
        <source>Every call that this login sees is kept here, with its whole journey.</source>
        <translation>Chaque appel que voit cette identification est gardé ici, avec tout son parcours.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryWords</name>
    <message>
        <source>Goes on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>a sonné chez %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>in queue %1</source>
        <translation>dans la file %1</translation>
    </message>
    <message>
        <source>parked on %1</source>
        <translation>parqué sur %1</translation>
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
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of recordings</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>of phone %1</source>
        <translation>du téléphone %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>Its end was not seen: this is how long it was seen to go on.</source>
        <translation>Sa fin n&apos;a pas été vue&#xa0;: voilà combien de temps on l&apos;a vu durer.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numéro&#xa0;: %1</translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>La &amp;première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Ce qui en résulte</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Letters: Unicode (UTF-8)</source>
        <translation>Lettres&#xa0;: Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Letters: Western (Windows-1252)</source>
        <translation>Lettres&#xa0;: occidentales (Windows-1252)</translation>
    </message>
    <message>
        <source>Letters: UTF-16, little end first</source>
        <translation>Lettres&#xa0;: UTF-16, petit-boutiste</translation>
    </message>
    <message>
        <source>Letters: UTF-16, big end first</source>
        <translation>Lettres&#xa0;: UTF-16, gros-boutiste</translation>
    </message>
    <message>
        <source>Encoding of letters</source>
        <translation>Codage des lettres</translation>
    </message>
    <message>
        <source>Between cells: comma</source>
        <translation>Entre les cellules&#xa0;: virgule</translation>
    </message>
    <message>
        <source>Between cells: semicolon</source>
        <translation>Entre les cellules&#xa0;: point-virgule</translation>
    </message>
    <message>
        <source>Between cells: tab</source>
        <translation>Entre les cellules&#xa0;: tabulation</translation>
    </message>
    <message>
        <source>Between cells: bar |</source>
        <translation>Entre les cellules&#xa0;: barre |</translation>
    </message>
    <message>
        <source>What stands between cells</source>
        <translation>Ce qui sépare les cellules</translation>
    </message>
    <message>
        <source>The first contacts that come of it:</source>
        <translation>Les premiers contacts qui en résultent&#xa0;:</translation>
    </message>
    <message>
        <source>In place of the %1 contacts &amp;imported from a file of this name before</source>
        <translation>À la place des %1 contacts &amp;importés auparavant d&apos;un fichier de ce nom</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Im&amp;porter</translation>
    </message>
    <message>
        <source>Between cells: %1</source>
        <translation>Entre les cellules&#xa0;: %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>Ce que devient %1</translation>
    </message>
    <message>
        <source>The file holds no rows. Export it anew from the program that it comes from.</source>
        <translation>Le fichier n&apos;a pas de lignes. Exportez-le de nouveau du programme d&apos;où il vient.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Divide it into several.</source>
        <translation>Le fichier dépasse %1. Divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>Line %1 holds what no text holds. Save the file as CSV in the program that it comes from, or choose another encoding.</source>
        <translation>La ligne %1 contient ce qu&apos;aucun texte ne contient. Enregistrez le fichier en CSV dans le programme d&apos;où il vient, ou choisissez un autre codage.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark opens a cell there, and none closes it. Add it, or write the mark twice where it is part of the text.</source>
        <translation>Ligne %1&#xa0;: un guillemet y ouvre une cellule, et aucun ne la ferme. Ajoutez-le, ou écrivez-le deux fois s&apos;il fait partie du texte.</translation>
    </message>
    <message>
        <source>Line %1: a cell there is longer than %2 characters. Choose what stands between cells.</source>
        <translation>Ligne %1&#xa0;: une cellule y dépasse %2 caractères. Choisissez ce qui sépare les cellules.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 cells. Choose what stands between cells.</source>
        <translation>La ligne %1 a plus de %2 cellules. Choisissez ce qui sépare les cellules.</translation>
    </message>
    <message>
        <source>The file cannot be read (“%1”). Choose another.</source>
        <translation>Le fichier ne peut pas être lu («&#xa0;%1&#xa0;»). Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>No contact comes of it. Choose which column is the name, the company or a number.</source>
        <translation>Aucun contact n&apos;en résulte. Choisissez quelle colonne est le nom, la société ou un numéro.</translation>
    </message>
    <message>
        <source>Contacts that are imported: %1.</source>
        <translation>Contacts importés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out, with neither name, company, number nor address: line %1.</source>
        <translation>Laissée de côté, sans nom, société, numéro ni adresse&#xa0;: ligne %1.</translation>
    </message>
    <message>
        <source>Cut, as something in it is too long: line %1.</source>
        <translation>Coupée, car quelque chose y est trop long&#xa0;: ligne %1.</translation>
    </message>
    <message>
        <source>From line %1 on there are more than %2 rows: put them into another file.</source>
        <translation>À partir de la ligne %1 il y a plus de %2 lignes&#xa0;: mettez-les dans un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing was imported (“%1”).</source>
        <translation>Rien n&apos;a été importé («&#xa0;%1&#xa0;»).</translation>
    </message>
</context>
<context>
    <name>ui::KeepCalls</name>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>for two years</source>
        <translation>pendant deux ans</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>pendant un an</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>pendant 90 jours</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>pendant 30 jours</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>pendant %n jour</numerusform>
            <numerusform>pendant %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep calls</source>
        <translation>Garder les appels</translation>
    </message>
    <message numerus="yes">
        <source>Calls that ended more than %n day(s) ago are taken away now, and from now on every day. They do not come back.</source>
        <translation>
            <numerusform>Les appels finis il y a plus d&apos;%n jour sont enlevés maintenant, et désormais chaque jour. Ils ne reviennent pas.</numerusform>
            <numerusform>Les appels finis il y a plus de %n jours sont enlevés maintenant, et désormais chaque jour. Ils ne reviennent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take them away</source>
        <translation>Les enle&amp;ver</translation>
    </message>
</context>
<context>
    <name>ui::KeepingPage</name>
    <message>
        <source>&amp;Keep calls</source>
        <translation>&amp;Garder les appels</translation>
    </message>
    <message>
        <source>Every call of your phone is kept on this computer, with its whole journey. Older ones are taken away at the start and several times a day.</source>
        <translation>Chaque appel de votre poste est gardé sur cet ordinateur, avec tout son parcours. Les plus anciens sont enlevés au démarrage et plusieurs fois par jour.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Delete old calls</source>
        <translation>Supprimer les anciens appels</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Keep the calls of &amp;all phones</source>
        <translation>Garder les appels de &amp;tous les téléphones</translation>
    </message>
    <message>
        <source>Not those of your own phone alone, but every call that this login sees while Cordboard runs. Who called whom is personal: keep it where those concerned know of it and agree. What is kept already stays when this is switched off.</source>
        <translation>Non seulement ceux de votre propre poste, mais chaque appel que voit cette identification pendant que Cordboard tourne. Qui a appelé qui est personnel&#xa0;: gardez-le là où les personnes concernées le savent et sont d&apos;accord. Ce qui est déjà gardé reste quand on désactive ceci.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
</context>
<context>
    <name>ui::KeyMap</name>
    <message>
        <source>%1 is also the key of “%2”</source>
        <translation>%1 est aussi la touche de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>One key after another is one too many</source>
        <translation>Une touche après l&apos;autre, c&apos;est une de trop</translation>
    </message>
    <message>
        <source>This key has no name</source>
        <translation>Cette touche n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>Esc only leaves a field or lets a call go</source>
        <translation>Échap ne fait que quitter un champ ou lâcher un appel</translation>
    </message>
    <message>
        <source>Enter does what the highlighted button says</source>
        <translation>Entrée fait ce que dit le bouton mis en valeur</translation>
    </message>
    <message>
        <source>%1 is needed for typing</source>
        <translation>%1 sert à taper</translation>
    </message>
    <message>
        <source>%1 is needed for moving about</source>
        <translation>%1 sert à se déplacer</translation>
    </message>
    <message>
        <source>Alt with a letter belongs to menus and buttons</source>
        <translation>Alt avec une lettre revient aux menus et aux boutons</translation>
    </message>
    <message>
        <source>%1 is needed for editing text</source>
        <translation>%1 sert à modifier du texte</translation>
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
        <translation>Touches de fonction</translation>
    </message>
    <message>
        <source>Numeric pad</source>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Main gauche</translation>
    </message>
    <message>
        <source>Function keys for what is done all day, letters for the rest.</source>
        <translation>Touches de fonction pour ce qui se fait toute la journée, lettres pour le reste.</translation>
    </message>
    <message>
        <source>Every action on a call has a function key, some with Shift.</source>
        <translation>Chaque action sur un appel a une touche de fonction, certaines avec Maj.</translation>
    </message>
    <message>
        <source>The right hand stays on the numeric pad: / answers, + hands over, − hangs up, * holds. These four type nothing any more; those of the main keyboard do.</source>
        <translation>La main droite reste sur le pavé numérique&#xa0;: / répond, + passe l&apos;appel, − raccroche, * met en garde. Ces quatre ne tapent plus rien&#xa0;; celles du clavier principal, si.</translation>
    </message>
    <message>
        <source>The right hand stays on the mouse: everything is within reach of the left.</source>
        <translation>La main droite reste sur la souris&#xa0;: tout est à portée de la gauche.</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Jeu de touches</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>S&amp;et of keys:</source>
        <translation>J&amp;eu de touches&#xa0;:</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Enter, then the new key. Delete: no key. Backspace: the standard key.</source>
        <translation>Entrée, puis la nouvelle touche. Suppr&#xa0;: aucune touche. Retour arrière&#xa0;: la touche standard.</translation>
    </message>
    <message>
        <source>&amp;Change key…</source>
        <translation>&amp;Changer la touche…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>Aucu&amp;ne touche</translation>
    </message>
    <message>
        <source>S&amp;tandard key</source>
        <translation>Touche s&amp;tandard</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>Toutes les touches st&amp;andard</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>A–Z, 0–9</source>
        <translation>A–Z, 0–9</translation>
    </message>
    <message>
        <source>Type anywhere: it lands in the field at the top</source>
        <translation>Tapez n&apos;importe où&#xa0;: cela arrive dans le champ du haut</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Do what the highlighted button says</source>
        <translation>Faire ce que dit le bouton mis en valeur</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave a field or let a call go; never ends a call</source>
        <translation>Quitter un champ ou lâcher un appel&#xa0;; ne termine jamais un appel</translation>
    </message>
    <message>
        <source>Press the new key of “%1”; Esc leaves it as it is.</source>
        <translation>Appuyez sur la nouvelle touche de «&#xa0;%1&#xa0;»&#xa0;; Échap la laisse telle quelle.</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de touche.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>«&#xa0;%1&#xa0;» est %2.</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Appuyez sur une touche…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>No action and no key fits “%1”.</source>
        <translation>Aucune action et aucune touche ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Changer les touches…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Shortcuts, function keys, numeric pad, left hand</source>
        <translation>Raccourcis, touches de fonction, pavé numérique, main gauche</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Set of keys: %1</source>
        <translation>Jeu de touches&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and its key</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Every action has its standard key.</source>
        <translation>Chaque action a sa touche standard.</translation>
    </message>
    <message>
        <source>Other than the standard:</source>
        <translation>Autres que le standard&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::LackNote</name>
    <message>
        <source>Login for manager.conf…</source>
        <translation>Lignes pour manager.conf…</translation>
    </message>
</context>
<context>
    <name>ui::LdapDialog</name>
    <message>
        <source>LDAP directory</source>
        <translation>Annuaire LDAP</translation>
    </message>
    <message>
        <source>Whom you type or who calls is asked for there. Nothing is written to it.</source>
        <translation>Qui vous tapez ou qui appelle y est recherché. Rien n&apos;y est écrit.</translation>
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
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>OpenLDAP and others (inetOrgPerson)</source>
        <translation>OpenLDAP et autres (inetOrgPerson)</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>As typed below</source>
        <translation>Comme tapé ci-dessous</translation>
    </message>
    <message>
        <source>Which entries are people</source>
        <translation>Quelles entrées sont des personnes</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Les personnes</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Gen&amp;re</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Names of attributes with commas between them, the best first</source>
        <translation>Des noms d&apos;attributs, séparés par des virgules, le meilleur d&apos;abord</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Compan&amp;y</source>
        <translation>&amp;Société</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Grou&amp;pe</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>E-ma&amp;il</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>Tra&amp;vail</translation>
    </message>
    <message>
        <source>M&amp;obile</source>
        <translation>Mobi&amp;le</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Domicile</translation>
    </message>
    <message>
        <source>Pi&amp;cture</source>
        <translation>Ima&amp;ge</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>Tapez l&apos;adresse du serveur.</translation>
    </message>
    <message>
        <source>Type which attribute the name is.</source>
        <translation>Tapez quel attribut est le nom.</translation>
    </message>
    <message>
        <source>Type which attributes are numbers.</source>
        <translation>Tapez quels attributs sont des numéros.</translation>
    </message>
    <message>
        <source>The server answers, but finds nobody. Check base, filter and login.</source>
        <translation>Le serveur répond, mais ne trouve personne. Vérifiez la base, le filtre et l&apos;identification.</translation>
    </message>
    <message>
        <source>The server answers, but nobody of those it shows has a name and a number. Check the attributes.</source>
        <translation>Le serveur répond, mais personne parmi ceux qu&apos;il montre n&apos;a un nom et un numéro. Vérifiez les attributs.</translation>
    </message>
    <message>
        <source>It works. One of the people there: %1, %2.</source>
        <translation>Ça marche. Une des personnes qui y sont&#xa0;: %1, %2.</translation>
    </message>
</context>
<context>
    <name>ui::LinksPage</name>
    <message>
        <source>Links and keys</source>
        <translation>Liens et touches</translation>
    </message>
    <message>
        <source>Click to dial</source>
        <translation>Cliquer pour appeler</translation>
    </message>
    <message>
        <source>Shortcuts everywhere</source>
        <translation>Raccourcis partout</translation>
    </message>
    <message>
        <source>Ask before dialling</source>
        <translation>Demander avant de composer</translation>
    </message>
    <message>
        <source>Links of telephone numbers</source>
        <translation>Liens de numéros de téléphone</translation>
    </message>
    <message>
        <source>Open such lin&amp;ks with Cordboard</source>
        <translation>Ouvrir ces lie&amp;ns avec Cordboard</translation>
    </message>
    <message>
        <source>As it was &amp;before</source>
        <translation>Comme a&amp;vant</translation>
    </message>
    <message>
        <source>Choose Cordboard for tel:, callto: and sip: links in the settings of your system.</source>
        <translation>Choisissez Cordboard pour les liens tel:, callto: et sip: dans les réglages de votre système.</translation>
    </message>
    <message>
        <source>%1 links are opened with Cordboard.</source>
        <comment>tel:</comment>
        <translation>Les liens %1 sont ouverts avec Cordboard.</translation>
    </message>
    <message>
        <source>%1 links are opened with %2.</source>
        <comment>tel:, a program</comment>
        <translation>Les liens %1 sont ouverts avec %2.</translation>
    </message>
    <message>
        <source>Nobody was chosen for %1 links.</source>
        <comment>tel:</comment>
        <translation>Aucun programme n&apos;est choisi pour les liens %1.</translation>
    </message>
    <message>
        <source>It could not be kept (%1).</source>
        <translation>Cela n&apos;a pas pu être gardé (%1).</translation>
    </message>
    <message>
        <source>The desktop did not take it: choose Cordboard in its settings.</source>
        <translation>Le bureau ne l&apos;a pas accepté&#xa0;: choisissez Cordboard dans ses réglages.</translation>
    </message>
    <message>
        <source>Links are opened with Cordboard from now on.</source>
        <translation>Les liens sont désormais ouverts avec Cordboard.</translation>
    </message>
    <message>
        <source>Links are opened as before.</source>
        <translation>Les liens sont ouverts comme avant.</translation>
    </message>
    <message>
        <source>a &amp;link (tel:, sip:, callto:) that is clicked</source>
        <translation>un &amp;lien (tel:, sip:, callto:) sur lequel on clique</translation>
    </message>
    <message>
        <source>the &amp;selected text (cordboard --dial-selection)</source>
        <translation>le texte &amp;sélectionné (cordboard --dial-selection)</translation>
    </message>
    <message>
        <source>a co&amp;mmand (cordboard --dial)</source>
        <translation>une co&amp;mmande (cordboard --dial)</translation>
    </message>
    <message>
        <source>another &amp;program (D-Bus)</source>
        <translation>un autre &amp;programme (D-Bus)</translation>
    </message>
    <message>
        <source>a key that works &amp;everywhere</source>
        <translation>une touche active part&amp;out</translation>
    </message>
    <message>
        <source>The number then stands in the search field, and Enter dials. One with * or # is never dialled without asking, unless by a command.</source>
        <translation>Le numéro est alors dans le champ de recherche, et Entrée le compose. Un numéro avec * ou # n&apos;est jamais composé sans demander, sauf par une commande.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Touches actives partout</translation>
    </message>
    <message>
        <source>&amp;Ask the desktop for such keys</source>
        <translation>Demander ces touches au &amp;bureau</translation>
    </message>
    <message>
        <source>What can be done from everywhere</source>
        <translation>Ce qu&apos;on peut faire de partout</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Copier la commande</translation>
    </message>
    <message>
        <source>This desktop has no way for a program to ask for them (the portal GlobalShortcuts). Enter these commands in its own settings of shortcuts.</source>
        <translation>Sur ce bureau, un programme ne peut pas les demander (le portail GlobalShortcuts). Entrez ces commandes dans ses propres réglages de raccourcis.</translation>
    </message>
    <message>
        <source>The desktop says which keys they become. Or enter these commands in its own settings of shortcuts.</source>
        <translation>Le bureau dit quelles touches ce seront. Ou entrez ces commandes dans ses propres réglages de raccourcis.</translation>
    </message>
    <message>
        <source>The desktop asks you which keys they shall be.</source>
        <translation>Le bureau vous demande quelles touches ce doivent être.</translation>
    </message>
    <message>
        <source>The desktop gave no keys. Enter these commands in its own settings of shortcuts, or ask again.</source>
        <translation>Le bureau n&apos;a pas donné de touches. Entrez ces commandes dans ses propres réglages de raccourcis, ou demandez de nouveau.</translation>
    </message>
    <message>
        <source>The desktop listens for them. Its own settings change them.</source>
        <translation>Le bureau les écoute. Ses propres réglages les changent.</translation>
    </message>
</context>
<context>
    <name>ui::LockSign</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Fixé par votre administrateur</translation>
    </message>
    <message>
        <source>Set by your administrator: %1</source>
        <translation>Fixé par votre administrateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and who has set it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::LoginDialog</name>
    <message>
        <source>Login for manager.conf</source>
        <translation>Lignes pour manager.conf</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Spectateur</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>Faire un autre secret</translation>
    </message>
    <message>
        <source>For a s&amp;low line</source>
        <translation>Pour une ligne &amp;lente</translation>
    </message>
    <message>
        <source>The PBX then waits ten seconds for a slow reader, not a tenth of one</source>
        <translation>Le PBX attend alors dix secondes un lecteur lent, non un dixième d&apos;une</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>Po&amp;ur</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;ecret</translation>
    </message>
    <message>
        <source>From net&amp;work</source>
        <translation>Depuis le résea&amp;u</translation>
    </message>
    <message>
        <source>Lines for manager.conf</source>
        <translation>Lignes pour manager.conf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Sees everything; calls, transfers, hangs up, parks, mutes in conferences, asks mailboxes. PJSIP phones appear as they are heard of: to list them takes “system”, which could also change the server.</source>
        <translation>Voit tout&#xa0;; appelle, transfère, raccroche, parque, coupe le micro en conférence, interroge les boîtes vocales. Les postes PJSIP apparaissent quand on en entend parler&#xa0;: les lister demande «&#xa0;system&#xa0;», qui pourrait aussi changer le serveur.</translation>
    </message>
    <message>
        <source>What an operator can, and: adds, removes and pauses queue members, records, listens. Recording takes “system”, which could also change the server: for people who are trusted with that.</source>
        <translation>Ce que peut un opérateur, et&#xa0;: ajoute, retire et met en pause des membres de files, enregistre, écoute. Enregistrer demande «&#xa0;system&#xa0;», qui pourrait aussi changer le serveur&#xa0;: pour des gens à qui on le confie.</translation>
    </message>
    <message>
        <source>Sees everything and can do nothing to a call. Calls that were parked before it logged in are not listed, and PJSIP phones appear as they are heard of.</source>
        <translation>Voit tout et ne peut rien faire à un appel. Les appels parqués avant son identification ne sont pas listés, et les postes PJSIP apparaissent quand on en entend parler.</translation>
    </message>
    <message>
        <source>A user is of letters, digits, “-”, “_” and “.”.</source>
        <translation>Un utilisateur est fait de lettres, de chiffres, de «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>A secret has no blanks and no “;”.</source>
        <translation>Un secret n&apos;a ni espace ni «&#xa0;;&#xa0;».</translation>
    </message>
    <message>
        <source>Type from where this login is used: without that it is refused everywhere.</source>
        <translation>Tapez d&apos;où cette identification est utilisée&#xa0;: sans cela elle est refusée partout.</translation>
    </message>
    <message>
        <source>“%1” is no network. Such as 192.0.2.0/24, or one address.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un réseau. Par exemple 192.0.2.0/24, ou une adresse.</translation>
    </message>
    <message>
        <source>Copied. Paste it at the end of manager.conf, then run “manager reload”.</source>
        <translation>Copié. Collez-le à la fin de manager.conf, puis lancez «&#xa0;manager reload&#xa0;».</translation>
    </message>
    <message>
        <source>Save the login</source>
        <translation>Enregistrer les lignes</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Not saved (“%1”).</source>
        <translation>Pas enregistré («&#xa0;%1&#xa0;»).</translation>
    </message>
</context>
<context>
    <name>ui::LoginPage</name>
    <message>
        <source>The secret may be sent in c&amp;lear text</source>
        <translation>Le secret peut passer en c&amp;lair</translation>
    </message>
    <message>
        <source>cordboard</source>
        <translation>cordboard</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Montrer le secret</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;ecret</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>&amp;Lignes pour manager.conf…</translation>
    </message>
    <message>
        <source>Writes the lines that the administrator of the PBX needs</source>
        <translation>Écrit les lignes dont l&apos;administrateur du PBX a besoin</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>S&apos;identifier</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>Cordboard needs a login of Asterisk&apos;s manager interface, which the administrator of %1 makes in manager.conf.</source>
        <translation>Cordboard a besoin d&apos;une identification de l&apos;interface manager d&apos;Asterisk, que l&apos;administrateur de %1 crée dans manager.conf.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others on the network could read along.</source>
        <translation>La connexion n&apos;est pas chiffrée&#xa0;: d&apos;autres sur le réseau pourraient lire.</translation>
    </message>
    <message>
        <source>The connection is safe from others.</source>
        <translation>La connexion est à l&apos;abri des autres.</translation>
    </message>
    <message>
        <source>Type the user of the login.</source>
        <translation>Tapez l&apos;utilisateur de l&apos;identification.</translation>
    </message>
</context>
<context>
    <name>ui::LookPage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Gens</translation>
    </message>
    <message>
        <source>As tiles</source>
        <translation>En tuiles</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Une autre langue est parlée à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>Panels go back to where they were at first</source>
        <translation>Les panneaux reviennent là où ils étaient d&apos;abord</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspect et langue</translation>
    </message>
    <message>
        <source>Theme, dark mode, light mode</source>
        <translation>Thème, mode sombre, mode clair</translation>
    </message>
    <message>
        <source>Tiles, table</source>
        <translation>Tuiles, tableau</translation>
    </message>
</context>
<context>
    <name>ui::MailboxController</name>
    <message>
        <source>“Your desk” in the menu does not say what is dialled to listen to a mailbox</source>
        <translation>«&#xa0;Votre place&#xa0;» dans le menu ne dit pas ce qu&apos;on compose pour écouter une boîte vocale</translation>
    </message>
    <message>
        <source>%1 leads to your own mailbox only</source>
        <translation>%1 ne mène qu&apos;à votre propre boîte vocale</translation>
    </message>
    <message>
        <source>the mailbox of %1</source>
        <translation>la boîte vocale de %1</translation>
    </message>
    <message>
        <source>&amp;Listen to it</source>
        <translation>L&apos;écou&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Ask for its messages…</source>
        <translation>Dem&amp;ander ses messages…</translation>
    </message>
</context>
<context>
    <name>ui::MailboxDialog</name>
    <message>
        <source>Mailbox</source>
        <translation>Boîte vocale</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Boîte vocale</translation>
    </message>
    <message>
        <source>101@default</source>
        <translation>101@default</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>Dem&amp;ander</translation>
    </message>
    <message>
        <source>Type a mailbox, such as 101@default.</source>
        <translation>Tapez une boîte vocale, comme 101@default.</translation>
    </message>
    <message>
        <source>Asking the PBX…</source>
        <translation>On demande au PBX…</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>1 old message in %1</source>
        <translation>1 ancien message dans %1</translation>
    </message>
    <message>
        <source>%1 old messages in %2</source>
        <translation>%1 anciens messages dans %2</translation>
    </message>
    <message>
        <source>This PBX does not count messages.</source>
        <translation>Ce PBX ne compte pas les messages.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
</context>
<context>
    <name>ui::MailboxWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old</source>
        <translation>
            <numerusform>%n ancien</numerusform>
            <numerusform>%n anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPanel</name>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes vocales</translation>
    </message>
    <message>
        <source>No message waits in any mailbox</source>
        <translation>Aucun message n&apos;attend dans une boîte vocale</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Connexion…</translation>
    </message>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Passer à</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>&amp;Reconnecter maintenant</translation>
    </message>
    <message>
        <source>Your &amp;desk…</source>
        <translation>Votre p&amp;lace…</translation>
    </message>
    <message>
        <source>&amp;Numbers…</source>
        <translation>N&amp;uméros…</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>Lignes pour &amp;manager.conf…</translation>
    </message>
    <message>
        <source>C&amp;orrections…</source>
        <translation>C&amp;orrections…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>People as &amp;tiles</source>
        <translation>Les gens en &amp;tuiles</translation>
    </message>
    <message>
        <source>People as t&amp;able</source>
        <translation>Les gens en t&amp;ableau</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>&amp;Wire log</source>
        <translation>&amp;Journal de la ligne</translation>
    </message>
    <message>
        <source>R&amp;eplay a recording…</source>
        <translation>R&amp;ejouer un enregistrement…</translation>
    </message>
    <message>
        <source>Save a s&amp;upport bundle…</source>
        <translation>Enregistrer un dossier d&apos;assis&amp;tance…</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>&amp;Statistiques…</translation>
    </message>
    <message>
        <source>Qu&amp;iet mode</source>
        <translation>Mode s&amp;ilencieux</translation>
    </message>
    <message>
        <source>Alerts and so&amp;unds…</source>
        <translation>Alertes et so&amp;ns…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>Touc&amp;hes…</translation>
    </message>
    <message>
        <source>&amp;About Cordboard</source>
        <translation>À propos de Cor&amp;dboard</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Nouvelle connexion…</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Arrêter l&apos;enre&amp;gistrement</translation>
    </message>
    <message>
        <source>Record the w&amp;ire…</source>
        <translation>Enregistrer la li&amp;gne…</translation>
    </message>
    <message>
        <source>This window shows a recording</source>
        <translation>Cette fenêtre montre un enregistrement</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>First ste&amp;ps…</source>
        <translation>Prem&amp;iers pas…</translation>
    </message>
    <message>
        <source>E&amp;xport the history…</source>
        <translation>E&amp;xporter l&apos;historique…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes vocales</translation>
    </message>
    <message>
        <source>parking space</source>
        <translation>place de parking</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Quiet mode is on</source>
        <translation>Le mode silencieux est actif</translation>
    </message>
    <message>
        <source>Nothing sounds. Click to hear alerts again.</source>
        <translation>Rien ne sonne. Cliquez pour entendre de nouveau les alertes.</translation>
    </message>
    <message>
        <source>Quiet: nothing sounds any more.</source>
        <translation>Silencieux&#xa0;: plus rien ne sonne.</translation>
    </message>
    <message>
        <source>Alerts sound again.</source>
        <translation>Les alertes sonnent de nouveau.</translation>
    </message>
    <message>
        <source>The recording ends after event %1: what follows is nothing that a PBX sends.</source>
        <translation>L&apos;enregistrement finit après l&apos;événement %1&#xa0;: ce qui suit, aucun PBX ne l&apos;envoie.</translation>
    </message>
    <message>
        <source>%1 is no recording: it holds no message of a PBX.</source>
        <translation>%1 n&apos;est pas un enregistrement&#xa0;: il ne contient aucun message d&apos;un PBX.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read (“%2”).</source>
        <translation>%1 ne peut pas être lu («&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>Menu (%1)</translation>
    </message>
    <message>
        <source>Field at the top</source>
        <translation>Champ du haut</translation>
    </message>
    <message>
        <source>Carry the call with the arrows</source>
        <translation>Porter l&apos;appel avec les flèches</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Replay of a recording</source>
        <translation>Lecture d&apos;un enregistrement</translation>
    </message>
    <message>
        <source>Not now. %1</source>
        <translation>Pas maintenant. %1</translation>
    </message>
    <message>
        <source>There is no call to carry: take one, or select one.</source>
        <translation>Il n&apos;y a pas d&apos;appel à porter&#xa0;: prenez-en un, ou sélectionnez-en un.</translation>
    </message>
    <message>
        <source>There is nobody yet who could be handed over.</source>
        <translation>Il n&apos;y a encore personne qu&apos;on puisse passer.</translation>
    </message>
    <message>
        <source>%1 – Cordboard</source>
        <translation>%1 – Cordboard</translation>
    </message>
    <message>
        <source>Replay of %1 – Cordboard</source>
        <translation>Lecture de %1 – Cordboard</translation>
    </message>
    <message>
        <source>Which phone is yours?</source>
        <translation>Quel poste est le vôtre&#xa0;?</translation>
    </message>
    <message>
        <source>The connection does not say it. Edit it to call and transfer.</source>
        <translation>La connexion ne le dit pas. Modifiez-la pour appeler et transférer.</translation>
    </message>
    <message>
        <source>Nobody can be shown</source>
        <translation>Personne ne peut être montré</translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation>Se connecter à votre PBX</translation>
    </message>
    <message>
        <source>Cordboard shows who is free, who calls and who waits, and hands calls over. It needs a login of Asterisk&apos;s manager interface.</source>
        <translation>Cordboard montre qui est libre, qui appelle et qui attend, et passe les appels. Il lui faut une identification de l&apos;interface manager d&apos;Asterisk.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>%1 is tried again in %2 s.</source>
        <translation>%1 est réessayé dans %2 s.</translation>
    </message>
    <message>
        <source>The encryption of %1 is too old</source>
        <translation>Le chiffrement de %1 est trop ancien</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>%1 wants your secret in clear text</source>
        <translation>%1 veut votre secret en clair</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 refused the login</source>
        <translation>%1 a refusé l&apos;identification</translation>
    </message>
    <message>
        <source>The PBX at %1 does not accept the user “%2” with this secret. Nothing more is tried until you say so.</source>
        <translation>Le PBX à %1 n&apos;accepte pas l&apos;utilisateur «&#xa0;%2&#xa0;» avec ce secret. Rien d&apos;autre n&apos;est essayé avant que vous le disiez.</translation>
    </message>
    <message>
        <source>%1 has another certificate</source>
        <translation>%1 a un autre certificat</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Le certificat de %1 n&apos;est pas de confiance</translation>
    </message>
    <message>
        <source>%1 Compare the fingerprint with the server&apos;s own first.</source>
        <translation>%1 Comparez d&apos;abord l&apos;empreinte avec celle du serveur.</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Rester déconnecté</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Fair&amp;e confiance à ce certificat</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not up to date: %1 – what you see is from %2</source>
        <translation>Pas à jour&#xa0;: %1 – ce que vous voyez date de %2</translation>
    </message>
    <message>
        <source>Connection lost %1 ago – %2 – what you see is from %3</source>
        <translation>Connexion perdue il y a %1 – %2 – ce que vous voyez date de %3</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret (“%1”): it is asked for at the next start.</source>
        <translation>Le trousseau n&apos;a pas gardé le secret («&#xa0;%1&#xa0;»)&#xa0;: il sera demandé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Show the group %1</source>
        <translation>Montrer le groupe %1</translation>
    </message>
</context>
<context>
    <name>ui::MessageDialog</name>
    <message>
        <source>Message for an absent person</source>
        <translation>Message pour une personne absente</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>The mail program asks where this is empty</source>
        <translation>Le programme de courrier demande quand c&apos;est vide</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>Écrire un &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>Modè&amp;le…</translation>
    </message>
    <message>
        <source>Change the text that messages begin with</source>
        <translation>Changer le texte par lequel commencent les messages</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>Ce n&apos;est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Appel de %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>This desktop has no program for e-mail. Copy the text instead.</source>
        <translation>Ce bureau n&apos;a pas de programme de courrier. Copiez plutôt le texte.</translation>
    </message>
    <message>
        <source>Handed to the mail program</source>
        <translation>Remis au programme de courrier</translation>
    </message>
    <message>
        <source>{caller} called for you at {time}.
Number: {number}

{note}</source>
        <translation>{caller} vous a appelé à {time}.
Numéro&#xa0;: {number}

{note}</translation>
    </message>
</context>
<context>
    <name>ui::NeedsYouList</name>
    <message>
        <source>Needs you</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Calls that need you</source>
        <translation>Les appels qui vous attendent</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Callers in queues, parked calls and calls on hold come up here.</source>
        <translation>Les appelants en file, les appels parqués et en garde apparaissent ici.</translation>
    </message>
    <message>
        <source>Take call %1 of “Needs you”</source>
        <translation>Prendre l&apos;appel %1 de «&#xa0;En attente&#xa0;»</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 appel</translation>
    </message>
    <message numerus="yes">
        <source>%n · most urgent first</source>
        <translation>
            <numerusform>%n · le plus urgent d&apos;abord</numerusform>
            <numerusform>%n · les plus urgents d&apos;abord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NightController</name>
    <message>
        <source>“Your desk” in the menu does not say what tells day from night</source>
        <translation>«&#xa0;Votre place&#xa0;» dans le menu ne dit pas ce qui distingue le jour de la nuit</translation>
    </message>
    <message>
        <source>Day or night?</source>
        <translation>Jour ou nuit&#xa0;?</translation>
    </message>
    <message>
        <source>Night service</source>
        <translation>Service de nuit</translation>
    </message>
    <message>
        <source>Day service</source>
        <translation>Service de jour</translation>
    </message>
    <message>
        <source>Asked the PBX for night service…</source>
        <translation>Demandé au PBX le service de nuit…</translation>
    </message>
    <message>
        <source>Asked the PBX for day service…</source>
        <translation>Demandé au PBX le service de jour…</translation>
    </message>
    <message>
        <source>The service was not switched. %1</source>
        <translation>Le service n&apos;a pas changé. %1</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s&apos;agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Notes précédentes</translation>
    </message>
    <message>
        <source>&amp;Message…</source>
        <translation>&amp;Message…</translation>
    </message>
    <message>
        <source>Fill a message for somebody who is absent</source>
        <translation>Remplir un message pour une personne absente</translation>
    </message>
    <message>
        <source>&amp;Reasons…</source>
        <translation>Moti&amp;fs…</translation>
    </message>
    <message>
        <source>Change the list of reasons</source>
        <translation>Changer la liste des motifs</translation>
    </message>
    <message>
        <source>A note on this person. It is kept as you type.</source>
        <translation>Une note sur cette personne. Elle est gardée à mesure que vous tapez.</translation>
    </message>
    <message>
        <source>A note on this call. It is kept as you type, and shown when this number calls again.</source>
        <translation>Une note sur cet appel. Elle est gardée à mesure que vous tapez, et montrée quand ce numéro rappelle.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Not written (“%1”). It is kept until Cordboard ends: copy it.</source>
        <translation>Pas écrite («&#xa0;%1&#xa0;»). Elle est gardée jusqu&apos;à la fin de Cordboard&#xa0;: copiez-la.</translation>
    </message>
    <message>
        <source>Kept until Cordboard ends</source>
        <translation>Gardée jusqu&apos;à la fin de Cordboard</translation>
    </message>
</context>
<context>
    <name>ui::Notebook</name>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Write a note on the call, or on the person that is selected</source>
        <translation>Écrire une note sur l&apos;appel, ou sur la personne sélectionnée</translation>
    </message>
    <message>
        <source>Messa&amp;ge…</source>
        <translation>Messa&amp;ge…</translation>
    </message>
    <message>
        <source>Fill a message for somebody who is absent</source>
        <translation>Remplir un message pour une personne absente</translation>
    </message>
    <message>
        <source>There is no call to note something on, and nobody is selected.</source>
        <translation>Il n&apos;y a pas d&apos;appel à noter, et personne n&apos;est sélectionné.</translation>
    </message>
    <message>
        <source>A note needs a number to be filed under.</source>
        <translation>Une note demande un numéro sous lequel la classer.</translation>
    </message>
    <message>
        <source>Reasons of calls</source>
        <translation>Motifs d&apos;appel</translation>
    </message>
    <message>
        <source>A note offers these to be ticked. One a line.</source>
        <translation>Une note les propose à cocher. Un par ligne.</translation>
    </message>
    <message>
        <source>Template of messages</source>
        <translation>Modèle de messages</translation>
    </message>
    <message>
        <source>{person}, {caller}, {number}, {time} and {note} are filled in from the call. A line of which all are empty is left out.</source>
        <translation>{person}, {caller}, {number}, {time} et {note} sont remplis d&apos;après l&apos;appel. Une ligne dont tous sont vides est omise.</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Faux numéro</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>You trusted</source>
        <translation>Vous avez fait confiance à</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>It shows now</source>
        <translation>Il montre maintenant</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that you trusted</source>
        <translation>SHA-256 du certificat auquel vous avez fait confiance</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that the PBX shows</source>
        <translation>SHA-256 du certificat que montre le PBX</translation>
    </message>
</context>
<context>
    <name>ui::NumbersDialog</name>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
</context>
<context>
    <name>ui::NumbersForm</name>
    <message>
        <source>None: numbers are dialled as they are typed</source>
        <translation>Aucun&#xa0;: les numéros sont composés comme ils sont tapés</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Area code</source>
        <translation>Indic&amp;atif régional</translation>
    </message>
    <message>
        <source>&amp;Outside line</source>
        <translation>Préfi&amp;xe de sortie</translation>
    </message>
    <message>
        <source>What is dialled before every number outside</source>
        <translation>Ce qu&apos;on compose avant chaque numéro extérieur</translation>
    </message>
    <message>
        <source> digits at most</source>
        <translation> chiffres au plus</translation>
    </message>
    <message>
        <source>&amp;Extensions have</source>
        <translation>Les post&amp;es ont</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <source>Type a number to see what is dialled</source>
        <translation>Tapez un numéro pour voir ce qui est composé</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Rules, the first that fits decides</source>
        <translation>Règles, la première qui convient décide</translation>
    </message>
    <message>
        <source>A number like</source>
        <translation>Un numéro comme</translation>
    </message>
    <message>
        <source>is dialled as</source>
        <translation>est composé comme</translation>
    </message>
    <message>
        <source>A regular expression for the whole number, without separators: 7(\d{3}) is dialled as *72\1</source>
        <translation>Une expression régulière pour tout le numéro, sans séparateurs&#xa0;: 7(\\d{3}) est composé comme *72\\1</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>E&amp;nlever</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Réécrire</translation>
    </message>
</context>
<context>
    <name>ui::Omnibox</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Dial this number</source>
        <translation>Composer ce numéro</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parqué</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Type a name or number…</source>
        <translation>Tapez un nom ou un numéro…</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Type anywhere: names, initials, extensions, numbers</source>
        <translation>Tapez n&apos;importe où&#xa0;: noms, initiales, postes, numéros</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Arrow keys choose: %1</source>
        <translation>Les flèches choisissent&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ui::Outside</name>
    <message>
        <source>The PBX did not answer.</source>
        <translation>Le PBX n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>Something else that was asked from outside is under way.</source>
        <translation>Autre chose, demandé de l&apos;extérieur, est en cours.</translation>
    </message>
    <message>
        <source>Press Enter to call %1</source>
        <translation>Appuyez sur Entrée pour appeler %1</translation>
    </message>
    <message>
        <source>Press Enter to call %1, and ask for extension %2</source>
        <translation>Appuyez sur Entrée pour appeler %1, et demandez le poste %2</translation>
    </message>
    <message>
        <source>No number is selected: select one, or copy it.</source>
        <translation>Aucun numéro n&apos;est sélectionné&#xa0;: sélectionnez-en un, ou copiez-le.</translation>
    </message>
    <message>
        <source>Press Enter to transfer to %1</source>
        <translation>Appuyez sur Entrée pour transférer à %1</translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Parking</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>No call is parked</source>
        <translation>Aucun appel n&apos;est parqué</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>Parqué sur %1</translation>
    </message>
</context>
<context>
    <name>ui::ParkingWords</name>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantWords</name>
    <message>
        <source>%1, muted</source>
        <translation>%1, muet</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muet</translation>
    </message>
</context>
<context>
    <name>ui::PbxChip</name>
    <message>
        <source>No PBX</source>
        <translation>Pas de PBX</translation>
    </message>
    <message>
        <source>Server, rights and connection</source>
        <translation>Serveur, droits et connexion</translation>
    </message>
</context>
<context>
    <name>ui::PbxDetails</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Répond en</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconnecter maintenant</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>This window shows a recording</source>
        <translation>Cette fenêtre montre un enregistrement</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Corrections…</translation>
    </message>
    <message>
        <source>Login for manager.conf…</source>
        <translation>Lignes pour manager.conf…</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>Events, what waits, ticks and memory of this program</source>
        <translation>Événements, attente, cycles et mémoire de ce programme</translation>
    </message>
    <message>
        <source>Not whole yet, asked for again: %1</source>
        <translation>Pas encore complet, demandé de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
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
        <translation>Pair</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>ui::PeopleGroups</name>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groupes</translation>
    </message>
    <message>
        <source>&amp;New group…</source>
        <translation>&amp;Nouveau groupe…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Nom du groupe&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Re&amp;move the group</source>
        <translation>Enle&amp;ver le groupe</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Everyone: show all people</source>
        <translation>Tous&#xa0;: montrer tout le monde</translation>
    </message>
    <message>
        <source>Favourites: show only these</source>
        <translation>Favoris&#xa0;: ne montrer qu&apos;eux</translation>
    </message>
    <message>
        <source>Free now: show only these</source>
        <translation>Libres&#xa0;: ne montrer qu&apos;eux</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Personne ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not all people are shown: choose “Everyone” to look at all of them.</source>
        <translation>Tout le monde n&apos;est pas montré&#xa0;: choisissez «&#xa0;Tous&#xa0;» pour chercher partout.</translation>
    </message>
    <message>
        <source>Try another part of the name, or a number.</source>
        <translation>Essayez une autre partie du nom, ou un numéro.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Pas encore de favoris</translation>
    </message>
    <message>
        <source>Open a person&apos;s menu and choose “Favourite”.</source>
        <translation>Ouvrez le menu d&apos;une personne et choisissez «&#xa0;Favori&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody of this group is here</source>
        <translation>Personne de ce groupe n&apos;est ici</translation>
    </message>
    <message>
        <source>This PBX has none of its extensions. Choose “Everyone” to see who is.</source>
        <translation>Ce PBX n&apos;a aucun de ses postes. Choisissez «&#xa0;Tous&#xa0;» pour voir qui est là.</translation>
    </message>
    <message>
        <source>Nobody is free just now</source>
        <translation>Personne n&apos;est libre en ce moment</translation>
    </message>
    <message>
        <source>Choose “Everyone” to see who is on a call.</source>
        <translation>Choisissez «&#xa0;Tous&#xa0;» pour voir qui est en communication.</translation>
    </message>
    <message>
        <source>This PBX shows no extensions with hints</source>
        <translation>Ce PBX ne montre pas de postes avec hints</translation>
    </message>
    <message>
        <source>People come from the hints of the dialplan. Give each extension one, as in “exten =&gt; 101,hint,PJSIP/101”, reload the dialplan, and they appear here.</source>
        <translation>Les gens viennent des hints du plan de numérotation. Donnez-en un à chaque poste, comme «&#xa0;exten =&gt; 101,hint,PJSIP/101&#xa0;», rechargez le plan, et ils apparaissent ici.</translation>
    </message>
    <message>
        <source>There is no call to transfer</source>
        <translation>Il n&apos;y a pas d&apos;appel à transférer</translation>
    </message>
    <message>
        <source>&amp;Call %1</source>
        <translation>&amp;Appeler %1</translation>
    </message>
    <message>
        <source>&amp;Pick up: %1</source>
        <translation>Interce&amp;pter&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Transfer here</source>
        <translation>&amp;Transférer ici</translation>
    </message>
    <message>
        <source>&amp;Mailbox…</source>
        <translation>Boîte &amp;vocale…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>M&amp;essage…</source>
        <translation>M&amp;essage…</translation>
    </message>
    <message>
        <source>&amp;Listen to the mailbox</source>
        <translation>Écouter &amp;la boîte vocale</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
</context>
<context>
    <name>ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>ui::PeopleTiles</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>ui::PeopleWords</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonne</translation>
    </message>
    <message>
        <source>ringing, call from %1</source>
        <translation>sonne, appel de %1</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>appelle %1</translation>
    </message>
    <message>
        <source>on a call</source>
        <translation>en communication</translation>
    </message>
    <message>
        <source>on a call with %1</source>
        <translation>en communication avec %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en garde</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 new voice message</source>
        <translation>1 nouveau message vocal</translation>
    </message>
    <message numerus="yes">
        <source>%n new voice messages</source>
        <translation>
            <numerusform>%n nouveau message vocal</numerusform>
            <numerusform>%n nouveaux messages vocaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
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
        <translation>Performances</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Messages of the PBX in the last second</source>
        <translation>Messages du PBX dans la dernière seconde</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>What came and was not taken yet</source>
        <translation>Ce qui est arrivé et n&apos;est pas encore pris</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Under too much load fewer events are asked for, until it is calm</source>
        <translation>Sous une charge trop forte on demande moins d&apos;événements, jusqu&apos;au calme</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>How long it takes to read what came and to bring the picture up to date</source>
        <translation>Le temps de lire ce qui est arrivé et de mettre l&apos;affichage à jour</translation>
    </message>
    <message>
        <source>Longest tick</source>
        <translation>Plus long cycle</translation>
    </message>
    <message>
        <source>Since this page was opened</source>
        <translation>Depuis l&apos;ouverture de cette page</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>What the PBX&apos;s own lists had to correct</source>
        <translation>Ce que les listes du PBX ont dû corriger</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Of this program</source>
        <translation>De ce programme</translation>
    </message>
    <message>
        <source>Events by type, since this page was opened</source>
        <translation>Événements par type, depuis l&apos;ouverture de cette page</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1, for %2 s</source>
        <translation>%1, depuis %2 s</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>tous les événements</translation>
    </message>
    <message>
        <source>calls, agents and system only</source>
        <translation>appels, agents et système seulement</translation>
    </message>
    <message>
        <source>no events, until it is calm</source>
        <translation>aucun événement, jusqu&apos;au calme</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 en moyenne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ui::PhonePage</name>
    <message>
        <source>&amp;Ring it</source>
        <translation>&amp;Faire sonner</translation>
    </message>
    <message>
        <source>Type your name or your number</source>
        <translation>Tapez votre nom ou votre numéro</translation>
    </message>
    <message>
        <source>Phones of the PBX</source>
        <translation>Téléphones du PBX</translation>
    </message>
    <message>
        <source>The part of the PBX&apos;s dialplan in which your phone dials; the administrator knows it</source>
        <translation>La partie du plan de numérotation du PBX dans laquelle votre téléphone compose&#xa0;; l&apos;administrateur la connaît</translation>
    </message>
    <message>
        <source>&amp;Your phone</source>
        <translation>Votre &amp;téléphone</translation>
    </message>
    <message>
        <source>&amp;Dials from context</source>
        <translation>Co&amp;mpose depuis le contexte</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>The PBX is asked for its phones…</source>
        <translation>On demande au PBX ses téléphones…</translation>
    </message>
    <message>
        <source>The PBX tells of no phones</source>
        <translation>Le PBX n&apos;indique pas de téléphones</translation>
    </message>
    <message>
        <source>Type your number above.</source>
        <translation>Tapez votre numéro ci-dessus.</translation>
    </message>
    <message>
        <source>Nobody is called so, or has this number</source>
        <translation>Personne ne s&apos;appelle ainsi, ni n&apos;a ce numéro</translation>
    </message>
    <message>
        <source>A number that is not in the list is taken as it is typed.</source>
        <translation>Un numéro absent de la liste est pris comme il est tapé.</translation>
    </message>
    <message>
        <source>Choose a phone first</source>
        <translation>Choisissez d&apos;abord un téléphone</translation>
    </message>
    <message>
        <source>The PBX is not connected yet</source>
        <translation>Le PBX n&apos;est pas encore connecté</translation>
    </message>
    <message>
        <source>Rings for a quarter of a minute; lift it, and it is yours</source>
        <translation>Sonne un quart de minute&#xa0;; décrochez, et c&apos;est le vôtre</translation>
    </message>
    <message>
        <source>%1 is rung…</source>
        <translation>On fait sonner %1…</translation>
    </message>
    <message>
        <source>%1 was not rung. %2</source>
        <translation>%1 n&apos;a pas sonné. %2</translation>
    </message>
    <message>
        <source>%1 rings. Is it yours? Then lift it, or go on.</source>
        <translation>%1 sonne. Est-ce le vôtre&#xa0;? Alors décrochez, ou continuez.</translation>
    </message>
    <message>
        <source>%1 was lifted.</source>
        <translation>%1 a été décroché.</translation>
    </message>
    <message>
        <source>%1 does not ring any more. It was not lifted.</source>
        <translation>%1 ne sonne plus. Il n&apos;a pas été décroché.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type a number.</source>
        <translation>Choisissez-en un dans la liste, ou tapez un numéro.</translation>
    </message>
</context>
<context>
    <name>ui::PlainWords</name>
    <message>
        <source>There is no connection to the PBX. It is tried again by itself.</source>
        <translation>Il n&apos;y a pas de connexion au PBX. Elle est réessayée toute seule.</translation>
    </message>
    <message>
        <source>The PBX did not answer in time. Look whether it happened, then try again.</source>
        <translation>Le PBX n&apos;a pas répondu à temps. Voyez si c&apos;est arrivé, puis réessayez.</translation>
    </message>
    <message>
        <source>The PBX refused it and did not say why.</source>
        <translation>Le PBX l&apos;a refusé sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The PBX refused it: “%1”.</source>
        <translation>Le PBX l&apos;a refusé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This login may not do that. Ask the administrator for the right.</source>
        <translation>Cette identification n&apos;y a pas droit. Demandez ce droit à l&apos;administrateur.</translation>
    </message>
    <message>
        <source>This login may not do that (“%1”). Ask the administrator for the right.</source>
        <translation>Cette identification n&apos;y a pas droit («&#xa0;%1&#xa0;»). Demandez ce droit à l&apos;administrateur.</translation>
    </message>
    <message>
        <source>The answer of the PBX could not be understood.</source>
        <translation>La réponse du PBX n&apos;a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The answer of the PBX could not be understood: %1.</source>
        <translation>La réponse du PBX n&apos;a pas pu être comprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Cela a été annulé.</translation>
    </message>
    <message>
        <source>It was not sent: the text cannot be part of a command.</source>
        <translation>Ce n&apos;a pas été envoyé&#xa0;: le texte ne peut pas faire partie d&apos;une commande.</translation>
    </message>
    <message>
        <source>It was not sent: %1.</source>
        <translation>Ce n&apos;a pas été envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX</source>
        <translation>Il n&apos;y a pas de connexion au PBX</translation>
    </message>
    <message>
        <source>This is a recording: what is shown has happened, and nothing can be done to it</source>
        <translation>C&apos;est un enregistrement&#xa0;: ce qui est montré est arrivé, et on n&apos;y peut rien faire</translation>
    </message>
    <message>
        <source>This login may not use “%1”</source>
        <translation>Cette identification n&apos;a pas droit à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This login lacks the right “%1”</source>
        <translation>Il manque à cette identification le droit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>La connexion ne dit pas quel poste est le vôtre</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Cet appel est terminé</translation>
    </message>
    <message>
        <source>In manager.conf, add “%1” to the “write” line of this login.</source>
        <translation>Dans manager.conf, ajoutez «&#xa0;%1&#xa0;» à la ligne «&#xa0;write&#xa0;» de cette identification.</translation>
    </message>
    <message>
        <source>The PBX has not loaded the module %1.</source>
        <translation>Le PBX n&apos;a pas chargé le module %1.</translation>
    </message>
    <message>
        <source>This version of Asterisk cannot tell it.</source>
        <translation>Cette version d&apos;Asterisk ne peut pas le dire.</translation>
    </message>
    <message>
        <source>The PBX does not offer “%1” to this login.</source>
        <translation>Le PBX n&apos;offre pas «&#xa0;%1&#xa0;» à cette identification.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is missing on the “write” line of this login in manager.conf.</source>
        <translation>Peut-être «&#xa0;%1&#xa0;» manque-t-il à la ligne «&#xa0;write&#xa0;» de cette identification dans manager.conf.</translation>
    </message>
    <message>
        <source>Either “%1” is missing on the “write” line of this login in manager.conf, or the PBX has not loaded the module %2.</source>
        <translation>Ou bien «&#xa0;%1&#xa0;» manque à la ligne «&#xa0;write&#xa0;» de cette identification dans manager.conf, ou bien le PBX n&apos;a pas chargé le module %2.</translation>
    </message>
    <message>
        <source>This login may not list the calls.</source>
        <translation>Cette identification ne peut pas lister les appels.</translation>
    </message>
    <message>
        <source>The calls cannot be listed.</source>
        <translation>Les appels ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>This login may not list the phones.</source>
        <translation>Cette identification ne peut pas lister les téléphones.</translation>
    </message>
    <message>
        <source>The phones cannot be listed.</source>
        <translation>Les téléphones ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>This login may not list the extensions.</source>
        <translation>Cette identification ne peut pas lister les postes.</translation>
    </message>
    <message>
        <source>The extensions cannot be listed.</source>
        <translation>Les postes ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>The queues cannot be listed.</source>
        <translation>Les files ne peuvent pas être listées.</translation>
    </message>
    <message>
        <source>This login may not list what is parked; it sees what is parked from now on.</source>
        <translation>Cette identification ne peut pas lister ce qui est parqué&#xa0;; elle voit ce qui l&apos;est désormais.</translation>
    </message>
    <message>
        <source>Parked calls cannot be listed.</source>
        <translation>Les appels parqués ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>This login may not list the conferences.</source>
        <translation>Cette identification ne peut pas lister les conférences.</translation>
    </message>
    <message>
        <source>The conferences cannot be listed.</source>
        <translation>Les conférences ne peuvent pas être listées.</translation>
    </message>
    <message>
        <source>This login may not list the mailboxes.</source>
        <translation>Cette identification ne peut pas lister les boîtes vocales.</translation>
    </message>
    <message>
        <source>The mailboxes cannot be listed.</source>
        <translation>Les boîtes vocales ne peuvent pas être listées.</translation>
    </message>
    <message>
        <source>This login may not list the registrations.</source>
        <translation>Cette identification ne peut pas lister les enregistrements SIP.</translation>
    </message>
    <message>
        <source>The registrations cannot be listed.</source>
        <translation>Les enregistrements SIP ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>En communication</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En garde</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>On a call, ringing</source>
        <translation>En communication, sonne</translation>
    </message>
    <message>
        <source>On a call, one on hold</source>
        <translation>En communication, un en garde</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>pas connecté</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>surchargé</translation>
    </message>
    <message>
        <source>reconnecting in %1 s</source>
        <translation>reconnexion dans %1 s</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>nouvel essai dans %1 s</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>rattrape</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconnexion</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>live</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>live, fewer events</source>
        <translation>actif, moins d&apos;événements</translation>
    </message>
    <message>
        <source>secret not sent</source>
        <translation>secret non envoyé</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>identification refusée</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificat non fiable</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>jamais confirmé</translation>
    </message>
    <message>
        <source>confirmed %1 s ago</source>
        <translation>confirmé il y a %1 s</translation>
    </message>
    <message>
        <source>confirmed %1 ago</source>
        <translation>confirmé il y a %1</translation>
    </message>
    <message>
        <source>not while the link is down</source>
        <translation>pas tant que la liaison est coupée</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1, nothing to correct</source>
        <translation>%1, rien à corriger</translation>
    </message>
    <message>
        <source>%1, 1 correction so far</source>
        <translation>%1, 1 correction jusqu&apos;ici</translation>
    </message>
    <message>
        <source>%1, %2 corrections so far</source>
        <translation>%1, %2 corrections jusqu&apos;ici</translation>
    </message>
    <message>
        <source>behind by %1 s</source>
        <translation>en retard de %1 s</translation>
    </message>
    <message>
        <source>picture %1 old</source>
        <translation>affichage vieux de %1</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
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
        <translation>Aucun droit ne manque</translation>
    </message>
    <message>
        <source>Missing rights: %1</source>
        <translation>Droits manquants&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProfileLine</name>
    <message>
        <source>For the PBX in use: %1. What you change holds at once.</source>
        <translation>Pour le PBX utilisé&#xa0;: %1. Ce que vous changez vaut aussitôt.</translation>
    </message>
    <message>
        <source>Connect to a PBX first: this is kept for each of them.</source>
        <translation>Connectez-vous d&apos;abord à un PBX&#xa0;: ceci est gardé pour chacun.</translation>
    </message>
</context>
<context>
    <name>ui::QueueCallerWords</name>
    <message>
        <source>%1, place %2, waits %3</source>
        <translation>%1, place %2, attend %3</translation>
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
        <translation>Repas</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Administratif</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not say which queues are yours</source>
        <translation>«&#xa0;Votre place&#xa0;» dans le menu ne dit pas quelles files sont les vôtres</translation>
    </message>
    <message>
        <source>You are a fixed member of your queues: pause instead</source>
        <translation>Vous êtes membre fixe de vos files&#xa0;: faites plutôt une pause</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>La connexion ne dit pas quel poste est le vôtre</translation>
    </message>
    <message>
        <source>You are in no queue</source>
        <translation>Vous n&apos;êtes dans aucune file</translation>
    </message>
    <message>
        <source>Asked the PBX to take you out of %1…</source>
        <translation>Demandé au PBX de vous sortir de %1…</translation>
    </message>
    <message>
        <source>You are out of %1</source>
        <translation>Vous êtes sorti de %1</translation>
    </message>
    <message>
        <source>You are still in a queue.</source>
        <translation>Vous êtes encore dans une file.</translation>
    </message>
    <message>
        <source>Asked the PBX to put you into %1…</source>
        <translation>Demandé au PBX de vous mettre dans %1…</translation>
    </message>
    <message>
        <source>You are in %1</source>
        <translation>Vous êtes dans %1</translation>
    </message>
    <message>
        <source>You are not in all of your queues.</source>
        <translation>Vous n&apos;êtes pas dans toutes vos files.</translation>
    </message>
    <message>
        <source>Pause in all queues</source>
        <translation>Pause dans toutes les files</translation>
    </message>
    <message numerus="yes">
        <source>Pause in %n queues</source>
        <translation>
            <numerusform>Pause dans %n file</numerusform>
            <numerusform>Pause dans %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <translation>Pause dans %1</translation>
    </message>
    <message>
        <source>Asked the PBX to pause you: %1…</source>
        <translation>Demandé au PBX de vous mettre en pause&#xa0;: %1…</translation>
    </message>
    <message>
        <source>You pause in all queues: %1</source>
        <translation>Vous êtes en pause dans toutes les files&#xa0;: %1</translation>
    </message>
    <message>
        <source>You do not pause.</source>
        <translation>Vous n&apos;êtes pas en pause.</translation>
    </message>
    <message>
        <source>Asked the PBX to end your pause…</source>
        <translation>Demandé au PBX de finir votre pause…</translation>
    </message>
    <message>
        <source>You take calls again</source>
        <translation>Vous reprenez les appels</translation>
    </message>
    <message>
        <source>You still pause.</source>
        <translation>Vous êtes encore en pause.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Asked the PBX to pause %1 in %2…</source>
        <translation>Demandé au PBX de mettre %1 en pause dans %2…</translation>
    </message>
    <message>
        <source>%1 pauses in %2: %3</source>
        <translation>%1 est en pause dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 does not pause.</source>
        <translation>%1 n&apos;est pas en pause.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the pause of %1…</source>
        <translation>Demandé au PBX de finir la pause de %1…</translation>
    </message>
    <message>
        <source>%1 takes calls of %2 again</source>
        <translation>%1 reprend les appels de %2</translation>
    </message>
    <message>
        <source>%1 still pauses.</source>
        <translation>%1 est encore en pause.</translation>
    </message>
    <message>
        <source>Pe&amp;nalty</source>
        <translation>Pé&amp;nalité</translation>
    </message>
    <message>
        <source>Those with a lower penalty are rung first</source>
        <translation>Ceux de pénalité plus basse sonnent d&apos;abord</translation>
    </message>
    <message>
        <source>Asked the PBX to give %1 the penalty %2…</source>
        <translation>Demandé au PBX de donner à %1 la pénalité %2…</translation>
    </message>
    <message>
        <source>%1 has the penalty %2 in %3</source>
        <translation>%1 a la pénalité %2 dans %3</translation>
    </message>
    <message>
        <source>The penalty of %1 stays.</source>
        <translation>La pénalité de %1 reste.</translation>
    </message>
    <message>
        <source>&amp;Who waits and who answers</source>
        <translation>&amp;Qui attend et qui répond</translation>
    </message>
    <message>
        <source>&amp;Fold up</source>
        <translation>Re&amp;plier</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>Entr&amp;er</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Vous n&apos;êtes pas dans %1.</translation>
    </message>
    <message>
        <source>You are a fixed member of this queue: pause instead</source>
        <translation>Vous êtes membre fixe de cette file&#xa0;: faites plutôt une pause</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>&amp;Sortir</translation>
    </message>
    <message>
        <source>You are still in %1.</source>
        <translation>Vous êtes encore dans %1.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>A fixed member of this queue: pause instead</source>
        <translation>Membre fixe de cette file&#xa0;: plutôt une pause</translation>
    </message>
    <message>
        <source>Lo&amp;g out of %1</source>
        <translation>Sorti&amp;r de %1</translation>
    </message>
    <message>
        <source>Asked the PBX to take %1 out of %2…</source>
        <translation>Demandé au PBX de sortir %1 de %2…</translation>
    </message>
    <message>
        <source>%1 is out of %2</source>
        <translation>%1 est sorti de %2</translation>
    </message>
    <message>
        <source>%1 is still in %2.</source>
        <translation>%1 est encore dans %2.</translation>
    </message>
    <message>
        <source>&amp;Take to your phone</source>
        <translation>Prendre sur vo&amp;tre poste</translation>
    </message>
    <message>
        <source>Asked the PBX to move %1…</source>
        <translation>Demandé au PBX de déplacer %1…</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>%1 n&apos;a pas été déplacé.</translation>
    </message>
    <message>
        <source>Move to the &amp;front</source>
        <translation>Mettre en &amp;tête</translation>
    </message>
    <message>
        <source>%1 is next in %2</source>
        <translation>%1 est le suivant dans %2</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Mettre à la &amp;fin</translation>
    </message>
    <message>
        <source>%1 is last in %2</source>
        <translation>%1 est le dernier dans %2</translation>
    </message>
    <message>
        <source>Move to &amp;another queue</source>
        <translation>Mettre dans une &amp;autre file</translation>
    </message>
    <message>
        <source>No number is known that leads into %1</source>
        <translation>Aucun numéro connu ne mène à %1</translation>
    </message>
    <message>
        <source>Asked the PBX to move %1 to %2…</source>
        <translation>Demandé au PBX de déplacer %1 vers %2…</translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation>%1 attend dans %2</translation>
    </message>
    <message>
        <source>&amp;Send on behind the queue</source>
        <translation>Envoyer au-delà de la &amp;file</translation>
    </message>
    <message>
        <source>Asked the PBX to send %1 on…</source>
        <translation>Demandé au PBX d&apos;envoyer %1 plus loin…</translation>
    </message>
    <message>
        <source>%1 goes on behind %2</source>
        <translation>%1 continue au-delà de %2</translation>
    </message>
    <message>
        <source>%1 still waits.</source>
        <translation>%1 attend encore.</translation>
    </message>
    <message>
        <source>What comes next is up to the PBX: often a mailbox, or the end</source>
        <translation>La suite dépend du PBX&#xa0;: souvent une boîte vocale, ou la fin</translation>
    </message>
</context>
<context>
    <name>ui::QueueMemberWords</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 appel</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>pénalité %1</translation>
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
        <translation>Personne n&apos;attend</translation>
    </message>
    <message>
        <source>Nobody answers this queue</source>
        <translation>Personne ne répond à cette file</translation>
    </message>
    <message>
        <source>Waiting in %1</source>
        <translation>Attendent dans %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Membres de %1</translation>
    </message>
</context>
<context>
    <name>ui::QueueWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>no members</source>
        <translation>aucun membre</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n free</source>
        <translation>
            <numerusform>%1 libre sur %n</numerusform>
            <numerusform>%1 libres sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>au plus %1</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>This PBX has no queues</source>
        <translation>Ce PBX n&apos;a pas de files</translation>
    </message>
</context>
<context>
    <name>ui::RecallWords</name>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>%1 est occupé</translation>
    </message>
    <message>
        <source>%1 refused the call or is not to be disturbed</source>
        <translation>%1 a refusé l&apos;appel ou ne veut pas être dérangé</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ne peut pas être joint</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1 a raccroché</translation>
    </message>
</context>
<context>
    <name>ui::RecordingSign</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Recording · %1 · %2</source>
        <comment>for how long, and how much</comment>
        <translation>Enregistrement · %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::Recordings</name>
    <message>
        <source>The recording has ended: %1 is as large as one may become. Begin another.</source>
        <translation>L&apos;enregistrement est fini&#xa0;: %1 est aussi grand que possible. Commencez-en un autre.</translation>
    </message>
    <message>
        <source>The recording has ended: %1 cannot be written (“%2”).</source>
        <translation>L&apos;enregistrement est fini&#xa0;: %1 ne peut pas être écrit («&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>Recorded %1 to %2</source>
        <translation>%1 enregistré dans %2</translation>
    </message>
    <message>
        <source>Record the wire</source>
        <translation>Enregistrer la ligne</translation>
    </message>
    <message>
        <source>Recordings (*.ami)</source>
        <translation>Enregistrements (*.ami)</translation>
    </message>
    <message>
        <source>Not recorded. %1 cannot be written (“%2”).</source>
        <translation>Pas enregistré. %1 ne peut pas être écrit («&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>What the PBX sends is recorded to %1, names and numbers included</source>
        <translation>Ce qu&apos;envoie le PBX est enregistré dans %1, noms et numéros compris</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Rejouer un enregistrement</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ui::Redial</name>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Nobody was called from here yet</source>
        <translation>Personne n&apos;a encore été appelé d&apos;ici</translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation>Rappeler %1</translation>
    </message>
</context>
<context>
    <name>ui::ReplayActions</name>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Next change of the board</source>
        <translation>Prochain changement de l&apos;affichage</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 secondes en avant</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 secondes en arrière</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>ui::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>Position dans l&apos;enregistrement</translation>
    </message>
    <message>
        <source>End replay</source>
        <translation>Finir la lecture</translation>
    </message>
    <message>
        <source>Time line of the recording</source>
        <translation>Ligne de temps de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How fast the recording is played</source>
        <translation>À quelle vitesse l&apos;enregistrement est joué</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed: two times as fast</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Au plus vite</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>This recording cannot be played</source>
        <translation>Cet enregistrement ne peut pas être joué</translation>
    </message>
    <message>
        <source>Reading: %1 events so far</source>
        <translation>Lecture du fichier&#xa0;: %1 événements jusqu&apos;ici</translation>
    </message>
    <message>
        <source>On the way…</source>
        <translation>En route…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a recording</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>event %1 of %2</source>
        <translation>événement %1 sur %2</translation>
    </message>
    <message>
        <source>This recording has no times: its events are played evenly.</source>
        <translation>Cet enregistrement n&apos;a pas d&apos;heures&#xa0;: ses événements sont joués régulièrement.</translation>
    </message>
</context>
<context>
    <name>ui::RoomController</name>
    <message>
        <source>Type or select whom to fetch into the conference</source>
        <translation>Tapez ou sélectionnez qui faire venir dans la conférence</translation>
    </message>
    <message>
        <source>You have no call to make a conference of</source>
        <translation>Vous n&apos;avez pas d&apos;appel dont faire une conférence</translation>
    </message>
    <message>
        <source>Type or select who is to join your call</source>
        <translation>Tapez ou sélectionnez qui doit se joindre à votre appel</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not name a conference room</source>
        <translation>«&#xa0;Votre place&#xa0;» dans le menu ne nomme pas de salle de conférence</translation>
    </message>
    <message>
        <source>There is no conference.</source>
        <translation>Il n&apos;y a pas de conférence.</translation>
    </message>
    <message>
        <source>Asked the PBX to let %1 join…</source>
        <translation>Demandé au PBX que %1 se joigne…</translation>
    </message>
    <message>
        <source>%1 is called, and joins your call</source>
        <translation>%1 est appelé, et se joint à votre appel</translation>
    </message>
    <message>
        <source>Asked the PBX to fetch %1 into the conference…</source>
        <translation>Demandé au PBX de faire venir %1 dans la conférence…</translation>
    </message>
    <message>
        <source>%1 is called into the conference</source>
        <translation>%1 est appelé dans la conférence</translation>
    </message>
    <message>
        <source>Asked the PBX for a conference…</source>
        <translation>Demandé au PBX une conférence…</translation>
    </message>
    <message>
        <source>Everybody is in room %1</source>
        <translation>Tout le monde est dans la salle %1</translation>
    </message>
    <message>
        <source>&amp;Who is in it</source>
        <translation>&amp;Qui y est</translation>
    </message>
    <message>
        <source>&amp;Fold up</source>
        <translation>Re&amp;plier</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Déverroui&amp;ller</translation>
    </message>
    <message>
        <source>Asked the PBX to lock room %1…</source>
        <translation>Demandé au PBX de verrouiller la salle %1…</translation>
    </message>
    <message>
        <source>Nobody else gets into room %1</source>
        <translation>Personne d&apos;autre n&apos;entre dans la salle %1</translation>
    </message>
    <message>
        <source>The room stays open.</source>
        <translation>La salle reste ouverte.</translation>
    </message>
    <message>
        <source>Asked the PBX to unlock room %1…</source>
        <translation>Demandé au PBX de déverrouiller la salle %1…</translation>
    </message>
    <message>
        <source>Room %1 is open</source>
        <translation>La salle %1 est ouverte</translation>
    </message>
    <message>
        <source>The room stays locked.</source>
        <translation>La salle reste verrouillée.</translation>
    </message>
    <message>
        <source>F&amp;etch somebody</source>
        <translation>Faire v&amp;enir quelqu&apos;un</translation>
    </message>
    <message>
        <source>F&amp;etch %1</source>
        <translation>Faire v&amp;enir %1</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>%1 n&apos;a pas été appelé.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Couper le &amp;micro</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>Rendre le &amp;micro</translation>
    </message>
    <message>
        <source>Asked the PBX to mute %1…</source>
        <translation>Demandé au PBX de couper le micro de %1…</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>Le micro de %1 est coupé</translation>
    </message>
    <message>
        <source>%1 is still heard.</source>
        <translation>On entend toujours %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to unmute %1…</source>
        <translation>Demandé au PBX de rendre le micro à %1…</translation>
    </message>
    <message>
        <source>%1 is heard again</source>
        <translation>On entend de nouveau %1</translation>
    </message>
    <message>
        <source>%1 is still muted.</source>
        <translation>Le micro de %1 est toujours coupé.</translation>
    </message>
    <message>
        <source>&amp;Take out of the room</source>
        <translation>Sor&amp;tir de la salle</translation>
    </message>
    <message>
        <source>Asked the PBX to take %1 out…</source>
        <translation>Demandé au PBX de sortir %1…</translation>
    </message>
    <message>
        <source>%1 is out of the room</source>
        <translation>%1 est sorti de la salle</translation>
    </message>
    <message>
        <source>%1 is still in the room.</source>
        <translation>%1 est toujours dans la salle.</translation>
    </message>
</context>
<context>
    <name>ui::RoomPeople</name>
    <message>
        <source>Nobody is in it any more</source>
        <translation>Plus personne n&apos;y est</translation>
    </message>
    <message>
        <source>In room %1</source>
        <translation>Dans la salle %1</translation>
    </message>
</context>
<context>
    <name>ui::SecurityWords</name>
    <message>
        <source>It is not the one you trusted. Either the PBX has a new one, or somebody stands between you and the PBX.</source>
        <translation>Ce n&apos;est pas celui auquel vous avez fait confiance. Ou bien le PBX en a un nouveau, ou bien quelqu&apos;un se tient entre vous et le PBX.</translation>
    </message>
    <message>
        <source>An authority that this computer knows has signed the new one for this address.</source>
        <translation>Une autorité que cet ordinateur connaît a signé le nouveau pour cette adresse.</translation>
    </message>
    <message>
        <source>The PBX has signed it itself.</source>
        <translation>Le PBX l&apos;a signé lui-même.</translation>
    </message>
    <message>
        <source>No authority that this computer knows has signed it.</source>
        <translation>Aucune autorité que cet ordinateur connaît ne l&apos;a signé.</translation>
    </message>
    <message>
        <source>It was made for “%1”, not for “%2”.</source>
        <translation>Il a été fait pour «&#xa0;%1&#xa0;», non pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>Il était valable jusqu&apos;au %1.</translation>
    </message>
    <message>
        <source>It is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Il n&apos;est pas encore valable, ou l&apos;horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>The TLS library says: “%1”.</source>
        <translation>La bibliothèque TLS dit&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It knows no MD5 login and the connection is not encrypted: anybody on the way could read the secret. It was not sent. Switch on TLS, or allow it in the settings of this connection.</source>
        <translation>Il ne connaît pas l&apos;identification MD5 et la connexion n&apos;est pas chiffrée&#xa0;: n&apos;importe qui en chemin pourrait lire le secret. Il n&apos;a pas été envoyé. Activez TLS, ou permettez-le dans les réglages de cette connexion.</translation>
    </message>
    <message>
        <source>It knows nothing newer than TLS 1.1, which is not safe any more and which this computer refuses. Renew the TLS of the PBX, or reach it through a tunnel (VPN, SSH).</source>
        <translation>Il ne connaît rien de plus récent que TLS 1.1, qui n&apos;est plus sûr et que cet ordinateur refuse. Renouvelez le TLS du PBX, ou joignez-le par un tunnel (VPN, SSH).</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffrée</translation>
    </message>
    <message>
        <source>TLS, signed by an authority</source>
        <translation>TLS, signé par une autorité</translation>
    </message>
    <message>
        <source>TLS, with the certificate you trust</source>
        <translation>TLS, avec le certificat de votre confiance</translation>
    </message>
    <message>
        <source>None: others on the network can read along</source>
        <translation>Aucun&#xa0;: d&apos;autres sur le réseau peuvent lire</translation>
    </message>
    <message>
        <source>None needed: it stays on this computer</source>
        <translation>Inutile&#xa0;: cela reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>It is not the one you trusted. Either the server has a new one, or somebody stands between you and the server.</source>
        <translation>Ce n&apos;est pas celui auquel vous avez fait confiance. Ou bien le serveur en a un nouveau, ou bien quelqu&apos;un se tient entre vous et le serveur.</translation>
    </message>
    <message>
        <source>The server has signed it itself.</source>
        <translation>Le serveur l&apos;a signé lui-même.</translation>
    </message>
</context>
<context>
    <name>ui::ServerDialog</name>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
    <message>
        <source>The password may be sent in c&amp;lear text</source>
        <translation>Le mot de passe peut passer en c&amp;lair</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>Fair&amp;e confiance à ce certificat</translation>
    </message>
    <message>
        <source>Others on the network can read it</source>
        <translation>D&apos;autres sur le réseau peuvent le lire</translation>
    </message>
    <message>
        <source>Not needed: nobody on the network could read it</source>
        <translation>Inutile&#xa0;: personne sur le réseau ne pourrait le lire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>On demande au serveur…</translation>
    </message>
    <message>
        <source>
You trusted, SHA-256:
%1</source>
        <translation>
Vous avez fait confiance à, SHA-256&#xa0;:
%1</translation>
    </message>
    <message>
        <source>
It shows, SHA-256:
%1</source>
        <translation>
Il montre, SHA-256&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Compare that with the server&apos;s before you trust it.</source>
        <translation>Comparez cette empreinte avec celle du serveur avant de lui faire confiance.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Aucun réglage ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::SideDock</name>
    <message>
        <source>Drag to move “%1”</source>
        <translation>Tirez pour déplacer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ui::SourceWords</name>
    <message>
        <source>Contacts: %1, read at %2</source>
        <translation>Contacts&#xa0;: %1, lu à %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is wrong</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <comment>what is wrong, and the words of the server</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur ne peut pas être joint</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>There is no encrypted connection</source>
        <translation>Il n&apos;y a pas de connexion chiffrée</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted.</source>
        <translation>Le certificat du serveur n&apos;est pas de confiance.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anybody on the way could read the password. It was not sent. Switch on TLS, or allow it in the settings of this source.</source>
        <translation>La connexion n&apos;est pas chiffrée&#xa0;: n&apos;importe qui en chemin pourrait lire le mot de passe. Il n&apos;a pas été envoyé. Activez TLS, ou permettez-le dans les réglages de cette source.</translation>
    </message>
    <message>
        <source>The password is missing. Type it in the settings of this source.</source>
        <translation>Le mot de passe manque. Tapez-le dans les réglages de cette source.</translation>
    </message>
    <message>
        <source>The keychain does not give the password (“%1”). Type it in the settings of this source.</source>
        <translation>Le trousseau ne donne pas le mot de passe («&#xa0;%1&#xa0;»). Tapez-le dans les réglages de cette source.</translation>
    </message>
    <message>
        <source>The server refuses the login</source>
        <translation>Le serveur refuse l&apos;identification</translation>
    </message>
    <message>
        <source>It is not tried again before you ask for it.</source>
        <translation>Elle n&apos;est pas réessayée avant que vous le demandiez.</translation>
    </message>
    <message>
        <source>There is no directory by that name or address</source>
        <translation>Il n&apos;y a pas d&apos;annuaire de ce nom ou à cette adresse</translation>
    </message>
    <message>
        <source>The server sends Cordboard to another one, or to one without encryption. That is not followed: type that address.</source>
        <translation>Le serveur renvoie Cordboard à un autre, ou à un serveur sans chiffrement. Ce n&apos;est pas suivi&#xa0;: tapez cette adresse.</translation>
    </message>
    <message>
        <source>The answer of the server cannot be used</source>
        <translation>La réponse du serveur n&apos;est pas utilisable</translation>
    </message>
    <message>
        <source>The server cannot do it</source>
        <translation>Le serveur ne sait pas le faire</translation>
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
        <translation>%1 Ce qui en était connu reste.</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <source>Asked as you type. Found so far: %1</source>
        <translation>Interrogé pendant que vous tapez. Trouvés jusqu&apos;ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asked as you type. The server answers</source>
        <translation>Interrogé pendant que vous tapez. Le serveur répond</translation>
    </message>
    <message>
        <source>Asked as you type</source>
        <translation>Interrogé pendant que vous tapez</translation>
    </message>
    <message>
        <source>. Passed over: the card at line %1 of %2</source>
        <translation>. Omise&#xa0;: la carte à la ligne %1 de %2</translation>
    </message>
    <message>
        <source>. Not all of %1 could be used</source>
        <translation>. Tout %1 n&apos;a pas pu être utilisé</translation>
    </message>
    <message>
        <source>Cannot be read: “%1”.</source>
        <translation>Ne peut pas être lu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::SourcesDialog</name>
    <message>
        <source>Sources of contacts</source>
        <translation>Sources de contacts</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Enle&amp;ver</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard)</source>
        <translation>vCards (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Contacts that others keep: files and folders of vCards (*.vcf), LDAP directories, CardDAV address books. They are followed, and never written to.</source>
        <translation>Contacts que d&apos;autres gardent&#xa0;: fichiers et dossiers de vCards (*.vcf), annuaires LDAP, carnets d&apos;adresses CardDAV. Ils sont suivis, et rien n&apos;y est jamais écrit.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>vCard &amp;file…</source>
        <translation>&amp;Fichier vCard…</translation>
    </message>
    <message>
        <source>F&amp;older of vCards…</source>
        <translation>&amp;Dossier de vCards…</translation>
    </message>
    <message>
        <source>&amp;LDAP directory…</source>
        <translation>Annuaire &amp;LDAP…</translation>
    </message>
    <message>
        <source>&amp;CardDAV address books…</source>
        <translation>&amp;Carnets d&apos;adresses CardDAV…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Modifi&amp;er…</translation>
    </message>
    <message>
        <source>A file has no settings</source>
        <translation>Un fichier n&apos;a pas de réglages</translation>
    </message>
    <message>
        <source>Its contacts are not shown any more; there they stay as they are</source>
        <translation>Ses contacts ne sont plus montrés&#xa0;; là-bas, ils restent tels quels</translation>
    </message>
</context>
<context>
    <name>ui::SourcesPage</name>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>&amp;Importer un fichier CSV…</translation>
    </message>
    <message>
        <source>Its people become contacts of your own</source>
        <translation>Ses personnes deviennent vos propres contacts</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Carnet d&apos;adresses</translation>
    </message>
    <message>
        <source>Sources of contacts</source>
        <translation>Sources de contacts</translation>
    </message>
    <message>
        <source>Contacts are not kept here.</source>
        <translation>Les contacts ne sont pas gardés ici.</translation>
    </message>
    <message>
        <source>Who calls is named from your own contacts, and from those that others keep: vCard files and folders, LDAP directories, CardDAV address books.</source>
        <translation>Qui appelle est nommé d&apos;après vos propres contacts, et d&apos;après ceux que d&apos;autres gardent&#xa0;: fichiers et dossiers vCard, annuaires LDAP, carnets d&apos;adresses CardDAV.</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>&amp;Sources…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source of contacts and how it stands with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no other source yet.</source>
        <translation>Il n&apos;y a pas encore d&apos;autre source.</translation>
    </message>
</context>
<context>
    <name>ui::StaleBanner</name>
    <message>
        <source>Reconnect now</source>
        <translation>Reconnecter maintenant</translation>
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
        <translation>Appels par heure de la journée</translation>
    </message>
    <message>
        <source>Incoming calls by seconds to answer</source>
        <translation>Appels entrants par secondes jusqu&apos;à la réponse</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Calls of which time</source>
        <translation>Appels de quelle période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Les 365 derniers jours</translation>
    </message>
    <message>
        <source>All calls that are kept</source>
        <translation>Tous les appels gardés</translation>
    </message>
    <message>
        <source>Calls of &amp;your phone:</source>
        <translation>Appels de votre &amp;poste&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep calls:</source>
        <translation>&amp;Garder les appels&#xa0;:</translation>
    </message>
    <message>
        <source>Longest waits</source>
        <translation>Plus longues attentes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Calls are not kept here</source>
        <translation>Les appels ne sont pas gardés ici</translation>
    </message>
    <message>
        <source>A recording is no call of yours.</source>
        <translation>Un enregistrement n&apos;est pas un de vos appels.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>On compte…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Incoming answered</source>
        <translation>Entrants répondus</translation>
    </message>
    <message>
        <source>Time to answer (median)</source>
        <translation>Temps de réponse (médiane)</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Plus longue attente</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>Pas d&apos;appels pendant cette période</translation>
    </message>
    <message>
        <source>Every call of your own phone is counted here when it has ended.</source>
        <translation>Chaque appel de votre poste est compté ici quand il est fini.</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>Les appels ne sont pas gardés</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 sur %2 (%3 %)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondus</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>from %1 o’clock: %2 answered, %3 missed, %4 outgoing</source>
        <translation>à partir de %1 h&#xa0;: %2 répondus, %3 manqués, %4 sortants</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the bars of a chart that is read out</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n appel</numerusform>
            <numerusform>%1&#xa0;: %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Cordboard: calls, %1</source>
        <translation>Cordboard&#xa0;: appels, %1</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>%1 channel · %2 extensions</source>
        <translation>%1 canal · %2 postes</translation>
    </message>
    <message>
        <source>%1 channels · %2 extensions</source>
        <translation>%1 canaux · %2 postes</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 événements/s</translation>
    </message>
</context>
<context>
    <name>ui::SupportDialog</name>
    <message>
        <source>Save a support bundle</source>
        <translation>Enregistrer un dossier d&apos;assistance</translation>
    </message>
    <message>
        <source>One file for whoever looks into a problem. You see what goes in, and it is sent nowhere: you pass it on yourself.</source>
        <translation>Un fichier pour qui cherche la cause d&apos;un problème. Vous voyez ce qui y entre, et il n&apos;est envoyé nulle part&#xa0;: vous le transmettez vous-même.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>What came in the last %1</source>
        <comment>a duration such as 12:04</comment>
        <translation>Ce qui est arrivé ces dernières %1</translation>
    </message>
    <message>
        <source>A recording of mine…</source>
        <translation>Un de mes enregistrements…</translation>
    </message>
    <message>
        <source>The &amp;board as it is now</source>
        <translation>L&apos;&amp;affichage tel qu&apos;il est</translation>
    </message>
    <message>
        <source>What the &amp;program logged</source>
        <translation>Ce que le &amp;programme a noté</translation>
    </message>
    <message>
        <source>S&amp;ettings, without secrets</source>
        <translation>Les réglag&amp;es, sans secrets</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>Enregist&amp;rement</translation>
    </message>
    <message>
        <source>&amp;Mask numbers, names and addresses</source>
        <translation>&amp;Masquer numéros, noms et adresses</translation>
    </message>
    <message>
        <source>Stand-ins take their place, the same for the same in the whole bundle. Names of queues, contexts and files stay as they are.</source>
        <translation>Des remplaçants prennent leur place, le même pour le même dans tout le dossier. Les noms des files, contextes et fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Ce qu&apos;il y a dans le dossier</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enregi&amp;strer…</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 n&apos;a pas été enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>A recording for the bundle</source>
        <translation>Un enregistrement pour le dossier</translation>
    </message>
    <message>
        <source>Recordings (*.ami)</source>
        <translation>Enregistrements (*.ami)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n&apos;est choisi.</translation>
    </message>
    <message>
        <source>About %1, and much less as a zip file.</source>
        <translation>Environ %1, et bien moins en fichier zip.</translation>
    </message>
    <message>
        <source>Choose what is to go in</source>
        <translation>Choisissez ce qui doit y entrer</translation>
    </message>
    <message>
        <source>Support bundles (*.zip)</source>
        <translation>Dossiers d&apos;assistance (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Standard columns and widths</source>
        <translation>Colonnes et largeurs standard</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Saved 1 row to %1</source>
        <translation>1 ligne enregistrée dans %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n rows to %1</source>
        <translation>
            <numerusform>%n ligne enregistrée dans %1</numerusform>
            <numerusform>%n lignes enregistrées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>Impossible d&apos;enregistrer %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::TablesPanel</name>
    <message>
        <source>Peers</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n actif</numerusform>
            <numerusform>%n actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n connu</numerusform>
            <numerusform>%n connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>plus de %n</numerusform>
            <numerusform>plus de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Journal de la ligne</translation>
    </message>
    <message numerus="yes">
        <source>last %n</source>
        <translation>
            <numerusform>le dernier</numerusform>
            <numerusform>les %n derniers</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls just now</source>
        <translation>Pas d&apos;appels en ce moment</translation>
    </message>
    <message>
        <source>Every leg of every call appears here while it lives.</source>
        <translation>Chaque branche de chaque appel apparaît ici tant qu&apos;elle vit.</translation>
    </message>
    <message>
        <source>Calls cannot be listed</source>
        <translation>Les appels ne peuvent pas être listés</translation>
    </message>
    <message>
        <source>No phones or trunks</source>
        <translation>Ni postes ni lignes réseau</translation>
    </message>
    <message>
        <source>Those of PJSIP, SIP and IAX appear here as soon as the PBX lists them.</source>
        <translation>Ceux de PJSIP, SIP et IAX apparaissent ici dès que le PBX les liste.</translation>
    </message>
    <message>
        <source>Phones and trunks cannot be listed</source>
        <translation>Les postes et lignes réseau ne peuvent pas être listés</translation>
    </message>
</context>
<context>
    <name>ui::TeamLink</name>
    <message>
        <source>That works</source>
        <translation>Ça marche</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>what is wrong, and the server&apos;s words</comment>
        <translation>%1 («&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. On Debian and Ubuntu it is the package libqt6sql6-psql.</source>
        <translation>Le pilote PostgreSQL de Qt n&apos;est pas installé. Sur Debian et Ubuntu, c&apos;est le paquet libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The database is of a newer Cordboard and is not touched: bring this one up to date.</source>
        <translation>La base de données est d&apos;un Cordboard plus récent et n&apos;est pas touchée&#xa0;: mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>The database did not do what was asked.</source>
        <translation>La base de données n&apos;a pas fait ce qui était demandé.</translation>
    </message>
    <message>
        <source>This desk&apos;s own files cannot be read or written.</source>
        <translation>Les propres fichiers de cette place ne peuvent être lus ou écrits.</translation>
    </message>
    <message>
        <source>The database wants a password, and none is known here.</source>
        <translation>La base de données veut un mot de passe, et aucun n&apos;est connu ici.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>L&apos;utilisateur ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>The server lets nobody in from here as this user, or not this way.</source>
        <translation>Le serveur ne laisse entrer personne d&apos;ici avec cet utilisateur, ou pas de cette façon.</translation>
    </message>
    <message>
        <source>The connection cannot be encrypted as it is asked for here.</source>
        <translation>La connexion ne peut pas être chiffrée comme demandé ici.</translation>
    </message>
    <message>
        <source>There is no such database, or no such user.</source>
        <translation>Il n&apos;y a pas de telle base de données, ou pas de tel utilisateur.</translation>
    </message>
    <message>
        <source>Nobody knows a computer of that name.</source>
        <translation>Personne ne connaît d&apos;ordinateur de ce nom.</translation>
    </message>
    <message>
        <source>No database server listens there: check the address and the port.</source>
        <translation>Aucun serveur de base de données n&apos;y écoute&#xa0;: vérifiez l&apos;adresse et le port.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>La base de données ne peut pas être jointe.</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>Rien n&apos;est partagé.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>In step with the team.</source>
        <translation>En phase avec l&apos;équipe.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Not connected. Everything goes on here, and is made up for.</source>
        <translation>Non connecté. Tout continue ici, et sera rattrapé.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait since %1.</source>
        <translation>
            <numerusform>%n changement attend depuis %1.</numerusform>
            <numerusform>%n changements attendent depuis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain does not keep the password (“%1”): it is asked for at the next start.</source>
        <translation>Le trousseau ne garde pas le mot de passe («&#xa0;%1&#xa0;»)&#xa0;: il sera demandé au prochain démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>Team: %n wait(s)</source>
        <translation>
            <numerusform>Équipe&#xa0;: %n en attente</numerusform>
            <numerusform>Équipe&#xa0;: %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>ui::TeamPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Sh&amp;are by this database</source>
        <translation>P&amp;artager par cette base</translation>
    </message>
    <message>
        <source>Sto&amp;p sharing</source>
        <translation>Arrêter le parta&amp;ge</translation>
    </message>
    <message>
        <source>Calls, notes, contacts and favourites are shared with every desk that uses the same PostgreSQL database. Without a connection everything goes on, and is made up for.</source>
        <translation>Appels, notes, contacts et favoris sont partagés avec chaque place qui utilise la même base PostgreSQL. Sans connexion tout continue, et sera rattrapé.</translation>
    </message>
    <message>
        <source>for example db.example.org</source>
        <translation>par exemple db.example.org</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Base de &amp;données</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>as it is in the keychain</source>
        <translation>tel qu&apos;il est dans le trousseau</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Encrypted, to a server that is vouched for</source>
        <translation>Chiffrée, vers un serveur certifié</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Chiffrée, quel que soit le serveur</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Non chiffrée&#xa0;: sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Conn&amp;ection</source>
        <translation>Conne&amp;xion</translation>
    </message>
    <message>
        <source>What is on this computer stays here</source>
        <translation>Ce qui est sur cet ordinateur reste ici</translation>
    </message>
    <message>
        <source>Calls that this desk takes away for their age stay in the database. The PBX must have the same name on all desks for its calls to be the same.</source>
        <translation>Les appels que cette place enlève pour leur âge restent dans la base. Le PBX doit avoir le même nom sur toutes les places pour que ses appels soient les mêmes.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>On demande au serveur…</translation>
    </message>
    <message>
        <source>Your administrator decides this</source>
        <translation>Votre administrateur en décide</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Shared contacts</source>
        <translation>Contacts partagés</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Historique partagé</translation>
    </message>
    <message>
        <source>Nothing is kept here, so nothing is shared.</source>
        <translation>Rien n&apos;est gardé ici, donc rien n&apos;est partagé.</translation>
    </message>
</context>
<context>
    <name>ui::TextDialog</name>
    <message>
        <source>As it &amp;was</source>
        <translation>Comme c&apos;é&amp;tait</translation>
    </message>
    <message>
        <source>The text that comes with Cordboard</source>
        <translation>Le texte qui vient avec Cordboard</translation>
    </message>
</context>
<context>
    <name>ui::TimeLimitDialog</name>
    <message>
        <source>Time limit</source>
        <translation>Durée limite</translation>
    </message>
    <message>
        <source>The PBX ends the call by itself, counted from now.</source>
        <translation>Le PBX termine l&apos;appel tout seul, à compter de maintenant.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>&amp;Fixer la limite</translation>
    </message>
    <message>
        <source>&amp;Take limit away</source>
        <translation>Lever la li&amp;mite</translation>
    </message>
    <message>
        <source>End the call of %1 after</source>
        <translation>Terminer l&apos;appel de %1 après</translation>
    </message>
</context>
<context>
    <name>ui::TransferPage</name>
    <message>
        <source>With the &amp;layout of the window</source>
        <translation>Avec la &amp;disposition de la fenêtre</translation>
    </message>
    <message>
        <source>All connections with desks and numbers, keys, alerts and the look go into one file, which another Cordboard takes over. Secrets, calls, contacts and notes do not.</source>
        <translation>Toutes les connexions avec places et numéros, les touches, les alertes et l&apos;aspect vont dans un fichier, qu&apos;un autre Cordboard reprend. Les secrets, appels, contacts et notes, non.</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>&amp;Exporter les réglages…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importer des réglages…</translation>
    </message>
    <message>
        <source>Shows first what would change</source>
        <translation>Montre d&apos;abord ce qui changerait</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importation et exportation</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Autre ordinateur</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be written (“%2”).</source>
        <translation>%1 ne peut pas être écrit («&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>%1 cannot be read (“%2”).</source>
        <translation>%1 ne peut pas être lu («&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>%1 n&apos;a pas été repris. %2</translation>
    </message>
    <message>
        <source>%1 changes nothing: all is as it stands there.</source>
        <translation>%1 ne change rien&#xa0;: tout est déjà ainsi.</translation>
    </message>
    <message>
        <source>Nothing was changed, since no copy of your settings could be kept (“%1”).</source>
        <translation>Rien n&apos;a été changé, car aucune copie de vos réglages n&apos;a pu être gardée («&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>Taken over. Start Cordboard again, so that all of it holds.</source>
        <translation>Repris. Redémarrez Cordboard pour que tout s&apos;applique.</translation>
    </message>
    <message>
        <source>%1 What you had before is kept in %2.</source>
        <translation>%1 Ce que vous aviez avant est gardé dans %2.</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>&amp;Show Cordboard</source>
        <translation>Afficher &amp;Cordboard</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>%1 sonne</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>Ça sonne</translation>
    </message>
    <message>
        <source>On a call: %1</source>
        <translation>En communication&#xa0;: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>En garde&#xa0;: %1</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Pas d&apos;appel</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for you</source>
        <translation>
            <numerusform>%n appel vous attend</numerusform>
            <numerusform>%n appels vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrialPage</name>
    <message>
        <source>C&amp;all</source>
        <translation>&amp;Appeler</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>Rac&amp;crocher</translation>
    </message>
    <message>
        <source>A colleague, or your mobile phone</source>
        <translation>Un collègue, ou votre téléphone mobile</translation>
    </message>
    <message>
        <source>Your own phone rings first. When you lift it, it calls the number.</source>
        <translation>Votre propre poste sonne d&apos;abord. Quand vous le décrochez, il appelle le numéro.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Appel d&apos;essai</translation>
    </message>
    <message>
        <source>Your phone is called…</source>
        <translation>Votre téléphone est appelé…</translation>
    </message>
    <message>
        <source>Nobody was called. %1</source>
        <translation>Personne n&apos;a été appelé. %1</translation>
    </message>
    <message>
        <source>Your phone rings: lift it.</source>
        <translation>Votre téléphone sonne&#xa0;: décrochez.</translation>
    </message>
    <message>
        <source>You lifted it; the number is called.</source>
        <translation>Vous avez décroché&#xa0;; le numéro est appelé.</translation>
    </message>
    <message>
        <source>It works: you are connected.</source>
        <translation>Ça marche&#xa0;: vous êtes relié.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>L&apos;appel est terminé.</translation>
    </message>
</context>
<context>
    <name>ui::WireLog</name>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Journal de la ligne</translation>
    </message>
    <message>
        <source>The chosen block in full</source>
        <translation>Le bloc choisi en entier</translation>
    </message>
    <message>
        <source>Choose a block to read it in full.</source>
        <translation>Choisissez un bloc pour le lire en entier.</translation>
    </message>
    <message>
        <source>Find in the log: an event, a header, a value</source>
        <translation>Chercher dans le journal&#xa0;: un événement, un en-tête, une valeur</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Takes nothing more into the log until it is let go</source>
        <translation>Ne prend plus rien dans le journal jusqu&apos;à ce qu&apos;on le relâche</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Shows only what the PBX sent</source>
        <translation>Ne montre que ce qu&apos;a envoyé le PBX</translation>
    </message>
    <message>
        <source>Shows only what Cordboard sent</source>
        <translation>Ne montre que ce qu&apos;a envoyé Cordboard</translation>
    </message>
    <message>
        <source>Shows only events that Cordboard does not know, and text that is no message</source>
        <translation>Ne montre que les événements que Cordboard ne connaît pas, et le texte qui n&apos;est pas un message</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of an event: how often</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Every event in the log is one that Cordboard knows.</source>
        <translation>Cordboard connaît chaque événement du journal.</translation>
    </message>
    <message>
        <source>No unknown block in the log</source>
        <translation>Pas de bloc inconnu dans le journal</translation>
    </message>
    <message>
        <source>Every event here is one that Cordboard knows.</source>
        <translation>Cordboard connaît chaque événement ici.</translation>
    </message>
    <message>
        <source>No block contains “%1”</source>
        <translation>Aucun bloc ne contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The log is paused</source>
        <translation>Le journal est en pause</translation>
    </message>
    <message>
        <source>Let “Pause” go to take in what comes from now on.</source>
        <translation>Relâchez «&#xa0;Pause&#xa0;» pour prendre ce qui vient désormais.</translation>
    </message>
    <message>
        <source>Nothing went over the wire yet</source>
        <translation>Rien n&apos;est encore passé sur la ligne</translation>
    </message>
    <message>
        <source>The log begins when this page is opened.</source>
        <translation>Le journal commence quand cette page est ouverte.</translation>
    </message>
</context>
<context>
    <name>ui::WireWords</name>
    <message>
        <source>→ sent</source>
        <translation>→ envoyé</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>← reçu</translation>
    </message>
    <message>
        <source>%1 · unknown</source>
        <comment>an event of a name that the program does not know</comment>
        <translation>%1 · inconnu</translation>
    </message>
    <message>
        <source>%1 · no message</source>
        <comment>text that is no block of the protocol</comment>
        <translation>%1 · pas un message</translation>
    </message>
    <message>
        <source>Cordboard does not know this event: it is counted, and changes nothing.</source>
        <translation>Cordboard ne connaît pas cet événement&#xa0;: il est compté, et ne change rien.</translation>
    </message>
    <message>
        <source>Neither an event nor an answer: text of an old server, or a broken block.</source>
        <translation>Ni un événement ni une réponse&#xa0;: texte d&apos;un vieux serveur, ou bloc abîmé.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a block of the wire log: Ping sent, 14:02:07</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
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
        <translation>au %1</translation>
    </message>
    <message>
        <source>last heard of %1 ago</source>
        <translation>dernières nouvelles il y a %1</translation>
    </message>
</context>
<context>
    <name>ui::YourCallCard</name>
    <message>
        <source>No call</source>
        <translation>Pas d&apos;appel</translation>
    </message>
    <message>
        <source>Type a name or a number: Enter calls it.</source>
        <translation>Tapez un nom ou un numéro&#xa0;: Entrée l&apos;appelle.</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>En communication</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En garde</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Appelle</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Sonne à votre poste</translation>
    </message>
    <message>
        <source>In conference room %1</source>
        <translation>Dans la salle de conférence %1</translation>
    </message>
    <message>
        <source>Came in through the queue %1</source>
        <translation>Venu par la file %1</translation>
    </message>
    <message>
        <source>Came in on %1</source>
        <translation>Venu sur %1</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Votre appel</translation>
    </message>
    <message>
        <source>Drag it onto a person, a queue, a parking space, a room, a mailbox or another call</source>
        <translation>Tirez-le sur une personne, une file, une place de parking, une salle, une boîte vocale ou un autre appel</translation>
    </message>
    <message>
        <source>What is known of this caller</source>
        <translation>Ce qu&apos;on sait de cet appelant</translation>
    </message>
    <message>
        <source>Nobody on the line</source>
        <translation>Personne en ligne</translation>
    </message>
</context>
</TS>
