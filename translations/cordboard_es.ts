<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
        <translation>el servidor envía más de lo que se puede recibir</translation>
    </message>
    <message>
        <source>a line is longer than any server sends</source>
        <translation>una línea es más larga de lo que envía ningún servidor</translation>
    </message>
    <message>
        <source>a block is longer than any server sends</source>
        <translation>un bloque es más largo de lo que envía ningún servidor</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>se cerró la conexión</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>no hubo conexión en %1 s</translation>
    </message>
    <message>
        <source>no `Asterisk Call Manager` line came</source>
        <translation>no llegó la línea «Asterisk Call Manager»</translation>
    </message>
    <message>
        <source>the login was not answered</source>
        <translation>el acceso quedó sin respuesta</translation>
    </message>
    <message>
        <source>the server did not answer for %1 s</source>
        <translation>el servidor no respondió durante %1 s</translation>
    </message>
    <message>
        <source>the server knows no MD5 login, and the secret would cross the network in clear</source>
        <translation>el servidor no conoce el acceso MD5, y el secreto cruzaría la red en claro</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not the trusted one</source>
        <translation>el certificado del servidor no es el de confianza</translation>
    </message>
</context>
<context>
    <name>store::SettingsFile</name>
    <message>
        <source>It is too large for a file of settings.</source>
        <translation>Es demasiado grande para un archivo de ajustes.</translation>
    </message>
    <message>
        <source>It is no file of settings: at byte %1, %2.</source>
        <translation>No es un archivo de ajustes: en el byte %1, %2.</translation>
    </message>
    <message>
        <source>It is no file of Cordboard&apos;s settings.</source>
        <translation>No es un archivo de ajustes de Cordboard.</translation>
    </message>
    <message>
        <source>A newer Cordboard wrote it: this one reads version 1, and it is of version %1.</source>
        <translation>Lo escribió un Cordboard más nuevo: este lee la versión 1, y el archivo es de la versión %1.</translation>
    </message>
    <message>
        <source>It has more settings than there can be.</source>
        <translation>Tiene más ajustes de los que puede haber.</translation>
    </message>
    <message>
        <source>“%1” is no name of a setting.</source>
        <translation>«%1» no es el nombre de ningún ajuste.</translation>
    </message>
    <message>
        <source>“%1” does not belong into such a file.</source>
        <translation>«%1» no tiene lugar en un archivo así.</translation>
    </message>
    <message>
        <source>The value of “%1” is none that a setting can have.</source>
        <translation>El valor de «%1» no es uno que un ajuste pueda tener.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation>Acerca de Cordboard</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>A desktop switchboard for the Asterisk PBX.</source>
        <translation>Una centralita de escritorio para el PBX Asterisk.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin garantía alguna.</translation>
    </message>
    <message>
        <source>Icons by the Lucide contributors, ISC licence. Built with Qt %1.</source>
        <translation>Iconos de los colaboradores de Lucide, licencia ISC. Hecho con Qt %1.</translation>
    </message>
</context>
<context>
    <name>ui::AddressBook</name>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <comment>when a call was</comment>
        <translation>%1, perdida</translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <comment>when a call was</comment>
        <translation>%1, sin respuesta</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>when a call was, and how long</comment>
        <translation>%1, durante %2</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Contacto…</translation>
    </message>
    <message>
        <source>Show or write down who calls, or who is selected</source>
        <translation>Mostrar o anotar quién llama, o quién está seleccionado</translation>
    </message>
    <message>
        <source>Imported contacts: %1.</source>
        <translation>Contactos importados: %1.</translation>
    </message>
    <message>
        <source>The contact was not kept (“%1”).</source>
        <translation>El contacto no se guardó («%1»).</translation>
    </message>
    <message>
        <source>Earlier calls: %1, the last one %2</source>
        <translation>Llamadas anteriores: %1, la última %2</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tablas de texto (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Delete contacts</source>
        <translation>Borrar contactos</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Borrar a %1?</translation>
    </message>
    <message>
        <source>Delete %1 contacts?</source>
        <translation>¿Borrar %1 contactos?</translation>
    </message>
    <message>
        <source>Notes on calls and the history stay.</source>
        <translation>Las notas de llamadas y el historial se quedan.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>The keychain does not keep the password (“%1”). It is asked for again at the next start.</source>
        <translation>El llavero no guarda la contraseña («%1»). Se pedirá de nuevo en el próximo arranque.</translation>
    </message>
</context>
<context>
    <name>ui::Alerts</name>
    <message>
        <source>Comes back, not answered</source>
        <translation>Vuelve sin respuesta</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Suena en su teléfono</translation>
    </message>
    <message>
        <source>Waits in a queue</source>
        <translation>Espera en una cola</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waits for somebody busy</source>
        <translation>Espera a alguien ocupado</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcada</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>when it is urgent</source>
        <translation>cuando es urgente</translation>
    </message>
    <message>
        <source>when it comes</source>
        <translation>cuando llega</translation>
    </message>
    <message>
        <source>at every step</source>
        <translation>en cada paso</translation>
    </message>
</context>
<context>
    <name>ui::AlertsDialog</name>
    <message>
        <source>Alerts and sounds</source>
        <translation>Avisos y sonidos</translation>
    </message>
    <message>
        <source>St&amp;andard</source>
        <translation>&amp;Estándar</translation>
    </message>
</context>
<context>
    <name>ui::AlertsForm</name>
    <message>
        <source>A call that…</source>
        <translation>Una llamada que…</translation>
    </message>
    <message>
        <source>waits long after</source>
        <translation>espera mucho tras</translation>
    </message>
    <message>
        <source>is urgent after</source>
        <translation>es urgente tras</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>suena</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>notifica</translation>
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
        <translation>El escritorio avisa cuando esta ventana no está delante</translation>
    </message>
    <message>
        <source>&amp;Quiet mode: nothing sounds</source>
        <translation>&amp;Modo silencioso: nada suena</translation>
    </message>
    <message>
        <source>Notify of &amp;missed calls</source>
        <translation>Notificar llamadas &amp;perdidas</translation>
    </message>
    <message>
        <source>&amp;Try the sound</source>
        <translation>&amp;Probar el sonido</translation>
    </message>
    <message>
        <source>The sound is your desktop&apos;s own bell</source>
        <translation>El sonido es la campana de su escritorio</translation>
    </message>
    <message>
        <source>The sound is your desktop&apos;s own bell. A window in the background also asks for attention in the task bar.</source>
        <translation>El sonido es la campana de su escritorio. Una ventana en segundo plano también llama la atención en la barra de tareas.</translation>
    </message>
</context>
<context>
    <name>ui::AlertsPage</name>
    <message>
        <source>St&amp;andard</source>
        <translation>&amp;Estándar</translation>
    </message>
    <message>
        <source>Times and sounds as Cordboard comes with them</source>
        <translation>Tiempos y sonidos tal como vienen con Cordboard</translation>
    </message>
    <message>
        <source>Alerts and sounds</source>
        <translation>Avisos y sonidos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
</context>
<context>
    <name>ui::Assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>Más ta&amp;rde</translation>
    </message>
    <message>
        <source>What works already is kept; the menu leads back here</source>
        <translation>Lo que ya funciona se conserva; el menú vuelve aquí</translation>
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
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>ui::AssistantPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
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
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Comes back · %1</source>
        <translation>Vuelve · %1</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Suena en su teléfono</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Cola %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>puesto %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Espera a %1</translation>
    </message>
    <message>
        <source>returns in %1</source>
        <translation>vuelve en %1</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>Aparcada en %1</translation>
    </message>
    <message>
        <source>waits long</source>
        <translation>espera mucho</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>followed by a key</comment>
        <translation>Tomar %1</translation>
    </message>
</context>
<context>
    <name>ui::BusyController</name>
    <message>
        <source>You have no call</source>
        <translation>No tiene ninguna llamada</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Hay una transferencia anunciada en curso</translation>
    </message>
    <message>
        <source>Type or select for whom the caller is to wait</source>
        <translation>Escriba o seleccione a quién debe esperar el llamante</translation>
    </message>
    <message>
        <source>That is you</source>
        <translation>Es usted</translation>
    </message>
    <message>
        <source>Type or select whose phone rings</source>
        <translation>Escriba o seleccione el teléfono de quién suena</translation>
    </message>
    <message>
        <source>Nothing rings for %1</source>
        <translation>Nada suena para %1</translation>
    </message>
    <message>
        <source>Nothing rings for %1 any more</source>
        <translation>Ya no suena nada para %1</translation>
    </message>
    <message>
        <source>Nobody waits. %1</source>
        <translation>Nadie espera. %1</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>el llamante</translation>
    </message>
    <message>
        <source>Asked the PBX to let %1 wait for %2…</source>
        <translation>Se pidió al PBX que %1 espere a %2…</translation>
    </message>
    <message>
        <source>%1 waits until %2 is free. %3 takes the call back</source>
        <translation>%1 espera hasta que %2 esté libre. %3 recupera la llamada</translation>
    </message>
    <message>
        <source>%1 is free: %2 goes there…</source>
        <translation>%1 está libre: %2 va allí…</translation>
    </message>
    <message>
        <source>%1 comes back: %2 is still busy</source>
        <translation>%1 vuelve: %2 sigue ocupado</translation>
    </message>
    <message>
        <source>%1 has hung up</source>
        <translation>%1 ha colgado</translation>
    </message>
    <message>
        <source>%1 does not wait.</source>
        <translation>%1 no espera.</translation>
    </message>
    <message>
        <source>%1 does not wait for %2 any more</source>
        <translation>%1 ya no espera a %2</translation>
    </message>
</context>
<context>
    <name>ui::CallActions</name>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Take the most urgent of who waits for you</source>
        <translation>Tomar la más urgente de las que le esperan</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Take the call that rings for the person who is typed or selected</source>
        <translation>Tomar la llamada que suena para la persona escrita o seleccionada</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call the person or number that is typed or selected</source>
        <translation>Llamar a la persona o al número escrito o seleccionado</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Hand the call over to the person or number that is typed or selected</source>
        <translation>Pasar la llamada a la persona o al número escrito o seleccionado</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Anunciar</translation>
    </message>
    <message>
        <source>Speak to the other side before handing over</source>
        <translation>Hablar con la otra parte antes de pasar la llamada</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>While a transfer is announced: speak to the caller again, and back</source>
        <translation>Durante una transferencia anunciada: hablar otra vez con el llamante, y volver</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Let the caller wait</source>
        <translation>Hacer esperar al llamante</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Take up the caller who is on hold longest</source>
        <translation>Retomar al llamante que lleva más tiempo en espera</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>Put the call into a parking space, for the person that is typed</source>
        <translation>Poner la llamada en una plaza de aparcamiento, para la persona escrita</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Send the caller to a mailbox</source>
        <translation>Enviar al llamante a un buzón de voz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Grabar la llamada</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>End your call, or the selected one</source>
        <translation>Terminar su llamada, o la seleccionada</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Recuperar lo que se pasó</translation>
    </message>
    <message>
        <source>Camp on</source>
        <translation>En cuanto libre</translation>
    </message>
    <message>
        <source>Let the caller wait until the person who is typed or selected is free</source>
        <translation>Hacer esperar al llamante hasta que la persona escrita o seleccionada esté libre</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Join everybody in your call, and who is typed or selected</source>
        <translation>Reunir a todos los de su llamada, y a quien esté escrito o seleccionado</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Ask how many messages wait in a mailbox</source>
        <translation>Preguntar cuántos mensajes esperan en un buzón</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>End a call by itself after some time</source>
        <translation>Terminar una llamada por sí sola tras un tiempo</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Log in to all your queues, or out of them</source>
        <translation>Entrar en todas sus colas, o salir de ellas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Take no calls of your queues for a while; a letter says why</source>
        <translation>No tomar llamadas de sus colas por un rato; una letra dice por qué</translation>
    </message>
    <message>
        <source>Day/night</source>
        <translation>Día/noche</translation>
    </message>
    <message>
        <source>Turn from day to night service, or back</source>
        <translation>Pasar del servicio de día al de noche, o al revés</translation>
    </message>
    <message>
        <source>CLI</source>
        <translation>CLI</translation>
    </message>
    <message>
        <source>Type commands of the Asterisk console</source>
        <translation>Escribir órdenes de la consola de Asterisk</translation>
    </message>
</context>
<context>
    <name>ui::CallBar</name>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>ui::CallController</name>
    <message>
        <source>the call</source>
        <translation>la llamada</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>La conexión no dice cuál es su teléfono</translation>
    </message>
    <message>
        <source>There is no call to hand over</source>
        <translation>No hay ninguna llamada que pasar</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Esa llamada ha terminado</translation>
    </message>
    <message>
        <source>Nobody fits what is typed</source>
        <translation>Nadie coincide con lo escrito</translation>
    </message>
    <message>
        <source>Type a name or number, or select a person</source>
        <translation>Escriba un nombre o número, o seleccione una persona</translation>
    </message>
    <message>
        <source>Type or select who is to get the call</source>
        <translation>Escriba o seleccione quién ha de recibir la llamada</translation>
    </message>
    <message>
        <source>You have no call, and none is selected in Channels</source>
        <translation>No tiene ninguna llamada, ni hay una seleccionada en Canales</translation>
    </message>
    <message>
        <source>Not called. %1.</source>
        <translation>No se llamó. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to call %1…</source>
        <translation>Se pidió al PBX llamar a %1…</translation>
    </message>
    <message>
        <source>Your phone rings, then %1 is called</source>
        <translation>Su teléfono suena, después se llama a %1</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>No se llamó a %1.</translation>
    </message>
    <message>
        <source>Not handed over. %1.</source>
        <translation>No se pasó. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to transfer %1 to %2…</source>
        <translation>Se pidió al PBX transferir %1 a %2…</translation>
    </message>
    <message>
        <source>%1 is on the way to %2</source>
        <translation>%1 va de camino a %2</translation>
    </message>
    <message>
        <source>%1 was not transferred.</source>
        <translation>%1 no se transfirió.</translation>
    </message>
    <message>
        <source>There is no call to end</source>
        <translation>No hay ninguna llamada que terminar</translation>
    </message>
    <message>
        <source>Not hung up. %1.</source>
        <translation>No se colgó. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to end your call…</source>
        <translation>Se pidió al PBX terminar su llamada…</translation>
    </message>
    <message>
        <source>Your call has ended</source>
        <translation>Su llamada ha terminado</translation>
    </message>
    <message>
        <source>Your call goes on.</source>
        <translation>Su llamada continúa.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the call of %1…</source>
        <translation>Se pidió al PBX terminar la llamada de %1…</translation>
    </message>
    <message>
        <source>The call of %1 has ended</source>
        <translation>La llamada de %1 ha terminado</translation>
    </message>
    <message>
        <source>The call of %1 goes on.</source>
        <translation>La llamada de %1 continúa.</translation>
    </message>
    <message>
        <source>Asked the PBX to take the time limit away…</source>
        <translation>Se pidió al PBX quitar el límite de tiempo…</translation>
    </message>
    <message>
        <source>The call of %1 has no time limit</source>
        <translation>La llamada de %1 no tiene límite de tiempo</translation>
    </message>
    <message>
        <source>The time limit stays.</source>
        <translation>El límite de tiempo se queda.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the call of %1 after %2…</source>
        <translation>Se pidió al PBX terminar la llamada de %1 tras %2…</translation>
    </message>
    <message>
        <source>The call of %1 ends in %2</source>
        <translation>La llamada de %1 termina en %2</translation>
    </message>
    <message>
        <source>No time limit was set.</source>
        <translation>No se puso límite de tiempo.</translation>
    </message>
</context>
<context>
    <name>ui::CallDrag</name>
    <message>
        <source>Drop on somebody to connect the two · Esc lets go</source>
        <translation>Suelte sobre alguien para conectar a los dos · Esc la suelta</translation>
    </message>
    <message>
        <source>Drop on a person, a place or another call · Esc lets go</source>
        <translation>Suelte sobre una persona, un lugar u otra llamada · Esc la suelta</translation>
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
        <translation>Responder</translation>
    </message>
    <message>
        <source>Hold off</source>
        <translation>Hacer esperar</translation>
    </message>
    <message>
        <source>Send to voicemail</source>
        <translation>Enviar al buzón</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n llamada perdida</numerusform>
            <numerusform>%n llamadas perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>ui::CallPage</name>
    <message>
        <source>Open the call&apos;s web page</source>
        <translation>Abrir la página web de la llamada</translation>
    </message>
    <message>
        <source>The settings name no web page for calls</source>
        <translation>Los ajustes no nombran ninguna página web para llamadas</translation>
    </message>
    <message>
        <source>There is no call</source>
        <translation>No hay ninguna llamada</translation>
    </message>
    <message>
        <source>Open the page about who you talk to</source>
        <translation>Abrir la página sobre la persona con quien habla</translation>
    </message>
    <message>
        <source>No web page was opened. %1</source>
        <translation>No se abrió ninguna página web. %1</translation>
    </message>
    <message>
        <source>The desktop did not open %1</source>
        <translation>El escritorio no abrió %1</translation>
    </message>
    <message>
        <source>the caller&apos;s number, as the PBX says it</source>
        <translation>el número del llamante, como lo dice el PBX</translation>
    </message>
    <message>
        <source>the number as +49…, where that is known</source>
        <translation>el número como +49…, donde se conoce</translation>
    </message>
    <message>
        <source>your contact&apos;s name, else what the PBX says</source>
        <translation>el nombre de su contacto, o lo que dice el PBX</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>entrante o saliente (in, out)</translation>
    </message>
    <message>
        <source>your extension</source>
        <translation>su extensión</translation>
    </message>
    <message>
        <source>the call&apos;s Uniqueid on the PBX</source>
        <translation>el Uniqueid de la llamada en el PBX</translation>
    </message>
    <message>
        <source>the connection&apos;s name</source>
        <translation>el nombre de la conexión</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>cuándo empezó</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>No hay ninguna dirección.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Una dirección empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>“%1:” can run things, and is never opened.</source>
        <translation>«%1:» puede ejecutar cosas, y nunca se abre.</translation>
    </message>
    <message>
        <source>Only http and https are opened, and “%1” is neither: allow it below.</source>
        <translation>Solo se abren http y https, y «%1» no es ninguno: permítalo abajo.</translation>
    </message>
    <message>
        <source>The server&apos;s name stands there as it is, with a / behind it: no field can be part of it.</source>
        <translation>El nombre del servidor va ahí tal cual, con una / detrás: ningún campo puede formar parte de él.</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>No hay ningún campo {%1}.</translation>
    </message>
    <message>
        <source>A { is not closed.</source>
        <translation>Una { no está cerrada.</translation>
    </message>
    <message>
        <source>What comes of it is no address.</source>
        <translation>Lo que resulta no es una dirección.</translation>
    </message>
</context>
<context>
    <name>ui::CallPagePage</name>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>{number}, what it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>only by the menu</source>
        <translation>solo con el menú</translation>
    </message>
    <message>
        <source>only by the key %1</source>
        <translation>solo con la tecla %1</translation>
    </message>
    <message>
        <source>when a call rings at your phone</source>
        <translation>cuando una llamada suena en su teléfono</translation>
    </message>
    <message>
        <source>when you answer a call</source>
        <translation>cuando responde a una llamada</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirla</translation>
    </message>
    <message>
        <source>also for calls that you &amp;make</source>
        <translation>también para llamadas que &amp;usted hace</translation>
    </message>
    <message>
        <source>also for &amp;colleagues</source>
        <translation>también para &amp;compañeros</translation>
    </message>
    <message>
        <source>Calls with an extension of the PBX</source>
        <translation>Llamadas con una extensión del PBX</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Names in front of the colon, as mycrm, for programs of your own that the desktop opens such addresses with</source>
        <translation>Nombres ante los dos puntos, como mycrm, para programas propios con los que el escritorio abre tales direcciones</translation>
    </message>
    <message>
        <source>Beside &amp;https and http</source>
        <translation>Además de &amp;https y http</translation>
    </message>
    <message>
        <source>The address is opened by your desktop, in your browser. What a caller says of himself is encoded: it can change neither the server nor anything else of the address.</source>
        <translation>La dirección la abre su escritorio, en su navegador. Lo que un llamante dice de sí mismo se codifica: no puede cambiar ni el servidor ni nada más de la dirección.</translation>
    </message>
    <message>
        <source>Web page per call</source>
        <translation>Página web por llamada</translation>
    </message>
    <message>
        <source>Customer record, ticket, browser</source>
        <translation>Ficha de cliente, tique, navegador</translation>
    </message>
    <message>
        <source>No page is opened.</source>
        <translation>No se abre ninguna página.</translation>
    </message>
</context>
<context>
    <name>ui::CardDavDialog</name>
    <message>
        <source>CardDAV address books</source>
        <translation>Libretas de direcciones CardDAV</translation>
    </message>
    <message>
        <source>The address of the server is enough where it tells where its address books are; else that of an address book</source>
        <translation>Basta la dirección del servidor si este dice dónde están sus libretas; si no, la de una libreta</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>recepción</translation>
    </message>
    <message>
        <source>All address books of this login are read, and again every ten minutes. Nothing is written to them.</source>
        <translation>Se leen todas las libretas de direcciones de este acceso, y otra vez cada diez minutos. No se escribe nada en ellas.</translation>
    </message>
    <message>
        <source>Type the address of the server: https://…</source>
        <translation>Escriba la dirección del servidor: https://…</translation>
    </message>
    <message>
        <source>It works. Address books: %1.</source>
        <translation>Funciona. Libretas de direcciones: %1.</translation>
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
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>%1 changes these settings. A copy of what you have now is kept beside it.</source>
        <translation>%1 cambia estos ajustes. Al lado se guarda una copia de lo que tiene ahora.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>se queda: %1</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a connection and its setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a layout</source>
        <translation>una disposición</translation>
    </message>
</context>
<context>
    <name>ui::ChannelWords</name>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Conectado con</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>Unique ID</source>
        <translation>ID único</translation>
    </message>
</context>
<context>
    <name>ui::ChannelsTable</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
</context>
<context>
    <name>ui::CliDialog</name>
    <message>
        <source>Asterisk CLI</source>
        <translation>CLI de Asterisk</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Type a command below, such as “core show channels”</source>
        <translation>Escriba abajo una orden, como «core show channels»</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>core show channels</source>
        <translation>core show channels</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>(no output)</source>
        <translation>(sin salida)</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceWords</name>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Sala %1</translation>
    </message>
</context>
<context>
    <name>ui::ConferencesPanel</name>
    <message>
        <source>Conferences</source>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>No room is in use</source>
        <translation>Ninguna sala está en uso</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionCheck</name>
    <message>
        <source>Reachable</source>
        <translation>Alcanzable</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>C&amp;onfiar en este certificado</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Nobody answers at this address</source>
        <translation>Nadie responde en esta dirección</translation>
    </message>
    <message>
        <source>
You trusted, SHA-256:
%1</source>
        <translation>
Usted confió en, SHA-256:
%1</translation>
    </message>
    <message>
        <source>
It shows, SHA-256:
%1</source>
        <translation>
Muestra, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>The one you trusted</source>
        <translation>El de su confianza</translation>
    </message>
    <message>
        <source>Accepted as “%1”</source>
        <translation>Aceptado como «%1»</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Everything an operator does is allowed</source>
        <translation>Todo lo que hace un operador está permitido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>No permitido: %1</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>The connection works; what the login may not do stays switched off. “Login for manager.conf…” writes the lines that would help.</source>
        <translation>La conexión funciona; lo que el acceso no permite queda desactivado. «Líneas para manager.conf» escribe las que ayudarían.</translation>
    </message>
    <message>
        <source>Check address and port, and whether the manager interface is switched on.</source>
        <translation>Compruebe dirección y puerto, y si la interfaz manager está activada.</translation>
    </message>
    <message>
        <source>There is no encrypted connection.</source>
        <translation>No hay conexión cifrada.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s before you trust it.</source>
        <translation>Compare la huella con la del servidor antes de confiar en él.</translation>
    </message>
    <message>
        <source>The login was not tried.</source>
        <translation>No se probó el acceso.</translation>
    </message>
    <message>
        <source>Check user and secret, and from where manager.conf permits this login.</source>
        <translation>Compruebe usuario y secreto, y desde dónde permite manager.conf este acceso.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Sede</translation>
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
        <translation>Lo que se marca para el buzón de una persona. EXT representa su número</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encrypted (&amp;TLS)</source>
        <translation>Cifrada (&amp;TLS)</translation>
    </message>
    <message>
        <source>The secret may be sent in c&amp;lear text</source>
        <translation>El secreto puede ir en c&amp;laro</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>El PBX</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Login of manager.conf</source>
        <translation>Acceso de manager.conf</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your &amp;extension</source>
        <translation>Su &amp;extensión</translation>
    </message>
    <message>
        <source>&amp;Dials from context</source>
        <translation>&amp;Marca desde el contexto</translation>
    </message>
    <message>
        <source>&amp;Voicemail of a person</source>
        <translation>&amp;Buzón de una persona</translation>
    </message>
    <message>
        <source>Not ans&amp;wered: back after</source>
        <translation>Si no &amp;responden: vuelve tras</translation>
    </message>
    <message>
        <source>Your &amp;phone</source>
        <translation>Su &amp;teléfono</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Pro&amp;bar la conexión</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Guardar y conectar</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>Líneas para mana&amp;ger.conf…</translation>
    </message>
    <message>
        <source>Writes the lines that the administrator of the PBX needs</source>
        <translation>Escribe las líneas que necesita el administrador del PBX</translation>
    </message>
    <message>
        <source>Rings, and is lifted by hand</source>
        <translation>Suena, y se descuelga a mano</translation>
    </message>
    <message>
        <source>Answers by itself to Call-Info</source>
        <translation>Responde solo a Call-Info</translation>
    </message>
    <message>
        <source>Answers by itself to Alert-Info</source>
        <translation>Responde solo a Alert-Info</translation>
    </message>
    <message>
        <source>Answers by itself to Ring Answer</source>
        <translation>Responde solo a Ring Answer</translation>
    </message>
    <message>
        <source>Makers differ: Call-Info suits Snom, Grandstream and Linphone, Alert-Info Yealink and Mitel, Ring Answer Polycom</source>
        <translation>Según el fabricante: Call-Info sirve para Snom, Grandstream y Linphone, Alert-Info para Yealink y Mitel, Ring Answer para Polycom</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>&amp;Probarlo</translation>
    </message>
    <message>
        <source>Your phone is called…</source>
        <translation>Se llama a su teléfono…</translation>
    </message>
    <message>
        <source>It &amp;holds a call when it is told to</source>
        <translation>&amp;Pone en espera cuando se le dice</translation>
    </message>
    <message>
        <source>It heeds NOTIFY with “Event: hold” and “Event: talk”. Without, who is held waits in a parking space</source>
        <translation>Atiende NOTIFY con «Event: hold» y «Event: talk». Sin ello, quien está en espera aguarda en una plaza de aparcamiento</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>How long a call that you hand over may ring before it comes back</source>
        <translation>Cuánto puede sonar una llamada que usted pasa antes de volver</translation>
    </message>
    <message>
        <source>Rings your phone, which should answer by itself</source>
        <translation>Hace sonar su teléfono, que debería responder solo</translation>
    </message>
    <message>
        <source>Only for a PBX that knows no MD5 login: others on the network can read it</source>
        <translation>Solo para un PBX que no conoce MD5: otros en la red pueden leerlo</translation>
    </message>
    <message>
        <source>Not needed: the connection is encrypted</source>
        <translation>No hace falta: la conexión está cifrada</translation>
    </message>
    <message>
        <source>Not needed: the connection stays on this computer</source>
        <translation>No hace falta: la conexión no sale de este equipo</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>Escriba la dirección del PBX.</translation>
    </message>
    <message>
        <source>Type the user of the login.</source>
        <translation>Escriba el usuario del acceso.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ui::Connections</name>
    <message>
        <source>Your phone is on a call</source>
        <translation>Su teléfono está en una llamada</translation>
    </message>
    <message>
        <source>Your phone answered. If nobody lifted it, this is the right choice.</source>
        <translation>Su teléfono respondió. Si nadie lo descolgó, esta es la opción correcta.</translation>
    </message>
    <message>
        <source>Your phone did not answer by itself: try another choice.</source>
        <translation>Su teléfono no respondió solo: pruebe otra opción.</translation>
    </message>
    <message>
        <source>Your phone was not called. %1</source>
        <translation>No se llamó a su teléfono. %1</translation>
    </message>
    <message>
        <source>Type the secret of this login.</source>
        <translation>Escriba el secreto de este acceso.</translation>
    </message>
    <message>
        <source>The keychain does not give the secret (“%1”). Type it.</source>
        <translation>El llavero no da el secreto («%1»). Escríbalo.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsPage</name>
    <message>
        <source>Each is one login at one PBX, with your phone there, your desk and its numbers. The secrets are in the keychain.</source>
        <translation>Cada una es un acceso a un PBX, con su teléfono allí, su puesto y sus números. Los secretos están en el llavero.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <source>No connection is saved yet</source>
        <translation>Aún no hay conexiones guardadas</translation>
    </message>
    <message>
        <source>“New…” makes the first one.</source>
        <translation>«Nueva…» crea la primera.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Address, port, encryption, certificate</source>
        <translation>Dirección, puerto, cifrado, certificado</translation>
    </message>
    <message>
        <source>User and secret</source>
        <translation>Usuario y secreto</translation>
    </message>
    <message>
        <source>Your extension, your phone, context</source>
        <translation>Su extensión, su teléfono, contexto</translation>
    </message>
    <message>
        <source>Voicemail of a person</source>
        <translation>Buzón de una persona</translation>
    </message>
    <message>
        <source>Not answered: back after</source>
        <translation>Si no responden: vuelve tras</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (en uso)</translation>
    </message>
    <message>
        <source>It is in use: connect to another one first</source>
        <translation>Está en uso: conéctese antes a otra</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>“%1” is taken away with its desk, its numbers and its secret.</source>
        <translation>Se quita «%1» con su puesto, sus números y su secreto.</translation>
    </message>
    <message>
        <source>Your administrator has set it up</source>
        <translation>La ha configurado su administrador</translation>
    </message>
</context>
<context>
    <name>ui::ContactDialog</name>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Main number</source>
        <translation>Número principal</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Customers, Press</source>
        <translation>Clientes, Prensa</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Nombres, con comas entre ellos</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Elegir una &amp;imagen…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitarla</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>&amp;Favourite: found before others</source>
        <translation>&amp;Favorito: se halla antes que otros</translation>
    </message>
    <message>
        <source>What number %1 is for</source>
        <translation>Para qué es el número %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Hay: %1</translation>
    </message>
    <message>
        <source>Also in %1, which is not changed by this.</source>
        <translation>También en %1, que con esto no cambia.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown (“%1”). Choose a JPEG or PNG file.</source>
        <translation>No es una imagen que se pueda mostrar («%1»). Elija un archivo JPEG o PNG.</translation>
    </message>
    <message>
        <source>A contact needs a name, a company or a number</source>
        <translation>Un contacto necesita un nombre, una empresa o un número</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved (“%1”). Copy what is new, and try again when there is room on the disk.</source>
        <translation>No se guardó («%1»). Copie lo nuevo, y pruebe otra vez cuando haya sitio en el disco.</translation>
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
        <translation>favorito</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Ne&amp;w contact…</source>
        <translation>Contacto &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>S&amp;ources…</source>
        <translation>F&amp;uentes…</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Llamar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Search name, company or number</source>
        <translation>Buscar nombre, empresa o número</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Buscar en los contactos</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Qué contactos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Contacts cannot be kept: “%1”. What is changed now is lost.</source>
        <translation>Los contactos no se pueden guardar: «%1». Lo que cambie ahora se pierde.</translation>
    </message>
    <message>
        <source>This contact is of another source, which is not changed here</source>
        <translation>Este contacto es de otra fuente, que no se cambia aquí</translation>
    </message>
    <message>
        <source>No contacts here</source>
        <translation>Aquí no hay contactos</translation>
    </message>
    <message>
        <source>A recording shows calls, not your contacts.</source>
        <translation>Una grabación muestra llamadas, no sus contactos.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Search for less, or among everybody.</source>
        <translation>Busque menos, o entre todos.</translation>
    </message>
    <message>
        <source>Contacts are being read</source>
        <translation>Se están leyendo los contactos</translation>
    </message>
    <message>
        <source>This takes a moment after the start.</source>
        <translation>Tarda un momento tras el arranque.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Sin contactos</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Write down whoever calls, or import a CSV file. Whom you know is named when they call.</source>
        <translation>Anote a quien llame, o importe un archivo CSV. A quien usted conoce se le nombra cuando llama.</translation>
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
        <translation>Tramo de llamada</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queue caller</source>
        <translation>Llamante en cola</translation>
    </message>
    <message>
        <source>Queue member</source>
        <translation>Miembro de cola</translation>
    </message>
    <message>
        <source>Parked call</source>
        <translation>Llamada aparcada</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>In a conference</source>
        <translation>En conferencia</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>in no bridge</source>
        <translation>en ningún puente</translation>
    </message>
    <message>
        <source>in bridge %1</source>
        <translation>en el puente %1</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>en pausa: %1</translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>penalización %1</translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>silenciado: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 viejos</translation>
    </message>
    <message>
        <source>registered: %1</source>
        <translation>registrado: %1</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>The picture said</source>
        <translation>La pantalla decía</translation>
    </message>
    <message>
        <source>The PBX said</source>
        <translation>El PBX decía</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Each of the PBX&apos;s own lists is compared with the picture about once a minute, while the line is quiet.</source>
        <translation>Cada lista del PBX se compara con la pantalla más o menos una vez por minuto, mientras la línea está tranquila.</translation>
    </message>
    <message>
        <source>Last at %1.</source>
        <translation>La última a las %1.</translation>
    </message>
    <message>
        <source>If rows are missing again and again, this login may not hear of them: look at its “read” line in manager.conf.</source>
        <translation>Si faltan filas una y otra vez, este acceso no puede enterarse de ellas: mire su línea «read» en manager.conf.</translation>
    </message>
    <message>
        <source>Nothing had to be corrected</source>
        <translation>No hubo nada que corregir</translation>
    </message>
    <message>
        <source>Since the connection was made at %1.</source>
        <translation>Desde que se conectó a las %1.</translation>
    </message>
    <message>
        <source>Nothing is compared just now</source>
        <translation>Ahora no se compara nada</translation>
    </message>
    <message>
        <source>The PBX is asked for its lists while the connection is live.</source>
        <translation>Se piden las listas del PBX mientras la conexión está activa.</translation>
    </message>
</context>
<context>
    <name>ui::DeskDialog</name>
    <message>
        <source>Your desk</source>
        <translation>Su puesto</translation>
    </message>
</context>
<context>
    <name>ui::DeskForm</name>
    <message>
        <source>Your &amp;queues</source>
        <translation>Sus &amp;colas</translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation>soporte, ventas</translation>
    </message>
    <message>
        <source>One key logs you in to all of them, and out again. Commas part them.</source>
        <translation>Una tecla le mete en todas, y le saca. Se separan con comas.</translation>
    </message>
    <message>
        <source>&amp;Pause reasons</source>
        <translation>Motivos de &amp;pausa</translation>
    </message>
    <message>
        <source>Break, Lunch, Meeting, Paperwork</source>
        <translation>Pausa, Comida, Reunión, Papeleo</translation>
    </message>
    <message>
        <source>The key that pauses offers them, each under a letter of its own.</source>
        <translation>La tecla de pausa los ofrece, cada uno con su letra.</translation>
    </message>
    <message>
        <source>&amp;Day and night</source>
        <translation>&amp;Día y noche</translation>
    </message>
    <message>
        <source>A device state, or a key of the server&apos;s database as family/key.</source>
        <translation>Un estado de dispositivo, o una clave de la base del servidor: familia/clave.</translation>
    </message>
    <message>
        <source>&amp;Conference room</source>
        <translation>&amp;Sala de conferencias</translation>
    </message>
    <message>
        <source>Its number. Without a room, a third person can still join a call.</source>
        <translation>Su número. Sin sala, una tercera persona aún puede unirse a una llamada.</translation>
    </message>
    <message>
        <source>&amp;Listening to mailboxes</source>
        <translation>&amp;Oír buzones</translation>
    </message>
    <message>
        <source>What is dialled for it. EXT stands for the extension.</source>
        <translation>Lo que se marca para ello. EXT representa la extensión.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Waiting for somebody busy</source>
        <translation>&amp;Espera de alguien ocupado</translation>
    </message>
    <message>
        <source>After that the caller comes back to you.</source>
        <translation>Después el llamante vuelve a usted.</translation>
    </message>
</context>
<context>
    <name>ui::DeskPage</name>
    <message>
        <source>Your desk</source>
        <translation>Su puesto</translation>
    </message>
</context>
<context>
    <name>ui::Dialling</name>
    <message>
        <source>%1 is dialled: a feature code</source>
        <translation>Se marca %1: un código de función</translation>
    </message>
    <message>
        <source>%1 is dialled: an emergency number, as it is</source>
        <translation>Se marca %1: un número de emergencia, tal cual</translation>
    </message>
    <message>
        <source>%1 is dialled: by rule %2</source>
        <translation>Se marca %1: por la regla %2</translation>
    </message>
    <message>
        <source>%1 is dialled: an extension</source>
        <translation>Se marca %1: una extensión</translation>
    </message>
    <message>
        <source>%1 is dialled: it has the outside line already</source>
        <translation>Se marca %1: ya tiene el prefijo de salida</translation>
    </message>
    <message>
        <source>%1 is dialled: a number of this area</source>
        <translation>Se marca %1: un número de esta zona</translation>
    </message>
    <message>
        <source>%1 is dialled: a number of this country</source>
        <translation>Se marca %1: un número de este país</translation>
    </message>
    <message>
        <source>%1 is dialled: a number abroad</source>
        <translation>Se marca %1: un número del extranjero</translation>
    </message>
    <message>
        <source>%1 is dialled as it is typed</source>
        <translation>Se marca %1 tal como está escrito</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>To call somebody, type a name or a number, and press Enter. While you are in a call, the same hands it over. F1 shows all keys, Ctrl+, all settings.</source>
        <translation>Para llamar a alguien, escriba un nombre o un número y pulse Intro. Durante una llamada, lo mismo la pasa. F1 muestra todas las teclas; Ctrl+, todos los ajustes.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>PBX: %1, at %2</source>
        <translation>PBX: %1, en %2</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La conexión está cifrada.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Acceso: %1</translation>
    </message>
    <message>
        <source>Your phone: none was chosen. Cordboard shows the board, and calls nobody.</source>
        <translation>Su teléfono: no se eligió ninguno. Cordboard muestra la pantalla, y no llama a nadie.</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Su teléfono: %1</translation>
    </message>
    <message>
        <source>Your phone: %1, %2</source>
        <translation>Su teléfono: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::DropDesk</name>
    <message>
        <source>Asked the PBX to call %1 for %2…</source>
        <translation>Se pidió al PBX llamar a %1 para %2…</translation>
    </message>
    <message>
        <source>The phone of %2 rings, then %1 is called</source>
        <translation>Suena el teléfono de %2, después se llama a %1</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>No se llamó a %1.</translation>
    </message>
    <message>
        <source>Only who talks to you can be announced: take the call first</source>
        <translation>Solo se puede anunciar a quien habla con usted: tome antes la llamada</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Hay una transferencia anunciada en curso</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Transferir %1 a %2</translation>
    </message>
    <message>
        <source>This is their own end of the call</source>
        <translation>Es su propio lado de la llamada</translation>
    </message>
    <message>
        <source>They are connected with each other already</source>
        <translation>Ya están conectados</translation>
    </message>
    <message>
        <source>drop to camp on</source>
        <translation>suelte para esperar a que esté libre</translation>
    </message>
    <message>
        <source>drop to transfer all the same</source>
        <translation>suelte para transferir de todos modos</translation>
    </message>
    <message>
        <source>drop to ring them</source>
        <translation>suelte para que suene</translation>
    </message>
    <message>
        <source>Shift announce</source>
        <translation>Mayús anunciar</translation>
    </message>
    <message>
        <source>Alt voicemail</source>
        <translation>Alt buzón</translation>
    </message>
    <message>
        <source>Send %1 to the mailbox of %2</source>
        <translation>Enviar %1 al buzón de %2</translation>
    </message>
    <message>
        <source>The connection does not say what is dialled for a person&apos;s voicemail</source>
        <translation>La conexión no dice qué se marca para el buzón de una persona</translation>
    </message>
    <message>
        <source>Drop to let them leave a message</source>
        <translation>Suelte para que deje un mensaje</translation>
    </message>
    <message>
        <source>Announce %1 to %2</source>
        <translation>Anunciar %1 a %2</translation>
    </message>
    <message>
        <source>drop to speak to them first</source>
        <translation>suelte para hablar antes</translation>
    </message>
    <message>
        <source>Take %1 to your phone</source>
        <translation>Tomar %1 en su teléfono</translation>
    </message>
    <message>
        <source>They talk to you already</source>
        <translation>Ya habla con usted</translation>
    </message>
    <message>
        <source>Drop to answer, wherever the call is</source>
        <translation>Suelte para responder, esté donde esté la llamada</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>Aparcar %1</translation>
    </message>
    <message>
        <source>Parked on %1 already</source>
        <translation>Ya está aparcada en %1</translation>
    </message>
    <message>
        <source>In the next free space — anybody can take the call up by its number</source>
        <translation>En la siguiente plaza libre: cualquiera puede retomar la llamada por su número</translation>
    </message>
    <message>
        <source>Send %1 into a conference</source>
        <translation>Enviar %1 a una conferencia</translation>
    </message>
    <message>
        <source>Send %1 into room %2</source>
        <translation>Enviar %1 a la sala %2</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not name a conference room</source>
        <translation>«Su puesto» en el menú no nombra una sala de conferencias</translation>
    </message>
    <message>
        <source>In that room already</source>
        <translation>Ya está en esa sala</translation>
    </message>
    <message>
        <source>The room is locked</source>
        <translation>La sala está cerrada</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>drop to let them in</source>
        <translation>suelte para que entre</translation>
    </message>
    <message>
        <source>Let %1 wait in %2</source>
        <translation>Hacer esperar a %1 en %2</translation>
    </message>
    <message>
        <source>No number is known that leads into this queue</source>
        <translation>No se conoce ningún número que lleve a esta cola</translation>
    </message>
    <message>
        <source>They wait there already</source>
        <translation>Ya espera ahí</translation>
    </message>
    <message>
        <source>drop to let them wait there</source>
        <translation>suelte para que espere ahí</translation>
    </message>
    <message>
        <source>Connect %1 with %2</source>
        <translation>Conectar %1 con %2</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Esa llamada ha terminado</translation>
    </message>
    <message>
        <source>%1 talks to %2, who would be cut off</source>
        <translation>%1 habla con %2, que quedaría cortado</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>drop to let them talk</source>
        <translation>suelte para que hablen</translation>
    </message>
    <message>
        <source>drop to let them talk, without %1</source>
        <translation>suelte para que hablen, sin %1</translation>
    </message>
    <message>
        <source>Somebody without a call can only be dropped on somebody else</source>
        <translation>Quien no tiene llamada solo se puede soltar sobre otra persona</translation>
    </message>
    <message>
        <source>Call %1 for %2</source>
        <translation>Llamar a %1 para %2</translation>
    </message>
    <message>
        <source>drop to ring %1 first, then them</source>
        <translation>suelte para que suene antes %1, luego la otra persona</translation>
    </message>
</context>
<context>
    <name>ui::ExportStrip</name>
    <message>
        <source>Writing calls into a file</source>
        <translation>Escritura de llamadas en un archivo</translation>
    </message>
    <message>
        <source>Export the calls as CSV</source>
        <translation>Exportar las llamadas como CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>name of a file</comment>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>Writing %1: %2 calls so far</source>
        <translation>Escribiendo %1: %2 llamadas hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n call(s) to %1</source>
        <translation>
            <numerusform>%n llamada guardada en %1</numerusform>
            <numerusform>%n llamadas guardadas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>No se pudo guardar %1: %2</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Nothing was saved to %1</source>
        <translation>No se guardó nada en %1</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>ui::FindPage</name>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>C&amp;onfiar en este certificado</translation>
    </message>
    <message>
        <source>&amp;Without encryption</source>
        <translation>Sin ci&amp;frar</translation>
    </message>
    <message>
        <source>pbx.example.com</source>
        <translation>pbx.example.com</translation>
    </message>
    <message>
        <source>A name or an address, with a port where it is an unusual one: 192.0.2.1:5038</source>
        <translation>Un nombre o una dirección, con puerto si no es el habitual: 192.0.2.1:5038</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Whoever looks after your telephones knows its address: the one by which its web page is opened is usually right.</source>
        <translation>Quien cuida de sus teléfonos conoce su dirección: suele servir la misma con la que se abre su página web.</translation>
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation>&amp;Dirección del PBX</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>What you &amp;call it</source>
        <translation>&amp;Nombre para usted</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Puerto %1</translation>
    </message>
    <message>
        <source>Nobody answers at port %1</source>
        <translation>Nadie responde en el puerto %1</translation>
    </message>
    <message>
        <source>Port %1: “%2”</source>
        <translation>Puerto %1: «%2»</translation>
    </message>
    <message>
        <source>No manager interface answers there. Is the address right? On the PBX, manager.conf must say “enabled = yes”, and a firewall must let this computer through.</source>
        <translation>Allí no responde ninguna interfaz manager. ¿Es correcta la dirección? En el PBX, manager.conf debe decir «enabled = yes», y el cortafuegos debe dejar pasar a este equipo.</translation>
    </message>
    <message>
        <source>Find the PBX</source>
        <translation>Buscar el PBX</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>Escriba la dirección del PBX.</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>«%1» no es una dirección.</translation>
    </message>
    <message>
        <source>%1
It shows, SHA-256:
%2</source>
        <translation>%1
Muestra, SHA-256:
%2</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s before you trust it.</source>
        <translation>Compare la huella con la del servidor antes de confiar en él.</translation>
    </message>
</context>
<context>
    <name>ui::FlowController</name>
    <message>
        <source>You have no call</source>
        <translation>No tiene ninguna llamada</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>Nadie le espera</translation>
    </message>
    <message>
        <source>You have no call to announce</source>
        <translation>No tiene ninguna llamada que anunciar</translation>
    </message>
    <message>
        <source>Type or select whom to speak to first</source>
        <translation>Escriba o seleccione con quién hablar antes</translation>
    </message>
    <message>
        <source>No announced transfer is under way</source>
        <translation>No hay ninguna transferencia anunciada en curso</translation>
    </message>
    <message>
        <source>%1 has not answered</source>
        <translation>%1 no ha respondido</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Hay una transferencia anunciada en curso</translation>
    </message>
    <message>
        <source>You hold nobody</source>
        <translation>No tiene a nadie en espera</translation>
    </message>
    <message>
        <source>Nothing was handed over</source>
        <translation>No se pasó nada</translation>
    </message>
    <message>
        <source>Type or select whose mailbox</source>
        <translation>Escriba o seleccione el buzón de quién</translation>
    </message>
    <message>
        <source>Not taken. %1.</source>
        <translation>No se tomó. %1.</translation>
    </message>
    <message>
        <source>It rings on your phone: answer it there. To answer from here, say in the connection how your phone answers by itself.</source>
        <translation>Suena en su teléfono: responda allí. Para responder desde aquí, diga en la conexión cómo responde solo su teléfono.</translation>
    </message>
    <message>
        <source>Asked the PBX to connect %1 with your phone…</source>
        <translation>Se pidió al PBX conectar %1 con su teléfono…</translation>
    </message>
    <message>
        <source>Your phone rings: %1 is behind it</source>
        <translation>Su teléfono suena: es %1</translation>
    </message>
    <message>
        <source>%1 comes to your phone</source>
        <translation>%1 viene a su teléfono</translation>
    </message>
    <message>
        <source>%1 was not taken.</source>
        <translation>%1 no se tomó.</translation>
    </message>
    <message>
        <source>Not announced. %1</source>
        <translation>No se anunció. %1</translation>
    </message>
    <message>
        <source>Asked your phone to hold %1…</source>
        <translation>Se pidió a su teléfono poner a %1 en espera…</translation>
    </message>
    <message>
        <source>Your phone was told to hold %1</source>
        <translation>Su teléfono debe poner a %1 en espera</translation>
    </message>
    <message>
        <source>%1 is not on hold.</source>
        <translation>%1 no está en espera.</translation>
    </message>
    <message>
        <source>Asked your phone to take up %1…</source>
        <translation>Se pidió a su teléfono retomar a %1…</translation>
    </message>
    <message>
        <source>Your phone was told to take up %1</source>
        <translation>Su teléfono debe retomar a %1</translation>
    </message>
    <message>
        <source>%1 is still on hold.</source>
        <translation>%1 sigue en espera.</translation>
    </message>
    <message>
        <source>Asked the PBX to record…</source>
        <translation>Se pidió al PBX grabar…</translation>
    </message>
    <message>
        <source>The call with %1 is recorded</source>
        <translation>La llamada con %1 se graba</translation>
    </message>
    <message>
        <source>The call is not recorded.</source>
        <translation>La llamada no se graba.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the recording…</source>
        <translation>Se pidió al PBX terminar la grabación…</translation>
    </message>
    <message>
        <source>Not recorded any more</source>
        <translation>Ya no se graba</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>La grabación continúa.</translation>
    </message>
    <message>
        <source>The connection does not say what is dialled for a person&apos;s voicemail</source>
        <translation>La conexión no dice qué se marca para el buzón de una persona</translation>
    </message>
    <message>
        <source>Asked the PBX to send %1 to the mailbox of %2…</source>
        <translation>Se pidió al PBX enviar %1 al buzón de %2…</translation>
    </message>
    <message>
        <source>%1 can leave a message for %2</source>
        <translation>%1 puede dejar un mensaje para %2</translation>
    </message>
    <message>
        <source>%1 was not sent to the mailbox.</source>
        <translation>%1 no se envió al buzón.</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>el llamante</translation>
    </message>
    <message>
        <source>the other party</source>
        <translation>la otra parte</translation>
    </message>
    <message>
        <source>%1 waits while %2 is called…</source>
        <translation>%1 espera mientras se llama a %2…</translation>
    </message>
    <message>
        <source>%1 rings. %2 hands %3 over without waiting, %4 takes %3 back</source>
        <translation>%1 suena. %2 pasa a %3 sin esperar, %4 recupera a %3</translation>
    </message>
    <message>
        <source>You speak to %1. %2 connects %3, %4 takes %3 back, %5 speaks to %3 meanwhile</source>
        <translation>Habla con %1. %2 conecta a %3, %4 recupera a %3, %5 habla entretanto con %3</translation>
    </message>
    <message>
        <source>You speak to %1, and %2 waits. %3 connects the two, %4 goes back to %2, %5 lets %2 go</source>
        <translation>Habla con %1, y %2 espera. %3 conecta a los dos, %4 vuelve a %2, %5 suelta a %2</translation>
    </message>
    <message>
        <source>%1 has hung up. %2 takes %3 back</source>
        <translation>%1 ha colgado. %2 recupera a %3</translation>
    </message>
    <message>
        <source>Asked the PBX…</source>
        <translation>Se pidió al PBX…</translation>
    </message>
    <message>
        <source>%1 comes back to your phone</source>
        <translation>%1 vuelve a su teléfono</translation>
    </message>
    <message>
        <source>%1 is on the way to %2. %3 takes the call back</source>
        <translation>%1 va de camino a %2. %3 recupera la llamada</translation>
    </message>
    <message>
        <source>%1 rings for %2. %3 takes the call back</source>
        <translation>%1 suena para %2. %3 recupera la llamada</translation>
    </message>
    <message>
        <source>%1 waits until your phone is free, %2 takes the call now</source>
        <translation>%1 espera hasta que su teléfono esté libre, %2 toma la llamada ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why a call comes back, and how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This call is recorded. %1 ends the recording</source>
        <translation>Esta llamada se graba. %1 termina la grabación</translation>
    </message>
    <message>
        <source>Asked the PBX to park %1…</source>
        <translation>Se pidió al PBX aparcar a %1…</translation>
    </message>
    <message>
        <source>Asked the PBX to hold %1…</source>
        <translation>Se pidió al PBX poner a %1 en espera…</translation>
    </message>
    <message>
        <source>%1 is parked on %2 for %3, whose phone rings when the time is up. Tell them: “A call for you on %2”</source>
        <translation>%1 está en %2 para %3, cuyo teléfono suena cuando acabe el tiempo. Dígale: «Una llamada para usted en %2»</translation>
    </message>
    <message>
        <source>%1 is parked on %2: dial %2 to take the call up from any phone</source>
        <translation>%1 está en %2: marque %2 para retomar la llamada desde cualquier teléfono</translation>
    </message>
    <message>
        <source>%1 is on hold. %2 takes up who waits longest</source>
        <translation>%1 está en espera. %2 retoma a quien más lleva esperando</translation>
    </message>
    <message>
        <source>%1 is not parked.</source>
        <translation>%1 no está aparcado.</translation>
    </message>
    <message>
        <source>%1 was not connected with %2.</source>
        <translation>%1 no se conectó con %2.</translation>
    </message>
    <message>
        <source>%1 was not handed over.</source>
        <translation>%1 no se pasó.</translation>
    </message>
    <message>
        <source>%1 has hung up</source>
        <translation>%1 ha colgado</translation>
    </message>
    <message>
        <source>%1 is with you again</source>
        <translation>%1 está otra vez con usted</translation>
    </message>
    <message>
        <source>%1 is handed over to %2</source>
        <translation>%1 se pasó a %2</translation>
    </message>
    <message>
        <source>%1 talks with %2</source>
        <translation>%1 habla con %2</translation>
    </message>
    <message>
        <source>Asked the PBX to connect %1 with %2…</source>
        <translation>Se pidió al PBX conectar %1 con %2…</translation>
    </message>
    <message>
        <source>%1 has answered: %2 is handed over</source>
        <translation>%1 ha respondido: se pasa %2</translation>
    </message>
    <message>
        <source>%1 comes back to you</source>
        <translation>%1 vuelve a usted</translation>
    </message>
</context>
<context>
    <name>ui::GlobalKeys</name>
    <message>
        <source>Take the most urgent waiting call</source>
        <translation>Tomar la llamada en espera más urgente</translation>
    </message>
    <message>
        <source>End your call</source>
        <translation>Terminar su llamada</translation>
    </message>
    <message>
        <source>Hold your call</source>
        <translation>Poner su llamada en espera</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Recuperar lo que se pasó</translation>
    </message>
    <message>
        <source>Call the number in the selected text</source>
        <translation>Llamar al número del texto seleccionado</translation>
    </message>
    <message>
        <source>Show Cordboard</source>
        <translation>Mostrar Cordboard</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Text of the handbook</source>
        <translation>Texto del manual</translation>
    </message>
    <message>
        <source>Nothing in the handbook has “%1”.</source>
        <translation>Nada en el manual contiene «%1».</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExport</name>
    <message>
        <source>The history was closed</source>
        <translation>El historial se cerró</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>El historial no se puede leer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperó</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;Devolver llamada</translation>
    </message>
    <message>
        <source>C&amp;ontact…</source>
        <translation>C&amp;ontacto…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Qué llamadas</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>Las llamadas no se guardan</translation>
    </message>
    <message>
        <source>Calls are not kept here</source>
        <translation>Las llamadas no se guardan aquí</translation>
    </message>
    <message>
        <source>A recording is no call of yours.</source>
        <translation>Una grabación no es una llamada suya.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>Every call of your own phone is kept here, with its whole journey.</source>
        <translation>Aquí se guarda cada llamada de su teléfono, con todo su recorrido.</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>Ninguna llamada coincide</translation>
    </message>
    <message>
        <source>Search for less, or among all calls.</source>
        <translation>Busque menos, o entre todas las llamadas.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Search name, number, extension or note</source>
        <translation>Buscar nombre, número, extensión o nota</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>Whose calls</source>
        <translation>Llamadas de quién</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Todos los teléfonos</translation>
    </message>
    <message>
        <source>Calls of which days</source>
        <translation>Llamadas de qué días</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Los últimos 365 días</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>Up to and with this day</source>
        <translation>Hasta este día, incluido</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write all calls that are found into a file (CSV)</source>
        <translation>Escribir todas las llamadas halladas en un archivo (CSV)</translation>
    </message>
    <message>
        <source>Only the calls of your own phone are kept</source>
        <translation>Solo se guardan las llamadas de su propio teléfono</translation>
    </message>
    <message>
        <source>Those of all phones can be kept too: see the settings.</source>
        <translation>También se pueden guardar las de todos los teléfonos: vea los ajustes.</translation>
    </message>
    <message>
        <source>Every call that this login sees is kept here, with its whole journey.</source>
        <translation>Aquí se guarda cada llamada que ve este acceso, con todo su recorrido.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryWords</name>
    <message>
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>sonó en %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>in queue %1</source>
        <translation>en la cola %1</translation>
    </message>
    <message>
        <source>parked on %1</source>
        <translation>aparcada en %1</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of recordings</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>of phone %1</source>
        <translation>del teléfono %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>grabada</translation>
    </message>
    <message>
        <source>Its end was not seen: this is how long it was seen to go on.</source>
        <translation>No se vio su fin: esto es lo que se la vio durar.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Left out</source>
        <translation>Se deja fuera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Número: %1</translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>La &amp;primera fila nombra las columnas</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Lo que resulta</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Letters: Unicode (UTF-8)</source>
        <translation>Letras: Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Letters: Western (Windows-1252)</source>
        <translation>Letras: occidentales (Windows-1252)</translation>
    </message>
    <message>
        <source>Letters: UTF-16, little end first</source>
        <translation>Letras: UTF-16, extremo menor</translation>
    </message>
    <message>
        <source>Letters: UTF-16, big end first</source>
        <translation>Letras: UTF-16, extremo mayor</translation>
    </message>
    <message>
        <source>Encoding of letters</source>
        <translation>Codificación de las letras</translation>
    </message>
    <message>
        <source>Between cells: comma</source>
        <translation>Entre celdas: coma</translation>
    </message>
    <message>
        <source>Between cells: semicolon</source>
        <translation>Entre celdas: punto y coma</translation>
    </message>
    <message>
        <source>Between cells: tab</source>
        <translation>Entre celdas: tabulador</translation>
    </message>
    <message>
        <source>Between cells: bar |</source>
        <translation>Entre celdas: barra |</translation>
    </message>
    <message>
        <source>What stands between cells</source>
        <translation>Lo que separa las celdas</translation>
    </message>
    <message>
        <source>The first contacts that come of it:</source>
        <translation>Los primeros contactos que resultan:</translation>
    </message>
    <message>
        <source>In place of the %1 contacts &amp;imported from a file of this name before</source>
        <translation>En lugar de los %1 contactos &amp;importados antes de un archivo de este nombre</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Im&amp;portar</translation>
    </message>
    <message>
        <source>Between cells: %1</source>
        <translation>Entre celdas: %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>En qué se convierte %1</translation>
    </message>
    <message>
        <source>The file holds no rows. Export it anew from the program that it comes from.</source>
        <translation>El archivo no tiene filas. Expórtelo de nuevo desde el programa del que viene.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Divide it into several.</source>
        <translation>El archivo pasa de %1. Divídalo en varios.</translation>
    </message>
    <message>
        <source>Line %1 holds what no text holds. Save the file as CSV in the program that it comes from, or choose another encoding.</source>
        <translation>La línea %1 contiene lo que ningún texto contiene. Guarde el archivo como CSV en el programa del que viene, o elija otra codificación.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark opens a cell there, and none closes it. Add it, or write the mark twice where it is part of the text.</source>
        <translation>Línea %1: allí unas comillas abren una celda, y ninguna la cierra. Añádalas, o escríbalas dos veces si son parte del texto.</translation>
    </message>
    <message>
        <source>Line %1: a cell there is longer than %2 characters. Choose what stands between cells.</source>
        <translation>Línea %1: una celda pasa de %2 caracteres. Elija lo que separa las celdas.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 cells. Choose what stands between cells.</source>
        <translation>La línea %1 tiene más de %2 celdas. Elija lo que separa las celdas.</translation>
    </message>
    <message>
        <source>The file cannot be read (“%1”). Choose another.</source>
        <translation>El archivo no se puede leer («%1»). Elija otro.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>No contact comes of it. Choose which column is the name, the company or a number.</source>
        <translation>No resulta ningún contacto. Elija qué columna es el nombre, la empresa o un número.</translation>
    </message>
    <message>
        <source>Contacts that are imported: %1.</source>
        <translation>Contactos que se importan: %1.</translation>
    </message>
    <message>
        <source>Left out, with neither name, company, number nor address: line %1.</source>
        <translation>Se dejan fuera, sin nombre, empresa, número ni dirección: línea %1.</translation>
    </message>
    <message>
        <source>Cut, as something in it is too long: line %1.</source>
        <translation>Se cortan, por tener algo demasiado largo: línea %1.</translation>
    </message>
    <message>
        <source>From line %1 on there are more than %2 rows: put them into another file.</source>
        <translation>Desde la línea %1 hay más de %2 filas: póngalas en otro archivo.</translation>
    </message>
    <message>
        <source>Nothing was imported (“%1”).</source>
        <translation>No se importó nada («%1»).</translation>
    </message>
</context>
<context>
    <name>ui::KeepCalls</name>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>for two years</source>
        <translation>durante dos años</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>durante un año</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>durante 90 días</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>durante 30 días</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>durante %n día</numerusform>
            <numerusform>durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep calls</source>
        <translation>Guardar llamadas</translation>
    </message>
    <message numerus="yes">
        <source>Calls that ended more than %n day(s) ago are taken away now, and from now on every day. They do not come back.</source>
        <translation>
            <numerusform>Las llamadas que terminaron hace más de %n día se quitan ahora, y desde ahora cada día. No vuelven.</numerusform>
            <numerusform>Las llamadas que terminaron hace más de %n días se quitan ahora, y desde ahora cada día. No vuelven.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take them away</source>
        <translation>&amp;Quitarlas</translation>
    </message>
</context>
<context>
    <name>ui::KeepingPage</name>
    <message>
        <source>&amp;Keep calls</source>
        <translation>&amp;Guardar llamadas</translation>
    </message>
    <message>
        <source>Every call of your phone is kept on this computer, with its whole journey. Older ones are taken away at the start and several times a day.</source>
        <translation>Cada llamada de su teléfono se guarda en este equipo, con todo su recorrido. Las más antiguas se quitan al arrancar y varias veces al día.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Delete old calls</source>
        <translation>Borrar llamadas antiguas</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Keep the calls of &amp;all phones</source>
        <translation>Guardar las llamadas de &amp;todos los teléfonos</translation>
    </message>
    <message>
        <source>Not those of your own phone alone, but every call that this login sees while Cordboard runs. Who called whom is personal: keep it where those concerned know of it and agree. What is kept already stays when this is switched off.</source>
        <translation>No solo las de su propio teléfono, sino cada llamada que ve este acceso mientras Cordboard está en marcha. Quién llamó a quién es personal: guárdelo donde los afectados lo sepan y estén de acuerdo. Lo ya guardado se queda al desactivar esto.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>ui::KeyMap</name>
    <message>
        <source>%1 is also the key of “%2”</source>
        <translation>%1 es también la tecla de «%2»</translation>
    </message>
    <message>
        <source>One key after another is one too many</source>
        <translation>Una tecla tras otra es una de más</translation>
    </message>
    <message>
        <source>This key has no name</source>
        <translation>Esta tecla no tiene nombre</translation>
    </message>
    <message>
        <source>Esc only leaves a field or lets a call go</source>
        <translation>Esc solo deja un campo o suelta una llamada</translation>
    </message>
    <message>
        <source>Enter does what the highlighted button says</source>
        <translation>Intro hace lo que dice el botón resaltado</translation>
    </message>
    <message>
        <source>%1 is needed for typing</source>
        <translation>%1 hace falta para escribir</translation>
    </message>
    <message>
        <source>%1 is needed for moving about</source>
        <translation>%1 hace falta para moverse</translation>
    </message>
    <message>
        <source>Alt with a letter belongs to menus and buttons</source>
        <translation>Alt con una letra es de menús y botones</translation>
    </message>
    <message>
        <source>%1 is needed for editing text</source>
        <translation>%1 hace falta para editar texto</translation>
    </message>
</context>
<context>
    <name>ui::KeyPreset</name>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Function keys</source>
        <translation>Teclas de función</translation>
    </message>
    <message>
        <source>Numeric pad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mano izquierda</translation>
    </message>
    <message>
        <source>Function keys for what is done all day, letters for the rest.</source>
        <translation>Teclas de función para lo de todo el día, letras para lo demás.</translation>
    </message>
    <message>
        <source>Every action on a call has a function key, some with Shift.</source>
        <translation>Cada acción sobre una llamada tiene una tecla de función, algunas con Mayús.</translation>
    </message>
    <message>
        <source>The right hand stays on the numeric pad: / answers, + hands over, − hangs up, * holds. These four type nothing any more; those of the main keyboard do.</source>
        <translation>La mano derecha se queda en el teclado numérico: / responde, + pasa, − cuelga, * pone en espera. Esas cuatro ya no escriben nada; las del teclado principal, sí.</translation>
    </message>
    <message>
        <source>The right hand stays on the mouse: everything is within reach of the left.</source>
        <translation>La mano derecha se queda en el ratón: todo está al alcance de la izquierda.</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Juego de teclas</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>S&amp;et of keys:</source>
        <translation>&amp;Juego de teclas:</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Enter, then the new key. Delete: no key. Backspace: the standard key.</source>
        <translation>Intro, luego la tecla nueva. Supr: ninguna tecla. Retroceso: la tecla estándar.</translation>
    </message>
    <message>
        <source>&amp;Change key…</source>
        <translation>&amp;Cambiar tecla…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>S&amp;tandard key</source>
        <translation>Tecla &amp;estándar</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>&amp;Todas las teclas estándar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>A–Z, 0–9</source>
        <translation>A–Z, 0–9</translation>
    </message>
    <message>
        <source>Type anywhere: it lands in the field at the top</source>
        <translation>Escriba donde sea: va al campo de arriba</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Do what the highlighted button says</source>
        <translation>Hacer lo que dice el botón resaltado</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave a field or let a call go; never ends a call</source>
        <translation>Dejar un campo o soltar una llamada; nunca termina una llamada</translation>
    </message>
    <message>
        <source>Press the new key of “%1”; Esc leaves it as it is.</source>
        <translation>Pulse la nueva tecla de «%1»; Esc la deja como está.</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation>«%1» no tiene tecla.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>«%1» es %2.</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Pulse una tecla…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>No action and no key fits “%1”.</source>
        <translation>Ninguna acción ni tecla coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Cambiar teclas…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Shortcuts, function keys, numeric pad, left hand</source>
        <translation>Atajos, teclas de función, teclado numérico, mano izquierda</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>Set of keys: %1</source>
        <translation>Juego de teclas: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and its key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>Every action has its standard key.</source>
        <translation>Cada acción tiene su tecla estándar.</translation>
    </message>
    <message>
        <source>Other than the standard:</source>
        <translation>Distintas de las estándar:</translation>
    </message>
</context>
<context>
    <name>ui::LackNote</name>
    <message>
        <source>Login for manager.conf…</source>
        <translation>Líneas para manager.conf…</translation>
    </message>
</context>
<context>
    <name>ui::LdapDialog</name>
    <message>
        <source>LDAP directory</source>
        <translation>Directorio LDAP</translation>
    </message>
    <message>
        <source>Whom you type or who calls is asked for there. Nothing is written to it.</source>
        <translation>A quien usted escribe o quien llama se busca allí. No se escribe nada en él.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
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
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ci&amp;frado</translation>
    </message>
    <message>
        <source>OpenLDAP and others (inetOrgPerson)</source>
        <translation>OpenLDAP y otros (inetOrgPerson)</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>As typed below</source>
        <translation>Como está escrito abajo</translation>
    </message>
    <message>
        <source>Which entries are people</source>
        <translation>Qué entradas son personas</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Las personas</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Fil&amp;tro</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Names of attributes with commas between them, the best first</source>
        <translation>Nombres de atributos separados por comas, el mejor primero</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Compan&amp;y</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>Co&amp;rreo</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>Traba&amp;jo</translation>
    </message>
    <message>
        <source>M&amp;obile</source>
        <translation>&amp;Móvil</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>Ca&amp;sa</translation>
    </message>
    <message>
        <source>Pi&amp;cture</source>
        <translation>Image&amp;n</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>Escriba la dirección del servidor.</translation>
    </message>
    <message>
        <source>Type which attribute the name is.</source>
        <translation>Escriba qué atributo es el nombre.</translation>
    </message>
    <message>
        <source>Type which attributes are numbers.</source>
        <translation>Escriba qué atributos son números.</translation>
    </message>
    <message>
        <source>The server answers, but finds nobody. Check base, filter and login.</source>
        <translation>El servidor responde, pero no halla a nadie. Compruebe base, filtro y acceso.</translation>
    </message>
    <message>
        <source>The server answers, but nobody of those it shows has a name and a number. Check the attributes.</source>
        <translation>El servidor responde, pero ninguno de los que muestra tiene nombre y número. Compruebe los atributos.</translation>
    </message>
    <message>
        <source>It works. One of the people there: %1, %2.</source>
        <translation>Funciona. Una de las personas de allí: %1, %2.</translation>
    </message>
</context>
<context>
    <name>ui::LinksPage</name>
    <message>
        <source>Links and keys</source>
        <translation>Enlaces y teclas</translation>
    </message>
    <message>
        <source>Click to dial</source>
        <translation>Clic para llamar</translation>
    </message>
    <message>
        <source>Shortcuts everywhere</source>
        <translation>Atajos en todas partes</translation>
    </message>
    <message>
        <source>Ask before dialling</source>
        <translation>Preguntar antes de marcar</translation>
    </message>
    <message>
        <source>Links of telephone numbers</source>
        <translation>Enlaces de números de teléfono</translation>
    </message>
    <message>
        <source>Open such lin&amp;ks with Cordboard</source>
        <translation>Abrir estos enlaces &amp;con Cordboard</translation>
    </message>
    <message>
        <source>As it was &amp;before</source>
        <translation>Como estaba &amp;antes</translation>
    </message>
    <message>
        <source>Choose Cordboard for tel:, callto: and sip: links in the settings of your system.</source>
        <translation>Elija Cordboard para los enlaces tel:, callto: y sip: en los ajustes de su sistema.</translation>
    </message>
    <message>
        <source>%1 links are opened with Cordboard.</source>
        <comment>tel:</comment>
        <translation>Los enlaces %1 se abren con Cordboard.</translation>
    </message>
    <message>
        <source>%1 links are opened with %2.</source>
        <comment>tel:, a program</comment>
        <translation>Los enlaces %1 se abren con %2.</translation>
    </message>
    <message>
        <source>Nobody was chosen for %1 links.</source>
        <comment>tel:</comment>
        <translation>No se eligió ningún programa para los enlaces %1.</translation>
    </message>
    <message>
        <source>It could not be kept (%1).</source>
        <translation>No se pudo guardar (%1).</translation>
    </message>
    <message>
        <source>The desktop did not take it: choose Cordboard in its settings.</source>
        <translation>El escritorio no lo aceptó: elija Cordboard en sus ajustes.</translation>
    </message>
    <message>
        <source>Links are opened with Cordboard from now on.</source>
        <translation>Los enlaces se abren con Cordboard desde ahora.</translation>
    </message>
    <message>
        <source>Links are opened as before.</source>
        <translation>Los enlaces se abren como antes.</translation>
    </message>
    <message>
        <source>a &amp;link (tel:, sip:, callto:) that is clicked</source>
        <translation>un en&amp;lace (tel:, sip:, callto:) que se pulsa</translation>
    </message>
    <message>
        <source>the &amp;selected text (cordboard --dial-selection)</source>
        <translation>el &amp;texto seleccionado (cordboard --dial-selection)</translation>
    </message>
    <message>
        <source>a co&amp;mmand (cordboard --dial)</source>
        <translation>una &amp;orden (cordboard --dial)</translation>
    </message>
    <message>
        <source>another &amp;program (D-Bus)</source>
        <translation>otro &amp;programa (D-Bus)</translation>
    </message>
    <message>
        <source>a key that works &amp;everywhere</source>
        <translation>una tecla &amp;válida en todas partes</translation>
    </message>
    <message>
        <source>The number then stands in the search field, and Enter dials. One with * or # is never dialled without asking, unless by a command.</source>
        <translation>El número queda en el campo de búsqueda, e Intro lo marca. Uno con * o # nunca se marca sin preguntar, salvo por una orden.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Teclas que valen en todas partes</translation>
    </message>
    <message>
        <source>&amp;Ask the desktop for such keys</source>
        <translation>&amp;Pedir tales teclas al escritorio</translation>
    </message>
    <message>
        <source>What can be done from everywhere</source>
        <translation>Lo que se puede hacer desde todas partes</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Copiar la orden</translation>
    </message>
    <message>
        <source>This desktop has no way for a program to ask for them (the portal GlobalShortcuts). Enter these commands in its own settings of shortcuts.</source>
        <translation>Este escritorio no permite que un programa las pida (el portal GlobalShortcuts). Ponga estas órdenes en sus propios ajustes de atajos.</translation>
    </message>
    <message>
        <source>The desktop says which keys they become. Or enter these commands in its own settings of shortcuts.</source>
        <translation>El escritorio dice qué teclas serán. O ponga estas órdenes en sus propios ajustes de atajos.</translation>
    </message>
    <message>
        <source>The desktop asks you which keys they shall be.</source>
        <translation>El escritorio le pregunta qué teclas han de ser.</translation>
    </message>
    <message>
        <source>The desktop gave no keys. Enter these commands in its own settings of shortcuts, or ask again.</source>
        <translation>El escritorio no dio teclas. Ponga estas órdenes en sus propios ajustes de atajos, o pida otra vez.</translation>
    </message>
    <message>
        <source>The desktop listens for them. Its own settings change them.</source>
        <translation>El escritorio las escucha. Se cambian en sus propios ajustes.</translation>
    </message>
</context>
<context>
    <name>ui::LockSign</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Fijado por su administrador</translation>
    </message>
    <message>
        <source>Set by your administrator: %1</source>
        <translation>Fijado por su administrador: %1</translation>
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
        <translation>Líneas para manager.conf</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>Hacer otro secreto</translation>
    </message>
    <message>
        <source>For a s&amp;low line</source>
        <translation>Para una línea &amp;lenta</translation>
    </message>
    <message>
        <source>The PBX then waits ten seconds for a slow reader, not a tenth of one</source>
        <translation>El PBX espera entonces diez segundos a un lector lento, no una décima de uno</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>Pa&amp;ra</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;ecreto</translation>
    </message>
    <message>
        <source>From net&amp;work</source>
        <translation>Desde la &amp;red</translation>
    </message>
    <message>
        <source>Lines for manager.conf</source>
        <translation>Líneas para manager.conf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Sees everything; calls, transfers, hangs up, parks, mutes in conferences, asks mailboxes. PJSIP phones appear as they are heard of: to list them takes “system”, which could also change the server.</source>
        <translation>Lo ve todo; llama, transfiere, cuelga, aparca, silencia en conferencias, pregunta a buzones. Los teléfonos PJSIP aparecen según se oye de ellos: listarlos exige «system», que también podría cambiar el servidor.</translation>
    </message>
    <message>
        <source>What an operator can, and: adds, removes and pauses queue members, records, listens. Recording takes “system”, which could also change the server: for people who are trusted with that.</source>
        <translation>Lo que puede un operador, y además: añade, quita y pone en pausa a miembros de colas, graba, escucha. Grabar exige «system», que también podría cambiar el servidor: para quienes merecen esa confianza.</translation>
    </message>
    <message>
        <source>Sees everything and can do nothing to a call. Calls that were parked before it logged in are not listed, and PJSIP phones appear as they are heard of.</source>
        <translation>Lo ve todo y no puede hacer nada a una llamada. Las llamadas aparcadas antes de su acceso no se listan, y los teléfonos PJSIP aparecen según se oye de ellos.</translation>
    </message>
    <message>
        <source>A user is of letters, digits, “-”, “_” and “.”.</source>
        <translation>Un usuario es de letras, cifras, «-», «_» y «.».</translation>
    </message>
    <message>
        <source>A secret has no blanks and no “;”.</source>
        <translation>Un secreto no tiene espacios ni «;».</translation>
    </message>
    <message>
        <source>Type from where this login is used: without that it is refused everywhere.</source>
        <translation>Escriba desde dónde se usa este acceso: sin eso se rechaza en todas partes.</translation>
    </message>
    <message>
        <source>“%1” is no network. Such as 192.0.2.0/24, or one address.</source>
        <translation>«%1» no es una red. Por ejemplo 192.0.2.0/24, o una dirección.</translation>
    </message>
    <message>
        <source>Copied. Paste it at the end of manager.conf, then run “manager reload”.</source>
        <translation>Copiado. Péguelo al final de manager.conf, y ejecute «manager reload».</translation>
    </message>
    <message>
        <source>Save the login</source>
        <translation>Guardar las líneas</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Not saved (“%1”).</source>
        <translation>No se guardó («%1»).</translation>
    </message>
</context>
<context>
    <name>ui::LoginPage</name>
    <message>
        <source>The secret may be sent in c&amp;lear text</source>
        <translation>El secreto puede ir en c&amp;laro</translation>
    </message>
    <message>
        <source>cordboard</source>
        <translation>cordboard</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;ecreto</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>Líneas para mana&amp;ger.conf…</translation>
    </message>
    <message>
        <source>Writes the lines that the administrator of the PBX needs</source>
        <translation>Escribe las líneas que necesita el administrador del PBX</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Cordboard needs a login of Asterisk&apos;s manager interface, which the administrator of %1 makes in manager.conf.</source>
        <translation>Cordboard necesita un acceso de la interfaz manager de Asterisk, que el administrador de %1 crea en manager.conf.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others on the network could read along.</source>
        <translation>La conexión no está cifrada: otros en la red podrían leer.</translation>
    </message>
    <message>
        <source>The connection is safe from others.</source>
        <translation>La conexión está a salvo de otros.</translation>
    </message>
    <message>
        <source>Type the user of the login.</source>
        <translation>Escriba el usuario del acceso.</translation>
    </message>
</context>
<context>
    <name>ui::LookPage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>As tiles</source>
        <translation>Como mosaico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Otro idioma se usa a partir del próximo arranque.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>Panels go back to where they were at first</source>
        <translation>Los paneles vuelven adonde estaban al principio</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Theme, dark mode, light mode</source>
        <translation>Tema, modo oscuro, modo claro</translation>
    </message>
    <message>
        <source>Tiles, table</source>
        <translation>Mosaico, tabla</translation>
    </message>
</context>
<context>
    <name>ui::MailboxController</name>
    <message>
        <source>“Your desk” in the menu does not say what is dialled to listen to a mailbox</source>
        <translation>«Su puesto» en el menú no dice qué se marca para oír un buzón</translation>
    </message>
    <message>
        <source>%1 leads to your own mailbox only</source>
        <translation>%1 solo lleva a su propio buzón</translation>
    </message>
    <message>
        <source>the mailbox of %1</source>
        <translation>el buzón de %1</translation>
    </message>
    <message>
        <source>&amp;Listen to it</source>
        <translation>&amp;Oírlo</translation>
    </message>
    <message>
        <source>&amp;Ask for its messages…</source>
        <translation>&amp;Preguntar por sus mensajes…</translation>
    </message>
</context>
<context>
    <name>ui::MailboxDialog</name>
    <message>
        <source>Mailbox</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Buzón</translation>
    </message>
    <message>
        <source>101@default</source>
        <translation>101@default</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>Type a mailbox, such as 101@default.</source>
        <translation>Escriba un buzón, como 101@default.</translation>
    </message>
    <message>
        <source>Asking the PBX…</source>
        <translation>Preguntando al PBX…</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>1 old message in %1</source>
        <translation>1 mensaje viejo en %1</translation>
    </message>
    <message>
        <source>%1 old messages in %2</source>
        <translation>%1 mensajes viejos en %2</translation>
    </message>
    <message>
        <source>This PBX does not count messages.</source>
        <translation>Este PBX no cuenta mensajes.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
</context>
<context>
    <name>ui::MailboxWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old</source>
        <translation>
            <numerusform>%n viejo</numerusform>
            <numerusform>%n viejos</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPanel</name>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>No message waits in any mailbox</source>
        <translation>Ningún mensaje espera en ningún buzón</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Conexión…</translation>
    </message>
    <message>
        <source>&amp;Switch to</source>
        <translation>Camb&amp;iar a</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>&amp;Reconectar ahora</translation>
    </message>
    <message>
        <source>Your &amp;desk…</source>
        <translation>Su &amp;puesto…</translation>
    </message>
    <message>
        <source>&amp;Numbers…</source>
        <translation>&amp;Números…</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>&amp;Líneas para manager.conf…</translation>
    </message>
    <message>
        <source>C&amp;orrections…</source>
        <translation>C&amp;orrecciones…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>People as &amp;tiles</source>
        <translation>Personas como mo&amp;saicos</translation>
    </message>
    <message>
        <source>People as t&amp;able</source>
        <translation>Personas como &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Wire log</source>
        <translation>Re&amp;gistro de la línea</translation>
    </message>
    <message>
        <source>R&amp;eplay a recording…</source>
        <translation>R&amp;eproducir una grabación…</translation>
    </message>
    <message>
        <source>Save a s&amp;upport bundle…</source>
        <translation>Guardar pa&amp;quete de soporte…</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>Esta&amp;dísticas…</translation>
    </message>
    <message>
        <source>Qu&amp;iet mode</source>
        <translation>&amp;Modo silencioso</translation>
    </message>
    <message>
        <source>Alerts and so&amp;unds…</source>
        <translation>Avisos &amp;y sonidos…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;About Cordboard</source>
        <translation>&amp;Acerca de Cordboard</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>Conexión &amp;nueva…</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Detener gra&amp;bación</translation>
    </message>
    <message>
        <source>Record the w&amp;ire…</source>
        <translation>Gra&amp;bar la línea…</translation>
    </message>
    <message>
        <source>This window shows a recording</source>
        <translation>Esta ventana muestra una grabación</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>First ste&amp;ps…</source>
        <translation>Prime&amp;ros pasos…</translation>
    </message>
    <message>
        <source>E&amp;xport the history…</source>
        <translation>E&amp;xportar el historial…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Aparcamiento</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>parking space</source>
        <translation>plaza de aparcamiento</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Quiet mode is on</source>
        <translation>El modo silencioso está activo</translation>
    </message>
    <message>
        <source>Nothing sounds. Click to hear alerts again.</source>
        <translation>Nada suena. Pulse para volver a oír avisos.</translation>
    </message>
    <message>
        <source>Quiet: nothing sounds any more.</source>
        <translation>Silencio: ya nada suena.</translation>
    </message>
    <message>
        <source>Alerts sound again.</source>
        <translation>Los avisos vuelven a sonar.</translation>
    </message>
    <message>
        <source>The recording ends after event %1: what follows is nothing that a PBX sends.</source>
        <translation>La grabación termina tras el evento %1: lo que sigue no lo envía ningún PBX.</translation>
    </message>
    <message>
        <source>%1 is no recording: it holds no message of a PBX.</source>
        <translation>%1 no es una grabación: no contiene ningún mensaje de un PBX.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read (“%2”).</source>
        <translation>%1 no se puede leer («%2»).</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>Menú (%1)</translation>
    </message>
    <message>
        <source>Field at the top</source>
        <translation>Campo de arriba</translation>
    </message>
    <message>
        <source>Carry the call with the arrows</source>
        <translation>Llevar la llamada con las flechas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le esperan</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Replay of a recording</source>
        <translation>Reproducción de una grabación</translation>
    </message>
    <message>
        <source>Not now. %1</source>
        <translation>Ahora no. %1</translation>
    </message>
    <message>
        <source>There is no call to carry: take one, or select one.</source>
        <translation>No hay ninguna llamada que llevar: tome una, o seleccione una.</translation>
    </message>
    <message>
        <source>There is nobody yet who could be handed over.</source>
        <translation>Todavía no hay nadie a quien pasar.</translation>
    </message>
    <message>
        <source>%1 – Cordboard</source>
        <translation>%1 – Cordboard</translation>
    </message>
    <message>
        <source>Replay of %1 – Cordboard</source>
        <translation>Reproducción de %1 – Cordboard</translation>
    </message>
    <message>
        <source>Which phone is yours?</source>
        <translation>¿Cuál es su teléfono?</translation>
    </message>
    <message>
        <source>The connection does not say it. Edit it to call and transfer.</source>
        <translation>La conexión no lo dice. Edítela para llamar y transferir.</translation>
    </message>
    <message>
        <source>Nobody can be shown</source>
        <translation>No se puede mostrar a nadie</translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation>Conectar con su PBX</translation>
    </message>
    <message>
        <source>Cordboard shows who is free, who calls and who waits, and hands calls over. It needs a login of Asterisk&apos;s manager interface.</source>
        <translation>Cordboard muestra quién está libre, quién llama y quién espera, y pasa llamadas. Necesita un acceso de la interfaz manager de Asterisk.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>%1 is tried again in %2 s.</source>
        <translation>%1 se prueba otra vez en %2 s.</translation>
    </message>
    <message>
        <source>The encryption of %1 is too old</source>
        <translation>El cifrado de %1 es demasiado antiguo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Editar conexión…</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>%1 wants your secret in clear text</source>
        <translation>%1 quiere su secreto en claro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>%1 refused the login</source>
        <translation>%1 rechazó el acceso</translation>
    </message>
    <message>
        <source>The PBX at %1 does not accept the user “%2” with this secret. Nothing more is tried until you say so.</source>
        <translation>El PBX de %1 no acepta al usuario «%2» con este secreto. No se prueba nada más hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>%1 has another certificate</source>
        <translation>%1 tiene otro certificado</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>El certificado de %1 no es de confianza</translation>
    </message>
    <message>
        <source>%1 Compare the fingerprint with the server&apos;s own first.</source>
        <translation>%1 Compare antes la huella con la del propio servidor.</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Seguir desconectado</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>C&amp;onfiar en este certificado</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not up to date: %1 – what you see is from %2</source>
        <translation>No está al día: %1 – lo que ve es de las %2</translation>
    </message>
    <message>
        <source>Connection lost %1 ago – %2 – what you see is from %3</source>
        <translation>Conexión perdida hace %1 – %2 – lo que ve es de las %3</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret (“%1”): it is asked for at the next start.</source>
        <translation>El llavero no guardó el secreto («%1»): se pedirá en el próximo arranque.</translation>
    </message>
    <message>
        <source>Show the group %1</source>
        <translation>Mostrar el grupo %1</translation>
    </message>
</context>
<context>
    <name>ui::MessageDialog</name>
    <message>
        <source>Message for an absent person</source>
        <translation>Mensaje para una persona ausente</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>The mail program asks where this is empty</source>
        <translation>El programa de correo pregunta si está vacío</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>Escribir corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>Plan&amp;tilla…</translation>
    </message>
    <message>
        <source>Change the text that messages begin with</source>
        <translation>Cambiar el texto con que empiezan los mensajes</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>No es una dirección de correo</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Llamada de %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>This desktop has no program for e-mail. Copy the text instead.</source>
        <translation>Este escritorio no tiene programa de correo. Copie el texto.</translation>
    </message>
    <message>
        <source>Handed to the mail program</source>
        <translation>Entregado al programa de correo</translation>
    </message>
    <message>
        <source>{caller} called for you at {time}.
Number: {number}

{note}</source>
        <translation>{caller} le llamó a las {time}.
Número: {number}

{note}</translation>
    </message>
</context>
<context>
    <name>ui::NeedsYouList</name>
    <message>
        <source>Needs you</source>
        <translation>Le esperan</translation>
    </message>
    <message>
        <source>Calls that need you</source>
        <translation>Llamadas que le esperan</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada le espera</translation>
    </message>
    <message>
        <source>Callers in queues, parked calls and calls on hold come up here.</source>
        <translation>Aquí aparecen los llamantes en cola, las llamadas aparcadas y las que están en espera.</translation>
    </message>
    <message>
        <source>Take call %1 of “Needs you”</source>
        <translation>Tomar la llamada %1 de «Le esperan»</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message numerus="yes">
        <source>%n · most urgent first</source>
        <translation>
            <numerusform>%n · la más urgente primero</numerusform>
            <numerusform>%n · las más urgentes primero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NightController</name>
    <message>
        <source>“Your desk” in the menu does not say what tells day from night</source>
        <translation>«Su puesto» en el menú no dice qué distingue el día de la noche</translation>
    </message>
    <message>
        <source>Day or night?</source>
        <translation>¿Día o noche?</translation>
    </message>
    <message>
        <source>Night service</source>
        <translation>Servicio de noche</translation>
    </message>
    <message>
        <source>Day service</source>
        <translation>Servicio de día</translation>
    </message>
    <message>
        <source>Asked the PBX for night service…</source>
        <translation>Se pidió al PBX el servicio de noche…</translation>
    </message>
    <message>
        <source>Asked the PBX for day service…</source>
        <translation>Se pidió al PBX el servicio de día…</translation>
    </message>
    <message>
        <source>The service was not switched. %1</source>
        <translation>El servicio no cambió. %1</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Notas anteriores</translation>
    </message>
    <message>
        <source>&amp;Message…</source>
        <translation>&amp;Mensaje…</translation>
    </message>
    <message>
        <source>Fill a message for somebody who is absent</source>
        <translation>Rellenar un mensaje para una persona ausente</translation>
    </message>
    <message>
        <source>&amp;Reasons…</source>
        <translation>Mo&amp;tivos…</translation>
    </message>
    <message>
        <source>Change the list of reasons</source>
        <translation>Cambiar la lista de motivos</translation>
    </message>
    <message>
        <source>A note on this person. It is kept as you type.</source>
        <translation>Una nota sobre esta persona. Se guarda según escribe.</translation>
    </message>
    <message>
        <source>A note on this call. It is kept as you type, and shown when this number calls again.</source>
        <translation>Una nota sobre esta llamada. Se guarda según escribe, y se muestra cuando este número vuelve a llamar.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Not written (“%1”). It is kept until Cordboard ends: copy it.</source>
        <translation>No se escribió («%1»). Se conserva hasta que Cordboard termine: cópiela.</translation>
    </message>
    <message>
        <source>Kept until Cordboard ends</source>
        <translation>Se conserva hasta que Cordboard termine</translation>
    </message>
</context>
<context>
    <name>ui::Notebook</name>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write a note on the call, or on the person that is selected</source>
        <translation>Escribir una nota sobre la llamada, o sobre la persona seleccionada</translation>
    </message>
    <message>
        <source>Messa&amp;ge…</source>
        <translation>Mensa&amp;je…</translation>
    </message>
    <message>
        <source>Fill a message for somebody who is absent</source>
        <translation>Rellenar un mensaje para una persona ausente</translation>
    </message>
    <message>
        <source>There is no call to note something on, and nobody is selected.</source>
        <translation>No hay llamada sobre la que anotar, y nadie está seleccionado.</translation>
    </message>
    <message>
        <source>A note needs a number to be filed under.</source>
        <translation>Una nota necesita un número bajo el que archivarse.</translation>
    </message>
    <message>
        <source>Reasons of calls</source>
        <translation>Motivos de llamadas</translation>
    </message>
    <message>
        <source>A note offers these to be ticked. One a line.</source>
        <translation>Una nota los ofrece para marcarlos. Uno por línea.</translation>
    </message>
    <message>
        <source>Template of messages</source>
        <translation>Plantilla de mensajes</translation>
    </message>
    <message>
        <source>{person}, {caller}, {number}, {time} and {note} are filled in from the call. A line of which all are empty is left out.</source>
        <translation>{person}, {caller}, {number}, {time} y {note} se rellenan según la llamada. Una línea en la que todos estén vacíos se omite.</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>You trusted</source>
        <translation>Usted confió en</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>It shows now</source>
        <translation>Ahora muestra</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that you trusted</source>
        <translation>SHA-256 del certificado en el que confió</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that the PBX shows</source>
        <translation>SHA-256 del certificado que muestra el PBX</translation>
    </message>
</context>
<context>
    <name>ui::NumbersDialog</name>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
</context>
<context>
    <name>ui::NumbersForm</name>
    <message>
        <source>None: numbers are dialled as they are typed</source>
        <translation>Ninguno: los números se marcan como se escriben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Area code</source>
        <translation>Prefijo de &amp;zona</translation>
    </message>
    <message>
        <source>&amp;Outside line</source>
        <translation>Prefijo de &amp;salida</translation>
    </message>
    <message>
        <source>What is dialled before every number outside</source>
        <translation>Lo que se marca antes de cada número exterior</translation>
    </message>
    <message>
        <source> digits at most</source>
        <translation> cifras como máximo</translation>
    </message>
    <message>
        <source>&amp;Extensions have</source>
        <translation>Las &amp;extensiones tienen</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Reglas</translation>
    </message>
    <message>
        <source>Type a number to see what is dialled</source>
        <translation>Escriba un número para ver qué se marca</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Pro&amp;barlo</translation>
    </message>
    <message>
        <source>Rules, the first that fits decides</source>
        <translation>Reglas, decide la primera que coincide</translation>
    </message>
    <message>
        <source>A number like</source>
        <translation>Un número como</translation>
    </message>
    <message>
        <source>is dialled as</source>
        <translation>se marca como</translation>
    </message>
    <message>
        <source>A regular expression for the whole number, without separators: 7(\d{3}) is dialled as *72\1</source>
        <translation>Una expresión regular para todo el número, sin separadores: 7(\\d{3}) se marca como *72\\1</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>«%1» no se puede usar: %2</translation>
    </message>
</context>
<context>
    <name>ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Marcación</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Reescribir</translation>
    </message>
</context>
<context>
    <name>ui::Omnibox</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Dial this number</source>
        <translation>Marcar este número</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcada</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Type a name or number…</source>
        <translation>Escriba un nombre o número…</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Type anywhere: names, initials, extensions, numbers</source>
        <translation>Escriba donde sea: nombres, iniciales, extensiones, números</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Arrow keys choose: %1</source>
        <translation>Las flechas eligen: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::Outside</name>
    <message>
        <source>The PBX did not answer.</source>
        <translation>El PBX no respondió.</translation>
    </message>
    <message>
        <source>Something else that was asked from outside is under way.</source>
        <translation>Está en curso otra cosa que se pidió desde fuera.</translation>
    </message>
    <message>
        <source>Press Enter to call %1</source>
        <translation>Pulse Intro para llamar a %1</translation>
    </message>
    <message>
        <source>Press Enter to call %1, and ask for extension %2</source>
        <translation>Pulse Intro para llamar a %1, y pida la extensión %2</translation>
    </message>
    <message>
        <source>No number is selected: select one, or copy it.</source>
        <translation>No hay ningún número seleccionado: seleccione uno, o cópielo.</translation>
    </message>
    <message>
        <source>Press Enter to transfer to %1</source>
        <translation>Pulse Intro para transferir a %1</translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Parking</source>
        <translation>Aparcamiento</translation>
    </message>
    <message>
        <source>No call is parked</source>
        <translation>No hay ninguna llamada aparcada</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>Aparcada en %1</translation>
    </message>
</context>
<context>
    <name>ui::ParkingWords</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantWords</name>
    <message>
        <source>%1, muted</source>
        <translation>%1, silenciado</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
</context>
<context>
    <name>ui::PbxChip</name>
    <message>
        <source>No PBX</source>
        <translation>Sin PBX</translation>
    </message>
    <message>
        <source>Server, rights and connection</source>
        <translation>Servidor, derechos y conexión</translation>
    </message>
</context>
<context>
    <name>ui::PbxDetails</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Responde en</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar ahora</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Editar conexión…</translation>
    </message>
    <message>
        <source>This window shows a recording</source>
        <translation>Esta ventana muestra una grabación</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Correcciones…</translation>
    </message>
    <message>
        <source>Login for manager.conf…</source>
        <translation>Líneas para manager.conf…</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Events, what waits, ticks and memory of this program</source>
        <translation>Eventos, lo que espera, ciclos y memoria de este programa</translation>
    </message>
    <message>
        <source>Not whole yet, asked for again: %1</source>
        <translation>Aún no completo, pedido otra vez: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
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
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>ui::PeopleGroups</name>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>&amp;New group…</source>
        <translation>Grupo &amp;nuevo…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Nombre del grupo:</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renombrar el grupo</translation>
    </message>
    <message>
        <source>Re&amp;move the group</source>
        <translation>&amp;Quitar el grupo</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Libres ahora</translation>
    </message>
    <message>
        <source>Everyone: show all people</source>
        <translation>Todos: mostrar a todas las personas</translation>
    </message>
    <message>
        <source>Favourites: show only these</source>
        <translation>Favoritos: mostrar solo estos</translation>
    </message>
    <message>
        <source>Free now: show only these</source>
        <translation>Libres ahora: mostrar solo estos</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Nadie coincide con «%1»</translation>
    </message>
    <message>
        <source>Not all people are shown: choose “Everyone” to look at all of them.</source>
        <translation>No se muestra a todos: elija «Todos» para mirar entre todos.</translation>
    </message>
    <message>
        <source>Try another part of the name, or a number.</source>
        <translation>Pruebe otra parte del nombre, o un número.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Aún no hay favoritos</translation>
    </message>
    <message>
        <source>Open a person&apos;s menu and choose “Favourite”.</source>
        <translation>Abra el menú de una persona y elija «Favorito».</translation>
    </message>
    <message>
        <source>Nobody of this group is here</source>
        <translation>Nadie de este grupo está aquí</translation>
    </message>
    <message>
        <source>This PBX has none of its extensions. Choose “Everyone” to see who is.</source>
        <translation>Este PBX no tiene ninguna de sus extensiones. Elija «Todos» para ver quién está.</translation>
    </message>
    <message>
        <source>Nobody is free just now</source>
        <translation>Nadie está libre ahora</translation>
    </message>
    <message>
        <source>Choose “Everyone” to see who is on a call.</source>
        <translation>Elija «Todos» para ver quién está en una llamada.</translation>
    </message>
    <message>
        <source>This PBX shows no extensions with hints</source>
        <translation>Este PBX no muestra extensiones con hints</translation>
    </message>
    <message>
        <source>People come from the hints of the dialplan. Give each extension one, as in “exten =&gt; 101,hint,PJSIP/101”, reload the dialplan, and they appear here.</source>
        <translation>Las personas salen de los hints del plan de marcación. Dé uno a cada extensión, como «exten =&gt; 101,hint,PJSIP/101», recargue el plan, y aparecen aquí.</translation>
    </message>
    <message>
        <source>There is no call to transfer</source>
        <translation>No hay ninguna llamada que transferir</translation>
    </message>
    <message>
        <source>&amp;Call %1</source>
        <translation>&amp;Llamar a %1</translation>
    </message>
    <message>
        <source>&amp;Pick up: %1</source>
        <translation>Ca&amp;pturar: %1</translation>
    </message>
    <message>
        <source>&amp;Transfer here</source>
        <translation>&amp;Transferir aquí</translation>
    </message>
    <message>
        <source>&amp;Mailbox…</source>
        <translation>&amp;Buzón…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>M&amp;essage…</source>
        <translation>Mensa&amp;je…</translation>
    </message>
    <message>
        <source>&amp;Listen to the mailbox</source>
        <translation>&amp;Oír el buzón</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
</context>
<context>
    <name>ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>ui::PeopleTiles</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
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
        <translation>suena</translation>
    </message>
    <message>
        <source>ringing, call from %1</source>
        <translation>suena, llamada de %1</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>llama a %1</translation>
    </message>
    <message>
        <source>on a call</source>
        <translation>en llamada</translation>
    </message>
    <message>
        <source>on a call with %1</source>
        <translation>en llamada con %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 new voice message</source>
        <translation>1 mensaje de voz nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new voice messages</source>
        <translation>
            <numerusform>%n mensaje de voz nuevo</numerusform>
            <numerusform>%n mensajes de voz nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
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
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Messages of the PBX in the last second</source>
        <translation>Mensajes del PBX en el último segundo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>What came and was not taken yet</source>
        <translation>Lo que llegó y aún no se tomó</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pide</translation>
    </message>
    <message>
        <source>Under too much load fewer events are asked for, until it is calm</source>
        <translation>Con demasiada carga se piden menos eventos, hasta que haya calma</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>How long it takes to read what came and to bring the picture up to date</source>
        <translation>Cuánto tarda en leer lo que llegó y poner la pantalla al día</translation>
    </message>
    <message>
        <source>Longest tick</source>
        <translation>Ciclo más largo</translation>
    </message>
    <message>
        <source>Since this page was opened</source>
        <translation>Desde que se abrió esta página</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Desvío</translation>
    </message>
    <message>
        <source>What the PBX&apos;s own lists had to correct</source>
        <translation>Lo que las listas del PBX tuvieron que corregir</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Of this program</source>
        <translation>De este programa</translation>
    </message>
    <message>
        <source>Events by type, since this page was opened</source>
        <translation>Eventos por tipo, desde que se abrió esta página</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1, for %2 s</source>
        <translation>%1, desde hace %2 s</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>todos los eventos</translation>
    </message>
    <message>
        <source>calls, agents and system only</source>
        <translation>solo llamadas, agentes y sistema</translation>
    </message>
    <message>
        <source>no events, until it is calm</source>
        <translation>ningún evento, hasta que haya calma</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 de media</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n corrección</numerusform>
            <numerusform>%n correcciones</numerusform>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ui::PhonePage</name>
    <message>
        <source>&amp;Ring it</source>
        <translation>&amp;Hacer sonar</translation>
    </message>
    <message>
        <source>Type your name or your number</source>
        <translation>Escriba su nombre o su número</translation>
    </message>
    <message>
        <source>Phones of the PBX</source>
        <translation>Teléfonos del PBX</translation>
    </message>
    <message>
        <source>The part of the PBX&apos;s dialplan in which your phone dials; the administrator knows it</source>
        <translation>La parte del plan de marcación del PBX en la que marca su teléfono; el administrador la conoce</translation>
    </message>
    <message>
        <source>&amp;Your phone</source>
        <translation>Su &amp;teléfono</translation>
    </message>
    <message>
        <source>&amp;Dials from context</source>
        <translation>&amp;Marca desde el contexto</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>The PBX is asked for its phones…</source>
        <translation>Se piden al PBX sus teléfonos…</translation>
    </message>
    <message>
        <source>The PBX tells of no phones</source>
        <translation>El PBX no da ningún teléfono</translation>
    </message>
    <message>
        <source>Type your number above.</source>
        <translation>Escriba su número arriba.</translation>
    </message>
    <message>
        <source>Nobody is called so, or has this number</source>
        <translation>Nadie se llama así, ni tiene este número</translation>
    </message>
    <message>
        <source>A number that is not in the list is taken as it is typed.</source>
        <translation>Un número que no está en la lista se toma como está escrito.</translation>
    </message>
    <message>
        <source>Choose a phone first</source>
        <translation>Elija antes un teléfono</translation>
    </message>
    <message>
        <source>The PBX is not connected yet</source>
        <translation>El PBX aún no está conectado</translation>
    </message>
    <message>
        <source>Rings for a quarter of a minute; lift it, and it is yours</source>
        <translation>Suena un cuarto de minuto; descuelgue, y es el suyo</translation>
    </message>
    <message>
        <source>%1 is rung…</source>
        <translation>Haciendo sonar %1…</translation>
    </message>
    <message>
        <source>%1 was not rung. %2</source>
        <translation>No se hizo sonar %1. %2</translation>
    </message>
    <message>
        <source>%1 rings. Is it yours? Then lift it, or go on.</source>
        <translation>Suena %1. ¿Es el suyo? Descuelgue, o siga adelante.</translation>
    </message>
    <message>
        <source>%1 was lifted.</source>
        <translation>Se descolgó %1.</translation>
    </message>
    <message>
        <source>%1 does not ring any more. It was not lifted.</source>
        <translation>%1 ya no suena. No se descolgó.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type a number.</source>
        <translation>Elija uno de la lista, o escriba un número.</translation>
    </message>
</context>
<context>
    <name>ui::PlainWords</name>
    <message>
        <source>There is no connection to the PBX. It is tried again by itself.</source>
        <translation>No hay conexión con el PBX. Se prueba otra vez por sí sola.</translation>
    </message>
    <message>
        <source>The PBX did not answer in time. Look whether it happened, then try again.</source>
        <translation>El PBX no respondió a tiempo. Mire si ocurrió, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The PBX refused it and did not say why.</source>
        <translation>El PBX lo rechazó y no dijo por qué.</translation>
    </message>
    <message>
        <source>The PBX refused it: “%1”.</source>
        <translation>El PBX lo rechazó: «%1».</translation>
    </message>
    <message>
        <source>This login may not do that. Ask the administrator for the right.</source>
        <translation>Este acceso no puede hacerlo. Pida el derecho al administrador.</translation>
    </message>
    <message>
        <source>This login may not do that (“%1”). Ask the administrator for the right.</source>
        <translation>Este acceso no puede hacerlo («%1»). Pida el derecho al administrador.</translation>
    </message>
    <message>
        <source>The answer of the PBX could not be understood.</source>
        <translation>No se entendió la respuesta del PBX.</translation>
    </message>
    <message>
        <source>The answer of the PBX could not be understood: %1.</source>
        <translation>No se entendió la respuesta del PBX: %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>It was not sent: the text cannot be part of a command.</source>
        <translation>No se envió: el texto no puede ser parte de una orden.</translation>
    </message>
    <message>
        <source>It was not sent: %1.</source>
        <translation>No se envió: %1.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX</source>
        <translation>No hay conexión con el PBX</translation>
    </message>
    <message>
        <source>This is a recording: what is shown has happened, and nothing can be done to it</source>
        <translation>Es una grabación: lo que se muestra ya ocurrió, y nada se le puede hacer</translation>
    </message>
    <message>
        <source>This login may not use “%1”</source>
        <translation>Este acceso no puede usar «%1»</translation>
    </message>
    <message>
        <source>This login lacks the right “%1”</source>
        <translation>A este acceso le falta el derecho «%1»</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>La conexión no dice cuál es su teléfono</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Esa llamada ha terminado</translation>
    </message>
    <message>
        <source>In manager.conf, add “%1” to the “write” line of this login.</source>
        <translation>En manager.conf, añada «%1» a la línea «write» de este acceso.</translation>
    </message>
    <message>
        <source>The PBX has not loaded the module %1.</source>
        <translation>El PBX no ha cargado el módulo %1.</translation>
    </message>
    <message>
        <source>This version of Asterisk cannot tell it.</source>
        <translation>Esta versión de Asterisk no lo puede decir.</translation>
    </message>
    <message>
        <source>The PBX does not offer “%1” to this login.</source>
        <translation>El PBX no ofrece «%1» a este acceso.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is missing on the “write” line of this login in manager.conf.</source>
        <translation>Quizá falta «%1» en la línea «write» de este acceso en manager.conf.</translation>
    </message>
    <message>
        <source>Either “%1” is missing on the “write” line of this login in manager.conf, or the PBX has not loaded the module %2.</source>
        <translation>O falta «%1» en la línea «write» de este acceso en manager.conf, o el PBX no ha cargado el módulo %2.</translation>
    </message>
    <message>
        <source>This login may not list the calls.</source>
        <translation>Este acceso no puede listar las llamadas.</translation>
    </message>
    <message>
        <source>The calls cannot be listed.</source>
        <translation>Las llamadas no se pueden listar.</translation>
    </message>
    <message>
        <source>This login may not list the phones.</source>
        <translation>Este acceso no puede listar los teléfonos.</translation>
    </message>
    <message>
        <source>The phones cannot be listed.</source>
        <translation>Los teléfonos no se pueden listar.</translation>
    </message>
    <message>
        <source>This login may not list the extensions.</source>
        <translation>Este acceso no puede listar las extensiones.</translation>
    </message>
    <message>
        <source>The extensions cannot be listed.</source>
        <translation>Las extensiones no se pueden listar.</translation>
    </message>
    <message>
        <source>The queues cannot be listed.</source>
        <translation>Las colas no se pueden listar.</translation>
    </message>
    <message>
        <source>This login may not list what is parked; it sees what is parked from now on.</source>
        <translation>Este acceso no puede listar lo aparcado; ve lo que se aparca desde ahora.</translation>
    </message>
    <message>
        <source>Parked calls cannot be listed.</source>
        <translation>Las llamadas aparcadas no se pueden listar.</translation>
    </message>
    <message>
        <source>This login may not list the conferences.</source>
        <translation>Este acceso no puede listar las conferencias.</translation>
    </message>
    <message>
        <source>The conferences cannot be listed.</source>
        <translation>Las conferencias no se pueden listar.</translation>
    </message>
    <message>
        <source>This login may not list the mailboxes.</source>
        <translation>Este acceso no puede listar los buzones.</translation>
    </message>
    <message>
        <source>The mailboxes cannot be listed.</source>
        <translation>Los buzones no se pueden listar.</translation>
    </message>
    <message>
        <source>This login may not list the registrations.</source>
        <translation>Este acceso no puede listar los registros.</translation>
    </message>
    <message>
        <source>The registrations cannot be listed.</source>
        <translation>Los registros no se pueden listar.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Suena</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>On a call, ringing</source>
        <translation>En llamada, suena</translation>
    </message>
    <message>
        <source>On a call, one on hold</source>
        <translation>En llamada, una en espera</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Alcanzable</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inalcanzable</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>sobrecargado</translation>
    </message>
    <message>
        <source>reconnecting in %1 s</source>
        <translation>reconecta en %1 s</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>otro intento en %1 s</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>poniéndose al día</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>live</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>live, fewer events</source>
        <translation>activo, menos eventos</translation>
    </message>
    <message>
        <source>secret not sent</source>
        <translation>secreto no enviado</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>acceso rechazado</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado no fiable</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>nunca confirmado</translation>
    </message>
    <message>
        <source>confirmed %1 s ago</source>
        <translation>confirmado hace %1 s</translation>
    </message>
    <message>
        <source>confirmed %1 ago</source>
        <translation>confirmado hace %1</translation>
    </message>
    <message>
        <source>not while the link is down</source>
        <translation>no mientras el enlace está caído</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1, nothing to correct</source>
        <translation>%1, nada que corregir</translation>
    </message>
    <message>
        <source>%1, 1 correction so far</source>
        <translation>%1, 1 corrección hasta ahora</translation>
    </message>
    <message>
        <source>%1, %2 corrections so far</source>
        <translation>%1, %2 correcciones hasta ahora</translation>
    </message>
    <message>
        <source>behind by %1 s</source>
        <translation>con %1 s de retraso</translation>
    </message>
    <message>
        <source>picture %1 old</source>
        <translation>imagen de hace %1</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Llamante desconocido</translation>
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
        <translation>Derechos: todos</translation>
    </message>
    <message>
        <source>Missing rights: %1</source>
        <translation>Derechos que faltan: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProfileLine</name>
    <message>
        <source>For the PBX in use: %1. What you change holds at once.</source>
        <translation>Para el PBX en uso: %1. Lo que cambie vale enseguida.</translation>
    </message>
    <message>
        <source>Connect to a PBX first: this is kept for each of them.</source>
        <translation>Conéctese antes a un PBX: esto se guarda para cada uno.</translation>
    </message>
</context>
<context>
    <name>ui::QueueCallerWords</name>
    <message>
        <source>%1, place %2, waits %3</source>
        <translation>%1, puesto %2, espera %3</translation>
    </message>
</context>
<context>
    <name>ui::QueueController</name>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Papeleo</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not say which queues are yours</source>
        <translation>«Su puesto» en el menú no dice qué colas son suyas</translation>
    </message>
    <message>
        <source>You are a fixed member of your queues: pause instead</source>
        <translation>Es miembro fijo de sus colas: haga una pausa en su lugar</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>La conexión no dice cuál es su teléfono</translation>
    </message>
    <message>
        <source>You are in no queue</source>
        <translation>No está en ninguna cola</translation>
    </message>
    <message>
        <source>Asked the PBX to take you out of %1…</source>
        <translation>Se pidió al PBX sacarle de %1…</translation>
    </message>
    <message>
        <source>You are out of %1</source>
        <translation>Ha salido de %1</translation>
    </message>
    <message>
        <source>You are still in a queue.</source>
        <translation>Sigue en una cola.</translation>
    </message>
    <message>
        <source>Asked the PBX to put you into %1…</source>
        <translation>Se pidió al PBX meterle en %1…</translation>
    </message>
    <message>
        <source>You are in %1</source>
        <translation>Está en %1</translation>
    </message>
    <message>
        <source>You are not in all of your queues.</source>
        <translation>No está en todas sus colas.</translation>
    </message>
    <message>
        <source>Pause in all queues</source>
        <translation>Pausa en todas las colas</translation>
    </message>
    <message numerus="yes">
        <source>Pause in %n queues</source>
        <translation>
            <numerusform>Pausa en %n cola</numerusform>
            <numerusform>Pausa en %n colas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <translation>Pausa en %1</translation>
    </message>
    <message>
        <source>Asked the PBX to pause you: %1…</source>
        <translation>Se pidió al PBX su pausa: %1…</translation>
    </message>
    <message>
        <source>You pause in all queues: %1</source>
        <translation>Está en pausa en todas las colas: %1</translation>
    </message>
    <message>
        <source>You do not pause.</source>
        <translation>No está en pausa.</translation>
    </message>
    <message>
        <source>Asked the PBX to end your pause…</source>
        <translation>Se pidió al PBX terminar su pausa…</translation>
    </message>
    <message>
        <source>You take calls again</source>
        <translation>Vuelve a tomar llamadas</translation>
    </message>
    <message>
        <source>You still pause.</source>
        <translation>Sigue en pausa.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Asked the PBX to pause %1 in %2…</source>
        <translation>Se pidió al PBX la pausa de %1 en %2…</translation>
    </message>
    <message>
        <source>%1 pauses in %2: %3</source>
        <translation>%1 está en pausa en %2: %3</translation>
    </message>
    <message>
        <source>%1 does not pause.</source>
        <translation>%1 no está en pausa.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the pause of %1…</source>
        <translation>Se pidió al PBX terminar la pausa de %1…</translation>
    </message>
    <message>
        <source>%1 takes calls of %2 again</source>
        <translation>%1 vuelve a tomar llamadas de %2</translation>
    </message>
    <message>
        <source>%1 still pauses.</source>
        <translation>%1 sigue en pausa.</translation>
    </message>
    <message>
        <source>Pe&amp;nalty</source>
        <translation>Pe&amp;nalización</translation>
    </message>
    <message>
        <source>Those with a lower penalty are rung first</source>
        <translation>A los de penalización más baja se les llama antes</translation>
    </message>
    <message>
        <source>Asked the PBX to give %1 the penalty %2…</source>
        <translation>Se pidió al PBX dar a %1 la penalización %2…</translation>
    </message>
    <message>
        <source>%1 has the penalty %2 in %3</source>
        <translation>%1 tiene la penalización %2 en %3</translation>
    </message>
    <message>
        <source>The penalty of %1 stays.</source>
        <translation>La penalización de %1 se queda.</translation>
    </message>
    <message>
        <source>&amp;Who waits and who answers</source>
        <translation>&amp;Quién espera y quién responde</translation>
    </message>
    <message>
        <source>&amp;Fold up</source>
        <translation>P&amp;legar</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>No está en %1.</translation>
    </message>
    <message>
        <source>You are a fixed member of this queue: pause instead</source>
        <translation>Es miembro fijo de esta cola: haga una pausa en su lugar</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>You are still in %1.</source>
        <translation>Sigue en %1.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>A fixed member of this queue: pause instead</source>
        <translation>Miembro fijo de esta cola: mejor una pausa</translation>
    </message>
    <message>
        <source>Lo&amp;g out of %1</source>
        <translation>Saca&amp;r de %1</translation>
    </message>
    <message>
        <source>Asked the PBX to take %1 out of %2…</source>
        <translation>Se pidió al PBX sacar a %1 de %2…</translation>
    </message>
    <message>
        <source>%1 is out of %2</source>
        <translation>%1 ha salido de %2</translation>
    </message>
    <message>
        <source>%1 is still in %2.</source>
        <translation>%1 sigue en %2.</translation>
    </message>
    <message>
        <source>&amp;Take to your phone</source>
        <translation>&amp;Tomar en su teléfono</translation>
    </message>
    <message>
        <source>Asked the PBX to move %1…</source>
        <translation>Se pidió al PBX mover a %1…</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>%1 no se movió.</translation>
    </message>
    <message>
        <source>Move to the &amp;front</source>
        <translation>Mover al &amp;principio</translation>
    </message>
    <message>
        <source>%1 is next in %2</source>
        <translation>%1 es el siguiente en %2</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Mover al &amp;final</translation>
    </message>
    <message>
        <source>%1 is last in %2</source>
        <translation>%1 es el último en %2</translation>
    </message>
    <message>
        <source>Move to &amp;another queue</source>
        <translation>Mover a &amp;otra cola</translation>
    </message>
    <message>
        <source>No number is known that leads into %1</source>
        <translation>No se conoce ningún número que lleve a %1</translation>
    </message>
    <message>
        <source>Asked the PBX to move %1 to %2…</source>
        <translation>Se pidió al PBX mover %1 a %2…</translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation>%1 espera en %2</translation>
    </message>
    <message>
        <source>&amp;Send on behind the queue</source>
        <translation>&amp;Enviar más allá de la cola</translation>
    </message>
    <message>
        <source>Asked the PBX to send %1 on…</source>
        <translation>Se pidió al PBX enviar %1 más allá…</translation>
    </message>
    <message>
        <source>%1 goes on behind %2</source>
        <translation>%1 sigue más allá de %2</translation>
    </message>
    <message>
        <source>%1 still waits.</source>
        <translation>%1 sigue esperando.</translation>
    </message>
    <message>
        <source>What comes next is up to the PBX: often a mailbox, or the end</source>
        <translation>Lo que sigue depende del PBX: a menudo un buzón, o el fin</translation>
    </message>
</context>
<context>
    <name>ui::QueueMemberWords</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>penalización %1</translation>
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
        <translation>Nadie espera</translation>
    </message>
    <message>
        <source>Nobody answers this queue</source>
        <translation>Nadie responde a esta cola</translation>
    </message>
    <message>
        <source>Waiting in %1</source>
        <translation>Esperan en %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Miembros de %1</translation>
    </message>
</context>
<context>
    <name>ui::QueueWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>no members</source>
        <translation>sin miembros</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n free</source>
        <translation>
            <numerusform>%1 de %n libre</numerusform>
            <numerusform>%1 de %n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>máx. %1</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>This PBX has no queues</source>
        <translation>Este PBX no tiene colas</translation>
    </message>
</context>
<context>
    <name>ui::RecallWords</name>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 no respondió</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>%1 está ocupado</translation>
    </message>
    <message>
        <source>%1 refused the call or is not to be disturbed</source>
        <translation>%1 rechazó la llamada o no quiere que le molesten</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede contactar con %1</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1 colgó</translation>
    </message>
</context>
<context>
    <name>ui::RecordingSign</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Recording · %1 · %2</source>
        <comment>for how long, and how much</comment>
        <translation>Grabación · %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::Recordings</name>
    <message>
        <source>The recording has ended: %1 is as large as one may become. Begin another.</source>
        <translation>La grabación ha terminado: %1 es todo lo grande que puede ser. Empiece otra.</translation>
    </message>
    <message>
        <source>The recording has ended: %1 cannot be written (“%2”).</source>
        <translation>La grabación ha terminado: %1 no se puede escribir («%2»).</translation>
    </message>
    <message>
        <source>Recorded %1 to %2</source>
        <translation>Grabado %1 en %2</translation>
    </message>
    <message>
        <source>Record the wire</source>
        <translation>Grabar la línea</translation>
    </message>
    <message>
        <source>Recordings (*.ami)</source>
        <translation>Grabaciones (*.ami)</translation>
    </message>
    <message>
        <source>Not recorded. %1 cannot be written (“%2”).</source>
        <translation>No se grabó. %1 no se puede escribir («%2»).</translation>
    </message>
    <message>
        <source>What the PBX sends is recorded to %1, names and numbers included</source>
        <translation>Lo que envía el PBX se graba en %1, con nombres y números</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Reproducir una grabación</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ui::Redial</name>
    <message>
        <source>Call again</source>
        <translation>Llamar otra vez</translation>
    </message>
    <message>
        <source>Nobody was called from here yet</source>
        <translation>Aún no se ha llamado a nadie desde aquí</translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation>Llamar otra vez a %1</translation>
    </message>
</context>
<context>
    <name>ui::ReplayActions</name>
    <message>
        <source>Next event</source>
        <translation>Evento siguiente</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <source>Next change of the board</source>
        <translation>Siguiente cambio de la pantalla</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 segundos adelante</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 segundos atrás</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>ui::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>End replay</source>
        <translation>Terminar la reproducción</translation>
    </message>
    <message>
        <source>Time line of the recording</source>
        <translation>Línea de tiempo de la grabación</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How fast the recording is played</source>
        <translation>A qué velocidad se reproduce la grabación</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed: two times as fast</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>La más rápida</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>Reproducción de %1</translation>
    </message>
    <message>
        <source>This recording cannot be played</source>
        <translation>Esta grabación no se puede reproducir</translation>
    </message>
    <message>
        <source>Reading: %1 events so far</source>
        <translation>Leyendo: %1 eventos hasta ahora</translation>
    </message>
    <message>
        <source>On the way…</source>
        <translation>En camino…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a recording</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>event %1 of %2</source>
        <translation>evento %1 de %2</translation>
    </message>
    <message>
        <source>This recording has no times: its events are played evenly.</source>
        <translation>Esta grabación no tiene horas: sus eventos se reproducen de manera uniforme.</translation>
    </message>
</context>
<context>
    <name>ui::RoomController</name>
    <message>
        <source>Type or select whom to fetch into the conference</source>
        <translation>Escriba o seleccione a quién traer a la conferencia</translation>
    </message>
    <message>
        <source>You have no call to make a conference of</source>
        <translation>No tiene ninguna llamada con la que hacer una conferencia</translation>
    </message>
    <message>
        <source>Type or select who is to join your call</source>
        <translation>Escriba o seleccione quién ha de unirse a su llamada</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not name a conference room</source>
        <translation>«Su puesto» en el menú no nombra una sala de conferencias</translation>
    </message>
    <message>
        <source>There is no conference.</source>
        <translation>No hay conferencia.</translation>
    </message>
    <message>
        <source>Asked the PBX to let %1 join…</source>
        <translation>Se pidió al PBX que %1 se una…</translation>
    </message>
    <message>
        <source>%1 is called, and joins your call</source>
        <translation>Se llama a %1, que se une a su llamada</translation>
    </message>
    <message>
        <source>Asked the PBX to fetch %1 into the conference…</source>
        <translation>Se pidió al PBX traer a %1 a la conferencia…</translation>
    </message>
    <message>
        <source>%1 is called into the conference</source>
        <translation>Se llama a %1 a la conferencia</translation>
    </message>
    <message>
        <source>Asked the PBX for a conference…</source>
        <translation>Se pidió al PBX una conferencia…</translation>
    </message>
    <message>
        <source>Everybody is in room %1</source>
        <translation>Todos están en la sala %1</translation>
    </message>
    <message>
        <source>&amp;Who is in it</source>
        <translation>&amp;Quién está dentro</translation>
    </message>
    <message>
        <source>&amp;Fold up</source>
        <translation>P&amp;legar</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Asked the PBX to lock room %1…</source>
        <translation>Se pidió al PBX cerrar la sala %1…</translation>
    </message>
    <message>
        <source>Nobody else gets into room %1</source>
        <translation>Nadie más entra en la sala %1</translation>
    </message>
    <message>
        <source>The room stays open.</source>
        <translation>La sala sigue abierta.</translation>
    </message>
    <message>
        <source>Asked the PBX to unlock room %1…</source>
        <translation>Se pidió al PBX abrir la sala %1…</translation>
    </message>
    <message>
        <source>Room %1 is open</source>
        <translation>La sala %1 está abierta</translation>
    </message>
    <message>
        <source>The room stays locked.</source>
        <translation>La sala sigue cerrada.</translation>
    </message>
    <message>
        <source>F&amp;etch somebody</source>
        <translation>&amp;Traer a alguien</translation>
    </message>
    <message>
        <source>F&amp;etch %1</source>
        <translation>&amp;Traer a %1</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>No se llamó a %1.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>&amp;Dar voz</translation>
    </message>
    <message>
        <source>Asked the PBX to mute %1…</source>
        <translation>Se pidió al PBX silenciar a %1…</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1 está silenciado</translation>
    </message>
    <message>
        <source>%1 is still heard.</source>
        <translation>A %1 se le sigue oyendo.</translation>
    </message>
    <message>
        <source>Asked the PBX to unmute %1…</source>
        <translation>Se pidió al PBX dar voz a %1…</translation>
    </message>
    <message>
        <source>%1 is heard again</source>
        <translation>A %1 se le oye otra vez</translation>
    </message>
    <message>
        <source>%1 is still muted.</source>
        <translation>%1 sigue silenciado.</translation>
    </message>
    <message>
        <source>&amp;Take out of the room</source>
        <translation>Sacar de la s&amp;ala</translation>
    </message>
    <message>
        <source>Asked the PBX to take %1 out…</source>
        <translation>Se pidió al PBX sacar a %1…</translation>
    </message>
    <message>
        <source>%1 is out of the room</source>
        <translation>%1 ha salido de la sala</translation>
    </message>
    <message>
        <source>%1 is still in the room.</source>
        <translation>%1 sigue en la sala.</translation>
    </message>
</context>
<context>
    <name>ui::RoomPeople</name>
    <message>
        <source>Nobody is in it any more</source>
        <translation>Ya no hay nadie</translation>
    </message>
    <message>
        <source>In room %1</source>
        <translation>En la sala %1</translation>
    </message>
</context>
<context>
    <name>ui::SecurityWords</name>
    <message>
        <source>It is not the one you trusted. Either the PBX has a new one, or somebody stands between you and the PBX.</source>
        <translation>No es aquel en el que confió. O el PBX tiene uno nuevo, o alguien está entre usted y el PBX.</translation>
    </message>
    <message>
        <source>An authority that this computer knows has signed the new one for this address.</source>
        <translation>Una autoridad que este equipo conoce ha firmado el nuevo para esta dirección.</translation>
    </message>
    <message>
        <source>The PBX has signed it itself.</source>
        <translation>El PBX lo ha firmado él mismo.</translation>
    </message>
    <message>
        <source>No authority that this computer knows has signed it.</source>
        <translation>No lo ha firmado ninguna autoridad que este equipo conozca.</translation>
    </message>
    <message>
        <source>It was made for “%1”, not for “%2”.</source>
        <translation>Se hizo para «%1», no para «%2».</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>Era válido hasta %1.</translation>
    </message>
    <message>
        <source>It is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Aún no es válido, o el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>The TLS library says: “%1”.</source>
        <translation>La biblioteca TLS dice: «%1».</translation>
    </message>
    <message>
        <source>It knows no MD5 login and the connection is not encrypted: anybody on the way could read the secret. It was not sent. Switch on TLS, or allow it in the settings of this connection.</source>
        <translation>No conoce el acceso MD5 y la conexión no está cifrada: cualquiera en el camino podría leer el secreto. No se envió. Active TLS, o permítalo en los ajustes de esta conexión.</translation>
    </message>
    <message>
        <source>It knows nothing newer than TLS 1.1, which is not safe any more and which this computer refuses. Renew the TLS of the PBX, or reach it through a tunnel (VPN, SSH).</source>
        <translation>No conoce nada más nuevo que TLS 1.1, que ya no es seguro y que este equipo rechaza. Renueve el TLS del PBX, o llegue a él por un túnel (VPN, SSH).</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>TLS, signed by an authority</source>
        <translation>TLS, firmado por una autoridad</translation>
    </message>
    <message>
        <source>TLS, with the certificate you trust</source>
        <translation>TLS, con el certificado de su confianza</translation>
    </message>
    <message>
        <source>None: others on the network can read along</source>
        <translation>Ninguno: otros en la red pueden leer</translation>
    </message>
    <message>
        <source>None needed: it stays on this computer</source>
        <translation>No hace falta: no sale de este equipo</translation>
    </message>
    <message>
        <source>It is not the one you trusted. Either the server has a new one, or somebody stands between you and the server.</source>
        <translation>No es aquel en el que confió. O el servidor tiene uno nuevo, o alguien está entre usted y el servidor.</translation>
    </message>
    <message>
        <source>The server has signed it itself.</source>
        <translation>El servidor lo ha firmado él mismo.</translation>
    </message>
</context>
<context>
    <name>ui::ServerDialog</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>The password may be sent in c&amp;lear text</source>
        <translation>La contraseña puede ir en c&amp;laro</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>C&amp;onfiar en este certificado</translation>
    </message>
    <message>
        <source>Others on the network can read it</source>
        <translation>Otros en la red pueden leerla</translation>
    </message>
    <message>
        <source>Not needed: nobody on the network could read it</source>
        <translation>No hace falta: nadie en la red podría leerla</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Se pregunta al servidor…</translation>
    </message>
    <message>
        <source>
You trusted, SHA-256:
%1</source>
        <translation>
Usted confió en, SHA-256:
%1</translation>
    </message>
    <message>
        <source>
It shows, SHA-256:
%1</source>
        <translation>
Muestra, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Compare that with the server&apos;s before you trust it.</source>
        <translation>Compárela con la del servidor antes de confiar en él.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Ningún ajuste contiene «%1».</translation>
    </message>
</context>
<context>
    <name>ui::SideDock</name>
    <message>
        <source>Drag to move “%1”</source>
        <translation>Arrastre para mover «%1»</translation>
    </message>
</context>
<context>
    <name>ui::SourceWords</name>
    <message>
        <source>Contacts: %1, read at %2</source>
        <translation>Contactos: %1, leído a las %2</translation>
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
        <translation>No se puede contactar con el servidor</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>There is no encrypted connection</source>
        <translation>No hay conexión cifrada</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted.</source>
        <translation>El certificado del servidor no es de confianza.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anybody on the way could read the password. It was not sent. Switch on TLS, or allow it in the settings of this source.</source>
        <translation>La conexión no está cifrada: cualquiera en el camino podría leer la contraseña. No se envió. Active TLS, o permítalo en los ajustes de esta fuente.</translation>
    </message>
    <message>
        <source>The password is missing. Type it in the settings of this source.</source>
        <translation>Falta la contraseña. Escríbala en los ajustes de esta fuente.</translation>
    </message>
    <message>
        <source>The keychain does not give the password (“%1”). Type it in the settings of this source.</source>
        <translation>El llavero no da la contraseña («%1»). Escríbala en los ajustes de esta fuente.</translation>
    </message>
    <message>
        <source>The server refuses the login</source>
        <translation>El servidor rechaza el acceso</translation>
    </message>
    <message>
        <source>It is not tried again before you ask for it.</source>
        <translation>No se prueba otra vez hasta que usted lo pida.</translation>
    </message>
    <message>
        <source>There is no directory by that name or address</source>
        <translation>No hay ningún directorio con ese nombre o dirección</translation>
    </message>
    <message>
        <source>The server sends Cordboard to another one, or to one without encryption. That is not followed: type that address.</source>
        <translation>El servidor remite Cordboard a otro, o a uno sin cifrado. Eso no se sigue: escriba esa dirección.</translation>
    </message>
    <message>
        <source>The answer of the server cannot be used</source>
        <translation>La respuesta del servidor no sirve</translation>
    </message>
    <message>
        <source>The server cannot do it</source>
        <translation>El servidor no puede hacerlo</translation>
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
        <translation>%1 Lo que se sabía de ella se queda.</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Se está leyendo</translation>
    </message>
    <message>
        <source>Asked as you type. Found so far: %1</source>
        <translation>Se consulta según escribe. Hallados hasta ahora: %1</translation>
    </message>
    <message>
        <source>Asked as you type. The server answers</source>
        <translation>Se consulta según escribe. El servidor responde</translation>
    </message>
    <message>
        <source>Asked as you type</source>
        <translation>Se consulta según escribe</translation>
    </message>
    <message>
        <source>. Passed over: the card at line %1 of %2</source>
        <translation>. Omitida: la ficha en la línea %1 de %2</translation>
    </message>
    <message>
        <source>. Not all of %1 could be used</source>
        <translation>. No todo %1 se pudo usar</translation>
    </message>
    <message>
        <source>Cannot be read: “%1”.</source>
        <translation>No se puede leer: «%1».</translation>
    </message>
</context>
<context>
    <name>ui::SourcesDialog</name>
    <message>
        <source>Sources of contacts</source>
        <translation>Fuentes de contactos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer otra vez</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard)</source>
        <translation>vCards (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Contacts that others keep: files and folders of vCards (*.vcf), LDAP directories, CardDAV address books. They are followed, and never written to.</source>
        <translation>Contactos que llevan otros: archivos y carpetas de vCards (*.vcf), directorios LDAP, libretas de direcciones CardDAV. Se siguen, y nunca se escribe en ellos.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>vCard &amp;file…</source>
        <translation>&amp;Archivo vCard…</translation>
    </message>
    <message>
        <source>F&amp;older of vCards…</source>
        <translation>Car&amp;peta de vCards…</translation>
    </message>
    <message>
        <source>&amp;LDAP directory…</source>
        <translation>&amp;Directorio LDAP…</translation>
    </message>
    <message>
        <source>&amp;CardDAV address books…</source>
        <translation>Li&amp;bretas CardDAV…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ñadir</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>A file has no settings</source>
        <translation>Un archivo no tiene ajustes</translation>
    </message>
    <message>
        <source>Its contacts are not shown any more; there they stay as they are</source>
        <translation>Sus contactos ya no se muestran; allí se quedan como están</translation>
    </message>
</context>
<context>
    <name>ui::SourcesPage</name>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>&amp;Importar un archivo CSV…</translation>
    </message>
    <message>
        <source>Its people become contacts of your own</source>
        <translation>Sus personas pasan a ser contactos propios de usted</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Libreta de direcciones</translation>
    </message>
    <message>
        <source>Sources of contacts</source>
        <translation>Fuentes de contactos</translation>
    </message>
    <message>
        <source>Contacts are not kept here.</source>
        <translation>Aquí no se guardan contactos.</translation>
    </message>
    <message>
        <source>Who calls is named from your own contacts, and from those that others keep: vCard files and folders, LDAP directories, CardDAV address books.</source>
        <translation>A quien llama se le nombra según sus propios contactos y los que llevan otros: archivos y carpetas vCard, directorios LDAP, libretas de direcciones CardDAV.</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>F&amp;uentes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source of contacts and how it stands with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no other source yet.</source>
        <translation>Aún no hay otra fuente.</translation>
    </message>
</context>
<context>
    <name>ui::StaleBanner</name>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar ahora</translation>
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
        <translation>Llamadas por hora del día</translation>
    </message>
    <message>
        <source>Incoming calls by seconds to answer</source>
        <translation>Llamadas entrantes por segundos hasta responder</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Calls of which time</source>
        <translation>Llamadas de qué tiempo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Los últimos 365 días</translation>
    </message>
    <message>
        <source>All calls that are kept</source>
        <translation>Todas las llamadas guardadas</translation>
    </message>
    <message>
        <source>Calls of &amp;your phone:</source>
        <translation>Llamadas de su &amp;teléfono:</translation>
    </message>
    <message>
        <source>&amp;Keep calls:</source>
        <translation>&amp;Guardar llamadas:</translation>
    </message>
    <message>
        <source>Longest waits</source>
        <translation>Esperas más largas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperó</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Calls are not kept here</source>
        <translation>Las llamadas no se guardan aquí</translation>
    </message>
    <message>
        <source>A recording is no call of yours.</source>
        <translation>Una grabación no es una llamada suya.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Incoming answered</source>
        <translation>Entrantes respondidas</translation>
    </message>
    <message>
        <source>Time to answer (median)</source>
        <translation>Tiempo hasta responder (mediana)</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera más larga</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>No hay llamadas en este tiempo</translation>
    </message>
    <message>
        <source>Every call of your own phone is counted here when it has ended.</source>
        <translation>Aquí se cuenta cada llamada de su teléfono cuando ha terminado.</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>Las llamadas no se guardan</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 de %2 (%3 %)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>from %1 o’clock: %2 answered, %3 missed, %4 outgoing</source>
        <translation>desde las %1: %2 respondidas, %3 perdidas, %4 salientes</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the bars of a chart that is read out</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n llamada</numerusform>
            <numerusform>%1: %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cordboard: calls, %1</source>
        <translation>Cordboard: llamadas, %1</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>%1 channel · %2 extensions</source>
        <translation>%1 canal · %2 extensiones</translation>
    </message>
    <message>
        <source>%1 channels · %2 extensions</source>
        <translation>%1 canales · %2 extensiones</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
</context>
<context>
    <name>ui::SupportDialog</name>
    <message>
        <source>Save a support bundle</source>
        <translation>Guardar un paquete de soporte</translation>
    </message>
    <message>
        <source>One file for whoever looks into a problem. You see what goes in, and it is sent nowhere: you pass it on yourself.</source>
        <translation>Un archivo para quien estudie un problema. Usted ve lo que entra, y no se envía a ninguna parte: lo pasa usted mismo.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>What came in the last %1</source>
        <comment>a duration such as 12:04</comment>
        <translation>Lo que llegó en los últimos %1</translation>
    </message>
    <message>
        <source>A recording of mine…</source>
        <translation>Una grabación mía…</translation>
    </message>
    <message>
        <source>The &amp;board as it is now</source>
        <translation>La &amp;pantalla como está ahora</translation>
    </message>
    <message>
        <source>What the &amp;program logged</source>
        <translation>Lo que anotó el pro&amp;grama</translation>
    </message>
    <message>
        <source>S&amp;ettings, without secrets</source>
        <translation>Los a&amp;justes, sin secretos</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>G&amp;rabación</translation>
    </message>
    <message>
        <source>&amp;Mask numbers, names and addresses</source>
        <translation>Ocul&amp;tar números, nombres y direcciones</translation>
    </message>
    <message>
        <source>Stand-ins take their place, the same for the same in the whole bundle. Names of queues, contexts and files stay as they are.</source>
        <translation>Sustitutos ocupan su lugar, el mismo para lo mismo en todo el paquete. Los nombres de colas, contextos y archivos quedan como están.</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Lo que hay en el paquete</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>En el paquete</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 no se guardó: %2</translation>
    </message>
    <message>
        <source>A recording for the bundle</source>
        <translation>Una grabación para el paquete</translation>
    </message>
    <message>
        <source>Recordings (*.ami)</source>
        <translation>Grabaciones (*.ami)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No se eligió nada.</translation>
    </message>
    <message>
        <source>About %1, and much less as a zip file.</source>
        <translation>Unos %1, y mucho menos como archivo zip.</translation>
    </message>
    <message>
        <source>Choose what is to go in</source>
        <translation>Elija lo que ha de entrar</translation>
    </message>
    <message>
        <source>Support bundles (*.zip)</source>
        <translation>Paquetes de soporte (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Standard columns and widths</source>
        <translation>Columnas y anchos estándar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Saved 1 row to %1</source>
        <translation>1 fila guardada en %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n rows to %1</source>
        <translation>
            <numerusform>%n fila guardada en %1</numerusform>
            <numerusform>%n filas guardadas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>No se pudo guardar %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::TablesPanel</name>
    <message>
        <source>Peers</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n activo</numerusform>
            <numerusform>%n activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n conocido</numerusform>
            <numerusform>%n conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>más de %n</numerusform>
            <numerusform>más de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Registro de la línea</translation>
    </message>
    <message numerus="yes">
        <source>last %n</source>
        <translation>
            <numerusform>el último</numerusform>
            <numerusform>los últimos %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls just now</source>
        <translation>Ahora no hay llamadas</translation>
    </message>
    <message>
        <source>Every leg of every call appears here while it lives.</source>
        <translation>Aquí aparece cada tramo de cada llamada mientras vive.</translation>
    </message>
    <message>
        <source>Calls cannot be listed</source>
        <translation>Las llamadas no se pueden listar</translation>
    </message>
    <message>
        <source>No phones or trunks</source>
        <translation>Ni teléfonos ni troncales</translation>
    </message>
    <message>
        <source>Those of PJSIP, SIP and IAX appear here as soon as the PBX lists them.</source>
        <translation>Los de PJSIP, SIP e IAX aparecen aquí en cuanto el PBX los lista.</translation>
    </message>
    <message>
        <source>Phones and trunks cannot be listed</source>
        <translation>Los teléfonos y troncales no se pueden listar</translation>
    </message>
</context>
<context>
    <name>ui::TeamLink</name>
    <message>
        <source>That works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>what is wrong, and the server&apos;s words</comment>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. On Debian and Ubuntu it is the package libqt6sql6-psql.</source>
        <translation>El controlador de Qt para PostgreSQL no está instalado. En Debian y Ubuntu es el paquete libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The database is of a newer Cordboard and is not touched: bring this one up to date.</source>
        <translation>La base de datos es de un Cordboard más nuevo y no se toca: actualice este.</translation>
    </message>
    <message>
        <source>The database did not do what was asked.</source>
        <translation>La base de datos no hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>This desk&apos;s own files cannot be read or written.</source>
        <translation>Los archivos propios de este puesto no se pueden leer o escribir.</translation>
    </message>
    <message>
        <source>The database wants a password, and none is known here.</source>
        <translation>La base de datos quiere una contraseña, y aquí no se conoce ninguna.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>The server lets nobody in from here as this user, or not this way.</source>
        <translation>El servidor no deja entrar a nadie desde aquí con este usuario, o no de este modo.</translation>
    </message>
    <message>
        <source>The connection cannot be encrypted as it is asked for here.</source>
        <translation>La conexión no se puede cifrar como se pide aquí.</translation>
    </message>
    <message>
        <source>There is no such database, or no such user.</source>
        <translation>No existe esa base de datos, o ese usuario.</translation>
    </message>
    <message>
        <source>Nobody knows a computer of that name.</source>
        <translation>Nadie conoce un equipo con ese nombre.</translation>
    </message>
    <message>
        <source>No database server listens there: check the address and the port.</source>
        <translation>Allí no escucha ningún servidor de bases de datos: compruebe dirección y puerto.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>No se puede contactar con la base de datos.</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>No se comparte nada.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>In step with the team.</source>
        <translation>Al día con el equipo de trabajo.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Not connected. Everything goes on here, and is made up for.</source>
        <translation>Sin conexión. Aquí todo sigue, y se pone al día después.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait since %1.</source>
        <translation>
            <numerusform>%n cambio espera desde %1.</numerusform>
            <numerusform>%n cambios esperan desde %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain does not keep the password (“%1”): it is asked for at the next start.</source>
        <translation>El llavero no guarda la contraseña («%1»): se pedirá en el próximo arranque.</translation>
    </message>
    <message numerus="yes">
        <source>Team: %n wait(s)</source>
        <translation>
            <numerusform>Equipo: %n en espera</numerusform>
            <numerusform>Equipo: %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo de trabajo</translation>
    </message>
</context>
<context>
    <name>ui::TeamPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Sh&amp;are by this database</source>
        <translation>Co&amp;mpartir con esta base de datos</translation>
    </message>
    <message>
        <source>Sto&amp;p sharing</source>
        <translation>De&amp;jar de compartir</translation>
    </message>
    <message>
        <source>Calls, notes, contacts and favourites are shared with every desk that uses the same PostgreSQL database. Without a connection everything goes on, and is made up for.</source>
        <translation>Llamadas, notas, contactos y favoritos se comparten con cada puesto que usa la misma base de datos PostgreSQL. Sin conexión todo sigue, y se pone al día después.</translation>
    </message>
    <message>
        <source>for example db.example.org</source>
        <translation>por ejemplo db.example.org</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Pu&amp;erto</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>as it is in the keychain</source>
        <translation>como está en el llavero</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Encrypted, to a server that is vouched for</source>
        <translation>Cifrada, con un servidor avalado</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Cifrada, sea cual sea el servidor</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Sin cifrar: solo en este equipo</translation>
    </message>
    <message>
        <source>Conn&amp;ection</source>
        <translation>Cone&amp;xión</translation>
    </message>
    <message>
        <source>What is on this computer stays here</source>
        <translation>Lo que está en este equipo se queda aquí</translation>
    </message>
    <message>
        <source>Calls that this desk takes away for their age stay in the database. The PBX must have the same name on all desks for its calls to be the same.</source>
        <translation>Las llamadas que este puesto quita por su antigüedad se quedan en la base de datos. El PBX debe tener el mismo nombre en todos los puestos para que sus llamadas sean las mismas.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Se pregunta al servidor…</translation>
    </message>
    <message>
        <source>Your administrator decides this</source>
        <translation>Esto lo decide su administrador</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo de trabajo</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Shared contacts</source>
        <translation>Contactos compartidos</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Historial compartido</translation>
    </message>
    <message>
        <source>Nothing is kept here, so nothing is shared.</source>
        <translation>Aquí no se guarda nada, así que no se comparte nada.</translation>
    </message>
</context>
<context>
    <name>ui::TextDialog</name>
    <message>
        <source>As it &amp;was</source>
        <translation>Como es&amp;taba</translation>
    </message>
    <message>
        <source>The text that comes with Cordboard</source>
        <translation>El texto que viene con Cordboard</translation>
    </message>
</context>
<context>
    <name>ui::TimeLimitDialog</name>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>The PBX ends the call by itself, counted from now.</source>
        <translation>El PBX termina la llamada por sí solo, contando desde ahora.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>&amp;Poner límite</translation>
    </message>
    <message>
        <source>&amp;Take limit away</source>
        <translation>&amp;Quitar límite</translation>
    </message>
    <message>
        <source>End the call of %1 after</source>
        <translation>Terminar la llamada de %1 tras</translation>
    </message>
</context>
<context>
    <name>ui::TransferPage</name>
    <message>
        <source>With the &amp;layout of the window</source>
        <translation>Con la &amp;disposición de la ventana</translation>
    </message>
    <message>
        <source>All connections with desks and numbers, keys, alerts and the look go into one file, which another Cordboard takes over. Secrets, calls, contacts and notes do not.</source>
        <translation>Todas las conexiones con puestos y números, las teclas, los avisos y el aspecto van a un archivo que otro Cordboard puede aplicar. Secretos, llamadas, contactos y notas no.</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>&amp;Exportar ajustes…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importar ajustes…</translation>
    </message>
    <message>
        <source>Shows first what would change</source>
        <translation>Muestra antes lo que cambiaría</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>%1 cannot be written (“%2”).</source>
        <translation>%1 no se puede escribir («%2»).</translation>
    </message>
    <message>
        <source>%1 cannot be read (“%2”).</source>
        <translation>%1 no se puede leer («%2»).</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>%1 no se aplicó. %2</translation>
    </message>
    <message>
        <source>%1 changes nothing: all is as it stands there.</source>
        <translation>%1 no cambia nada: todo está ya como dice.</translation>
    </message>
    <message>
        <source>Nothing was changed, since no copy of your settings could be kept (“%1”).</source>
        <translation>No se cambió nada, porque no se pudo guardar una copia de sus ajustes («%1»).</translation>
    </message>
    <message>
        <source>Taken over. Start Cordboard again, so that all of it holds.</source>
        <translation>Aplicado. Reinicie Cordboard para que valga todo.</translation>
    </message>
    <message>
        <source>%1 What you had before is kept in %2.</source>
        <translation>%1 Lo que tenía antes está guardado en %2.</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>&amp;Show Cordboard</source>
        <translation>&amp;Mostrar Cordboard</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>Suena %1</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>Suena</translation>
    </message>
    <message>
        <source>On a call: %1</source>
        <translation>En llamada: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Ninguna llamada</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for you</source>
        <translation>
            <numerusform>%n llamada le espera</numerusform>
            <numerusform>%n llamadas le esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrialPage</name>
    <message>
        <source>C&amp;all</source>
        <translation>&amp;Llamar</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>&amp;Colgar</translation>
    </message>
    <message>
        <source>A colleague, or your mobile phone</source>
        <translation>Un compañero, o su móvil</translation>
    </message>
    <message>
        <source>Your own phone rings first. When you lift it, it calls the number.</source>
        <translation>Primero suena su propio teléfono. Al descolgarlo, llama al número.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Llamada de prueba</translation>
    </message>
    <message>
        <source>Your phone is called…</source>
        <translation>Se llama a su teléfono…</translation>
    </message>
    <message>
        <source>Nobody was called. %1</source>
        <translation>No se llamó a nadie. %1</translation>
    </message>
    <message>
        <source>Your phone rings: lift it.</source>
        <translation>Su teléfono suena: descuelgue.</translation>
    </message>
    <message>
        <source>You lifted it; the number is called.</source>
        <translation>Ha descolgado; se llama al número.</translation>
    </message>
    <message>
        <source>It works: you are connected.</source>
        <translation>Funciona: está conectado.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>La llamada ha terminado.</translation>
    </message>
</context>
<context>
    <name>ui::WireLog</name>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Registro de la línea</translation>
    </message>
    <message>
        <source>The chosen block in full</source>
        <translation>El bloque elegido, entero</translation>
    </message>
    <message>
        <source>Choose a block to read it in full.</source>
        <translation>Elija un bloque para leerlo entero.</translation>
    </message>
    <message>
        <source>Find in the log: an event, a header, a value</source>
        <translation>Buscar en el registro: un evento, una cabecera, un valor</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Takes nothing more into the log until it is let go</source>
        <translation>No toma nada más en el registro hasta que se suelte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Shows only what the PBX sent</source>
        <translation>Muestra solo lo que envió el PBX</translation>
    </message>
    <message>
        <source>Shows only what Cordboard sent</source>
        <translation>Muestra solo lo que envió Cordboard</translation>
    </message>
    <message>
        <source>Shows only events that Cordboard does not know, and text that is no message</source>
        <translation>Muestra solo eventos que Cordboard no conoce, y texto que no es un mensaje</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of an event: how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every event in the log is one that Cordboard knows.</source>
        <translation>Cordboard conoce cada evento del registro.</translation>
    </message>
    <message>
        <source>No unknown block in the log</source>
        <translation>Ningún bloque desconocido en el registro</translation>
    </message>
    <message>
        <source>Every event here is one that Cordboard knows.</source>
        <translation>Cordboard conoce aquí cada evento.</translation>
    </message>
    <message>
        <source>No block contains “%1”</source>
        <translation>Ningún bloque contiene «%1»</translation>
    </message>
    <message>
        <source>The log is paused</source>
        <translation>El registro está en pausa</translation>
    </message>
    <message>
        <source>Let “Pause” go to take in what comes from now on.</source>
        <translation>Suelte «Pausa» para tomar lo que venga desde ahora.</translation>
    </message>
    <message>
        <source>Nothing went over the wire yet</source>
        <translation>Aún no ha pasado nada por la línea</translation>
    </message>
    <message>
        <source>The log begins when this page is opened.</source>
        <translation>El registro empieza cuando se abre esta página.</translation>
    </message>
</context>
<context>
    <name>ui::WireWords</name>
    <message>
        <source>→ sent</source>
        <translation>→ enviado</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>← recibido</translation>
    </message>
    <message>
        <source>%1 · unknown</source>
        <comment>an event of a name that the program does not know</comment>
        <translation>%1 · desconocido</translation>
    </message>
    <message>
        <source>%1 · no message</source>
        <comment>text that is no block of the protocol</comment>
        <translation>%1 · no es un mensaje</translation>
    </message>
    <message>
        <source>Cordboard does not know this event: it is counted, and changes nothing.</source>
        <translation>Cordboard no conoce este evento: se cuenta, y no cambia nada.</translation>
    </message>
    <message>
        <source>Neither an event nor an answer: text of an old server, or a broken block.</source>
        <translation>Ni un evento ni una respuesta: texto de un servidor antiguo, o un bloque roto.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a block of the wire log: Ping sent, 14:02:07</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
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
        <translation>a las %1</translation>
    </message>
    <message>
        <source>last heard of %1 ago</source>
        <translation>últimas noticias hace %1</translation>
    </message>
</context>
<context>
    <name>ui::YourCallCard</name>
    <message>
        <source>No call</source>
        <translation>Ninguna llamada</translation>
    </message>
    <message>
        <source>Type a name or a number: Enter calls it.</source>
        <translation>Escriba un nombre o un número: Intro llama.</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Suena en su teléfono</translation>
    </message>
    <message>
        <source>In conference room %1</source>
        <translation>En la sala de conferencias %1</translation>
    </message>
    <message>
        <source>Came in through the queue %1</source>
        <translation>Llegó por la cola %1</translation>
    </message>
    <message>
        <source>Came in on %1</source>
        <translation>Llegó en %1</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Su llamada</translation>
    </message>
    <message>
        <source>Drag it onto a person, a queue, a parking space, a room, a mailbox or another call</source>
        <translation>Arrástrela a una persona, una cola, una plaza de aparcamiento, una sala, un buzón u otra llamada</translation>
    </message>
    <message>
        <source>What is known of this caller</source>
        <translation>Lo que se sabe de este llamante</translation>
    </message>
    <message>
        <source>Nobody on the line</source>
        <translation>Nadie en la línea</translation>
    </message>
</context>
</TS>
