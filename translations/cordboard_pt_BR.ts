<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
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
        <translation>o servidor envia mais do que se pode receber</translation>
    </message>
    <message>
        <source>a line is longer than any server sends</source>
        <translation>uma linha é mais longa do que qualquer servidor envia</translation>
    </message>
    <message>
        <source>a block is longer than any server sends</source>
        <translation>um bloco é mais longo do que qualquer servidor envia</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>a conexão foi fechada</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>sem conexão em %1 s</translation>
    </message>
    <message>
        <source>no `Asterisk Call Manager` line came</source>
        <translation>não chegou nenhuma linha “Asterisk Call Manager”</translation>
    </message>
    <message>
        <source>the login was not answered</source>
        <translation>o login ficou sem resposta</translation>
    </message>
    <message>
        <source>the server did not answer for %1 s</source>
        <translation>o servidor não respondeu por %1 s</translation>
    </message>
    <message>
        <source>the server knows no MD5 login, and the secret would cross the network in clear</source>
        <translation>o servidor não conhece login MD5, e o segredo atravessaria a rede em claro</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not the trusted one</source>
        <translation>o certificado do servidor não é o confiável</translation>
    </message>
</context>
<context>
    <name>store::SettingsFile</name>
    <message>
        <source>It is too large for a file of settings.</source>
        <translation>É grande demais para um arquivo de ajustes.</translation>
    </message>
    <message>
        <source>It is no file of settings: at byte %1, %2.</source>
        <translation>Não é um arquivo de ajustes: no byte %1, %2.</translation>
    </message>
    <message>
        <source>It is no file of Cordboard&apos;s settings.</source>
        <translation>Não é um arquivo de ajustes do Cordboard.</translation>
    </message>
    <message>
        <source>A newer Cordboard wrote it: this one reads version 1, and it is of version %1.</source>
        <translation>Um Cordboard mais novo o escreveu: este lê a versão 1, e o arquivo é da versão %1.</translation>
    </message>
    <message>
        <source>It has more settings than there can be.</source>
        <translation>Tem mais ajustes do que pode haver.</translation>
    </message>
    <message>
        <source>“%1” is no name of a setting.</source>
        <translation>“%1” não é nome de nenhum ajuste.</translation>
    </message>
    <message>
        <source>“%1” does not belong into such a file.</source>
        <translation>“%1” não cabe em um arquivo assim.</translation>
    </message>
    <message>
        <source>The value of “%1” is none that a setting can have.</source>
        <translation>O valor de “%1” não é um que um ajuste possa ter.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation>Sobre o Cordboard</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>A desktop switchboard for the Asterisk PBX.</source>
        <translation>Uma mesa telefônica de desktop para o PABX Asterisk.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Sem qualquer garantia.</translation>
    </message>
    <message>
        <source>Icons by the Lucide contributors, ISC licence. Built with Qt %1.</source>
        <translation>Ícones dos colaboradores do Lucide, licença ISC. Feito com Qt %1.</translation>
    </message>
</context>
<context>
    <name>ui::AddressBook</name>
    <message>
        <source>today %1</source>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <comment>when a call was</comment>
        <translation>%1, perdida</translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <comment>when a call was</comment>
        <translation>%1, não atendida</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>when a call was, and how long</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Contato…</translation>
    </message>
    <message>
        <source>Show or write down who calls, or who is selected</source>
        <translation>Mostrar ou anotar quem liga, ou quem está selecionado</translation>
    </message>
    <message>
        <source>Imported contacts: %1.</source>
        <translation>Contatos importados: %1.</translation>
    </message>
    <message>
        <source>The contact was not kept (“%1”).</source>
        <translation>O contato não foi guardado (“%1”).</translation>
    </message>
    <message>
        <source>Earlier calls: %1, the last one %2</source>
        <translation>Ligações anteriores: %1, a última %2</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tabelas em texto (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Delete contacts</source>
        <translation>Excluir contatos</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>Delete %1 contacts?</source>
        <translation>Excluir %1 contatos?</translation>
    </message>
    <message>
        <source>Notes on calls and the history stay.</source>
        <translation>As notas das ligações e o histórico ficam.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>The keychain does not keep the password (“%1”). It is asked for again at the next start.</source>
        <translation>O chaveiro não guarda a senha (“%1”). Ela será pedida de novo no próximo início.</translation>
    </message>
</context>
<context>
    <name>ui::Alerts</name>
    <message>
        <source>Comes back, not answered</source>
        <translation>Volta, não atendida</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Toca no seu telefone</translation>
    </message>
    <message>
        <source>Waits in a queue</source>
        <translation>Espera em uma fila</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Waits for somebody busy</source>
        <translation>Espera alguém ocupado</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Estacionada</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>when it is urgent</source>
        <translation>quando é urgente</translation>
    </message>
    <message>
        <source>when it comes</source>
        <translation>quando chega</translation>
    </message>
    <message>
        <source>at every step</source>
        <translation>a cada passo</translation>
    </message>
</context>
<context>
    <name>ui::AlertsDialog</name>
    <message>
        <source>Alerts and sounds</source>
        <translation>Avisos e sons</translation>
    </message>
    <message>
        <source>St&amp;andard</source>
        <translation>Pa&amp;drão</translation>
    </message>
</context>
<context>
    <name>ui::AlertsForm</name>
    <message>
        <source>A call that…</source>
        <translation>Uma ligação que…</translation>
    </message>
    <message>
        <source>waits long after</source>
        <translation>espera muito após</translation>
    </message>
    <message>
        <source>is urgent after</source>
        <translation>é urgente após</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>toca</translation>
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
        <translation>O desktop avisa quando esta janela não está na frente</translation>
    </message>
    <message>
        <source>&amp;Quiet mode: nothing sounds</source>
        <translation>&amp;Modo silencioso: nada toca</translation>
    </message>
    <message>
        <source>Notify of &amp;missed calls</source>
        <translation>Notificar ligações &amp;perdidas</translation>
    </message>
    <message>
        <source>&amp;Try the sound</source>
        <translation>&amp;Testar o som</translation>
    </message>
    <message>
        <source>The sound is your desktop&apos;s own bell</source>
        <translation>O som é o sino do seu desktop</translation>
    </message>
    <message>
        <source>The sound is your desktop&apos;s own bell. A window in the background also asks for attention in the task bar.</source>
        <translation>O som é o sino do seu desktop. Uma janela em segundo plano também chama atenção na barra de tarefas.</translation>
    </message>
</context>
<context>
    <name>ui::AlertsPage</name>
    <message>
        <source>St&amp;andard</source>
        <translation>Pa&amp;drão</translation>
    </message>
    <message>
        <source>Times and sounds as Cordboard comes with them</source>
        <translation>Tempos e sons como vêm com o Cordboard</translation>
    </message>
    <message>
        <source>Alerts and sounds</source>
        <translation>Avisos e sons</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Sino</translation>
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
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>Mais &amp;tarde</translation>
    </message>
    <message>
        <source>What works already is kept; the menu leads back here</source>
        <translation>O que já funciona é mantido; o menu traz de volta para cá</translation>
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
        <translation>Contatos</translation>
    </message>
</context>
<context>
    <name>ui::AssistantPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
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
        <translation>Volta</translation>
    </message>
    <message>
        <source>Comes back · %1</source>
        <translation>Volta · %1</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Toca no seu telefone</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>lugar %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Espera %1</translation>
    </message>
    <message>
        <source>returns in %1</source>
        <translation>volta em %1</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>Estacionada em %1</translation>
    </message>
    <message>
        <source>waits long</source>
        <translation>espera muito</translation>
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
        <translation>Atender %1</translation>
    </message>
</context>
<context>
    <name>ui::BusyController</name>
    <message>
        <source>You have no call</source>
        <translation>Você não tem ligação</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Há uma transferência anunciada em curso</translation>
    </message>
    <message>
        <source>Type or select for whom the caller is to wait</source>
        <translation>Digite ou selecione quem o chamador deve esperar</translation>
    </message>
    <message>
        <source>That is you</source>
        <translation>É você</translation>
    </message>
    <message>
        <source>Type or select whose phone rings</source>
        <translation>Digite ou selecione o telefone de quem toca</translation>
    </message>
    <message>
        <source>Nothing rings for %1</source>
        <translation>Nada toca para %1</translation>
    </message>
    <message>
        <source>Nothing rings for %1 any more</source>
        <translation>Nada mais toca para %1</translation>
    </message>
    <message>
        <source>Nobody waits. %1</source>
        <translation>Ninguém espera. %1</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>o chamador</translation>
    </message>
    <message>
        <source>Asked the PBX to let %1 wait for %2…</source>
        <translation>Pedido ao PABX que %1 espere %2…</translation>
    </message>
    <message>
        <source>%1 waits until %2 is free. %3 takes the call back</source>
        <translation>%1 espera até %2 ficar livre. %3 retoma a ligação</translation>
    </message>
    <message>
        <source>%1 is free: %2 goes there…</source>
        <translation>%1 está livre: %2 vai para lá…</translation>
    </message>
    <message>
        <source>%1 comes back: %2 is still busy</source>
        <translation>%1 volta: %2 ainda está ocupado</translation>
    </message>
    <message>
        <source>%1 has hung up</source>
        <translation>%1 desligou</translation>
    </message>
    <message>
        <source>%1 does not wait.</source>
        <translation>%1 não espera.</translation>
    </message>
    <message>
        <source>%1 does not wait for %2 any more</source>
        <translation>%1 não espera mais %2</translation>
    </message>
</context>
<context>
    <name>ui::CallActions</name>
    <message>
        <source>Answer</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Take the most urgent of who waits for you</source>
        <translation>Atender o mais urgente de quem espera por você</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>Take the call that rings for the person who is typed or selected</source>
        <translation>Atender a ligação que toca para a pessoa digitada ou selecionada</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Call the person or number that is typed or selected</source>
        <translation>Ligar para a pessoa ou o número digitado ou selecionado</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Hand the call over to the person or number that is typed or selected</source>
        <translation>Passar a ligação à pessoa ou ao número digitado ou selecionado</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Anunciar</translation>
    </message>
    <message>
        <source>Speak to the other side before handing over</source>
        <translation>Falar com o outro lado antes de passar a ligação</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>While a transfer is announced: speak to the caller again, and back</source>
        <translation>Durante uma transferência anunciada: falar de novo com o chamador, e voltar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Let the caller wait</source>
        <translation>Deixar o chamador esperar</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Take up the caller who is on hold longest</source>
        <translation>Retomar quem está em espera há mais tempo</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Estacionar</translation>
    </message>
    <message>
        <source>Put the call into a parking space, for the person that is typed</source>
        <translation>Pôr a ligação em uma vaga de estacionamento, para a pessoa digitada</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Correio</translation>
    </message>
    <message>
        <source>Send the caller to a mailbox</source>
        <translation>Enviar o chamador a uma caixa postal</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Gravar a ligação</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>End your call, or the selected one</source>
        <translation>Encerrar a sua ligação, ou a selecionada</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Recuperar o que foi passado</translation>
    </message>
    <message>
        <source>Camp on</source>
        <translation>Quando livre</translation>
    </message>
    <message>
        <source>Let the caller wait until the person who is typed or selected is free</source>
        <translation>Deixar o chamador esperar até a pessoa digitada ou selecionada ficar livre</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>Join everybody in your call, and who is typed or selected</source>
        <translation>Reunir todos da sua ligação, e quem está digitado ou selecionado</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Caixa postal</translation>
    </message>
    <message>
        <source>Ask how many messages wait in a mailbox</source>
        <translation>Perguntar quantas mensagens esperam em uma caixa postal</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>End a call by itself after some time</source>
        <translation>Encerrar uma ligação sozinha após algum tempo</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Log in to all your queues, or out of them</source>
        <translation>Entrar em todas as suas filas, ou sair delas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Take no calls of your queues for a while; a letter says why</source>
        <translation>Não receber ligações das suas filas por um tempo; uma letra diz por quê</translation>
    </message>
    <message>
        <source>Day/night</source>
        <translation>Dia/noite</translation>
    </message>
    <message>
        <source>Turn from day to night service, or back</source>
        <translation>Passar do serviço diurno ao noturno, ou de volta</translation>
    </message>
    <message>
        <source>CLI</source>
        <translation>CLI</translation>
    </message>
    <message>
        <source>Type commands of the Asterisk console</source>
        <translation>Digitar comandos do console do Asterisk</translation>
    </message>
</context>
<context>
    <name>ui::CallBar</name>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
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
        <translation>a ligação</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>A conexão não diz qual telefone é o seu</translation>
    </message>
    <message>
        <source>There is no call to hand over</source>
        <translation>Não há ligação para passar</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Essa ligação terminou</translation>
    </message>
    <message>
        <source>Nobody fits what is typed</source>
        <translation>Ninguém corresponde ao que foi digitado</translation>
    </message>
    <message>
        <source>Type a name or number, or select a person</source>
        <translation>Digite um nome ou número, ou selecione uma pessoa</translation>
    </message>
    <message>
        <source>Type or select who is to get the call</source>
        <translation>Digite ou selecione quem deve receber a ligação</translation>
    </message>
    <message>
        <source>You have no call, and none is selected in Channels</source>
        <translation>Você não tem ligação, e nenhuma está selecionada em Canais</translation>
    </message>
    <message>
        <source>Not called. %1.</source>
        <translation>Não se ligou. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to call %1…</source>
        <translation>Pedido ao PABX ligar para %1…</translation>
    </message>
    <message>
        <source>Your phone rings, then %1 is called</source>
        <translation>Seu telefone toca, depois se liga para %1</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>Não se ligou para %1.</translation>
    </message>
    <message>
        <source>Not handed over. %1.</source>
        <translation>Não foi passada. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to transfer %1 to %2…</source>
        <translation>Pedido ao PABX transferir %1 para %2…</translation>
    </message>
    <message>
        <source>%1 is on the way to %2</source>
        <translation>%1 está a caminho de %2</translation>
    </message>
    <message>
        <source>%1 was not transferred.</source>
        <translation>%1 não foi transferido.</translation>
    </message>
    <message>
        <source>There is no call to end</source>
        <translation>Não há ligação para encerrar</translation>
    </message>
    <message>
        <source>Not hung up. %1.</source>
        <translation>Não foi desligada. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to end your call…</source>
        <translation>Pedido ao PABX encerrar a sua ligação…</translation>
    </message>
    <message>
        <source>Your call has ended</source>
        <translation>Sua ligação terminou</translation>
    </message>
    <message>
        <source>Your call goes on.</source>
        <translation>Sua ligação continua.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the call of %1…</source>
        <translation>Pedido ao PABX encerrar a ligação de %1…</translation>
    </message>
    <message>
        <source>The call of %1 has ended</source>
        <translation>A ligação de %1 terminou</translation>
    </message>
    <message>
        <source>The call of %1 goes on.</source>
        <translation>A ligação de %1 continua.</translation>
    </message>
    <message>
        <source>Asked the PBX to take the time limit away…</source>
        <translation>Pedido ao PABX retirar o limite de tempo…</translation>
    </message>
    <message>
        <source>The call of %1 has no time limit</source>
        <translation>A ligação de %1 não tem limite de tempo</translation>
    </message>
    <message>
        <source>The time limit stays.</source>
        <translation>O limite de tempo fica.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the call of %1 after %2…</source>
        <translation>Pedido ao PABX encerrar a ligação de %1 após %2…</translation>
    </message>
    <message>
        <source>The call of %1 ends in %2</source>
        <translation>A ligação de %1 termina em %2</translation>
    </message>
    <message>
        <source>No time limit was set.</source>
        <translation>Nenhum limite de tempo foi posto.</translation>
    </message>
</context>
<context>
    <name>ui::CallDrag</name>
    <message>
        <source>Drop on somebody to connect the two · Esc lets go</source>
        <translation>Solte sobre alguém para ligar os dois · Esc larga</translation>
    </message>
    <message>
        <source>Drop on a person, a place or another call · Esc lets go</source>
        <translation>Solte sobre uma pessoa, um lugar ou outra ligação · Esc larga</translation>
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
        <translation>Atender</translation>
    </message>
    <message>
        <source>Hold off</source>
        <translation>Deixar esperar</translation>
    </message>
    <message>
        <source>Send to voicemail</source>
        <translation>Enviar ao correio</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n ligação perdida</numerusform>
            <numerusform>%n ligações perdidas</numerusform>
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
        <translation>Abrir a página web da ligação</translation>
    </message>
    <message>
        <source>The settings name no web page for calls</source>
        <translation>Os ajustes não nomeiam página web para ligações</translation>
    </message>
    <message>
        <source>There is no call</source>
        <translation>Não há ligação</translation>
    </message>
    <message>
        <source>Open the page about who you talk to</source>
        <translation>Abrir a página sobre a pessoa com quem você fala</translation>
    </message>
    <message>
        <source>No web page was opened. %1</source>
        <translation>Nenhuma página web foi aberta. %1</translation>
    </message>
    <message>
        <source>The desktop did not open %1</source>
        <translation>O desktop não abriu %1</translation>
    </message>
    <message>
        <source>the caller&apos;s number, as the PBX says it</source>
        <translation>o número do chamador, como o PABX o diz</translation>
    </message>
    <message>
        <source>the number as +49…, where that is known</source>
        <translation>o número como +49…, onde é conhecido</translation>
    </message>
    <message>
        <source>your contact&apos;s name, else what the PBX says</source>
        <translation>o nome do seu contato, ou o que o PABX diz</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>recebida ou feita (in, out)</translation>
    </message>
    <message>
        <source>your extension</source>
        <translation>seu ramal</translation>
    </message>
    <message>
        <source>the call&apos;s Uniqueid on the PBX</source>
        <translation>o Uniqueid da ligação no PABX</translation>
    </message>
    <message>
        <source>the connection&apos;s name</source>
        <translation>o nome da conexão</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>quando começou</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Não há endereço.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Um endereço começa com https:// ou http://.</translation>
    </message>
    <message>
        <source>“%1:” can run things, and is never opened.</source>
        <translation>“%1:” pode executar coisas, e nunca é aberto.</translation>
    </message>
    <message>
        <source>Only http and https are opened, and “%1” is neither: allow it below.</source>
        <translation>Só http e https são abertos, e “%1” não é nenhum deles: permita-o abaixo.</translation>
    </message>
    <message>
        <source>The server&apos;s name stands there as it is, with a / behind it: no field can be part of it.</source>
        <translation>O nome do servidor fica ali como está, com uma / atrás: nenhum campo pode fazer parte dele.</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>Não há campo {%1}.</translation>
    </message>
    <message>
        <source>A { is not closed.</source>
        <translation>Uma { não está fechada.</translation>
    </message>
    <message>
        <source>What comes of it is no address.</source>
        <translation>O que resulta não é um endereço.</translation>
    </message>
</context>
<context>
    <name>ui::CallPagePage</name>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserir</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Inserir um campo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>{number}, what it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>only by the menu</source>
        <translation>só pelo menu</translation>
    </message>
    <message>
        <source>only by the key %1</source>
        <translation>só pela tecla %1</translation>
    </message>
    <message>
        <source>when a call rings at your phone</source>
        <translation>quando uma ligação toca no seu telefone</translation>
    </message>
    <message>
        <source>when you answer a call</source>
        <translation>quando você atende uma ligação</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abri-la</translation>
    </message>
    <message>
        <source>also for calls that you &amp;make</source>
        <translation>também para ligações que você &amp;faz</translation>
    </message>
    <message>
        <source>also for &amp;colleagues</source>
        <translation>também para &amp;colegas</translation>
    </message>
    <message>
        <source>Calls with an extension of the PBX</source>
        <translation>Ligações com um ramal do PABX</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Names in front of the colon, as mycrm, for programs of your own that the desktop opens such addresses with</source>
        <translation>Nomes antes dos dois-pontos, como mycrm, para programas próprios com que o desktop abre tais endereços</translation>
    </message>
    <message>
        <source>Beside &amp;https and http</source>
        <translation>Além de &amp;https e http</translation>
    </message>
    <message>
        <source>The address is opened by your desktop, in your browser. What a caller says of himself is encoded: it can change neither the server nor anything else of the address.</source>
        <translation>O endereço é aberto pelo seu desktop, no seu navegador. O que um chamador diz de si é codificado: não pode mudar nem o servidor nem mais nada do endereço.</translation>
    </message>
    <message>
        <source>Web page per call</source>
        <translation>Página web por ligação</translation>
    </message>
    <message>
        <source>Customer record, ticket, browser</source>
        <translation>Cadastro do cliente, chamado, navegador</translation>
    </message>
    <message>
        <source>No page is opened.</source>
        <translation>Nenhuma página é aberta.</translation>
    </message>
</context>
<context>
    <name>ui::CardDavDialog</name>
    <message>
        <source>CardDAV address books</source>
        <translation>Catálogos de endereços CardDAV</translation>
    </message>
    <message>
        <source>The address of the server is enough where it tells where its address books are; else that of an address book</source>
        <translation>Basta o endereço do servidor se ele diz onde estão seus catálogos; senão, o de um catálogo</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>O servidor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>recepção</translation>
    </message>
    <message>
        <source>All address books of this login are read, and again every ten minutes. Nothing is written to them.</source>
        <translation>Todos os catálogos de endereços deste login são lidos, e de novo a cada dez minutos. Nada é escrito neles.</translation>
    </message>
    <message>
        <source>Type the address of the server: https://…</source>
        <translation>Digite o endereço do servidor: https://…</translation>
    </message>
    <message>
        <source>It works. Address books: %1.</source>
        <translation>Funciona. Catálogos de endereços: %1.</translation>
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
        <translation>%1 muda estes ajustes. Uma cópia do que você tem agora é guardada ao lado.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>fica: %1</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>A&amp;plicar</translation>
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
        <translation>uma disposição</translation>
    </message>
</context>
<context>
    <name>ui::ChannelWords</name>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
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
        <translation>Chamador</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Ligado a</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Faz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Ramal</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Ponte</translation>
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
        <translation>Canais</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>not tried</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>duvidoso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
</context>
<context>
    <name>ui::CliDialog</name>
    <message>
        <source>Asterisk CLI</source>
        <translation>CLI do Asterisk</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Type a command below, such as “core show channels”</source>
        <translation>Digite um comando abaixo, como “core show channels”</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>core show channels</source>
        <translation>core show channels</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>(no output)</source>
        <translation>(sem saída)</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceWords</name>
    <message>
        <source>1 person</source>
        <translation>1 pessoa</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>trancada</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>aberta</translation>
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
        <translation>Conferências</translation>
    </message>
    <message>
        <source>No room is in use</source>
        <translation>Nenhuma sala em uso</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionCheck</name>
    <message>
        <source>Reachable</source>
        <translation>Alcançável</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>C&amp;onfiar neste certificado</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Não criptografada</translation>
    </message>
    <message>
        <source>Nobody answers at this address</source>
        <translation>Ninguém responde neste endereço</translation>
    </message>
    <message>
        <source>
You trusted, SHA-256:
%1</source>
        <translation>
Você confiou em, SHA-256:
%1</translation>
    </message>
    <message>
        <source>
It shows, SHA-256:
%1</source>
        <translation>
Ele mostra, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Confiável</translation>
    </message>
    <message>
        <source>The one you trusted</source>
        <translation>O que você confiou</translation>
    </message>
    <message>
        <source>Accepted as “%1”</source>
        <translation>Aceito como “%1”</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Everything an operator does is allowed</source>
        <translation>Tudo o que um operador faz é permitido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>Não permitido: %1</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>A conexão funciona.</translation>
    </message>
    <message>
        <source>The connection works; what the login may not do stays switched off. “Login for manager.conf…” writes the lines that would help.</source>
        <translation>A conexão funciona; o que o login não pode fica desligado. “Linhas para manager.conf” escreve as que ajudariam.</translation>
    </message>
    <message>
        <source>Check address and port, and whether the manager interface is switched on.</source>
        <translation>Verifique endereço e porta, e se a interface manager está ligada.</translation>
    </message>
    <message>
        <source>There is no encrypted connection.</source>
        <translation>Não há conexão criptografada.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s before you trust it.</source>
        <translation>Compare a impressão digital com a do servidor antes de confiar nele.</translation>
    </message>
    <message>
        <source>The login was not tried.</source>
        <translation>O login não foi testado.</translation>
    </message>
    <message>
        <source>Check user and secret, and from where manager.conf permits this login.</source>
        <translation>Verifique usuário e segredo, e de onde o manager.conf permite este login.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Matriz</translation>
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
        <translation>O que se disca para o correio de uma pessoa. EXT representa o número dela</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Encrypted (&amp;TLS)</source>
        <translation>Criptografada (&amp;TLS)</translation>
    </message>
    <message>
        <source>The secret may be sent in c&amp;lear text</source>
        <translation>O segredo pode ir em c&amp;laro</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar o segredo</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>O PABX</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>Login of manager.conf</source>
        <translation>Login do manager.conf</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Segredo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Your &amp;extension</source>
        <translation>Seu &amp;ramal</translation>
    </message>
    <message>
        <source>&amp;Dials from context</source>
        <translation>Disca do conte&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Voicemail of a person</source>
        <translation>Correio de uma &amp;pessoa</translation>
    </message>
    <message>
        <source>Not ans&amp;wered: back after</source>
        <translation>Não &amp;atendida: volta após</translation>
    </message>
    <message>
        <source>Your &amp;phone</source>
        <translation>Seu tele&amp;fone</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Testar &amp;conexão</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Salvar e conectar</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>Linhas para mana&amp;ger.conf…</translation>
    </message>
    <message>
        <source>Writes the lines that the administrator of the PBX needs</source>
        <translation>Escreve as linhas de que o administrador do PABX precisa</translation>
    </message>
    <message>
        <source>Rings, and is lifted by hand</source>
        <translation>Toca, e é atendido à mão</translation>
    </message>
    <message>
        <source>Answers by itself to Call-Info</source>
        <translation>Atende sozinho com Call-Info</translation>
    </message>
    <message>
        <source>Answers by itself to Alert-Info</source>
        <translation>Atende sozinho com Alert-Info</translation>
    </message>
    <message>
        <source>Answers by itself to Ring Answer</source>
        <translation>Atende sozinho com Ring Answer</translation>
    </message>
    <message>
        <source>Makers differ: Call-Info suits Snom, Grandstream and Linphone, Alert-Info Yealink and Mitel, Ring Answer Polycom</source>
        <translation>Varia com o fabricante: Call-Info serve para Snom, Grandstream e Linphone, Alert-Info para Yealink e Mitel, Ring Answer para Polycom</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Testa&amp;r</translation>
    </message>
    <message>
        <source>Your phone is called…</source>
        <translation>Ligando para o seu telefone…</translation>
    </message>
    <message>
        <source>It &amp;holds a call when it is told to</source>
        <translation>Põe em espera quando &amp;mandado</translation>
    </message>
    <message>
        <source>It heeds NOTIFY with “Event: hold” and “Event: talk”. Without, who is held waits in a parking space</source>
        <translation>Obedece a NOTIFY com “Event: hold” e “Event: talk”. Sem isso, quem está em espera aguarda em uma vaga de estacionamento</translation>
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
        <translation>Quanto tempo uma ligação que você passa pode tocar antes de voltar</translation>
    </message>
    <message>
        <source>Rings your phone, which should answer by itself</source>
        <translation>Faz tocar o seu telefone, que deveria atender sozinho</translation>
    </message>
    <message>
        <source>Only for a PBX that knows no MD5 login: others on the network can read it</source>
        <translation>Só para um PABX que não conhece MD5: outros na rede podem lê-lo</translation>
    </message>
    <message>
        <source>Not needed: the connection is encrypted</source>
        <translation>Não é preciso: a conexão é criptografada</translation>
    </message>
    <message>
        <source>Not needed: the connection stays on this computer</source>
        <translation>Não é preciso: a conexão fica neste computador</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>Digite o endereço do PABX.</translation>
    </message>
    <message>
        <source>Type the user of the login.</source>
        <translation>Digite o usuário do login.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ui::Connections</name>
    <message>
        <source>Your phone is on a call</source>
        <translation>Seu telefone está em ligação</translation>
    </message>
    <message>
        <source>Your phone answered. If nobody lifted it, this is the right choice.</source>
        <translation>Seu telefone atendeu. Se ninguém o tirou do gancho, esta é a escolha certa.</translation>
    </message>
    <message>
        <source>Your phone did not answer by itself: try another choice.</source>
        <translation>Seu telefone não atendeu sozinho: tente outra escolha.</translation>
    </message>
    <message>
        <source>Your phone was not called. %1</source>
        <translation>Não se ligou para o seu telefone. %1</translation>
    </message>
    <message>
        <source>Type the secret of this login.</source>
        <translation>Digite o segredo deste login.</translation>
    </message>
    <message>
        <source>The keychain does not give the secret (“%1”). Type it.</source>
        <translation>O chaveiro não dá o segredo (“%1”). Digite-o.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsPage</name>
    <message>
        <source>Each is one login at one PBX, with your phone there, your desk and its numbers. The secrets are in the keychain.</source>
        <translation>Cada uma é um login em um PABX, com o seu telefone lá, sua mesa e seus números. Os segredos estão no chaveiro.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexões salvas</translation>
    </message>
    <message>
        <source>No connection is saved yet</source>
        <translation>Ainda não há conexão salva</translation>
    </message>
    <message>
        <source>“New…” makes the first one.</source>
        <translation>“Nova…” cria a primeira.</translation>
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
        <translation>&amp;Nova…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Address, port, encryption, certificate</source>
        <translation>Endereço, porta, criptografia, certificado</translation>
    </message>
    <message>
        <source>User and secret</source>
        <translation>Usuário e segredo</translation>
    </message>
    <message>
        <source>Your extension, your phone, context</source>
        <translation>Seu ramal, seu telefone, contexto</translation>
    </message>
    <message>
        <source>Voicemail of a person</source>
        <translation>Correio de uma pessoa</translation>
    </message>
    <message>
        <source>Not answered: back after</source>
        <translation>Não atendida: volta após</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (em uso)</translation>
    </message>
    <message>
        <source>It is in use: connect to another one first</source>
        <translation>Está em uso: conecte-se antes a outra</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Retirar conexão</translation>
    </message>
    <message>
        <source>“%1” is taken away with its desk, its numbers and its secret.</source>
        <translation>“%1” é retirada com sua mesa, seus números e seu segredo.</translation>
    </message>
    <message>
        <source>Your administrator has set it up</source>
        <translation>Seu administrador a configurou</translation>
    </message>
</context>
<context>
    <name>ui::ContactDialog</name>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
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
        <translation>Outro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
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
        <translation>E-mai&amp;l</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Customers, Press</source>
        <translation>Clientes, Imprensa</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Nomes, com vírgulas entre eles</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Escolher uma &amp;imagem…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirar a imagem</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>&amp;Favourite: found before others</source>
        <translation>&amp;Favorito: achado antes dos outros</translation>
    </message>
    <message>
        <source>What number %1 is for</source>
        <translation>Para que é o número %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Há: %1</translation>
    </message>
    <message>
        <source>Also in %1, which is not changed by this.</source>
        <translation>Também em %1, que isto não altera.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>Imagens (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown (“%1”). Choose a JPEG or PNG file.</source>
        <translation>Não é uma imagem que se possa mostrar (“%1”). Escolha um arquivo JPEG ou PNG.</translation>
    </message>
    <message>
        <source>A contact needs a name, a company or a number</source>
        <translation>Um contato precisa de um nome, uma empresa ou um número</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Not saved (“%1”). Copy what is new, and try again when there is room on the disk.</source>
        <translation>Não foi salvo (“%1”). Copie o que é novo, e tente de novo quando houver espaço no disco.</translation>
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
        <translation>Nome</translation>
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
        <translation>E-mail</translation>
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
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Ne&amp;w contact…</source>
        <translation>&amp;Novo contato…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>S&amp;ources…</source>
        <translation>F&amp;ontes…</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Ligar</translation>
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
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Search name, company or number</source>
        <translation>Buscar nome, empresa ou número</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Buscar nos contatos</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Quais contatos</translation>
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
        <translation>Os contatos não podem ser guardados: “%1”. O que mudar agora se perde.</translation>
    </message>
    <message>
        <source>This contact is of another source, which is not changed here</source>
        <translation>Este contato é de outra fonte, que não se altera aqui</translation>
    </message>
    <message>
        <source>No contacts here</source>
        <translation>Sem contatos aqui</translation>
    </message>
    <message>
        <source>A recording shows calls, not your contacts.</source>
        <translation>Uma gravação mostra ligações, não os seus contatos.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Ninguém corresponde</translation>
    </message>
    <message>
        <source>Search for less, or among everybody.</source>
        <translation>Busque menos, ou entre todos.</translation>
    </message>
    <message>
        <source>Contacts are being read</source>
        <translation>Os contatos estão sendo lidos</translation>
    </message>
    <message>
        <source>This takes a moment after the start.</source>
        <translation>Leva um momento depois do início.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Sem contatos</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Ainda não há contatos</translation>
    </message>
    <message>
        <source>Write down whoever calls, or import a CSV file. Whom you know is named when they call.</source>
        <translation>Anote quem liga, ou importe um arquivo CSV. Quem você conhece aparece pelo nome quando liga.</translation>
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
        <translation>Perna da ligação</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Ramal</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Queue caller</source>
        <translation>Chamador na fila</translation>
    </message>
    <message>
        <source>Queue member</source>
        <translation>Membro da fila</translation>
    </message>
    <message>
        <source>Parked call</source>
        <translation>Ligação estacionada</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>In a conference</source>
        <translation>Em conferência</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Caixa postal</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>in no bridge</source>
        <translation>em nenhuma ponte</translation>
    </message>
    <message>
        <source>in bridge %1</source>
        <translation>na ponte %1</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>em pausa: %1</translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>penalidade %1</translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>mudo: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 novas</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 antigas</translation>
    </message>
    <message>
        <source>registered: %1</source>
        <translation>registrado: %1</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correções</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Qual</translation>
    </message>
    <message>
        <source>The picture said</source>
        <translation>A tela dizia</translation>
    </message>
    <message>
        <source>The PBX said</source>
        <translation>O PABX dizia</translation>
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
        <translation>existe</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>Each of the PBX&apos;s own lists is compared with the picture about once a minute, while the line is quiet.</source>
        <translation>Cada lista do PABX é comparada com a tela cerca de uma vez por minuto, enquanto a linha está calma.</translation>
    </message>
    <message>
        <source>Last at %1.</source>
        <translation>A última às %1.</translation>
    </message>
    <message>
        <source>If rows are missing again and again, this login may not hear of them: look at its “read” line in manager.conf.</source>
        <translation>Se faltam linhas repetidamente, este login não pode ouvir delas: veja a linha “read” dele no manager.conf.</translation>
    </message>
    <message>
        <source>Nothing had to be corrected</source>
        <translation>Nada precisou ser corrigido</translation>
    </message>
    <message>
        <source>Since the connection was made at %1.</source>
        <translation>Desde a conexão às %1.</translation>
    </message>
    <message>
        <source>Nothing is compared just now</source>
        <translation>Nada se compara agora</translation>
    </message>
    <message>
        <source>The PBX is asked for its lists while the connection is live.</source>
        <translation>As listas do PABX são pedidas enquanto a conexão está ativa.</translation>
    </message>
</context>
<context>
    <name>ui::DeskDialog</name>
    <message>
        <source>Your desk</source>
        <translation>Sua mesa</translation>
    </message>
</context>
<context>
    <name>ui::DeskForm</name>
    <message>
        <source>Your &amp;queues</source>
        <translation>Suas &amp;filas</translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation>suporte, vendas</translation>
    </message>
    <message>
        <source>One key logs you in to all of them, and out again. Commas part them.</source>
        <translation>Uma tecla põe você em todas, e tira. Vírgulas as separam.</translation>
    </message>
    <message>
        <source>&amp;Pause reasons</source>
        <translation>Motivos de &amp;pausa</translation>
    </message>
    <message>
        <source>Break, Lunch, Meeting, Paperwork</source>
        <translation>Pausa, Almoço, Reunião, Papelada</translation>
    </message>
    <message>
        <source>The key that pauses offers them, each under a letter of its own.</source>
        <translation>A tecla de pausa os oferece, cada um com uma letra.</translation>
    </message>
    <message>
        <source>&amp;Day and night</source>
        <translation>&amp;Dia e noite</translation>
    </message>
    <message>
        <source>A device state, or a key of the server&apos;s database as family/key.</source>
        <translation>Um estado de dispositivo, ou uma chave do banco do servidor: família/chave.</translation>
    </message>
    <message>
        <source>&amp;Conference room</source>
        <translation>&amp;Sala de conferência</translation>
    </message>
    <message>
        <source>Its number. Without a room, a third person can still join a call.</source>
        <translation>O número dela. Sem sala, uma terceira pessoa ainda pode entrar em uma ligação.</translation>
    </message>
    <message>
        <source>&amp;Listening to mailboxes</source>
        <translation>&amp;Ouvir caixas postais</translation>
    </message>
    <message>
        <source>What is dialled for it. EXT stands for the extension.</source>
        <translation>O que se disca para isso. EXT representa o ramal.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Waiting for somebody busy</source>
        <translation>&amp;Espera por alguém ocupado</translation>
    </message>
    <message>
        <source>After that the caller comes back to you.</source>
        <translation>Depois disso o chamador volta para você.</translation>
    </message>
</context>
<context>
    <name>ui::DeskPage</name>
    <message>
        <source>Your desk</source>
        <translation>Sua mesa</translation>
    </message>
</context>
<context>
    <name>ui::Dialling</name>
    <message>
        <source>%1 is dialled: a feature code</source>
        <translation>Disca-se %1: um código de função</translation>
    </message>
    <message>
        <source>%1 is dialled: an emergency number, as it is</source>
        <translation>Disca-se %1: um número de emergência, como está</translation>
    </message>
    <message>
        <source>%1 is dialled: by rule %2</source>
        <translation>Disca-se %1: pela regra %2</translation>
    </message>
    <message>
        <source>%1 is dialled: an extension</source>
        <translation>Disca-se %1: um ramal</translation>
    </message>
    <message>
        <source>%1 is dialled: it has the outside line already</source>
        <translation>Disca-se %1: já tem o prefixo externo</translation>
    </message>
    <message>
        <source>%1 is dialled: a number of this area</source>
        <translation>Disca-se %1: um número desta área</translation>
    </message>
    <message>
        <source>%1 is dialled: a number of this country</source>
        <translation>Disca-se %1: um número deste país</translation>
    </message>
    <message>
        <source>%1 is dialled: a number abroad</source>
        <translation>Disca-se %1: um número do exterior</translation>
    </message>
    <message>
        <source>%1 is dialled as it is typed</source>
        <translation>Disca-se %1 como está digitado</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>To call somebody, type a name or a number, and press Enter. While you are in a call, the same hands it over. F1 shows all keys, Ctrl+, all settings.</source>
        <translation>Para ligar para alguém, digite um nome ou número e aperte Enter. Durante uma ligação, o mesmo a passa. F1 mostra todas as teclas; Ctrl+, todos os ajustes.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>PBX: %1, at %2</source>
        <translation>PABX: %1, em %2</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>A conexão é criptografada.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>A conexão não é criptografada.</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Login: %1</translation>
    </message>
    <message>
        <source>Your phone: none was chosen. Cordboard shows the board, and calls nobody.</source>
        <translation>Seu telefone: nenhum foi escolhido. O Cordboard mostra a tela, e não liga para ninguém.</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Seu telefone: %1</translation>
    </message>
    <message>
        <source>Your phone: %1, %2</source>
        <translation>Seu telefone: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::DropDesk</name>
    <message>
        <source>Asked the PBX to call %1 for %2…</source>
        <translation>Pedido ao PABX ligar para %1 para %2…</translation>
    </message>
    <message>
        <source>The phone of %2 rings, then %1 is called</source>
        <translation>O telefone de %2 toca, depois se liga para %1</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>Não se ligou para %1.</translation>
    </message>
    <message>
        <source>Only who talks to you can be announced: take the call first</source>
        <translation>Só quem fala com você pode ser anunciado: atenda antes</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Há uma transferência anunciada em curso</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Transferir %1 para %2</translation>
    </message>
    <message>
        <source>This is their own end of the call</source>
        <translation>É o próprio lado da ligação</translation>
    </message>
    <message>
        <source>They are connected with each other already</source>
        <translation>Já estão ligados um ao outro</translation>
    </message>
    <message>
        <source>drop to camp on</source>
        <translation>solte para esperar que fique livre</translation>
    </message>
    <message>
        <source>drop to transfer all the same</source>
        <translation>solte para transferir assim mesmo</translation>
    </message>
    <message>
        <source>drop to ring them</source>
        <translation>solte para tocar</translation>
    </message>
    <message>
        <source>Shift announce</source>
        <translation>Shift anunciar</translation>
    </message>
    <message>
        <source>Alt voicemail</source>
        <translation>Alt correio</translation>
    </message>
    <message>
        <source>Send %1 to the mailbox of %2</source>
        <translation>Enviar %1 à caixa postal de %2</translation>
    </message>
    <message>
        <source>The connection does not say what is dialled for a person&apos;s voicemail</source>
        <translation>A conexão não diz o que se disca para o correio de uma pessoa</translation>
    </message>
    <message>
        <source>Drop to let them leave a message</source>
        <translation>Solte para deixar uma mensagem</translation>
    </message>
    <message>
        <source>Announce %1 to %2</source>
        <translation>Anunciar %1 a %2</translation>
    </message>
    <message>
        <source>drop to speak to them first</source>
        <translation>solte para falar antes</translation>
    </message>
    <message>
        <source>Take %1 to your phone</source>
        <translation>Atender %1 no seu telefone</translation>
    </message>
    <message>
        <source>They talk to you already</source>
        <translation>Já fala com você</translation>
    </message>
    <message>
        <source>Drop to answer, wherever the call is</source>
        <translation>Solte para atender, onde quer que a ligação esteja</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>Estacionar %1</translation>
    </message>
    <message>
        <source>Parked on %1 already</source>
        <translation>Já estacionada em %1</translation>
    </message>
    <message>
        <source>In the next free space — anybody can take the call up by its number</source>
        <translation>Na próxima vaga livre — qualquer um pode retomar a ligação pelo número dela</translation>
    </message>
    <message>
        <source>Send %1 into a conference</source>
        <translation>Enviar %1 a uma conferência</translation>
    </message>
    <message>
        <source>Send %1 into room %2</source>
        <translation>Enviar %1 à sala %2</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not name a conference room</source>
        <translation>“Sua mesa” no menu não nomeia uma sala de conferência</translation>
    </message>
    <message>
        <source>In that room already</source>
        <translation>Já está nessa sala</translation>
    </message>
    <message>
        <source>The room is locked</source>
        <translation>A sala está trancada</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>drop to let them in</source>
        <translation>solte para deixar entrar</translation>
    </message>
    <message>
        <source>Let %1 wait in %2</source>
        <translation>Deixar %1 esperar em %2</translation>
    </message>
    <message>
        <source>No number is known that leads into this queue</source>
        <translation>Não se conhece número que leve a esta fila</translation>
    </message>
    <message>
        <source>They wait there already</source>
        <translation>Já espera ali</translation>
    </message>
    <message>
        <source>drop to let them wait there</source>
        <translation>solte para esperar ali</translation>
    </message>
    <message>
        <source>Connect %1 with %2</source>
        <translation>Ligar %1 com %2</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Essa ligação terminou</translation>
    </message>
    <message>
        <source>%1 talks to %2, who would be cut off</source>
        <translation>%1 fala com %2, que seria cortado</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>drop to let them talk</source>
        <translation>solte para que falem</translation>
    </message>
    <message>
        <source>drop to let them talk, without %1</source>
        <translation>solte para que falem, sem %1</translation>
    </message>
    <message>
        <source>Somebody without a call can only be dropped on somebody else</source>
        <translation>Quem não tem ligação só pode ser solto sobre outra pessoa</translation>
    </message>
    <message>
        <source>Call %1 for %2</source>
        <translation>Ligar para %1 para %2</translation>
    </message>
    <message>
        <source>drop to ring %1 first, then them</source>
        <translation>solte para tocar antes %1, depois o outro</translation>
    </message>
</context>
<context>
    <name>ui::ExportStrip</name>
    <message>
        <source>Writing calls into a file</source>
        <translation>Escrita de ligações em um arquivo</translation>
    </message>
    <message>
        <source>Export the calls as CSV</source>
        <translation>Exportar as ligações como CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>name of a file</comment>
        <translation>ligações</translation>
    </message>
    <message>
        <source>Writing %1: %2 calls so far</source>
        <translation>Escrevendo %1: %2 ligações até agora</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n call(s) to %1</source>
        <translation>
            <numerusform>%n ligação salva em %1</numerusform>
            <numerusform>%n ligações salvas em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>Não foi possível salvar %1: %2</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escrevendo %1…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Nothing was saved to %1</source>
        <translation>Nada foi salvo em %1</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>ui::FindPage</name>
    <message>
        <source>Encrypted</source>
        <translation>Criptografada</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Não criptografada</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>C&amp;onfiar neste certificado</translation>
    </message>
    <message>
        <source>&amp;Without encryption</source>
        <translation>Sem &amp;criptografia</translation>
    </message>
    <message>
        <source>pbx.example.com</source>
        <translation>pbx.example.com</translation>
    </message>
    <message>
        <source>A name or an address, with a port where it is an unusual one: 192.0.2.1:5038</source>
        <translation>Um nome ou endereço, com porta se não for a usual: 192.0.2.1:5038</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Whoever looks after your telephones knows its address: the one by which its web page is opened is usually right.</source>
        <translation>Quem cuida dos seus telefones conhece o endereço: o mesmo que abre a página web dele costuma servir.</translation>
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation>&amp;Endereço do PABX</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>What you &amp;call it</source>
        <translation>&amp;Nome para você</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Porta %1</translation>
    </message>
    <message>
        <source>Nobody answers at port %1</source>
        <translation>Ninguém responde na porta %1</translation>
    </message>
    <message>
        <source>Port %1: “%2”</source>
        <translation>Porta %1: “%2”</translation>
    </message>
    <message>
        <source>No manager interface answers there. Is the address right? On the PBX, manager.conf must say “enabled = yes”, and a firewall must let this computer through.</source>
        <translation>Nenhuma interface manager responde lá. O endereço está certo? No PABX, o manager.conf deve dizer “enabled = yes”, e o firewall deve deixar este computador passar.</translation>
    </message>
    <message>
        <source>Find the PBX</source>
        <translation>Achar o PABX</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>Digite o endereço do PABX.</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>“%1” não é um endereço.</translation>
    </message>
    <message>
        <source>%1
It shows, SHA-256:
%2</source>
        <translation>%1
Ele mostra, SHA-256:
%2</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s before you trust it.</source>
        <translation>Compare a impressão digital com a do servidor antes de confiar nele.</translation>
    </message>
</context>
<context>
    <name>ui::FlowController</name>
    <message>
        <source>You have no call</source>
        <translation>Você não tem ligação</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>Ninguém espera por você</translation>
    </message>
    <message>
        <source>You have no call to announce</source>
        <translation>Você não tem ligação para anunciar</translation>
    </message>
    <message>
        <source>Type or select whom to speak to first</source>
        <translation>Digite ou selecione com quem falar antes</translation>
    </message>
    <message>
        <source>No announced transfer is under way</source>
        <translation>Nenhuma transferência anunciada em curso</translation>
    </message>
    <message>
        <source>%1 has not answered</source>
        <translation>%1 não atendeu</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Há uma transferência anunciada em curso</translation>
    </message>
    <message>
        <source>You hold nobody</source>
        <translation>Você não tem ninguém em espera</translation>
    </message>
    <message>
        <source>Nothing was handed over</source>
        <translation>Nada foi passado</translation>
    </message>
    <message>
        <source>Type or select whose mailbox</source>
        <translation>Digite ou selecione de quem é a caixa postal</translation>
    </message>
    <message>
        <source>Not taken. %1.</source>
        <translation>Não atendida. %1.</translation>
    </message>
    <message>
        <source>It rings on your phone: answer it there. To answer from here, say in the connection how your phone answers by itself.</source>
        <translation>Toca no seu telefone: atenda lá. Para atender daqui, diga na conexão como o seu telefone atende sozinho.</translation>
    </message>
    <message>
        <source>Asked the PBX to connect %1 with your phone…</source>
        <translation>Pedido ao PABX ligar %1 ao seu telefone…</translation>
    </message>
    <message>
        <source>Your phone rings: %1 is behind it</source>
        <translation>Seu telefone toca: é %1</translation>
    </message>
    <message>
        <source>%1 comes to your phone</source>
        <translation>%1 vem ao seu telefone</translation>
    </message>
    <message>
        <source>%1 was not taken.</source>
        <translation>%1 não foi atendido.</translation>
    </message>
    <message>
        <source>Not announced. %1</source>
        <translation>Não anunciado. %1</translation>
    </message>
    <message>
        <source>Asked your phone to hold %1…</source>
        <translation>Pedido ao seu telefone pôr %1 em espera…</translation>
    </message>
    <message>
        <source>Your phone was told to hold %1</source>
        <translation>Seu telefone deve pôr %1 em espera</translation>
    </message>
    <message>
        <source>%1 is not on hold.</source>
        <translation>%1 não está em espera.</translation>
    </message>
    <message>
        <source>Asked your phone to take up %1…</source>
        <translation>Pedido ao seu telefone retomar %1…</translation>
    </message>
    <message>
        <source>Your phone was told to take up %1</source>
        <translation>Seu telefone deve retomar %1</translation>
    </message>
    <message>
        <source>%1 is still on hold.</source>
        <translation>%1 ainda está em espera.</translation>
    </message>
    <message>
        <source>Asked the PBX to record…</source>
        <translation>Pedido ao PABX gravar…</translation>
    </message>
    <message>
        <source>The call with %1 is recorded</source>
        <translation>A ligação com %1 é gravada</translation>
    </message>
    <message>
        <source>The call is not recorded.</source>
        <translation>A ligação não é gravada.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the recording…</source>
        <translation>Pedido ao PABX encerrar a gravação…</translation>
    </message>
    <message>
        <source>Not recorded any more</source>
        <translation>Não é mais gravada</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>A gravação continua.</translation>
    </message>
    <message>
        <source>The connection does not say what is dialled for a person&apos;s voicemail</source>
        <translation>A conexão não diz o que se disca para o correio de uma pessoa</translation>
    </message>
    <message>
        <source>Asked the PBX to send %1 to the mailbox of %2…</source>
        <translation>Pedido ao PABX enviar %1 à caixa postal de %2…</translation>
    </message>
    <message>
        <source>%1 can leave a message for %2</source>
        <translation>%1 pode deixar uma mensagem para %2</translation>
    </message>
    <message>
        <source>%1 was not sent to the mailbox.</source>
        <translation>%1 não foi enviado à caixa postal.</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>o chamador</translation>
    </message>
    <message>
        <source>the other party</source>
        <translation>o outro lado</translation>
    </message>
    <message>
        <source>%1 waits while %2 is called…</source>
        <translation>%1 espera enquanto se liga para %2…</translation>
    </message>
    <message>
        <source>%1 rings. %2 hands %3 over without waiting, %4 takes %3 back</source>
        <translation>%1 toca. %2 passa %3 sem esperar, %4 retoma %3</translation>
    </message>
    <message>
        <source>You speak to %1. %2 connects %3, %4 takes %3 back, %5 speaks to %3 meanwhile</source>
        <translation>Você fala com %1. %2 liga %3, %4 retoma %3, %5 fala com %3 enquanto isso</translation>
    </message>
    <message>
        <source>You speak to %1, and %2 waits. %3 connects the two, %4 goes back to %2, %5 lets %2 go</source>
        <translation>Você fala com %1, e %2 espera. %3 liga os dois, %4 volta a %2, %5 solta %2</translation>
    </message>
    <message>
        <source>%1 has hung up. %2 takes %3 back</source>
        <translation>%1 desligou. %2 retoma %3</translation>
    </message>
    <message>
        <source>Asked the PBX…</source>
        <translation>Pedido ao PABX…</translation>
    </message>
    <message>
        <source>%1 comes back to your phone</source>
        <translation>%1 volta ao seu telefone</translation>
    </message>
    <message>
        <source>%1 is on the way to %2. %3 takes the call back</source>
        <translation>%1 está a caminho de %2. %3 retoma a ligação</translation>
    </message>
    <message>
        <source>%1 rings for %2. %3 takes the call back</source>
        <translation>%1 toca para %2. %3 retoma a ligação</translation>
    </message>
    <message>
        <source>%1 waits until your phone is free, %2 takes the call now</source>
        <translation>%1 espera até o seu telefone ficar livre, %2 atende agora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why a call comes back, and how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This call is recorded. %1 ends the recording</source>
        <translation>Esta ligação é gravada. %1 encerra a gravação</translation>
    </message>
    <message>
        <source>Asked the PBX to park %1…</source>
        <translation>Pedido ao PABX estacionar %1…</translation>
    </message>
    <message>
        <source>Asked the PBX to hold %1…</source>
        <translation>Pedido ao PABX pôr %1 em espera…</translation>
    </message>
    <message>
        <source>%1 is parked on %2 for %3, whose phone rings when the time is up. Tell them: “A call for you on %2”</source>
        <translation>%1 está em %2 para %3, cujo telefone toca quando o tempo acabar. Diga: “Uma ligação para você em %2”</translation>
    </message>
    <message>
        <source>%1 is parked on %2: dial %2 to take the call up from any phone</source>
        <translation>%1 está em %2: disque %2 para retomar a ligação de qualquer telefone</translation>
    </message>
    <message>
        <source>%1 is on hold. %2 takes up who waits longest</source>
        <translation>%1 está em espera. %2 retoma quem espera há mais tempo</translation>
    </message>
    <message>
        <source>%1 is not parked.</source>
        <translation>%1 não está estacionado.</translation>
    </message>
    <message>
        <source>%1 was not connected with %2.</source>
        <translation>%1 não foi ligado a %2.</translation>
    </message>
    <message>
        <source>%1 was not handed over.</source>
        <translation>%1 não foi passado.</translation>
    </message>
    <message>
        <source>%1 has hung up</source>
        <translation>%1 desligou</translation>
    </message>
    <message>
        <source>%1 is with you again</source>
        <translation>%1 está de novo com você</translation>
    </message>
    <message>
        <source>%1 is handed over to %2</source>
        <translation>%1 foi passado a %2</translation>
    </message>
    <message>
        <source>%1 talks with %2</source>
        <translation>%1 fala com %2</translation>
    </message>
    <message>
        <source>Asked the PBX to connect %1 with %2…</source>
        <translation>Pedido ao PABX ligar %1 a %2…</translation>
    </message>
    <message>
        <source>%1 has answered: %2 is handed over</source>
        <translation>%1 atendeu: %2 é passado</translation>
    </message>
    <message>
        <source>%1 comes back to you</source>
        <translation>%1 volta para você</translation>
    </message>
</context>
<context>
    <name>ui::GlobalKeys</name>
    <message>
        <source>Take the most urgent waiting call</source>
        <translation>Atender a ligação em espera mais urgente</translation>
    </message>
    <message>
        <source>End your call</source>
        <translation>Encerrar a sua ligação</translation>
    </message>
    <message>
        <source>Hold your call</source>
        <translation>Pôr a sua ligação em espera</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Recuperar o que foi passado</translation>
    </message>
    <message>
        <source>Call the number in the selected text</source>
        <translation>Ligar para o número no texto selecionado</translation>
    </message>
    <message>
        <source>Show Cordboard</source>
        <translation>Mostrar o Cordboard</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar no manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Text of the handbook</source>
        <translation>Texto do manual</translation>
    </message>
    <message>
        <source>Nothing in the handbook has “%1”.</source>
        <translation>Nada no manual contém “%1”.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExport</name>
    <message>
        <source>The history was closed</source>
        <translation>O histórico foi fechado</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>O histórico não pode ser lido</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperou</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durou</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Percurso</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
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
        <translation>Histórico</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;Retornar</translation>
    </message>
    <message>
        <source>C&amp;ontact…</source>
        <translation>C&amp;ontato…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar no histórico</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Quais ligações</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas as ligações</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Feitas</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>As ligações não são guardadas</translation>
    </message>
    <message>
        <source>Calls are not kept here</source>
        <translation>As ligações não são guardadas aqui</translation>
    </message>
    <message>
        <source>A recording is no call of yours.</source>
        <translation>Uma gravação não é uma ligação sua.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Ainda não há ligações</translation>
    </message>
    <message>
        <source>Every call of your own phone is kept here, with its whole journey.</source>
        <translation>Aqui se guarda cada ligação do seu telefone, com todo o percurso.</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>Nenhuma ligação corresponde</translation>
    </message>
    <message>
        <source>Search for less, or among all calls.</source>
        <translation>Busque menos, ou entre todas as ligações.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Search name, number, extension or note</source>
        <translation>Buscar nome, número, ramal ou nota</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>E&amp;xportar como CSV…</translation>
    </message>
    <message>
        <source>Whose calls</source>
        <translation>Ligações de quem</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Meu telefone</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Todos os telefones</translation>
    </message>
    <message>
        <source>Calls of which days</source>
        <translation>Ligações de que dias</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Os últimos 7 dias</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Os últimos 30 dias</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Os últimos 365 dias</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>De um dia a outro</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>A partir deste dia</translation>
    </message>
    <message>
        <source>Up to and with this day</source>
        <translation>Até este dia, inclusive</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write all calls that are found into a file (CSV)</source>
        <translation>Escrever todas as ligações achadas em um arquivo (CSV)</translation>
    </message>
    <message>
        <source>Only the calls of your own phone are kept</source>
        <translation>Só as ligações do seu próprio telefone são guardadas</translation>
    </message>
    <message>
        <source>Those of all phones can be kept too: see the settings.</source>
        <translation>As de todos os telefones também podem ser guardadas: veja os ajustes.</translation>
    </message>
    <message>
        <source>Every call that this login sees is kept here, with its whole journey.</source>
        <translation>Aqui se guarda cada ligação que este login vê, com todo o percurso.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryWords</name>
    <message>
        <source>Goes on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Não atendida</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>tocou em %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message>
        <source>in queue %1</source>
        <translation>na fila %1</translation>
    </message>
    <message>
        <source>parked on %1</source>
        <translation>estacionada em %1</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durou</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Percurso</translation>
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
        <translation>do telefone %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>gravada</translation>
    </message>
    <message>
        <source>Its end was not seen: this is how long it was seen to go on.</source>
        <translation>O fim não foi visto: este é o tempo que se viu ela durar.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prenome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <translation>A &amp;primeira linha nomeia as colunas</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colunas do arquivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Torna-se</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>O que resulta</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Letters: Unicode (UTF-8)</source>
        <translation>Letras: Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Letters: Western (Windows-1252)</source>
        <translation>Letras: ocidentais (Windows-1252)</translation>
    </message>
    <message>
        <source>Letters: UTF-16, little end first</source>
        <translation>Letras: UTF-16, little-endian</translation>
    </message>
    <message>
        <source>Letters: UTF-16, big end first</source>
        <translation>Letras: UTF-16, big-endian</translation>
    </message>
    <message>
        <source>Encoding of letters</source>
        <translation>Codificação das letras</translation>
    </message>
    <message>
        <source>Between cells: comma</source>
        <translation>Entre células: vírgula</translation>
    </message>
    <message>
        <source>Between cells: semicolon</source>
        <translation>Entre células: ponto e vírgula</translation>
    </message>
    <message>
        <source>Between cells: tab</source>
        <translation>Entre células: tabulação</translation>
    </message>
    <message>
        <source>Between cells: bar |</source>
        <translation>Entre células: barra |</translation>
    </message>
    <message>
        <source>What stands between cells</source>
        <translation>O que separa as células</translation>
    </message>
    <message>
        <source>The first contacts that come of it:</source>
        <translation>Os primeiros contatos que resultam:</translation>
    </message>
    <message>
        <source>In place of the %1 contacts &amp;imported from a file of this name before</source>
        <translation>No lugar dos %1 contatos &amp;importados antes de um arquivo com este nome</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Im&amp;portar</translation>
    </message>
    <message>
        <source>Between cells: %1</source>
        <translation>Entre células: %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>O que %1 se torna</translation>
    </message>
    <message>
        <source>The file holds no rows. Export it anew from the program that it comes from.</source>
        <translation>O arquivo não tem linhas. Exporte-o de novo do programa de onde vem.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Divide it into several.</source>
        <translation>O arquivo passa de %1. Divida-o em vários.</translation>
    </message>
    <message>
        <source>Line %1 holds what no text holds. Save the file as CSV in the program that it comes from, or choose another encoding.</source>
        <translation>A linha %1 contém o que nenhum texto contém. Salve o arquivo como CSV no programa de onde vem, ou escolha outra codificação.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark opens a cell there, and none closes it. Add it, or write the mark twice where it is part of the text.</source>
        <translation>Linha %1: aspas abrem ali uma célula, e nenhumas a fecham. Acrescente-as, ou escreva-as duas vezes se fazem parte do texto.</translation>
    </message>
    <message>
        <source>Line %1: a cell there is longer than %2 characters. Choose what stands between cells.</source>
        <translation>Linha %1: uma célula passa de %2 caracteres. Escolha o que separa as células.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 cells. Choose what stands between cells.</source>
        <translation>A linha %1 tem mais de %2 células. Escolha o que separa as células.</translation>
    </message>
    <message>
        <source>The file cannot be read (“%1”). Choose another.</source>
        <translation>O arquivo não pode ser lido (“%1”). Escolha outro.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>No contact comes of it. Choose which column is the name, the company or a number.</source>
        <translation>Nenhum contato resulta. Escolha qual coluna é o nome, a empresa ou um número.</translation>
    </message>
    <message>
        <source>Contacts that are imported: %1.</source>
        <translation>Contatos a importar: %1.</translation>
    </message>
    <message>
        <source>Left out, with neither name, company, number nor address: line %1.</source>
        <translation>Deixada de fora, sem nome, empresa, número nem endereço: linha %1.</translation>
    </message>
    <message>
        <source>Cut, as something in it is too long: line %1.</source>
        <translation>Cortada, por ter algo longo demais: linha %1.</translation>
    </message>
    <message>
        <source>From line %1 on there are more than %2 rows: put them into another file.</source>
        <translation>Da linha %1 em diante há mais de %2 linhas: ponha-as em outro arquivo.</translation>
    </message>
    <message>
        <source>Nothing was imported (“%1”).</source>
        <translation>Nada foi importado (“%1”).</translation>
    </message>
</context>
<context>
    <name>ui::KeepCalls</name>
    <message>
        <source>for ever</source>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>for two years</source>
        <translation>por dois anos</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>por um ano</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>por 90 dias</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>por 30 dias</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>por %n dia</numerusform>
            <numerusform>por %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep calls</source>
        <translation>Guardar ligações</translation>
    </message>
    <message numerus="yes">
        <source>Calls that ended more than %n day(s) ago are taken away now, and from now on every day. They do not come back.</source>
        <translation>
            <numerusform>Ligações que terminaram há mais de %n dia são retiradas agora, e todo dia daqui em diante. Não voltam.</numerusform>
            <numerusform>Ligações que terminaram há mais de %n dias são retiradas agora, e todo dia daqui em diante. Não voltam.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take them away</source>
        <translation>&amp;Retirá-las</translation>
    </message>
</context>
<context>
    <name>ui::KeepingPage</name>
    <message>
        <source>&amp;Keep calls</source>
        <translation>&amp;Guardar ligações</translation>
    </message>
    <message>
        <source>Every call of your phone is kept on this computer, with its whole journey. Older ones are taken away at the start and several times a day.</source>
        <translation>Cada ligação do seu telefone é guardada neste computador, com todo o percurso. As mais antigas são retiradas no início e várias vezes ao dia.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Delete old calls</source>
        <translation>Excluir ligações antigas</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Keep the calls of &amp;all phones</source>
        <translation>Guardar as ligações de &amp;todos os telefones</translation>
    </message>
    <message>
        <source>Not those of your own phone alone, but every call that this login sees while Cordboard runs. Who called whom is personal: keep it where those concerned know of it and agree. What is kept already stays when this is switched off.</source>
        <translation>Não só as do seu próprio telefone, mas cada ligação que este login vê enquanto o Cordboard está aberto. Quem ligou para quem é pessoal: guarde onde os envolvidos saibam e concordem. O que já está guardado fica quando isto é desligado.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
</context>
<context>
    <name>ui::KeyMap</name>
    <message>
        <source>%1 is also the key of “%2”</source>
        <translation>%1 também é a tecla de “%2”</translation>
    </message>
    <message>
        <source>One key after another is one too many</source>
        <translation>Uma tecla após outra é uma a mais</translation>
    </message>
    <message>
        <source>This key has no name</source>
        <translation>Esta tecla não tem nome</translation>
    </message>
    <message>
        <source>Esc only leaves a field or lets a call go</source>
        <translation>Esc só deixa um campo ou larga uma ligação</translation>
    </message>
    <message>
        <source>Enter does what the highlighted button says</source>
        <translation>Enter faz o que diz o botão destacado</translation>
    </message>
    <message>
        <source>%1 is needed for typing</source>
        <translation>%1 é preciso para digitar</translation>
    </message>
    <message>
        <source>%1 is needed for moving about</source>
        <translation>%1 é preciso para se mover</translation>
    </message>
    <message>
        <source>Alt with a letter belongs to menus and buttons</source>
        <translation>Alt com uma letra é dos menus e botões</translation>
    </message>
    <message>
        <source>%1 is needed for editing text</source>
        <translation>%1 é preciso para editar texto</translation>
    </message>
</context>
<context>
    <name>ui::KeyPreset</name>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Function keys</source>
        <translation>Teclas de função</translation>
    </message>
    <message>
        <source>Numeric pad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mão esquerda</translation>
    </message>
    <message>
        <source>Function keys for what is done all day, letters for the rest.</source>
        <translation>Teclas de função para o de todo dia, letras para o resto.</translation>
    </message>
    <message>
        <source>Every action on a call has a function key, some with Shift.</source>
        <translation>Cada ação sobre uma ligação tem uma tecla de função, algumas com Shift.</translation>
    </message>
    <message>
        <source>The right hand stays on the numeric pad: / answers, + hands over, − hangs up, * holds. These four type nothing any more; those of the main keyboard do.</source>
        <translation>A mão direita fica no teclado numérico: / atende, + passa, − desliga, * põe em espera. Essas quatro não digitam mais nada; as do teclado principal, sim.</translation>
    </message>
    <message>
        <source>The right hand stays on the mouse: everything is within reach of the left.</source>
        <translation>A mão direita fica no mouse: tudo está ao alcance da esquerda.</translation>
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
        <translation>Buscar uma ação ou uma tecla</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Conjunto de teclas</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>O seu</translation>
    </message>
    <message>
        <source>S&amp;et of keys:</source>
        <translation>Co&amp;njunto de teclas:</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Enter, then the new key. Delete: no key. Backspace: the standard key.</source>
        <translation>Enter, depois a nova tecla. Delete: nenhuma tecla. Backspace: a tecla padrão.</translation>
    </message>
    <message>
        <source>&amp;Change key…</source>
        <translation>&amp;Mudar tecla…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sem tecla</translation>
    </message>
    <message>
        <source>S&amp;tandard key</source>
        <translation>Tecla &amp;padrão</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>&amp;Todas as teclas padrão</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sal&amp;var</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>A–Z, 0–9</source>
        <translation>A–Z, 0–9</translation>
    </message>
    <message>
        <source>Type anywhere: it lands in the field at the top</source>
        <translation>Digite em qualquer lugar: vai para o campo no alto</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Do what the highlighted button says</source>
        <translation>Fazer o que diz o botão destacado</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave a field or let a call go; never ends a call</source>
        <translation>Deixar um campo ou largar uma ligação; nunca encerra uma ligação</translation>
    </message>
    <message>
        <source>Press the new key of “%1”; Esc leaves it as it is.</source>
        <translation>Aperte a nova tecla de “%1”; Esc a deixa como está.</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation>“%1” não tem tecla.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>“%1” é %2.</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Aperte uma tecla…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>No action and no key fits “%1”.</source>
        <translation>Nenhuma ação e nenhuma tecla corresponde a “%1”.</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Mudar teclas…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Shortcuts, function keys, numeric pad, left hand</source>
        <translation>Atalhos, teclas de função, teclado numérico, mão esquerda</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>O seu</translation>
    </message>
    <message>
        <source>Set of keys: %1</source>
        <translation>Conjunto de teclas: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and its key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sem tecla</translation>
    </message>
    <message>
        <source>Every action has its standard key.</source>
        <translation>Cada ação tem a sua tecla padrão.</translation>
    </message>
    <message>
        <source>Other than the standard:</source>
        <translation>Diferentes do padrão:</translation>
    </message>
</context>
<context>
    <name>ui::LackNote</name>
    <message>
        <source>Login for manager.conf…</source>
        <translation>Linhas para manager.conf…</translation>
    </message>
</context>
<context>
    <name>ui::LdapDialog</name>
    <message>
        <source>LDAP directory</source>
        <translation>Diretório LDAP</translation>
    </message>
    <message>
        <source>Whom you type or who calls is asked for there. Nothing is written to it.</source>
        <translation>Quem você digita ou quem liga é procurado lá. Nada é escrito nele.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
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
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>O servidor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>C&amp;riptografia</translation>
    </message>
    <message>
        <source>OpenLDAP and others (inetOrgPerson)</source>
        <translation>OpenLDAP e outros (inetOrgPerson)</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>As typed below</source>
        <translation>Como digitado abaixo</translation>
    </message>
    <message>
        <source>Which entries are people</source>
        <translation>Quais entradas são pessoas</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>As pessoas</translation>
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
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Names of attributes with commas between them, the best first</source>
        <translation>Nomes de atributos separados por vírgulas, o melhor primeiro</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>Compan&amp;y</source>
        <translation>Em&amp;presa</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>E-m&amp;ail</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>Trabal&amp;ho</translation>
    </message>
    <message>
        <source>M&amp;obile</source>
        <translation>&amp;Celular</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>Ca&amp;sa</translation>
    </message>
    <message>
        <source>Pi&amp;cture</source>
        <translation>I&amp;magem</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>Digite o endereço do servidor.</translation>
    </message>
    <message>
        <source>Type which attribute the name is.</source>
        <translation>Digite qual atributo é o nome.</translation>
    </message>
    <message>
        <source>Type which attributes are numbers.</source>
        <translation>Digite quais atributos são números.</translation>
    </message>
    <message>
        <source>The server answers, but finds nobody. Check base, filter and login.</source>
        <translation>O servidor responde, mas não acha ninguém. Verifique base, filtro e login.</translation>
    </message>
    <message>
        <source>The server answers, but nobody of those it shows has a name and a number. Check the attributes.</source>
        <translation>O servidor responde, mas ninguém do que ele mostra tem nome e número. Verifique os atributos.</translation>
    </message>
    <message>
        <source>It works. One of the people there: %1, %2.</source>
        <translation>Funciona. Uma das pessoas de lá: %1, %2.</translation>
    </message>
</context>
<context>
    <name>ui::LinksPage</name>
    <message>
        <source>Links and keys</source>
        <translation>Links e teclas</translation>
    </message>
    <message>
        <source>Click to dial</source>
        <translation>Clicar para ligar</translation>
    </message>
    <message>
        <source>Shortcuts everywhere</source>
        <translation>Atalhos em toda parte</translation>
    </message>
    <message>
        <source>Ask before dialling</source>
        <translation>Perguntar antes de discar</translation>
    </message>
    <message>
        <source>Links of telephone numbers</source>
        <translation>Links de números de telefone</translation>
    </message>
    <message>
        <source>Open such lin&amp;ks with Cordboard</source>
        <translation>Abrir estes lin&amp;ks com o Cordboard</translation>
    </message>
    <message>
        <source>As it was &amp;before</source>
        <translation>Como era &amp;antes</translation>
    </message>
    <message>
        <source>Choose Cordboard for tel:, callto: and sip: links in the settings of your system.</source>
        <translation>Escolha o Cordboard para links tel:, callto: e sip: nos ajustes do seu sistema.</translation>
    </message>
    <message>
        <source>%1 links are opened with Cordboard.</source>
        <comment>tel:</comment>
        <translation>Links %1 são abertos com o Cordboard.</translation>
    </message>
    <message>
        <source>%1 links are opened with %2.</source>
        <comment>tel:, a program</comment>
        <translation>Links %1 são abertos com %2.</translation>
    </message>
    <message>
        <source>Nobody was chosen for %1 links.</source>
        <comment>tel:</comment>
        <translation>Nenhum programa foi escolhido para links %1.</translation>
    </message>
    <message>
        <source>It could not be kept (%1).</source>
        <translation>Não foi possível guardar (%1).</translation>
    </message>
    <message>
        <source>The desktop did not take it: choose Cordboard in its settings.</source>
        <translation>O desktop não aceitou: escolha o Cordboard nos ajustes dele.</translation>
    </message>
    <message>
        <source>Links are opened with Cordboard from now on.</source>
        <translation>Os links abrem com o Cordboard daqui em diante.</translation>
    </message>
    <message>
        <source>Links are opened as before.</source>
        <translation>Os links são abertos como antes.</translation>
    </message>
    <message>
        <source>a &amp;link (tel:, sip:, callto:) that is clicked</source>
        <translation>um &amp;link (tel:, sip:, callto:) em que se clica</translation>
    </message>
    <message>
        <source>the &amp;selected text (cordboard --dial-selection)</source>
        <translation>o texto &amp;selecionado (cordboard --dial-selection)</translation>
    </message>
    <message>
        <source>a co&amp;mmand (cordboard --dial)</source>
        <translation>um &amp;comando (cordboard --dial)</translation>
    </message>
    <message>
        <source>another &amp;program (D-Bus)</source>
        <translation>outro &amp;programa (D-Bus)</translation>
    </message>
    <message>
        <source>a key that works &amp;everywhere</source>
        <translation>uma tecla que &amp;vale em toda parte</translation>
    </message>
    <message>
        <source>The number then stands in the search field, and Enter dials. One with * or # is never dialled without asking, unless by a command.</source>
        <translation>O número fica então no campo de busca, e Enter o disca. Um com * ou # nunca é discado sem perguntar, a não ser por um comando.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Teclas que valem em toda parte</translation>
    </message>
    <message>
        <source>&amp;Ask the desktop for such keys</source>
        <translation>Pe&amp;dir tais teclas ao desktop</translation>
    </message>
    <message>
        <source>What can be done from everywhere</source>
        <translation>O que se pode fazer de toda parte</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Faz</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Copiar o comando</translation>
    </message>
    <message>
        <source>This desktop has no way for a program to ask for them (the portal GlobalShortcuts). Enter these commands in its own settings of shortcuts.</source>
        <translation>Este desktop não permite que um programa as peça (o portal GlobalShortcuts). Ponha estes comandos nos ajustes de atalhos dele.</translation>
    </message>
    <message>
        <source>The desktop says which keys they become. Or enter these commands in its own settings of shortcuts.</source>
        <translation>O desktop diz quais teclas serão. Ou ponha estes comandos nos ajustes de atalhos dele.</translation>
    </message>
    <message>
        <source>The desktop asks you which keys they shall be.</source>
        <translation>O desktop pergunta a você quais teclas devem ser.</translation>
    </message>
    <message>
        <source>The desktop gave no keys. Enter these commands in its own settings of shortcuts, or ask again.</source>
        <translation>O desktop não deu teclas. Ponha estes comandos nos ajustes de atalhos dele, ou peça de novo.</translation>
    </message>
    <message>
        <source>The desktop listens for them. Its own settings change them.</source>
        <translation>O desktop as escuta. Mudam-se nos ajustes dele.</translation>
    </message>
</context>
<context>
    <name>ui::LockSign</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Definido pelo seu administrador</translation>
    </message>
    <message>
        <source>Set by your administrator: %1</source>
        <translation>Definido pelo seu administrador: %1</translation>
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
        <translation>Linhas para manager.conf</translation>
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
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>Fazer outro segredo</translation>
    </message>
    <message>
        <source>For a s&amp;low line</source>
        <translation>Para uma linha &amp;lenta</translation>
    </message>
    <message>
        <source>The PBX then waits ten seconds for a slow reader, not a tenth of one</source>
        <translation>O PABX espera então dez segundos por um leitor lento, não um décimo de um</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>Pa&amp;ra</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;egredo</translation>
    </message>
    <message>
        <source>From net&amp;work</source>
        <translation>Da re&amp;de</translation>
    </message>
    <message>
        <source>Lines for manager.conf</source>
        <translation>Linhas para manager.conf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Sees everything; calls, transfers, hangs up, parks, mutes in conferences, asks mailboxes. PJSIP phones appear as they are heard of: to list them takes “system”, which could also change the server.</source>
        <translation>Vê tudo; liga, transfere, desliga, estaciona, silencia em conferências, pergunta a caixas postais. Telefones PJSIP aparecem conforme se ouve deles: listá-los exige “system”, que também poderia mudar o servidor.</translation>
    </message>
    <message>
        <source>What an operator can, and: adds, removes and pauses queue members, records, listens. Recording takes “system”, which could also change the server: for people who are trusted with that.</source>
        <translation>O que um operador pode, e: acrescenta, retira e põe em pausa membros de filas, grava, ouve. Gravar exige “system”, que também poderia mudar o servidor: para quem merece essa confiança.</translation>
    </message>
    <message>
        <source>Sees everything and can do nothing to a call. Calls that were parked before it logged in are not listed, and PJSIP phones appear as they are heard of.</source>
        <translation>Vê tudo e nada pode fazer a uma ligação. Ligações estacionadas antes do login não são listadas, e telefones PJSIP aparecem conforme se ouve deles.</translation>
    </message>
    <message>
        <source>A user is of letters, digits, “-”, “_” and “.”.</source>
        <translation>Um usuário é de letras, algarismos, “-”, “_” e “.”.</translation>
    </message>
    <message>
        <source>A secret has no blanks and no “;”.</source>
        <translation>Um segredo não tem espaços nem “;”.</translation>
    </message>
    <message>
        <source>Type from where this login is used: without that it is refused everywhere.</source>
        <translation>Digite de onde este login é usado: sem isso é recusado em toda parte.</translation>
    </message>
    <message>
        <source>“%1” is no network. Such as 192.0.2.0/24, or one address.</source>
        <translation>“%1” não é uma rede. Por exemplo 192.0.2.0/24, ou um endereço.</translation>
    </message>
    <message>
        <source>Copied. Paste it at the end of manager.conf, then run “manager reload”.</source>
        <translation>Copiado. Cole no fim do manager.conf, depois execute “manager reload”.</translation>
    </message>
    <message>
        <source>Save the login</source>
        <translation>Salvar as linhas</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Salvo em %1.</translation>
    </message>
    <message>
        <source>Not saved (“%1”).</source>
        <translation>Não foi salvo (“%1”).</translation>
    </message>
</context>
<context>
    <name>ui::LoginPage</name>
    <message>
        <source>The secret may be sent in c&amp;lear text</source>
        <translation>O segredo pode ir em c&amp;laro</translation>
    </message>
    <message>
        <source>cordboard</source>
        <translation>cordboard</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar o segredo</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;egredo</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>Linhas para mana&amp;ger.conf…</translation>
    </message>
    <message>
        <source>Writes the lines that the administrator of the PBX needs</source>
        <translation>Escreve as linhas de que o administrador do PABX precisa</translation>
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
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Cordboard needs a login of Asterisk&apos;s manager interface, which the administrator of %1 makes in manager.conf.</source>
        <translation>O Cordboard precisa de um login da interface manager do Asterisk, que o administrador de %1 cria no manager.conf.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others on the network could read along.</source>
        <translation>A conexão não é criptografada: outros na rede poderiam ler.</translation>
    </message>
    <message>
        <source>The connection is safe from others.</source>
        <translation>A conexão está a salvo de outros.</translation>
    </message>
    <message>
        <source>Type the user of the login.</source>
        <translation>Digite o usuário do login.</translation>
    </message>
</context>
<context>
    <name>ui::LookPage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Pessoas</translation>
    </message>
    <message>
        <source>As tiles</source>
        <translation>Em blocos</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Em tabela</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Outro idioma passa a valer no próximo início.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restaurar disposição</translation>
    </message>
    <message>
        <source>Panels go back to where they were at first</source>
        <translation>Os painéis voltam para onde estavam no começo</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>Theme, dark mode, light mode</source>
        <translation>Tema, modo escuro, modo claro</translation>
    </message>
    <message>
        <source>Tiles, table</source>
        <translation>Blocos, tabela</translation>
    </message>
</context>
<context>
    <name>ui::MailboxController</name>
    <message>
        <source>“Your desk” in the menu does not say what is dialled to listen to a mailbox</source>
        <translation>“Sua mesa” no menu não diz o que se disca para ouvir uma caixa postal</translation>
    </message>
    <message>
        <source>%1 leads to your own mailbox only</source>
        <translation>%1 só leva à sua própria caixa postal</translation>
    </message>
    <message>
        <source>the mailbox of %1</source>
        <translation>a caixa postal de %1</translation>
    </message>
    <message>
        <source>&amp;Listen to it</source>
        <translation>&amp;Ouvir</translation>
    </message>
    <message>
        <source>&amp;Ask for its messages…</source>
        <translation>&amp;Perguntar pelas mensagens…</translation>
    </message>
</context>
<context>
    <name>ui::MailboxDialog</name>
    <message>
        <source>Mailbox</source>
        <translation>Caixa postal</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Caixa postal</translation>
    </message>
    <message>
        <source>101@default</source>
        <translation>101@default</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Perguntar</translation>
    </message>
    <message>
        <source>Type a mailbox, such as 101@default.</source>
        <translation>Digite uma caixa postal, como 101@default.</translation>
    </message>
    <message>
        <source>Asking the PBX…</source>
        <translation>Perguntando ao PABX…</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 novas</translation>
    </message>
    <message>
        <source>1 old message in %1</source>
        <translation>1 mensagem antiga em %1</translation>
    </message>
    <message>
        <source>%1 old messages in %2</source>
        <translation>%1 mensagens antigas em %2</translation>
    </message>
    <message>
        <source>This PBX does not count messages.</source>
        <translation>Este PABX não conta mensagens.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensagens novas</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
</context>
<context>
    <name>ui::MailboxWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old</source>
        <translation>
            <numerusform>%n antiga</numerusform>
            <numerusform>%n antigas</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPanel</name>
    <message>
        <source>Mailboxes</source>
        <translation>Caixas postais</translation>
    </message>
    <message>
        <source>No message waits in any mailbox</source>
        <translation>Nenhuma mensagem espera em nenhuma caixa postal</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Conexão…</translation>
    </message>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Mudar para</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>&amp;Reconectar agora</translation>
    </message>
    <message>
        <source>Your &amp;desk…</source>
        <translation>Sua m&amp;esa…</translation>
    </message>
    <message>
        <source>&amp;Numbers…</source>
        <translation>&amp;Números…</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>&amp;Linhas para manager.conf…</translation>
    </message>
    <message>
        <source>C&amp;orrections…</source>
        <translation>C&amp;orreções…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como o &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>People as &amp;tiles</source>
        <translation>Pessoas em &amp;blocos</translation>
    </message>
    <message>
        <source>People as t&amp;able</source>
        <translation>Pessoas em &amp;tabela</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restaurar disposição</translation>
    </message>
    <message>
        <source>&amp;Wire log</source>
        <translation>Re&amp;gistro da linha</translation>
    </message>
    <message>
        <source>R&amp;eplay a recording…</source>
        <translation>Repro&amp;duzir uma gravação…</translation>
    </message>
    <message>
        <source>Save a s&amp;upport bundle…</source>
        <translation>Salvar pacote de su&amp;porte…</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>Esta&amp;tísticas…</translation>
    </message>
    <message>
        <source>Qu&amp;iet mode</source>
        <translation>Modo s&amp;ilencioso</translation>
    </message>
    <message>
        <source>Alerts and so&amp;unds…</source>
        <translation>Avi&amp;sos e sons…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>Tec&amp;las…</translation>
    </message>
    <message>
        <source>&amp;About Cordboard</source>
        <translation>Sobre o Cord&amp;board</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>S&amp;air</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Nova conexão…</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Parar a gra&amp;vação</translation>
    </message>
    <message>
        <source>Record the w&amp;ire…</source>
        <translation>Gra&amp;var a linha…</translation>
    </message>
    <message>
        <source>This window shows a recording</source>
        <translation>Esta janela mostra uma gravação</translation>
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
        <translation>P&amp;rimeiros passos…</translation>
    </message>
    <message>
        <source>E&amp;xport the history…</source>
        <translation>E&amp;xportar o histórico…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Estacionamento</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferências</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Caixas postais</translation>
    </message>
    <message>
        <source>parking space</source>
        <translation>vaga de estacionamento</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Quiet mode is on</source>
        <translation>O modo silencioso está ligado</translation>
    </message>
    <message>
        <source>Nothing sounds. Click to hear alerts again.</source>
        <translation>Nada toca. Clique para ouvir avisos de novo.</translation>
    </message>
    <message>
        <source>Quiet: nothing sounds any more.</source>
        <translation>Silêncio: nada mais toca.</translation>
    </message>
    <message>
        <source>Alerts sound again.</source>
        <translation>Os avisos tocam de novo.</translation>
    </message>
    <message>
        <source>The recording ends after event %1: what follows is nothing that a PBX sends.</source>
        <translation>A gravação termina após o evento %1: o que segue nenhum PABX envia.</translation>
    </message>
    <message>
        <source>%1 is no recording: it holds no message of a PBX.</source>
        <translation>%1 não é uma gravação: não contém mensagem de um PABX.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 não é um arquivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read (“%2”).</source>
        <translation>%1 não pode ser lido (“%2”).</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 salvo</translation>
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
        <translation>Campo no alto</translation>
    </message>
    <message>
        <source>Carry the call with the arrows</source>
        <translation>Levar a ligação com as setas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Esperam por você</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Replay of a recording</source>
        <translation>Reprodução de uma gravação</translation>
    </message>
    <message>
        <source>Not now. %1</source>
        <translation>Agora não. %1</translation>
    </message>
    <message>
        <source>There is no call to carry: take one, or select one.</source>
        <translation>Não há ligação para levar: atenda uma, ou selecione uma.</translation>
    </message>
    <message>
        <source>There is nobody yet who could be handed over.</source>
        <translation>Ainda não há ninguém que se possa passar.</translation>
    </message>
    <message>
        <source>%1 – Cordboard</source>
        <translation>%1 – Cordboard</translation>
    </message>
    <message>
        <source>Replay of %1 – Cordboard</source>
        <translation>Reprodução de %1 – Cordboard</translation>
    </message>
    <message>
        <source>Which phone is yours?</source>
        <translation>Qual telefone é o seu?</translation>
    </message>
    <message>
        <source>The connection does not say it. Edit it to call and transfer.</source>
        <translation>A conexão não o diz. Edite-a para ligar e transferir.</translation>
    </message>
    <message>
        <source>Nobody can be shown</source>
        <translation>Ninguém pode ser mostrado</translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation>Conectar ao seu PABX</translation>
    </message>
    <message>
        <source>Cordboard shows who is free, who calls and who waits, and hands calls over. It needs a login of Asterisk&apos;s manager interface.</source>
        <translation>O Cordboard mostra quem está livre, quem liga e quem espera, e passa ligações. Precisa de um login da interface manager do Asterisk.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Ver a demonstração</translation>
    </message>
    <message>
        <source>%1 is tried again in %2 s.</source>
        <translation>%1 é tentado de novo em %2 s.</translation>
    </message>
    <message>
        <source>The encryption of %1 is too old</source>
        <translation>A criptografia de %1 é antiga demais</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Editar conexão…</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 não responde</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>%1 wants your secret in clear text</source>
        <translation>%1 quer o seu segredo em claro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>%1 refused the login</source>
        <translation>%1 recusou o login</translation>
    </message>
    <message>
        <source>The PBX at %1 does not accept the user “%2” with this secret. Nothing more is tried until you say so.</source>
        <translation>O PABX em %1 não aceita o usuário “%2” com este segredo. Nada mais se tenta até você mandar.</translation>
    </message>
    <message>
        <source>%1 has another certificate</source>
        <translation>%1 tem outro certificado</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>O certificado de %1 não é confiável</translation>
    </message>
    <message>
        <source>%1 Compare the fingerprint with the server&apos;s own first.</source>
        <translation>%1 Compare antes a impressão digital com a do próprio servidor.</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Ficar desconectado</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>C&amp;onfiar neste certificado</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not up to date: %1 – what you see is from %2</source>
        <translation>Não está em dia: %1 – o que você vê é das %2</translation>
    </message>
    <message>
        <source>Connection lost %1 ago – %2 – what you see is from %3</source>
        <translation>Conexão perdida há %1 – %2 – o que você vê é das %3</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret (“%1”): it is asked for at the next start.</source>
        <translation>O chaveiro não guardou o segredo (“%1”): será pedido no próximo início.</translation>
    </message>
    <message>
        <source>Show the group %1</source>
        <translation>Mostrar o grupo %1</translation>
    </message>
</context>
<context>
    <name>ui::MessageDialog</name>
    <message>
        <source>Message for an absent person</source>
        <translation>Mensagem para uma pessoa ausente</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>The mail program asks where this is empty</source>
        <translation>O programa de e-mail pergunta se estiver vazio</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Assunto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>Escrever e-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>M&amp;odelo…</translation>
    </message>
    <message>
        <source>Change the text that messages begin with</source>
        <translation>Mudar o texto com que as mensagens começam</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>Não é um endereço de e-mail</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Ligação de %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>This desktop has no program for e-mail. Copy the text instead.</source>
        <translation>Este desktop não tem programa de e-mail. Copie o texto.</translation>
    </message>
    <message>
        <source>Handed to the mail program</source>
        <translation>Entregue ao programa de e-mail</translation>
    </message>
    <message>
        <source>{caller} called for you at {time}.
Number: {number}

{note}</source>
        <translation>{caller} ligou para você às {time}.
Número: {number}

{note}</translation>
    </message>
</context>
<context>
    <name>ui::NeedsYouList</name>
    <message>
        <source>Needs you</source>
        <translation>Esperam por você</translation>
    </message>
    <message>
        <source>Calls that need you</source>
        <translation>Ligações que esperam por você</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada espera por você</translation>
    </message>
    <message>
        <source>Callers in queues, parked calls and calls on hold come up here.</source>
        <translation>Aqui aparecem chamadores em filas, ligações estacionadas e em espera.</translation>
    </message>
    <message>
        <source>Take call %1 of “Needs you”</source>
        <translation>Atender a ligação %1 de “Esperam por você”</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 ligação</translation>
    </message>
    <message numerus="yes">
        <source>%n · most urgent first</source>
        <translation>
            <numerusform>%n · a mais urgente primeiro</numerusform>
            <numerusform>%n · as mais urgentes primeiro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NightController</name>
    <message>
        <source>“Your desk” in the menu does not say what tells day from night</source>
        <translation>“Sua mesa” no menu não diz o que distingue o dia da noite</translation>
    </message>
    <message>
        <source>Day or night?</source>
        <translation>Dia ou noite?</translation>
    </message>
    <message>
        <source>Night service</source>
        <translation>Serviço noturno</translation>
    </message>
    <message>
        <source>Day service</source>
        <translation>Serviço diurno</translation>
    </message>
    <message>
        <source>Asked the PBX for night service…</source>
        <translation>Pedido ao PABX o serviço noturno…</translation>
    </message>
    <message>
        <source>Asked the PBX for day service…</source>
        <translation>Pedido ao PABX o serviço diurno…</translation>
    </message>
    <message>
        <source>The service was not switched. %1</source>
        <translation>O serviço não mudou. %1</translation>
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
        <translation>De que se trata?</translation>
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
        <translation>&amp;Mensagem…</translation>
    </message>
    <message>
        <source>Fill a message for somebody who is absent</source>
        <translation>Preencher uma mensagem para quem está ausente</translation>
    </message>
    <message>
        <source>&amp;Reasons…</source>
        <translation>Mo&amp;tivos…</translation>
    </message>
    <message>
        <source>Change the list of reasons</source>
        <translation>Mudar a lista de motivos</translation>
    </message>
    <message>
        <source>A note on this person. It is kept as you type.</source>
        <translation>Uma nota sobre esta pessoa. É guardada enquanto você digita.</translation>
    </message>
    <message>
        <source>A note on this call. It is kept as you type, and shown when this number calls again.</source>
        <translation>Uma nota sobre esta ligação. É guardada enquanto você digita, e mostrada quando este número ligar de novo.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Not written (“%1”). It is kept until Cordboard ends: copy it.</source>
        <translation>Não foi escrita (“%1”). Fica guardada até o Cordboard terminar: copie-a.</translation>
    </message>
    <message>
        <source>Kept until Cordboard ends</source>
        <translation>Guardada até o Cordboard terminar</translation>
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
        <translation>Escrever uma nota sobre a ligação, ou sobre a pessoa selecionada</translation>
    </message>
    <message>
        <source>Messa&amp;ge…</source>
        <translation>Mensa&amp;gem…</translation>
    </message>
    <message>
        <source>Fill a message for somebody who is absent</source>
        <translation>Preencher uma mensagem para quem está ausente</translation>
    </message>
    <message>
        <source>There is no call to note something on, and nobody is selected.</source>
        <translation>Não há ligação sobre a qual anotar, e ninguém está selecionado.</translation>
    </message>
    <message>
        <source>A note needs a number to be filed under.</source>
        <translation>Uma nota precisa de um número sob o qual ser arquivada.</translation>
    </message>
    <message>
        <source>Reasons of calls</source>
        <translation>Motivos de ligações</translation>
    </message>
    <message>
        <source>A note offers these to be ticked. One a line.</source>
        <translation>Uma nota os oferece para marcar. Um por linha.</translation>
    </message>
    <message>
        <source>Template of messages</source>
        <translation>Modelo de mensagens</translation>
    </message>
    <message>
        <source>{person}, {caller}, {number}, {time} and {note} are filled in from the call. A line of which all are empty is left out.</source>
        <translation>{person}, {caller}, {number}, {time} e {note} são preenchidos pela ligação. Uma linha em que todos estão vazios é omitida.</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoje %1</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Retornar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamação</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número errado</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Particular</translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>You trusted</source>
        <translation>Você confiou em</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>It shows now</source>
        <translation>Agora ele mostra</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that you trusted</source>
        <translation>SHA-256 do certificado em que você confiou</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that the PBX shows</source>
        <translation>SHA-256 do certificado que o PABX mostra</translation>
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
        <translation>Nenhum: os números são discados como digitados</translation>
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
        <translation>Código de á&amp;rea</translation>
    </message>
    <message>
        <source>&amp;Outside line</source>
        <translation>Prefi&amp;xo externo</translation>
    </message>
    <message>
        <source>What is dialled before every number outside</source>
        <translation>O que se disca antes de cada número de fora</translation>
    </message>
    <message>
        <source> digits at most</source>
        <translation> algarismos no máximo</translation>
    </message>
    <message>
        <source>&amp;Extensions have</source>
        <translation>Os ra&amp;mais têm</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>Re&amp;gras</translation>
    </message>
    <message>
        <source>Type a number to see what is dialled</source>
        <translation>Digite um número para ver o que se disca</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Rules, the first that fits decides</source>
        <translation>Regras, decide a primeira que corresponde</translation>
    </message>
    <message>
        <source>A number like</source>
        <translation>Um número como</translation>
    </message>
    <message>
        <source>is dialled as</source>
        <translation>é discado como</translation>
    </message>
    <message>
        <source>A regular expression for the whole number, without separators: 7(\d{3}) is dialled as *72\1</source>
        <translation>Uma expressão regular para o número inteiro, sem separadores: 7(\\d{3}) é discado como *72\\1</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Acrescentar</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Retira&amp;r</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Para c&amp;ima</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>Para &amp;baixo</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>“%1” não pode ser usado: %2</translation>
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
        <translation>Discagem</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefixo</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Reescrever</translation>
    </message>
</context>
<context>
    <name>ui::Omnibox</name>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Dial this number</source>
        <translation>Discar este número</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Estacionada</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Type a name or number…</source>
        <translation>Digite um nome ou número…</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nome ou número</translation>
    </message>
    <message>
        <source>Type anywhere: names, initials, extensions, numbers</source>
        <translation>Digite em qualquer lugar: nomes, iniciais, ramais, números</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Arrow keys choose: %1</source>
        <translation>As setas escolhem: %1</translation>
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
        <translation>O PABX não respondeu.</translation>
    </message>
    <message>
        <source>Something else that was asked from outside is under way.</source>
        <translation>Outra coisa pedida de fora está em curso.</translation>
    </message>
    <message>
        <source>Press Enter to call %1</source>
        <translation>Aperte Enter para ligar para %1</translation>
    </message>
    <message>
        <source>Press Enter to call %1, and ask for extension %2</source>
        <translation>Aperte Enter para ligar para %1, e peça o ramal %2</translation>
    </message>
    <message>
        <source>No number is selected: select one, or copy it.</source>
        <translation>Nenhum número está selecionado: selecione um, ou copie-o.</translation>
    </message>
    <message>
        <source>Press Enter to transfer to %1</source>
        <translation>Aperte Enter para transferir para %1</translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Parking</source>
        <translation>Estacionamento</translation>
    </message>
    <message>
        <source>No call is parked</source>
        <translation>Nenhuma ligação estacionada</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>Estacionada em %1</translation>
    </message>
</context>
<context>
    <name>ui::ParkingWords</name>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantWords</name>
    <message>
        <source>%1, muted</source>
        <translation>%1, mudo</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>mudo</translation>
    </message>
</context>
<context>
    <name>ui::PbxChip</name>
    <message>
        <source>No PBX</source>
        <translation>Sem PABX</translation>
    </message>
    <message>
        <source>Server, rights and connection</source>
        <translation>Servidor, direitos e conexão</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Responde em</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar agora</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Editar conexão…</translation>
    </message>
    <message>
        <source>This window shows a recording</source>
        <translation>Esta janela mostra uma gravação</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Correções…</translation>
    </message>
    <message>
        <source>Login for manager.conf…</source>
        <translation>Linhas para manager.conf…</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Desempenho</translation>
    </message>
    <message>
        <source>Events, what waits, ticks and memory of this program</source>
        <translation>Eventos, o que espera, ciclos e memória deste programa</translation>
    </message>
    <message>
        <source>Not whole yet, asked for again: %1</source>
        <translation>Ainda não completo, pedido de novo: %1</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
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
        <translation>&amp;Novo grupo…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Nome do grupo:</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renomear o grupo</translation>
    </message>
    <message>
        <source>Re&amp;move the group</source>
        <translation>Re&amp;tirar o grupo</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
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
        <translation>Livres agora</translation>
    </message>
    <message>
        <source>Everyone: show all people</source>
        <translation>Todos: mostrar todas as pessoas</translation>
    </message>
    <message>
        <source>Favourites: show only these</source>
        <translation>Favoritos: mostrar só estes</translation>
    </message>
    <message>
        <source>Free now: show only these</source>
        <translation>Livres agora: mostrar só estes</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Ninguém corresponde a “%1”</translation>
    </message>
    <message>
        <source>Not all people are shown: choose “Everyone” to look at all of them.</source>
        <translation>Nem todos são mostrados: escolha “Todos” para olhar entre todos.</translation>
    </message>
    <message>
        <source>Try another part of the name, or a number.</source>
        <translation>Tente outra parte do nome, ou um número.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Ainda não há favoritos</translation>
    </message>
    <message>
        <source>Open a person&apos;s menu and choose “Favourite”.</source>
        <translation>Abra o menu de uma pessoa e escolha “Favorito”.</translation>
    </message>
    <message>
        <source>Nobody of this group is here</source>
        <translation>Ninguém deste grupo está aqui</translation>
    </message>
    <message>
        <source>This PBX has none of its extensions. Choose “Everyone” to see who is.</source>
        <translation>Este PABX não tem nenhum dos ramais dele. Escolha “Todos” para ver quem está.</translation>
    </message>
    <message>
        <source>Nobody is free just now</source>
        <translation>Ninguém está livre agora</translation>
    </message>
    <message>
        <source>Choose “Everyone” to see who is on a call.</source>
        <translation>Escolha “Todos” para ver quem está em ligação.</translation>
    </message>
    <message>
        <source>This PBX shows no extensions with hints</source>
        <translation>Este PABX não mostra ramais com hints</translation>
    </message>
    <message>
        <source>People come from the hints of the dialplan. Give each extension one, as in “exten =&gt; 101,hint,PJSIP/101”, reload the dialplan, and they appear here.</source>
        <translation>As pessoas vêm dos hints do plano de discagem. Dê um a cada ramal, como “exten =&gt; 101,hint,PJSIP/101”, recarregue o plano, e elas aparecem aqui.</translation>
    </message>
    <message>
        <source>There is no call to transfer</source>
        <translation>Não há ligação para transferir</translation>
    </message>
    <message>
        <source>&amp;Call %1</source>
        <translation>&amp;Ligar para %1</translation>
    </message>
    <message>
        <source>&amp;Pick up: %1</source>
        <translation>Ca&amp;pturar: %1</translation>
    </message>
    <message>
        <source>&amp;Transfer here</source>
        <translation>&amp;Transferir para cá</translation>
    </message>
    <message>
        <source>&amp;Mailbox…</source>
        <translation>&amp;Caixa postal…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>M&amp;essage…</source>
        <translation>M&amp;ensagem…</translation>
    </message>
    <message>
        <source>&amp;Listen to the mailbox</source>
        <translation>&amp;Ouvir a caixa postal</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>E&amp;xportar como CSV…</translation>
    </message>
</context>
<context>
    <name>ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
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
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>ui::PeopleWords</name>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>tocando</translation>
    </message>
    <message>
        <source>ringing, call from %1</source>
        <translation>tocando, ligação de %1</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>ligando para %1</translation>
    </message>
    <message>
        <source>on a call</source>
        <translation>em ligação</translation>
    </message>
    <message>
        <source>on a call with %1</source>
        <translation>em ligação com %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>desconectado</translation>
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
        <translation>1 mensagem de voz nova</translation>
    </message>
    <message numerus="yes">
        <source>%n new voice messages</source>
        <translation>
            <numerusform>%n mensagem de voz nova</numerusform>
            <numerusform>%n mensagens de voz novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Com</translation>
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
        <translation>Desempenho</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Messages of the PBX in the last second</source>
        <translation>Mensagens do PABX no último segundo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>What came and was not taken yet</source>
        <translation>O que chegou e ainda não foi tomado</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Under too much load fewer events are asked for, until it is calm</source>
        <translation>Sob carga demais se pedem menos eventos, até haver calma</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>How long it takes to read what came and to bring the picture up to date</source>
        <translation>Quanto leva ler o que chegou e pôr a tela em dia</translation>
    </message>
    <message>
        <source>Longest tick</source>
        <translation>Maior ciclo</translation>
    </message>
    <message>
        <source>Since this page was opened</source>
        <translation>Desde que esta página foi aberta</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Desvio</translation>
    </message>
    <message>
        <source>What the PBX&apos;s own lists had to correct</source>
        <translation>O que as listas do PABX tiveram de corrigir</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Of this program</source>
        <translation>Deste programa</translation>
    </message>
    <message>
        <source>Events by type, since this page was opened</source>
        <translation>Eventos por tipo, desde que esta página foi aberta</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contagem</translation>
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
        <translation>%1, há %2 s</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>todos os eventos</translation>
    </message>
    <message>
        <source>calls, agents and system only</source>
        <translation>só ligações, agentes e sistema</translation>
    </message>
    <message>
        <source>no events, until it is calm</source>
        <translation>nenhum evento, até haver calma</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 em média</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correção</numerusform>
            <numerusform>%n correções</numerusform>
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
        <translation>Nome</translation>
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
        <translation>T&amp;ocar</translation>
    </message>
    <message>
        <source>Type your name or your number</source>
        <translation>Digite seu nome ou seu número</translation>
    </message>
    <message>
        <source>Phones of the PBX</source>
        <translation>Telefones do PABX</translation>
    </message>
    <message>
        <source>The part of the PBX&apos;s dialplan in which your phone dials; the administrator knows it</source>
        <translation>A parte do plano de discagem do PABX em que o seu telefone disca; o administrador a conhece</translation>
    </message>
    <message>
        <source>&amp;Your phone</source>
        <translation>Seu tele&amp;fone</translation>
    </message>
    <message>
        <source>&amp;Dials from context</source>
        <translation>Disca do conte&amp;xto</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Seu telefone</translation>
    </message>
    <message>
        <source>The PBX is asked for its phones…</source>
        <translation>Pedindo ao PABX os telefones…</translation>
    </message>
    <message>
        <source>The PBX tells of no phones</source>
        <translation>O PABX não informa nenhum telefone</translation>
    </message>
    <message>
        <source>Type your number above.</source>
        <translation>Digite seu número acima.</translation>
    </message>
    <message>
        <source>Nobody is called so, or has this number</source>
        <translation>Ninguém se chama assim, nem tem este número</translation>
    </message>
    <message>
        <source>A number that is not in the list is taken as it is typed.</source>
        <translation>Um número que não está na lista é usado como digitado.</translation>
    </message>
    <message>
        <source>Choose a phone first</source>
        <translation>Escolha antes um telefone</translation>
    </message>
    <message>
        <source>The PBX is not connected yet</source>
        <translation>O PABX ainda não está conectado</translation>
    </message>
    <message>
        <source>Rings for a quarter of a minute; lift it, and it is yours</source>
        <translation>Toca por um quarto de minuto; tire do gancho, e é o seu</translation>
    </message>
    <message>
        <source>%1 is rung…</source>
        <translation>Fazendo tocar %1…</translation>
    </message>
    <message>
        <source>%1 was not rung. %2</source>
        <translation>%1 não foi chamado. %2</translation>
    </message>
    <message>
        <source>%1 rings. Is it yours? Then lift it, or go on.</source>
        <translation>%1 está tocando. É o seu? Tire-o do gancho, ou siga adiante.</translation>
    </message>
    <message>
        <source>%1 was lifted.</source>
        <translation>%1 foi atendido.</translation>
    </message>
    <message>
        <source>%1 does not ring any more. It was not lifted.</source>
        <translation>%1 não toca mais. Não foi atendido.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type a number.</source>
        <translation>Escolha um da lista, ou digite um número.</translation>
    </message>
</context>
<context>
    <name>ui::PlainWords</name>
    <message>
        <source>There is no connection to the PBX. It is tried again by itself.</source>
        <translation>Não há conexão com o PABX. Ela é tentada de novo sozinha.</translation>
    </message>
    <message>
        <source>The PBX did not answer in time. Look whether it happened, then try again.</source>
        <translation>O PABX não respondeu a tempo. Veja se aconteceu, e tente de novo.</translation>
    </message>
    <message>
        <source>The PBX refused it and did not say why.</source>
        <translation>O PABX recusou e não disse por quê.</translation>
    </message>
    <message>
        <source>The PBX refused it: “%1”.</source>
        <translation>O PABX recusou: “%1”.</translation>
    </message>
    <message>
        <source>This login may not do that. Ask the administrator for the right.</source>
        <translation>Este login não pode fazer isso. Peça o direito ao administrador.</translation>
    </message>
    <message>
        <source>This login may not do that (“%1”). Ask the administrator for the right.</source>
        <translation>Este login não pode fazer isso (“%1”). Peça o direito ao administrador.</translation>
    </message>
    <message>
        <source>The answer of the PBX could not be understood.</source>
        <translation>A resposta do PABX não foi entendida.</translation>
    </message>
    <message>
        <source>The answer of the PBX could not be understood: %1.</source>
        <translation>A resposta do PABX não foi entendida: %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>It was not sent: the text cannot be part of a command.</source>
        <translation>Não foi enviado: o texto não pode fazer parte de um comando.</translation>
    </message>
    <message>
        <source>It was not sent: %1.</source>
        <translation>Não foi enviado: %1.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX</source>
        <translation>Não há conexão com o PABX</translation>
    </message>
    <message>
        <source>This is a recording: what is shown has happened, and nothing can be done to it</source>
        <translation>É uma gravação: o que se mostra já aconteceu, e nada se pode fazer</translation>
    </message>
    <message>
        <source>This login may not use “%1”</source>
        <translation>Este login não pode usar “%1”</translation>
    </message>
    <message>
        <source>This login lacks the right “%1”</source>
        <translation>Falta a este login o direito “%1”</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>A conexão não diz qual telefone é o seu</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>Essa ligação terminou</translation>
    </message>
    <message>
        <source>In manager.conf, add “%1” to the “write” line of this login.</source>
        <translation>No manager.conf, acrescente “%1” à linha “write” deste login.</translation>
    </message>
    <message>
        <source>The PBX has not loaded the module %1.</source>
        <translation>O PABX não carregou o módulo %1.</translation>
    </message>
    <message>
        <source>This version of Asterisk cannot tell it.</source>
        <translation>Esta versão do Asterisk não sabe dizer.</translation>
    </message>
    <message>
        <source>The PBX does not offer “%1” to this login.</source>
        <translation>O PABX não oferece “%1” a este login.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is missing on the “write” line of this login in manager.conf.</source>
        <translation>Talvez falte “%1” na linha “write” deste login no manager.conf.</translation>
    </message>
    <message>
        <source>Either “%1” is missing on the “write” line of this login in manager.conf, or the PBX has not loaded the module %2.</source>
        <translation>Ou falta “%1” na linha “write” deste login no manager.conf, ou o PABX não carregou o módulo %2.</translation>
    </message>
    <message>
        <source>This login may not list the calls.</source>
        <translation>Este login não pode listar as ligações.</translation>
    </message>
    <message>
        <source>The calls cannot be listed.</source>
        <translation>As ligações não podem ser listadas.</translation>
    </message>
    <message>
        <source>This login may not list the phones.</source>
        <translation>Este login não pode listar os telefones.</translation>
    </message>
    <message>
        <source>The phones cannot be listed.</source>
        <translation>Os telefones não podem ser listados.</translation>
    </message>
    <message>
        <source>This login may not list the extensions.</source>
        <translation>Este login não pode listar os ramais.</translation>
    </message>
    <message>
        <source>The extensions cannot be listed.</source>
        <translation>Os ramais não podem ser listados.</translation>
    </message>
    <message>
        <source>The queues cannot be listed.</source>
        <translation>As filas não podem ser listadas.</translation>
    </message>
    <message>
        <source>This login may not list what is parked; it sees what is parked from now on.</source>
        <translation>Este login não pode listar o que está estacionado; vê o que se estaciona daqui em diante.</translation>
    </message>
    <message>
        <source>Parked calls cannot be listed.</source>
        <translation>As ligações estacionadas não podem ser listadas.</translation>
    </message>
    <message>
        <source>This login may not list the conferences.</source>
        <translation>Este login não pode listar as conferências.</translation>
    </message>
    <message>
        <source>The conferences cannot be listed.</source>
        <translation>As conferências não podem ser listadas.</translation>
    </message>
    <message>
        <source>This login may not list the mailboxes.</source>
        <translation>Este login não pode listar as caixas postais.</translation>
    </message>
    <message>
        <source>The mailboxes cannot be listed.</source>
        <translation>As caixas postais não podem ser listadas.</translation>
    </message>
    <message>
        <source>This login may not list the registrations.</source>
        <translation>Este login não pode listar os registros.</translation>
    </message>
    <message>
        <source>The registrations cannot be listed.</source>
        <translation>Os registros não podem ser listados.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Tocando</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>Em ligação</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>On a call, ringing</source>
        <translation>Em ligação, tocando</translation>
    </message>
    <message>
        <source>On a call, one on hold</source>
        <translation>Em ligação, uma em espera</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Alcançável</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inalcançável</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Não registrado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>sobrecarregado</translation>
    </message>
    <message>
        <source>reconnecting in %1 s</source>
        <translation>reconecta em %1 s</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>nova tentativa em %1 s</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>atualizando</translation>
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
        <translation>ativo</translation>
    </message>
    <message>
        <source>live, fewer events</source>
        <translation>ativo, menos eventos</translation>
    </message>
    <message>
        <source>secret not sent</source>
        <translation>segredo não enviado</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>login recusado</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado não confiável</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravação</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>nunca confirmado</translation>
    </message>
    <message>
        <source>confirmed %1 s ago</source>
        <translation>confirmado há %1 s</translation>
    </message>
    <message>
        <source>confirmed %1 ago</source>
        <translation>confirmado há %1</translation>
    </message>
    <message>
        <source>not while the link is down</source>
        <translation>não enquanto o enlace está caído</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>%1, nothing to correct</source>
        <translation>%1, nada a corrigir</translation>
    </message>
    <message>
        <source>%1, 1 correction so far</source>
        <translation>%1, 1 correção até agora</translation>
    </message>
    <message>
        <source>%1, %2 corrections so far</source>
        <translation>%1, %2 correções até agora</translation>
    </message>
    <message>
        <source>behind by %1 s</source>
        <translation>atrasado %1 s</translation>
    </message>
    <message>
        <source>picture %1 old</source>
        <translation>imagem de %1 atrás</translation>
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
        <translation>Chamador desconhecido</translation>
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
        <translation>Nenhum direito falta</translation>
    </message>
    <message>
        <source>Missing rights: %1</source>
        <translation>Direitos que faltam: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProfileLine</name>
    <message>
        <source>For the PBX in use: %1. What you change holds at once.</source>
        <translation>Para o PABX em uso: %1. O que você mudar vale na hora.</translation>
    </message>
    <message>
        <source>Connect to a PBX first: this is kept for each of them.</source>
        <translation>Conecte-se antes a um PABX: isto é guardado para cada um.</translation>
    </message>
</context>
<context>
    <name>ui::QueueCallerWords</name>
    <message>
        <source>%1, place %2, waits %3</source>
        <translation>%1, lugar %2, espera %3</translation>
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
        <translation>Almoço</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Papelada</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not say which queues are yours</source>
        <translation>“Sua mesa” no menu não diz quais filas são suas</translation>
    </message>
    <message>
        <source>You are a fixed member of your queues: pause instead</source>
        <translation>Você é membro fixo das suas filas: faça uma pausa</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>A conexão não diz qual telefone é o seu</translation>
    </message>
    <message>
        <source>You are in no queue</source>
        <translation>Você não está em nenhuma fila</translation>
    </message>
    <message>
        <source>Asked the PBX to take you out of %1…</source>
        <translation>Pedido ao PABX tirar você de %1…</translation>
    </message>
    <message>
        <source>You are out of %1</source>
        <translation>Você saiu de %1</translation>
    </message>
    <message>
        <source>You are still in a queue.</source>
        <translation>Você ainda está em uma fila.</translation>
    </message>
    <message>
        <source>Asked the PBX to put you into %1…</source>
        <translation>Pedido ao PABX pôr você em %1…</translation>
    </message>
    <message>
        <source>You are in %1</source>
        <translation>Você está em %1</translation>
    </message>
    <message>
        <source>You are not in all of your queues.</source>
        <translation>Você não está em todas as suas filas.</translation>
    </message>
    <message>
        <source>Pause in all queues</source>
        <translation>Pausa em todas as filas</translation>
    </message>
    <message numerus="yes">
        <source>Pause in %n queues</source>
        <translation>
            <numerusform>Pausa em %n fila</numerusform>
            <numerusform>Pausa em %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <translation>Pausa em %1</translation>
    </message>
    <message>
        <source>Asked the PBX to pause you: %1…</source>
        <translation>Pedida ao PABX a sua pausa: %1…</translation>
    </message>
    <message>
        <source>You pause in all queues: %1</source>
        <translation>Você está em pausa em todas as filas: %1</translation>
    </message>
    <message>
        <source>You do not pause.</source>
        <translation>Você não está em pausa.</translation>
    </message>
    <message>
        <source>Asked the PBX to end your pause…</source>
        <translation>Pedido ao PABX encerrar a sua pausa…</translation>
    </message>
    <message>
        <source>You take calls again</source>
        <translation>Você recebe ligações de novo</translation>
    </message>
    <message>
        <source>You still pause.</source>
        <translation>Você ainda está em pausa.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Asked the PBX to pause %1 in %2…</source>
        <translation>Pedida ao PABX a pausa de %1 em %2…</translation>
    </message>
    <message>
        <source>%1 pauses in %2: %3</source>
        <translation>%1 está em pausa em %2: %3</translation>
    </message>
    <message>
        <source>%1 does not pause.</source>
        <translation>%1 não está em pausa.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the pause of %1…</source>
        <translation>Pedido ao PABX encerrar a pausa de %1…</translation>
    </message>
    <message>
        <source>%1 takes calls of %2 again</source>
        <translation>%1 recebe ligações de %2 de novo</translation>
    </message>
    <message>
        <source>%1 still pauses.</source>
        <translation>%1 ainda está em pausa.</translation>
    </message>
    <message>
        <source>Pe&amp;nalty</source>
        <translation>Pe&amp;nalidade</translation>
    </message>
    <message>
        <source>Those with a lower penalty are rung first</source>
        <translation>Os de penalidade menor tocam antes</translation>
    </message>
    <message>
        <source>Asked the PBX to give %1 the penalty %2…</source>
        <translation>Pedido ao PABX dar a %1 a penalidade %2…</translation>
    </message>
    <message>
        <source>%1 has the penalty %2 in %3</source>
        <translation>%1 tem a penalidade %2 em %3</translation>
    </message>
    <message>
        <source>The penalty of %1 stays.</source>
        <translation>A penalidade de %1 fica.</translation>
    </message>
    <message>
        <source>&amp;Who waits and who answers</source>
        <translation>&amp;Quem espera e quem atende</translation>
    </message>
    <message>
        <source>&amp;Fold up</source>
        <translation>Rec&amp;olher</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Você não está em %1.</translation>
    </message>
    <message>
        <source>You are a fixed member of this queue: pause instead</source>
        <translation>Você é membro fixo desta fila: faça uma pausa</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>You are still in %1.</source>
        <translation>Você ainda está em %1.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>A fixed member of this queue: pause instead</source>
        <translation>Membro fixo desta fila: melhor uma pausa</translation>
    </message>
    <message>
        <source>Lo&amp;g out of %1</source>
        <translation>Ti&amp;rar de %1</translation>
    </message>
    <message>
        <source>Asked the PBX to take %1 out of %2…</source>
        <translation>Pedido ao PABX tirar %1 de %2…</translation>
    </message>
    <message>
        <source>%1 is out of %2</source>
        <translation>%1 saiu de %2</translation>
    </message>
    <message>
        <source>%1 is still in %2.</source>
        <translation>%1 ainda está em %2.</translation>
    </message>
    <message>
        <source>&amp;Take to your phone</source>
        <translation>&amp;Atender no seu telefone</translation>
    </message>
    <message>
        <source>Asked the PBX to move %1…</source>
        <translation>Pedido ao PABX mover %1…</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>%1 não foi movido.</translation>
    </message>
    <message>
        <source>Move to the &amp;front</source>
        <translation>Mover para a &amp;frente</translation>
    </message>
    <message>
        <source>%1 is next in %2</source>
        <translation>%1 é o próximo em %2</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Mover para o fi&amp;m</translation>
    </message>
    <message>
        <source>%1 is last in %2</source>
        <translation>%1 é o último em %2</translation>
    </message>
    <message>
        <source>Move to &amp;another queue</source>
        <translation>Mover para &amp;outra fila</translation>
    </message>
    <message>
        <source>No number is known that leads into %1</source>
        <translation>Não se conhece número que leve a %1</translation>
    </message>
    <message>
        <source>Asked the PBX to move %1 to %2…</source>
        <translation>Pedido ao PABX mover %1 para %2…</translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation>%1 espera em %2</translation>
    </message>
    <message>
        <source>&amp;Send on behind the queue</source>
        <translation>Enviar para a&amp;lém da fila</translation>
    </message>
    <message>
        <source>Asked the PBX to send %1 on…</source>
        <translation>Pedido ao PABX enviar %1 adiante…</translation>
    </message>
    <message>
        <source>%1 goes on behind %2</source>
        <translation>%1 segue além de %2</translation>
    </message>
    <message>
        <source>%1 still waits.</source>
        <translation>%1 ainda espera.</translation>
    </message>
    <message>
        <source>What comes next is up to the PBX: often a mailbox, or the end</source>
        <translation>O que segue depende do PABX: muitas vezes uma caixa postal, ou o fim</translation>
    </message>
</context>
<context>
    <name>ui::QueueMemberWords</name>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Em pausa: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 ligação</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n ligação</numerusform>
            <numerusform>%n ligações</numerusform>
        </translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>penalidade %1</translation>
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
        <translation>Ninguém espera</translation>
    </message>
    <message>
        <source>Nobody answers this queue</source>
        <translation>Ninguém atende esta fila</translation>
    </message>
    <message>
        <source>Waiting in %1</source>
        <translation>Esperam em %1</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Membros de %1</translation>
    </message>
</context>
<context>
    <name>ui::QueueWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n à espera</numerusform>
            <numerusform>%n à espera</numerusform>
        </translation>
    </message>
    <message>
        <source>no members</source>
        <translation>sem membros</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n free</source>
        <translation>
            <numerusform>%1 de %n livre</numerusform>
            <numerusform>%1 de %n livres</numerusform>
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
        <translation>Filas</translation>
    </message>
    <message>
        <source>This PBX has no queues</source>
        <translation>Este PABX não tem filas</translation>
    </message>
</context>
<context>
    <name>ui::RecallWords</name>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 não atendeu</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>%1 está ocupado</translation>
    </message>
    <message>
        <source>%1 refused the call or is not to be disturbed</source>
        <translation>%1 recusou a ligação ou não quer ser incomodado</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 não pode ser alcançado</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1 desligou</translation>
    </message>
</context>
<context>
    <name>ui::RecordingSign</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar a gravação</translation>
    </message>
    <message>
        <source>Recording · %1 · %2</source>
        <comment>for how long, and how much</comment>
        <translation>Gravação · %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::Recordings</name>
    <message>
        <source>The recording has ended: %1 is as large as one may become. Begin another.</source>
        <translation>A gravação terminou: %1 é tão grande quanto pode ser. Comece outra.</translation>
    </message>
    <message>
        <source>The recording has ended: %1 cannot be written (“%2”).</source>
        <translation>A gravação terminou: %1 não pode ser escrito (“%2”).</translation>
    </message>
    <message>
        <source>Recorded %1 to %2</source>
        <translation>Gravado %1 em %2</translation>
    </message>
    <message>
        <source>Record the wire</source>
        <translation>Gravar a linha</translation>
    </message>
    <message>
        <source>Recordings (*.ami)</source>
        <translation>Gravações (*.ami)</translation>
    </message>
    <message>
        <source>Not recorded. %1 cannot be written (“%2”).</source>
        <translation>Não gravado. %1 não pode ser escrito (“%2”).</translation>
    </message>
    <message>
        <source>What the PBX sends is recorded to %1, names and numbers included</source>
        <translation>O que o PABX envia é gravado em %1, com nomes e números</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Reproduzir uma gravação</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>ui::Redial</name>
    <message>
        <source>Call again</source>
        <translation>Ligar de novo</translation>
    </message>
    <message>
        <source>Nobody was called from here yet</source>
        <translation>Ainda não se ligou para ninguém daqui</translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation>Ligar de novo para %1</translation>
    </message>
</context>
<context>
    <name>ui::ReplayActions</name>
    <message>
        <source>Next event</source>
        <translation>Próximo evento</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <source>Next change of the board</source>
        <translation>Próxima mudança da tela</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 segundos adiante</translation>
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
        <translation>Reproduzir</translation>
    </message>
</context>
<context>
    <name>ui::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>Posição na gravação</translation>
    </message>
    <message>
        <source>End replay</source>
        <translation>Encerrar a reprodução</translation>
    </message>
    <message>
        <source>Time line of the recording</source>
        <translation>Linha do tempo da gravação</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>How fast the recording is played</source>
        <translation>A que velocidade a gravação é reproduzida</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed: two times as fast</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>A mais rápida</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>Reprodução de %1</translation>
    </message>
    <message>
        <source>This recording cannot be played</source>
        <translation>Esta gravação não pode ser reproduzida</translation>
    </message>
    <message>
        <source>Reading: %1 events so far</source>
        <translation>Lendo: %1 eventos até agora</translation>
    </message>
    <message>
        <source>On the way…</source>
        <translation>A caminho…</translation>
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
        <translation>Esta gravação não tem horas: seus eventos são reproduzidos em passo igual.</translation>
    </message>
</context>
<context>
    <name>ui::RoomController</name>
    <message>
        <source>Type or select whom to fetch into the conference</source>
        <translation>Digite ou selecione quem trazer à conferência</translation>
    </message>
    <message>
        <source>You have no call to make a conference of</source>
        <translation>Você não tem ligação de que fazer uma conferência</translation>
    </message>
    <message>
        <source>Type or select who is to join your call</source>
        <translation>Digite ou selecione quem deve entrar na sua ligação</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not name a conference room</source>
        <translation>“Sua mesa” no menu não nomeia uma sala de conferência</translation>
    </message>
    <message>
        <source>There is no conference.</source>
        <translation>Não há conferência.</translation>
    </message>
    <message>
        <source>Asked the PBX to let %1 join…</source>
        <translation>Pedido ao PABX que %1 entre…</translation>
    </message>
    <message>
        <source>%1 is called, and joins your call</source>
        <translation>Liga-se para %1, que entra na sua ligação</translation>
    </message>
    <message>
        <source>Asked the PBX to fetch %1 into the conference…</source>
        <translation>Pedido ao PABX trazer %1 à conferência…</translation>
    </message>
    <message>
        <source>%1 is called into the conference</source>
        <translation>%1 é chamado à conferência</translation>
    </message>
    <message>
        <source>Asked the PBX for a conference…</source>
        <translation>Pedida ao PABX uma conferência…</translation>
    </message>
    <message>
        <source>Everybody is in room %1</source>
        <translation>Todos estão na sala %1</translation>
    </message>
    <message>
        <source>&amp;Who is in it</source>
        <translation>&amp;Quem está nela</translation>
    </message>
    <message>
        <source>&amp;Fold up</source>
        <translation>Rec&amp;olher</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Trancar</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>&amp;Destrancar</translation>
    </message>
    <message>
        <source>Asked the PBX to lock room %1…</source>
        <translation>Pedido ao PABX trancar a sala %1…</translation>
    </message>
    <message>
        <source>Nobody else gets into room %1</source>
        <translation>Ninguém mais entra na sala %1</translation>
    </message>
    <message>
        <source>The room stays open.</source>
        <translation>A sala continua aberta.</translation>
    </message>
    <message>
        <source>Asked the PBX to unlock room %1…</source>
        <translation>Pedido ao PABX destrancar a sala %1…</translation>
    </message>
    <message>
        <source>Room %1 is open</source>
        <translation>A sala %1 está aberta</translation>
    </message>
    <message>
        <source>The room stays locked.</source>
        <translation>A sala continua trancada.</translation>
    </message>
    <message>
        <source>F&amp;etch somebody</source>
        <translation>Tra&amp;zer alguém</translation>
    </message>
    <message>
        <source>F&amp;etch %1</source>
        <translation>Tra&amp;zer %1</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>Não se ligou para %1.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>Dar &amp;voz</translation>
    </message>
    <message>
        <source>Asked the PBX to mute %1…</source>
        <translation>Pedido ao PABX silenciar %1…</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1 está mudo</translation>
    </message>
    <message>
        <source>%1 is still heard.</source>
        <translation>%1 ainda é ouvido.</translation>
    </message>
    <message>
        <source>Asked the PBX to unmute %1…</source>
        <translation>Pedido ao PABX dar voz a %1…</translation>
    </message>
    <message>
        <source>%1 is heard again</source>
        <translation>%1 é ouvido de novo</translation>
    </message>
    <message>
        <source>%1 is still muted.</source>
        <translation>%1 ainda está mudo.</translation>
    </message>
    <message>
        <source>&amp;Take out of the room</source>
        <translation>T&amp;irar da sala</translation>
    </message>
    <message>
        <source>Asked the PBX to take %1 out…</source>
        <translation>Pedido ao PABX tirar %1…</translation>
    </message>
    <message>
        <source>%1 is out of the room</source>
        <translation>%1 saiu da sala</translation>
    </message>
    <message>
        <source>%1 is still in the room.</source>
        <translation>%1 ainda está na sala.</translation>
    </message>
</context>
<context>
    <name>ui::RoomPeople</name>
    <message>
        <source>Nobody is in it any more</source>
        <translation>Não há mais ninguém</translation>
    </message>
    <message>
        <source>In room %1</source>
        <translation>Na sala %1</translation>
    </message>
</context>
<context>
    <name>ui::SecurityWords</name>
    <message>
        <source>It is not the one you trusted. Either the PBX has a new one, or somebody stands between you and the PBX.</source>
        <translation>Não é aquele em que você confiou. Ou o PABX tem um novo, ou alguém está entre você e o PABX.</translation>
    </message>
    <message>
        <source>An authority that this computer knows has signed the new one for this address.</source>
        <translation>Uma autoridade que este computador conhece assinou o novo para este endereço.</translation>
    </message>
    <message>
        <source>The PBX has signed it itself.</source>
        <translation>O próprio PABX o assinou.</translation>
    </message>
    <message>
        <source>No authority that this computer knows has signed it.</source>
        <translation>Nenhuma autoridade que este computador conhece o assinou.</translation>
    </message>
    <message>
        <source>It was made for “%1”, not for “%2”.</source>
        <translation>Foi feito para “%1”, não para “%2”.</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>Valia até %1.</translation>
    </message>
    <message>
        <source>It is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Ainda não vale, ou o relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>The TLS library says: “%1”.</source>
        <translation>A biblioteca TLS diz: “%1”.</translation>
    </message>
    <message>
        <source>It knows no MD5 login and the connection is not encrypted: anybody on the way could read the secret. It was not sent. Switch on TLS, or allow it in the settings of this connection.</source>
        <translation>Ele não conhece login MD5 e a conexão não é criptografada: qualquer um no caminho poderia ler o segredo. Não foi enviado. Ligue o TLS, ou permita isso nos ajustes desta conexão.</translation>
    </message>
    <message>
        <source>It knows nothing newer than TLS 1.1, which is not safe any more and which this computer refuses. Renew the TLS of the PBX, or reach it through a tunnel (VPN, SSH).</source>
        <translation>Ele não conhece nada mais novo que TLS 1.1, que não é mais seguro e que este computador recusa. Renove o TLS do PABX, ou alcance-o por um túnel (VPN, SSH).</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>não criptografada</translation>
    </message>
    <message>
        <source>TLS, signed by an authority</source>
        <translation>TLS, assinado por uma autoridade</translation>
    </message>
    <message>
        <source>TLS, with the certificate you trust</source>
        <translation>TLS, com o certificado em que você confia</translation>
    </message>
    <message>
        <source>None: others on the network can read along</source>
        <translation>Nenhuma: outros na rede podem ler</translation>
    </message>
    <message>
        <source>None needed: it stays on this computer</source>
        <translation>Não é preciso: fica neste computador</translation>
    </message>
    <message>
        <source>It is not the one you trusted. Either the server has a new one, or somebody stands between you and the server.</source>
        <translation>Não é aquele em que você confiou. Ou o servidor tem um novo, ou alguém está entre você e o servidor.</translation>
    </message>
    <message>
        <source>The server has signed it itself.</source>
        <translation>O próprio servidor o assinou.</translation>
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
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>The password may be sent in c&amp;lear text</source>
        <translation>A senha pode ir em c&amp;laro</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Se&amp;nha</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sal&amp;var</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>C&amp;onfiar neste certificado</translation>
    </message>
    <message>
        <source>Others on the network can read it</source>
        <translation>Outros na rede podem lê-la</translation>
    </message>
    <message>
        <source>Not needed: nobody on the network could read it</source>
        <translation>Não é preciso: ninguém na rede poderia lê-la</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Perguntando ao servidor…</translation>
    </message>
    <message>
        <source>
You trusted, SHA-256:
%1</source>
        <translation>
Você confiou em, SHA-256:
%1</translation>
    </message>
    <message>
        <source>
It shows, SHA-256:
%1</source>
        <translation>
Ele mostra, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Compare that with the server&apos;s before you trust it.</source>
        <translation>Compare isso com o do servidor antes de confiar nele.</translation>
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
        <translation>Buscar um ajuste</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas dos ajustes</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Nenhum ajuste contém “%1”.</translation>
    </message>
</context>
<context>
    <name>ui::SideDock</name>
    <message>
        <source>Drag to move “%1”</source>
        <translation>Arraste para mover “%1”</translation>
    </message>
</context>
<context>
    <name>ui::SourceWords</name>
    <message>
        <source>Contacts: %1, read at %2</source>
        <translation>Contatos: %1, lido às %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is wrong</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <comment>what is wrong, and the words of the server</comment>
        <translation>%1: “%2”.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>O servidor não pode ser alcançado</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>O servidor não responde.</translation>
    </message>
    <message>
        <source>There is no encrypted connection</source>
        <translation>Não há conexão criptografada</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted.</source>
        <translation>O certificado do servidor não é confiável.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anybody on the way could read the password. It was not sent. Switch on TLS, or allow it in the settings of this source.</source>
        <translation>A conexão não é criptografada: qualquer um no caminho poderia ler a senha. Ela não foi enviada. Ligue TLS, ou permita isso nos ajustes desta fonte.</translation>
    </message>
    <message>
        <source>The password is missing. Type it in the settings of this source.</source>
        <translation>Falta a senha. Digite-a nos ajustes desta fonte.</translation>
    </message>
    <message>
        <source>The keychain does not give the password (“%1”). Type it in the settings of this source.</source>
        <translation>O chaveiro não dá a senha (“%1”). Digite-a nos ajustes desta fonte.</translation>
    </message>
    <message>
        <source>The server refuses the login</source>
        <translation>O servidor recusa o login</translation>
    </message>
    <message>
        <source>It is not tried again before you ask for it.</source>
        <translation>Não se tenta de novo até você pedir.</translation>
    </message>
    <message>
        <source>There is no directory by that name or address</source>
        <translation>Não há diretório com esse nome ou endereço</translation>
    </message>
    <message>
        <source>The server sends Cordboard to another one, or to one without encryption. That is not followed: type that address.</source>
        <translation>O servidor manda o Cordboard para outro, ou para um sem criptografia. Isso não é seguido: digite aquele endereço.</translation>
    </message>
    <message>
        <source>The answer of the server cannot be used</source>
        <translation>A resposta do servidor não serve</translation>
    </message>
    <message>
        <source>The server cannot do it</source>
        <translation>O servidor não consegue fazer isso</translation>
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
        <translation>%1 O que se sabia dela fica.</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Está sendo lido</translation>
    </message>
    <message>
        <source>Asked as you type. Found so far: %1</source>
        <translation>Consultado enquanto você digita. Achados até agora: %1</translation>
    </message>
    <message>
        <source>Asked as you type. The server answers</source>
        <translation>Consultado enquanto você digita. O servidor responde</translation>
    </message>
    <message>
        <source>Asked as you type</source>
        <translation>Consultado enquanto você digita</translation>
    </message>
    <message>
        <source>. Passed over: the card at line %1 of %2</source>
        <translation>. Pulado: o cartão na linha %1 de %2</translation>
    </message>
    <message>
        <source>. Not all of %1 could be used</source>
        <translation>. Nem tudo de %1 pôde ser usado</translation>
    </message>
    <message>
        <source>Cannot be read: “%1”.</source>
        <translation>Não pode ser lido: “%1”.</translation>
    </message>
</context>
<context>
    <name>ui::SourcesDialog</name>
    <message>
        <source>Sources of contacts</source>
        <translation>Fontes de contatos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Ler de novo</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Acrescentar uma pasta</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Acrescentar um arquivo</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard)</source>
        <translation>vCards (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Contacts that others keep: files and folders of vCards (*.vcf), LDAP directories, CardDAV address books. They are followed, and never written to.</source>
        <translation>Contatos que outros mantêm: arquivos e pastas de vCards (*.vcf), diretórios LDAP, catálogos de endereços CardDAV. São acompanhados, e nunca se escreve neles.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>vCard &amp;file…</source>
        <translation>Ar&amp;quivo vCard…</translation>
    </message>
    <message>
        <source>F&amp;older of vCards…</source>
        <translation>&amp;Pasta de vCards…</translation>
    </message>
    <message>
        <source>&amp;LDAP directory…</source>
        <translation>&amp;Diretório LDAP…</translation>
    </message>
    <message>
        <source>&amp;CardDAV address books…</source>
        <translation>&amp;Catálogos CardDAV…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Acrescentar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>A file has no settings</source>
        <translation>Um arquivo não tem ajustes</translation>
    </message>
    <message>
        <source>Its contacts are not shown any more; there they stay as they are</source>
        <translation>Os contatos dela não são mais mostrados; lá ficam como estão</translation>
    </message>
</context>
<context>
    <name>ui::SourcesPage</name>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>&amp;Importar um arquivo CSV…</translation>
    </message>
    <message>
        <source>Its people become contacts of your own</source>
        <translation>As pessoas dele viram contatos seus</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Catálogo de endereços</translation>
    </message>
    <message>
        <source>Sources of contacts</source>
        <translation>Fontes de contatos</translation>
    </message>
    <message>
        <source>Contacts are not kept here.</source>
        <translation>Contatos não são guardados aqui.</translation>
    </message>
    <message>
        <source>Who calls is named from your own contacts, and from those that others keep: vCard files and folders, LDAP directories, CardDAV address books.</source>
        <translation>Quem liga aparece pelo nome segundo os seus próprios contatos e os que outros mantêm: arquivos e pastas vCard, diretórios LDAP, catálogos de endereços CardDAV.</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>F&amp;ontes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source of contacts and how it stands with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no other source yet.</source>
        <translation>Ainda não há outra fonte.</translation>
    </message>
</context>
<context>
    <name>ui::StaleBanner</name>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar agora</translation>
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
        <translation>Ligações por hora do dia</translation>
    </message>
    <message>
        <source>Incoming calls by seconds to answer</source>
        <translation>Ligações recebidas por segundos até atender</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Calls of which time</source>
        <translation>Ligações de que período</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Os últimos 7 dias</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Os últimos 30 dias</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Os últimos 365 dias</translation>
    </message>
    <message>
        <source>All calls that are kept</source>
        <translation>Todas as ligações guardadas</translation>
    </message>
    <message>
        <source>Calls of &amp;your phone:</source>
        <translation>Ligações do seu &amp;telefone:</translation>
    </message>
    <message>
        <source>&amp;Keep calls:</source>
        <translation>&amp;Guardar ligações:</translation>
    </message>
    <message>
        <source>Longest waits</source>
        <translation>Esperas mais longas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperou</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Calls are not kept here</source>
        <translation>As ligações não são guardadas aqui</translation>
    </message>
    <message>
        <source>A recording is no call of yours.</source>
        <translation>Uma gravação não é uma ligação sua.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Incoming answered</source>
        <translation>Recebidas atendidas</translation>
    </message>
    <message>
        <source>Time to answer (median)</source>
        <translation>Tempo até atender (mediana)</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera mais longa</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>Sem ligações neste período</translation>
    </message>
    <message>
        <source>Every call of your own phone is counted here when it has ended.</source>
        <translation>Aqui se conta cada ligação do seu telefone quando terminou.</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>As ligações não são guardadas</translation>
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
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Feitas</translation>
    </message>
    <message>
        <source>from %1 o’clock: %2 answered, %3 missed, %4 outgoing</source>
        <translation>a partir das %1 h: %2 atendidas, %3 perdidas, %4 feitas</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the bars of a chart that is read out</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n ligação</numerusform>
            <numerusform>%1: %n ligações</numerusform>
        </translation>
    </message>
    <message>
        <source>Cordboard: calls, %1</source>
        <translation>Cordboard: ligações, %1</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>%1 channel · %2 extensions</source>
        <translation>%1 canal · %2 ramais</translation>
    </message>
    <message>
        <source>%1 channels · %2 extensions</source>
        <translation>%1 canais · %2 ramais</translation>
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
        <translation>Salvar um pacote de suporte</translation>
    </message>
    <message>
        <source>One file for whoever looks into a problem. You see what goes in, and it is sent nowhere: you pass it on yourself.</source>
        <translation>Um arquivo para quem estuda um problema. Você vê o que entra, e nada é enviado: você mesmo o passa adiante.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>What came in the last %1</source>
        <comment>a duration such as 12:04</comment>
        <translation>O que chegou nos últimos %1</translation>
    </message>
    <message>
        <source>A recording of mine…</source>
        <translation>Uma gravação minha…</translation>
    </message>
    <message>
        <source>The &amp;board as it is now</source>
        <translation>A te&amp;la como está agora</translation>
    </message>
    <message>
        <source>What the &amp;program logged</source>
        <translation>O que o &amp;programa anotou</translation>
    </message>
    <message>
        <source>S&amp;ettings, without secrets</source>
        <translation>Os a&amp;justes, sem segredos</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>G&amp;ravação</translation>
    </message>
    <message>
        <source>&amp;Mask numbers, names and addresses</source>
        <translation>&amp;Mascarar números, nomes e endereços</translation>
    </message>
    <message>
        <source>Stand-ins take their place, the same for the same in the whole bundle. Names of queues, contexts and files stay as they are.</source>
        <translation>Substitutos tomam o lugar deles, o mesmo para o mesmo em todo o pacote. Nomes de filas, contextos e arquivos ficam como estão.</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>O que há no pacote</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>No pacote</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 não foi salvo: %2</translation>
    </message>
    <message>
        <source>A recording for the bundle</source>
        <translation>Uma gravação para o pacote</translation>
    </message>
    <message>
        <source>Recordings (*.ami)</source>
        <translation>Gravações (*.ami)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nada foi escolhido.</translation>
    </message>
    <message>
        <source>About %1, and much less as a zip file.</source>
        <translation>Cerca de %1, e bem menos como arquivo zip.</translation>
    </message>
    <message>
        <source>Choose what is to go in</source>
        <translation>Escolha o que deve entrar</translation>
    </message>
    <message>
        <source>Support bundles (*.zip)</source>
        <translation>Pacotes de suporte (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Standard columns and widths</source>
        <translation>Colunas e larguras padrão</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>E&amp;xportar como CSV…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olunas</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Saved 1 row to %1</source>
        <translation>1 linha salva em %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n rows to %1</source>
        <translation>
            <numerusform>%n linha salva em %1</numerusform>
            <numerusform>%n linhas salvas em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>Não foi possível salvar %1: %2</translation>
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
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n ativo</numerusform>
            <numerusform>%n ativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n conhecido</numerusform>
            <numerusform>%n conhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>mais de %n</numerusform>
            <numerusform>mais de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n ligação</numerusform>
            <numerusform>%n ligações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contato</numerusform>
            <numerusform>%n contatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Registro da linha</translation>
    </message>
    <message numerus="yes">
        <source>last %n</source>
        <translation>
            <numerusform>o último</numerusform>
            <numerusform>os últimos %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls just now</source>
        <translation>Sem ligações agora</translation>
    </message>
    <message>
        <source>Every leg of every call appears here while it lives.</source>
        <translation>Cada perna de cada ligação aparece aqui enquanto vive.</translation>
    </message>
    <message>
        <source>Calls cannot be listed</source>
        <translation>As ligações não podem ser listadas</translation>
    </message>
    <message>
        <source>No phones or trunks</source>
        <translation>Sem telefones nem troncos</translation>
    </message>
    <message>
        <source>Those of PJSIP, SIP and IAX appear here as soon as the PBX lists them.</source>
        <translation>Os de PJSIP, SIP e IAX aparecem aqui assim que o PABX os lista.</translation>
    </message>
    <message>
        <source>Phones and trunks cannot be listed</source>
        <translation>Telefones e troncos não podem ser listados</translation>
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
        <translation>%1 (“%2”)</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. On Debian and Ubuntu it is the package libqt6sql6-psql.</source>
        <translation>O driver do Qt para PostgreSQL não está instalado. No Debian e no Ubuntu é o pacote libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The database is of a newer Cordboard and is not touched: bring this one up to date.</source>
        <translation>O banco de dados é de um Cordboard mais novo e não é tocado: atualize este.</translation>
    </message>
    <message>
        <source>The database did not do what was asked.</source>
        <translation>O banco de dados não fez o que foi pedido.</translation>
    </message>
    <message>
        <source>This desk&apos;s own files cannot be read or written.</source>
        <translation>Os arquivos próprios desta mesa não podem ser lidos ou escritos.</translation>
    </message>
    <message>
        <source>The database wants a password, and none is known here.</source>
        <translation>O banco de dados quer uma senha, e nenhuma é conhecida aqui.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>O usuário ou a senha está errado.</translation>
    </message>
    <message>
        <source>The server lets nobody in from here as this user, or not this way.</source>
        <translation>O servidor não deixa ninguém entrar daqui com este usuário, ou não deste modo.</translation>
    </message>
    <message>
        <source>The connection cannot be encrypted as it is asked for here.</source>
        <translation>A conexão não pode ser criptografada como se pede aqui.</translation>
    </message>
    <message>
        <source>There is no such database, or no such user.</source>
        <translation>Não existe esse banco de dados, ou esse usuário.</translation>
    </message>
    <message>
        <source>Nobody knows a computer of that name.</source>
        <translation>Ninguém conhece um computador com esse nome.</translation>
    </message>
    <message>
        <source>No database server listens there: check the address and the port.</source>
        <translation>Nenhum servidor de banco de dados escuta lá: verifique endereço e porta.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>O banco de dados não pode ser alcançado.</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>Nada é compartilhado.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>In step with the team.</source>
        <translation>Em dia com a equipe.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Not connected. Everything goes on here, and is made up for.</source>
        <translation>Sem conexão. Tudo segue aqui, e é posto em dia depois.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait since %1.</source>
        <translation>
            <numerusform>%n mudança espera desde %1.</numerusform>
            <numerusform>%n mudanças esperam desde %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain does not keep the password (“%1”): it is asked for at the next start.</source>
        <translation>O chaveiro não guarda a senha (“%1”): será pedida no próximo início.</translation>
    </message>
    <message numerus="yes">
        <source>Team: %n wait(s)</source>
        <translation>
            <numerusform>Equipe: %n espera</numerusform>
            <numerusform>Equipe: %n esperam</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
</context>
<context>
    <name>ui::TeamPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Sh&amp;are by this database</source>
        <translation>Co&amp;mpartilhar por este banco de dados</translation>
    </message>
    <message>
        <source>Sto&amp;p sharing</source>
        <translation>&amp;Parar de compartilhar</translation>
    </message>
    <message>
        <source>Calls, notes, contacts and favourites are shared with every desk that uses the same PostgreSQL database. Without a connection everything goes on, and is made up for.</source>
        <translation>Ligações, notas, contatos e favoritos são compartilhados com cada mesa que usa o mesmo banco de dados PostgreSQL. Sem conexão tudo segue, e é posto em dia depois.</translation>
    </message>
    <message>
        <source>for example db.example.org</source>
        <translation>por exemplo db.example.org</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Banco de dados</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>as it is in the keychain</source>
        <translation>como está no chaveiro</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Encrypted, to a server that is vouched for</source>
        <translation>Criptografada, com um servidor atestado</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Criptografada, seja qual for o servidor</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Não criptografada: só neste computador</translation>
    </message>
    <message>
        <source>Conn&amp;ection</source>
        <translation>Cone&amp;xão</translation>
    </message>
    <message>
        <source>What is on this computer stays here</source>
        <translation>O que está neste computador fica aqui</translation>
    </message>
    <message>
        <source>Calls that this desk takes away for their age stay in the database. The PBX must have the same name on all desks for its calls to be the same.</source>
        <translation>Ligações que esta mesa retira pela idade ficam no banco de dados. O PABX deve ter o mesmo nome em todas as mesas para que as ligações dele sejam as mesmas.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Perguntando ao servidor…</translation>
    </message>
    <message>
        <source>Your administrator decides this</source>
        <translation>Seu administrador decide isto</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Shared contacts</source>
        <translation>Contatos compartilhados</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Histórico compartilhado</translation>
    </message>
    <message>
        <source>Nothing is kept here, so nothing is shared.</source>
        <translation>Nada é guardado aqui, então nada é compartilhado.</translation>
    </message>
</context>
<context>
    <name>ui::TextDialog</name>
    <message>
        <source>As it &amp;was</source>
        <translation>Como er&amp;a</translation>
    </message>
    <message>
        <source>The text that comes with Cordboard</source>
        <translation>O texto que vem com o Cordboard</translation>
    </message>
</context>
<context>
    <name>ui::TimeLimitDialog</name>
    <message>
        <source>Time limit</source>
        <translation>Limite de tempo</translation>
    </message>
    <message>
        <source>The PBX ends the call by itself, counted from now.</source>
        <translation>O PABX encerra a ligação sozinho, contando de agora.</translation>
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
        <translation>&amp;Pôr limite</translation>
    </message>
    <message>
        <source>&amp;Take limit away</source>
        <translation>&amp;Retirar limite</translation>
    </message>
    <message>
        <source>End the call of %1 after</source>
        <translation>Encerrar a ligação de %1 após</translation>
    </message>
</context>
<context>
    <name>ui::TransferPage</name>
    <message>
        <source>With the &amp;layout of the window</source>
        <translation>Com a &amp;disposição da janela</translation>
    </message>
    <message>
        <source>All connections with desks and numbers, keys, alerts and the look go into one file, which another Cordboard takes over. Secrets, calls, contacts and notes do not.</source>
        <translation>Todas as conexões com mesas e números, as teclas, os avisos e a aparência vão para um arquivo, que outro Cordboard pode aplicar. Segredos, ligações, contatos e notas, não.</translation>
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
        <translation>Mostra antes o que mudaria</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar e exportar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Outro computador</translation>
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
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 salvo</translation>
    </message>
    <message>
        <source>%1 cannot be written (“%2”).</source>
        <translation>%1 não pode ser escrito (“%2”).</translation>
    </message>
    <message>
        <source>%1 cannot be read (“%2”).</source>
        <translation>%1 não pode ser lido (“%2”).</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>%1 não foi aplicado. %2</translation>
    </message>
    <message>
        <source>%1 changes nothing: all is as it stands there.</source>
        <translation>%1 não muda nada: tudo já está como lá.</translation>
    </message>
    <message>
        <source>Nothing was changed, since no copy of your settings could be kept (“%1”).</source>
        <translation>Nada foi mudado, porque não se pôde guardar uma cópia dos seus ajustes (“%1”).</translation>
    </message>
    <message>
        <source>Taken over. Start Cordboard again, so that all of it holds.</source>
        <translation>Aplicado. Inicie o Cordboard de novo, para que tudo valha.</translation>
    </message>
    <message>
        <source>%1 What you had before is kept in %2.</source>
        <translation>%1 O que você tinha antes está guardado em %2.</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>&amp;Show Cordboard</source>
        <translation>&amp;Mostrar o Cordboard</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>%1 toca</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>Toca</translation>
    </message>
    <message>
        <source>On a call: %1</source>
        <translation>Em ligação: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Em espera: %1</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Sem ligação</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for you</source>
        <translation>
            <numerusform>%n ligação espera por você</numerusform>
            <numerusform>%n ligações esperam por você</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrialPage</name>
    <message>
        <source>C&amp;all</source>
        <translation>&amp;Ligar</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>&amp;Desligar</translation>
    </message>
    <message>
        <source>A colleague, or your mobile phone</source>
        <translation>Um colega, ou o seu celular</translation>
    </message>
    <message>
        <source>Your own phone rings first. When you lift it, it calls the number.</source>
        <translation>Seu próprio telefone toca primeiro. Ao tirá-lo do gancho, ele liga para o número.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Ligação de teste</translation>
    </message>
    <message>
        <source>Your phone is called…</source>
        <translation>Ligando para o seu telefone…</translation>
    </message>
    <message>
        <source>Nobody was called. %1</source>
        <translation>Não se ligou para ninguém. %1</translation>
    </message>
    <message>
        <source>Your phone rings: lift it.</source>
        <translation>Seu telefone toca: tire-o do gancho.</translation>
    </message>
    <message>
        <source>You lifted it; the number is called.</source>
        <translation>Você atendeu; ligando para o número.</translation>
    </message>
    <message>
        <source>It works: you are connected.</source>
        <translation>Funciona: você está conectado.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>A ligação terminou.</translation>
    </message>
</context>
<context>
    <name>ui::WireLog</name>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Registro da linha</translation>
    </message>
    <message>
        <source>The chosen block in full</source>
        <translation>O bloco escolhido, inteiro</translation>
    </message>
    <message>
        <source>Choose a block to read it in full.</source>
        <translation>Escolha um bloco para lê-lo inteiro.</translation>
    </message>
    <message>
        <source>Find in the log: an event, a header, a value</source>
        <translation>Buscar no registro: um evento, um cabeçalho, um valor</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar o registro</translation>
    </message>
    <message>
        <source>Takes nothing more into the log until it is let go</source>
        <translation>Não toma mais nada no registro até ser solto</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Shows only what the PBX sent</source>
        <translation>Mostra só o que o PABX enviou</translation>
    </message>
    <message>
        <source>Shows only what Cordboard sent</source>
        <translation>Mostra só o que o Cordboard enviou</translation>
    </message>
    <message>
        <source>Shows only events that Cordboard does not know, and text that is no message</source>
        <translation>Mostra só eventos que o Cordboard não conhece, e texto que não é mensagem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of an event: how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every event in the log is one that Cordboard knows.</source>
        <translation>O Cordboard conhece todos os eventos do registro.</translation>
    </message>
    <message>
        <source>No unknown block in the log</source>
        <translation>Nenhum bloco desconhecido no registro</translation>
    </message>
    <message>
        <source>Every event here is one that Cordboard knows.</source>
        <translation>O Cordboard conhece todos os eventos aqui.</translation>
    </message>
    <message>
        <source>No block contains “%1”</source>
        <translation>Nenhum bloco contém “%1”</translation>
    </message>
    <message>
        <source>The log is paused</source>
        <translation>O registro está em pausa</translation>
    </message>
    <message>
        <source>Let “Pause” go to take in what comes from now on.</source>
        <translation>Solte “Pausa” para tomar o que vier daqui em diante.</translation>
    </message>
    <message>
        <source>Nothing went over the wire yet</source>
        <translation>Nada passou pela linha ainda</translation>
    </message>
    <message>
        <source>The log begins when this page is opened.</source>
        <translation>O registro começa quando esta página é aberta.</translation>
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
        <translation>← recebido</translation>
    </message>
    <message>
        <source>%1 · unknown</source>
        <comment>an event of a name that the program does not know</comment>
        <translation>%1 · desconhecido</translation>
    </message>
    <message>
        <source>%1 · no message</source>
        <comment>text that is no block of the protocol</comment>
        <translation>%1 · não é mensagem</translation>
    </message>
    <message>
        <source>Cordboard does not know this event: it is counted, and changes nothing.</source>
        <translation>O Cordboard não conhece este evento: é contado, e nada muda.</translation>
    </message>
    <message>
        <source>Neither an event nor an answer: text of an old server, or a broken block.</source>
        <translation>Nem evento nem resposta: texto de um servidor antigo, ou um bloco quebrado.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebido</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
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
        <translation>das %1</translation>
    </message>
    <message>
        <source>last heard of %1 ago</source>
        <translation>últimas notícias há %1</translation>
    </message>
</context>
<context>
    <name>ui::YourCallCard</name>
    <message>
        <source>No call</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Type a name or a number: Enter calls it.</source>
        <translation>Digite um nome ou número: Enter liga.</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>Em ligação</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Ligando</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Toca no seu telefone</translation>
    </message>
    <message>
        <source>In conference room %1</source>
        <translation>Na sala de conferência %1</translation>
    </message>
    <message>
        <source>Came in through the queue %1</source>
        <translation>Veio pela fila %1</translation>
    </message>
    <message>
        <source>Came in on %1</source>
        <translation>Veio em %1</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Sua ligação</translation>
    </message>
    <message>
        <source>Drag it onto a person, a queue, a parking space, a room, a mailbox or another call</source>
        <translation>Arraste-a para uma pessoa, uma fila, uma vaga de estacionamento, uma sala, uma caixa postal ou outra ligação</translation>
    </message>
    <message>
        <source>What is known of this caller</source>
        <translation>O que se sabe deste chamador</translation>
    </message>
    <message>
        <source>Nobody on the line</source>
        <translation>Ninguém na linha</translation>
    </message>
</context>
</TS>
