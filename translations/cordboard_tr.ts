<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
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
        <translation>sunucu alınabilenden fazlasını gönderiyor</translation>
    </message>
    <message>
        <source>a line is longer than any server sends</source>
        <translation>bir satır, sunucuların gönderdiğinden uzun</translation>
    </message>
    <message>
        <source>a block is longer than any server sends</source>
        <translation>bir blok, sunucuların gönderdiğinden uzun</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>bağlantı kapatıldı</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>%1 sn içinde bağlantı yok</translation>
    </message>
    <message>
        <source>no `Asterisk Call Manager` line came</source>
        <translation>“Asterisk Call Manager” satırı gelmedi</translation>
    </message>
    <message>
        <source>the login was not answered</source>
        <translation>oturum açma yanıtsız kaldı</translation>
    </message>
    <message>
        <source>the server did not answer for %1 s</source>
        <translation>sunucu %1 sn yanıt vermedi</translation>
    </message>
    <message>
        <source>the server knows no MD5 login, and the secret would cross the network in clear</source>
        <translation>sunucu MD5 ile oturum açmayı bilmiyor, gizli anahtar ağdan açıkça geçerdi</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not the trusted one</source>
        <translation>sunucunun sertifikası güvenilen değil</translation>
    </message>
</context>
<context>
    <name>store::SettingsFile</name>
    <message>
        <source>It is too large for a file of settings.</source>
        <translation>Bir ayar dosyası için çok büyük.</translation>
    </message>
    <message>
        <source>It is no file of settings: at byte %1, %2.</source>
        <translation>Ayar dosyası değil: bayt %1, %2.</translation>
    </message>
    <message>
        <source>It is no file of Cordboard&apos;s settings.</source>
        <translation>Cordboard ayar dosyası değil.</translation>
    </message>
    <message>
        <source>A newer Cordboard wrote it: this one reads version 1, and it is of version %1.</source>
        <translation>Daha yeni bir Cordboard yazmış: bu, sürüm 1 okur; dosyanın sürümü %1.</translation>
    </message>
    <message>
        <source>It has more settings than there can be.</source>
        <translation>Olabilecekten çok ayar içeriyor.</translation>
    </message>
    <message>
        <source>“%1” is no name of a setting.</source>
        <translation>“%1” bir ayar adı değil.</translation>
    </message>
    <message>
        <source>“%1” does not belong into such a file.</source>
        <translation>“%1” böyle bir dosyaya ait değil.</translation>
    </message>
    <message>
        <source>The value of “%1” is none that a setting can have.</source>
        <translation>“%1” değeri, ayarın alabileceği bir değer değil.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation>Cordboard Hakkında</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Sürüm %1</translation>
    </message>
    <message>
        <source>A desktop switchboard for the Asterisk PBX.</source>
        <translation>Asterisk santrali için masaüstü operatör konsolu.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU Genel Kamu Lisansı sürüm 3 veya sonrası altında özgür yazılım. Hiçbir garantisi yoktur.</translation>
    </message>
    <message>
        <source>Icons by the Lucide contributors, ISC licence. Built with Qt %1.</source>
        <translation>Simgeler Lucide katkıcılarından, ISC lisansı. Qt %1 ile yapıldı.</translation>
    </message>
</context>
<context>
    <name>ui::AddressBook</name>
    <message>
        <source>today %1</source>
        <translation>bugün %1</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <comment>when a call was</comment>
        <translation>%1, cevapsız</translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <comment>when a call was</comment>
        <translation>%1, yanıt yok</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>when a call was, and how long</comment>
        <translation>%1, süre %2</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Kişi…</translation>
    </message>
    <message>
        <source>Show or write down who calls, or who is selected</source>
        <translation>Arayanı ya da seçili kişiyi göster veya kaydet</translation>
    </message>
    <message>
        <source>Imported contacts: %1.</source>
        <translation>İçe aktarılan kişiler: %1.</translation>
    </message>
    <message>
        <source>The contact was not kept (“%1”).</source>
        <translation>Kişi saklanmadı (“%1”).</translation>
    </message>
    <message>
        <source>Earlier calls: %1, the last one %2</source>
        <translation>Önceki çağrılar: %1, sonuncusu %2</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kişileri içe aktar</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Metin tabloları (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Delete contacts</source>
        <translation>Kişileri sil</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 silinsin mi?</translation>
    </message>
    <message>
        <source>Delete %1 contacts?</source>
        <translation>%1 kişi silinsin mi?</translation>
    </message>
    <message>
        <source>Notes on calls and the history stay.</source>
        <translation>Çağrı notları ve geçmiş kalır.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>The keychain does not keep the password (“%1”). It is asked for again at the next start.</source>
        <translation>Anahtarlık parolayı saklamıyor (“%1”). Sonraki başlangıçta yeniden sorulur.</translation>
    </message>
</context>
<context>
    <name>ui::Alerts</name>
    <message>
        <source>Comes back, not answered</source>
        <translation>Geri geldi, yanıt yok</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Telefonunuzda çalıyor</translation>
    </message>
    <message>
        <source>Waits in a queue</source>
        <translation>Kuyrukta bekliyor</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Beklemede</translation>
    </message>
    <message>
        <source>Waits for somebody busy</source>
        <translation>Meşgul birini bekliyor</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Park edildi</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiçbir zaman</translation>
    </message>
    <message>
        <source>when it is urgent</source>
        <translation>acil olunca</translation>
    </message>
    <message>
        <source>when it comes</source>
        <translation>gelince</translation>
    </message>
    <message>
        <source>at every step</source>
        <translation>her adımda</translation>
    </message>
</context>
<context>
    <name>ui::AlertsDialog</name>
    <message>
        <source>Alerts and sounds</source>
        <translation>Uyarılar ve sesler</translation>
    </message>
    <message>
        <source>St&amp;andard</source>
        <translation>&amp;Standart</translation>
    </message>
</context>
<context>
    <name>ui::AlertsForm</name>
    <message>
        <source>A call that…</source>
        <translation>Şu çağrı…</translation>
    </message>
    <message>
        <source>waits long after</source>
        <translation>uzun bekler</translation>
    </message>
    <message>
        <source>is urgent after</source>
        <translation>acil olur</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>ses verir</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>bildirir</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The desktop tells of it while this window is not in front</source>
        <translation>Bu pencere önde değilken masaüstü haber verir</translation>
    </message>
    <message>
        <source>&amp;Quiet mode: nothing sounds</source>
        <translation>S&amp;essiz kip: hiçbir şey çalmaz</translation>
    </message>
    <message>
        <source>Notify of &amp;missed calls</source>
        <translation>Ceva&amp;psız çağrıları bildir</translation>
    </message>
    <message>
        <source>&amp;Try the sound</source>
        <translation>Sesi &amp;dene</translation>
    </message>
    <message>
        <source>The sound is your desktop&apos;s own bell</source>
        <translation>Ses, masaüstünüzün kendi zilidir</translation>
    </message>
    <message>
        <source>The sound is your desktop&apos;s own bell. A window in the background also asks for attention in the task bar.</source>
        <translation>Ses, masaüstünüzün kendi zilidir. Arkadaki pencere görev çubuğunda da dikkat çeker.</translation>
    </message>
</context>
<context>
    <name>ui::AlertsPage</name>
    <message>
        <source>St&amp;andard</source>
        <translation>&amp;Standart</translation>
    </message>
    <message>
        <source>Times and sounds as Cordboard comes with them</source>
        <translation>Süreler ve sesler, Cordboard ile geldiği gibi</translation>
    </message>
    <message>
        <source>Alerts and sounds</source>
        <translation>Uyarılar ve sesler</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Zil</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Acil</translation>
    </message>
</context>
<context>
    <name>ui::Assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>Ge&amp;ri</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>İlk adımlar</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>So&amp;nra</translation>
    </message>
    <message>
        <source>What works already is kept; the menu leads back here</source>
        <translation>Çalışır olan saklanır; menü buraya geri getirir</translation>
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
        <translation>Kişiler</translation>
    </message>
</context>
<context>
    <name>ui::AssistantPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
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
        <translation>Geri geldi</translation>
    </message>
    <message>
        <source>Comes back · %1</source>
        <translation>Geri geldi · %1</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Telefonunuzda çalıyor</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Kuyruk %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>sıra %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Beklemede</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>%1 bekleniyor</translation>
    </message>
    <message>
        <source>returns in %1</source>
        <translation>%1 sonra döner</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>%1 üzerinde park</translation>
    </message>
    <message>
        <source>waits long</source>
        <translation>uzun bekliyor</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>acil</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 için</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>followed by a key</comment>
        <translation>Al %1</translation>
    </message>
</context>
<context>
    <name>ui::BusyController</name>
    <message>
        <source>You have no call</source>
        <translation>Çağrınız yok</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Duyurulan bir aktarma sürüyor</translation>
    </message>
    <message>
        <source>Type or select for whom the caller is to wait</source>
        <translation>Arayanın kimi bekleyeceğini yazın veya seçin</translation>
    </message>
    <message>
        <source>That is you</source>
        <translation>O sizsiniz</translation>
    </message>
    <message>
        <source>Type or select whose phone rings</source>
        <translation>Kimin telefonunun çaldığını yazın veya seçin</translation>
    </message>
    <message>
        <source>Nothing rings for %1</source>
        <translation>%1 için çalan bir şey yok</translation>
    </message>
    <message>
        <source>Nothing rings for %1 any more</source>
        <translation>%1 için artık çalan bir şey yok</translation>
    </message>
    <message>
        <source>Nobody waits. %1</source>
        <translation>Kimse beklemiyor. %1</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>arayan</translation>
    </message>
    <message>
        <source>Asked the PBX to let %1 wait for %2…</source>
        <translation>Santralden istendi: %1, %2 için beklesin…</translation>
    </message>
    <message>
        <source>%1 waits until %2 is free. %3 takes the call back</source>
        <translation>%1, %2 boşalana dek bekliyor. %3 çağrıyı geri alır</translation>
    </message>
    <message>
        <source>%1 is free: %2 goes there…</source>
        <translation>%1 boş: %2 oraya gidiyor…</translation>
    </message>
    <message>
        <source>%1 comes back: %2 is still busy</source>
        <translation>%1 geri geliyor: %2 hâlâ meşgul</translation>
    </message>
    <message>
        <source>%1 has hung up</source>
        <translation>%1 kapattı</translation>
    </message>
    <message>
        <source>%1 does not wait.</source>
        <translation>%1 beklemiyor.</translation>
    </message>
    <message>
        <source>%1 does not wait for %2 any more</source>
        <translation>%1 artık %2 için beklemiyor</translation>
    </message>
</context>
<context>
    <name>ui::CallActions</name>
    <message>
        <source>Answer</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Take the most urgent of who waits for you</source>
        <translation>Sizi bekleyenlerin en acilini al</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Yakala</translation>
    </message>
    <message>
        <source>Take the call that rings for the person who is typed or selected</source>
        <translation>Yazılan veya seçilen kişide çalan çağrıyı al</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Call the person or number that is typed or selected</source>
        <translation>Yazılan veya seçilen kişiyi ya da numarayı ara</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Aktar</translation>
    </message>
    <message>
        <source>Hand the call over to the person or number that is typed or selected</source>
        <translation>Çağrıyı yazılan veya seçilen kişiye ya da numaraya ver</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Duyur</translation>
    </message>
    <message>
        <source>Speak to the other side before handing over</source>
        <translation>Vermeden önce karşı tarafla konuş</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>While a transfer is announced: speak to the caller again, and back</source>
        <translation>Aktarma duyurulurken: yeniden arayanla konuş, sonra geri dön</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Beklet</translation>
    </message>
    <message>
        <source>Let the caller wait</source>
        <translation>Arayanı beklet</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Take up the caller who is on hold longest</source>
        <translation>En uzun bekletilen arayanla devam et</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Put the call into a parking space, for the person that is typed</source>
        <translation>Çağrıyı yazılan kişi için bir park yerine koy</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Sesli mesaj</translation>
    </message>
    <message>
        <source>Send the caller to a mailbox</source>
        <translation>Arayanı bir posta kutusuna gönder</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Görüşmeyi kaydet</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>End your call, or the selected one</source>
        <translation>Çağrınızı veya seçileni bitir</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Verileni geri al</translation>
    </message>
    <message>
        <source>Camp on</source>
        <translation>Boşalınca</translation>
    </message>
    <message>
        <source>Let the caller wait until the person who is typed or selected is free</source>
        <translation>Arayan, yazılan veya seçilen kişi boşalana dek beklesin</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferans</translation>
    </message>
    <message>
        <source>Join everybody in your call, and who is typed or selected</source>
        <translation>Çağrınızdaki herkesi ve yazılanı veya seçileni birleştir</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Posta kutusu</translation>
    </message>
    <message>
        <source>Ask how many messages wait in a mailbox</source>
        <translation>Bir posta kutusunda kaç mesaj beklediğini sor</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Süre sınırı</translation>
    </message>
    <message>
        <source>End a call by itself after some time</source>
        <translation>Bir çağrı bir süre sonra kendiliğinden bitsin</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Kuyruklar</translation>
    </message>
    <message>
        <source>Log in to all your queues, or out of them</source>
        <translation>Tüm kuyruklarınıza gir veya çık</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mola</translation>
    </message>
    <message>
        <source>Take no calls of your queues for a while; a letter says why</source>
        <translation>Bir süre kuyruklarınızdan çağrı alma; bir harf nedenini söyler</translation>
    </message>
    <message>
        <source>Day/night</source>
        <translation>Gündüz/gece</translation>
    </message>
    <message>
        <source>Turn from day to night service, or back</source>
        <translation>Gündüzden gece hizmetine geç ya da dön</translation>
    </message>
    <message>
        <source>CLI</source>
        <translation>CLI</translation>
    </message>
    <message>
        <source>Type commands of the Asterisk console</source>
        <translation>Asterisk konsolunun komutlarını yaz</translation>
    </message>
</context>
<context>
    <name>ui::CallBar</name>
    <message>
        <source>More actions</source>
        <translation>Diğer eylemler</translation>
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
        <translation>çağrı</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>Bağlantı hangi telefonun sizin olduğunu söylemiyor</translation>
    </message>
    <message>
        <source>There is no call to hand over</source>
        <translation>Verilecek çağrı yok</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>O çağrı bitti</translation>
    </message>
    <message>
        <source>Nobody fits what is typed</source>
        <translation>Yazılana uyan kimse yok</translation>
    </message>
    <message>
        <source>Type a name or number, or select a person</source>
        <translation>Bir ad veya numara yazın ya da bir kişi seçin</translation>
    </message>
    <message>
        <source>Type or select who is to get the call</source>
        <translation>Çağrıyı kimin alacağını yazın veya seçin</translation>
    </message>
    <message>
        <source>You have no call, and none is selected in Channels</source>
        <translation>Çağrınız yok, Kanallar&apos;da da seçili olan yok</translation>
    </message>
    <message>
        <source>Not called. %1.</source>
        <translation>Aranmadı. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to call %1…</source>
        <translation>Santralden istendi: %1 aransın…</translation>
    </message>
    <message>
        <source>Your phone rings, then %1 is called</source>
        <translation>Telefonunuz çalar, sonra %1 aranır</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>%1 aranmadı.</translation>
    </message>
    <message>
        <source>Not handed over. %1.</source>
        <translation>Verilmedi. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to transfer %1 to %2…</source>
        <translation>Santralden istendi: %1, %2 için aktarılsın…</translation>
    </message>
    <message>
        <source>%1 is on the way to %2</source>
        <translation>%1 yolda: %2</translation>
    </message>
    <message>
        <source>%1 was not transferred.</source>
        <translation>%1 aktarılmadı.</translation>
    </message>
    <message>
        <source>There is no call to end</source>
        <translation>Bitirilecek çağrı yok</translation>
    </message>
    <message>
        <source>Not hung up. %1.</source>
        <translation>Kapatılmadı. %1.</translation>
    </message>
    <message>
        <source>Asked the PBX to end your call…</source>
        <translation>Santralden istendi: çağrınız bitsin…</translation>
    </message>
    <message>
        <source>Your call has ended</source>
        <translation>Çağrınız bitti</translation>
    </message>
    <message>
        <source>Your call goes on.</source>
        <translation>Çağrınız sürüyor.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the call of %1…</source>
        <translation>Santralden istendi: %1 ile çağrı bitsin…</translation>
    </message>
    <message>
        <source>The call of %1 has ended</source>
        <translation>%1 ile çağrı bitti</translation>
    </message>
    <message>
        <source>The call of %1 goes on.</source>
        <translation>%1 ile çağrı sürüyor.</translation>
    </message>
    <message>
        <source>Asked the PBX to take the time limit away…</source>
        <translation>Santralden istendi: süre sınırı kalksın…</translation>
    </message>
    <message>
        <source>The call of %1 has no time limit</source>
        <translation>%1 ile çağrının süre sınırı yok</translation>
    </message>
    <message>
        <source>The time limit stays.</source>
        <translation>Süre sınırı duruyor.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the call of %1 after %2…</source>
        <translation>Santralden istendi: %1 ile çağrı %2 sonra bitsin…</translation>
    </message>
    <message>
        <source>The call of %1 ends in %2</source>
        <translation>%1 ile çağrı %2 sonra biter</translation>
    </message>
    <message>
        <source>No time limit was set.</source>
        <translation>Süre sınırı konmadı.</translation>
    </message>
</context>
<context>
    <name>ui::CallDrag</name>
    <message>
        <source>Drop on somebody to connect the two · Esc lets go</source>
        <translation>İkisini bağlamak için birinin üstüne bırakın · Esc bırakır</translation>
    </message>
    <message>
        <source>Drop on a person, a place or another call · Esc lets go</source>
        <translation>Bir kişinin, yerin veya başka bir çağrının üstüne bırakın · Esc bırakır</translation>
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
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Hold off</source>
        <translation>Beklet</translation>
    </message>
    <message>
        <source>Send to voicemail</source>
        <translation>Sesli mesaja</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n cevapsız çağrı</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>ui::CallPage</name>
    <message>
        <source>Open the call&apos;s web page</source>
        <translation>Çağrının web sayfasını aç</translation>
    </message>
    <message>
        <source>The settings name no web page for calls</source>
        <translation>Ayarlarda çağrılar için web sayfası yok</translation>
    </message>
    <message>
        <source>There is no call</source>
        <translation>Çağrı yok</translation>
    </message>
    <message>
        <source>Open the page about who you talk to</source>
        <translation>Konuştuğunuz kişinin sayfasını aç</translation>
    </message>
    <message>
        <source>No web page was opened. %1</source>
        <translation>Web sayfası açılmadı. %1</translation>
    </message>
    <message>
        <source>The desktop did not open %1</source>
        <translation>Masaüstü %1 adresini açmadı</translation>
    </message>
    <message>
        <source>the caller&apos;s number, as the PBX says it</source>
        <translation>santralin söylediği biçimde arayanın numarası</translation>
    </message>
    <message>
        <source>the number as +49…, where that is known</source>
        <translation>biliniyorsa +49… biçiminde numara</translation>
    </message>
    <message>
        <source>your contact&apos;s name, else what the PBX says</source>
        <translation>kişinizin adı, yoksa santralin söylediği</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>gelen veya giden</translation>
    </message>
    <message>
        <source>your extension</source>
        <translation>dahiliniz</translation>
    </message>
    <message>
        <source>the call&apos;s Uniqueid on the PBX</source>
        <translation>çağrının santraldeki Uniqueid&apos;si</translation>
    </message>
    <message>
        <source>the connection&apos;s name</source>
        <translation>bağlantının adı</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>ne zaman başladığı</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Adres yok.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Adres https:// veya http:// ile başlar.</translation>
    </message>
    <message>
        <source>“%1:” can run things, and is never opened.</source>
        <translation>“%1:” program çalıştırabilir, hiçbir zaman açılmaz.</translation>
    </message>
    <message>
        <source>Only http and https are opened, and “%1” is neither: allow it below.</source>
        <translation>Yalnız http ve https açılır, “%1” ikisi de değil: aşağıda izin verin.</translation>
    </message>
    <message>
        <source>The server&apos;s name stands there as it is, with a / behind it: no field can be part of it.</source>
        <translation>Sunucu adı olduğu gibi durur, ardından / gelir: hiçbir alan onun parçası olamaz.</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>{%1} alanı yok.</translation>
    </message>
    <message>
        <source>A { is not closed.</source>
        <translation>Bir { kapatılmamış.</translation>
    </message>
    <message>
        <source>What comes of it is no address.</source>
        <translation>Ortaya çıkan bir adres değil.</translation>
    </message>
</context>
<context>
    <name>ui::CallPagePage</name>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Alan ekle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>{number}, what it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;res</translation>
    </message>
    <message>
        <source>only by the menu</source>
        <translation>yalnız menüden</translation>
    </message>
    <message>
        <source>only by the key %1</source>
        <translation>yalnız %1 tuşuyla</translation>
    </message>
    <message>
        <source>when a call rings at your phone</source>
        <translation>telefonunuzda çağrı çalınca</translation>
    </message>
    <message>
        <source>when you answer a call</source>
        <translation>çağrıyı yanıtlayınca</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>A&amp;ç</translation>
    </message>
    <message>
        <source>also for calls that you &amp;make</source>
        <translation>&amp;yaptığınız çağrılar için de</translation>
    </message>
    <message>
        <source>also for &amp;colleagues</source>
        <translation>&amp;meslektaşlar için de</translation>
    </message>
    <message>
        <source>Calls with an extension of the PBX</source>
        <translation>Santralin bir dahilisiyle çağrılar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Names in front of the colon, as mycrm, for programs of your own that the desktop opens such addresses with</source>
        <translation>İki noktadan önceki adlar, örneğin mycrm; masaüstünün böyle adresleri açtığı kendi programlarınız için</translation>
    </message>
    <message>
        <source>Beside &amp;https and http</source>
        <translation>&amp;https ve http yanında</translation>
    </message>
    <message>
        <source>The address is opened by your desktop, in your browser. What a caller says of himself is encoded: it can change neither the server nor anything else of the address.</source>
        <translation>Adresi masaüstünüz, tarayıcınızda açar. Arayanın kendisi için söylediği kodlanır: ne sunucuyu ne adresin kalanını değiştirebilir.</translation>
    </message>
    <message>
        <source>Web page per call</source>
        <translation>Çağrının web sayfası</translation>
    </message>
    <message>
        <source>Customer record, ticket, browser</source>
        <translation>Müşteri kaydı, talep, tarayıcı</translation>
    </message>
    <message>
        <source>No page is opened.</source>
        <translation>Sayfa açılmaz.</translation>
    </message>
</context>
<context>
    <name>ui::CardDavDialog</name>
    <message>
        <source>CardDAV address books</source>
        <translation>CardDAV adres defterleri</translation>
    </message>
    <message>
        <source>The address of the server is enough where it tells where its address books are; else that of an address book</source>
        <translation>Sunucu, adres defterlerinin yerini söylüyorsa adresi yeter; yoksa bir adres defterinin adresi gerekir</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;res</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>resepsiyon</translation>
    </message>
    <message>
        <source>All address books of this login are read, and again every ten minutes. Nothing is written to them.</source>
        <translation>Bu oturumun tüm adres defterleri okunur, on dakikada bir yeniden. Onlara bir şey yazılmaz.</translation>
    </message>
    <message>
        <source>Type the address of the server: https://…</source>
        <translation>Sunucunun adresini yazın: https://…</translation>
    </message>
    <message>
        <source>It works. Address books: %1.</source>
        <translation>Çalışıyor. Adres defteri: %1.</translation>
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
        <translation>Ayarları içe aktar</translation>
    </message>
    <message>
        <source>%1 changes these settings. A copy of what you have now is kept beside it.</source>
        <translation>%1 bu ayarları değiştirir. Şimdikilerin bir kopyası yanında saklanır.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ayar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>kalır: %1</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Devral</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a connection and its setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>a layout</source>
        <translation>bir düzen</translation>
    </message>
</context>
<context>
    <name>ui::ChannelWords</name>
    <message>
        <source>with %1</source>
        <translation>%1 ile</translation>
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
        <translation>Durum</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Arayan</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Bağlı olduğu</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Yaptığı</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Dahili</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Bağlam</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Köprü</translation>
    </message>
    <message>
        <source>Unique ID</source>
        <translation>Tekil kimlik</translation>
    </message>
</context>
<context>
    <name>ui::ChannelsTable</name>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>not tried</source>
        <translation>denenmedi</translation>
    </message>
    <message>
        <source>running</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>good</source>
        <translation>iyi</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>kuşkulu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
</context>
<context>
    <name>ui::CliDialog</name>
    <message>
        <source>Asterisk CLI</source>
        <translation>Asterisk CLI</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>Type a command below, such as “core show channels”</source>
        <translation>Aşağıya “core show channels” gibi bir komut yazın</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>core show channels</source>
        <translation>core show channels</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Çalı&amp;ştır</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Temizle</translation>
    </message>
    <message>
        <source>(no output)</source>
        <translation>(çıktı yok)</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceWords</name>
    <message>
        <source>1 person</source>
        <translation>1 kişi</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>kilitli</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Oda %1</translation>
    </message>
</context>
<context>
    <name>ui::ConferencesPanel</name>
    <message>
        <source>Conferences</source>
        <translation>Konferanslar</translation>
    </message>
    <message>
        <source>No room is in use</source>
        <translation>Kullanılan oda yok</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionCheck</name>
    <message>
        <source>Reachable</source>
        <translation>Ulaşılıyor</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Haklar</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>Bu sertifikaya &amp;güven</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Şifresiz</translation>
    </message>
    <message>
        <source>Nobody answers at this address</source>
        <translation>Bu adreste yanıt veren yok</translation>
    </message>
    <message>
        <source>
You trusted, SHA-256:
%1</source>
        <translation>
Güvendiğiniz, SHA-256:
%1</translation>
    </message>
    <message>
        <source>
It shows, SHA-256:
%1</source>
        <translation>
Gösterdiği, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Güvenilir</translation>
    </message>
    <message>
        <source>The one you trusted</source>
        <translation>Güvendiğiniz</translation>
    </message>
    <message>
        <source>Accepted as “%1”</source>
        <translation>“%1” olarak kabul edildi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Everything an operator does is allowed</source>
        <translation>Operatörün yaptığı her şeye izin var</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>İzin yok: %1</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Bağlantı çalışıyor.</translation>
    </message>
    <message>
        <source>The connection works; what the login may not do stays switched off. “Login for manager.conf…” writes the lines that would help.</source>
        <translation>Bağlantı çalışıyor; oturumun yapamadıkları kapalı kalır. “manager.conf satırları” işe yarayacak satırları yazar.</translation>
    </message>
    <message>
        <source>Check address and port, and whether the manager interface is switched on.</source>
        <translation>Adresi ve kapıyı, manager arayüzünün açık olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>There is no encrypted connection.</source>
        <translation>Şifreli bağlantı yok.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s before you trust it.</source>
        <translation>Güvenmeden önce parmak izini sunucununkiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>The login was not tried.</source>
        <translation>Oturum denenmedi.</translation>
    </message>
    <message>
        <source>Check user and secret, and from where manager.conf permits this login.</source>
        <translation>Kullanıcıyı, gizli anahtarı ve manager.conf&apos;un bu oturuma nereden izin verdiğini denetleyin.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Merkez</translation>
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
        <translation>Bir kişinin sesli mesajı için çevrilen. EXT kişinin numarası yerine geçer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Kapı</translation>
    </message>
    <message>
        <source>Encrypted (&amp;TLS)</source>
        <translation>Şifreli (&amp;TLS)</translation>
    </message>
    <message>
        <source>The secret may be sent in c&amp;lear text</source>
        <translation>Gizli anahtar &amp;açık gidebilir</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Gizli anahtarı göster</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>Santral</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;res</translation>
    </message>
    <message>
        <source>Login of manager.conf</source>
        <translation>manager.conf oturumu</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Kullanıcı</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Gizli anahtar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Your &amp;extension</source>
        <translation>&amp;Dahiliniz</translation>
    </message>
    <message>
        <source>&amp;Dials from context</source>
        <translation>Şu &amp;bağlamdan arar</translation>
    </message>
    <message>
        <source>&amp;Voicemail of a person</source>
        <translation>Kişinin sesli &amp;mesajı</translation>
    </message>
    <message>
        <source>Not ans&amp;wered: back after</source>
        <translation>&amp;Yanıtsızsa: dönüş süresi</translation>
    </message>
    <message>
        <source>Your &amp;phone</source>
        <translation>&amp;Telefonunuz</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Bağlantıyı &amp;sına</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Kaydet ve bağlan</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>&amp;manager.conf satırları…</translation>
    </message>
    <message>
        <source>Writes the lines that the administrator of the PBX needs</source>
        <translation>Santral yöneticisine gereken satırları yazar</translation>
    </message>
    <message>
        <source>Rings, and is lifted by hand</source>
        <translation>Çalar, elle açılır</translation>
    </message>
    <message>
        <source>Answers by itself to Call-Info</source>
        <translation>Call-Info ile kendisi yanıtlar</translation>
    </message>
    <message>
        <source>Answers by itself to Alert-Info</source>
        <translation>Alert-Info ile kendisi yanıtlar</translation>
    </message>
    <message>
        <source>Answers by itself to Ring Answer</source>
        <translation>Ring Answer ile kendisi yanıtlar</translation>
    </message>
    <message>
        <source>Makers differ: Call-Info suits Snom, Grandstream and Linphone, Alert-Info Yealink and Mitel, Ring Answer Polycom</source>
        <translation>Üreticiye göre değişir: Call-Info Snom, Grandstream ve Linphone&apos;a, Alert-Info Yealink ve Mitel&apos;e, Ring Answer Polycom&apos;a uyar</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>D&amp;ene</translation>
    </message>
    <message>
        <source>Your phone is called…</source>
        <translation>Telefonunuz aranıyor…</translation>
    </message>
    <message>
        <source>It &amp;holds a call when it is told to</source>
        <translation>Söylenince &amp;beklemeye alır</translation>
    </message>
    <message>
        <source>It heeds NOTIFY with “Event: hold” and “Event: talk”. Without, who is held waits in a parking space</source>
        <translation>“Event: hold” ve “Event: talk” içeren NOTIFY&apos;a uyar. Yoksa bekletilen, park yerinde bekler</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiçbir zaman</translation>
    </message>
    <message>
        <source>How long a call that you hand over may ring before it comes back</source>
        <translation>Verdiğiniz bir çağrı geri gelmeden önce ne kadar çalabilir</translation>
    </message>
    <message>
        <source>Rings your phone, which should answer by itself</source>
        <translation>Telefonunuzu çaldırır; kendiliğinden yanıtlaması gerekir</translation>
    </message>
    <message>
        <source>Only for a PBX that knows no MD5 login: others on the network can read it</source>
        <translation>Yalnız MD5 bilmeyen bir santral için: ağdaki başkaları okuyabilir</translation>
    </message>
    <message>
        <source>Not needed: the connection is encrypted</source>
        <translation>Gerek yok: bağlantı şifreli</translation>
    </message>
    <message>
        <source>Not needed: the connection stays on this computer</source>
        <translation>Gerek yok: bağlantı bu bilgisayarda kalıyor</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>Santralin adresini yazın.</translation>
    </message>
    <message>
        <source>Type the user of the login.</source>
        <translation>Oturumun kullanıcısını yazın.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>ui::Connections</name>
    <message>
        <source>Your phone is on a call</source>
        <translation>Telefonunuz bir çağrıda</translation>
    </message>
    <message>
        <source>Your phone answered. If nobody lifted it, this is the right choice.</source>
        <translation>Telefonunuz yanıtladı. Kimse açmadıysa doğru seçim budur.</translation>
    </message>
    <message>
        <source>Your phone did not answer by itself: try another choice.</source>
        <translation>Telefonunuz kendiliğinden yanıtlamadı: başka bir seçim deneyin.</translation>
    </message>
    <message>
        <source>Your phone was not called. %1</source>
        <translation>Telefonunuz aranmadı. %1</translation>
    </message>
    <message>
        <source>Type the secret of this login.</source>
        <translation>Bu oturumun gizli anahtarını yazın.</translation>
    </message>
    <message>
        <source>The keychain does not give the secret (“%1”). Type it.</source>
        <translation>Anahtarlık gizli anahtarı vermiyor (“%1”). Yazın.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsPage</name>
    <message>
        <source>Each is one login at one PBX, with your phone there, your desk and its numbers. The secrets are in the keychain.</source>
        <translation>Her biri bir santralde bir oturumdur; oradaki telefonunuz, masanız ve numaralarıyla. Gizli anahtarlar anahtarlıktadır.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Kayıtlı bağlantılar</translation>
    </message>
    <message>
        <source>No connection is saved yet</source>
        <translation>Henüz kayıtlı bağlantı yok</translation>
    </message>
    <message>
        <source>“New…” makes the first one.</source>
        <translation>“Yeni…” ilkini yapar.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Bağlan</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Yeni…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>K&amp;aldır</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Address, port, encryption, certificate</source>
        <translation>Adres, kapı, şifreleme, sertifika</translation>
    </message>
    <message>
        <source>User and secret</source>
        <translation>Kullanıcı ve gizli anahtar</translation>
    </message>
    <message>
        <source>Your extension, your phone, context</source>
        <translation>Dahiliniz, telefonunuz, bağlam</translation>
    </message>
    <message>
        <source>Voicemail of a person</source>
        <translation>Kişinin sesli mesajı</translation>
    </message>
    <message>
        <source>Not answered: back after</source>
        <translation>Yanıtsızsa: dönüş süresi</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (kullanımda)</translation>
    </message>
    <message>
        <source>It is in use: connect to another one first</source>
        <translation>Kullanımda: önce başka birine bağlanın</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Bağlantıyı kaldır</translation>
    </message>
    <message>
        <source>“%1” is taken away with its desk, its numbers and its secret.</source>
        <translation>“%1” masası, numaraları ve gizli anahtarıyla kaldırılır.</translation>
    </message>
    <message>
        <source>Your administrator has set it up</source>
        <translation>Yöneticiniz kurdu</translation>
    </message>
</context>
<context>
    <name>ui::ContactDialog</name>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cep</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ev</translation>
    </message>
    <message>
        <source>Main number</source>
        <translation>Ana numara</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faks</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Şirket</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numaralar</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-posta</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruplar</translation>
    </message>
    <message>
        <source>Customers, Press</source>
        <translation>Müşteriler, Basın</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Aralarında virgülle adlar</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ot</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>&amp;Resim seç…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Resmi kaldır</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>&amp;Favourite: found before others</source>
        <translation>&amp;Favori: ötekilerden önce bulunur</translation>
    </message>
    <message>
        <source>What number %1 is for</source>
        <translation>%1 numarası ne için</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numara %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Yeni kişi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Var olanlar: %1</translation>
    </message>
    <message>
        <source>Also in %1, which is not changed by this.</source>
        <translation>%1 içinde de var; bu orayı değiştirmez.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Resim seç</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>Resimler (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown (“%1”). Choose a JPEG or PNG file.</source>
        <translation>Bu gösterilebilir bir resim değil (“%1”). JPEG veya PNG dosyası seçin.</translation>
    </message>
    <message>
        <source>A contact needs a name, a company or a number</source>
        <translation>Bir kişiye ad, şirket veya numara gerekir</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Not saved (“%1”). Copy what is new, and try again when there is room on the disk.</source>
        <translation>Kaydedilmedi (“%1”). Yeni olanı kopyalayın, diskte yer olunca yeniden deneyin.</translation>
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
        <translation>Ad</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kaynak</translation>
    </message>
</context>
<context>
    <name>ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Ne&amp;w contact…</source>
        <translation>&amp;Yeni kişi…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>İçe &amp;aktar…</translation>
    </message>
    <message>
        <source>S&amp;ources…</source>
        <translation>&amp;Kaynaklar…</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>A&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Search name, company or number</source>
        <translation>Ad, şirket veya numara ara</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Kişilerde ara</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Hangi kişiler</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriler</translation>
    </message>
    <message>
        <source>Contacts cannot be kept: “%1”. What is changed now is lost.</source>
        <translation>Kişiler saklanamıyor: “%1”. Şimdi değişen kaybolur.</translation>
    </message>
    <message>
        <source>This contact is of another source, which is not changed here</source>
        <translation>Bu kişi burada değiştirilmeyen başka bir kaynaktan</translation>
    </message>
    <message>
        <source>No contacts here</source>
        <translation>Burada kişi yok</translation>
    </message>
    <message>
        <source>A recording shows calls, not your contacts.</source>
        <translation>Bir kayıt çağrıları gösterir, kişilerinizi değil.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Uyan yok</translation>
    </message>
    <message>
        <source>Search for less, or among everybody.</source>
        <translation>Daha az arayın ya da herkesin içinde.</translation>
    </message>
    <message>
        <source>Contacts are being read</source>
        <translation>Kişiler okunuyor</translation>
    </message>
    <message>
        <source>This takes a moment after the start.</source>
        <translation>Başlangıçtan sonra kısa sürer.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Kişi yok</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Henüz kişi yok</translation>
    </message>
    <message>
        <source>Write down whoever calls, or import a CSV file. Whom you know is named when they call.</source>
        <translation>Arayanları kaydedin ya da bir CSV dosyası içe aktarın. Tanıdıklarınız aradığında adıyla görünür.</translation>
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
        <translation>Çağrı bacağı</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Dahili</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Queue caller</source>
        <translation>Kuyruktaki arayan</translation>
    </message>
    <message>
        <source>Queue member</source>
        <translation>Kuyruk üyesi</translation>
    </message>
    <message>
        <source>Parked call</source>
        <translation>Park edilen çağrı</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferans</translation>
    </message>
    <message>
        <source>In a conference</source>
        <translation>Konferansta</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Posta kutusu</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>in no bridge</source>
        <translation>hiçbir köprüde</translation>
    </message>
    <message>
        <source>in bridge %1</source>
        <translation>%1 köprüsünde</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>molada: %1</translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>ceza %1</translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>sessiz: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 yeni</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 eski</translation>
    </message>
    <message>
        <source>registered: %1</source>
        <translation>kayıtlı: %1</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Düzeltmeler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hangisi</translation>
    </message>
    <message>
        <source>The picture said</source>
        <translation>Ekran diyordu</translation>
    </message>
    <message>
        <source>The PBX said</source>
        <translation>Santral diyordu</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>there</source>
        <translation>var</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Each of the PBX&apos;s own lists is compared with the picture about once a minute, while the line is quiet.</source>
        <translation>Santralin her listesi, hat sakinken aşağı yukarı dakikada bir ekranla karşılaştırılır.</translation>
    </message>
    <message>
        <source>Last at %1.</source>
        <translation>Son kez: %1.</translation>
    </message>
    <message>
        <source>If rows are missing again and again, this login may not hear of them: look at its “read” line in manager.conf.</source>
        <translation>Satırlar sürekli eksikse bu oturumun onları duymasına izin yoktur: manager.conf&apos;ta “read” satırına bakın.</translation>
    </message>
    <message>
        <source>Nothing had to be corrected</source>
        <translation>Düzeltilecek bir şey olmadı</translation>
    </message>
    <message>
        <source>Since the connection was made at %1.</source>
        <translation>Bağlantıdan beri: %1.</translation>
    </message>
    <message>
        <source>Nothing is compared just now</source>
        <translation>Şu anda karşılaştırma yok</translation>
    </message>
    <message>
        <source>The PBX is asked for its lists while the connection is live.</source>
        <translation>Bağlantı canlıyken santralin listeleri istenir.</translation>
    </message>
</context>
<context>
    <name>ui::DeskDialog</name>
    <message>
        <source>Your desk</source>
        <translation>Masanız</translation>
    </message>
</context>
<context>
    <name>ui::DeskForm</name>
    <message>
        <source>Your &amp;queues</source>
        <translation>&amp;Kuyruklarınız</translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation>destek, satış</translation>
    </message>
    <message>
        <source>One key logs you in to all of them, and out again. Commas part them.</source>
        <translation>Tek tuş hepsine sokar ve çıkarır. Virgülle ayrılır.</translation>
    </message>
    <message>
        <source>&amp;Pause reasons</source>
        <translation>&amp;Mola nedenleri</translation>
    </message>
    <message>
        <source>Break, Lunch, Meeting, Paperwork</source>
        <translation>Ara, Öğle, Toplantı, Evrak</translation>
    </message>
    <message>
        <source>The key that pauses offers them, each under a letter of its own.</source>
        <translation>Mola tuşu bunları sunar, her biri bir harfle.</translation>
    </message>
    <message>
        <source>&amp;Day and night</source>
        <translation>&amp;Gündüz ve gece</translation>
    </message>
    <message>
        <source>A device state, or a key of the server&apos;s database as family/key.</source>
        <translation>Bir aygıt durumu ya da sunucu veritabanında aile/anahtar.</translation>
    </message>
    <message>
        <source>&amp;Conference room</source>
        <translation>Ko&amp;nferans odası</translation>
    </message>
    <message>
        <source>Its number. Without a room, a third person can still join a call.</source>
        <translation>Numarası. Oda olmadan da üçüncü kişi bir çağrıya katılabilir.</translation>
    </message>
    <message>
        <source>&amp;Listening to mailboxes</source>
        <translation>&amp;Posta kutularını dinleme</translation>
    </message>
    <message>
        <source>What is dialled for it. EXT stands for the extension.</source>
        <translation>Bunun için çevrilen. EXT dahili yerine geçer.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>&amp;Waiting for somebody busy</source>
        <translation>Meşgul birini &amp;bekleme</translation>
    </message>
    <message>
        <source>After that the caller comes back to you.</source>
        <translation>Sonra arayan size döner.</translation>
    </message>
</context>
<context>
    <name>ui::DeskPage</name>
    <message>
        <source>Your desk</source>
        <translation>Masanız</translation>
    </message>
</context>
<context>
    <name>ui::Dialling</name>
    <message>
        <source>%1 is dialled: a feature code</source>
        <translation>%1 çevrilir: bir işlev kodu</translation>
    </message>
    <message>
        <source>%1 is dialled: an emergency number, as it is</source>
        <translation>%1 çevrilir: acil numara, olduğu gibi</translation>
    </message>
    <message>
        <source>%1 is dialled: by rule %2</source>
        <translation>%1 çevrilir: %2 kuralıyla</translation>
    </message>
    <message>
        <source>%1 is dialled: an extension</source>
        <translation>%1 çevrilir: bir dahili</translation>
    </message>
    <message>
        <source>%1 is dialled: it has the outside line already</source>
        <translation>%1 çevrilir: dış hat zaten var</translation>
    </message>
    <message>
        <source>%1 is dialled: a number of this area</source>
        <translation>%1 çevrilir: bu bölgenin numarası</translation>
    </message>
    <message>
        <source>%1 is dialled: a number of this country</source>
        <translation>%1 çevrilir: bu ülkenin numarası</translation>
    </message>
    <message>
        <source>%1 is dialled: a number abroad</source>
        <translation>%1 çevrilir: yurt dışı numarası</translation>
    </message>
    <message>
        <source>%1 is dialled as it is typed</source>
        <translation>%1 yazıldığı gibi çevrilir</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>To call somebody, type a name or a number, and press Enter. While you are in a call, the same hands it over. F1 shows all keys, Ctrl+, all settings.</source>
        <translation>Birini aramak için ad veya numara yazıp Enter&apos;a basın. Çağrıdayken aynısı çağrıyı verir. F1 tüm tuşları, Ctrl+, tüm ayarları gösterir.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Bitir</translation>
    </message>
    <message>
        <source>PBX: %1, at %2</source>
        <translation>Santral: %1, %2</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Bağlantı şifreli.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Bağlantı şifreli değil.</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Oturum: %1</translation>
    </message>
    <message>
        <source>Your phone: none was chosen. Cordboard shows the board, and calls nobody.</source>
        <translation>Telefonunuz: seçilmedi. Cordboard ekranı gösterir, kimseyi aramaz.</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Telefonunuz: %1</translation>
    </message>
    <message>
        <source>Your phone: %1, %2</source>
        <translation>Telefonunuz: %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::DropDesk</name>
    <message>
        <source>Asked the PBX to call %1 for %2…</source>
        <translation>Santralden istendi: %2 için %1 aransın…</translation>
    </message>
    <message>
        <source>The phone of %2 rings, then %1 is called</source>
        <translation>%2 telefonu çalar, sonra %1 aranır</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>%1 aranmadı.</translation>
    </message>
    <message>
        <source>Only who talks to you can be announced: take the call first</source>
        <translation>Yalnız sizinle konuşan duyurulabilir: önce çağrıyı alın</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Duyurulan bir aktarma sürüyor</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>Aktar: %1 → %2</translation>
    </message>
    <message>
        <source>This is their own end of the call</source>
        <translation>Çağrının kendi ucu</translation>
    </message>
    <message>
        <source>They are connected with each other already</source>
        <translation>Zaten birbirine bağlılar</translation>
    </message>
    <message>
        <source>drop to camp on</source>
        <translation>boşalmasını beklemek için bırakın</translation>
    </message>
    <message>
        <source>drop to transfer all the same</source>
        <translation>yine de aktarmak için bırakın</translation>
    </message>
    <message>
        <source>drop to ring them</source>
        <translation>çaldırmak için bırakın</translation>
    </message>
    <message>
        <source>Shift announce</source>
        <translation>Shift duyur</translation>
    </message>
    <message>
        <source>Alt voicemail</source>
        <translation>Alt sesli mesaj</translation>
    </message>
    <message>
        <source>Send %1 to the mailbox of %2</source>
        <translation>%1 gönder, posta kutusu: %2</translation>
    </message>
    <message>
        <source>The connection does not say what is dialled for a person&apos;s voicemail</source>
        <translation>Bağlantı, kişinin sesli mesajı için ne çevrildiğini söylemiyor</translation>
    </message>
    <message>
        <source>Drop to let them leave a message</source>
        <translation>Mesaj bıraksın diye bırakın</translation>
    </message>
    <message>
        <source>Announce %1 to %2</source>
        <translation>Duyur: %1 → %2</translation>
    </message>
    <message>
        <source>drop to speak to them first</source>
        <translation>önce konuşmak için bırakın</translation>
    </message>
    <message>
        <source>Take %1 to your phone</source>
        <translation>%1, telefonunuza al</translation>
    </message>
    <message>
        <source>They talk to you already</source>
        <translation>Zaten sizinle konuşuyor</translation>
    </message>
    <message>
        <source>Drop to answer, wherever the call is</source>
        <translation>Çağrı nerede olursa olsun yanıtlamak için bırakın</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>Park et: %1</translation>
    </message>
    <message>
        <source>Parked on %1 already</source>
        <translation>Zaten %1 üzerinde park</translation>
    </message>
    <message>
        <source>In the next free space — anybody can take the call up by its number</source>
        <translation>Sıradaki boş yere; herkes çağrıyı numarasıyla alabilir</translation>
    </message>
    <message>
        <source>Send %1 into a conference</source>
        <translation>%1 bir konferansa gönder</translation>
    </message>
    <message>
        <source>Send %1 into room %2</source>
        <translation>%1 gönder, oda %2</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not name a conference room</source>
        <translation>Menüdeki “Masanız” bir konferans odası söylemiyor</translation>
    </message>
    <message>
        <source>In that room already</source>
        <translation>Zaten o odada</translation>
    </message>
    <message>
        <source>The room is locked</source>
        <translation>Oda kilitli</translation>
    </message>
    <message>
        <source>room</source>
        <translation>oda</translation>
    </message>
    <message>
        <source>drop to let them in</source>
        <translation>içeri almak için bırakın</translation>
    </message>
    <message>
        <source>Let %1 wait in %2</source>
        <translation>%1, %2 kuyruğunda beklesin</translation>
    </message>
    <message>
        <source>No number is known that leads into this queue</source>
        <translation>Bu kuyruğa giden bir numara bilinmiyor</translation>
    </message>
    <message>
        <source>They wait there already</source>
        <translation>Zaten orada bekliyor</translation>
    </message>
    <message>
        <source>drop to let them wait there</source>
        <translation>orada beklesin diye bırakın</translation>
    </message>
    <message>
        <source>Connect %1 with %2</source>
        <translation>Bağla: %1 ile %2</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>O çağrı bitti</translation>
    </message>
    <message>
        <source>%1 talks to %2, who would be cut off</source>
        <translation>%1, %2 ile konuşuyor; hattı kesilirdi</translation>
    </message>
    <message>
        <source>you</source>
        <translation>siz</translation>
    </message>
    <message>
        <source>drop to let them talk</source>
        <translation>konuşsunlar diye bırakın</translation>
    </message>
    <message>
        <source>drop to let them talk, without %1</source>
        <translation>konuşsunlar diye bırakın, %1 olmadan</translation>
    </message>
    <message>
        <source>Somebody without a call can only be dropped on somebody else</source>
        <translation>Çağrısı olmayan, yalnız başka birinin üstüne bırakılabilir</translation>
    </message>
    <message>
        <source>Call %1 for %2</source>
        <translation>%2 için %1 ara</translation>
    </message>
    <message>
        <source>drop to ring %1 first, then them</source>
        <translation>bırakın: önce %1 çalar, sonra öteki</translation>
    </message>
</context>
<context>
    <name>ui::ExportStrip</name>
    <message>
        <source>Writing calls into a file</source>
        <translation>Çağrılar dosyaya yazılıyor</translation>
    </message>
    <message>
        <source>Export the calls as CSV</source>
        <translation>Çağrıları CSV olarak dışa aktar</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Virgülle ayrılmış değerler (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>name of a file</comment>
        <translation>çağrılar</translation>
    </message>
    <message>
        <source>Writing %1: %2 calls so far</source>
        <translation>Yazılıyor: %1, şimdiye dek %2 çağrı</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n call(s) to %1</source>
        <translation>
            <numerusform>%n çağrı kaydedildi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>%1 kaydedilemedi: %2</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Yazılıyor: %1…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>Nothing was saved to %1</source>
        <translation>Hiçbir şey kaydedilmedi: %1</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Kapat</translation>
    </message>
</context>
<context>
    <name>ui::FindPage</name>
    <message>
        <source>Encrypted</source>
        <translation>Şifreli</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Şifresiz</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>Bu sertifikaya &amp;güven</translation>
    </message>
    <message>
        <source>&amp;Without encryption</source>
        <translation>Şi&amp;fresiz</translation>
    </message>
    <message>
        <source>pbx.example.com</source>
        <translation>pbx.example.com</translation>
    </message>
    <message>
        <source>A name or an address, with a port where it is an unusual one: 192.0.2.1:5038</source>
        <translation>Ad veya adres; alışılmadıksa kapısıyla: 192.0.2.1:5038</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Whoever looks after your telephones knows its address: the one by which its web page is opened is usually right.</source>
        <translation>Adresi telefonlarınızla ilgilenen bilir: çoğu kez web sayfasının açıldığı adres doğrudur.</translation>
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation>Santralin &amp;adresi</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>What you &amp;call it</source>
        <translation>Ona &amp;verdiğiniz ad</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Kapı %1</translation>
    </message>
    <message>
        <source>Nobody answers at port %1</source>
        <translation>%1 kapısında yanıt veren yok</translation>
    </message>
    <message>
        <source>Port %1: “%2”</source>
        <translation>Kapı %1: “%2”</translation>
    </message>
    <message>
        <source>No manager interface answers there. Is the address right? On the PBX, manager.conf must say “enabled = yes”, and a firewall must let this computer through.</source>
        <translation>Orada yönetim arayüzü yanıt vermiyor. Adres doğru mu? Santraldeki manager.conf “enabled = yes” demeli, güvenlik duvarı da bu bilgisayara izin vermeli.</translation>
    </message>
    <message>
        <source>Find the PBX</source>
        <translation>Santrali bul</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>Santralin adresini yazın.</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>“%1” bir adres değil.</translation>
    </message>
    <message>
        <source>%1
It shows, SHA-256:
%2</source>
        <translation>%1
Gösterdiği, SHA-256:
%2</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s before you trust it.</source>
        <translation>Güvenmeden önce parmak izini sunucununkiyle karşılaştırın.</translation>
    </message>
</context>
<context>
    <name>ui::FlowController</name>
    <message>
        <source>You have no call</source>
        <translation>Çağrınız yok</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>Sizi bekleyen yok</translation>
    </message>
    <message>
        <source>You have no call to announce</source>
        <translation>Duyurulacak çağrınız yok</translation>
    </message>
    <message>
        <source>Type or select whom to speak to first</source>
        <translation>Önce kiminle konuşulacağını yazın veya seçin</translation>
    </message>
    <message>
        <source>No announced transfer is under way</source>
        <translation>Duyurulan aktarma yok</translation>
    </message>
    <message>
        <source>%1 has not answered</source>
        <translation>%1 yanıt vermedi</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>Duyurulan bir aktarma sürüyor</translation>
    </message>
    <message>
        <source>You hold nobody</source>
        <translation>Kimseyi bekletmiyorsunuz</translation>
    </message>
    <message>
        <source>Nothing was handed over</source>
        <translation>Hiçbir şey verilmedi</translation>
    </message>
    <message>
        <source>Type or select whose mailbox</source>
        <translation>Kimin posta kutusu, yazın veya seçin</translation>
    </message>
    <message>
        <source>Not taken. %1.</source>
        <translation>Alınmadı. %1.</translation>
    </message>
    <message>
        <source>It rings on your phone: answer it there. To answer from here, say in the connection how your phone answers by itself.</source>
        <translation>Telefonunuzda çalıyor: orada yanıtlayın. Buradan yanıtlamak için bağlantıda telefonunuzun nasıl kendiliğinden yanıtladığını söyleyin.</translation>
    </message>
    <message>
        <source>Asked the PBX to connect %1 with your phone…</source>
        <translation>Santralden istendi: %1 telefonunuza bağlansın…</translation>
    </message>
    <message>
        <source>Your phone rings: %1 is behind it</source>
        <translation>Telefonunuz çalıyor: arkasında %1</translation>
    </message>
    <message>
        <source>%1 comes to your phone</source>
        <translation>%1 telefonunuza geliyor</translation>
    </message>
    <message>
        <source>%1 was not taken.</source>
        <translation>%1 alınmadı.</translation>
    </message>
    <message>
        <source>Not announced. %1</source>
        <translation>Duyurulmadı. %1</translation>
    </message>
    <message>
        <source>Asked your phone to hold %1…</source>
        <translation>Telefonunuzdan istendi: %1 beklesin…</translation>
    </message>
    <message>
        <source>Your phone was told to hold %1</source>
        <translation>Telefonunuza söylendi: %1 beklesin</translation>
    </message>
    <message>
        <source>%1 is not on hold.</source>
        <translation>%1 beklemede değil.</translation>
    </message>
    <message>
        <source>Asked your phone to take up %1…</source>
        <translation>Telefonunuzdan istendi: %1 ile devam…</translation>
    </message>
    <message>
        <source>Your phone was told to take up %1</source>
        <translation>Telefonunuza söylendi: %1 ile devam</translation>
    </message>
    <message>
        <source>%1 is still on hold.</source>
        <translation>%1 hâlâ beklemede.</translation>
    </message>
    <message>
        <source>Asked the PBX to record…</source>
        <translation>Santralden istendi: kayıt…</translation>
    </message>
    <message>
        <source>The call with %1 is recorded</source>
        <translation>%1 ile görüşme kaydediliyor</translation>
    </message>
    <message>
        <source>The call is not recorded.</source>
        <translation>Görüşme kaydedilmiyor.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the recording…</source>
        <translation>Santralden istendi: kayıt bitsin…</translation>
    </message>
    <message>
        <source>Not recorded any more</source>
        <translation>Artık kaydedilmiyor</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>Kayıt sürüyor.</translation>
    </message>
    <message>
        <source>The connection does not say what is dialled for a person&apos;s voicemail</source>
        <translation>Bağlantı, kişinin sesli mesajı için ne çevrildiğini söylemiyor</translation>
    </message>
    <message>
        <source>Asked the PBX to send %1 to the mailbox of %2…</source>
        <translation>Santralden istendi: %1, posta kutusu %2…</translation>
    </message>
    <message>
        <source>%1 can leave a message for %2</source>
        <translation>%1 mesaj bırakabilir: %2</translation>
    </message>
    <message>
        <source>%1 was not sent to the mailbox.</source>
        <translation>%1 posta kutusuna gönderilmedi.</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>arayan</translation>
    </message>
    <message>
        <source>the other party</source>
        <translation>karşı taraf</translation>
    </message>
    <message>
        <source>%1 waits while %2 is called…</source>
        <translation>%1 bekliyor, %2 aranıyor…</translation>
    </message>
    <message>
        <source>%1 rings. %2 hands %3 over without waiting, %4 takes %3 back</source>
        <translation>%1 çalıyor. %2 beklemeden %3 verir, %4 geri alır: %3</translation>
    </message>
    <message>
        <source>You speak to %1. %2 connects %3, %4 takes %3 back, %5 speaks to %3 meanwhile</source>
        <translation>%1 ile konuşuyorsunuz. %2 bağlar: %3, %4 geri alır: %3, %5 bu arada konuşur: %3</translation>
    </message>
    <message>
        <source>You speak to %1, and %2 waits. %3 connects the two, %4 goes back to %2, %5 lets %2 go</source>
        <translation>%1 ile konuşuyorsunuz, %2 bekliyor. %3 ikisini bağlar, %4 geri döner: %2, %5 bırakır: %2</translation>
    </message>
    <message>
        <source>%1 has hung up. %2 takes %3 back</source>
        <translation>%1 kapattı. %2 geri alır: %3</translation>
    </message>
    <message>
        <source>Asked the PBX…</source>
        <translation>Santralden istendi…</translation>
    </message>
    <message>
        <source>%1 comes back to your phone</source>
        <translation>%1 telefonunuza dönüyor</translation>
    </message>
    <message>
        <source>%1 is on the way to %2. %3 takes the call back</source>
        <translation>%1 yolda: %2. %3 çağrıyı geri alır</translation>
    </message>
    <message>
        <source>%1 rings for %2. %3 takes the call back</source>
        <translation>%1 çalıyor: %2. %3 çağrıyı geri alır</translation>
    </message>
    <message>
        <source>%1 waits until your phone is free, %2 takes the call now</source>
        <translation>%1 telefonunuz boşalana dek bekliyor, %2 çağrıyı şimdi alır</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why a call comes back, and how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This call is recorded. %1 ends the recording</source>
        <translation>Bu çağrı kaydediliyor. %1 kaydı bitirir</translation>
    </message>
    <message>
        <source>Asked the PBX to park %1…</source>
        <translation>Santralden istendi: %1 park edilsin…</translation>
    </message>
    <message>
        <source>Asked the PBX to hold %1…</source>
        <translation>Santralden istendi: %1 beklesin…</translation>
    </message>
    <message>
        <source>%1 is parked on %2 for %3, whose phone rings when the time is up. Tell them: “A call for you on %2”</source>
        <translation>%1, %3 için %2 üzerinde park; süre dolunca telefonu çalar. Söyleyin: “%2 üzerinde size çağrı var”</translation>
    </message>
    <message>
        <source>%1 is parked on %2: dial %2 to take the call up from any phone</source>
        <translation>%1, %2 üzerinde park: çağrıyı her telefondan almak için %2 çevirin</translation>
    </message>
    <message>
        <source>%1 is on hold. %2 takes up who waits longest</source>
        <translation>%1 beklemede. %2 en uzun bekleyenle devam eder</translation>
    </message>
    <message>
        <source>%1 is not parked.</source>
        <translation>%1 park edilmedi.</translation>
    </message>
    <message>
        <source>%1 was not connected with %2.</source>
        <translation>%1, %2 ile bağlanmadı.</translation>
    </message>
    <message>
        <source>%1 was not handed over.</source>
        <translation>%1 verilmedi.</translation>
    </message>
    <message>
        <source>%1 has hung up</source>
        <translation>%1 kapattı</translation>
    </message>
    <message>
        <source>%1 is with you again</source>
        <translation>%1 yine sizinle</translation>
    </message>
    <message>
        <source>%1 is handed over to %2</source>
        <translation>%1 verildi: %2</translation>
    </message>
    <message>
        <source>%1 talks with %2</source>
        <translation>%1, %2 ile konuşuyor</translation>
    </message>
    <message>
        <source>Asked the PBX to connect %1 with %2…</source>
        <translation>Santralden istendi: %1 ile %2 bağlansın…</translation>
    </message>
    <message>
        <source>%1 has answered: %2 is handed over</source>
        <translation>%1 yanıtladı: %2 veriliyor</translation>
    </message>
    <message>
        <source>%1 comes back to you</source>
        <translation>%1 size dönüyor</translation>
    </message>
</context>
<context>
    <name>ui::GlobalKeys</name>
    <message>
        <source>Take the most urgent waiting call</source>
        <translation>Bekleyen en acil çağrıyı al</translation>
    </message>
    <message>
        <source>End your call</source>
        <translation>Çağrınızı bitir</translation>
    </message>
    <message>
        <source>Hold your call</source>
        <translation>Çağrınızı beklet</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>Verileni geri al</translation>
    </message>
    <message>
        <source>Call the number in the selected text</source>
        <translation>Seçili metindeki numarayı ara</translation>
    </message>
    <message>
        <source>Show Cordboard</source>
        <translation>Cordboard&apos;u göster</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Handbook</source>
        <translation>El kitabı</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>El kitabında ara</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Text of the handbook</source>
        <translation>El kitabının metni</translation>
    </message>
    <message>
        <source>Nothing in the handbook has “%1”.</source>
        <translation>El kitabında “%1” yok.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExport</name>
    <message>
        <source>The history was closed</source>
        <translation>Geçmiş kapatıldı</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Geçmiş okunamıyor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlandı</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Bekledi</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Sürdü</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Nedenler</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;Geri ara</translation>
    </message>
    <message>
        <source>C&amp;ontact…</source>
        <translation>&amp;Kişi…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Geçmişte ara</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Hangi çağrılar</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tüm çağrılar</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Cevapsız</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Gelen</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Giden</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>Çağrılar saklanmıyor</translation>
    </message>
    <message>
        <source>Calls are not kept here</source>
        <translation>Çağrılar burada saklanmıyor</translation>
    </message>
    <message>
        <source>A recording is no call of yours.</source>
        <translation>Bir kayıt sizin çağrınız değildir.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Henüz çağrı yok</translation>
    </message>
    <message>
        <source>Every call of your own phone is kept here, with its whole journey.</source>
        <translation>Telefonunuzun her çağrısı tüm yoluyla burada saklanır.</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>Uyan çağrı yok</translation>
    </message>
    <message>
        <source>Search for less, or among all calls.</source>
        <translation>Daha az arayın ya da tüm çağrılarda.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Not…</translation>
    </message>
    <message>
        <source>Search name, number, extension or note</source>
        <translation>Ad, numara, dahili veya not ara</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;CSV olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Whose calls</source>
        <translation>Kimin çağrıları</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Telefonum</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Tüm telefonlar</translation>
    </message>
    <message>
        <source>Calls of which days</source>
        <translation>Hangi günlerin çağrıları</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Son 365 gün</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Günden güne</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Bu günden</translation>
    </message>
    <message>
        <source>Up to and with this day</source>
        <translation>Bu gün dahil, bu güne dek</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>Write all calls that are found into a file (CSV)</source>
        <translation>Bulunan tüm çağrıları bir dosyaya yaz (CSV)</translation>
    </message>
    <message>
        <source>Only the calls of your own phone are kept</source>
        <translation>Yalnız kendi telefonunuzun çağrıları saklanıyor</translation>
    </message>
    <message>
        <source>Those of all phones can be kept too: see the settings.</source>
        <translation>Tüm telefonlarınkiler de saklanabilir: ayarlara bakın.</translation>
    </message>
    <message>
        <source>Every call that this login sees is kept here, with its whole journey.</source>
        <translation>Bu oturumun gördüğü her çağrı tüm yoluyla burada saklanır.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryWords</name>
    <message>
        <source>Goes on</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Cevapsız</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Gelen</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Giden</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Yanıt yok</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>%1 çaldı</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 ile</translation>
    </message>
    <message>
        <source>in queue %1</source>
        <translation>%1 kuyruğunda</translation>
    </message>
    <message>
        <source>parked on %1</source>
        <translation>%1 üzerinde park</translation>
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
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Sürdü</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of recordings</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>of phone %1</source>
        <translation>telefon %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>kaydedildi</translation>
    </message>
    <message>
        <source>Its end was not seen: this is how long it was seen to go on.</source>
        <translation>Sonu görülmedi: bu, sürdüğünün görüldüğü süre.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kayıt</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Left out</source>
        <translation>Alınmaz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad Soyad</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numara: %1</translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>İl&amp;k satır sütunları adlandırır</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Dosyanın sütunları</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Olur</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Ne çıkar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numaralar</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kişileri içe aktar</translation>
    </message>
    <message>
        <source>Letters: Unicode (UTF-8)</source>
        <translation>Harfler: Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Letters: Western (Windows-1252)</source>
        <translation>Harfler: Batı (Windows-1252)</translation>
    </message>
    <message>
        <source>Letters: UTF-16, little end first</source>
        <translation>Harfler: UTF-16, küçük uç önce</translation>
    </message>
    <message>
        <source>Letters: UTF-16, big end first</source>
        <translation>Harfler: UTF-16, büyük uç önce</translation>
    </message>
    <message>
        <source>Encoding of letters</source>
        <translation>Harf kodlaması</translation>
    </message>
    <message>
        <source>Between cells: comma</source>
        <translation>Hücre arası: virgül</translation>
    </message>
    <message>
        <source>Between cells: semicolon</source>
        <translation>Hücre arası: noktalı virgül</translation>
    </message>
    <message>
        <source>Between cells: tab</source>
        <translation>Hücre arası: sekme</translation>
    </message>
    <message>
        <source>Between cells: bar |</source>
        <translation>Hücre arası: çizgi |</translation>
    </message>
    <message>
        <source>What stands between cells</source>
        <translation>Hücreleri ne ayırır</translation>
    </message>
    <message>
        <source>The first contacts that come of it:</source>
        <translation>Çıkan ilk kişiler:</translation>
    </message>
    <message>
        <source>In place of the %1 contacts &amp;imported from a file of this name before</source>
        <translation>Daha önce bu adda bir dosyadan içe &amp;aktarılan %1 kişinin yerine</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>İçe a&amp;ktar</translation>
    </message>
    <message>
        <source>Between cells: %1</source>
        <translation>Hücre arası: %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Sütun %1</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>%1 ne olur</translation>
    </message>
    <message>
        <source>The file holds no rows. Export it anew from the program that it comes from.</source>
        <translation>Dosyada satır yok. Geldiği programdan yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Divide it into several.</source>
        <translation>Dosya %1 sınırını aşıyor. Parçalara bölün.</translation>
    </message>
    <message>
        <source>Line %1 holds what no text holds. Save the file as CSV in the program that it comes from, or choose another encoding.</source>
        <translation>%1. satırda metinde olmayacak bir şey var. Dosyayı geldiği programda CSV olarak kaydedin ya da başka kodlama seçin.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark opens a cell there, and none closes it. Add it, or write the mark twice where it is part of the text.</source>
        <translation>%1. satır: bir tırnak orada hücre açıyor, kapatan yok. Ekleyin ya da metne aitse iki kez yazın.</translation>
    </message>
    <message>
        <source>Line %1: a cell there is longer than %2 characters. Choose what stands between cells.</source>
        <translation>%1. satır: bir hücre %2 karakterden uzun. Hücreleri neyin ayırdığını seçin.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 cells. Choose what stands between cells.</source>
        <translation>%1. satırda %2 hücreden fazlası var. Hücreleri neyin ayırdığını seçin.</translation>
    </message>
    <message>
        <source>The file cannot be read (“%1”). Choose another.</source>
        <translation>Dosya okunamıyor (“%1”). Başka birini seçin.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>No contact comes of it. Choose which column is the name, the company or a number.</source>
        <translation>Hiç kişi çıkmıyor. Hangi sütunun ad, şirket veya numara olduğunu seçin.</translation>
    </message>
    <message>
        <source>Contacts that are imported: %1.</source>
        <translation>İçe aktarılacak kişiler: %1.</translation>
    </message>
    <message>
        <source>Left out, with neither name, company, number nor address: line %1.</source>
        <translation>Alınmadı, ad, şirket, numara ve adres yok: satır %1.</translation>
    </message>
    <message>
        <source>Cut, as something in it is too long: line %1.</source>
        <translation>Kısaltıldı, içinde çok uzun bir şey var: satır %1.</translation>
    </message>
    <message>
        <source>From line %1 on there are more than %2 rows: put them into another file.</source>
        <translation>%1. satırdan sonra %2 satırdan fazlası var: başka dosyaya koyun.</translation>
    </message>
    <message>
        <source>Nothing was imported (“%1”).</source>
        <translation>Hiçbir şey içe aktarılmadı (“%1”).</translation>
    </message>
</context>
<context>
    <name>ui::KeepCalls</name>
    <message>
        <source>for ever</source>
        <translation>süresiz</translation>
    </message>
    <message>
        <source>for two years</source>
        <translation>iki yıl</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>bir yıl</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 gün</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30 gün</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep calls</source>
        <translation>Çağrıları sakla</translation>
    </message>
    <message numerus="yes">
        <source>Calls that ended more than %n day(s) ago are taken away now, and from now on every day. They do not come back.</source>
        <translation>
            <numerusform>%n günden önce biten çağrılar şimdi ve bundan sonra her gün silinir. Geri gelmezler.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take them away</source>
        <translation>&amp;Sil</translation>
    </message>
</context>
<context>
    <name>ui::KeepingPage</name>
    <message>
        <source>&amp;Keep calls</source>
        <translation>Çağrıları &amp;sakla</translation>
    </message>
    <message>
        <source>Every call of your phone is kept on this computer, with its whole journey. Older ones are taken away at the start and several times a day.</source>
        <translation>Telefonunuzun her çağrısı tüm yoluyla bu bilgisayarda saklanır. Eskileri başlangıçta ve günde birkaç kez silinir.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Saklama süresi</translation>
    </message>
    <message>
        <source>Delete old calls</source>
        <translation>Eski çağrıları sil</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>İstatistik</translation>
    </message>
    <message>
        <source>Keep the calls of &amp;all phones</source>
        <translation>&amp;Tüm telefonların çağrılarını sakla</translation>
    </message>
    <message>
        <source>Not those of your own phone alone, but every call that this login sees while Cordboard runs. Who called whom is personal: keep it where those concerned know of it and agree. What is kept already stays when this is switched off.</source>
        <translation>Yalnız kendi telefonunuzunkiler değil, Cordboard çalışırken bu oturumun gördüğü her çağrı. Kimin kimi aradığı kişiseldir: ilgililerin bildiği ve onayladığı yerde saklayın. Bu kapatılınca da saklanmış olanlar kalır.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
</context>
<context>
    <name>ui::KeyMap</name>
    <message>
        <source>%1 is also the key of “%2”</source>
        <translation>%1 aynı zamanda “%2” tuşu</translation>
    </message>
    <message>
        <source>One key after another is one too many</source>
        <translation>Tuş ardına tuş, biri fazla</translation>
    </message>
    <message>
        <source>This key has no name</source>
        <translation>Bu tuşun adı yok</translation>
    </message>
    <message>
        <source>Esc only leaves a field or lets a call go</source>
        <translation>Esc yalnız bir alanı ya da çağrıyı bırakır</translation>
    </message>
    <message>
        <source>Enter does what the highlighted button says</source>
        <translation>Enter vurgulanan düğmenin dediğini yapar</translation>
    </message>
    <message>
        <source>%1 is needed for typing</source>
        <translation>%1 yazmak için gerekli</translation>
    </message>
    <message>
        <source>%1 is needed for moving about</source>
        <translation>%1 gezinmek için gerekli</translation>
    </message>
    <message>
        <source>Alt with a letter belongs to menus and buttons</source>
        <translation>Harfle Alt menülere ve düğmelere aittir</translation>
    </message>
    <message>
        <source>%1 is needed for editing text</source>
        <translation>%1 metin düzenlemek için gerekli</translation>
    </message>
</context>
<context>
    <name>ui::KeyPreset</name>
    <message>
        <source>Standard</source>
        <translation>Standart</translation>
    </message>
    <message>
        <source>Function keys</source>
        <translation>İşlev tuşları</translation>
    </message>
    <message>
        <source>Numeric pad</source>
        <translation>Sayı takımı</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Sol el</translation>
    </message>
    <message>
        <source>Function keys for what is done all day, letters for the rest.</source>
        <translation>Gün boyu yapılanlar için işlev tuşları, kalanlar için harfler.</translation>
    </message>
    <message>
        <source>Every action on a call has a function key, some with Shift.</source>
        <translation>Her çağrı eyleminin bir işlev tuşu var, kimi Shift ile.</translation>
    </message>
    <message>
        <source>The right hand stays on the numeric pad: / answers, + hands over, − hangs up, * holds. These four type nothing any more; those of the main keyboard do.</source>
        <translation>Sağ el sayı takımında kalır: / yanıtlar, + verir, − kapatır, * bekletir. Bu dördü artık bir şey yazmaz; ana klavyedekiler yazar.</translation>
    </message>
    <message>
        <source>The right hand stays on the mouse: everything is within reach of the left.</source>
        <translation>Sağ el farede kalır: her şey sol elin erişimindedir.</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>Eylem veya tuş ara</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Tuş takımı</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Sizinki</translation>
    </message>
    <message>
        <source>S&amp;et of keys:</source>
        <translation>&amp;Tuş takımı:</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Eylemler ve tuşları</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standart</translation>
    </message>
    <message>
        <source>Enter, then the new key. Delete: no key. Backspace: the standard key.</source>
        <translation>Enter, sonra yeni tuş. Delete: tuş yok. Backspace: standart tuş.</translation>
    </message>
    <message>
        <source>&amp;Change key…</source>
        <translation>Tuşu &amp;değiştir…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>Tuş &amp;yok</translation>
    </message>
    <message>
        <source>S&amp;tandard key</source>
        <translation>&amp;Standart tuş</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>&amp;Tüm standart tuşlar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>A–Z, 0–9</source>
        <translation>A–Z, 0–9</translation>
    </message>
    <message>
        <source>Type anywhere: it lands in the field at the top</source>
        <translation>Her yerde yazın: yukarıdaki alana düşer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Do what the highlighted button says</source>
        <translation>Vurgulanan düğmenin dediğini yapar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave a field or let a call go; never ends a call</source>
        <translation>Bir alanı veya çağrıyı bırakır; çağrıyı asla bitirmez</translation>
    </message>
    <message>
        <source>Press the new key of “%1”; Esc leaves it as it is.</source>
        <translation>“%1” için yeni tuşa basın; Esc olduğu gibi bırakır.</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation>“%1” tuşsuz.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>“%1” tuşu %2.</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Bir tuşa basın…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>No action and no key fits “%1”.</source>
        <translation>“%1” metnine uyan eylem ya da tuş yok.</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tuşları &amp;değiştir…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Shortcuts, function keys, numeric pad, left hand</source>
        <translation>Kısayollar, işlev tuşları, sayısal tuşlar, sol el</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Sizinki</translation>
    </message>
    <message>
        <source>Set of keys: %1</source>
        <translation>Tuş takımı: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and its key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>tuş yok</translation>
    </message>
    <message>
        <source>Every action has its standard key.</source>
        <translation>Her eylemin tuşu standart.</translation>
    </message>
    <message>
        <source>Other than the standard:</source>
        <translation>Standarttan farklı:</translation>
    </message>
</context>
<context>
    <name>ui::LackNote</name>
    <message>
        <source>Login for manager.conf…</source>
        <translation>manager.conf satırları…</translation>
    </message>
</context>
<context>
    <name>ui::LdapDialog</name>
    <message>
        <source>LDAP directory</source>
        <translation>LDAP dizini</translation>
    </message>
    <message>
        <source>Whom you type or who calls is asked for there. Nothing is written to it.</source>
        <translation>Yazdığınız veya arayan kişi orada sorulur. Ona bir şey yazılmaz.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Kapı</translation>
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
        <translation>Yok</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;res</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Şi&amp;freleme</translation>
    </message>
    <message>
        <source>OpenLDAP and others (inetOrgPerson)</source>
        <translation>OpenLDAP ve ötekiler (inetOrgPerson)</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>As typed below</source>
        <translation>Aşağıda yazıldığı gibi</translation>
    </message>
    <message>
        <source>Which entries are people</source>
        <translation>Hangi girdiler kişi</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tür</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>Ta&amp;ban</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Süzgeç</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Öznitelikler</translation>
    </message>
    <message>
        <source>Names of attributes with commas between them, the best first</source>
        <translation>Virgülle ayrılmış öznitelik adları, en iyisi önce</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>A&amp;d</translation>
    </message>
    <message>
        <source>Compan&amp;y</source>
        <translation>&amp;Şirket</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Gru&amp;p</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>&amp;E-posta</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;İş</translation>
    </message>
    <message>
        <source>M&amp;obile</source>
        <translation>&amp;Cep</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>E&amp;v</translation>
    </message>
    <message>
        <source>Pi&amp;cture</source>
        <translation>Resi&amp;m</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>Sunucunun adresini yazın.</translation>
    </message>
    <message>
        <source>Type which attribute the name is.</source>
        <translation>Adın hangi öznitelik olduğunu yazın.</translation>
    </message>
    <message>
        <source>Type which attributes are numbers.</source>
        <translation>Hangi özniteliklerin numara olduğunu yazın.</translation>
    </message>
    <message>
        <source>The server answers, but finds nobody. Check base, filter and login.</source>
        <translation>Sunucu yanıt veriyor ama kimseyi bulmuyor. Tabanı, süzgeci ve oturumu denetleyin.</translation>
    </message>
    <message>
        <source>The server answers, but nobody of those it shows has a name and a number. Check the attributes.</source>
        <translation>Sunucu yanıt veriyor ama gösterdiği hiç kimsenin adı ve numarası yok. Öznitelikleri denetleyin.</translation>
    </message>
    <message>
        <source>It works. One of the people there: %1, %2.</source>
        <translation>Çalışıyor. Oradaki kişilerden biri: %1, %2.</translation>
    </message>
</context>
<context>
    <name>ui::LinksPage</name>
    <message>
        <source>Links and keys</source>
        <translation>Bağlantılar ve tuşlar</translation>
    </message>
    <message>
        <source>Click to dial</source>
        <translation>Tıklayıp ara</translation>
    </message>
    <message>
        <source>Shortcuts everywhere</source>
        <translation>Her yerde kısayollar</translation>
    </message>
    <message>
        <source>Ask before dialling</source>
        <translation>Aramadan önce sor</translation>
    </message>
    <message>
        <source>Links of telephone numbers</source>
        <translation>Telefon numarası bağlantıları</translation>
    </message>
    <message>
        <source>Open such lin&amp;ks with Cordboard</source>
        <translation>Böyle bağlantıları Cordboard ile a&amp;ç</translation>
    </message>
    <message>
        <source>As it was &amp;before</source>
        <translation>&amp;Önceki gibi</translation>
    </message>
    <message>
        <source>Choose Cordboard for tel:, callto: and sip: links in the settings of your system.</source>
        <translation>Sisteminizin ayarlarında tel:, callto: ve sip: bağlantıları için Cordboard&apos;u seçin.</translation>
    </message>
    <message>
        <source>%1 links are opened with Cordboard.</source>
        <comment>tel:</comment>
        <translation>%1 bağlantıları Cordboard ile açılır.</translation>
    </message>
    <message>
        <source>%1 links are opened with %2.</source>
        <comment>tel:, a program</comment>
        <translation>%1 bağlantıları %2 ile açılır.</translation>
    </message>
    <message>
        <source>Nobody was chosen for %1 links.</source>
        <comment>tel:</comment>
        <translation>%1 bağlantıları için bir şey seçilmedi.</translation>
    </message>
    <message>
        <source>It could not be kept (%1).</source>
        <translation>Saklanamadı (%1).</translation>
    </message>
    <message>
        <source>The desktop did not take it: choose Cordboard in its settings.</source>
        <translation>Masaüstü kabul etmedi: ayarlarında Cordboard&apos;u seçin.</translation>
    </message>
    <message>
        <source>Links are opened with Cordboard from now on.</source>
        <translation>Bağlantılar artık Cordboard ile açılır.</translation>
    </message>
    <message>
        <source>Links are opened as before.</source>
        <translation>Bağlantılar önceki gibi açılır.</translation>
    </message>
    <message>
        <source>a &amp;link (tel:, sip:, callto:) that is clicked</source>
        <translation>tıklanan &amp;bağlantı (tel:, sip:, callto:)</translation>
    </message>
    <message>
        <source>the &amp;selected text (cordboard --dial-selection)</source>
        <translation>&amp;seçili metin (cordboard --dial-selection)</translation>
    </message>
    <message>
        <source>a co&amp;mmand (cordboard --dial)</source>
        <translation>ko&amp;mut (cordboard --dial)</translation>
    </message>
    <message>
        <source>another &amp;program (D-Bus)</source>
        <translation>başka bir &amp;program (D-Bus)</translation>
    </message>
    <message>
        <source>a key that works &amp;everywhere</source>
        <translation>her &amp;yerde çalışan bir tuş</translation>
    </message>
    <message>
        <source>The number then stands in the search field, and Enter dials. One with * or # is never dialled without asking, unless by a command.</source>
        <translation>Numara arama alanında durur, Enter çevirir. İçinde * veya # olan, komutla olmadıkça, sormadan hiç çevrilmez.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Her yerde çalışan tuşlar</translation>
    </message>
    <message>
        <source>&amp;Ask the desktop for such keys</source>
        <translation>Böyle tuşları masaüstünden &amp;iste</translation>
    </message>
    <message>
        <source>What can be done from everywhere</source>
        <translation>Her yerden yapılabilenler</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>Komutu k&amp;opyala</translation>
    </message>
    <message>
        <source>This desktop has no way for a program to ask for them (the portal GlobalShortcuts). Enter these commands in its own settings of shortcuts.</source>
        <translation>Bu masaüstünde bir programın bunları isteme yolu yok (GlobalShortcuts portalı). Bu komutları masaüstünün kısayol ayarlarına girin.</translation>
    </message>
    <message>
        <source>The desktop says which keys they become. Or enter these commands in its own settings of shortcuts.</source>
        <translation>Hangi tuşlar olacağını masaüstü söyler. Ya da bu komutları masaüstünün kısayol ayarlarına girin.</translation>
    </message>
    <message>
        <source>The desktop asks you which keys they shall be.</source>
        <translation>Masaüstü size hangi tuşlar olacağını sorar.</translation>
    </message>
    <message>
        <source>The desktop gave no keys. Enter these commands in its own settings of shortcuts, or ask again.</source>
        <translation>Masaüstü tuş vermedi. Bu komutları masaüstünün kısayol ayarlarına girin ya da yeniden isteyin.</translation>
    </message>
    <message>
        <source>The desktop listens for them. Its own settings change them.</source>
        <translation>Masaüstü onları dinliyor. Kendi ayarları değiştirir.</translation>
    </message>
</context>
<context>
    <name>ui::LockSign</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Yöneticiniz belirledi</translation>
    </message>
    <message>
        <source>Set by your administrator: %1</source>
        <translation>Yöneticiniz belirledi: %1</translation>
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
        <translation>manager.conf satırları</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatör</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Süpervizör</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>İzleyici</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Yeni</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>Başka bir gizli anahtar üret</translation>
    </message>
    <message>
        <source>For a s&amp;low line</source>
        <translation>Ya&amp;vaş hat için</translation>
    </message>
    <message>
        <source>The PBX then waits ten seconds for a slow reader, not a tenth of one</source>
        <translation>O zaman santral yavaş okuyanı saniyenin onda biri değil on saniye bekler</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>&amp;Kim için</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>K&amp;ullanıcı</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Gizli anahtar</translation>
    </message>
    <message>
        <source>From net&amp;work</source>
        <translation>Hangi &amp;ağdan</translation>
    </message>
    <message>
        <source>Lines for manager.conf</source>
        <translation>manager.conf satırları</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pyala</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Farklı kaydet…</translation>
    </message>
    <message>
        <source>Sees everything; calls, transfers, hangs up, parks, mutes in conferences, asks mailboxes. PJSIP phones appear as they are heard of: to list them takes “system”, which could also change the server.</source>
        <translation>Her şeyi görür; arar, aktarır, kapatır, park eder, konferansta sesi kapatır, posta kutularını sorar. PJSIP telefonlar duyuldukça görünür: listelemek “system” ister; onunla sunucu da değiştirilebilir.</translation>
    </message>
    <message>
        <source>What an operator can, and: adds, removes and pauses queue members, records, listens. Recording takes “system”, which could also change the server: for people who are trusted with that.</source>
        <translation>Operatörün yaptıkları ve: kuyruk üyesi ekler, çıkarır, molaya alır, kaydeder, dinler. Kayıt “system” ister; onunla sunucu da değiştirilebilir: bunun emanet edildiği kişiler için.</translation>
    </message>
    <message>
        <source>Sees everything and can do nothing to a call. Calls that were parked before it logged in are not listed, and PJSIP phones appear as they are heard of.</source>
        <translation>Her şeyi görür, çağrıya hiçbir şey yapamaz. Oturumundan önce park edilenler listelenmez, PJSIP telefonlar duyuldukça görünür.</translation>
    </message>
    <message>
        <source>A user is of letters, digits, “-”, “_” and “.”.</source>
        <translation>Kullanıcı; harf, rakam, “-”, “_” ve “.” içerir.</translation>
    </message>
    <message>
        <source>A secret has no blanks and no “;”.</source>
        <translation>Gizli anahtarda boşluk ve “;” olmaz.</translation>
    </message>
    <message>
        <source>Type from where this login is used: without that it is refused everywhere.</source>
        <translation>Bu oturumun nereden kullanıldığını yazın: yoksa her yerde reddedilir.</translation>
    </message>
    <message>
        <source>“%1” is no network. Such as 192.0.2.0/24, or one address.</source>
        <translation>“%1” bir ağ değil. 192.0.2.0/24 ya da tek adres gibi.</translation>
    </message>
    <message>
        <source>Copied. Paste it at the end of manager.conf, then run “manager reload”.</source>
        <translation>Kopyalandı. manager.conf&apos;un sonuna yapıştırın, sonra “manager reload” çalıştırın.</translation>
    </message>
    <message>
        <source>Save the login</source>
        <translation>Satırları kaydet</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 dosyasına kaydedildi.</translation>
    </message>
    <message>
        <source>Not saved (“%1”).</source>
        <translation>Kaydedilmedi (“%1”).</translation>
    </message>
</context>
<context>
    <name>ui::LoginPage</name>
    <message>
        <source>The secret may be sent in c&amp;lear text</source>
        <translation>Gizli anahtar &amp;açık gidebilir</translation>
    </message>
    <message>
        <source>cordboard</source>
        <translation>cordboard</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Gizli anahtarı göster</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Kullanıcı</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Gizli anahtar</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>&amp;manager.conf satırları…</translation>
    </message>
    <message>
        <source>Writes the lines that the administrator of the PBX needs</source>
        <translation>Santral yöneticisine gereken satırları yazar</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>Cordboard needs a login of Asterisk&apos;s manager interface, which the administrator of %1 makes in manager.conf.</source>
        <translation>Cordboard&apos;a Asterisk yönetim arayüzünde bir oturum gerekir; bunu %1 yöneticisi manager.conf içinde yapar.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others on the network could read along.</source>
        <translation>Bağlantı şifreli değil: ağdaki başkaları okuyabilir.</translation>
    </message>
    <message>
        <source>The connection is safe from others.</source>
        <translation>Bağlantı başkalarından korunuyor.</translation>
    </message>
    <message>
        <source>Type the user of the login.</source>
        <translation>Oturumun kullanıcısını yazın.</translation>
    </message>
</context>
<context>
    <name>ui::LookPage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Renkler</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Masaüstü gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Kişiler</translation>
    </message>
    <message>
        <source>As tiles</source>
        <translation>Döşeme</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistem gibi</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Başka dil, sonraki başlangıçtan sonra kullanılır.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Düzeni &amp;sıfırla</translation>
    </message>
    <message>
        <source>Panels go back to where they were at first</source>
        <translation>Paneller ilk yerlerine döner</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Görünüm ve dil</translation>
    </message>
    <message>
        <source>Theme, dark mode, light mode</source>
        <translation>Tema, koyu kip, açık kip</translation>
    </message>
    <message>
        <source>Tiles, table</source>
        <translation>Döşeme, tablo</translation>
    </message>
</context>
<context>
    <name>ui::MailboxController</name>
    <message>
        <source>“Your desk” in the menu does not say what is dialled to listen to a mailbox</source>
        <translation>Menüdeki “Masanız” posta kutusu dinlemek için ne çevrildiğini söylemiyor</translation>
    </message>
    <message>
        <source>%1 leads to your own mailbox only</source>
        <translation>%1 yalnız kendi posta kutunuza gider</translation>
    </message>
    <message>
        <source>the mailbox of %1</source>
        <translation>posta kutusu: %1</translation>
    </message>
    <message>
        <source>&amp;Listen to it</source>
        <translation>&amp;Dinle</translation>
    </message>
    <message>
        <source>&amp;Ask for its messages…</source>
        <translation>&amp;Mesajlarını sor…</translation>
    </message>
</context>
<context>
    <name>ui::MailboxDialog</name>
    <message>
        <source>Mailbox</source>
        <translation>Posta kutusu</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Posta kutusu</translation>
    </message>
    <message>
        <source>101@default</source>
        <translation>101@default</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Sor</translation>
    </message>
    <message>
        <source>Type a mailbox, such as 101@default.</source>
        <translation>101@default gibi bir posta kutusu yazın.</translation>
    </message>
    <message>
        <source>Asking the PBX…</source>
        <translation>Santrale soruluyor…</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 yeni</translation>
    </message>
    <message>
        <source>1 old message in %1</source>
        <translation>1 eski mesaj, %1</translation>
    </message>
    <message>
        <source>%1 old messages in %2</source>
        <translation>%1 eski mesaj, %2</translation>
    </message>
    <message>
        <source>This PBX does not count messages.</source>
        <translation>Bu santral mesajları saymıyor.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Yeni mesajlar</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Yeni bir şey yok</translation>
    </message>
</context>
<context>
    <name>ui::MailboxWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old</source>
        <translation>
            <numerusform>%n eski</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPanel</name>
    <message>
        <source>Mailboxes</source>
        <translation>Posta kutuları</translation>
    </message>
    <message>
        <source>No message waits in any mailbox</source>
        <translation>Hiçbir posta kutusunda mesaj beklemiyor</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Bağlantı…</translation>
    </message>
    <message>
        <source>&amp;Switch to</source>
        <translation>&amp;Geç</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>&amp;Yeniden bağlan</translation>
    </message>
    <message>
        <source>Your &amp;desk…</source>
        <translation>&amp;Masanız…</translation>
    </message>
    <message>
        <source>&amp;Numbers…</source>
        <translation>&amp;Numaralar…</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>manager.&amp;conf satırları…</translation>
    </message>
    <message>
        <source>C&amp;orrections…</source>
        <translation>&amp;Düzeltmeler…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>&amp;Masaüstü gibi</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>People as &amp;tiles</source>
        <translation>Kişiler &amp;döşeme</translation>
    </message>
    <message>
        <source>People as t&amp;able</source>
        <translation>Kişiler &amp;tablo</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Düzeni &amp;sıfırla</translation>
    </message>
    <message>
        <source>&amp;Wire log</source>
        <translation>&amp;Hat günlüğü</translation>
    </message>
    <message>
        <source>R&amp;eplay a recording…</source>
        <translation>Kaydı &amp;oynat…</translation>
    </message>
    <message>
        <source>Save a s&amp;upport bundle…</source>
        <translation>D&amp;estek paketi kaydet…</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>&amp;İstatistik…</translation>
    </message>
    <message>
        <source>Qu&amp;iet mode</source>
        <translation>&amp;Sessiz kip</translation>
    </message>
    <message>
        <source>Alerts and so&amp;unds…</source>
        <translation>&amp;Uyarılar ve sesler…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tuşlar…</translation>
    </message>
    <message>
        <source>&amp;About Cordboard</source>
        <translation>Cordboard H&amp;akkında</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;k</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Yeni bağlantı…</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Ka&amp;ydı durdur</translation>
    </message>
    <message>
        <source>Record the w&amp;ire…</source>
        <translation>Hattı ka&amp;ydet…</translation>
    </message>
    <message>
        <source>This window shows a recording</source>
        <translation>Bu pencere bir kayıt gösteriyor</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Aya&amp;rlar…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>El k&amp;itabı</translation>
    </message>
    <message>
        <source>First ste&amp;ps…</source>
        <translation>İ&amp;lk adımlar…</translation>
    </message>
    <message>
        <source>E&amp;xport the history…</source>
        <translation>Geçmişi dışa a&amp;ktar…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Queues</source>
        <translation>Kuyruklar</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Konferanslar</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Posta kutuları</translation>
    </message>
    <message>
        <source>parking space</source>
        <translation>park yeri</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <source>Quiet mode is on</source>
        <translation>Sessiz kip açık</translation>
    </message>
    <message>
        <source>Nothing sounds. Click to hear alerts again.</source>
        <translation>Hiçbir şey çalmaz. Uyarıları yeniden duymak için tıklayın.</translation>
    </message>
    <message>
        <source>Quiet: nothing sounds any more.</source>
        <translation>Sessiz: artık hiçbir şey çalmaz.</translation>
    </message>
    <message>
        <source>Alerts sound again.</source>
        <translation>Uyarılar yeniden çalar.</translation>
    </message>
    <message>
        <source>The recording ends after event %1: what follows is nothing that a PBX sends.</source>
        <translation>Kayıt %1. olaydan sonra biter: sonrası hiçbir santralin göndermediği bir şey.</translation>
    </message>
    <message>
        <source>%1 is no recording: it holds no message of a PBX.</source>
        <translation>%1 bir kayıt değil: içinde santral mesajı yok.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 bir dosya değil.</translation>
    </message>
    <message>
        <source>%1 cannot be read (“%2”).</source>
        <translation>%1 okunamıyor (“%2”).</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 kaydedildi</translation>
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
        <translation>Yukarıdaki alan</translation>
    </message>
    <message>
        <source>Carry the call with the arrows</source>
        <translation>Çağrıyı oklarla taşı</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Çağrılar</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Sizi bekleyenler</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Replay of a recording</source>
        <translation>Kayıt oynatma</translation>
    </message>
    <message>
        <source>Not now. %1</source>
        <translation>Şimdi değil. %1</translation>
    </message>
    <message>
        <source>There is no call to carry: take one, or select one.</source>
        <translation>Taşınacak çağrı yok: birini alın ya da seçin.</translation>
    </message>
    <message>
        <source>There is nobody yet who could be handed over.</source>
        <translation>Verilebilecek kimse henüz yok.</translation>
    </message>
    <message>
        <source>%1 – Cordboard</source>
        <translation>%1 – Cordboard</translation>
    </message>
    <message>
        <source>Replay of %1 – Cordboard</source>
        <translation>%1 oynatılıyor – Cordboard</translation>
    </message>
    <message>
        <source>Which phone is yours?</source>
        <translation>Hangi telefon sizin?</translation>
    </message>
    <message>
        <source>The connection does not say it. Edit it to call and transfer.</source>
        <translation>Bağlantı bunu söylemiyor. Aramak ve aktarmak için düzenleyin.</translation>
    </message>
    <message>
        <source>Nobody can be shown</source>
        <translation>Kimse gösterilemiyor</translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation>Santralinize bağlanın</translation>
    </message>
    <message>
        <source>Cordboard shows who is free, who calls and who waits, and hands calls over. It needs a login of Asterisk&apos;s manager interface.</source>
        <translation>Cordboard kimin boş olduğunu, kimin arayıp kimin beklediğini gösterir, çağrıları verir. Asterisk&apos;in manager arayüzünde bir oturum ister.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Bağlan…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Gösteriyi dene</translation>
    </message>
    <message>
        <source>%1 is tried again in %2 s.</source>
        <translation>%1, %2 sn sonra yeniden denenir.</translation>
    </message>
    <message>
        <source>The encryption of %1 is too old</source>
        <translation>%1 şifrelemesi çok eski</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Bağlantıyı düzenle…</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 yanıt vermiyor</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Bağlanıyor: %1…</translation>
    </message>
    <message>
        <source>%1 wants your secret in clear text</source>
        <translation>%1 gizli anahtarınızı açıkça istiyor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>%1 refused the login</source>
        <translation>%1 oturumu reddetti</translation>
    </message>
    <message>
        <source>The PBX at %1 does not accept the user “%2” with this secret. Nothing more is tried until you say so.</source>
        <translation>%1 adresindeki santral “%2” kullanıcısını bu gizli anahtarla kabul etmiyor. Siz söyleyene dek bir şey denenmez.</translation>
    </message>
    <message>
        <source>%1 has another certificate</source>
        <translation>%1 sertifikası değişmiş</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>%1 sertifikası güvenilir değil</translation>
    </message>
    <message>
        <source>%1 Compare the fingerprint with the server&apos;s own first.</source>
        <translation>%1 Önce parmak izini sunucunun kendisininkiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Bağlantısız kal</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Bu sertifikaya &amp;güven</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>Not up to date: %1 – what you see is from %2</source>
        <translation>Güncel değil: %1 – gördüğünüz %2 zamanına ait</translation>
    </message>
    <message>
        <source>Connection lost %1 ago – %2 – what you see is from %3</source>
        <translation>Bağlantı %1 önce koptu – %2 – gördüğünüz %3 zamanına ait</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret (“%1”): it is asked for at the next start.</source>
        <translation>Anahtarlık gizli anahtarı saklamadı (“%1”): sonraki başlangıçta sorulur.</translation>
    </message>
    <message>
        <source>Show the group %1</source>
        <translation>Göster: %1 grubu</translation>
    </message>
</context>
<context>
    <name>ui::MessageDialog</name>
    <message>
        <source>Message for an absent person</source>
        <translation>Olmayan biri için mesaj</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Kime</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-posta</translation>
    </message>
    <message>
        <source>The mail program asks where this is empty</source>
        <translation>Boşsa posta programı sorar</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>K&amp;onu</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>E-posta &amp;yaz</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pyala</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>&amp;Şablon…</translation>
    </message>
    <message>
        <source>Change the text that messages begin with</source>
        <translation>Mesajların başladığı metni değiştir</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>Bu bir e-posta adresi değil</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Arayan: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>This desktop has no program for e-mail. Copy the text instead.</source>
        <translation>Bu masaüstünde posta programı yok. Metni kopyalayın.</translation>
    </message>
    <message>
        <source>Handed to the mail program</source>
        <translation>Posta programına verildi</translation>
    </message>
    <message>
        <source>{caller} called for you at {time}.
Number: {number}

{note}</source>
        <translation>{caller} sizi {time} aradı.
Numara: {number}

{note}</translation>
    </message>
</context>
<context>
    <name>ui::NeedsYouList</name>
    <message>
        <source>Needs you</source>
        <translation>Sizi bekleyenler</translation>
    </message>
    <message>
        <source>Calls that need you</source>
        <translation>Sizi bekleyen çağrılar</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Sizi bekleyen yok</translation>
    </message>
    <message>
        <source>Callers in queues, parked calls and calls on hold come up here.</source>
        <translation>Kuyruktaki arayanlar, park edilen ve bekletilen çağrılar burada görünür.</translation>
    </message>
    <message>
        <source>Take call %1 of “Needs you”</source>
        <translation>“Sizi bekleyenler” içinden %1. çağrıyı al</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 çağrı</translation>
    </message>
    <message numerus="yes">
        <source>%n · most urgent first</source>
        <translation>
            <numerusform>%n · en acil önce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NightController</name>
    <message>
        <source>“Your desk” in the menu does not say what tells day from night</source>
        <translation>Menüdeki “Masanız” gündüzü geceden neyin ayırdığını söylemiyor</translation>
    </message>
    <message>
        <source>Day or night?</source>
        <translation>Gündüz mü, gece mi?</translation>
    </message>
    <message>
        <source>Night service</source>
        <translation>Gece hizmeti</translation>
    </message>
    <message>
        <source>Day service</source>
        <translation>Gündüz hizmeti</translation>
    </message>
    <message>
        <source>Asked the PBX for night service…</source>
        <translation>Santralden istendi: gece hizmeti…</translation>
    </message>
    <message>
        <source>Asked the PBX for day service…</source>
        <translation>Santralden istendi: gündüz hizmeti…</translation>
    </message>
    <message>
        <source>The service was not switched. %1</source>
        <translation>Hizmet değişmedi. %1</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Konu ne?</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>Önceki notlar</translation>
    </message>
    <message>
        <source>&amp;Message…</source>
        <translation>&amp;Mesaj…</translation>
    </message>
    <message>
        <source>Fill a message for somebody who is absent</source>
        <translation>Olmayan biri için bir mesaj doldur</translation>
    </message>
    <message>
        <source>&amp;Reasons…</source>
        <translation>&amp;Nedenler…</translation>
    </message>
    <message>
        <source>Change the list of reasons</source>
        <translation>Neden listesini değiştir</translation>
    </message>
    <message>
        <source>A note on this person. It is kept as you type.</source>
        <translation>Bu kişi üzerine not. Yazdıkça saklanır.</translation>
    </message>
    <message>
        <source>A note on this call. It is kept as you type, and shown when this number calls again.</source>
        <translation>Bu çağrı üzerine not. Yazdıkça saklanır, bu numara yeniden arayınca gösterilir.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Saklandı</translation>
    </message>
    <message>
        <source>Not written (“%1”). It is kept until Cordboard ends: copy it.</source>
        <translation>Yazılmadı (“%1”). Cordboard bitene dek durur: kopyalayın.</translation>
    </message>
    <message>
        <source>Kept until Cordboard ends</source>
        <translation>Cordboard bitene dek durur</translation>
    </message>
</context>
<context>
    <name>ui::Notebook</name>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Not…</translation>
    </message>
    <message>
        <source>Write a note on the call, or on the person that is selected</source>
        <translation>Çağrı ya da seçili kişi üzerine not yaz</translation>
    </message>
    <message>
        <source>Messa&amp;ge…</source>
        <translation>M&amp;esaj…</translation>
    </message>
    <message>
        <source>Fill a message for somebody who is absent</source>
        <translation>Olmayan biri için bir mesaj doldur</translation>
    </message>
    <message>
        <source>There is no call to note something on, and nobody is selected.</source>
        <translation>Not alınacak çağrı yok, seçili kimse de yok.</translation>
    </message>
    <message>
        <source>A note needs a number to be filed under.</source>
        <translation>Nota, altında saklanacağı bir numara gerekir.</translation>
    </message>
    <message>
        <source>Reasons of calls</source>
        <translation>Çağrı nedenleri</translation>
    </message>
    <message>
        <source>A note offers these to be ticked. One a line.</source>
        <translation>Not bunları işaretlemek için sunar. Her satıra bir tane.</translation>
    </message>
    <message>
        <source>Template of messages</source>
        <translation>Mesaj şablonu</translation>
    </message>
    <message>
        <source>{person}, {caller}, {number}, {time} and {note} are filled in from the call. A line of which all are empty is left out.</source>
        <translation>{person}, {caller}, {number}, {time} ve {note} çağrıdan doldurulur. Hepsi boş olan satır atlanır.</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Bugün %1</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Geri ara</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Şikâyet</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Yanlış numara</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Özel</translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>You trusted</source>
        <translation>Güvendiğiniz</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>It shows now</source>
        <translation>Şimdi gösterdiği</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that you trusted</source>
        <translation>Güvendiğiniz sertifikanın SHA-256&apos;sı</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that the PBX shows</source>
        <translation>Santralin gösterdiği sertifikanın SHA-256&apos;sı</translation>
    </message>
</context>
<context>
    <name>ui::NumbersDialog</name>
    <message>
        <source>Numbers</source>
        <translation>Numaralar</translation>
    </message>
</context>
<context>
    <name>ui::NumbersForm</name>
    <message>
        <source>None: numbers are dialled as they are typed</source>
        <translation>Yok: numaralar yazıldığı gibi çevrilir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Ü&amp;lke</translation>
    </message>
    <message>
        <source>&amp;Area code</source>
        <translation>&amp;Alan kodu</translation>
    </message>
    <message>
        <source>&amp;Outside line</source>
        <translation>&amp;Dış hat</translation>
    </message>
    <message>
        <source>What is dialled before every number outside</source>
        <translation>Her dış numaradan önce çevrilen</translation>
    </message>
    <message>
        <source> digits at most</source>
        <translation> rakam, en çok</translation>
    </message>
    <message>
        <source>&amp;Extensions have</source>
        <translation>Da&amp;hililer</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Kurallar</translation>
    </message>
    <message>
        <source>Type a number to see what is dialled</source>
        <translation>Ne çevrildiğini görmek için numara yazın</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>De&amp;ne</translation>
    </message>
    <message>
        <source>Rules, the first that fits decides</source>
        <translation>Kurallar, uyan ilki karar verir</translation>
    </message>
    <message>
        <source>A number like</source>
        <translation>Şöyle bir numara</translation>
    </message>
    <message>
        <source>is dialled as</source>
        <translation>böyle çevrilir</translation>
    </message>
    <message>
        <source>A regular expression for the whole number, without separators: 7(\d{3}) is dialled as *72\1</source>
        <translation>Tüm numara için düzenli ifade, ayırıcısız: 7(\\d{3}), *72\\1 olarak çevrilir</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Kald&amp;ır</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Yukarı</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>Aşa&amp;ğı</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>“%1” kullanılamaz: %2</translation>
    </message>
</context>
<context>
    <name>ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Numaralar</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Çevirme</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Önek</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Değiştirme</translation>
    </message>
</context>
<context>
    <name>ui::Omnibox</name>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Dial this number</source>
        <translation>Bu numarayı çevir</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferans</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>Type a name or number…</source>
        <translation>Ad veya numara yazın…</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Ad veya numara</translation>
    </message>
    <message>
        <source>Type anywhere: names, initials, extensions, numbers</source>
        <translation>Her yerde yazın: adlar, baş harfler, dahililer, numaralar</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>Arrow keys choose: %1</source>
        <translation>Ok tuşları seçer: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1/%2: %3</translation>
    </message>
</context>
<context>
    <name>ui::Outside</name>
    <message>
        <source>The PBX did not answer.</source>
        <translation>Santral yanıt vermedi.</translation>
    </message>
    <message>
        <source>Something else that was asked from outside is under way.</source>
        <translation>Dışarıdan istenen başka bir iş sürüyor.</translation>
    </message>
    <message>
        <source>Press Enter to call %1</source>
        <translation>Aramak için Enter&apos;a basın: %1</translation>
    </message>
    <message>
        <source>Press Enter to call %1, and ask for extension %2</source>
        <translation>Aramak için Enter&apos;a basın: %1, sonra %2 dahilisini isteyin</translation>
    </message>
    <message>
        <source>No number is selected: select one, or copy it.</source>
        <translation>Seçili numara yok: seçin ya da kopyalayın.</translation>
    </message>
    <message>
        <source>Press Enter to transfer to %1</source>
        <translation>Aktarmak için Enter&apos;a basın: %1</translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Parking</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>No call is parked</source>
        <translation>Park edilmiş çağrı yok</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>%1 üzerinde park</translation>
    </message>
</context>
<context>
    <name>ui::ParkingWords</name>
    <message>
        <source>%1 left</source>
        <translation>%1 kaldı</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantWords</name>
    <message>
        <source>%1, muted</source>
        <translation>%1, sessiz</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>sessiz</translation>
    </message>
</context>
<context>
    <name>ui::PbxChip</name>
    <message>
        <source>No PBX</source>
        <translation>Santral yok</translation>
    </message>
    <message>
        <source>Server, rights and connection</source>
        <translation>Sunucu, haklar ve bağlantı</translation>
    </message>
</context>
<context>
    <name>ui::PbxDetails</name>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Şifreleme</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Yanıt süresi</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Haklar</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Karşılaştırıldı</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Yeniden bağlan</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Bağlantıyı düzenle…</translation>
    </message>
    <message>
        <source>This window shows a recording</source>
        <translation>Bu pencere bir kayıt gösteriyor</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Düzeltmeler…</translation>
    </message>
    <message>
        <source>Login for manager.conf…</source>
        <translation>manager.conf satırları…</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Başarım</translation>
    </message>
    <message>
        <source>Events, what waits, ticks and memory of this program</source>
        <translation>Olaylar, bekleyenler, adımlar ve bu programın belleği</translation>
    </message>
    <message>
        <source>Not whole yet, asked for again: %1</source>
        <translation>Henüz tam değil, yeniden istendi: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>saniyede %1</translation>
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
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Beri</translation>
    </message>
</context>
<context>
    <name>ui::PeopleGroups</name>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruplar</translation>
    </message>
    <message>
        <source>&amp;New group…</source>
        <translation>&amp;Yeni grup…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Yeni grup</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Grubun adı:</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Grubun adı</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Yeniden &amp;adlandır…</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Grubu yeniden adlandır</translation>
    </message>
    <message>
        <source>Re&amp;move the group</source>
        <translation>Grubu &amp;kaldır</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriler</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Boş olanlar</translation>
    </message>
    <message>
        <source>Everyone: show all people</source>
        <translation>Herkes: tüm kişileri göster</translation>
    </message>
    <message>
        <source>Favourites: show only these</source>
        <translation>Favoriler: yalnız bunları göster</translation>
    </message>
    <message>
        <source>Free now: show only these</source>
        <translation>Boş olanlar: yalnız bunları göster</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Döşeme</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>“%1” metnine uyan yok</translation>
    </message>
    <message>
        <source>Not all people are shown: choose “Everyone” to look at all of them.</source>
        <translation>Herkes gösterilmiyor: hepsine bakmak için “Herkes”i seçin.</translation>
    </message>
    <message>
        <source>Try another part of the name, or a number.</source>
        <translation>Adın başka bir parçasını ya da numara deneyin.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Henüz favori yok</translation>
    </message>
    <message>
        <source>Open a person&apos;s menu and choose “Favourite”.</source>
        <translation>Bir kişinin menüsünü açıp “Favori”yi seçin.</translation>
    </message>
    <message>
        <source>Nobody of this group is here</source>
        <translation>Bu gruptan kimse burada değil</translation>
    </message>
    <message>
        <source>This PBX has none of its extensions. Choose “Everyone” to see who is.</source>
        <translation>Bu santralde dahililerinden hiçbiri yok. Kimin olduğunu görmek için “Herkes”i seçin.</translation>
    </message>
    <message>
        <source>Nobody is free just now</source>
        <translation>Şu anda boş kimse yok</translation>
    </message>
    <message>
        <source>Choose “Everyone” to see who is on a call.</source>
        <translation>Kimin çağrıda olduğunu görmek için “Herkes”i seçin.</translation>
    </message>
    <message>
        <source>This PBX shows no extensions with hints</source>
        <translation>Bu santral hint&apos;li dahili göstermiyor</translation>
    </message>
    <message>
        <source>People come from the hints of the dialplan. Give each extension one, as in “exten =&gt; 101,hint,PJSIP/101”, reload the dialplan, and they appear here.</source>
        <translation>Kişiler çevirme planının hint&apos;lerinden gelir. Her dahiliye “exten =&gt; 101,hint,PJSIP/101” gibi bir tane verin, planı yeniden yükleyin; burada görünürler.</translation>
    </message>
    <message>
        <source>There is no call to transfer</source>
        <translation>Aktarılacak çağrı yok</translation>
    </message>
    <message>
        <source>&amp;Call %1</source>
        <translation>A&amp;ra: %1</translation>
    </message>
    <message>
        <source>&amp;Pick up: %1</source>
        <translation>&amp;Yakala: %1</translation>
    </message>
    <message>
        <source>&amp;Transfer here</source>
        <translation>Buraya a&amp;ktar</translation>
    </message>
    <message>
        <source>&amp;Mailbox…</source>
        <translation>&amp;Posta kutusu…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Not…</translation>
    </message>
    <message>
        <source>M&amp;essage…</source>
        <translation>&amp;Mesaj…</translation>
    </message>
    <message>
        <source>&amp;Listen to the mailbox</source>
        <translation>Posta kutusunu &amp;dinle</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Ko&amp;pyala</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;CSV olarak dışa aktar…</translation>
    </message>
</context>
<context>
    <name>ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
</context>
<context>
    <name>ui::PeopleTiles</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1, %2 zamanından beri</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
</context>
<context>
    <name>ui::PeopleWords</name>
    <message>
        <source>free</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>çalıyor</translation>
    </message>
    <message>
        <source>ringing, call from %1</source>
        <translation>çalıyor, arayan %1</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>arıyor: %1</translation>
    </message>
    <message>
        <source>on a call</source>
        <translation>çağrıda</translation>
    </message>
    <message>
        <source>on a call with %1</source>
        <translation>%1 ile çağrıda</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>beklemede</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>çevrimdışı</translation>
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
        <translation>1 yeni sesli mesaj</translation>
    </message>
    <message numerus="yes">
        <source>%n new voice messages</source>
        <translation>
            <numerusform>%n yeni sesli mesaj</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Kiminle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Beri</translation>
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
        <translation>Başarım</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Messages of the PBX in the last second</source>
        <translation>Son saniyede santralin mesajları</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>What came and was not taken yet</source>
        <translation>Gelip henüz alınmayan</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>İstenen</translation>
    </message>
    <message>
        <source>Under too much load fewer events are asked for, until it is calm</source>
        <translation>Çok yükte daha az olay istenir, sakinleşene dek</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>How long it takes to read what came and to bring the picture up to date</source>
        <translation>Geleni okuyup ekranı güncellemek ne kadar sürer</translation>
    </message>
    <message>
        <source>Longest tick</source>
        <translation>En uzun adım</translation>
    </message>
    <message>
        <source>Since this page was opened</source>
        <translation>Bu sayfa açıldığından beri</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Sapma</translation>
    </message>
    <message>
        <source>What the PBX&apos;s own lists had to correct</source>
        <translation>Santral listelerinin düzeltmek zorunda kaldığı</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>Of this program</source>
        <translation>Bu programın</translation>
    </message>
    <message>
        <source>Events by type, since this page was opened</source>
        <translation>Türe göre olaylar, bu sayfa açıldığından beri</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>saniyede %1</translation>
    </message>
    <message>
        <source>%1, for %2 s</source>
        <translation>%1, %2 sn&apos;dir</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>tüm olaylar</translation>
    </message>
    <message>
        <source>calls, agents and system only</source>
        <translation>yalnız çağrılar, temsilciler ve sistem</translation>
    </message>
    <message>
        <source>no events, until it is calm</source>
        <translation>olay yok, sakinleşene dek</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>ortalama %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n düzeltme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
</context>
<context>
    <name>ui::PhoneModel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
</context>
<context>
    <name>ui::PhonePage</name>
    <message>
        <source>&amp;Ring it</source>
        <translation>&amp;Çaldır</translation>
    </message>
    <message>
        <source>Type your name or your number</source>
        <translation>Adınızı veya numaranızı yazın</translation>
    </message>
    <message>
        <source>Phones of the PBX</source>
        <translation>Santralin telefonları</translation>
    </message>
    <message>
        <source>The part of the PBX&apos;s dialplan in which your phone dials; the administrator knows it</source>
        <translation>Santralin arama planında telefonunuzun aradığı bölüm; yönetici bilir</translation>
    </message>
    <message>
        <source>&amp;Your phone</source>
        <translation>&amp;Telefonunuz</translation>
    </message>
    <message>
        <source>&amp;Dials from context</source>
        <translation>Şu &amp;bağlamdan arar</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Telefonunuz</translation>
    </message>
    <message>
        <source>The PBX is asked for its phones…</source>
        <translation>Santrale telefonları soruluyor…</translation>
    </message>
    <message>
        <source>The PBX tells of no phones</source>
        <translation>Santral telefon bildirmiyor</translation>
    </message>
    <message>
        <source>Type your number above.</source>
        <translation>Numaranızı yukarıya yazın.</translation>
    </message>
    <message>
        <source>Nobody is called so, or has this number</source>
        <translation>Bu adda veya numarada kimse yok</translation>
    </message>
    <message>
        <source>A number that is not in the list is taken as it is typed.</source>
        <translation>Listede olmayan numara yazıldığı gibi alınır.</translation>
    </message>
    <message>
        <source>Choose a phone first</source>
        <translation>Önce telefon seçin</translation>
    </message>
    <message>
        <source>The PBX is not connected yet</source>
        <translation>Santrale henüz bağlanılmadı</translation>
    </message>
    <message>
        <source>Rings for a quarter of a minute; lift it, and it is yours</source>
        <translation>Çeyrek dakika çalar; açın, sizin olsun</translation>
    </message>
    <message>
        <source>%1 is rung…</source>
        <translation>Çaldırılıyor: %1…</translation>
    </message>
    <message>
        <source>%1 was not rung. %2</source>
        <translation>%1 çaldırılmadı. %2</translation>
    </message>
    <message>
        <source>%1 rings. Is it yours? Then lift it, or go on.</source>
        <translation>%1 çalıyor. Sizin mi? Öyleyse açın ya da ilerleyin.</translation>
    </message>
    <message>
        <source>%1 was lifted.</source>
        <translation>%1 açıldı.</translation>
    </message>
    <message>
        <source>%1 does not ring any more. It was not lifted.</source>
        <translation>%1 artık çalmıyor. Açılmadı.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type a number.</source>
        <translation>Listeden seçin ya da numara yazın.</translation>
    </message>
</context>
<context>
    <name>ui::PlainWords</name>
    <message>
        <source>There is no connection to the PBX. It is tried again by itself.</source>
        <translation>Santralle bağlantı yok. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>The PBX did not answer in time. Look whether it happened, then try again.</source>
        <translation>Santral zamanında yanıt vermedi. Olup olmadığına bakın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The PBX refused it and did not say why.</source>
        <translation>Santral reddetti ve nedenini söylemedi.</translation>
    </message>
    <message>
        <source>The PBX refused it: “%1”.</source>
        <translation>Santral reddetti: “%1”.</translation>
    </message>
    <message>
        <source>This login may not do that. Ask the administrator for the right.</source>
        <translation>Bu oturum bunu yapamaz. Hakkı yöneticiden isteyin.</translation>
    </message>
    <message>
        <source>This login may not do that (“%1”). Ask the administrator for the right.</source>
        <translation>Bu oturum bunu yapamaz (“%1”). Hakkı yöneticiden isteyin.</translation>
    </message>
    <message>
        <source>The answer of the PBX could not be understood.</source>
        <translation>Santralin yanıtı anlaşılamadı.</translation>
    </message>
    <message>
        <source>The answer of the PBX could not be understood: %1.</source>
        <translation>Santralin yanıtı anlaşılamadı: %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
    <message>
        <source>It was not sent: the text cannot be part of a command.</source>
        <translation>Gönderilmedi: metin bir komutun parçası olamaz.</translation>
    </message>
    <message>
        <source>It was not sent: %1.</source>
        <translation>Gönderilmedi: %1.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX</source>
        <translation>Santralle bağlantı yok</translation>
    </message>
    <message>
        <source>This is a recording: what is shown has happened, and nothing can be done to it</source>
        <translation>Bu bir kayıt: gösterilen olup bitti, ona bir şey yapılamaz</translation>
    </message>
    <message>
        <source>This login may not use “%1”</source>
        <translation>Bu oturum “%1” kullanamaz</translation>
    </message>
    <message>
        <source>This login lacks the right “%1”</source>
        <translation>Bu oturumda “%1” hakkı yok</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>Bağlantı hangi telefonun sizin olduğunu söylemiyor</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>O çağrı bitti</translation>
    </message>
    <message>
        <source>In manager.conf, add “%1” to the “write” line of this login.</source>
        <translation>manager.conf&apos;ta bu oturumun “write” satırına “%1” ekleyin.</translation>
    </message>
    <message>
        <source>The PBX has not loaded the module %1.</source>
        <translation>Santral %1 modülünü yüklememiş.</translation>
    </message>
    <message>
        <source>This version of Asterisk cannot tell it.</source>
        <translation>Asterisk&apos;in bu sürümü söyleyemiyor.</translation>
    </message>
    <message>
        <source>The PBX does not offer “%1” to this login.</source>
        <translation>Santral bu oturuma “%1” sunmuyor.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is missing on the “write” line of this login in manager.conf.</source>
        <translation>Belki manager.conf&apos;ta bu oturumun “write” satırında “%1” eksik.</translation>
    </message>
    <message>
        <source>Either “%1” is missing on the “write” line of this login in manager.conf, or the PBX has not loaded the module %2.</source>
        <translation>Ya manager.conf&apos;ta bu oturumun “write” satırında “%1” eksik ya da santral %2 modülünü yüklememiş.</translation>
    </message>
    <message>
        <source>This login may not list the calls.</source>
        <translation>Bu oturum çağrıları listeleyemez.</translation>
    </message>
    <message>
        <source>The calls cannot be listed.</source>
        <translation>Çağrılar listelenemiyor.</translation>
    </message>
    <message>
        <source>This login may not list the phones.</source>
        <translation>Bu oturum telefonları listeleyemez.</translation>
    </message>
    <message>
        <source>The phones cannot be listed.</source>
        <translation>Telefonlar listelenemiyor.</translation>
    </message>
    <message>
        <source>This login may not list the extensions.</source>
        <translation>Bu oturum dahilileri listeleyemez.</translation>
    </message>
    <message>
        <source>The extensions cannot be listed.</source>
        <translation>Dahililer listelenemiyor.</translation>
    </message>
    <message>
        <source>The queues cannot be listed.</source>
        <translation>Kuyruklar listelenemiyor.</translation>
    </message>
    <message>
        <source>This login may not list what is parked; it sees what is parked from now on.</source>
        <translation>Bu oturum park edileni listeleyemez; bundan sonra park edileni görür.</translation>
    </message>
    <message>
        <source>Parked calls cannot be listed.</source>
        <translation>Park edilen çağrılar listelenemiyor.</translation>
    </message>
    <message>
        <source>This login may not list the conferences.</source>
        <translation>Bu oturum konferansları listeleyemez.</translation>
    </message>
    <message>
        <source>The conferences cannot be listed.</source>
        <translation>Konferanslar listelenemiyor.</translation>
    </message>
    <message>
        <source>This login may not list the mailboxes.</source>
        <translation>Bu oturum posta kutularını listeleyemez.</translation>
    </message>
    <message>
        <source>The mailboxes cannot be listed.</source>
        <translation>Posta kutuları listelenemiyor.</translation>
    </message>
    <message>
        <source>This login may not list the registrations.</source>
        <translation>Bu oturum kayıtlanmaları listeleyemez.</translation>
    </message>
    <message>
        <source>The registrations cannot be listed.</source>
        <translation>Kayıtlanmalar listelenemiyor.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Çalıyor</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>Çağrıda</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Beklemede</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Çevrimdışı</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Meşgul</translation>
    </message>
    <message>
        <source>On a call, ringing</source>
        <translation>Çağrıda, çalıyor</translation>
    </message>
    <message>
        <source>On a call, one on hold</source>
        <translation>Çağrıda, biri beklemede</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Ulaşılıyor</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Yavaş</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Ulaşılamıyor</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Kayıtlı</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Kayıtlı değil</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>bağlı değil</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>aşırı yük</translation>
    </message>
    <message>
        <source>reconnecting in %1 s</source>
        <translation>%1 sn sonra bağlanır</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>%1 sn sonra denenir</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>yetişiyor</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>yeniden bağlanıyor</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>bağlanıyor</translation>
    </message>
    <message>
        <source>live</source>
        <translation>canlı</translation>
    </message>
    <message>
        <source>live, fewer events</source>
        <translation>canlı, az olayla</translation>
    </message>
    <message>
        <source>secret not sent</source>
        <translation>gizli anahtar gitmedi</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>oturum reddedildi</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>sertifika güvensiz</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>kayıt</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>hiç doğrulanmadı</translation>
    </message>
    <message>
        <source>confirmed %1 s ago</source>
        <translation>%1 sn önce doğrulandı</translation>
    </message>
    <message>
        <source>confirmed %1 ago</source>
        <translation>%1 önce doğrulandı</translation>
    </message>
    <message>
        <source>not while the link is down</source>
        <translation>hat kopukken olmaz</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>henüz değil</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 sn önce</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 önce</translation>
    </message>
    <message>
        <source>%1, nothing to correct</source>
        <translation>%1, düzeltilecek yok</translation>
    </message>
    <message>
        <source>%1, 1 correction so far</source>
        <translation>%1, şimdiye dek 1 düzeltme</translation>
    </message>
    <message>
        <source>%1, %2 corrections so far</source>
        <translation>%1, şimdiye dek %2 düzeltme</translation>
    </message>
    <message>
        <source>behind by %1 s</source>
        <translation>%1 sn geride</translation>
    </message>
    <message>
        <source>picture %1 old</source>
        <translation>ekran %1 eski</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 saat</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 saat</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 dakika</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 dakika</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 saniye</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 saniye</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Bilinmeyen arayan</translation>
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
        <translation>Eksik hak yok</translation>
    </message>
    <message>
        <source>Missing rights: %1</source>
        <translation>Eksik haklar: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProfileLine</name>
    <message>
        <source>For the PBX in use: %1. What you change holds at once.</source>
        <translation>Kullanılan santral için: %1. Değişiklikler hemen geçerli olur.</translation>
    </message>
    <message>
        <source>Connect to a PBX first: this is kept for each of them.</source>
        <translation>Önce bir santrale bağlanın: bu her biri için ayrı saklanır.</translation>
    </message>
</context>
<context>
    <name>ui::QueueCallerWords</name>
    <message>
        <source>%1, place %2, waits %3</source>
        <translation>%1, sıra %2, bekliyor: %3</translation>
    </message>
</context>
<context>
    <name>ui::QueueController</name>
    <message>
        <source>Break</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Öğle</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Toplantı</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Evrak</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not say which queues are yours</source>
        <translation>Menüdeki “Masanız” hangi kuyrukların sizin olduğunu söylemiyor</translation>
    </message>
    <message>
        <source>You are a fixed member of your queues: pause instead</source>
        <translation>Kuyruklarınızın sabit üyesisiniz: yerine mola verin</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>Bağlantı hangi telefonun sizin olduğunu söylemiyor</translation>
    </message>
    <message>
        <source>You are in no queue</source>
        <translation>Hiçbir kuyrukta değilsiniz</translation>
    </message>
    <message>
        <source>Asked the PBX to take you out of %1…</source>
        <translation>Santralden istendi: %1 kuyruğundan çıkış…</translation>
    </message>
    <message>
        <source>You are out of %1</source>
        <translation>%1 kuyruğundan çıktınız</translation>
    </message>
    <message>
        <source>You are still in a queue.</source>
        <translation>Hâlâ bir kuyruktasınız.</translation>
    </message>
    <message>
        <source>Asked the PBX to put you into %1…</source>
        <translation>Santralden istendi: %1 kuyruğuna giriş…</translation>
    </message>
    <message>
        <source>You are in %1</source>
        <translation>%1 kuyruğundasınız</translation>
    </message>
    <message>
        <source>You are not in all of your queues.</source>
        <translation>Kuyruklarınızın hepsinde değilsiniz.</translation>
    </message>
    <message>
        <source>Pause in all queues</source>
        <translation>Tüm kuyruklarda mola</translation>
    </message>
    <message numerus="yes">
        <source>Pause in %n queues</source>
        <translation>
            <numerusform>%n kuyrukta mola</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <translation>%1 kuyruğunda mola</translation>
    </message>
    <message>
        <source>Asked the PBX to pause you: %1…</source>
        <translation>Santralden istendi: molanız: %1…</translation>
    </message>
    <message>
        <source>You pause in all queues: %1</source>
        <translation>Tüm kuyruklarda moladasınız: %1</translation>
    </message>
    <message>
        <source>You do not pause.</source>
        <translation>Molada değilsiniz.</translation>
    </message>
    <message>
        <source>Asked the PBX to end your pause…</source>
        <translation>Santralden istendi: molanız bitsin…</translation>
    </message>
    <message>
        <source>You take calls again</source>
        <translation>Yeniden çağrı alıyorsunuz</translation>
    </message>
    <message>
        <source>You still pause.</source>
        <translation>Hâlâ moladasınız.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Asked the PBX to pause %1 in %2…</source>
        <translation>Santralden istendi: mola: %1, %2…</translation>
    </message>
    <message>
        <source>%1 pauses in %2: %3</source>
        <translation>%1 molada, %2: %3</translation>
    </message>
    <message>
        <source>%1 does not pause.</source>
        <translation>%1 molada değil.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the pause of %1…</source>
        <translation>Santralden istendi: mola bitsin: %1…</translation>
    </message>
    <message>
        <source>%1 takes calls of %2 again</source>
        <translation>%1 yine çağrı alıyor: %2</translation>
    </message>
    <message>
        <source>%1 still pauses.</source>
        <translation>%1 hâlâ molada.</translation>
    </message>
    <message>
        <source>Pe&amp;nalty</source>
        <translation>&amp;Ceza</translation>
    </message>
    <message>
        <source>Those with a lower penalty are rung first</source>
        <translation>Cezası az olanlar önce çaldırılır</translation>
    </message>
    <message>
        <source>Asked the PBX to give %1 the penalty %2…</source>
        <translation>Santralden istendi: %1, ceza %2…</translation>
    </message>
    <message>
        <source>%1 has the penalty %2 in %3</source>
        <translation>%1 cezası %2, %3</translation>
    </message>
    <message>
        <source>The penalty of %1 stays.</source>
        <translation>Ceza duruyor: %1.</translation>
    </message>
    <message>
        <source>&amp;Who waits and who answers</source>
        <translation>Kim &amp;bekliyor, kim yanıtlıyor</translation>
    </message>
    <message>
        <source>&amp;Fold up</source>
        <translation>&amp;Katla</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Gir</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>%1 kuyruğunda değilsiniz.</translation>
    </message>
    <message>
        <source>You are a fixed member of this queue: pause instead</source>
        <translation>Bu kuyruğun sabit üyesisiniz: yerine mola verin</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>Çı&amp;k</translation>
    </message>
    <message>
        <source>You are still in %1.</source>
        <translation>Hâlâ %1 kuyruğundasınız.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Mola</translation>
    </message>
    <message>
        <source>A fixed member of this queue: pause instead</source>
        <translation>Bu kuyruğun sabit üyesi: yerine mola</translation>
    </message>
    <message>
        <source>Lo&amp;g out of %1</source>
        <translation>Çıka&amp;r: %1</translation>
    </message>
    <message>
        <source>Asked the PBX to take %1 out of %2…</source>
        <translation>Santralden istendi: %1 çıksın: %2…</translation>
    </message>
    <message>
        <source>%1 is out of %2</source>
        <translation>%1 çıktı: %2</translation>
    </message>
    <message>
        <source>%1 is still in %2.</source>
        <translation>%1 hâlâ burada: %2.</translation>
    </message>
    <message>
        <source>&amp;Take to your phone</source>
        <translation>&amp;Telefonunuza al</translation>
    </message>
    <message>
        <source>Asked the PBX to move %1…</source>
        <translation>Santralden istendi: %1 taşınsın…</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>%1 taşınmadı.</translation>
    </message>
    <message>
        <source>Move to the &amp;front</source>
        <translation>&amp;Başa al</translation>
    </message>
    <message>
        <source>%1 is next in %2</source>
        <translation>%1 sırada: %2</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>&amp;Sona al</translation>
    </message>
    <message>
        <source>%1 is last in %2</source>
        <translation>%1 sonda: %2</translation>
    </message>
    <message>
        <source>Move to &amp;another queue</source>
        <translation>Başka kuyruğ&amp;a</translation>
    </message>
    <message>
        <source>No number is known that leads into %1</source>
        <translation>%1 kuyruğuna giden numara bilinmiyor</translation>
    </message>
    <message>
        <source>Asked the PBX to move %1 to %2…</source>
        <translation>Santralden istendi: %1 taşınsın: %2…</translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation>%1 bekliyor: %2</translation>
    </message>
    <message>
        <source>&amp;Send on behind the queue</source>
        <translation>Kuyruğun &amp;ötesine gönder</translation>
    </message>
    <message>
        <source>Asked the PBX to send %1 on…</source>
        <translation>Santralden istendi: %1 ileri gitsin…</translation>
    </message>
    <message>
        <source>%1 goes on behind %2</source>
        <translation>%1 ötesine geçti: %2</translation>
    </message>
    <message>
        <source>%1 still waits.</source>
        <translation>%1 hâlâ bekliyor.</translation>
    </message>
    <message>
        <source>What comes next is up to the PBX: often a mailbox, or the end</source>
        <translation>Sonrası santrale bağlı: çoğu kez posta kutusu ya da son</translation>
    </message>
</context>
<context>
    <name>ui::QueueMemberWords</name>
    <message>
        <source>Paused</source>
        <translation>Molada</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Molada: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 çağrı</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n çağrı</numerusform>
        </translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>ceza %1</translation>
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
        <translation>Bekleyen yok</translation>
    </message>
    <message>
        <source>Nobody answers this queue</source>
        <translation>Bu kuyruğa yanıt veren yok</translation>
    </message>
    <message>
        <source>Waiting in %1</source>
        <translation>%1 kuyruğunda bekleyenler</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1 kuyruğunun üyeleri</translation>
    </message>
</context>
<context>
    <name>ui::QueueWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>no members</source>
        <translation>üye yok</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n free</source>
        <translation>
            <numerusform>%1/%n boş</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>en uzun %1</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Kuyruklar</translation>
    </message>
    <message>
        <source>This PBX has no queues</source>
        <translation>Bu santralde kuyruk yok</translation>
    </message>
</context>
<context>
    <name>ui::RecallWords</name>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 yanıt vermedi</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>%1 meşgul</translation>
    </message>
    <message>
        <source>%1 refused the call or is not to be disturbed</source>
        <translation>%1 reddetti ya da rahatsız edilmek istemiyor</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1: ulaşılamıyor</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1 kapattı</translation>
    </message>
</context>
<context>
    <name>ui::RecordingSign</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Kaydı durdur</translation>
    </message>
    <message>
        <source>Recording · %1 · %2</source>
        <comment>for how long, and how much</comment>
        <translation>Kayıt · %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::Recordings</name>
    <message>
        <source>The recording has ended: %1 is as large as one may become. Begin another.</source>
        <translation>Kayıt bitti: %1 olabildiği kadar büyük. Başka birine başlayın.</translation>
    </message>
    <message>
        <source>The recording has ended: %1 cannot be written (“%2”).</source>
        <translation>Kayıt bitti: %1 yazılamıyor (“%2”).</translation>
    </message>
    <message>
        <source>Recorded %1 to %2</source>
        <translation>Kaydedildi: %1, %2</translation>
    </message>
    <message>
        <source>Record the wire</source>
        <translation>Hattı kaydet</translation>
    </message>
    <message>
        <source>Recordings (*.ami)</source>
        <translation>Kayıtlar (*.ami)</translation>
    </message>
    <message>
        <source>Not recorded. %1 cannot be written (“%2”).</source>
        <translation>Kaydedilmiyor. %1 yazılamıyor (“%2”).</translation>
    </message>
    <message>
        <source>What the PBX sends is recorded to %1, names and numbers included</source>
        <translation>Santralin gönderdiği %1 dosyasına kaydediliyor, adlar ve numaralar da</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>Kaydı oynat</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>ui::Redial</name>
    <message>
        <source>Call again</source>
        <translation>Yeniden ara</translation>
    </message>
    <message>
        <source>Nobody was called from here yet</source>
        <translation>Buradan henüz kimse aranmadı</translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation>Yeniden ara: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReplayActions</name>
    <message>
        <source>Next event</source>
        <translation>Sonraki olay</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Önceki olay</translation>
    </message>
    <message>
        <source>Next change of the board</source>
        <translation>Ekranın sonraki değişikliği</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 saniye ileri</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 saniye geri</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
</context>
<context>
    <name>ui::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>Kayıttaki yer</translation>
    </message>
    <message>
        <source>End replay</source>
        <translation>Oynatmayı bitir</translation>
    </message>
    <message>
        <source>Time line of the recording</source>
        <translation>Kaydın zaman çizgisi</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>How fast the recording is played</source>
        <translation>Kaydın ne hızla oynatıldığı</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed: two times as fast</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>En hızlı</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>%1 oynatılıyor</translation>
    </message>
    <message>
        <source>This recording cannot be played</source>
        <translation>Bu kayıt oynatılamıyor</translation>
    </message>
    <message>
        <source>Reading: %1 events so far</source>
        <translation>Okunuyor: şimdiye dek %1 olay</translation>
    </message>
    <message>
        <source>On the way…</source>
        <translation>Yolda…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a recording</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>event %1 of %2</source>
        <translation>olay %1/%2</translation>
    </message>
    <message>
        <source>This recording has no times: its events are played evenly.</source>
        <translation>Bu kayıtta zaman yok: olayları eşit aralıkla oynatılır.</translation>
    </message>
</context>
<context>
    <name>ui::RoomController</name>
    <message>
        <source>Type or select whom to fetch into the conference</source>
        <translation>Konferansa kimin çağrılacağını yazın veya seçin</translation>
    </message>
    <message>
        <source>You have no call to make a conference of</source>
        <translation>Konferans yapılacak çağrınız yok</translation>
    </message>
    <message>
        <source>Type or select who is to join your call</source>
        <translation>Çağrınıza kimin katılacağını yazın veya seçin</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not name a conference room</source>
        <translation>Menüdeki “Masanız” bir konferans odası söylemiyor</translation>
    </message>
    <message>
        <source>There is no conference.</source>
        <translation>Konferans yok.</translation>
    </message>
    <message>
        <source>Asked the PBX to let %1 join…</source>
        <translation>Santralden istendi: %1 katılsın…</translation>
    </message>
    <message>
        <source>%1 is called, and joins your call</source>
        <translation>%1 aranıyor, çağrınıza katılacak</translation>
    </message>
    <message>
        <source>Asked the PBX to fetch %1 into the conference…</source>
        <translation>Santralden istendi: %1 konferansa gelsin…</translation>
    </message>
    <message>
        <source>%1 is called into the conference</source>
        <translation>%1 konferansa çağrılıyor</translation>
    </message>
    <message>
        <source>Asked the PBX for a conference…</source>
        <translation>Santralden istendi: konferans…</translation>
    </message>
    <message>
        <source>Everybody is in room %1</source>
        <translation>Herkes %1 odasında</translation>
    </message>
    <message>
        <source>&amp;Who is in it</source>
        <translation>&amp;Kimler var</translation>
    </message>
    <message>
        <source>&amp;Fold up</source>
        <translation>K&amp;atla</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>K&amp;ilitle</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Kili&amp;di aç</translation>
    </message>
    <message>
        <source>Asked the PBX to lock room %1…</source>
        <translation>Santralden istendi: %1 odası kilitlensin…</translation>
    </message>
    <message>
        <source>Nobody else gets into room %1</source>
        <translation>%1 odasına artık kimse giremez</translation>
    </message>
    <message>
        <source>The room stays open.</source>
        <translation>Oda açık kalıyor.</translation>
    </message>
    <message>
        <source>Asked the PBX to unlock room %1…</source>
        <translation>Santralden istendi: %1 odası açılsın…</translation>
    </message>
    <message>
        <source>Room %1 is open</source>
        <translation>%1 odası açık</translation>
    </message>
    <message>
        <source>The room stays locked.</source>
        <translation>Oda kilitli kalıyor.</translation>
    </message>
    <message>
        <source>F&amp;etch somebody</source>
        <translation>Birini &amp;getir</translation>
    </message>
    <message>
        <source>F&amp;etch %1</source>
        <translation>&amp;Getir: %1</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>%1 aranmadı.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Sesini kapat</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>&amp;Sesini aç</translation>
    </message>
    <message>
        <source>Asked the PBX to mute %1…</source>
        <translation>Santralden istendi: %1 sesi kapansın…</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1 sessiz</translation>
    </message>
    <message>
        <source>%1 is still heard.</source>
        <translation>%1 hâlâ duyuluyor.</translation>
    </message>
    <message>
        <source>Asked the PBX to unmute %1…</source>
        <translation>Santralden istendi: %1 sesi açılsın…</translation>
    </message>
    <message>
        <source>%1 is heard again</source>
        <translation>%1 yeniden duyuluyor</translation>
    </message>
    <message>
        <source>%1 is still muted.</source>
        <translation>%1 hâlâ sessiz.</translation>
    </message>
    <message>
        <source>&amp;Take out of the room</source>
        <translation>Odadan &amp;çıkar</translation>
    </message>
    <message>
        <source>Asked the PBX to take %1 out…</source>
        <translation>Santralden istendi: %1 çıksın…</translation>
    </message>
    <message>
        <source>%1 is out of the room</source>
        <translation>%1 odadan çıktı</translation>
    </message>
    <message>
        <source>%1 is still in the room.</source>
        <translation>%1 hâlâ odada.</translation>
    </message>
</context>
<context>
    <name>ui::RoomPeople</name>
    <message>
        <source>Nobody is in it any more</source>
        <translation>Artık kimse yok</translation>
    </message>
    <message>
        <source>In room %1</source>
        <translation>%1 odasında</translation>
    </message>
</context>
<context>
    <name>ui::SecurityWords</name>
    <message>
        <source>It is not the one you trusted. Either the PBX has a new one, or somebody stands between you and the PBX.</source>
        <translation>Güvendiğiniz o değil. Ya santralin yenisi var ya da biri sizinle santralin arasında duruyor.</translation>
    </message>
    <message>
        <source>An authority that this computer knows has signed the new one for this address.</source>
        <translation>Yenisini bu adres için bu bilgisayarın tanıdığı bir kurum imzalamış.</translation>
    </message>
    <message>
        <source>The PBX has signed it itself.</source>
        <translation>Santral kendisi imzalamış.</translation>
    </message>
    <message>
        <source>No authority that this computer knows has signed it.</source>
        <translation>Bu bilgisayarın tanıdığı hiçbir kurum imzalamamış.</translation>
    </message>
    <message>
        <source>It was made for “%1”, not for “%2”.</source>
        <translation>“%2” için değil, “%1” için yapılmış.</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>%1 tarihine dek geçerliydi.</translation>
    </message>
    <message>
        <source>It is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Henüz geçerli değil ya da bu bilgisayarın saati yanlış.</translation>
    </message>
    <message>
        <source>The TLS library says: “%1”.</source>
        <translation>TLS kitaplığı diyor: “%1”.</translation>
    </message>
    <message>
        <source>It knows no MD5 login and the connection is not encrypted: anybody on the way could read the secret. It was not sent. Switch on TLS, or allow it in the settings of this connection.</source>
        <translation>MD5 ile oturum açmayı bilmiyor ve bağlantı şifresiz: yoldaki herkes gizli anahtarı okuyabilirdi. Gönderilmedi. TLS&apos;i açın ya da bu bağlantının ayarlarında izin verin.</translation>
    </message>
    <message>
        <source>It knows nothing newer than TLS 1.1, which is not safe any more and which this computer refuses. Renew the TLS of the PBX, or reach it through a tunnel (VPN, SSH).</source>
        <translation>TLS 1.1&apos;den yenisini bilmiyor; artık güvenli değil ve bu bilgisayar reddediyor. Santralin TLS&apos;ini yenileyin ya da bir tünelle (VPN, SSH) ulaşın.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>şifresiz</translation>
    </message>
    <message>
        <source>TLS, signed by an authority</source>
        <translation>TLS, bir kurumun imzasıyla</translation>
    </message>
    <message>
        <source>TLS, with the certificate you trust</source>
        <translation>TLS, güvendiğiniz sertifikayla</translation>
    </message>
    <message>
        <source>None: others on the network can read along</source>
        <translation>Yok: ağdaki başkaları okuyabilir</translation>
    </message>
    <message>
        <source>None needed: it stays on this computer</source>
        <translation>Gerek yok: bu bilgisayarda kalıyor</translation>
    </message>
    <message>
        <source>It is not the one you trusted. Either the server has a new one, or somebody stands between you and the server.</source>
        <translation>Güvendiğiniz değil. Ya sunucunun yenisi var ya da sunucuyla aranızda biri duruyor.</translation>
    </message>
    <message>
        <source>The server has signed it itself.</source>
        <translation>Sunucu kendisi imzalamış.</translation>
    </message>
</context>
<context>
    <name>ui::ServerDialog</name>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Parolayı göster</translation>
    </message>
    <message>
        <source>The password may be sent in c&amp;lear text</source>
        <translation>Par&amp;ola açık gidebilir</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Kullanıcı</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Paro&amp;la</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Sı&amp;na</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>Bu sertifikaya &amp;güven</translation>
    </message>
    <message>
        <source>Others on the network can read it</source>
        <translation>Ağdaki başkaları okuyabilir</translation>
    </message>
    <message>
        <source>Not needed: nobody on the network could read it</source>
        <translation>Gerek yok: ağdaki kimse okuyamazdı</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Sunucuya soruluyor…</translation>
    </message>
    <message>
        <source>
You trusted, SHA-256:
%1</source>
        <translation>
Güvendiğiniz, SHA-256:
%1</translation>
    </message>
    <message>
        <source>
It shows, SHA-256:
%1</source>
        <translation>
Gösterdiği, SHA-256:
%1</translation>
    </message>
    <message>
        <source>Compare that with the server&apos;s before you trust it.</source>
        <translation>Güvenmeden önce bunu sunucununkiyle karşılaştırın.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Ayar bul</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Ayar sayfaları</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>Hiçbir ayarda “%1” yok.</translation>
    </message>
</context>
<context>
    <name>ui::SideDock</name>
    <message>
        <source>Drag to move “%1”</source>
        <translation>Taşımak için sürükleyin: “%1”</translation>
    </message>
</context>
<context>
    <name>ui::SourceWords</name>
    <message>
        <source>Contacts: %1, read at %2</source>
        <translation>Kişiler: %1, okunma %2</translation>
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
        <translation>Sunucuya ulaşılamıyor</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Sunucu yanıt vermiyor.</translation>
    </message>
    <message>
        <source>There is no encrypted connection</source>
        <translation>Şifreli bağlantı yok</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted.</source>
        <translation>Sunucunun sertifikası güvenilir değil.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anybody on the way could read the password. It was not sent. Switch on TLS, or allow it in the settings of this source.</source>
        <translation>Bağlantı şifreli değil: yoldaki herkes parolayı okuyabilirdi. Gönderilmedi. TLS&apos;yi açın ya da bu kaynağın ayarlarında izin verin.</translation>
    </message>
    <message>
        <source>The password is missing. Type it in the settings of this source.</source>
        <translation>Parola eksik. Bu kaynağın ayarlarında yazın.</translation>
    </message>
    <message>
        <source>The keychain does not give the password (“%1”). Type it in the settings of this source.</source>
        <translation>Anahtarlık parolayı vermiyor (“%1”). Bu kaynağın ayarlarında yazın.</translation>
    </message>
    <message>
        <source>The server refuses the login</source>
        <translation>Sunucu oturumu reddediyor</translation>
    </message>
    <message>
        <source>It is not tried again before you ask for it.</source>
        <translation>Siz istemeden yeniden denenmez.</translation>
    </message>
    <message>
        <source>There is no directory by that name or address</source>
        <translation>Bu adda veya adreste dizin yok</translation>
    </message>
    <message>
        <source>The server sends Cordboard to another one, or to one without encryption. That is not followed: type that address.</source>
        <translation>Sunucu Cordboard&apos;u başka bir sunucuya ya da şifresiz birine yolluyor. Oraya gidilmez: o adresi yazın.</translation>
    </message>
    <message>
        <source>The answer of the server cannot be used</source>
        <translation>Sunucunun yanıtı kullanılamıyor</translation>
    </message>
    <message>
        <source>The server cannot do it</source>
        <translation>Sunucu bunu yapamıyor</translation>
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
        <translation>%1 Bilinenler kalır.</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>Asked as you type. Found so far: %1</source>
        <translation>Yazdıkça sorulur. Şimdiye dek bulunan: %1</translation>
    </message>
    <message>
        <source>Asked as you type. The server answers</source>
        <translation>Yazdıkça sorulur. Sunucu yanıt veriyor</translation>
    </message>
    <message>
        <source>Asked as you type</source>
        <translation>Yazdıkça sorulur</translation>
    </message>
    <message>
        <source>. Passed over: the card at line %1 of %2</source>
        <translation>. Atlandı: %2 dosyasının %1. satırındaki kart</translation>
    </message>
    <message>
        <source>. Not all of %1 could be used</source>
        <translation>. %1 dosyasının hepsi kullanılamadı</translation>
    </message>
    <message>
        <source>Cannot be read: “%1”.</source>
        <translation>Okunamıyor: “%1”.</translation>
    </message>
</context>
<context>
    <name>ui::SourcesDialog</name>
    <message>
        <source>Sources of contacts</source>
        <translation>Kişi kaynakları</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Yeniden oku</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>K&amp;aldır</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Klasör ekle</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard)</source>
        <translation>vCard&apos;lar (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Contacts that others keep: files and folders of vCards (*.vcf), LDAP directories, CardDAV address books. They are followed, and never written to.</source>
        <translation>Başkalarının tuttuğu kişiler: vCard dosya ve klasörleri (*.vcf), LDAP dizinleri, CardDAV adres defterleri. İzlenirler, onlara hiç yazılmaz.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>vCard &amp;file…</source>
        <translation>vCard do&amp;syası…</translation>
    </message>
    <message>
        <source>F&amp;older of vCards…</source>
        <translation>vCard &amp;klasörü…</translation>
    </message>
    <message>
        <source>&amp;LDAP directory…</source>
        <translation>&amp;LDAP dizini…</translation>
    </message>
    <message>
        <source>&amp;CardDAV address books…</source>
        <translation>&amp;CardDAV adres defterleri…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>A file has no settings</source>
        <translation>Dosyanın ayarı yok</translation>
    </message>
    <message>
        <source>Its contacts are not shown any more; there they stay as they are</source>
        <translation>Kişileri artık gösterilmez; orada oldukları gibi kalırlar</translation>
    </message>
</context>
<context>
    <name>ui::SourcesPage</name>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>CSV dosyası &amp;içe aktar…</translation>
    </message>
    <message>
        <source>Its people become contacts of your own</source>
        <translation>İçindekiler kendi kişileriniz olur</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adres defteri</translation>
    </message>
    <message>
        <source>Sources of contacts</source>
        <translation>Kişi kaynakları</translation>
    </message>
    <message>
        <source>Contacts are not kept here.</source>
        <translation>Kişiler burada saklanmıyor.</translation>
    </message>
    <message>
        <source>Who calls is named from your own contacts, and from those that others keep: vCard files and folders, LDAP directories, CardDAV address books.</source>
        <translation>Arayanın adı kendi kişilerinizden ve başkalarının tuttuklarından bulunur: vCard dosya ve klasörleri, LDAP dizinleri, CardDAV adres defterleri.</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>&amp;Kaynaklar…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source of contacts and how it stands with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no other source yet.</source>
        <translation>Henüz başka kaynak yok.</translation>
    </message>
</context>
<context>
    <name>ui::StaleBanner</name>
    <message>
        <source>Reconnect now</source>
        <translation>Yeniden bağlan</translation>
    </message>
</context>
<context>
    <name>ui::StatisticsDialog</name>
    <message>
        <source>≤ %1 s</source>
        <translation>≤ %1 sn</translation>
    </message>
    <message>
        <source>&gt; %1 s</source>
        <translation>&gt; %1 sn</translation>
    </message>
    <message>
        <source>Calls by the hour of the day</source>
        <translation>Günün saatine göre çağrılar</translation>
    </message>
    <message>
        <source>Incoming calls by seconds to answer</source>
        <translation>Yanıta dek saniyeye göre gelen çağrılar</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>İstatistik</translation>
    </message>
    <message>
        <source>Calls of which time</source>
        <translation>Hangi zamanın çağrıları</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Son 365 gün</translation>
    </message>
    <message>
        <source>All calls that are kept</source>
        <translation>Saklanan tüm çağrılar</translation>
    </message>
    <message>
        <source>Calls of &amp;your phone:</source>
        <translation>&amp;Telefonunuzun çağrıları:</translation>
    </message>
    <message>
        <source>&amp;Keep calls:</source>
        <translation>Çağrıları &amp;sakla:</translation>
    </message>
    <message>
        <source>Longest waits</source>
        <translation>En uzun beklemeler</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Bekledi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Ya&amp;zdır…</translation>
    </message>
    <message>
        <source>Calls are not kept here</source>
        <translation>Çağrılar burada saklanmıyor</translation>
    </message>
    <message>
        <source>A recording is no call of yours.</source>
        <translation>Bir kayıt sizin çağrınız değildir.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Çağrılar</translation>
    </message>
    <message>
        <source>Incoming answered</source>
        <translation>Yanıtlanan gelenler</translation>
    </message>
    <message>
        <source>Time to answer (median)</source>
        <translation>Yanıta dek süre (ortanca)</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>En uzun bekleme</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>Bu sürede çağrı yok</translation>
    </message>
    <message>
        <source>Every call of your own phone is counted here when it has ended.</source>
        <translation>Telefonunuzun her çağrısı bitince burada sayılır.</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>Çağrılar saklanmıyor</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1/%2 (%%3)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlandı</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Cevapsız</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Giden</translation>
    </message>
    <message>
        <source>from %1 o’clock: %2 answered, %3 missed, %4 outgoing</source>
        <translation>saat %1 sonrası: %2 yanıtlandı, %3 cevapsız, %4 giden</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the bars of a chart that is read out</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>%1: %n çağrı</numerusform>
        </translation>
    </message>
    <message>
        <source>Cordboard: calls, %1</source>
        <translation>Cordboard: çağrılar, %1</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>%1 channel · %2 extensions</source>
        <translation>%1 kanal · %2 dahili</translation>
    </message>
    <message>
        <source>%1 channels · %2 extensions</source>
        <translation>%1 kanal · %2 dahili</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 olay/sn</translation>
    </message>
</context>
<context>
    <name>ui::SupportDialog</name>
    <message>
        <source>Save a support bundle</source>
        <translation>Destek paketi kaydet</translation>
    </message>
    <message>
        <source>One file for whoever looks into a problem. You see what goes in, and it is sent nowhere: you pass it on yourself.</source>
        <translation>Bir sorunu inceleyen için tek dosya. İçine ne girdiğini görürsünüz, hiçbir yere gönderilmez: kendiniz verirsiniz.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>What came in the last %1</source>
        <comment>a duration such as 12:04</comment>
        <translation>Son %1 içinde gelenler</translation>
    </message>
    <message>
        <source>A recording of mine…</source>
        <translation>Kendi kaydım…</translation>
    </message>
    <message>
        <source>The &amp;board as it is now</source>
        <translation>E&amp;kran, şimdiki hâliyle</translation>
    </message>
    <message>
        <source>What the &amp;program logged</source>
        <translation>&amp;Programın tuttuğu günlük</translation>
    </message>
    <message>
        <source>S&amp;ettings, without secrets</source>
        <translation>&amp;Ayarlar, gizli anahtarsız</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Kayıt</translation>
    </message>
    <message>
        <source>&amp;Mask numbers, names and addresses</source>
        <translation>Numara, ad ve adresleri &amp;maskele</translation>
    </message>
    <message>
        <source>Stand-ins take their place, the same for the same in the whole bundle. Names of queues, contexts and files stay as they are.</source>
        <translation>Yerlerine takma olanlar geçer, pakette aynısı için hep aynısı. Kuyruk, bağlam ve dosya adları olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Pakette ne var</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Pakette</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Kaydet…</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 kaydedilmedi: %2</translation>
    </message>
    <message>
        <source>A recording for the bundle</source>
        <translation>Paket için bir kayıt</translation>
    </message>
    <message>
        <source>Recordings (*.ami)</source>
        <translation>Kayıtlar (*.ami)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Hiçbir şey seçilmedi.</translation>
    </message>
    <message>
        <source>About %1, and much less as a zip file.</source>
        <translation>Yaklaşık %1, zip olarak çok daha az.</translation>
    </message>
    <message>
        <source>Choose what is to go in</source>
        <translation>Ne gireceğini seçin</translation>
    </message>
    <message>
        <source>Support bundles (*.zip)</source>
        <translation>Destek paketleri (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Standard columns and widths</source>
        <translation>Standart sütunlar ve genişlikler</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;CSV olarak dışa aktar…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Sütunlar</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV olarak dışa aktar</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Virgülle ayrılmış değerler (*.csv)</translation>
    </message>
    <message>
        <source>Saved 1 row to %1</source>
        <translation>1 satır kaydedildi: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n rows to %1</source>
        <translation>
            <numerusform>%n satır kaydedildi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>%1 kaydedilemedi: %2</translation>
    </message>
</context>
<context>
    <name>ui::TablesPanel</name>
    <message>
        <source>Peers</source>
        <translation>Aygıtlar</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablolar</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n canlı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n bilinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>%n üstü</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n çağrı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Hat günlüğü</translation>
    </message>
    <message numerus="yes">
        <source>last %n</source>
        <translation>
            <numerusform>son %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls just now</source>
        <translation>Şu anda çağrı yok</translation>
    </message>
    <message>
        <source>Every leg of every call appears here while it lives.</source>
        <translation>Her çağrının her bacağı yaşadıkça burada görünür.</translation>
    </message>
    <message>
        <source>Calls cannot be listed</source>
        <translation>Çağrılar listelenemiyor</translation>
    </message>
    <message>
        <source>No phones or trunks</source>
        <translation>Telefon ve dış hat yok</translation>
    </message>
    <message>
        <source>Those of PJSIP, SIP and IAX appear here as soon as the PBX lists them.</source>
        <translation>PJSIP, SIP ve IAX olanlar santral listeleyince burada görünür.</translation>
    </message>
    <message>
        <source>Phones and trunks cannot be listed</source>
        <translation>Telefonlar ve dış hatlar listelenemiyor</translation>
    </message>
</context>
<context>
    <name>ui::TeamLink</name>
    <message>
        <source>That works</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>what is wrong, and the server&apos;s words</comment>
        <translation>%1 (“%2”)</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. On Debian and Ubuntu it is the package libqt6sql6-psql.</source>
        <translation>Qt&apos;nin PostgreSQL sürücüsü kurulu değil. Debian ve Ubuntu&apos;da libqt6sql6-psql paketidir.</translation>
    </message>
    <message>
        <source>The database is of a newer Cordboard and is not touched: bring this one up to date.</source>
        <translation>Veritabanı daha yeni bir Cordboard&apos;dan, dokunulmaz: bunu güncelleyin.</translation>
    </message>
    <message>
        <source>The database did not do what was asked.</source>
        <translation>Veritabanı isteneni yapmadı.</translation>
    </message>
    <message>
        <source>This desk&apos;s own files cannot be read or written.</source>
        <translation>Bu masanın kendi dosyaları okunamıyor veya yazılamıyor.</translation>
    </message>
    <message>
        <source>The database wants a password, and none is known here.</source>
        <translation>Veritabanı parola istiyor, burada bilinen yok.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>Kullanıcı veya parola yanlış.</translation>
    </message>
    <message>
        <source>The server lets nobody in from here as this user, or not this way.</source>
        <translation>Sunucu buradan kimseyi bu kullanıcıyla ya da bu yolla içeri almıyor.</translation>
    </message>
    <message>
        <source>The connection cannot be encrypted as it is asked for here.</source>
        <translation>Bağlantı burada istendiği gibi şifrelenemiyor.</translation>
    </message>
    <message>
        <source>There is no such database, or no such user.</source>
        <translation>Böyle bir veritabanı ya da kullanıcı yok.</translation>
    </message>
    <message>
        <source>Nobody knows a computer of that name.</source>
        <translation>Bu adda bir bilgisayarı bilen yok.</translation>
    </message>
    <message>
        <source>No database server listens there: check the address and the port.</source>
        <translation>Orada dinleyen veritabanı sunucusu yok: adresi ve kapıyı denetleyin.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>Veritabanına ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>Paylaşılan bir şey yok.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanıyor…</translation>
    </message>
    <message>
        <source>In step with the team.</source>
        <translation>Ekiple eşit.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Bağlı.</translation>
    </message>
    <message>
        <source>Not connected. Everything goes on here, and is made up for.</source>
        <translation>Bağlı değil. Burada her şey sürer, sonra tamamlanır.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait since %1.</source>
        <translation>
            <numerusform>%1 zamanından beri %n değişiklik bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain does not keep the password (“%1”): it is asked for at the next start.</source>
        <translation>Anahtarlık parolayı saklamıyor (“%1”): sonraki başlangıçta sorulur.</translation>
    </message>
    <message numerus="yes">
        <source>Team: %n wait(s)</source>
        <translation>
            <numerusform>Ekip: %n bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ekip</translation>
    </message>
</context>
<context>
    <name>ui::TeamPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>Sı&amp;na</translation>
    </message>
    <message>
        <source>Sh&amp;are by this database</source>
        <translation>&amp;Bu veritabanıyla paylaş</translation>
    </message>
    <message>
        <source>Sto&amp;p sharing</source>
        <translation>Paylaşmayı dur&amp;dur</translation>
    </message>
    <message>
        <source>Calls, notes, contacts and favourites are shared with every desk that uses the same PostgreSQL database. Without a connection everything goes on, and is made up for.</source>
        <translation>Çağrılar, notlar, kişiler ve favoriler aynı PostgreSQL veritabanını kullanan her masayla paylaşılır. Bağlantı yokken her şey sürer, sonra tamamlanır.</translation>
    </message>
    <message>
        <source>for example db.example.org</source>
        <translation>örneğin db.example.org</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Sunucu</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Ka&amp;pı</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Veritabanı</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Kullanıcı</translation>
    </message>
    <message>
        <source>as it is in the keychain</source>
        <translation>anahtarlıktaki gibi</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Paro&amp;la</translation>
    </message>
    <message>
        <source>Encrypted, to a server that is vouched for</source>
        <translation>Şifreli, kefil olunan bir sunucuya</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Şifreli, sunucu kim olursa olsun</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Şifresiz: yalnız bu bilgisayarda</translation>
    </message>
    <message>
        <source>Conn&amp;ection</source>
        <translation>Ba&amp;ğlantı</translation>
    </message>
    <message>
        <source>What is on this computer stays here</source>
        <translation>Bu bilgisayardaki burada kalır</translation>
    </message>
    <message>
        <source>Calls that this desk takes away for their age stay in the database. The PBX must have the same name on all desks for its calls to be the same.</source>
        <translation>Bu masanın eskidiği için sildiği çağrılar veritabanında kalır. Çağrıları aynı olsun diye santralin adı tüm masalarda aynı olmalı.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Sunucuya soruluyor…</translation>
    </message>
    <message>
        <source>Your administrator decides this</source>
        <translation>Buna yöneticiniz karar verir</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Veritabanı</translation>
    </message>
    <message>
        <source>Shared contacts</source>
        <translation>Paylaşılan kişiler</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Paylaşılan geçmiş</translation>
    </message>
    <message>
        <source>Nothing is kept here, so nothing is shared.</source>
        <translation>Burada bir şey saklanmıyor, paylaşılan da yok.</translation>
    </message>
</context>
<context>
    <name>ui::TextDialog</name>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;Eski hâli</translation>
    </message>
    <message>
        <source>The text that comes with Cordboard</source>
        <translation>Cordboard ile gelen metin</translation>
    </message>
</context>
<context>
    <name>ui::TimeLimitDialog</name>
    <message>
        <source>Time limit</source>
        <translation>Süre sınırı</translation>
    </message>
    <message>
        <source>The PBX ends the call by itself, counted from now.</source>
        <translation>Santral çağrıyı şimdiden sayarak kendisi bitirir.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> dk</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Saniye</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>Sınır &amp;koy</translation>
    </message>
    <message>
        <source>&amp;Take limit away</source>
        <translation>Sınırı ka&amp;ldır</translation>
    </message>
    <message>
        <source>End the call of %1 after</source>
        <translation>%1 ile çağrının bitme süresi</translation>
    </message>
</context>
<context>
    <name>ui::TransferPage</name>
    <message>
        <source>With the &amp;layout of the window</source>
        <translation>Pencere dü&amp;zeniyle</translation>
    </message>
    <message>
        <source>All connections with desks and numbers, keys, alerts and the look go into one file, which another Cordboard takes over. Secrets, calls, contacts and notes do not.</source>
        <translation>Masaları ve numaralarıyla tüm bağlantılar, tuşlar, uyarılar ve görünüm tek dosyaya gider; başka bir Cordboard bunu devralır. Gizli anahtarlar, çağrılar, kişiler ve notlar gitmez.</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>Ayarları &amp;dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>Ayarları &amp;içe aktar…</translation>
    </message>
    <message>
        <source>Shows first what would change</source>
        <translation>Önce neyin değişeceğini gösterir</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>İçe ve dışa aktar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Yedek</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Başka bilgisayar</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Ayarları dışa aktar</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ayarlar (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Ayarları içe aktar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 kaydedildi</translation>
    </message>
    <message>
        <source>%1 cannot be written (“%2”).</source>
        <translation>%1 yazılamıyor (“%2”).</translation>
    </message>
    <message>
        <source>%1 cannot be read (“%2”).</source>
        <translation>%1 okunamıyor (“%2”).</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>%1 devralınmadı. %2</translation>
    </message>
    <message>
        <source>%1 changes nothing: all is as it stands there.</source>
        <translation>%1 bir şey değiştirmiyor: hepsi zaten öyle.</translation>
    </message>
    <message>
        <source>Nothing was changed, since no copy of your settings could be kept (“%1”).</source>
        <translation>Hiçbir şey değişmedi, çünkü ayarlarınızın kopyası saklanamadı (“%1”).</translation>
    </message>
    <message>
        <source>Taken over. Start Cordboard again, so that all of it holds.</source>
        <translation>Devralındı. Hepsinin geçerli olması için Cordboard&apos;u yeniden başlatın.</translation>
    </message>
    <message>
        <source>%1 What you had before is kept in %2.</source>
        <translation>%1 Önceki ayarlarınız %2 içinde saklandı.</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>&amp;Show Cordboard</source>
        <translation>Cordboard&apos;u &amp;göster</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>%1 çalıyor</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>Çalıyor</translation>
    </message>
    <message>
        <source>On a call: %1</source>
        <translation>Çağrıda: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Beklemede: %1</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Çağrı yok</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for you</source>
        <translation>
            <numerusform>%n çağrı sizi bekliyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrialPage</name>
    <message>
        <source>C&amp;all</source>
        <translation>&amp;Ara</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>A colleague, or your mobile phone</source>
        <translation>Bir meslektaş ya da cep telefonunuz</translation>
    </message>
    <message>
        <source>Your own phone rings first. When you lift it, it calls the number.</source>
        <translation>Önce kendi telefonunuz çalar. Açınca numarayı arar.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>N&amp;umara</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Deneme çağrısı</translation>
    </message>
    <message>
        <source>Your phone is called…</source>
        <translation>Telefonunuz aranıyor…</translation>
    </message>
    <message>
        <source>Nobody was called. %1</source>
        <translation>Kimse aranmadı. %1</translation>
    </message>
    <message>
        <source>Your phone rings: lift it.</source>
        <translation>Telefonunuz çalıyor: açın.</translation>
    </message>
    <message>
        <source>You lifted it; the number is called.</source>
        <translation>Açtınız; numara aranıyor.</translation>
    </message>
    <message>
        <source>It works: you are connected.</source>
        <translation>Çalışıyor: bağlandınız.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>Çağrı bitti.</translation>
    </message>
</context>
<context>
    <name>ui::WireLog</name>
    <message>
        <source>Received</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderilen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmeyen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Hat günlüğü</translation>
    </message>
    <message>
        <source>The chosen block in full</source>
        <translation>Seçilen bloğun tamamı</translation>
    </message>
    <message>
        <source>Choose a block to read it in full.</source>
        <translation>Tamamını okumak için bir blok seçin.</translation>
    </message>
    <message>
        <source>Find in the log: an event, a header, a value</source>
        <translation>Günlükte bul: bir olay, bir başlık, bir değer</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Günlüğü süz</translation>
    </message>
    <message>
        <source>Takes nothing more into the log until it is let go</source>
        <translation>Bırakılana dek günlüğe bir şey almaz</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Shows only what the PBX sent</source>
        <translation>Yalnız santralin gönderdiğini gösterir</translation>
    </message>
    <message>
        <source>Shows only what Cordboard sent</source>
        <translation>Yalnız Cordboard&apos;un gönderdiğini gösterir</translation>
    </message>
    <message>
        <source>Shows only events that Cordboard does not know, and text that is no message</source>
        <translation>Yalnız Cordboard&apos;un bilmediği olayları ve mesaj olmayan metni gösterir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of an event: how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every event in the log is one that Cordboard knows.</source>
        <translation>Cordboard günlükteki her olayı biliyor.</translation>
    </message>
    <message>
        <source>No unknown block in the log</source>
        <translation>Günlükte bilinmeyen blok yok</translation>
    </message>
    <message>
        <source>Every event here is one that Cordboard knows.</source>
        <translation>Cordboard buradaki her olayı biliyor.</translation>
    </message>
    <message>
        <source>No block contains “%1”</source>
        <translation>“%1” içeren blok yok</translation>
    </message>
    <message>
        <source>The log is paused</source>
        <translation>Günlük duraklatıldı</translation>
    </message>
    <message>
        <source>Let “Pause” go to take in what comes from now on.</source>
        <translation>Bundan sonra geleni almak için “Duraklat”ı bırakın.</translation>
    </message>
    <message>
        <source>Nothing went over the wire yet</source>
        <translation>Hattan henüz bir şey geçmedi</translation>
    </message>
    <message>
        <source>The log begins when this page is opened.</source>
        <translation>Günlük bu sayfa açılınca başlar.</translation>
    </message>
</context>
<context>
    <name>ui::WireWords</name>
    <message>
        <source>→ sent</source>
        <translation>→ gönderildi</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>← alındı</translation>
    </message>
    <message>
        <source>%1 · unknown</source>
        <comment>an event of a name that the program does not know</comment>
        <translation>%1 · bilinmiyor</translation>
    </message>
    <message>
        <source>%1 · no message</source>
        <comment>text that is no block of the protocol</comment>
        <translation>%1 · mesaj değil</translation>
    </message>
    <message>
        <source>Cordboard does not know this event: it is counted, and changes nothing.</source>
        <translation>Cordboard bu olayı bilmiyor: sayılır, bir şey değiştirmez.</translation>
    </message>
    <message>
        <source>Neither an event nor an answer: text of an old server, or a broken block.</source>
        <translation>Ne olay ne yanıt: eski bir sunucunun metni ya da bozuk bir blok.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gönderildi</translation>
    </message>
    <message>
        <source>received</source>
        <translation>alındı</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a block of the wire log: Ping sent, 14:02:07</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
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
        <translation>%1 itibarıyla</translation>
    </message>
    <message>
        <source>last heard of %1 ago</source>
        <translation>son haber %1 önce</translation>
    </message>
</context>
<context>
    <name>ui::YourCallCard</name>
    <message>
        <source>No call</source>
        <translation>Çağrı yok</translation>
    </message>
    <message>
        <source>Type a name or a number: Enter calls it.</source>
        <translation>Bir ad ya da numara yazın: Enter arar.</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>Çağrıda</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Beklemede</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Aranıyor</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>Telefonunuzda çalıyor</translation>
    </message>
    <message>
        <source>In conference room %1</source>
        <translation>%1 konferans odasında</translation>
    </message>
    <message>
        <source>Came in through the queue %1</source>
        <translation>%1 kuyruğundan geldi</translation>
    </message>
    <message>
        <source>Came in on %1</source>
        <translation>Geldiği hat: %1</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Çağrınız</translation>
    </message>
    <message>
        <source>Drag it onto a person, a queue, a parking space, a room, a mailbox or another call</source>
        <translation>Bir kişinin, kuyruğun, park yerinin, odanın, posta kutusunun ya da başka bir çağrının üstüne sürükleyin</translation>
    </message>
    <message>
        <source>What is known of this caller</source>
        <translation>Bu arayan hakkında bilinenler</translation>
    </message>
    <message>
        <source>Nobody on the line</source>
        <translation>Hatta kimse yok</translation>
    </message>
</context>
</TS>
