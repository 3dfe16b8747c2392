<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>QShortcut</name>
    <message>
        <source>Num</source>
        <translation>رقمية</translation>
    </message>
</context>
<context>
    <name>ami::Session</name>
    <message>
        <source>the server sends more than can be taken</source>
        <translation>يرسل الخادم أكثر مما يمكن استقباله</translation>
    </message>
    <message>
        <source>a line is longer than any server sends</source>
        <translation>سطر أطول مما يرسله أي خادم</translation>
    </message>
    <message>
        <source>a block is longer than any server sends</source>
        <translation>كتلة أطول مما يرسله أي خادم</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>أُغلق الاتصال</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>لا اتصال خلال ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>no `Asterisk Call Manager` line came</source>
        <translation>لم يصل السطر `Asterisk Call Manager`</translation>
    </message>
    <message>
        <source>the login was not answered</source>
        <translation>لم يُجب على تسجيل الدخول</translation>
    </message>
    <message>
        <source>the server did not answer for %1 s</source>
        <translation>لم يرد الخادم منذ ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>the server knows no MD5 login, and the secret would cross the network in clear</source>
        <translation>لا يعرف الخادم دخول MD5، وستعبر كلمة السر الشبكة نصًا صريحًا</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not the trusted one</source>
        <translation>شهادة الخادم ليست الموثوقة</translation>
    </message>
</context>
<context>
    <name>store::SettingsFile</name>
    <message>
        <source>It is too large for a file of settings.</source>
        <translation>هو أكبر من أن يكون ملف إعدادات.</translation>
    </message>
    <message>
        <source>It is no file of settings: at byte %1, %2.</source>
        <translation>ليس ملف إعدادات: عند البايت ⁨%1⁩، ⁨%2⁩.</translation>
    </message>
    <message>
        <source>It is no file of Cordboard&apos;s settings.</source>
        <translation>ليس ملف إعدادات Cordboard.</translation>
    </message>
    <message>
        <source>A newer Cordboard wrote it: this one reads version 1, and it is of version %1.</source>
        <translation>كتبه Cordboard أحدث: هذا يقرأ الإصدار 1، والملف من الإصدار ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It has more settings than there can be.</source>
        <translation>فيه إعدادات أكثر مما يمكن أن يوجد.</translation>
    </message>
    <message>
        <source>“%1” is no name of a setting.</source>
        <translation>«⁨%1⁩» ليس اسم إعداد.</translation>
    </message>
    <message>
        <source>“%1” does not belong into such a file.</source>
        <translation>«⁨%1⁩» لا مكان له في ملف كهذا.</translation>
    </message>
    <message>
        <source>The value of “%1” is none that a setting can have.</source>
        <translation>قيمة «⁨%1⁩» لا يمكن أن يأخذها إعداد.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation>حول Cordboard</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار ⁨%1⁩</translation>
    </message>
    <message>
        <source>A desktop switchboard for the Asterisk PBX.</source>
        <translation>مقسم مكتبي لسنترال Asterisk.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث. يأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>Icons by the Lucide contributors, ISC licence. Built with Qt %1.</source>
        <translation>الأيقونات من مساهمي Lucide، رخصة ISC. بُني باستخدام Qt ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>ui::AddressBook</name>
    <message>
        <source>today %1</source>
        <translation>اليوم ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <comment>when a call was</comment>
        <translation>⁨%1⁩، فائتة</translation>
    </message>
    <message>
        <source>%1, not answered</source>
        <comment>when a call was</comment>
        <translation>⁨%1⁩، دون رد</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>when a call was, and how long</comment>
        <translation>⁨%1⁩، لمدة ⁨%2⁩</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;جهة اتصال…</translation>
    </message>
    <message>
        <source>Show or write down who calls, or who is selected</source>
        <translation>عرض أو تدوين من يتصل أو من هو محدد</translation>
    </message>
    <message>
        <source>Imported contacts: %1.</source>
        <translation>جهات الاتصال المستوردة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The contact was not kept (“%1”).</source>
        <translation>لم تُحفظ جهة الاتصال («⁨%1⁩»).</translation>
    </message>
    <message>
        <source>Earlier calls: %1, the last one %2</source>
        <translation>المكالمات السابقة: ⁨%1⁩، آخرها ⁨%2⁩</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات اتصال</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>جداول نصية (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Delete contacts</source>
        <translation>حذف جهات اتصال</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Delete %1 contacts?</source>
        <translation>حذف ⁨%1⁩ من جهات الاتصال؟</translation>
    </message>
    <message>
        <source>Notes on calls and the history stay.</source>
        <translation>تبقى الملاحظات عن المكالمات ويبقى السجل.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>The keychain does not keep the password (“%1”). It is asked for again at the next start.</source>
        <translation>لا تحفظ حافظة المفاتيح كلمة المرور («⁨%1⁩»). ستُطلب من جديد عند البدء القادم.</translation>
    </message>
</context>
<context>
    <name>ui::Alerts</name>
    <message>
        <source>Comes back, not answered</source>
        <translation>تعود دون رد</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>ترن على هاتفك</translation>
    </message>
    <message>
        <source>Waits in a queue</source>
        <translation>تنتظر في طابور</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>قيد التعليق</translation>
    </message>
    <message>
        <source>Waits for somebody busy</source>
        <translation>تنتظر شخصًا مشغولًا</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>مركونة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>when it is urgent</source>
        <translation>عندما تصبح عاجلة</translation>
    </message>
    <message>
        <source>when it comes</source>
        <translation>عندما تأتي</translation>
    </message>
    <message>
        <source>at every step</source>
        <translation>عند كل خطوة</translation>
    </message>
</context>
<context>
    <name>ui::AlertsDialog</name>
    <message>
        <source>Alerts and sounds</source>
        <translation>التنبيهات والأصوات</translation>
    </message>
    <message>
        <source>St&amp;andard</source>
        <translation>ال&amp;قيم القياسية</translation>
    </message>
</context>
<context>
    <name>ui::AlertsForm</name>
    <message>
        <source>A call that…</source>
        <translation>مكالمة…</translation>
    </message>
    <message>
        <source>waits long after</source>
        <translation>تطول بعد</translation>
    </message>
    <message>
        <source>is urgent after</source>
        <translation>عاجلة بعد</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The desktop tells of it while this window is not in front</source>
        <translation>يخبر سطح المكتب بها ما دامت هذه النافذة ليست في المقدمة</translation>
    </message>
    <message>
        <source>&amp;Quiet mode: nothing sounds</source>
        <translation>ال&amp;وضع الصامت: لا صوت لأي شيء</translation>
    </message>
    <message>
        <source>Notify of &amp;missed calls</source>
        <translation>الإشعار &amp;بالمكالمات الفائتة</translation>
    </message>
    <message>
        <source>&amp;Try the sound</source>
        <translation>&amp;جرّب الصوت</translation>
    </message>
    <message>
        <source>The sound is your desktop&apos;s own bell</source>
        <translation>الصوت هو جرس سطح المكتب نفسه</translation>
    </message>
    <message>
        <source>The sound is your desktop&apos;s own bell. A window in the background also asks for attention in the task bar.</source>
        <translation>الصوت هو جرس سطح المكتب نفسه. والنافذة التي في الخلفية تطلب الانتباه في شريط المهام أيضًا.</translation>
    </message>
</context>
<context>
    <name>ui::AlertsPage</name>
    <message>
        <source>St&amp;andard</source>
        <translation>ال&amp;قيم القياسية</translation>
    </message>
    <message>
        <source>Times and sounds as Cordboard comes with them</source>
        <translation>الأوقات والأصوات كما تأتي مع Cordboard</translation>
    </message>
    <message>
        <source>Alerts and sounds</source>
        <translation>التنبيهات والأصوات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>الجرس</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
</context>
<context>
    <name>ui::Assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>La&amp;ter</source>
        <translation>لا&amp;حقًا</translation>
    </message>
    <message>
        <source>What works already is kept; the menu leads back here</source>
        <translation>يُحفظ ما يعمل الآن؛ والقائمة تعيدك إلى هنا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection&apos;s name that is taken</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>ui::AssistantContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>ui::AssistantPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
</context>
<context>
    <name>ui::AttentionWords</name>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>تعود</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>ترن على هاتفك</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>الطابور ⁨%1⁩</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>الدور ⁨%1⁩</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>قيد التعليق</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>ينتظر ⁨%1⁩</translation>
    </message>
    <message>
        <source>returns in %1</source>
        <translation>تعود بعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>مركونة في ⁨%1⁩</translation>
    </message>
    <message>
        <source>waits long</source>
        <translation>انتظار طويل</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>followed by a key</comment>
        <translation>خذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Comes back · %1</source>
        <translation>تعود · ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::BusyController</name>
    <message>
        <source>You have no call</source>
        <translation>ليست لديك مكالمة</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>هناك تحويل باستشارة جارٍ</translation>
    </message>
    <message>
        <source>Type or select for whom the caller is to wait</source>
        <translation>اكتب أو حدد من سينتظره المتصل</translation>
    </message>
    <message>
        <source>That is you</source>
        <translation>هذا أنت</translation>
    </message>
    <message>
        <source>Type or select whose phone rings</source>
        <translation>اكتب أو حدد من يرن هاتفه</translation>
    </message>
    <message>
        <source>Nothing rings for %1</source>
        <translation>لا شيء يرن لدى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing rings for %1 any more</source>
        <translation>لم يعد شيء يرن لدى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nobody waits. %1</source>
        <translation>لا أحد ينتظر. ⁨%1⁩</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Asked the PBX to let %1 wait for %2…</source>
        <translation>طُلب من المقسم أن ينتظر ⁨%1⁩ تفرغ ⁨%2⁩…</translation>
    </message>
    <message>
        <source>%1 waits until %2 is free. %3 takes the call back</source>
        <translation>ينتظر ⁨%1⁩ حتى يتفرغ ⁨%2⁩. المفتاح ⁨%3⁩ يسترجع المكالمة</translation>
    </message>
    <message>
        <source>%1 is free: %2 goes there…</source>
        <translation>تفرغ ⁨%1⁩: يُحوَّل إليه ⁨%2⁩…</translation>
    </message>
    <message>
        <source>%1 comes back: %2 is still busy</source>
        <translation>يعود ⁨%1⁩: ما زال ⁨%2⁩ مشغولًا</translation>
    </message>
    <message>
        <source>%1 has hung up</source>
        <translation>أنهى ⁨%1⁩ المكالمة</translation>
    </message>
    <message>
        <source>%1 does not wait.</source>
        <translation>لا ينتظر ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 does not wait for %2 any more</source>
        <translation>لم يعد ⁨%1⁩ ينتظر ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ui::CallActions</name>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Take the most urgent of who waits for you</source>
        <translation>خذ أكثر المنتظرين لك إلحاحًا</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>التقاط</translation>
    </message>
    <message>
        <source>Take the call that rings for the person who is typed or selected</source>
        <translation>خذ المكالمة التي ترن لدى الشخص المكتوب أو المحدد</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Call the person or number that is typed or selected</source>
        <translation>اتصل بالشخص أو الرقم المكتوب أو المحدد</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Hand the call over to the person or number that is typed or selected</source>
        <translation>سلّم المكالمة إلى الشخص أو الرقم المكتوب أو المحدد</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>استشارة</translation>
    </message>
    <message>
        <source>Speak to the other side before handing over</source>
        <translation>تحدث مع الطرف الآخر قبل التسليم</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>While a transfer is announced: speak to the caller again, and back</source>
        <translation>أثناء التحويل باستشارة: عُد إلى المتصل، ثم إلى الطرف الآخر</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Let the caller wait</source>
        <translation>دع المتصل ينتظر</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Take up the caller who is on hold longest</source>
        <translation>استأنف المكالمة المعلّقة منذ أطول وقت</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>ركن</translation>
    </message>
    <message>
        <source>Put the call into a parking space, for the person that is typed</source>
        <translation>ضع المكالمة في موقف، للشخص المكتوب</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>بريد صوتي</translation>
    </message>
    <message>
        <source>Send the caller to a mailbox</source>
        <translation>أرسل المتصل إلى صندوق بريد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>سجّل المكالمة</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End your call, or the selected one</source>
        <translation>أنهِ مكالمتك أو المكالمة المحددة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>استرجع ما سُلّم</translation>
    </message>
    <message>
        <source>Camp on</source>
        <translation>انتظار التفرغ</translation>
    </message>
    <message>
        <source>Let the caller wait until the person who is typed or selected is free</source>
        <translation>دع المتصل ينتظر حتى يتفرغ الشخص المكتوب أو المحدد</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Join everybody in your call, and who is typed or selected</source>
        <translation>اجمع كل من في مكالمتك ومن كُتب أو حُدد</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Ask how many messages wait in a mailbox</source>
        <translation>اسأل عن عدد الرسائل المنتظرة في صندوق بريد</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>حد زمني</translation>
    </message>
    <message>
        <source>End a call by itself after some time</source>
        <translation>أنهِ مكالمة تلقائيًا بعد مدة</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>Log in to all your queues, or out of them</source>
        <translation>سجّل دخولك إلى كل طوابيرك أو خروجك منها</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Take no calls of your queues for a while; a letter says why</source>
        <translation>لا تستقبل مكالمات طوابيرك لبعض الوقت؛ يذكر حرف السبب</translation>
    </message>
    <message>
        <source>Day/night</source>
        <translation>نهار/ليل</translation>
    </message>
    <message>
        <source>Turn from day to night service, or back</source>
        <translation>بدّل من خدمة النهار إلى خدمة الليل أو العكس</translation>
    </message>
    <message>
        <source>CLI</source>
        <translation>CLI</translation>
    </message>
    <message>
        <source>Type commands of the Asterisk console</source>
        <translation>اكتب أوامر وحدة تحكم Asterisk</translation>
    </message>
</context>
<context>
    <name>ui::CallBar</name>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>ui::CallController</name>
    <message>
        <source>the call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>لا يذكر الاتصال أي هاتف هو هاتفك</translation>
    </message>
    <message>
        <source>There is no call to hand over</source>
        <translation>لا توجد مكالمة لتسليمها</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>انتهت تلك المكالمة</translation>
    </message>
    <message>
        <source>Nobody fits what is typed</source>
        <translation>لا أحد يطابق المكتوب</translation>
    </message>
    <message>
        <source>Type a name or number, or select a person</source>
        <translation>اكتب اسمًا أو رقمًا، أو حدد شخصًا</translation>
    </message>
    <message>
        <source>Type or select who is to get the call</source>
        <translation>اكتب أو حدد من سيستلم المكالمة</translation>
    </message>
    <message>
        <source>You have no call, and none is selected in Channels</source>
        <translation>ليست لديك مكالمة، ولا مكالمة محددة في القنوات</translation>
    </message>
    <message>
        <source>Not called. %1.</source>
        <translation>لم يجرِ الاتصال. ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Asked the PBX to call %1…</source>
        <translation>طُلب من المقسم الاتصال بـ ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Your phone rings, then %1 is called</source>
        <translation>يرن هاتفك، ثم يُتصل بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>لم يجرِ الاتصال بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not handed over. %1.</source>
        <translation>لم تُسلَّم. ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Asked the PBX to transfer %1 to %2…</source>
        <translation>طُلب من المقسم تحويل ⁨%1⁩ إلى ⁨%2⁩…</translation>
    </message>
    <message>
        <source>%1 is on the way to %2</source>
        <translation>⁨%1⁩ في الطريق إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 was not transferred.</source>
        <translation>لم يُحوَّل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no call to end</source>
        <translation>لا توجد مكالمة لإنهائها</translation>
    </message>
    <message>
        <source>Not hung up. %1.</source>
        <translation>لم تُنهَ. ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Asked the PBX to end your call…</source>
        <translation>طُلب من المقسم إنهاء مكالمتك…</translation>
    </message>
    <message>
        <source>Your call has ended</source>
        <translation>انتهت مكالمتك</translation>
    </message>
    <message>
        <source>Your call goes on.</source>
        <translation>مكالمتك مستمرة.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the call of %1…</source>
        <translation>طُلب من المقسم إنهاء مكالمة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>The call of %1 has ended</source>
        <translation>انتهت مكالمة ⁨%1⁩</translation>
    </message>
    <message>
        <source>The call of %1 goes on.</source>
        <translation>مكالمة ⁨%1⁩ مستمرة.</translation>
    </message>
    <message>
        <source>Asked the PBX to take the time limit away…</source>
        <translation>طُلب من المقسم إلغاء الحد الزمني…</translation>
    </message>
    <message>
        <source>The call of %1 has no time limit</source>
        <translation>ليس لمكالمة ⁨%1⁩ حد زمني</translation>
    </message>
    <message>
        <source>The time limit stays.</source>
        <translation>الحد الزمني باقٍ.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the call of %1 after %2…</source>
        <translation>طُلب من المقسم إنهاء مكالمة ⁨%1⁩ بعد ⁨%2⁩…</translation>
    </message>
    <message>
        <source>The call of %1 ends in %2</source>
        <translation>تنتهي مكالمة ⁨%1⁩ بعد ⁨%2⁩</translation>
    </message>
    <message>
        <source>No time limit was set.</source>
        <translation>لم يُضبط حد زمني.</translation>
    </message>
</context>
<context>
    <name>ui::CallDrag</name>
    <message>
        <source>Drop on somebody to connect the two · Esc lets go</source>
        <translation>أفلت فوق شخص لتوصيل الاثنين · Esc للإلغاء</translation>
    </message>
    <message>
        <source>Drop on a person, a place or another call · Esc lets go</source>
        <translation>أفلت فوق شخص أو مكان أو مكالمة أخرى · Esc للإلغاء</translation>
    </message>
</context>
<context>
    <name>ui::CallNotices</name>
    <message>
        <source>%1: %2</source>
        <comment>what a call does, and the queue</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Hold off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Send to voicemail</source>
        <translation>إرسال إلى البريد الصوتي</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>لا مكالمات فائتة</numerusform>
            <numerusform>مكالمة فائتة واحدة</numerusform>
            <numerusform>مكالمتان فائتتان</numerusform>
            <numerusform>%n مكالمات فائتة</numerusform>
            <numerusform>%n مكالمة فائتة</numerusform>
            <numerusform>%n مكالمة فائتة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>ui::CallPage</name>
    <message>
        <source>Open the call&apos;s web page</source>
        <translation>افتح صفحة الويب الخاصة بالمكالمة</translation>
    </message>
    <message>
        <source>The settings name no web page for calls</source>
        <translation>لا تذكر الإعدادات صفحة ويب للمكالمات</translation>
    </message>
    <message>
        <source>There is no call</source>
        <translation>لا توجد مكالمة</translation>
    </message>
    <message>
        <source>Open the page about who you talk to</source>
        <translation>افتح صفحة من تتحدث معه</translation>
    </message>
    <message>
        <source>No web page was opened. %1</source>
        <translation>لم تُفتح صفحة ويب. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The desktop did not open %1</source>
        <translation>لم يفتح سطح المكتب ⁨%1⁩</translation>
    </message>
    <message>
        <source>the caller&apos;s number, as the PBX says it</source>
        <translation>رقم المتصل كما يذكره المقسم</translation>
    </message>
    <message>
        <source>the number as +49…, where that is known</source>
        <translation>الرقم بصيغة ‎+49…‎ حيث يُعرف ذلك</translation>
    </message>
    <message>
        <source>your contact&apos;s name, else what the PBX says</source>
        <translation>اسم جهة اتصالك، وإلا فما يذكره المقسم</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>واردة أو صادرة</translation>
    </message>
    <message>
        <source>your extension</source>
        <translation>رقمك الداخلي</translation>
    </message>
    <message>
        <source>the call&apos;s Uniqueid on the PBX</source>
        <translation>‏Uniqueid المكالمة على المقسم</translation>
    </message>
    <message>
        <source>the connection&apos;s name</source>
        <translation>اسم الاتصال</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>متى بدأت</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>لا يوجد عنوان.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>يبدأ العنوان بـ https://‎ أو http://‎.</translation>
    </message>
    <message>
        <source>“%1:” can run things, and is never opened.</source>
        <translation>«⁨%1⁩:» قد يشغّل أشياء، ولا يُفتح أبدًا.</translation>
    </message>
    <message>
        <source>Only http and https are opened, and “%1” is neither: allow it below.</source>
        <translation>لا يُفتح إلا http وhttps، و«⁨%1⁩» ليس منهما: اسمح به أدناه.</translation>
    </message>
    <message>
        <source>The server&apos;s name stands there as it is, with a / behind it: no field can be part of it.</source>
        <translation>يُكتب اسم الخادم كما هو وبعده /: لا يمكن أن يكون حقل جزءًا منه.</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>لا يوجد حقل {⁨%1⁩}.</translation>
    </message>
    <message>
        <source>A { is not closed.</source>
        <translation>علامة { غير مغلقة.</translation>
    </message>
    <message>
        <source>What comes of it is no address.</source>
        <translation>ما ينتج ليس عنوانًا.</translation>
    </message>
</context>
<context>
    <name>ui::CallPagePage</name>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>إدراج حقل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>{number}, what it holds</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>only by the menu</source>
        <translation>من القائمة فقط</translation>
    </message>
    <message>
        <source>only by the key %1</source>
        <translation>بالمفتاح ⁨%1⁩ فقط</translation>
    </message>
    <message>
        <source>when a call rings at your phone</source>
        <translation>عندما ترن مكالمة على هاتفك</translation>
    </message>
    <message>
        <source>when you answer a call</source>
        <translation>عندما ترد على مكالمة</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;فتحها</translation>
    </message>
    <message>
        <source>also for calls that you &amp;make</source>
        <translation>وأيضًا لمكالمات ت&amp;جريها أنت</translation>
    </message>
    <message>
        <source>also for &amp;colleagues</source>
        <translation>وأيضًا لل&amp;زملاء</translation>
    </message>
    <message>
        <source>Calls with an extension of the PBX</source>
        <translation>المكالمات مع رقم داخلي في المقسم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Names in front of the colon, as mycrm, for programs of your own that the desktop opens such addresses with</source>
        <translation>أسماء تسبق النقطتين، مثل mycrm، لبرامج لك يفتح بها سطح المكتب هذه العناوين</translation>
    </message>
    <message>
        <source>Beside &amp;https and http</source>
        <translation>إ&amp;لى جانب https وhttp</translation>
    </message>
    <message>
        <source>The address is opened by your desktop, in your browser. What a caller says of himself is encoded: it can change neither the server nor anything else of the address.</source>
        <translation>يفتح سطح المكتب العنوان في متصفحك. وما يقوله المتصل عن نفسه يُرمَّز: لا يستطيع تغيير الخادم ولا أي شيء آخر في العنوان.</translation>
    </message>
    <message>
        <source>Web page per call</source>
        <translation>صفحة ويب لكل مكالمة</translation>
    </message>
    <message>
        <source>Customer record, ticket, browser</source>
        <translation>سجل عميل، تذكرة، متصفح</translation>
    </message>
    <message>
        <source>No page is opened.</source>
        <translation>لا تُفتح أي صفحة.</translation>
    </message>
</context>
<context>
    <name>ui::CardDavDialog</name>
    <message>
        <source>CardDAV address books</source>
        <translation>دفاتر عناوين CardDAV</translation>
    </message>
    <message>
        <source>The address of the server is enough where it tells where its address books are; else that of an address book</source>
        <translation>يكفي عنوان الخادم إن كان يذكر أين دفاتر عناوينه؛ وإلا فعنوان دفتر عناوين</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ا&amp;لاسم</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>All address books of this login are read, and again every ten minutes. Nothing is written to them.</source>
        <translation>تُقرأ كل دفاتر عناوين حساب الدخول هذا، ثم كل عشر دقائق. لا يُكتب فيها شيء.</translation>
    </message>
    <message>
        <source>Type the address of the server: https://…</source>
        <translation>اكتب عنوان الخادم، بادئًا بـ https://‎…</translation>
    </message>
    <message>
        <source>It works. Address books: %1.</source>
        <translation>يعمل. دفاتر العناوين: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of address books</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ui::ChangesDialog</name>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>%1 changes these settings. A copy of what you have now is kept beside it.</source>
        <translation>يغيّر ⁨%1⁩ هذه الإعدادات. وتُحفظ بجانبه نسخة مما لديك الآن.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعدها</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>يبقى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>ا&amp;عتماد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a connection and its setting</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a layout</source>
        <translation>تخطيط</translation>
    </message>
</context>
<context>
    <name>ui::ChannelWords</name>
    <message>
        <source>with %1</source>
        <translation>مع ⁨%1⁩</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>متصل بـ</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>الرقم الداخلي</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>الجسر</translation>
    </message>
    <message>
        <source>Unique ID</source>
        <translation>المعرّف الفريد</translation>
    </message>
</context>
<context>
    <name>ui::ChannelsTable</name>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>ui::CliDialog</name>
    <message>
        <source>Asterisk CLI</source>
        <translation>سطر أوامر Asterisk</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>Type a command below, such as “core show channels”</source>
        <translation>اكتب أمرًا أدناه، مثل «core show channels»</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>core show channels</source>
        <translation>core show channels</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;تنفيذ</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>(no output)</source>
        <translation>(لا مخرجات)</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceWords</name>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>الغرفة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::ConferencesPanel</name>
    <message>
        <source>Conferences</source>
        <translation>المؤتمرات</translation>
    </message>
    <message>
        <source>No room is in use</source>
        <translation>لا توجد غرفة مستخدمة</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionCheck</name>
    <message>
        <source>Reachable</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>ال&amp;وثوق بهذه الشهادة</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفر</translation>
    </message>
    <message>
        <source>Nobody answers at this address</source>
        <translation>لا أحد يرد على هذا العنوان</translation>
    </message>
    <message>
        <source>
You trusted, SHA-256:
%1</source>
        <translation>
التي وثقت بها، SHA-256:
⁨%1⁩</translation>
    </message>
    <message>
        <source>
It shows, SHA-256:
%1</source>
        <translation>
التي يعرضها، SHA-256:
⁨%1⁩</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>موثوقة</translation>
    </message>
    <message>
        <source>The one you trusted</source>
        <translation>التي وثقت بها</translation>
    </message>
    <message>
        <source>Accepted as “%1”</source>
        <translation>قُبل باسم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Everything an operator does is allowed</source>
        <translation>كل ما يفعله عامل المقسم مسموح</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <translation>غير مسموح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>الاتصال يعمل.</translation>
    </message>
    <message>
        <source>The connection works; what the login may not do stays switched off. “Login for manager.conf…” writes the lines that would help.</source>
        <translation>الاتصال يعمل؛ وما لا يُسمح به لحساب الدخول يبقى معطلًا. «حساب دخول لملف manager.conf…» يكتب الأسطر التي تفيد.</translation>
    </message>
    <message>
        <source>Check address and port, and whether the manager interface is switched on.</source>
        <translation>تحقق من العنوان والمنفذ، ومن تشغيل واجهة المدير.</translation>
    </message>
    <message>
        <source>There is no encrypted connection.</source>
        <translation>لا يوجد اتصال مشفر.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s before you trust it.</source>
        <translation>قارن البصمة ببصمة الخادم قبل أن تثق بها.</translation>
    </message>
    <message>
        <source>The login was not tried.</source>
        <translation>لم يُجرَّب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check user and secret, and from where manager.conf permits this login.</source>
        <translation>تحقق من المستخدم وكلمة السر، ومن أين يسمح manager.conf بهذا الدخول.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>المقر الرئيسي</translation>
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
        <translation>ما يُطلب للبريد الصوتي لشخص ما. EXT يرمز إلى رقم الشخص</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Encrypted (&amp;TLS)</source>
        <translation>م&amp;شفر (TLS)</translation>
    </message>
    <message>
        <source>The secret may be sent in c&amp;lear text</source>
        <translation>يجوز إرسال &amp;كلمة السر نصًا صريحًا</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>إظهار كلمة السر</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>المقسم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ا&amp;لاسم</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Login of manager.conf</source>
        <translation>حساب الدخول في manager.conf</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>كلمة ال&amp;سر</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your &amp;extension</source>
        <translation>&amp;رقمك الداخلي</translation>
    </message>
    <message>
        <source>&amp;Dials from context</source>
        <translation>ال&amp;طلب من السياق</translation>
    </message>
    <message>
        <source>&amp;Voicemail of a person</source>
        <translation>ال&amp;بريد الصوتي لشخص</translation>
    </message>
    <message>
        <source>Not ans&amp;wered: back after</source>
        <translation>&amp;دون رد: تعود بعد</translation>
    </message>
    <message>
        <source>Your &amp;phone</source>
        <translation>&amp;هاتفك</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;اختبار الاتصال</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>حفظ واتصال</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>&amp;حساب دخول لملف manager.conf…</translation>
    </message>
    <message>
        <source>Writes the lines that the administrator of the PBX needs</source>
        <translation>يكتب الأسطر التي يحتاجها مدير المقسم</translation>
    </message>
    <message>
        <source>Rings, and is lifted by hand</source>
        <translation>يرن وتُرفع سماعته باليد</translation>
    </message>
    <message>
        <source>Answers by itself to Call-Info</source>
        <translation>يرد تلقائيًا على Call-Info</translation>
    </message>
    <message>
        <source>Answers by itself to Alert-Info</source>
        <translation>يرد تلقائيًا على Alert-Info</translation>
    </message>
    <message>
        <source>Answers by itself to Ring Answer</source>
        <translation>يرد تلقائيًا على Ring Answer</translation>
    </message>
    <message>
        <source>Makers differ: Call-Info suits Snom, Grandstream and Linphone, Alert-Info Yealink and Mitel, Ring Answer Polycom</source>
        <translation>يختلف الصانعون: Call-Info يناسب Snom وGrandstream وLinphone، وAlert-Info يناسب Yealink وMitel، وRing Answer يناسب Polycom</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>&amp;جرّبه</translation>
    </message>
    <message>
        <source>Your phone is called…</source>
        <translation>يجري الاتصال بهاتفك…</translation>
    </message>
    <message>
        <source>It &amp;holds a call when it is told to</source>
        <translation>&amp;يعلّق المكالمة عندما يُطلب منه ذلك</translation>
    </message>
    <message>
        <source>It heeds NOTIFY with “Event: hold” and “Event: talk”. Without, who is held waits in a parking space</source>
        <translation>يستجيب لـ NOTIFY مع «Event: hold» و«Event: talk». من دونه ينتظر المعلَّق في موقف</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>How long a call that you hand over may ring before it comes back</source>
        <translation>كم يجوز أن ترن مكالمة تسلّمها قبل أن تعود</translation>
    </message>
    <message>
        <source>Rings your phone, which should answer by itself</source>
        <translation>يرن هاتفك، ويُفترض أن يرد تلقائيًا</translation>
    </message>
    <message>
        <source>Only for a PBX that knows no MD5 login: others on the network can read it</source>
        <translation>فقط لمقسم لا يعرف دخول MD5: يمكن لآخرين على الشبكة قراءتها</translation>
    </message>
    <message>
        <source>Not needed: the connection is encrypted</source>
        <translation>لا حاجة إليه: الاتصال مشفر</translation>
    </message>
    <message>
        <source>Not needed: the connection stays on this computer</source>
        <translation>لا حاجة إليه: يبقى الاتصال على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>اكتب عنوان المقسم.</translation>
    </message>
    <message>
        <source>Type the user of the login.</source>
        <translation>اكتب مستخدم حساب الدخول.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ui::Connections</name>
    <message>
        <source>Your phone is on a call</source>
        <translation>هاتفك في مكالمة</translation>
    </message>
    <message>
        <source>Your phone answered. If nobody lifted it, this is the right choice.</source>
        <translation>ردّ هاتفك. إن لم يرفعه أحد فهذا هو الاختيار الصحيح.</translation>
    </message>
    <message>
        <source>Your phone did not answer by itself: try another choice.</source>
        <translation>لم يرد هاتفك تلقائيًا: جرّب اختيارًا آخر.</translation>
    </message>
    <message>
        <source>Your phone was not called. %1</source>
        <translation>لم يجرِ الاتصال بهاتفك. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Type the secret of this login.</source>
        <translation>اكتب كلمة سر حساب الدخول هذا.</translation>
    </message>
    <message>
        <source>The keychain does not give the secret (“%1”). Type it.</source>
        <translation>لا تعطي حافظة المفاتيح كلمة السر («⁨%1⁩»). اكتبها.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionsPage</name>
    <message>
        <source>Each is one login at one PBX, with your phone there, your desk and its numbers. The secrets are in the keychain.</source>
        <translation>كل منها حساب دخول واحد لمقسم واحد، مع هاتفك هناك ومكتبك وأرقامه. كلمات السر في حافظة المفاتيح.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>الاتصالات المحفوظة</translation>
    </message>
    <message>
        <source>No connection is saved yet</source>
        <translation>لا اتصال محفوظ بعد</translation>
    </message>
    <message>
        <source>“New…” makes the first one.</source>
        <translation>«جديد…» ينشئ الأول.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ات&amp;صال</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Address, port, encryption, certificate</source>
        <translation>العنوان، المنفذ، التشفير، الشهادة</translation>
    </message>
    <message>
        <source>User and secret</source>
        <translation>المستخدم وكلمة السر</translation>
    </message>
    <message>
        <source>Your extension, your phone, context</source>
        <translation>رقمك الداخلي، هاتفك، السياق</translation>
    </message>
    <message>
        <source>Voicemail of a person</source>
        <translation>البريد الصوتي لشخص</translation>
    </message>
    <message>
        <source>Not answered: back after</source>
        <translation>دون رد: تعود بعد</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>⁨%1⁩ (مستخدم)</translation>
    </message>
    <message>
        <source>It is in use: connect to another one first</source>
        <translation>إنه مستخدم: اتصل بآخر أولًا</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>إزالة الاتصال</translation>
    </message>
    <message>
        <source>“%1” is taken away with its desk, its numbers and its secret.</source>
        <translation>يُزال «⁨%1⁩» مع مكتبه وأرقامه وكلمة سره.</translation>
    </message>
    <message>
        <source>Your administrator has set it up</source>
        <translation>أعدّه مديرك</translation>
    </message>
</context>
<context>
    <name>ui::ContactDialog</name>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Main number</source>
        <translation>الرقم الرئيسي</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ا&amp;لاسم</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>ال&amp;شركة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>الم&amp;جموعات</translation>
    </message>
    <message>
        <source>Customers, Press</source>
        <translation>عملاء، صحافة</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>أسماء تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Favourite: found before others</source>
        <translation>مفضلة: &amp;تظهر قبل غيرها</translation>
    </message>
    <message>
        <source>What number %1 is for</source>
        <translation>نوع الرقم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>الرقم ⁨%1⁩</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>الموجود: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Also in %1, which is not changed by this.</source>
        <translation>وأيضًا في ⁨%1⁩، ولا يتغير بهذا.</translation>
    </message>
    <message>
        <source>A contact needs a name, a company or a number</source>
        <translation>تحتاج جهة الاتصال إلى اسم أو شركة أو رقم</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved (“%1”). Copy what is new, and try again when there is room on the disk.</source>
        <translation>لم تُحفظ («⁨%1⁩»). انسخ الجديد، وأعد المحاولة عندما تتوفر مساحة على القرص.</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>&amp;اختيار صورة…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>إ&amp;زالتها</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown (“%1”). Choose a JPEG or PNG file.</source>
        <translation>ليست هذه صورة يمكن عرضها («⁨%1⁩»). اختر ملف JPEG أو PNG.</translation>
    </message>
</context>
<context>
    <name>ui::ContactWords</name>
    <message>
        <source> +%1</source>
        <comment>and so many more numbers</comment>
        <translation> +⁨%1⁩</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of groups</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Cordboard</source>
        <translation>Cordboard</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of sources</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضل</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Ne&amp;w contact…</source>
        <translation>&amp;جهة اتصال جديدة…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;اتصال</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>م&amp;فضل</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Search name, company or number</source>
        <translation>ابحث عن اسم أو شركة أو رقم</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>البحث في جهات الاتصال</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>أي جهات الاتصال</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Contacts cannot be kept: “%1”. What is changed now is lost.</source>
        <translation>لا يمكن حفظ جهات الاتصال: «⁨%1⁩». ما يُغيَّر الآن يضيع.</translation>
    </message>
    <message>
        <source>This contact is of another source, which is not changed here</source>
        <translation>جهة الاتصال هذه من مصدر آخر لا يُغيَّر هنا</translation>
    </message>
    <message>
        <source>No contacts here</source>
        <translation>لا جهات اتصال هنا</translation>
    </message>
    <message>
        <source>A recording shows calls, not your contacts.</source>
        <translation>التسجيل يعرض مكالمات، لا جهات اتصالك.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>لا أحد يطابق</translation>
    </message>
    <message>
        <source>Search for less, or among everybody.</source>
        <translation>ابحث عن كلمات أقل، أو بين الجميع.</translation>
    </message>
    <message>
        <source>Contacts are being read</source>
        <translation>تُقرأ جهات الاتصال</translation>
    </message>
    <message>
        <source>This takes a moment after the start.</source>
        <translation>يستغرق هذا لحظة بعد البدء.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>لا جهات اتصال</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>لا جهات اتصال بعد</translation>
    </message>
    <message>
        <source>Write down whoever calls, or import a CSV file. Whom you know is named when they call.</source>
        <translation>دوّن من يتصل، أو استورد ملف CSV. ومن تعرفه يظهر اسمه عندما يتصل.</translation>
    </message>
    <message>
        <source>S&amp;ources…</source>
        <translation>ال&amp;مصادر…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source of contacts, and what is wrong with it</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionsDialog</name>
    <message>
        <source>Call leg</source>
        <translation>طرف مكالمة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>الرقم الداخلي</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Queue caller</source>
        <translation>منتظر في طابور</translation>
    </message>
    <message>
        <source>Queue member</source>
        <translation>عضو طابور</translation>
    </message>
    <message>
        <source>Parked call</source>
        <translation>مكالمة مركونة</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>In a conference</source>
        <translation>في مؤتمر</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>تسجيل لدى الخادم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>in no bridge</source>
        <translation>خارج أي جسر</translation>
    </message>
    <message>
        <source>in bridge %1</source>
        <translation>في الجسر ⁨%1⁩</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>استراحة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>الجزاء ⁨%1⁩</translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>مكتوم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>الجديدة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>القديمة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>registered: %1</source>
        <translation>مسجَّل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>The picture said</source>
        <translation>قالت الصورة</translation>
    </message>
    <message>
        <source>The PBX said</source>
        <translation>قال المقسم</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a row</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>there</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Each of the PBX&apos;s own lists is compared with the picture about once a minute, while the line is quiet.</source>
        <translation>تُقارن كل قائمة من قوائم المقسم بالصورة مرة في الدقيقة تقريبًا، ما دام الخط هادئًا.</translation>
    </message>
    <message>
        <source>Last at %1.</source>
        <translation>آخر مرة عند ⁨%1⁩.</translation>
    </message>
    <message>
        <source>If rows are missing again and again, this login may not hear of them: look at its “read” line in manager.conf.</source>
        <translation>إذا نقصت صفوف مرة بعد مرة فربما لا تصل أخبارها إلى حساب الدخول هذا: انظر سطر «read» الخاص به في manager.conf.</translation>
    </message>
    <message>
        <source>Nothing had to be corrected</source>
        <translation>لم يلزم تصحيح شيء</translation>
    </message>
    <message>
        <source>Since the connection was made at %1.</source>
        <translation>منذ إجراء الاتصال عند ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing is compared just now</source>
        <translation>لا تجري مقارنة الآن</translation>
    </message>
    <message>
        <source>The PBX is asked for its lists while the connection is live.</source>
        <translation>تُطلب القوائم من المقسم ما دام الاتصال مباشرًا.</translation>
    </message>
</context>
<context>
    <name>ui::DeskDialog</name>
    <message>
        <source>Your desk</source>
        <translation>مكتبك</translation>
    </message>
</context>
<context>
    <name>ui::DeskForm</name>
    <message>
        <source>Your &amp;queues</source>
        <translation>&amp;طوابيرك</translation>
    </message>
    <message>
        <source>support, sales</source>
        <translation>الدعم، المبيعات</translation>
    </message>
    <message>
        <source>One key logs you in to all of them, and out again. Commas part them.</source>
        <translation>مفتاح واحد يسجّل دخولك إليها كلها، ثم خروجك منها. افصل بينها بفواصل.</translation>
    </message>
    <message>
        <source>&amp;Pause reasons</source>
        <translation>أ&amp;سباب الاستراحة</translation>
    </message>
    <message>
        <source>Break, Lunch, Meeting, Paperwork</source>
        <translation>راحة، غداء، اجتماع، أعمال ورقية</translation>
    </message>
    <message>
        <source>The key that pauses offers them, each under a letter of its own.</source>
        <translation>يعرضها مفتاح الاستراحة، لكل منها حرفه.</translation>
    </message>
    <message>
        <source>&amp;Day and night</source>
        <translation>ال&amp;نهار والليل</translation>
    </message>
    <message>
        <source>A device state, or a key of the server&apos;s database as family/key.</source>
        <translation>حالة جهاز، أو مفتاح في قاعدة بيانات الخادم بصيغة family/key.</translation>
    </message>
    <message>
        <source>&amp;Conference room</source>
        <translation>&amp;غرفة المؤتمر</translation>
    </message>
    <message>
        <source>Its number. Without a room, a third person can still join a call.</source>
        <translation>رقمها. ومن دون غرفة يمكن لشخص ثالث أن ينضم إلى مكالمة رغم ذلك.</translation>
    </message>
    <message>
        <source>&amp;Listening to mailboxes</source>
        <translation>الاستماع إلى &amp;صناديق البريد</translation>
    </message>
    <message>
        <source>What is dialled for it. EXT stands for the extension.</source>
        <translation>ما يُطلب لذلك. EXT يرمز إلى الرقم الداخلي.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Waiting for somebody busy</source>
        <translation>&amp;انتظار شخص مشغول</translation>
    </message>
    <message>
        <source>After that the caller comes back to you.</source>
        <translation>بعد ذلك يعود المتصل إليك.</translation>
    </message>
</context>
<context>
    <name>ui::DeskPage</name>
    <message>
        <source>Your desk</source>
        <translation>مكتبك</translation>
    </message>
</context>
<context>
    <name>ui::Dialling</name>
    <message>
        <source>%1 is dialled: a feature code</source>
        <translation>يُطلب ⁨%1⁩: رمز خدمة</translation>
    </message>
    <message>
        <source>%1 is dialled: an emergency number, as it is</source>
        <translation>يُطلب ⁨%1⁩: رقم طوارئ، كما هو</translation>
    </message>
    <message>
        <source>%1 is dialled: by rule %2</source>
        <translation>يُطلب ⁨%1⁩: بالقاعدة ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is dialled: an extension</source>
        <translation>يُطلب ⁨%1⁩: رقم داخلي</translation>
    </message>
    <message>
        <source>%1 is dialled: it has the outside line already</source>
        <translation>يُطلب ⁨%1⁩: فيه الخط الخارجي أصلًا</translation>
    </message>
    <message>
        <source>%1 is dialled: a number of this area</source>
        <translation>يُطلب ⁨%1⁩: رقم من هذه المنطقة</translation>
    </message>
    <message>
        <source>%1 is dialled: a number of this country</source>
        <translation>يُطلب ⁨%1⁩: رقم من هذا البلد</translation>
    </message>
    <message>
        <source>%1 is dialled: a number abroad</source>
        <translation>يُطلب ⁨%1⁩: رقم في الخارج</translation>
    </message>
    <message>
        <source>%1 is dialled as it is typed</source>
        <translation>يُطلب ⁨%1⁩ كما كُتب</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>To call somebody, type a name or a number, and press Enter. While you are in a call, the same hands it over. F1 shows all keys, Ctrl+, all settings.</source>
        <translation>لتتصل بأحد اكتب اسمًا أو رقمًا واضغط Enter. وأثناء مكالمة يسلّمها ذلك نفسه. F1 يعرض كل المفاتيح، وCtrl+,‎ كل الإعدادات.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>PBX: %1, at %2</source>
        <translation>المقسم: ⁨%1⁩، على ⁨%2⁩</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>الاتصال مشفر.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>الاتصال غير مشفر.</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>حساب الدخول: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Your phone: none was chosen. Cordboard shows the board, and calls nobody.</source>
        <translation>هاتفك: لم يُختر. يعرض Cordboard اللوحة ولا يتصل بأحد.</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>هاتفك: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Your phone: %1, %2</source>
        <translation>هاتفك: ⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ui::DropDesk</name>
    <message>
        <source>Asked the PBX to call %1 for %2…</source>
        <translation>طُلب من المقسم الاتصال بـ ⁨%1⁩ لأجل ⁨%2⁩…</translation>
    </message>
    <message>
        <source>The phone of %2 rings, then %1 is called</source>
        <translation>يرن هاتف ⁨%2⁩، ثم يُتصل بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>لم يجرِ الاتصال بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Only who talks to you can be announced: take the call first</source>
        <translation>الاستشارة لمن يتحدث معك فقط: خذ المكالمة أولًا</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>هناك تحويل باستشارة جارٍ</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <translation>تحويل ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>This is their own end of the call</source>
        <translation>هذا طرفه هو من المكالمة</translation>
    </message>
    <message>
        <source>They are connected with each other already</source>
        <translation>هما موصولان ببعضهما أصلًا</translation>
    </message>
    <message>
        <source>drop to camp on</source>
        <translation>أفلت لانتظار التفرغ</translation>
    </message>
    <message>
        <source>drop to transfer all the same</source>
        <translation>أفلت للتحويل رغم ذلك</translation>
    </message>
    <message>
        <source>drop to ring them</source>
        <translation>أفلت ليرن هاتفه</translation>
    </message>
    <message>
        <source>Shift announce</source>
        <translation>Shift للاستشارة</translation>
    </message>
    <message>
        <source>Alt voicemail</source>
        <translation>Alt للبريد الصوتي</translation>
    </message>
    <message>
        <source>Send %1 to the mailbox of %2</source>
        <translation>إرسال ⁨%1⁩ إلى صندوق بريد ⁨%2⁩</translation>
    </message>
    <message>
        <source>The connection does not say what is dialled for a person&apos;s voicemail</source>
        <translation>لا يذكر الاتصال ما يُطلب للبريد الصوتي لشخص</translation>
    </message>
    <message>
        <source>Drop to let them leave a message</source>
        <translation>أفلت ليترك رسالة</translation>
    </message>
    <message>
        <source>Announce %1 to %2</source>
        <translation>استشارة ⁨%2⁩ بشأن ⁨%1⁩</translation>
    </message>
    <message>
        <source>drop to speak to them first</source>
        <translation>أفلت لتتحدث معه أولًا</translation>
    </message>
    <message>
        <source>Take %1 to your phone</source>
        <translation>نقل ⁨%1⁩ إلى هاتفك</translation>
    </message>
    <message>
        <source>They talk to you already</source>
        <translation>يتحدث معك أصلًا</translation>
    </message>
    <message>
        <source>Drop to answer, wherever the call is</source>
        <translation>أفلت للرد أينما كانت المكالمة</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>ركن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Parked on %1 already</source>
        <translation>مركونة في ⁨%1⁩ أصلًا</translation>
    </message>
    <message>
        <source>In the next free space — anybody can take the call up by its number</source>
        <translation>في الموقف الفارغ التالي، ويمكن لأي أحد أخذ المكالمة برقمه</translation>
    </message>
    <message>
        <source>Send %1 into a conference</source>
        <translation>إرسال ⁨%1⁩ إلى مؤتمر</translation>
    </message>
    <message>
        <source>Send %1 into room %2</source>
        <translation>إرسال ⁨%1⁩ إلى الغرفة ⁨%2⁩</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not name a conference room</source>
        <translation>«مكتبك» في القائمة لا يذكر غرفة مؤتمر</translation>
    </message>
    <message>
        <source>In that room already</source>
        <translation>في تلك الغرفة أصلًا</translation>
    </message>
    <message>
        <source>The room is locked</source>
        <translation>الغرفة مقفلة</translation>
    </message>
    <message>
        <source>room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>drop to let them in</source>
        <translation>أفلت للإدخال</translation>
    </message>
    <message>
        <source>Let %1 wait in %2</source>
        <translation>انتظار ⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>No number is known that leads into this queue</source>
        <translation>لا يُعرف رقم يقود إلى هذا الطابور</translation>
    </message>
    <message>
        <source>They wait there already</source>
        <translation>ينتظر هناك أصلًا</translation>
    </message>
    <message>
        <source>drop to let them wait there</source>
        <translation>أفلت للانتظار هناك</translation>
    </message>
    <message>
        <source>Connect %1 with %2</source>
        <translation>توصيل ⁨%1⁩ بـ ⁨%2⁩</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>انتهت تلك المكالمة</translation>
    </message>
    <message>
        <source>%1 talks to %2, who would be cut off</source>
        <translation>يتحدث ⁨%1⁩ مع ⁨%2⁩، وستنقطع مكالمته</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>drop to let them talk</source>
        <translation>أفلت ليتحدثا</translation>
    </message>
    <message>
        <source>drop to let them talk, without %1</source>
        <translation>أفلت ليتحدثا دون ⁨%1⁩</translation>
    </message>
    <message>
        <source>Somebody without a call can only be dropped on somebody else</source>
        <translation>من ليست له مكالمة لا يُفلت إلا فوق شخص آخر</translation>
    </message>
    <message>
        <source>Call %1 for %2</source>
        <translation>اتصال بـ ⁨%1⁩ لأجل ⁨%2⁩</translation>
    </message>
    <message>
        <source>drop to ring %1 first, then them</source>
        <translation>أفلت ليرن ⁨%1⁩ أولًا، ثم الآخر</translation>
    </message>
</context>
<context>
    <name>ui::ExportStrip</name>
    <message>
        <source>Writing calls into a file</source>
        <translation>كتابة المكالمات في ملف</translation>
    </message>
    <message>
        <source>Export the calls as CSV</source>
        <translation>تصدير المكالمات بصيغة CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>name of a file</comment>
        <translation>مكالمات</translation>
    </message>
    <message>
        <source>Writing %1: %2 calls so far</source>
        <translation>تجري كتابة ⁨%1⁩: المكالمات حتى الآن ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n call(s) to %1</source>
        <translation>
            <numerusform>لم تُحفظ أي مكالمة في ⁨%1⁩</numerusform>
            <numerusform>حُفظت مكالمة واحدة في ⁨%1⁩</numerusform>
            <numerusform>حُفظت مكالمتان في ⁨%1⁩</numerusform>
            <numerusform>حُفظت %n مكالمات في ⁨%1⁩</numerusform>
            <numerusform>حُفظت %n مكالمة في ⁨%1⁩</numerusform>
            <numerusform>حُفظت %n مكالمة في ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>تعذر حفظ ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>تجري كتابة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Nothing was saved to %1</source>
        <translation>لم يُحفظ شيء في ⁨%1⁩</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ui::FindPage</name>
    <message>
        <source>Encrypted</source>
        <translation>مشفر</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفر</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>ال&amp;وثوق بهذه الشهادة</translation>
    </message>
    <message>
        <source>&amp;Without encryption</source>
        <translation>&amp;دون تشفير</translation>
    </message>
    <message>
        <source>pbx.example.com</source>
        <translation>pbx.example.com</translation>
    </message>
    <message>
        <source>A name or an address, with a port where it is an unusual one: 192.0.2.1:5038</source>
        <translation>اسم أو عنوان، مع المنفذ إن كان غير معتاد: 192.0.2.1:5038</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>المقر الرئيسي</translation>
    </message>
    <message>
        <source>Whoever looks after your telephones knows its address: the one by which its web page is opened is usually right.</source>
        <translation>يعرف عنوانه من يعتني بهواتفكم: وغالبًا ما يصح العنوان الذي تُفتح به صفحته على الويب.</translation>
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation>&amp;عنوان المقسم</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>What you &amp;call it</source>
        <translation>ا&amp;سمه لديك</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>المنفذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nobody answers at port %1</source>
        <translation>لا أحد يرد على المنفذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Port %1: “%2”</source>
        <translation>المنفذ ⁨%1⁩: «⁨%2⁩»</translation>
    </message>
    <message>
        <source>No manager interface answers there. Is the address right? On the PBX, manager.conf must say “enabled = yes”, and a firewall must let this computer through.</source>
        <translation>لا ترد هناك واجهة مدير. هل العنوان صحيح؟ على المقسم يجب أن يكون في manager.conf السطر «enabled = yes»، وأن يسمح جدار الحماية لهذا الحاسوب بالمرور.</translation>
    </message>
    <message>
        <source>Find the PBX</source>
        <translation>العثور على المقسم</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>اكتب عنوان المقسم.</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>«⁨%1⁩» ليس عنوانًا.</translation>
    </message>
    <message>
        <source>%1
It shows, SHA-256:
%2</source>
        <translation>⁨%1⁩
التي يعرضها، SHA-256:
⁨%2⁩</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s before you trust it.</source>
        <translation>قارن البصمة ببصمة الخادم قبل أن تثق بها.</translation>
    </message>
</context>
<context>
    <name>ui::FlowController</name>
    <message>
        <source>You have no call</source>
        <translation>ليست لديك مكالمة</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>لا أحد ينتظرك</translation>
    </message>
    <message>
        <source>You have no call to announce</source>
        <translation>ليست لديك مكالمة للاستشارة</translation>
    </message>
    <message>
        <source>Type or select whom to speak to first</source>
        <translation>اكتب أو حدد من تتحدث معه أولًا</translation>
    </message>
    <message>
        <source>No announced transfer is under way</source>
        <translation>لا يوجد تحويل باستشارة جارٍ</translation>
    </message>
    <message>
        <source>%1 has not answered</source>
        <translation>لم يرد ⁨%1⁩</translation>
    </message>
    <message>
        <source>An announced transfer is under way</source>
        <translation>هناك تحويل باستشارة جارٍ</translation>
    </message>
    <message>
        <source>You hold nobody</source>
        <translation>لا مكالمة معلّقة لديك</translation>
    </message>
    <message>
        <source>Nothing was handed over</source>
        <translation>لم يُسلَّم شيء</translation>
    </message>
    <message>
        <source>The connection does not say what is dialled for a person&apos;s voicemail</source>
        <translation>لا يذكر الاتصال ما يُطلب للبريد الصوتي لشخص</translation>
    </message>
    <message>
        <source>Type or select whose mailbox</source>
        <translation>اكتب أو حدد صندوق بريد من</translation>
    </message>
    <message>
        <source>Not taken. %1.</source>
        <translation>لم تُؤخذ. ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It rings on your phone: answer it there. To answer from here, say in the connection how your phone answers by itself.</source>
        <translation>ترن على هاتفك: رُدّ من هناك. للرد من هنا، اذكر في الاتصال كيف يرد هاتفك تلقائيًا.</translation>
    </message>
    <message>
        <source>Asked the PBX to connect %1 with your phone…</source>
        <translation>طُلب من المقسم توصيل ⁨%1⁩ بهاتفك…</translation>
    </message>
    <message>
        <source>Your phone rings: %1 is behind it</source>
        <translation>يرن هاتفك: وراءه ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 comes to your phone</source>
        <translation>⁨%1⁩ قادم إلى هاتفك</translation>
    </message>
    <message>
        <source>%1 was not taken.</source>
        <translation>لم يُؤخذ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not announced. %1</source>
        <translation>لم تجرِ الاستشارة. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Asked your phone to hold %1…</source>
        <translation>طُلب من هاتفك تعليق ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Your phone was told to hold %1</source>
        <translation>أُبلغ هاتفك بتعليق ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is not on hold.</source>
        <translation>⁨%1⁩ غير معلّق.</translation>
    </message>
    <message>
        <source>Asked your phone to take up %1…</source>
        <translation>طُلب من هاتفك استئناف ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Your phone was told to take up %1</source>
        <translation>أُبلغ هاتفك باستئناف ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is still on hold.</source>
        <translation>ما زال ⁨%1⁩ معلّقًا.</translation>
    </message>
    <message>
        <source>Asked the PBX to record…</source>
        <translation>طُلب من المقسم التسجيل…</translation>
    </message>
    <message>
        <source>The call with %1 is recorded</source>
        <translation>تُسجَّل المكالمة مع ⁨%1⁩</translation>
    </message>
    <message>
        <source>The call is not recorded.</source>
        <translation>لا تُسجَّل المكالمة.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the recording…</source>
        <translation>طُلب من المقسم إنهاء التسجيل…</translation>
    </message>
    <message>
        <source>Not recorded any more</source>
        <translation>لم تعد تُسجَّل</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation>التسجيل مستمر.</translation>
    </message>
    <message>
        <source>Asked the PBX to send %1 to the mailbox of %2…</source>
        <translation>طُلب من المقسم إرسال ⁨%1⁩ إلى صندوق بريد ⁨%2⁩…</translation>
    </message>
    <message>
        <source>%1 can leave a message for %2</source>
        <translation>يمكن أن يترك ⁨%1⁩ رسالة لـ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 was not sent to the mailbox.</source>
        <translation>لم يُرسل ⁨%1⁩ إلى صندوق البريد.</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>the other party</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>%1 waits while %2 is called…</source>
        <translation>ينتظر ⁨%1⁩ ريثما يُتصل بـ ⁨%2⁩…</translation>
    </message>
    <message>
        <source>%1 rings. %2 hands %3 over without waiting, %4 takes %3 back</source>
        <translation>هاتف ⁨%1⁩ يرن. ⁨%2⁩ يسلّم ⁨%3⁩ دون انتظار، ⁨%4⁩ يسترجع ⁨%3⁩</translation>
    </message>
    <message>
        <source>You speak to %1. %2 connects %3, %4 takes %3 back, %5 speaks to %3 meanwhile</source>
        <translation>تتحدث مع ⁨%1⁩. ⁨%2⁩ يوصل ⁨%3⁩، ⁨%4⁩ يسترجع ⁨%3⁩، ⁨%5⁩ للحديث مع ⁨%3⁩ في الأثناء</translation>
    </message>
    <message>
        <source>You speak to %1, and %2 waits. %3 connects the two, %4 goes back to %2, %5 lets %2 go</source>
        <translation>تتحدث مع ⁨%1⁩ وينتظر ⁨%2⁩. ⁨%3⁩ يوصلهما، ⁨%4⁩ يعود إلى ⁨%2⁩، ⁨%5⁩ ينهي مكالمة ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 has hung up. %2 takes %3 back</source>
        <translation>أنهى ⁨%1⁩ المكالمة. ⁨%2⁩ يسترجع ⁨%3⁩</translation>
    </message>
    <message>
        <source>Asked the PBX…</source>
        <translation>طُلب من المقسم…</translation>
    </message>
    <message>
        <source>%1 comes back to your phone</source>
        <translation>يعود ⁨%1⁩ إلى هاتفك</translation>
    </message>
    <message>
        <source>%1 is on the way to %2. %3 takes the call back</source>
        <translation>⁨%1⁩ في الطريق إلى ⁨%2⁩. المفتاح ⁨%3⁩ يسترجع المكالمة</translation>
    </message>
    <message>
        <source>%1 rings for %2. %3 takes the call back</source>
        <translation>⁨%1⁩ يرن لدى ⁨%2⁩. المفتاح ⁨%3⁩ يسترجع المكالمة</translation>
    </message>
    <message>
        <source>This call is recorded. %1 ends the recording</source>
        <translation>هذه المكالمة تُسجَّل. ⁨%1⁩ ينهي التسجيل</translation>
    </message>
    <message>
        <source>Asked the PBX to park %1…</source>
        <translation>طُلب من المقسم ركن ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Asked the PBX to hold %1…</source>
        <translation>طُلب من المقسم تعليق ⁨%1⁩…</translation>
    </message>
    <message>
        <source>%1 is parked on %2 for %3, whose phone rings when the time is up. Tell them: “A call for you on %2”</source>
        <translation>مكالمة ⁨%1⁩ مركونة في ⁨%2⁩ لأجل ⁨%3⁩، ويرن هاتفه عند انتهاء المهلة. قل له: «لك مكالمة في ⁨%2⁩»</translation>
    </message>
    <message>
        <source>%1 is parked on %2: dial %2 to take the call up from any phone</source>
        <translation>مكالمة ⁨%1⁩ مركونة في ⁨%2⁩: اطلب ⁨%2⁩ لأخذها من أي هاتف</translation>
    </message>
    <message>
        <source>%1 is on hold. %2 takes up who waits longest</source>
        <translation>⁨%1⁩ معلّق. ⁨%2⁩ يستأنف أطول المنتظرين</translation>
    </message>
    <message>
        <source>%1 is not parked.</source>
        <translation>لم تُركن مكالمة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 was not connected with %2.</source>
        <translation>لم يوصَل ⁨%1⁩ بـ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 was not handed over.</source>
        <translation>لم يُسلَّم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 has hung up</source>
        <translation>أنهى ⁨%1⁩ المكالمة</translation>
    </message>
    <message>
        <source>%1 is with you again</source>
        <translation>عاد ⁨%1⁩ إليك</translation>
    </message>
    <message>
        <source>%1 is handed over to %2</source>
        <translation>سُلّم ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 talks with %2</source>
        <translation>يتحدث ⁨%1⁩ مع ⁨%2⁩</translation>
    </message>
    <message>
        <source>Asked the PBX to connect %1 with %2…</source>
        <translation>طُلب من المقسم توصيل ⁨%1⁩ بـ ⁨%2⁩…</translation>
    </message>
    <message>
        <source>%1 has answered: %2 is handed over</source>
        <translation>ردّ ⁨%1⁩: يُسلَّم إليه ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 comes back to you</source>
        <translation>يعود ⁨%1⁩ إليك</translation>
    </message>
    <message>
        <source>%1 waits until your phone is free, %2 takes the call now</source>
        <translation>ينتظر ⁨%1⁩ حتى يتفرغ هاتفك، ⁨%2⁩ يأخذ المكالمة الآن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why a call comes back, and how</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ui::GlobalKeys</name>
    <message>
        <source>Take the most urgent waiting call</source>
        <translation>خذ أكثر المكالمات المنتظرة إلحاحًا</translation>
    </message>
    <message>
        <source>End your call</source>
        <translation>أنهِ مكالمتك</translation>
    </message>
    <message>
        <source>Hold your call</source>
        <translation>علّق مكالمتك</translation>
    </message>
    <message>
        <source>Take back what was handed over</source>
        <translation>استرجع ما سُلّم</translation>
    </message>
    <message>
        <source>Call the number in the selected text</source>
        <translation>اتصل بالرقم الذي في النص المحدد</translation>
    </message>
    <message>
        <source>Show Cordboard</source>
        <translation>أظهر Cordboard</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Handbook</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Text of the handbook</source>
        <translation>نص الدليل</translation>
    </message>
    <message>
        <source>Nothing in the handbook has “%1”.</source>
        <translation>لا شيء في الدليل فيه «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExport</name>
    <message>
        <source>The history was closed</source>
        <translation>أُغلق السجل</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>لا يمكن قراءة السجل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>رُدّ عليها</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <translation>&amp;معاودة الاتصال</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>أي المكالمات</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>كل المكالمات</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>لا تُحفظ المكالمات</translation>
    </message>
    <message>
        <source>Calls are not kept here</source>
        <translation>لا تُحفظ المكالمات هنا</translation>
    </message>
    <message>
        <source>A recording is no call of yours.</source>
        <translation>التسجيل ليس مكالمة لك.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>لا مكالمات بعد</translation>
    </message>
    <message>
        <source>Every call of your own phone is kept here, with its whole journey.</source>
        <translation>تُحفظ هنا كل مكالمات هاتفك بمسارها الكامل.</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>لا مكالمة مطابقة</translation>
    </message>
    <message>
        <source>Search for less, or among all calls.</source>
        <translation>ابحث عن كلمات أقل، أو في كل المكالمات.</translation>
    </message>
    <message>
        <source>C&amp;ontact…</source>
        <translation>&amp;جهة اتصال…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;ملاحظة…</translation>
    </message>
    <message>
        <source>Search name, number, extension or note</source>
        <translation>ابحث عن اسم أو رقم أو داخلي أو ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Whose calls</source>
        <translation>مكالمات من</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>هاتفي</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>كل الهواتف</translation>
    </message>
    <message>
        <source>Calls of which days</source>
        <translation>مكالمات أي أيام</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>من يوم إلى يوم</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>من هذا اليوم</translation>
    </message>
    <message>
        <source>Up to and with this day</source>
        <translation>حتى نهاية هذا اليوم</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Write all calls that are found into a file (CSV)</source>
        <translation>كتابة كل المكالمات التي عُثر عليها في ملف (CSV)</translation>
    </message>
    <message>
        <source>Only the calls of your own phone are kept</source>
        <translation>تُحفظ مكالمات هاتفك أنت فقط</translation>
    </message>
    <message>
        <source>Those of all phones can be kept too: see the settings.</source>
        <translation>يمكن حفظ مكالمات كل الهواتف أيضًا: انظر الإعدادات.</translation>
    </message>
    <message>
        <source>Every call that this login sees is kept here, with its whole journey.</source>
        <translation>تُحفظ هنا كل مكالمة يراها حساب الدخول هذا، بمسارها الكامل.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryWords</name>
    <message>
        <source>Goes on</source>
        <translation>مستمرة</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>دون رد</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>رن ⁨%1⁩</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>مع ⁨%1⁩</translation>
    </message>
    <message>
        <source>in queue %1</source>
        <translation>في الطابور ⁨%1⁩</translation>
    </message>
    <message>
        <source>parked on %1</source>
        <translation>ركنت في ⁨%1⁩</translation>
    </message>
    <message>
        <source> → </source>
        <comment>between the stations of a call</comment>
        <translation> ← </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of recordings</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>of phone %1</source>
        <translation>للهاتف ⁨%1⁩</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>مسجَّلة</translation>
    </message>
    <message>
        <source>Its end was not seen: this is how long it was seen to go on.</source>
        <translation>لم تُرَ نهايتها: هذه مدتها كما شوهدت.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>الرقم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>ال&amp;صف الأول أسماء الأعمدة</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>ما ينتج عنه</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات اتصال</translation>
    </message>
    <message>
        <source>Letters: Unicode (UTF-8)</source>
        <translation>الحروف: يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>Letters: Western (Windows-1252)</source>
        <translation>الحروف: غربية (Windows-1252)</translation>
    </message>
    <message>
        <source>Letters: UTF-16, little end first</source>
        <translation>الحروف: UTF-16، الطرف الأصغر أولًا</translation>
    </message>
    <message>
        <source>Letters: UTF-16, big end first</source>
        <translation>الحروف: UTF-16، الطرف الأكبر أولًا</translation>
    </message>
    <message>
        <source>Encoding of letters</source>
        <translation>ترميز الحروف</translation>
    </message>
    <message>
        <source>Between cells: comma</source>
        <translation>بين الخلايا: فاصلة</translation>
    </message>
    <message>
        <source>Between cells: semicolon</source>
        <translation>بين الخلايا: فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Between cells: tab</source>
        <translation>بين الخلايا: علامة جدولة</translation>
    </message>
    <message>
        <source>Between cells: bar |</source>
        <translation>بين الخلايا: خط عمودي |</translation>
    </message>
    <message>
        <source>What stands between cells</source>
        <translation>ما يفصل بين الخلايا</translation>
    </message>
    <message>
        <source>The first contacts that come of it:</source>
        <translation>أول جهات الاتصال الناتجة:</translation>
    </message>
    <message>
        <source>In place of the %1 contacts &amp;imported from a file of this name before</source>
        <translation>&amp;بدلًا من جهات الاتصال المستوردة سابقًا من ملف بهذا الاسم (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>&amp;استيراد</translation>
    </message>
    <message>
        <source>Between cells: %1</source>
        <translation>بين الخلايا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود ⁨%1⁩</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>ما يصبحه ⁨%1⁩</translation>
    </message>
    <message>
        <source>The file holds no rows. Export it anew from the program that it comes from.</source>
        <translation>لا صفوف في الملف. صدّره من جديد من البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Divide it into several.</source>
        <translation>الملف أكبر من ⁨%1⁩. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>Line %1 holds what no text holds. Save the file as CSV in the program that it comes from, or choose another encoding.</source>
        <translation>في السطر ⁨%1⁩ ما لا يكون في نص. احفظ الملف بصيغة CSV في البرنامج الذي جاء منه، أو اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark opens a cell there, and none closes it. Add it, or write the mark twice where it is part of the text.</source>
        <translation>السطر ⁨%1⁩: علامة اقتباس تفتح خلية ولا علامة تغلقها. أضفها، أو اكتب العلامة مرتين حيث تكون جزءًا من النص.</translation>
    </message>
    <message>
        <source>Line %1: a cell there is longer than %2 characters. Choose what stands between cells.</source>
        <translation>السطر ⁨%1⁩: فيه خلية أطول من ⁨%2⁩ حرف. اختر ما يفصل بين الخلايا.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 cells. Choose what stands between cells.</source>
        <translation>في السطر ⁨%1⁩ أكثر من ⁨%2⁩ خلية. اختر ما يفصل بين الخلايا.</translation>
    </message>
    <message>
        <source>The file cannot be read (“%1”). Choose another.</source>
        <translation>لا يمكن قراءة الملف («⁨%1⁩»). اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>No contact comes of it. Choose which column is the name, the company or a number.</source>
        <translation>لا تنتج عنه أي جهة اتصال. اختر أي عمود هو الاسم أو الشركة أو رقم.</translation>
    </message>
    <message>
        <source>Contacts that are imported: %1.</source>
        <translation>جهات الاتصال التي تُستورد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Left out, with neither name, company, number nor address: line %1.</source>
        <translation>متروك، بلا اسم ولا شركة ولا رقم ولا عنوان: السطر ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Cut, as something in it is too long: line %1.</source>
        <translation>مختصر، لأن فيه ما هو أطول مما يجوز: السطر ⁨%1⁩.</translation>
    </message>
    <message>
        <source>From line %1 on there are more than %2 rows: put them into another file.</source>
        <translation>من السطر ⁨%1⁩ فصاعدًا أكثر من ⁨%2⁩ صف: ضعها في ملف آخر.</translation>
    </message>
    <message>
        <source>Nothing was imported (“%1”).</source>
        <translation>لم يُستورد شيء («⁨%1⁩»).</translation>
    </message>
</context>
<context>
    <name>ui::KeepCalls</name>
    <message>
        <source>for ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>for two years</source>
        <translation>لسنتين</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>لسنة واحدة</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>لمدة 90 يومًا</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>لمدة 30 يومًا</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>دون أيام</numerusform>
            <numerusform>ليوم واحد</numerusform>
            <numerusform>ليومين</numerusform>
            <numerusform>لمدة %n أيام</numerusform>
            <numerusform>لمدة %n يومًا</numerusform>
            <numerusform>لمدة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep calls</source>
        <translation>حفظ المكالمات</translation>
    </message>
    <message numerus="yes">
        <source>Calls that ended more than %n day(s) ago are taken away now, and from now on every day. They do not come back.</source>
        <translation>
            <numerusform>تُزال الآن كل المكالمات المنتهية، ثم كل يوم. لا تعود.</numerusform>
            <numerusform>تُزال الآن المكالمات التي انتهت قبل أكثر من يوم واحد، ثم كل يوم. لا تعود.</numerusform>
            <numerusform>تُزال الآن المكالمات التي انتهت قبل أكثر من يومين، ثم كل يوم. لا تعود.</numerusform>
            <numerusform>تُزال الآن المكالمات التي انتهت قبل أكثر من %n أيام، ثم كل يوم. لا تعود.</numerusform>
            <numerusform>تُزال الآن المكالمات التي انتهت قبل أكثر من %n يومًا، ثم كل يوم. لا تعود.</numerusform>
            <numerusform>تُزال الآن المكالمات التي انتهت قبل أكثر من %n يوم، ثم كل يوم. لا تعود.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take them away</source>
        <translation>إ&amp;زالتها</translation>
    </message>
</context>
<context>
    <name>ui::KeepingPage</name>
    <message>
        <source>&amp;Keep calls</source>
        <translation>&amp;حفظ المكالمات</translation>
    </message>
    <message>
        <source>Every call of your phone is kept on this computer, with its whole journey. Older ones are taken away at the start and several times a day.</source>
        <translation>تُحفظ كل مكالمات هاتفك على هذا الحاسوب بمسارها الكامل. وتُزال الأقدم عند البدء وعدة مرات في اليوم.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>Delete old calls</source>
        <translation>حذف المكالمات القديمة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>Keep the calls of &amp;all phones</source>
        <translation>حفظ مكالمات &amp;كل الهواتف</translation>
    </message>
    <message>
        <source>Not those of your own phone alone, but every call that this login sees while Cordboard runs. Who called whom is personal: keep it where those concerned know of it and agree. What is kept already stays when this is switched off.</source>
        <translation>ليس مكالمات هاتفك وحدها، بل كل مكالمة يراها حساب الدخول هذا ما دام Cordboard يعمل. من اتصل بمن أمر شخصي: احفظه حيث يعلم المعنيون به ويوافقون. وما حُفظ يبقى بعد إيقاف هذا.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
</context>
<context>
    <name>ui::KeyMap</name>
    <message>
        <source>%1 is also the key of “%2”</source>
        <translation>⁨%1⁩ هو أيضًا مفتاح «⁨%2⁩»</translation>
    </message>
    <message>
        <source>One key after another is one too many</source>
        <translation>مفتاح بعد آخر أكثر مما يلزم</translation>
    </message>
    <message>
        <source>This key has no name</source>
        <translation>هذا المفتاح لا اسم له</translation>
    </message>
    <message>
        <source>Esc only leaves a field or lets a call go</source>
        <translation>Esc لمغادرة حقل أو ترك مكالمة فقط</translation>
    </message>
    <message>
        <source>Enter does what the highlighted button says</source>
        <translation>Enter ينفّذ ما يقوله الزر المبرز</translation>
    </message>
    <message>
        <source>%1 is needed for typing</source>
        <translation>⁨%1⁩ لازم للكتابة</translation>
    </message>
    <message>
        <source>%1 is needed for moving about</source>
        <translation>⁨%1⁩ لازم للتنقل</translation>
    </message>
    <message>
        <source>Alt with a letter belongs to menus and buttons</source>
        <translation>Alt مع حرف للقوائم والأزرار</translation>
    </message>
    <message>
        <source>%1 is needed for editing text</source>
        <translation>⁨%1⁩ لازم لتحرير النص</translation>
    </message>
</context>
<context>
    <name>ui::KeyPreset</name>
    <message>
        <source>Standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>Function keys</source>
        <translation>مفاتيح الوظائف</translation>
    </message>
    <message>
        <source>Numeric pad</source>
        <translation>اللوحة الرقمية</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>اليد اليسرى</translation>
    </message>
    <message>
        <source>Function keys for what is done all day, letters for the rest.</source>
        <translation>مفاتيح الوظائف لما يتكرر طوال اليوم، والحروف للباقي.</translation>
    </message>
    <message>
        <source>Every action on a call has a function key, some with Shift.</source>
        <translation>لكل إجراء على مكالمة مفتاح وظيفة، بعضها مع Shift.</translation>
    </message>
    <message>
        <source>The right hand stays on the numeric pad: / answers, + hands over, − hangs up, * holds. These four type nothing any more; those of the main keyboard do.</source>
        <translation>تبقى اليد اليمنى على اللوحة الرقمية: / يرد، + يسلّم، − ينهي، * يعلّق. هذه الأربعة لم تعد تكتب شيئًا؛ ومثيلاتها في اللوحة الرئيسية تكتب.</translation>
    </message>
    <message>
        <source>The right hand stays on the mouse: everything is within reach of the left.</source>
        <translation>تبقى اليد اليمنى على الفأرة: كل شيء في متناول اليسرى.</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>ابحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>مجموعتك</translation>
    </message>
    <message>
        <source>S&amp;et of keys:</source>
        <translation>م&amp;جموعة المفاتيح:</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>Enter, then the new key. Delete: no key. Backspace: the standard key.</source>
        <translation>Enter ثم المفتاح الجديد. Delete: دون مفتاح. Backspace: المفتاح القياسي.</translation>
    </message>
    <message>
        <source>&amp;Change key…</source>
        <translation>&amp;تغيير المفتاح…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;دون مفتاح</translation>
    </message>
    <message>
        <source>S&amp;tandard key</source>
        <translation>ال&amp;مفتاح القياسي</translation>
    </message>
    <message>
        <source>&amp;All standard keys</source>
        <translation>&amp;كل المفاتيح القياسية</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>A–Z, 0–9</source>
        <translation>A–Z، 0–9</translation>
    </message>
    <message>
        <source>Type anywhere: it lands in the field at the top</source>
        <translation>اكتب في أي مكان: يصل إلى الحقل في الأعلى</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Do what the highlighted button says</source>
        <translation>ينفّذ ما يقوله الزر المبرز</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave a field or let a call go; never ends a call</source>
        <translation>يغادر حقلًا أو يترك مكالمة؛ لا ينهي مكالمة أبدًا</translation>
    </message>
    <message>
        <source>Press the new key of “%1”; Esc leaves it as it is.</source>
        <translation>اضغط المفتاح الجديد لـ «⁨%1⁩»؛ Esc يتركه كما هو.</translation>
    </message>
    <message>
        <source>“%1” has no key.</source>
        <translation>ليس لـ «⁨%1⁩» مفتاح.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>«⁨%1⁩» مفتاحه ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>اضغط مفتاحًا…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No action and no key fits “%1”.</source>
        <translation>لا إجراء ولا مفتاح يطابق «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Shortcuts, function keys, numeric pad, left hand</source>
        <translation>الاختصارات، مفاتيح الوظائف، اللوحة الرقمية، اليد اليسرى</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>مجموعتك</translation>
    </message>
    <message>
        <source>Set of keys: %1</source>
        <translation>مجموعة المفاتيح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and its key</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>دون مفتاح</translation>
    </message>
    <message>
        <source>Every action has its standard key.</source>
        <translation>لكل إجراء مفتاحه القياسي.</translation>
    </message>
    <message>
        <source>Other than the standard:</source>
        <translation>المختلف عن القياسي:</translation>
    </message>
</context>
<context>
    <name>ui::LackNote</name>
    <message>
        <source>Login for manager.conf…</source>
        <translation>حساب دخول لملف manager.conf…</translation>
    </message>
</context>
<context>
    <name>ui::LdapDialog</name>
    <message>
        <source>LDAP directory</source>
        <translation>دليل LDAP</translation>
    </message>
    <message>
        <source>Whom you type or who calls is asked for there. Nothing is written to it.</source>
        <translation>يُسأل هناك عمن تكتبه ومن يتصل. لا يُكتب فيه شيء.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
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
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ا&amp;لاسم</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>التش&amp;فير</translation>
    </message>
    <message>
        <source>OpenLDAP and others (inetOrgPerson)</source>
        <translation>‏OpenLDAP وغيره (inetOrgPerson)</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>As typed below</source>
        <translation>كما يُكتب أدناه</translation>
    </message>
    <message>
        <source>Which entries are people</source>
        <translation>أي المدخلات أشخاص</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>ال&amp;قاعدة</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>الم&amp;رشح</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Names of attributes with commas between them, the best first</source>
        <translation>أسماء سمات تفصل بينها فواصل، والأفضل أولًا</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Compan&amp;y</source>
        <translation>ال&amp;شركة</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>الم&amp;جموعة</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;هاتف العمل</translation>
    </message>
    <message>
        <source>M&amp;obile</source>
        <translation>&amp;الجوال</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>المن&amp;زل</translation>
    </message>
    <message>
        <source>Pi&amp;cture</source>
        <translation>ال&amp;صورة</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>اكتب عنوان الخادم.</translation>
    </message>
    <message>
        <source>Type which attribute the name is.</source>
        <translation>اكتب أي سمة هي الاسم.</translation>
    </message>
    <message>
        <source>Type which attributes are numbers.</source>
        <translation>اكتب أي السمات أرقام.</translation>
    </message>
    <message>
        <source>The server answers, but finds nobody. Check base, filter and login.</source>
        <translation>يرد الخادم لكنه لا يجد أحدًا. تحقق من القاعدة والمرشح وحساب الدخول.</translation>
    </message>
    <message>
        <source>The server answers, but nobody of those it shows has a name and a number. Check the attributes.</source>
        <translation>يرد الخادم، لكن لا أحد ممن يعرضهم له اسم ورقم. تحقق من السمات.</translation>
    </message>
    <message>
        <source>It works. One of the people there: %1, %2.</source>
        <translation>يعمل. أحد الأشخاص هناك: ⁨%1⁩، ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>ui::LinksPage</name>
    <message>
        <source>Links and keys</source>
        <translation>الروابط والمفاتيح</translation>
    </message>
    <message>
        <source>Click to dial</source>
        <translation>النقر للاتصال</translation>
    </message>
    <message>
        <source>Shortcuts everywhere</source>
        <translation>اختصارات في كل مكان</translation>
    </message>
    <message>
        <source>Ask before dialling</source>
        <translation>السؤال قبل الطلب</translation>
    </message>
    <message>
        <source>Links of telephone numbers</source>
        <translation>روابط أرقام الهاتف</translation>
    </message>
    <message>
        <source>Open such lin&amp;ks with Cordboard</source>
        <translation>&amp;فتح هذه الروابط ببرنامج Cordboard</translation>
    </message>
    <message>
        <source>As it was &amp;before</source>
        <translation>&amp;كما كان سابقًا</translation>
    </message>
    <message>
        <source>Choose Cordboard for tel:, callto: and sip: links in the settings of your system.</source>
        <translation>اختر Cordboard لروابط tel:‎ وcallto:‎ وsip:‎ في إعدادات نظامك.</translation>
    </message>
    <message>
        <source>%1 links are opened with Cordboard.</source>
        <comment>tel:</comment>
        <translation>تُفتح روابط ⁨%1⁩ ببرنامج Cordboard.</translation>
    </message>
    <message>
        <source>%1 links are opened with %2.</source>
        <comment>tel:, a program</comment>
        <translation>تُفتح روابط ⁨%1⁩ ببرنامج ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Nobody was chosen for %1 links.</source>
        <comment>tel:</comment>
        <translation>لم يُختر أحد لروابط ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It could not be kept (%1).</source>
        <translation>لم يمكن حفظ ذلك (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The desktop did not take it: choose Cordboard in its settings.</source>
        <translation>لم يقبله سطح المكتب: اختر Cordboard في إعداداته.</translation>
    </message>
    <message>
        <source>Links are opened with Cordboard from now on.</source>
        <translation>تُفتح الروابط ببرنامج Cordboard من الآن.</translation>
    </message>
    <message>
        <source>Links are opened as before.</source>
        <translation>تُفتح الروابط كما كانت سابقًا.</translation>
    </message>
    <message>
        <source>a &amp;link (tel:, sip:, callto:) that is clicked</source>
        <translation>رابط &amp;يُنقر (tel:، sip:، callto:)</translation>
    </message>
    <message>
        <source>the &amp;selected text (cordboard --dial-selection)</source>
        <translation>ال&amp;نص المحدد (cordboard --dial-selection)</translation>
    </message>
    <message>
        <source>a co&amp;mmand (cordboard --dial)</source>
        <translation>أ&amp;مر (cordboard --dial)</translation>
    </message>
    <message>
        <source>another &amp;program (D-Bus)</source>
        <translation>&amp;برنامج آخر (D-Bus)</translation>
    </message>
    <message>
        <source>a key that works &amp;everywhere</source>
        <translation>مفتا&amp;ح يعمل في كل مكان</translation>
    </message>
    <message>
        <source>The number then stands in the search field, and Enter dials. One with * or # is never dialled without asking, unless by a command.</source>
        <translation>يظهر الرقم حينها في حقل البحث، وEnter يطلبه. والرقم الذي فيه * أو # لا يُطلب أبدًا دون سؤال، إلا بأمر.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>مفاتيح تعمل في كل مكان</translation>
    </message>
    <message>
        <source>&amp;Ask the desktop for such keys</source>
        <translation>&amp;طلب هذه المفاتيح من سطح المكتب</translation>
    </message>
    <message>
        <source>What can be done from everywhere</source>
        <translation>ما يمكن فعله من كل مكان</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>نس&amp;خ الأمر</translation>
    </message>
    <message>
        <source>This desktop has no way for a program to ask for them (the portal GlobalShortcuts). Enter these commands in its own settings of shortcuts.</source>
        <translation>لا يتيح سطح المكتب هذا لبرنامج أن يطلبها (البوابة GlobalShortcuts). أدخل هذه الأوامر في إعدادات اختصاراته.</translation>
    </message>
    <message>
        <source>The desktop says which keys they become. Or enter these commands in its own settings of shortcuts.</source>
        <translation>يحدد سطح المكتب مفاتيحها. أو أدخل هذه الأوامر في إعدادات اختصاراته.</translation>
    </message>
    <message>
        <source>The desktop asks you which keys they shall be.</source>
        <translation>يسألك سطح المكتب أي مفاتيح تكون.</translation>
    </message>
    <message>
        <source>The desktop gave no keys. Enter these commands in its own settings of shortcuts, or ask again.</source>
        <translation>لم يعطِ سطح المكتب مفاتيح. أدخل هذه الأوامر في إعدادات اختصاراته، أو اطلب من جديد.</translation>
    </message>
    <message>
        <source>The desktop listens for them. Its own settings change them.</source>
        <translation>يستمع سطح المكتب إليها. وتُغيَّر في إعداداته.</translation>
    </message>
</context>
<context>
    <name>ui::LockSign</name>
    <message>
        <source>Set by your administrator</source>
        <translation>حدده مديرك</translation>
    </message>
    <message>
        <source>Set by your administrator: %1</source>
        <translation>حدده مديرك: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and who has set it</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ui::LoginDialog</name>
    <message>
        <source>Login for manager.conf</source>
        <translation>حساب دخول لملف manager.conf</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>عامل المقسم</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>مشاهد</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديدة</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>توليد كلمة سر أخرى</translation>
    </message>
    <message>
        <source>For a s&amp;low line</source>
        <translation>لخط &amp;بطيء</translation>
    </message>
    <message>
        <source>The PBX then waits ten seconds for a slow reader, not a tenth of one</source>
        <translation>ينتظر المقسم حينها قارئًا بطيئًا عشر ثوانٍ بدل عُشر ثانية</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>&amp;لأجل</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;المستخدم</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>From net&amp;work</source>
        <translation>&amp;من الشبكة</translation>
    </message>
    <message>
        <source>Lines for manager.conf</source>
        <translation>أسطر لملف manager.conf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Sees everything; calls, transfers, hangs up, parks, mutes in conferences, asks mailboxes. PJSIP phones appear as they are heard of: to list them takes “system”, which could also change the server.</source>
        <translation>يرى كل شيء؛ يتصل ويحوّل وينهي ويركن ويكتم في المؤتمرات ويسأل صناديق البريد. تظهر هواتف PJSIP حين تصل أخبارها: سردها يتطلب «system»، وقد يغيّر ذلك الخادم أيضًا.</translation>
    </message>
    <message>
        <source>What an operator can, and: adds, removes and pauses queue members, records, listens. Recording takes “system”, which could also change the server: for people who are trusted with that.</source>
        <translation>ما يقدر عليه العامل، وكذلك: يضيف أعضاء الطوابير ويزيلهم ويدخلهم في استراحة، ويسجّل، ويستمع. التسجيل يتطلب «system»، وقد يغيّر ذلك الخادم أيضًا: لمن يوثق بهم في ذلك.</translation>
    </message>
    <message>
        <source>Sees everything and can do nothing to a call. Calls that were parked before it logged in are not listed, and PJSIP phones appear as they are heard of.</source>
        <translation>يرى كل شيء ولا يفعل بمكالمة شيئًا. لا تُسرد المكالمات المركونة قبل دخوله، وتظهر هواتف PJSIP حين تصل أخبارها.</translation>
    </message>
    <message>
        <source>A user is of letters, digits, “-”, “_” and “.”.</source>
        <translation>يتكون المستخدم من حروف وأرقام و«-» و«_» و«.».</translation>
    </message>
    <message>
        <source>A secret has no blanks and no “;”.</source>
        <translation>لا مسافات في كلمة السر ولا «;».</translation>
    </message>
    <message>
        <source>Type from where this login is used: without that it is refused everywhere.</source>
        <translation>اكتب من أين يُستخدم هذا الحساب: من دون ذلك يُرفض في كل مكان.</translation>
    </message>
    <message>
        <source>“%1” is no network. Such as 192.0.2.0/24, or one address.</source>
        <translation>«⁨%1⁩» ليس شبكة. مثل 192.0.2.0/24، أو عنوان واحد.</translation>
    </message>
    <message>
        <source>Copied. Paste it at the end of manager.conf, then run “manager reload”.</source>
        <translation>نُسخ. ألصقه في نهاية manager.conf، ثم نفّذ «manager reload».</translation>
    </message>
    <message>
        <source>Save the login</source>
        <translation>حفظ حساب الدخول</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>حُفظ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not saved (“%1”).</source>
        <translation>لم يُحفظ («⁨%1⁩»).</translation>
    </message>
</context>
<context>
    <name>ui::LoginPage</name>
    <message>
        <source>The secret may be sent in c&amp;lear text</source>
        <translation>يجوز إرسال &amp;كلمة السر نصًا صريحًا</translation>
    </message>
    <message>
        <source>cordboard</source>
        <translation>cordboard</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>إظهار كلمة السر</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>&amp;حساب دخول لملف manager.conf…</translation>
    </message>
    <message>
        <source>Writes the lines that the administrator of the PBX needs</source>
        <translation>يكتب الأسطر التي يحتاجها مدير المقسم</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Cordboard needs a login of Asterisk&apos;s manager interface, which the administrator of %1 makes in manager.conf.</source>
        <translation>يحتاج Cordboard إلى حساب دخول لواجهة مدير Asterisk، ينشئه مدير ⁨%1⁩ في manager.conf.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others on the network could read along.</source>
        <translation>الاتصال غير مشفر: يمكن لآخرين على الشبكة القراءة.</translation>
    </message>
    <message>
        <source>The connection is safe from others.</source>
        <translation>الاتصال آمن من الآخرين.</translation>
    </message>
    <message>
        <source>Type the user of the login.</source>
        <translation>اكتب مستخدم حساب الدخول.</translation>
    </message>
</context>
<context>
    <name>ui::LookPage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;الألوان</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>As tiles</source>
        <translation>كبطاقات</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>تظهر اللغة الأخرى عند البدء القادم.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>إعادة التخ&amp;طيط</translation>
    </message>
    <message>
        <source>Panels go back to where they were at first</source>
        <translation>تعود اللوحات إلى مواضعها الأولى</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Theme, dark mode, light mode</source>
        <translation>السمة، الوضع الداكن، الوضع الفاتح</translation>
    </message>
    <message>
        <source>Tiles, table</source>
        <translation>بطاقات، جدول</translation>
    </message>
</context>
<context>
    <name>ui::MailboxController</name>
    <message>
        <source>“Your desk” in the menu does not say what is dialled to listen to a mailbox</source>
        <translation>«مكتبك» في القائمة لا يذكر ما يُطلب للاستماع إلى صندوق بريد</translation>
    </message>
    <message>
        <source>%1 leads to your own mailbox only</source>
        <translation>⁨%1⁩ يقود إلى صندوق بريدك أنت فقط</translation>
    </message>
    <message>
        <source>the mailbox of %1</source>
        <translation>صندوق بريد ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Listen to it</source>
        <translation>ال&amp;استماع إليه</translation>
    </message>
    <message>
        <source>&amp;Ask for its messages…</source>
        <translation>ال&amp;سؤال عن رسائله…</translation>
    </message>
</context>
<context>
    <name>ui::MailboxDialog</name>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;صندوق البريد</translation>
    </message>
    <message>
        <source>101@default</source>
        <translation>101@default</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;سؤال</translation>
    </message>
    <message>
        <source>Type a mailbox, such as 101@default.</source>
        <translation>اكتب صندوق بريد، مثل 101@default.</translation>
    </message>
    <message>
        <source>Asking the PBX…</source>
        <translation>يُسأل المقسم…</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>الجديدة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>1 old message in %1</source>
        <translation>رسالة قديمة واحدة في ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 old messages in %2</source>
        <translation>الرسائل القديمة: ⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>This PBX does not count messages.</source>
        <translation>هذا المقسم لا يعدّ الرسائل.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
</context>
<context>
    <name>ui::MailboxWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديدة واحدة</numerusform>
            <numerusform>جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old</source>
        <translation>
            <numerusform>لا قديم</numerusform>
            <numerusform>قديمة واحدة</numerusform>
            <numerusform>قديمتان</numerusform>
            <numerusform>%n قديمة</numerusform>
            <numerusform>%n قديمة</numerusform>
            <numerusform>%n قديمة</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPanel</name>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message>
        <source>No message waits in any mailbox</source>
        <translation>لا رسالة تنتظر في أي صندوق</translation>
    </message>
</context>
<context>
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;Connection…</source>
        <translation>الات&amp;صال…</translation>
    </message>
    <message>
        <source>&amp;Switch to</source>
        <translation>التبد&amp;يل إلى</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>أ&amp;عد الاتصال الآن</translation>
    </message>
    <message>
        <source>Your &amp;desk…</source>
        <translation>مكت&amp;بك…</translation>
    </message>
    <message>
        <source>&amp;Numbers…</source>
        <translation>الأر&amp;قام…</translation>
    </message>
    <message>
        <source>&amp;Login for manager.conf…</source>
        <translation>حساب &amp;دخول لملف manager.conf…</translation>
    </message>
    <message>
        <source>C&amp;orrections…</source>
        <translation>&amp;التصحيحات…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>العر&amp;ض</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>كسطح ال&amp;مكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>داك&amp;ن</translation>
    </message>
    <message>
        <source>People as &amp;tiles</source>
        <translation>الأ&amp;شخاص كبطاقات</translation>
    </message>
    <message>
        <source>People as t&amp;able</source>
        <translation>الأشخاص &amp;كجدول</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>إعادة التخ&amp;طيط</translation>
    </message>
    <message>
        <source>&amp;Wire log</source>
        <translation>&amp;سجل البروتوكول</translation>
    </message>
    <message>
        <source>R&amp;eplay a recording…</source>
        <translation>إعادة ع&amp;رض تسجيل…</translation>
    </message>
    <message>
        <source>Save a s&amp;upport bundle…</source>
        <translation>حف&amp;ظ حزمة دعم…</translation>
    </message>
    <message>
        <source>Qu&amp;iet mode</source>
        <translation>ال&amp;وضع الصامت</translation>
    </message>
    <message>
        <source>Alerts and so&amp;unds…</source>
        <translation>التنبي&amp;هات والأصوات…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>ا&amp;لمفاتيح…</translation>
    </message>
    <message>
        <source>&amp;About Cordboard</source>
        <translation>&amp;حول Cordboard</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>اتصال &amp;جديد…</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>إيقاف ال&amp;تسجيل</translation>
    </message>
    <message>
        <source>Record the w&amp;ire…</source>
        <translation>&amp;تسجيل البروتوكول…</translation>
    </message>
    <message>
        <source>This window shows a recording</source>
        <translation>هذه النافذة تعرض تسجيلًا</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>إ&amp;حصاءات…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>ال&amp;إعدادات…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>دليل الاستخدا&amp;م</translation>
    </message>
    <message>
        <source>First ste&amp;ps…</source>
        <translation>الخ&amp;طوات الأولى…</translation>
    </message>
    <message>
        <source>E&amp;xport the history…</source>
        <translation>تصدير الس&amp;جل…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>المؤتمرات</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message>
        <source>parking space</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Quiet mode is on</source>
        <translation>الوضع الصامت مفعّل</translation>
    </message>
    <message>
        <source>Nothing sounds. Click to hear alerts again.</source>
        <translation>لا صوت لأي شيء. انقر لسماع التنبيهات من جديد.</translation>
    </message>
    <message>
        <source>Quiet: nothing sounds any more.</source>
        <translation>صامت: لا صوت لأي شيء بعد الآن.</translation>
    </message>
    <message>
        <source>Alerts sound again.</source>
        <translation>عادت أصوات التنبيهات.</translation>
    </message>
    <message>
        <source>The recording ends after event %1: what follows is nothing that a PBX sends.</source>
        <translation>ينتهي التسجيل بعد الحدث ⁨%1⁩: ما يليه ليس مما يرسله مقسم.</translation>
    </message>
    <message>
        <source>%1 is no recording: it holds no message of a PBX.</source>
        <translation>⁨%1⁩ ليس تسجيلًا: لا رسالة فيه من مقسم.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>⁨%1⁩ ليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read (“%2”).</source>
        <translation>لا يمكن قراءة ⁨%1⁩ («⁨%2⁩»).</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>القائمة (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Field at the top</source>
        <translation>الحقل في الأعلى</translation>
    </message>
    <message>
        <source>Carry the call with the arrows</source>
        <translation>نقل المكالمة بالأسهم</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>بحاجة إليك</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Replay of a recording</source>
        <translation>إعادة عرض تسجيل</translation>
    </message>
    <message>
        <source>Not now. %1</source>
        <translation>ليس الآن. ⁨%1⁩</translation>
    </message>
    <message>
        <source>There is no call to carry: take one, or select one.</source>
        <translation>لا مكالمة لنقلها: خذ واحدة أو حدد واحدة.</translation>
    </message>
    <message>
        <source>There is nobody yet who could be handed over.</source>
        <translation>لا أحد بعد يمكن تسليمه.</translation>
    </message>
    <message>
        <source>%1 – Cordboard</source>
        <translation>⁨%1⁩ – Cordboard</translation>
    </message>
    <message>
        <source>Replay of %1 – Cordboard</source>
        <translation>إعادة عرض ⁨%1⁩ – Cordboard</translation>
    </message>
    <message>
        <source>Which phone is yours?</source>
        <translation>أي هاتف هو هاتفك؟</translation>
    </message>
    <message>
        <source>The connection does not say it. Edit it to call and transfer.</source>
        <translation>لا يذكر الاتصال ذلك. حرّره لتتصل وتحوّل.</translation>
    </message>
    <message>
        <source>Nobody can be shown</source>
        <translation>لا يمكن عرض أحد</translation>
    </message>
    <message>
        <source>Connect to your PBX</source>
        <translation>اتصل بمقسمك</translation>
    </message>
    <message>
        <source>Cordboard shows who is free, who calls and who waits, and hands calls over. It needs a login of Asterisk&apos;s manager interface.</source>
        <translation>يعرض Cordboard من هو متفرغ ومن يتصل ومن ينتظر، ويسلّم المكالمات. يحتاج إلى حساب دخول لواجهة مدير Asterisk.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>جرّب العرض التجريبي</translation>
    </message>
    <message>
        <source>%1 is tried again in %2 s.</source>
        <translation>تُعاد محاولة ⁨%1⁩ بعد ⁨%2⁩ ث.</translation>
    </message>
    <message>
        <source>The encryption of %1 is too old</source>
        <translation>تشفير ⁨%1⁩ قديم جدًا</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>تحرير الاتصال…</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>⁨%1⁩ لا يرد</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>جارٍ الاتصال بـ ⁨%1⁩…</translation>
    </message>
    <message>
        <source>%1 wants your secret in clear text</source>
        <translation>⁨%1⁩ يريد كلمة سرك نصًا صريحًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>%1 refused the login</source>
        <translation>رفض ⁨%1⁩ الدخول</translation>
    </message>
    <message>
        <source>The PBX at %1 does not accept the user “%2” with this secret. Nothing more is tried until you say so.</source>
        <translation>لا يقبل المقسم على ⁨%1⁩ المستخدم «⁨%2⁩» بكلمة السر هذه. لن تجري محاولة أخرى حتى تطلبها.</translation>
    </message>
    <message>
        <source>%1 has another certificate</source>
        <translation>لدى ⁨%1⁩ شهادة أخرى</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>شهادة ⁨%1⁩ غير موثوقة</translation>
    </message>
    <message>
        <source>%1 Compare the fingerprint with the server&apos;s own first.</source>
        <translation>⁨%1⁩ قارن البصمة أولًا ببصمة الخادم نفسه.</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>البقاء دون اتصال</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>ال&amp;وثوق بهذه الشهادة</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>Connection lost %1 ago – %2 – what you see is from %3</source>
        <translation>انقطع الاتصال منذ ⁨%1⁩ – ⁨%2⁩ – ما تراه يعود إلى ⁨%3⁩</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret (“%1”): it is asked for at the next start.</source>
        <translation>لم تحفظ حافظة المفاتيح كلمة السر («⁨%1⁩»): ستُطلب عند البدء القادم.</translation>
    </message>
    <message>
        <source>Not up to date: %1 – what you see is from %2</source>
        <translation>ليست محدَّثة: ⁨%1⁩ – ما تراه يعود إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>Show the group %1</source>
        <translation>إظهار المجموعة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::MessageDialog</name>
    <message>
        <source>Message for an absent person</source>
        <translation>رسالة لشخص غائب</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>The mail program asks where this is empty</source>
        <translation>إن كان فارغًا سأل عنه برنامج البريد</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>ال&amp;موضوع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>&amp;كتابة بريد</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>ال&amp;قالب…</translation>
    </message>
    <message>
        <source>Change the text that messages begin with</source>
        <translation>تغيير النص الذي تبدأ به الرسائل</translation>
    </message>
    <message>
        <source>That is no e-mail address</source>
        <translation>ليس هذا عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>مكالمة من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>This desktop has no program for e-mail. Copy the text instead.</source>
        <translation>لا برنامج للبريد الإلكتروني على سطح المكتب هذا. انسخ النص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Handed to the mail program</source>
        <translation>سُلّم إلى برنامج البريد</translation>
    </message>
    <message>
        <source>{caller} called for you at {time}.
Number: {number}

{note}</source>
        <translation>اتصل بك {caller} عند {time}.
الرقم: ‎{number}

{note}</translation>
    </message>
</context>
<context>
    <name>ui::NeedsYouList</name>
    <message>
        <source>Needs you</source>
        <translation>بحاجة إليك</translation>
    </message>
    <message>
        <source>Calls that need you</source>
        <translation>مكالمات بحاجة إليك</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>لا شيء ينتظرك</translation>
    </message>
    <message>
        <source>Callers in queues, parked calls and calls on hold come up here.</source>
        <translation>يظهر هنا المنتظرون في الطوابير والمكالمات المركونة والمعلّقة.</translation>
    </message>
    <message>
        <source>Take call %1 of “Needs you”</source>
        <translation>خذ المكالمة ⁨%1⁩ من «بحاجة إليك»</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>مكالمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n · most urgent first</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان · الأكثر إلحاحًا أولًا</numerusform>
            <numerusform>%n · الأكثر إلحاحًا أولًا</numerusform>
            <numerusform>%n · الأكثر إلحاحًا أولًا</numerusform>
            <numerusform>%n · الأكثر إلحاحًا أولًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NightController</name>
    <message>
        <source>“Your desk” in the menu does not say what tells day from night</source>
        <translation>«مكتبك» في القائمة لا يذكر ما يميز النهار من الليل</translation>
    </message>
    <message>
        <source>Day or night?</source>
        <translation>نهار أم ليل؟</translation>
    </message>
    <message>
        <source>Night service</source>
        <translation>خدمة الليل</translation>
    </message>
    <message>
        <source>Day service</source>
        <translation>خدمة النهار</translation>
    </message>
    <message>
        <source>Asked the PBX for night service…</source>
        <translation>طُلبت من المقسم خدمة الليل…</translation>
    </message>
    <message>
        <source>Asked the PBX for day service…</source>
        <translation>طُلبت من المقسم خدمة النهار…</translation>
    </message>
    <message>
        <source>The service was not switched. %1</source>
        <translation>لم تُبدَّل الخدمة. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>ملاحظات سابقة</translation>
    </message>
    <message>
        <source>&amp;Message…</source>
        <translation>&amp;رسالة…</translation>
    </message>
    <message>
        <source>Fill a message for somebody who is absent</source>
        <translation>تعبئة رسالة لشخص غائب</translation>
    </message>
    <message>
        <source>&amp;Reasons…</source>
        <translation>&amp;الأسباب…</translation>
    </message>
    <message>
        <source>Change the list of reasons</source>
        <translation>تغيير قائمة الأسباب</translation>
    </message>
    <message>
        <source>A note on this person. It is kept as you type.</source>
        <translation>ملاحظة عن هذا الشخص. تُحفظ أثناء الكتابة.</translation>
    </message>
    <message>
        <source>A note on this call. It is kept as you type, and shown when this number calls again.</source>
        <translation>ملاحظة عن هذه المكالمة. تُحفظ أثناء الكتابة، وتظهر عندما يتصل هذا الرقم من جديد.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <source>Not written (“%1”). It is kept until Cordboard ends: copy it.</source>
        <translation>لم تُكتب («⁨%1⁩»). تبقى حتى ينتهي Cordboard: انسخها.</translation>
    </message>
    <message>
        <source>Kept until Cordboard ends</source>
        <translation>تبقى حتى ينتهي Cordboard</translation>
    </message>
</context>
<context>
    <name>ui::Notebook</name>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;ملاحظة…</translation>
    </message>
    <message>
        <source>Write a note on the call, or on the person that is selected</source>
        <translation>كتابة ملاحظة عن المكالمة أو عن الشخص المحدد</translation>
    </message>
    <message>
        <source>Messa&amp;ge…</source>
        <translation>&amp;رسالة…</translation>
    </message>
    <message>
        <source>Fill a message for somebody who is absent</source>
        <translation>تعبئة رسالة لشخص غائب</translation>
    </message>
    <message>
        <source>There is no call to note something on, and nobody is selected.</source>
        <translation>لا مكالمة لكتابة ملاحظة عنها، ولا أحد محدد.</translation>
    </message>
    <message>
        <source>A note needs a number to be filed under.</source>
        <translation>تحتاج الملاحظة إلى رقم تُحفظ تحته.</translation>
    </message>
    <message>
        <source>Reasons of calls</source>
        <translation>أسباب المكالمات</translation>
    </message>
    <message>
        <source>A note offers these to be ticked. One a line.</source>
        <translation>تعرضها الملاحظة لتؤشر عليها. سبب في كل سطر.</translation>
    </message>
    <message>
        <source>Template of messages</source>
        <translation>قالب الرسائل</translation>
    </message>
    <message>
        <source>{person}, {caller}, {number}, {time} and {note} are filled in from the call. A line of which all are empty is left out.</source>
        <translation>تُملأ {person} و{caller} و{number} و{time} و{note} من المكالمة. والسطر الذي كلها فيه فارغة يُحذف.</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>اليوم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>You trusted</source>
        <translation>وثقت بها</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>It shows now</source>
        <translation>يعرضها الآن</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that you trusted</source>
        <translation>SHA-256 للشهادة التي وثقت بها</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate that the PBX shows</source>
        <translation>SHA-256 للشهادة التي يعرضها المقسم</translation>
    </message>
</context>
<context>
    <name>ui::NumbersDialog</name>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
</context>
<context>
    <name>ui::NumbersForm</name>
    <message>
        <source>None: numbers are dialled as they are typed</source>
        <translation>لا شيء: تُطلب الأرقام كما تُكتب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country and its code</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>&amp;Area code</source>
        <translation>&amp;رمز المنطقة</translation>
    </message>
    <message>
        <source>&amp;Outside line</source>
        <translation>ال&amp;خط الخارجي</translation>
    </message>
    <message>
        <source>What is dialled before every number outside</source>
        <translation>ما يُطلب قبل كل رقم خارجي</translation>
    </message>
    <message>
        <source> digits at most</source>
        <translation> أرقام على الأكثر</translation>
    </message>
    <message>
        <source>&amp;Extensions have</source>
        <translation>&amp;للأرقام الداخلية</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>ال&amp;قواعد</translation>
    </message>
    <message>
        <source>Type a number to see what is dialled</source>
        <translation>اكتب رقمًا لترى ما يُطلب</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;جرّبه</translation>
    </message>
    <message>
        <source>Rules, the first that fits decides</source>
        <translation>القواعد، وأول قاعدة مطابقة تحسم</translation>
    </message>
    <message>
        <source>A number like</source>
        <translation>رقم مثل</translation>
    </message>
    <message>
        <source>is dialled as</source>
        <translation>يُطلب هكذا</translation>
    </message>
    <message>
        <source>A regular expression for the whole number, without separators: 7(\d{3}) is dialled as *72\1</source>
        <translation>تعبير نمطي للرقم كله دون فواصل: 7(\d{3}) يُطلب هكذا *72\1</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>أ&amp;على</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>أ&amp;سفل</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>لا يمكن استخدام «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ui::NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>إعادة الكتابة</translation>
    </message>
</context>
<context>
    <name>ui::Omnibox</name>
    <message>
        <source>Dial this number</source>
        <translation>طلب هذا الرقم</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>مركونة</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Type a name or number…</source>
        <translation>اكتب اسمًا أو رقمًا…</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>اسم أو رقم</translation>
    </message>
    <message>
        <source>Type anywhere: names, initials, extensions, numbers</source>
        <translation>اكتب في أي مكان: أسماء، أحرف أولى، أرقام داخلية، أرقام</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Arrow keys choose: %1</source>
        <translation>مفاتيح الأسهم للاختيار: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>⁨%1⁩ من ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
</context>
<context>
    <name>ui::Outside</name>
    <message>
        <source>The PBX did not answer.</source>
        <translation>لم يرد المقسم.</translation>
    </message>
    <message>
        <source>Something else that was asked from outside is under way.</source>
        <translation>هناك طلب آخر من الخارج جارٍ.</translation>
    </message>
    <message>
        <source>Press Enter to call %1</source>
        <translation>اضغط Enter للاتصال بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Press Enter to call %1, and ask for extension %2</source>
        <translation>اضغط Enter للاتصال بـ ⁨%1⁩، واطلب الداخلي ⁨%2⁩</translation>
    </message>
    <message>
        <source>No number is selected: select one, or copy it.</source>
        <translation>لا رقم محدد: حدد رقمًا أو انسخه.</translation>
    </message>
    <message>
        <source>Press Enter to transfer to %1</source>
        <translation>اضغط Enter للتحويل إلى ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::ParkingPanel</name>
    <message>
        <source>Parking</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>No call is parked</source>
        <translation>لا مكالمة مركونة</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>مركونة في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::ParkingWords</name>
    <message>
        <source>%1 left</source>
        <translation>بقي ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantWords</name>
    <message>
        <source>%1, muted</source>
        <translation>⁨%1⁩، مكتوم</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتوم</translation>
    </message>
</context>
<context>
    <name>ui::PbxChip</name>
    <message>
        <source>No PBX</source>
        <translation>لا مقسم</translation>
    </message>
    <message>
        <source>Server, rights and connection</source>
        <translation>الخادم والصلاحيات والاتصال</translation>
    </message>
</context>
<context>
    <name>ui::PbxDetails</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>يرد خلال</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>قورن</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>أعد الاتصال الآن</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>تحرير الاتصال…</translation>
    </message>
    <message>
        <source>This window shows a recording</source>
        <translation>هذه النافذة تعرض تسجيلًا</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>التصحيحات…</translation>
    </message>
    <message>
        <source>Login for manager.conf…</source>
        <translation>حساب دخول لملف manager.conf…</translation>
    </message>
    <message>
        <source>Not whole yet, asked for again: %1</source>
        <translation>لم يكتمل بعد، يُطلب من جديد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>⁨%1⁩ م‌ث</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>⁨%1⁩ في الثانية</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>Events, what waits, ticks and memory of this program</source>
        <translation>الأحداث والمنتظر والدورات وذاكرة هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>ui::PeerWords</name>
    <message>
        <source>%1 ms</source>
        <translation>⁨%1⁩ م‌ث</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>النظير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>ui::PeopleGroups</name>
    <message>
        <source>&amp;Groups</source>
        <translation>ال&amp;مجموعات</translation>
    </message>
    <message>
        <source>&amp;New group…</source>
        <translation>مجموعة &amp;جديدة…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>اسم المجموعة:</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Re&amp;move the group</source>
        <translation>إ&amp;زالة المجموعة</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>متفرغ الآن</translation>
    </message>
    <message>
        <source>Everyone: show all people</source>
        <translation>الجميع: إظهار كل الأشخاص</translation>
    </message>
    <message>
        <source>Favourites: show only these</source>
        <translation>المفضلة: إظهارهم وحدهم</translation>
    </message>
    <message>
        <source>Free now: show only these</source>
        <translation>متفرغ الآن: إظهارهم وحدهم</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>لا أحد يطابق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Not all people are shown: choose “Everyone” to look at all of them.</source>
        <translation>لا يظهر كل الأشخاص: اختر «الجميع» للبحث بينهم كلهم.</translation>
    </message>
    <message>
        <source>Try another part of the name, or a number.</source>
        <translation>جرّب جزءًا آخر من الاسم، أو رقمًا.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>لا مفضلة بعد</translation>
    </message>
    <message>
        <source>Open a person&apos;s menu and choose “Favourite”.</source>
        <translation>افتح قائمة شخص واختر «مفضل».</translation>
    </message>
    <message>
        <source>Nobody is free just now</source>
        <translation>لا أحد متفرغ الآن</translation>
    </message>
    <message>
        <source>Choose “Everyone” to see who is on a call.</source>
        <translation>اختر «الجميع» لترى من في مكالمة.</translation>
    </message>
    <message>
        <source>This PBX shows no extensions with hints</source>
        <translation>لا يعرض هذا المقسم أرقامًا داخلية لها hint</translation>
    </message>
    <message>
        <source>People come from the hints of the dialplan. Give each extension one, as in “exten =&gt; 101,hint,PJSIP/101”, reload the dialplan, and they appear here.</source>
        <translation>يأتي الأشخاص من hint في خطة الطلب. أعطِ كل رقم داخلي واحدًا، مثل «exten =&gt; 101,hint,PJSIP/101»، وأعد تحميل خطة الطلب فيظهروا هنا.</translation>
    </message>
    <message>
        <source>There is no call to transfer</source>
        <translation>لا مكالمة لتحويلها</translation>
    </message>
    <message>
        <source>&amp;Call %1</source>
        <translation>اتصا&amp;ل بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Pick up: %1</source>
        <translation>&amp;التقاط: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Transfer here</source>
        <translation>تحويل إلى &amp;هنا</translation>
    </message>
    <message>
        <source>&amp;Mailbox…</source>
        <translation>صندوق ال&amp;بريد…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;ملاحظة…</translation>
    </message>
    <message>
        <source>M&amp;essage…</source>
        <translation>&amp;رسالة…</translation>
    </message>
    <message>
        <source>&amp;Listen to the mailbox</source>
        <translation>الاستماع إلى &amp;صندوق البريد</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>م&amp;فضل</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Nobody of this group is here</source>
        <translation>لا أحد من هذه المجموعة هنا</translation>
    </message>
    <message>
        <source>This PBX has none of its extensions. Choose “Everyone” to see who is.</source>
        <translation>لا يوجد في هذا المقسم أي من أرقامها الداخلية. اختر «الجميع» لترى من هو موجود.</translation>
    </message>
</context>
<context>
    <name>ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>ui::PeopleTiles</name>
    <message>
        <source>%1 since %2</source>
        <translation>⁨%1⁩ منذ ⁨%2⁩</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>ui::PeopleWords</name>
    <message>
        <source>free</source>
        <translation>متفرغ</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>يرن</translation>
    </message>
    <message>
        <source>ringing, call from %1</source>
        <translation>يرن، مكالمة من ⁨%1⁩</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>يتصل بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>on a call</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>on a call with %1</source>
        <translation>في مكالمة مع ⁨%1⁩</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>قيد التعليق</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضل</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>1 new voice message</source>
        <translation>رسالة صوتية جديدة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new voice messages</source>
        <translation>
            <numerusform>لا رسائل صوتية جديدة</numerusform>
            <numerusform>رسالة صوتية جديدة واحدة</numerusform>
            <numerusform>رسالتان صوتيتان جديدتان</numerusform>
            <numerusform>%n رسائل صوتية جديدة</numerusform>
            <numerusform>%n رسالة صوتية جديدة</numerusform>
            <numerusform>%n رسالة صوتية جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>ui::PerformancePage</name>
    <message>
        <source>%1 ms</source>
        <translation>⁨%1⁩ م‌ث</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Messages of the PBX in the last second</source>
        <translation>رسائل المقسم في الثانية الأخيرة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>What came and was not taken yet</source>
        <translation>ما وصل ولم يُؤخذ بعد</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Under too much load fewer events are asked for, until it is calm</source>
        <translation>تحت الحمل الزائد تُطلب أحداث أقل حتى يهدأ</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>How long it takes to read what came and to bring the picture up to date</source>
        <translation>الوقت اللازم لقراءة ما وصل وتحديث الصورة</translation>
    </message>
    <message>
        <source>Longest tick</source>
        <translation>أطول دورة</translation>
    </message>
    <message>
        <source>Since this page was opened</source>
        <translation>منذ فتح هذه الصفحة</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>What the PBX&apos;s own lists had to correct</source>
        <translation>ما صححته قوائم المقسم نفسه</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Of this program</source>
        <translation>لهذا البرنامج</translation>
    </message>
    <message>
        <source>Events by type, since this page was opened</source>
        <translation>الأحداث بحسب النوع منذ فتح هذه الصفحة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>⁨%1⁩ في الثانية</translation>
    </message>
    <message>
        <source>%1, for %2 s</source>
        <translation>⁨%1⁩، منذ ⁨%2⁩ ث</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>calls, agents and system only</source>
        <translation>المكالمات والأعضاء والنظام فقط</translation>
    </message>
    <message>
        <source>no events, until it is calm</source>
        <translation>لا أحداث حتى يهدأ</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>⁨%1⁩ في المتوسط</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>لا تصحيحات</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان</numerusform>
            <numerusform>%n تصحيحات</numerusform>
            <numerusform>%n تصحيحًا</numerusform>
            <numerusform>%n تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁨%1⁩ %</translation>
    </message>
</context>
<context>
    <name>ui::PhoneModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>ui::PhonePage</name>
    <message>
        <source>&amp;Ring it</source>
        <translation>اجعله &amp;يرن</translation>
    </message>
    <message>
        <source>Type your name or your number</source>
        <translation>اكتب اسمك أو رقمك</translation>
    </message>
    <message>
        <source>Phones of the PBX</source>
        <translation>هواتف المقسم</translation>
    </message>
    <message>
        <source>The part of the PBX&apos;s dialplan in which your phone dials; the administrator knows it</source>
        <translation>الجزء من خطة الطلب في المقسم الذي يطلب منه هاتفك؛ يعرفه المدير</translation>
    </message>
    <message>
        <source>&amp;Your phone</source>
        <translation>&amp;هاتفك</translation>
    </message>
    <message>
        <source>&amp;Dials from context</source>
        <translation>ال&amp;طلب من السياق</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>هاتفك</translation>
    </message>
    <message>
        <source>The PBX is asked for its phones…</source>
        <translation>يُسأل المقسم عن هواتفه…</translation>
    </message>
    <message>
        <source>The PBX tells of no phones</source>
        <translation>لا يذكر المقسم أي هواتف</translation>
    </message>
    <message>
        <source>Type your number above.</source>
        <translation>اكتب رقمك أعلاه.</translation>
    </message>
    <message>
        <source>Nobody is called so, or has this number</source>
        <translation>لا أحد بهذا الاسم أو بهذا الرقم</translation>
    </message>
    <message>
        <source>A number that is not in the list is taken as it is typed.</source>
        <translation>الرقم الذي ليس في القائمة يُؤخذ كما كُتب.</translation>
    </message>
    <message>
        <source>Choose a phone first</source>
        <translation>اختر هاتفًا أولًا</translation>
    </message>
    <message>
        <source>The PBX is not connected yet</source>
        <translation>المقسم غير متصل بعد</translation>
    </message>
    <message>
        <source>Rings for a quarter of a minute; lift it, and it is yours</source>
        <translation>يرن ربع دقيقة؛ ارفع السماعة فيصير هاتفك</translation>
    </message>
    <message>
        <source>%1 is rung…</source>
        <translation>يُطلب رنين ⁨%1⁩…</translation>
    </message>
    <message>
        <source>%1 was not rung. %2</source>
        <translation>لم يرن ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 rings. Is it yours? Then lift it, or go on.</source>
        <translation>يرن ⁨%1⁩. أهو هاتفك؟ ارفع سماعته إذن، أو تابع.</translation>
    </message>
    <message>
        <source>%1 was lifted.</source>
        <translation>رُفعت سماعة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 does not ring any more. It was not lifted.</source>
        <translation>لم يعد ⁨%1⁩ يرن. لم تُرفع سماعته.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type a number.</source>
        <translation>اختر واحدًا من القائمة، أو اكتب رقمًا.</translation>
    </message>
</context>
<context>
    <name>ui::PlainWords</name>
    <message>
        <source>There is no connection to the PBX. It is tried again by itself.</source>
        <translation>لا اتصال بالمقسم. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The PBX did not answer in time. Look whether it happened, then try again.</source>
        <translation>لم يرد المقسم في الوقت المحدد. انظر هل حدث ذلك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The PBX refused it and did not say why.</source>
        <translation>رفض المقسم ذلك ولم يذكر السبب.</translation>
    </message>
    <message>
        <source>The PBX refused it: “%1”.</source>
        <translation>رفض المقسم ذلك: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>This login may not do that. Ask the administrator for the right.</source>
        <translation>لا يُسمح لحساب الدخول هذا بذلك. اطلب الصلاحية من المدير.</translation>
    </message>
    <message>
        <source>This login may not do that (“%1”). Ask the administrator for the right.</source>
        <translation>لا يُسمح لحساب الدخول هذا بذلك («⁨%1⁩»). اطلب الصلاحية من المدير.</translation>
    </message>
    <message>
        <source>The answer of the PBX could not be understood.</source>
        <translation>تعذر فهم جواب المقسم.</translation>
    </message>
    <message>
        <source>The answer of the PBX could not be understood: %1.</source>
        <translation>تعذر فهم جواب المقسم: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>It was not sent: the text cannot be part of a command.</source>
        <translation>لم يُرسل: لا يمكن أن يكون النص جزءًا من أمر.</translation>
    </message>
    <message>
        <source>It was not sent: %1.</source>
        <translation>لم يُرسل: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no connection to the PBX</source>
        <translation>لا اتصال بالمقسم</translation>
    </message>
    <message>
        <source>This is a recording: what is shown has happened, and nothing can be done to it</source>
        <translation>هذا تسجيل: ما يظهر حدث من قبل، ولا يمكن فعل شيء به</translation>
    </message>
    <message>
        <source>This login may not use “%1”</source>
        <translation>لا يُسمح لحساب الدخول هذا باستخدام «⁨%1⁩»</translation>
    </message>
    <message>
        <source>This login lacks the right “%1”</source>
        <translation>تنقص حساب الدخول هذا الصلاحية «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>لا يذكر الاتصال أي هاتف هو هاتفك</translation>
    </message>
    <message>
        <source>That call has ended</source>
        <translation>انتهت تلك المكالمة</translation>
    </message>
    <message>
        <source>In manager.conf, add “%1” to the “write” line of this login.</source>
        <translation>أضف «⁨%1⁩» في manager.conf إلى سطر «write» لحساب الدخول هذا.</translation>
    </message>
    <message>
        <source>The PBX has not loaded the module %1.</source>
        <translation>لم يحمّل المقسم الوحدة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This version of Asterisk cannot tell it.</source>
        <translation>لا يمكن لهذا الإصدار من Asterisk معرفته.</translation>
    </message>
    <message>
        <source>The PBX does not offer “%1” to this login.</source>
        <translation>لا يتيح المقسم «⁨%1⁩» لحساب الدخول هذا.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is missing on the “write” line of this login in manager.conf.</source>
        <translation>ربما ينقص «⁨%1⁩» في سطر «write» لحساب الدخول هذا في manager.conf.</translation>
    </message>
    <message>
        <source>Either “%1” is missing on the “write” line of this login in manager.conf, or the PBX has not loaded the module %2.</source>
        <translation>إما أن «⁨%1⁩» ينقص في سطر «write» لحساب الدخول هذا في manager.conf، أو أن المقسم لم يحمّل الوحدة ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This login may not list the calls.</source>
        <translation>لا يُسمح لحساب الدخول هذا بسرد المكالمات.</translation>
    </message>
    <message>
        <source>The calls cannot be listed.</source>
        <translation>لا يمكن سرد المكالمات.</translation>
    </message>
    <message>
        <source>This login may not list the phones.</source>
        <translation>لا يُسمح لحساب الدخول هذا بسرد الهواتف.</translation>
    </message>
    <message>
        <source>The phones cannot be listed.</source>
        <translation>لا يمكن سرد الهواتف.</translation>
    </message>
    <message>
        <source>This login may not list the extensions.</source>
        <translation>لا يُسمح لحساب الدخول هذا بسرد الأرقام الداخلية.</translation>
    </message>
    <message>
        <source>The extensions cannot be listed.</source>
        <translation>لا يمكن سرد الأرقام الداخلية.</translation>
    </message>
    <message>
        <source>The queues cannot be listed.</source>
        <translation>لا يمكن سرد الطوابير.</translation>
    </message>
    <message>
        <source>This login may not list what is parked; it sees what is parked from now on.</source>
        <translation>لا يُسمح لحساب الدخول هذا بسرد المكالمات المركونة؛ يرى ما يُركن من الآن.</translation>
    </message>
    <message>
        <source>Parked calls cannot be listed.</source>
        <translation>لا يمكن سرد المكالمات المركونة.</translation>
    </message>
    <message>
        <source>This login may not list the conferences.</source>
        <translation>لا يُسمح لحساب الدخول هذا بسرد المؤتمرات.</translation>
    </message>
    <message>
        <source>The conferences cannot be listed.</source>
        <translation>لا يمكن سرد المؤتمرات.</translation>
    </message>
    <message>
        <source>This login may not list the mailboxes.</source>
        <translation>لا يُسمح لحساب الدخول هذا بسرد صناديق البريد.</translation>
    </message>
    <message>
        <source>The mailboxes cannot be listed.</source>
        <translation>لا يمكن سرد صناديق البريد.</translation>
    </message>
    <message>
        <source>This login may not list the registrations.</source>
        <translation>لا يُسمح لحساب الدخول هذا بسرد التسجيلات لدى الخوادم.</translation>
    </message>
    <message>
        <source>The registrations cannot be listed.</source>
        <translation>لا يمكن سرد التسجيلات لدى الخوادم.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متفرغ</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>يرن</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>قيد التعليق</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>On a call, ringing</source>
        <translation>في مكالمة، يرن</translation>
    </message>
    <message>
        <source>On a call, one on hold</source>
        <translation>في مكالمة، وأخرى معلّقة</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>غير قابل للوصول</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>reconnecting in %1 s</source>
        <translation>إعادة الاتصال بعد ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>إعادة المحاولة بعد ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>يعيد الاتصال</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>يتصل</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>secret not sent</source>
        <translation>لم تُرسل كلمة السر</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>رُفض الدخول</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>الشهادة غير موثوقة</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>لم يُؤكَّد قط</translation>
    </message>
    <message>
        <source>confirmed %1 s ago</source>
        <translation>أُكّد قبل ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>confirmed %1 ago</source>
        <translation>أُكّد قبل ⁨%1⁩</translation>
    </message>
    <message>
        <source>not while the link is down</source>
        <translation>ليس أثناء انقطاع الوصلة</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>قبل ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, nothing to correct</source>
        <translation>⁨%1⁩، لا شيء للتصحيح</translation>
    </message>
    <message>
        <source>%1, 1 correction so far</source>
        <translation>⁨%1⁩، تصحيح واحد حتى الآن</translation>
    </message>
    <message>
        <source>%1, %2 corrections so far</source>
        <translation>⁨%1⁩، التصحيحات حتى الآن: ⁨%2⁩</translation>
    </message>
    <message>
        <source>picture %1 old</source>
        <translation>عمر الصورة ⁨%1⁩</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>⁨%1⁩ ساعة</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>⁨%1⁩ دقيقة</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>⁨%1⁩ ثانية</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>متصل مجهول</translation>
    </message>
    <message>
        <source>Asterisk %1</source>
        <translation>Asterisk ⁨%1⁩</translation>
    </message>
    <message>
        <source>AMI %1</source>
        <translation>AMI ⁨%1⁩</translation>
    </message>
    <message>
        <source>No right is missing</source>
        <translation>لا صلاحية ناقصة</translation>
    </message>
    <message>
        <source>Missing rights: %1</source>
        <translation>الصلاحيات الناقصة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>حمل زائد</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>يلحق بالركب</translation>
    </message>
    <message>
        <source>live, fewer events</source>
        <translation>مباشر، أحداث أقل</translation>
    </message>
    <message>
        <source>behind by %1 s</source>
        <translation>متأخر ⁨%1⁩ ث</translation>
    </message>
</context>
<context>
    <name>ui::ProfileLine</name>
    <message>
        <source>For the PBX in use: %1. What you change holds at once.</source>
        <translation>للمقسم المستخدم: ⁨%1⁩. يسري ما تغيّره فورًا.</translation>
    </message>
    <message>
        <source>Connect to a PBX first: this is kept for each of them.</source>
        <translation>اتصل بمقسم أولًا: يُحفظ هذا لكل مقسم.</translation>
    </message>
</context>
<context>
    <name>ui::QueueCallerWords</name>
    <message>
        <source>%1, place %2, waits %3</source>
        <translation>⁨%1⁩، الدور ⁨%2⁩، ينتظر منذ ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>ui::QueueController</name>
    <message>
        <source>Break</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>غداء</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>أعمال ورقية</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not say which queues are yours</source>
        <translation>«مكتبك» في القائمة لا يذكر أي الطوابير لك</translation>
    </message>
    <message>
        <source>You are a fixed member of your queues: pause instead</source>
        <translation>أنت عضو ثابت في طوابيرك: خذ استراحة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>The connection does not say which phone is yours</source>
        <translation>لا يذكر الاتصال أي هاتف هو هاتفك</translation>
    </message>
    <message>
        <source>You are in no queue</source>
        <translation>لست في أي طابور</translation>
    </message>
    <message>
        <source>Asked the PBX to take you out of %1…</source>
        <translation>طُلب من المقسم إخراجك من ⁨%1⁩…</translation>
    </message>
    <message>
        <source>You are out of %1</source>
        <translation>خرجت من ⁨%1⁩</translation>
    </message>
    <message>
        <source>You are still in a queue.</source>
        <translation>ما زلت في طابور.</translation>
    </message>
    <message>
        <source>Asked the PBX to put you into %1…</source>
        <translation>طُلب من المقسم إدخالك إلى ⁨%1⁩…</translation>
    </message>
    <message>
        <source>You are in %1</source>
        <translation>أنت في ⁨%1⁩</translation>
    </message>
    <message>
        <source>You are not in all of your queues.</source>
        <translation>لست في كل طوابيرك.</translation>
    </message>
    <message>
        <source>Pause in all queues</source>
        <translation>استراحة في كل الطوابير</translation>
    </message>
    <message numerus="yes">
        <source>Pause in %n queues</source>
        <translation>
            <numerusform>استراحة دون طوابير</numerusform>
            <numerusform>استراحة في طابور واحد</numerusform>
            <numerusform>استراحة في طابورين</numerusform>
            <numerusform>استراحة في %n طوابير</numerusform>
            <numerusform>استراحة في %n طابورًا</numerusform>
            <numerusform>استراحة في %n طابور</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <translation>استراحة في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Asked the PBX to pause you: %1…</source>
        <translation>طُلبت من المقسم استراحة لك: ⁨%1⁩…</translation>
    </message>
    <message>
        <source>You pause in all queues: %1</source>
        <translation>أنت في استراحة في كل الطوابير: ⁨%1⁩</translation>
    </message>
    <message>
        <source>You do not pause.</source>
        <translation>لست في استراحة.</translation>
    </message>
    <message>
        <source>Asked the PBX to end your pause…</source>
        <translation>طُلب من المقسم إنهاء استراحتك…</translation>
    </message>
    <message>
        <source>You take calls again</source>
        <translation>عدت تستقبل المكالمات</translation>
    </message>
    <message>
        <source>You still pause.</source>
        <translation>ما زلت في استراحة.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>عودة</translation>
    </message>
    <message>
        <source>Asked the PBX to pause %1 in %2…</source>
        <translation>طُلبت من المقسم استراحة لـ ⁨%1⁩ في ⁨%2⁩…</translation>
    </message>
    <message>
        <source>%1 pauses in %2: %3</source>
        <translation>⁨%1⁩ في استراحة في ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 does not pause.</source>
        <translation>⁨%1⁩ ليس في استراحة.</translation>
    </message>
    <message>
        <source>Asked the PBX to end the pause of %1…</source>
        <translation>طُلب من المقسم إنهاء استراحة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>%1 takes calls of %2 again</source>
        <translation>عاد ⁨%1⁩ يستقبل مكالمات ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 still pauses.</source>
        <translation>ما زال ⁨%1⁩ في استراحة.</translation>
    </message>
    <message>
        <source>Pe&amp;nalty</source>
        <translation>ال&amp;جزاء</translation>
    </message>
    <message>
        <source>Those with a lower penalty are rung first</source>
        <translation>يرن أولًا لدى من جزاؤهم أقل</translation>
    </message>
    <message>
        <source>Asked the PBX to give %1 the penalty %2…</source>
        <translation>طُلب من المقسم إعطاء ⁨%1⁩ الجزاء ⁨%2⁩…</translation>
    </message>
    <message>
        <source>%1 has the penalty %2 in %3</source>
        <translation>لدى ⁨%1⁩ الجزاء ⁨%2⁩ في ⁨%3⁩</translation>
    </message>
    <message>
        <source>The penalty of %1 stays.</source>
        <translation>جزاء ⁨%1⁩ باقٍ كما هو.</translation>
    </message>
    <message>
        <source>&amp;Who waits and who answers</source>
        <translation>من ينتظر &amp;ومن يرد</translation>
    </message>
    <message>
        <source>&amp;Fold up</source>
        <translation>ط&amp;ي</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>لست في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>You are a fixed member of this queue: pause instead</source>
        <translation>أنت عضو ثابت في هذا الطابور: خذ استراحة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>&amp;تسجيل الخروج</translation>
    </message>
    <message>
        <source>You are still in %1.</source>
        <translation>ما زلت في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;استراحة</translation>
    </message>
    <message>
        <source>A fixed member of this queue: pause instead</source>
        <translation>عضو ثابت في هذا الطابور: استراحة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Lo&amp;g out of %1</source>
        <translation>إ&amp;خراج من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Asked the PBX to take %1 out of %2…</source>
        <translation>طُلب من المقسم إخراج ⁨%1⁩ من ⁨%2⁩…</translation>
    </message>
    <message>
        <source>%1 is out of %2</source>
        <translation>خرج ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is still in %2.</source>
        <translation>ما زال ⁨%1⁩ في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>&amp;Take to your phone</source>
        <translation>نقل إلى &amp;هاتفك</translation>
    </message>
    <message>
        <source>Asked the PBX to move %1…</source>
        <translation>طُلب من المقسم نقل ⁨%1⁩…</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>لم يُنقل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Move to the &amp;front</source>
        <translation>ن&amp;قل إلى أول الدور</translation>
    </message>
    <message>
        <source>%1 is next in %2</source>
        <translation>⁨%1⁩ هو التالي في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>&amp;نقل إلى آخر الدور</translation>
    </message>
    <message>
        <source>%1 is last in %2</source>
        <translation>⁨%1⁩ هو الأخير في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Move to &amp;another queue</source>
        <translation>نقل إلى &amp;طابور آخر</translation>
    </message>
    <message>
        <source>No number is known that leads into %1</source>
        <translation>لا يُعرف رقم يقود إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Asked the PBX to move %1 to %2…</source>
        <translation>طُلب من المقسم نقل ⁨%1⁩ إلى ⁨%2⁩…</translation>
    </message>
    <message>
        <source>%1 waits in %2</source>
        <translation>ينتظر ⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>&amp;Send on behind the queue</source>
        <translation>إرسال إلى &amp;ما بعد الطابور</translation>
    </message>
    <message>
        <source>Asked the PBX to send %1 on…</source>
        <translation>طُلب من المقسم إرسال ⁨%1⁩ إلى ما بعد الطابور…</translation>
    </message>
    <message>
        <source>%1 goes on behind %2</source>
        <translation>يمضي ⁨%1⁩ إلى ما بعد ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 still waits.</source>
        <translation>ما زال ⁨%1⁩ ينتظر.</translation>
    </message>
    <message>
        <source>What comes next is up to the PBX: often a mailbox, or the end</source>
        <translation>ما يأتي بعد ذلك يحدده المقسم: كثيرًا ما يكون صندوق بريد أو النهاية</translation>
    </message>
</context>
<context>
    <name>ui::QueueMemberWords</name>
    <message>
        <source>Paused</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>في استراحة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>مكالمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%n مكالمات</numerusform>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>%n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>الجزاء ⁨%1⁩</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ui::QueuePeople</name>
    <message>
        <source>Nobody waits</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Nobody answers this queue</source>
        <translation>لا أحد يرد على هذا الطابور</translation>
    </message>
    <message>
        <source>Waiting in %1</source>
        <translation>المنتظرون في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>أعضاء ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::QueueWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>منتظر واحد</numerusform>
            <numerusform>منتظران</numerusform>
            <numerusform>%n منتظرين</numerusform>
            <numerusform>%n منتظرًا</numerusform>
            <numerusform>%n منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>no members</source>
        <translation>لا أعضاء</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n free</source>
        <translation>
            <numerusform>⁨%1⁩ متفرغ من %n</numerusform>
            <numerusform>⁨%1⁩ متفرغ من %n</numerusform>
            <numerusform>⁨%1⁩ متفرغ من %n</numerusform>
            <numerusform>⁨%1⁩ متفرغ من %n</numerusform>
            <numerusform>⁨%1⁩ متفرغ من %n</numerusform>
            <numerusform>⁨%1⁩ متفرغ من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>أطول انتظار ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>This PBX has no queues</source>
        <translation>ليس لهذا المقسم طوابير</translation>
    </message>
</context>
<context>
    <name>ui::RecallWords</name>
    <message>
        <source>%1 did not answer</source>
        <translation>لم يرد ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>⁨%1⁩ مشغول</translation>
    </message>
    <message>
        <source>%1 refused the call or is not to be disturbed</source>
        <translation>رفض ⁨%1⁩ المكالمة أو لا يريد الإزعاج</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>لا يمكن الوصول إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>أنهى ⁨%1⁩ المكالمة</translation>
    </message>
</context>
<context>
    <name>ui::RecordingSign</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Recording · %1 · %2</source>
        <comment>for how long, and how much</comment>
        <translation>تسجيل · ⁨%1⁩ · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ui::Recordings</name>
    <message>
        <source>The recording has ended: %1 is as large as one may become. Begin another.</source>
        <translation>انتهى التسجيل: بلغ ⁨%1⁩ أكبر حجم جائز. ابدأ تسجيلًا آخر.</translation>
    </message>
    <message>
        <source>The recording has ended: %1 cannot be written (“%2”).</source>
        <translation>انتهى التسجيل: لا يمكن كتابة ⁨%1⁩ («⁨%2⁩»).</translation>
    </message>
    <message>
        <source>Recorded %1 to %2</source>
        <translation>سُجّل ⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Record the wire</source>
        <translation>تسجيل البروتوكول</translation>
    </message>
    <message>
        <source>Recordings (*.ami)</source>
        <translation>تسجيلات (*.ami)</translation>
    </message>
    <message>
        <source>Not recorded. %1 cannot be written (“%2”).</source>
        <translation>لا يجري التسجيل. لا يمكن كتابة ⁨%1⁩ («⁨%2⁩»).</translation>
    </message>
    <message>
        <source>What the PBX sends is recorded to %1, names and numbers included</source>
        <translation>يُسجَّل ما يرسله المقسم في ⁨%1⁩، مع الأسماء والأرقام</translation>
    </message>
    <message>
        <source>Replay a recording</source>
        <translation>إعادة عرض تسجيل</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ui::Redial</name>
    <message>
        <source>Call again</source>
        <translation>معاودة الطلب</translation>
    </message>
    <message>
        <source>Nobody was called from here yet</source>
        <translation>لم يجرِ الاتصال بأحد من هنا بعد</translation>
    </message>
    <message>
        <source>Call %1 again</source>
        <translation>معاودة الاتصال بـ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::ReplayActions</name>
    <message>
        <source>Next event</source>
        <translation>الحدث التالي</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>الحدث السابق</translation>
    </message>
    <message>
        <source>Next change of the board</source>
        <translation>التغيّر التالي في اللوحة</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 ثوانٍ إلى الأمام</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 ثوانٍ إلى الخلف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>ui::ReplayBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>الموضع في التسجيل</translation>
    </message>
    <message>
        <source>End replay</source>
        <translation>إنهاء العرض</translation>
    </message>
    <message>
        <source>Time line of the recording</source>
        <translation>الخط الزمني للتسجيل</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>How fast the recording is played</source>
        <translation>سرعة تشغيل التسجيل</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed: two times as fast</comment>
        <translation>⁨%1⁩×</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>الأسرع</translation>
    </message>
    <message>
        <source>Replay of %1</source>
        <translation>إعادة عرض ⁨%1⁩</translation>
    </message>
    <message>
        <source>This recording cannot be played</source>
        <translation>لا يمكن تشغيل هذا التسجيل</translation>
    </message>
    <message>
        <source>Reading: %1 events so far</source>
        <translation>قراءة: الأحداث حتى الآن ⁨%1⁩</translation>
    </message>
    <message>
        <source>On the way…</source>
        <translation>في الطريق…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a recording</comment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>event %1 of %2</source>
        <translation>الحدث ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>This recording has no times: its events are played evenly.</source>
        <translation>لا أوقات في هذا التسجيل: تُشغَّل أحداثه بفواصل متساوية.</translation>
    </message>
</context>
<context>
    <name>ui::RoomController</name>
    <message>
        <source>Type or select whom to fetch into the conference</source>
        <translation>اكتب أو حدد من تُحضره إلى المؤتمر</translation>
    </message>
    <message>
        <source>You have no call to make a conference of</source>
        <translation>ليست لديك مكالمة تجعلها مؤتمرًا</translation>
    </message>
    <message>
        <source>Type or select who is to join your call</source>
        <translation>اكتب أو حدد من ينضم إلى مكالمتك</translation>
    </message>
    <message>
        <source>“Your desk” in the menu does not name a conference room</source>
        <translation>«مكتبك» في القائمة لا يذكر غرفة مؤتمر</translation>
    </message>
    <message>
        <source>There is no conference.</source>
        <translation>لا يوجد مؤتمر.</translation>
    </message>
    <message>
        <source>Asked the PBX to let %1 join…</source>
        <translation>طُلب من المقسم ضم ⁨%1⁩…</translation>
    </message>
    <message>
        <source>%1 is called, and joins your call</source>
        <translation>يُتصل بـ ⁨%1⁩ لينضم إلى مكالمتك</translation>
    </message>
    <message>
        <source>Asked the PBX to fetch %1 into the conference…</source>
        <translation>طُلب من المقسم إحضار ⁨%1⁩ إلى المؤتمر…</translation>
    </message>
    <message>
        <source>%1 is called into the conference</source>
        <translation>يُتصل بـ ⁨%1⁩ لينضم إلى المؤتمر</translation>
    </message>
    <message>
        <source>Asked the PBX for a conference…</source>
        <translation>طُلب من المقسم مؤتمر…</translation>
    </message>
    <message>
        <source>Everybody is in room %1</source>
        <translation>الجميع في الغرفة ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Who is in it</source>
        <translation>من &amp;فيها</translation>
    </message>
    <message>
        <source>&amp;Fold up</source>
        <translation>&amp;طي</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>إ&amp;قفال</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>ف&amp;تح</translation>
    </message>
    <message>
        <source>Asked the PBX to lock room %1…</source>
        <translation>طُلب من المقسم إقفال الغرفة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Nobody else gets into room %1</source>
        <translation>لا يدخل أحد آخر الغرفة ⁨%1⁩</translation>
    </message>
    <message>
        <source>The room stays open.</source>
        <translation>تبقى الغرفة مفتوحة.</translation>
    </message>
    <message>
        <source>Asked the PBX to unlock room %1…</source>
        <translation>طُلب من المقسم فتح الغرفة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Room %1 is open</source>
        <translation>الغرفة ⁨%1⁩ مفتوحة</translation>
    </message>
    <message>
        <source>The room stays locked.</source>
        <translation>تبقى الغرفة مقفلة.</translation>
    </message>
    <message>
        <source>F&amp;etch somebody</source>
        <translation>إحضار &amp;شخص</translation>
    </message>
    <message>
        <source>F&amp;etch %1</source>
        <translation>إ&amp;حضار ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>لم يجرِ الاتصال بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;كتم</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>إ&amp;لغاء الكتم</translation>
    </message>
    <message>
        <source>Asked the PBX to mute %1…</source>
        <translation>طُلب من المقسم كتم ⁨%1⁩…</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>⁨%1⁩ مكتوم</translation>
    </message>
    <message>
        <source>%1 is still heard.</source>
        <translation>ما زال ⁨%1⁩ مسموعًا.</translation>
    </message>
    <message>
        <source>Asked the PBX to unmute %1…</source>
        <translation>طُلب من المقسم إلغاء كتم ⁨%1⁩…</translation>
    </message>
    <message>
        <source>%1 is heard again</source>
        <translation>عاد ⁨%1⁩ مسموعًا</translation>
    </message>
    <message>
        <source>%1 is still muted.</source>
        <translation>ما زال ⁨%1⁩ مكتومًا.</translation>
    </message>
    <message>
        <source>&amp;Take out of the room</source>
        <translation>إخراج &amp;من الغرفة</translation>
    </message>
    <message>
        <source>Asked the PBX to take %1 out…</source>
        <translation>طُلب من المقسم إخراج ⁨%1⁩…</translation>
    </message>
    <message>
        <source>%1 is out of the room</source>
        <translation>خرج ⁨%1⁩ من الغرفة</translation>
    </message>
    <message>
        <source>%1 is still in the room.</source>
        <translation>ما زال ⁨%1⁩ في الغرفة.</translation>
    </message>
</context>
<context>
    <name>ui::RoomPeople</name>
    <message>
        <source>Nobody is in it any more</source>
        <translation>لم يعد أحد فيها</translation>
    </message>
    <message>
        <source>In room %1</source>
        <translation>في الغرفة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::SecurityWords</name>
    <message>
        <source>It is not the one you trusted. Either the PBX has a new one, or somebody stands between you and the PBX.</source>
        <translation>ليست الشهادة التي وثقت بها. إما أن لدى المقسم شهادة جديدة، أو أن أحدًا يقف بينك وبين المقسم.</translation>
    </message>
    <message>
        <source>An authority that this computer knows has signed the new one for this address.</source>
        <translation>وقّعت الجديدة لهذا العنوان جهة يعرفها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The PBX has signed it itself.</source>
        <translation>وقّعها المقسم بنفسه.</translation>
    </message>
    <message>
        <source>No authority that this computer knows has signed it.</source>
        <translation>لم توقّعها جهة يعرفها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It was made for “%1”, not for “%2”.</source>
        <translation>صدرت لـ «⁨%1⁩» لا لـ «⁨%2⁩».</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>كانت صالحة حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is not valid yet, or the clock of this computer is wrong.</source>
        <translation>لم تصبح صالحة بعد، أو أن ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>The TLS library says: “%1”.</source>
        <translation>تقول مكتبة TLS: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>It knows no MD5 login and the connection is not encrypted: anybody on the way could read the secret. It was not sent. Switch on TLS, or allow it in the settings of this connection.</source>
        <translation>لا يعرف دخول MD5 والاتصال غير مشفر: يمكن لأي أحد على الطريق قراءة كلمة السر. لم تُرسل. شغّل TLS، أو اسمح بذلك في إعدادات هذا الاتصال.</translation>
    </message>
    <message>
        <source>It knows nothing newer than TLS 1.1, which is not safe any more and which this computer refuses. Renew the TLS of the PBX, or reach it through a tunnel (VPN, SSH).</source>
        <translation>لا يعرف أحدث من TLS 1.1، وهو لم يعد آمنًا ويرفضه هذا الحاسوب. حدّث TLS في المقسم، أو صل إليه عبر نفق (VPN، SSH).</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفر</translation>
    </message>
    <message>
        <source>TLS, signed by an authority</source>
        <translation>TLS، موقّع من جهة معروفة</translation>
    </message>
    <message>
        <source>TLS, with the certificate you trust</source>
        <translation>TLS، بالشهادة التي تثق بها</translation>
    </message>
    <message>
        <source>None: others on the network can read along</source>
        <translation>بلا تشفير: يمكن لآخرين على الشبكة القراءة</translation>
    </message>
    <message>
        <source>None needed: it stays on this computer</source>
        <translation>لا حاجة إليه: يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>It is not the one you trusted. Either the server has a new one, or somebody stands between you and the server.</source>
        <translation>ليست الشهادة التي وثقت بها. إما أن لدى الخادم شهادة جديدة، أو أن أحدًا يقف بينك وبين الخادم.</translation>
    </message>
    <message>
        <source>The server has signed it itself.</source>
        <translation>وقّعها الخادم بنفسه.</translation>
    </message>
</context>
<context>
    <name>ui::ServerDialog</name>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>The password may be sent in c&amp;lear text</source>
        <translation>&amp;يجوز إرسال كلمة المرور نصًا صريحًا</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>ال&amp;وثوق بهذه الشهادة</translation>
    </message>
    <message>
        <source>Others on the network can read it</source>
        <translation>يمكن لآخرين على الشبكة قراءتها</translation>
    </message>
    <message>
        <source>Not needed: nobody on the network could read it</source>
        <translation>لا حاجة إليه: لا يمكن لأحد على الشبكة قراءتها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
    <message>
        <source>
You trusted, SHA-256:
%1</source>
        <translation>
التي وثقت بها، SHA-256:
⁨%1⁩</translation>
    </message>
    <message>
        <source>
It shows, SHA-256:
%1</source>
        <translation>
التي يعرضها، SHA-256:
⁨%1⁩</translation>
    </message>
    <message>
        <source>Compare that with the server&apos;s before you trust it.</source>
        <translation>قارنها ببصمة الخادم قبل أن تثق بها.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>No setting has “%1”.</source>
        <translation>لا إعداد فيه «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>ui::SideDock</name>
    <message>
        <source>Drag to move “%1”</source>
        <translation>اسحب لنقل «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>ui::SourceWords</name>
    <message>
        <source>Contacts: %1, read at %2</source>
        <translation>جهات الاتصال: ⁨%1⁩، قُرئت عند ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is wrong</comment>
        <translation>⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <comment>what is wrong, and the words of the server</comment>
        <translation>⁨%1⁩: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>لا يمكن الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>لا يرد الخادم.</translation>
    </message>
    <message>
        <source>There is no encrypted connection</source>
        <translation>لا يوجد اتصال مشفر</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted.</source>
        <translation>شهادة الخادم غير موثوقة.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anybody on the way could read the password. It was not sent. Switch on TLS, or allow it in the settings of this source.</source>
        <translation>الاتصال غير مشفر: يمكن لأي أحد على الطريق قراءة كلمة المرور. لم تُرسل. شغّل TLS، أو اسمح بذلك في إعدادات هذا المصدر.</translation>
    </message>
    <message>
        <source>The password is missing. Type it in the settings of this source.</source>
        <translation>كلمة المرور ناقصة. اكتبها في إعدادات هذا المصدر.</translation>
    </message>
    <message>
        <source>The keychain does not give the password (“%1”). Type it in the settings of this source.</source>
        <translation>لا تعطي حافظة المفاتيح كلمة المرور («⁨%1⁩»). اكتبها في إعدادات هذا المصدر.</translation>
    </message>
    <message>
        <source>The server refuses the login</source>
        <translation>يرفض الخادم تسجيل الدخول</translation>
    </message>
    <message>
        <source>It is not tried again before you ask for it.</source>
        <translation>لا تُعاد المحاولة قبل أن تطلبها.</translation>
    </message>
    <message>
        <source>There is no directory by that name or address</source>
        <translation>لا يوجد دليل بهذا الاسم أو العنوان</translation>
    </message>
    <message>
        <source>The server sends Cordboard to another one, or to one without encryption. That is not followed: type that address.</source>
        <translation>يحيل الخادم Cordboard إلى خادم آخر، أو إلى خادم بلا تشفير. لا يُتبع ذلك: اكتب ذلك العنوان.</translation>
    </message>
    <message>
        <source>The answer of the server cannot be used</source>
        <translation>لا يمكن استخدام جواب الخادم</translation>
    </message>
    <message>
        <source>The server cannot do it</source>
        <translation>لا يقدر الخادم على ذلك</translation>
    </message>
    <message>
        <source>%1 (LDAP, %2)</source>
        <translation>⁨%1⁩ (LDAP، ⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 (CardDAV, %2)</source>
        <translation>⁨%1⁩ (CardDAV، ⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 What was known of it stays.</source>
        <comment>what is wrong with a source</comment>
        <translation>⁨%1⁩ ويبقى ما كان معروفًا منه.</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>تجري قراءته</translation>
    </message>
    <message>
        <source>Asked as you type. Found so far: %1</source>
        <translation>يُسأل أثناء الكتابة. وُجد حتى الآن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Asked as you type. The server answers</source>
        <translation>يُسأل أثناء الكتابة. الخادم يرد</translation>
    </message>
    <message>
        <source>Asked as you type</source>
        <translation>يُسأل أثناء الكتابة</translation>
    </message>
    <message>
        <source>. Passed over: the card at line %1 of %2</source>
        <translation>. تُركت: البطاقة في السطر ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>. Not all of %1 could be used</source>
        <translation>. لم يمكن استخدام كل ما في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Cannot be read: “%1”.</source>
        <translation>لا يمكن قراءته: «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>ui::SourcesDialog</name>
    <message>
        <source>Sources of contacts</source>
        <translation>مصادر جهات الاتصال</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;قراءة من جديد</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard)</source>
        <translation>بطاقات vCard ‏(*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Contacts that others keep: files and folders of vCards (*.vcf), LDAP directories, CardDAV address books. They are followed, and never written to.</source>
        <translation>جهات اتصال يحفظها آخرون: ملفات ومجلدات بطاقات vCard ‏(*.vcf)، أدلة LDAP، دفاتر عناوين CardDAV. تُتابَع ولا يُكتب فيها أبدًا.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>vCard &amp;file…</source>
        <translation>&amp;ملف vCard…</translation>
    </message>
    <message>
        <source>F&amp;older of vCards…</source>
        <translation>م&amp;جلد بطاقات vCard…</translation>
    </message>
    <message>
        <source>&amp;LDAP directory…</source>
        <translation>&amp;دليل LDAP…</translation>
    </message>
    <message>
        <source>&amp;CardDAV address books…</source>
        <translation>دفاتر &amp;عناوين CardDAV…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>A file has no settings</source>
        <translation>ليس لملف إعدادات</translation>
    </message>
    <message>
        <source>Its contacts are not shown any more; there they stay as they are</source>
        <translation>لا تظهر جهات اتصاله بعد الآن؛ وتبقى هناك كما هي</translation>
    </message>
</context>
<context>
    <name>ui::SourcesPage</name>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>ا&amp;ستيراد ملف CSV…</translation>
    </message>
    <message>
        <source>Its people become contacts of your own</source>
        <translation>يصبح من فيه جهات اتصال لك</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>دفتر العناوين</translation>
    </message>
    <message>
        <source>Sources of contacts</source>
        <translation>مصادر جهات الاتصال</translation>
    </message>
    <message>
        <source>Contacts are not kept here.</source>
        <translation>لا تُحفظ جهات الاتصال هنا.</translation>
    </message>
    <message>
        <source>Who calls is named from your own contacts, and from those that others keep: vCard files and folders, LDAP directories, CardDAV address books.</source>
        <translation>يُسمّى المتصل من جهات اتصالك، ومن التي يحفظها آخرون: ملفات ومجلدات vCard، أدلة LDAP، دفاتر عناوين CardDAV.</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>ال&amp;مصادر…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source of contacts and how it stands with it</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>There is no other source yet.</source>
        <translation>لا مصدر آخر بعد.</translation>
    </message>
</context>
<context>
    <name>ui::StaleBanner</name>
    <message>
        <source>Reconnect now</source>
        <translation>أعد الاتصال الآن</translation>
    </message>
</context>
<context>
    <name>ui::StatisticsDialog</name>
    <message>
        <source>≤ %1 s</source>
        <translation>≤ ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>&gt; %1 s</source>
        <translation>&gt; ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>Calls by the hour of the day</source>
        <translation>المكالمات بحسب ساعة اليوم</translation>
    </message>
    <message>
        <source>Incoming calls by seconds to answer</source>
        <translation>المكالمات الواردة بحسب ثواني الرد</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>Calls of which time</source>
        <translation>مكالمات أي فترة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>All calls that are kept</source>
        <translation>كل المكالمات المحفوظة</translation>
    </message>
    <message>
        <source>Calls of &amp;your phone:</source>
        <translation>&amp;مكالمات هاتفك:</translation>
    </message>
    <message>
        <source>&amp;Keep calls:</source>
        <translation>&amp;حفظ المكالمات:</translation>
    </message>
    <message>
        <source>Longest waits</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Calls are not kept here</source>
        <translation>لا تُحفظ المكالمات هنا</translation>
    </message>
    <message>
        <source>A recording is no call of yours.</source>
        <translation>التسجيل ليس مكالمة لك.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Incoming answered</source>
        <translation>الواردة المردود عليها</translation>
    </message>
    <message>
        <source>Time to answer (median)</source>
        <translation>زمن الرد (الوسيط)</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>لا مكالمات في هذه الفترة</translation>
    </message>
    <message>
        <source>Every call of your own phone is counted here when it has ended.</source>
        <translation>تُعدّ هنا كل مكالمات هاتفك بعد انتهائها.</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>لا تُحفظ المكالمات</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>⁨%1⁩ من ⁨%2⁩ (⁨%3⁩ %)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>رُدّ عليها</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>from %1 o’clock: %2 answered, %3 missed, %4 outgoing</source>
        <translation>من الساعة ⁨%1⁩: مردود عليها ⁨%2⁩، فائتة ⁨%3⁩، صادرة ⁨%4⁩</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the bars of a chart that is read out</comment>
        <translation>؛ </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n call(s)</source>
        <translation>
            <numerusform>⁨%1⁩: لا مكالمات</numerusform>
            <numerusform>⁨%1⁩: مكالمة واحدة</numerusform>
            <numerusform>⁨%1⁩: مكالمتان</numerusform>
            <numerusform>⁨%1⁩: %n مكالمات</numerusform>
            <numerusform>⁨%1⁩: %n مكالمة</numerusform>
            <numerusform>⁨%1⁩: %n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cordboard: calls, %1</source>
        <translation>Cordboard: المكالمات، ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>%1 channel · %2 extensions</source>
        <translation>القنوات: ⁨%1⁩ · الأرقام الداخلية: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 channels · %2 extensions</source>
        <translation>القنوات: ⁨%1⁩ · الأرقام الداخلية: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>⁨%1⁩ حدث/ث</translation>
    </message>
</context>
<context>
    <name>ui::SupportDialog</name>
    <message>
        <source>Save a support bundle</source>
        <translation>حفظ حزمة دعم</translation>
    </message>
    <message>
        <source>One file for whoever looks into a problem. You see what goes in, and it is sent nowhere: you pass it on yourself.</source>
        <translation>ملف واحد لمن يبحث في مشكلة. ترى ما يدخل فيه، ولا يُرسل إلى أي مكان: أنت من يسلّمه.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What came in the last %1</source>
        <comment>a duration such as 12:04</comment>
        <translation>ما وصل في آخر ⁨%1⁩</translation>
    </message>
    <message>
        <source>A recording of mine…</source>
        <translation>تسجيل لي…</translation>
    </message>
    <message>
        <source>The &amp;board as it is now</source>
        <translation>ال&amp;لوحة كما هي الآن</translation>
    </message>
    <message>
        <source>What the &amp;program logged</source>
        <translation>&amp;ما سجّله البرنامج</translation>
    </message>
    <message>
        <source>S&amp;ettings, without secrets</source>
        <translation>الإعدادات &amp;دون كلمات السر</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>ال&amp;تسجيل</translation>
    </message>
    <message>
        <source>&amp;Mask numbers, names and addresses</source>
        <translation>إخفاء الأرقام &amp;والأسماء والعناوين</translation>
    </message>
    <message>
        <source>Stand-ins take their place, the same for the same in the whole bundle. Names of queues, contexts and files stay as they are.</source>
        <translation>تحل محلها بدائل، ولكل منها البديل نفسه في الحزمة كلها. تبقى أسماء الطوابير والسياقات والملفات كما هي.</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>ما في الحزمة</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>لم يُحفظ ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>A recording for the bundle</source>
        <translation>تسجيل للحزمة</translation>
    </message>
    <message>
        <source>Recordings (*.ami)</source>
        <translation>تسجيلات (*.ami)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>About %1, and much less as a zip file.</source>
        <translation>نحو ⁨%1⁩، وأقل بكثير في ملف zip.</translation>
    </message>
    <message>
        <source>Choose what is to go in</source>
        <translation>اختر ما يدخل</translation>
    </message>
    <message>
        <source>Support bundles (*.zip)</source>
        <translation>حزم دعم (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Standard columns and widths</source>
        <translation>الأعمدة والعروض القياسية</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;الأعمدة</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Saved 1 row to %1</source>
        <translation>حُفظ صف واحد في ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n rows to %1</source>
        <translation>
            <numerusform>لم يُحفظ أي صف في ⁨%1⁩</numerusform>
            <numerusform>حُفظ صف واحد في ⁨%1⁩</numerusform>
            <numerusform>حُفظ صفان في ⁨%1⁩</numerusform>
            <numerusform>حُفظت %n صفوف في ⁨%1⁩</numerusform>
            <numerusform>حُفظ %n صفًا في ⁨%1⁩</numerusform>
            <numerusform>حُفظ %n صف في ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>تعذر حفظ ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ui::TablesPanel</name>
    <message>
        <source>Peers</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>البروتوكول</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>قناة واحدة</numerusform>
            <numerusform>قناتان</numerusform>
            <numerusform>%n قنوات</numerusform>
            <numerusform>%n قناة</numerusform>
            <numerusform>%n قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>لا شيء معروف</numerusform>
            <numerusform>معروف واحد</numerusform>
            <numerusform>معروفان</numerusform>
            <numerusform>%n معروفة</numerusform>
            <numerusform>%n معروفًا</numerusform>
            <numerusform>%n معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n</source>
        <translation>
            <numerusform>أكثر من %n</numerusform>
            <numerusform>أكثر من %n</numerusform>
            <numerusform>أكثر من %n</numerusform>
            <numerusform>أكثر من %n</numerusform>
            <numerusform>أكثر من %n</numerusform>
            <numerusform>أكثر من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%n مكالمات</numerusform>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>%n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>سجل البروتوكول</translation>
    </message>
    <message numerus="yes">
        <source>last %n</source>
        <translation>
            <numerusform>آخر %n</numerusform>
            <numerusform>آخر واحد</numerusform>
            <numerusform>آخر اثنين</numerusform>
            <numerusform>آخر %n</numerusform>
            <numerusform>آخر %n</numerusform>
            <numerusform>آخر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No calls just now</source>
        <translation>لا مكالمات الآن</translation>
    </message>
    <message>
        <source>Every leg of every call appears here while it lives.</source>
        <translation>يظهر هنا كل طرف من كل مكالمة ما دام قائمًا.</translation>
    </message>
    <message>
        <source>Calls cannot be listed</source>
        <translation>لا يمكن سرد المكالمات</translation>
    </message>
    <message>
        <source>No phones or trunks</source>
        <translation>لا هواتف ولا خطوط</translation>
    </message>
    <message>
        <source>Those of PJSIP, SIP and IAX appear here as soon as the PBX lists them.</source>
        <translation>تظهر هنا هواتف PJSIP وSIP وIAX وخطوطها حالما يسردها المقسم.</translation>
    </message>
    <message>
        <source>Phones and trunks cannot be listed</source>
        <translation>لا يمكن سرد الهواتف والخطوط</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%n جهات اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TeamLink</name>
    <message>
        <source>That works</source>
        <translation>هذا يعمل</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>what is wrong, and the server&apos;s words</comment>
        <translation>⁨%1⁩ («⁨%2⁩»)</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. On Debian and Ubuntu it is the package libqt6sql6-psql.</source>
        <translation>مشغّل Qt لـ PostgreSQL غير مثبت. في Debian وUbuntu هو الحزمة libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The database is of a newer Cordboard and is not touched: bring this one up to date.</source>
        <translation>قاعدة البيانات من Cordboard أحدث ولا تُمس: حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>The database did not do what was asked.</source>
        <translation>لم تفعل قاعدة البيانات ما طُلب.</translation>
    </message>
    <message>
        <source>This desk&apos;s own files cannot be read or written.</source>
        <translation>لا يمكن قراءة ملفات هذا المكتب أو كتابتها.</translation>
    </message>
    <message>
        <source>The database wants a password, and none is known here.</source>
        <translation>تطلب قاعدة البيانات كلمة مرور، ولا توجد هنا كلمة معروفة.</translation>
    </message>
    <message>
        <source>The user or the password is wrong.</source>
        <translation>المستخدم أو كلمة المرور خطأ.</translation>
    </message>
    <message>
        <source>The server lets nobody in from here as this user, or not this way.</source>
        <translation>لا يسمح الخادم بالدخول من هنا لهذا المستخدم، أو ليس بهذه الطريقة.</translation>
    </message>
    <message>
        <source>The connection cannot be encrypted as it is asked for here.</source>
        <translation>لا يمكن تشفير الاتصال كما هو مطلوب هنا.</translation>
    </message>
    <message>
        <source>There is no such database, or no such user.</source>
        <translation>لا توجد قاعدة بيانات كهذه، أو مستخدم كهذا.</translation>
    </message>
    <message>
        <source>Nobody knows a computer of that name.</source>
        <translation>لا أحد يعرف حاسوبًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>No database server listens there: check the address and the port.</source>
        <translation>لا يستمع هناك خادم قاعدة بيانات: تحقق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>لا يمكن الوصول إلى قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>لا شيء مشترك.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>In step with the team.</source>
        <translation>متزامن مع الفريق.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>متصل.</translation>
    </message>
    <message>
        <source>Not connected. Everything goes on here, and is made up for.</source>
        <translation>غير متصل. كل شيء مستمر هنا، ويُستدرك لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait since %1.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر منذ ⁨%1⁩.</numerusform>
            <numerusform>تغيير واحد ينتظر منذ ⁨%1⁩.</numerusform>
            <numerusform>تغييران ينتظران منذ ⁨%1⁩.</numerusform>
            <numerusform>%n تغييرات تنتظر منذ ⁨%1⁩.</numerusform>
            <numerusform>%n تغييرًا ينتظر منذ ⁨%1⁩.</numerusform>
            <numerusform>%n تغيير ينتظر منذ ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain does not keep the password (“%1”): it is asked for at the next start.</source>
        <translation>لا تحفظ حافظة المفاتيح كلمة المرور («⁨%1⁩»): ستُطلب عند البدء القادم.</translation>
    </message>
    <message numerus="yes">
        <source>Team: %n wait(s)</source>
        <translation>
            <numerusform>الفريق: لا شيء ينتظر</numerusform>
            <numerusform>الفريق: واحد ينتظر</numerusform>
            <numerusform>الفريق: اثنان ينتظران</numerusform>
            <numerusform>الفريق: %n تنتظر</numerusform>
            <numerusform>الفريق: %n تنتظر</numerusform>
            <numerusform>الفريق: %n تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
</context>
<context>
    <name>ui::TeamPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>Sh&amp;are by this database</source>
        <translation>م&amp;شاركة عبر هذه القاعدة</translation>
    </message>
    <message>
        <source>Sto&amp;p sharing</source>
        <translation>إ&amp;يقاف المشاركة</translation>
    </message>
    <message>
        <source>Calls, notes, contacts and favourites are shared with every desk that uses the same PostgreSQL database. Without a connection everything goes on, and is made up for.</source>
        <translation>تُشارَك المكالمات والملاحظات وجهات الاتصال والمفضلة مع كل مكتب يستخدم قاعدة بيانات PostgreSQL نفسها. ودون اتصال يستمر كل شيء ويُستدرك لاحقًا.</translation>
    </message>
    <message>
        <source>for example db.example.org</source>
        <translation>مثلًا db.example.org</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>الخا&amp;دم</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;قاعدة البيانات</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>as it is in the keychain</source>
        <translation>كما هي في حافظة المفاتيح</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Encrypted, to a server that is vouched for</source>
        <translation>مشفر، إلى خادم مكفول</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>مشفر، أيًا كان الخادم</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>غير مشفر: على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Conn&amp;ection</source>
        <translation>الات&amp;صال</translation>
    </message>
    <message>
        <source>What is on this computer stays here</source>
        <translation>ما على هذا الحاسوب يبقى هنا</translation>
    </message>
    <message>
        <source>Calls that this desk takes away for their age stay in the database. The PBX must have the same name on all desks for its calls to be the same.</source>
        <translation>المكالمات التي يزيلها هذا المكتب لقِدمها تبقى في قاعدة البيانات. يجب أن يكون للمقسم الاسم نفسه على كل المكاتب لتُعدّ مكالماته واحدة.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
    <message>
        <source>Your administrator decides this</source>
        <translation>يقرر مديرك هذا</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Shared contacts</source>
        <translation>جهات اتصال مشتركة</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>سجل مشترك</translation>
    </message>
    <message>
        <source>Nothing is kept here, so nothing is shared.</source>
        <translation>لا يُحفظ هنا شيء، فلا شيء مشترك.</translation>
    </message>
</context>
<context>
    <name>ui::TextDialog</name>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;كما كان</translation>
    </message>
    <message>
        <source>The text that comes with Cordboard</source>
        <translation>النص الذي يأتي مع Cordboard</translation>
    </message>
</context>
<context>
    <name>ui::TimeLimitDialog</name>
    <message>
        <source>Time limit</source>
        <translation>حد زمني</translation>
    </message>
    <message>
        <source>The PBX ends the call by itself, counted from now.</source>
        <translation>ينهي المقسم المكالمة تلقائيًا، محسوبًا من الآن.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>&amp;ضبط الحد</translation>
    </message>
    <message>
        <source>&amp;Take limit away</source>
        <translation>إلغاء ال&amp;حد</translation>
    </message>
    <message>
        <source>End the call of %1 after</source>
        <translation>إنهاء مكالمة ⁨%1⁩ بعد</translation>
    </message>
</context>
<context>
    <name>ui::TransferPage</name>
    <message>
        <source>With the &amp;layout of the window</source>
        <translation>مع &amp;تخطيط النافذة</translation>
    </message>
    <message>
        <source>All connections with desks and numbers, keys, alerts and the look go into one file, which another Cordboard takes over. Secrets, calls, contacts and notes do not.</source>
        <translation>كل الاتصالات بمكاتبها وأرقامها والمفاتيح والتنبيهات والمظهر تذهب إلى ملف واحد يعتمده Cordboard آخر. أما كلمات السر والمكالمات وجهات الاتصال والملاحظات فلا.</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>ت&amp;صدير الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>ا&amp;ستيراد الإعدادات…</translation>
    </message>
    <message>
        <source>Shows first what would change</source>
        <translation>يعرض أولًا ما سيتغير</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>حاسوب آخر</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>إعدادات (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 cannot be written (“%2”).</source>
        <translation>لا يمكن كتابة ⁨%1⁩ («⁨%2⁩»).</translation>
    </message>
    <message>
        <source>%1 cannot be read (“%2”).</source>
        <translation>لا يمكن قراءة ⁨%1⁩ («⁨%2⁩»).</translation>
    </message>
    <message>
        <source>%1 was not taken over. %2</source>
        <translation>لم يُعتمد ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 changes nothing: all is as it stands there.</source>
        <translation>لا يغيّر ⁨%1⁩ شيئًا: كل شيء كما هو فيه.</translation>
    </message>
    <message>
        <source>Nothing was changed, since no copy of your settings could be kept (“%1”).</source>
        <translation>لم يتغير شيء، إذ لم يمكن حفظ نسخة من إعداداتك («⁨%1⁩»).</translation>
    </message>
    <message>
        <source>Taken over. Start Cordboard again, so that all of it holds.</source>
        <translation>اعتُمدت. ابدأ Cordboard من جديد ليسري كل شيء.</translation>
    </message>
    <message>
        <source>%1 What you had before is kept in %2.</source>
        <translation>⁨%1⁩ وما كان لديك محفوظ في ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>&amp;Show Cordboard</source>
        <translation>إ&amp;ظهار Cordboard</translation>
    </message>
    <message>
        <source>%1 rings</source>
        <translation>⁨%1⁩ يرن</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>يرن</translation>
    </message>
    <message>
        <source>On a call: %1</source>
        <translation>في مكالمة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>قيد التعليق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>لا مكالمة</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for you</source>
        <translation>
            <numerusform>لا مكالمات تنتظرك</numerusform>
            <numerusform>مكالمة واحدة تنتظرك</numerusform>
            <numerusform>مكالمتان تنتظرانك</numerusform>
            <numerusform>%n مكالمات تنتظرك</numerusform>
            <numerusform>%n مكالمة تنتظرك</numerusform>
            <numerusform>%n مكالمة تنتظرك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrialPage</name>
    <message>
        <source>C&amp;all</source>
        <translation>ات&amp;صال</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>A colleague, or your mobile phone</source>
        <translation>زميل، أو هاتفك الجوال</translation>
    </message>
    <message>
        <source>Your own phone rings first. When you lift it, it calls the number.</source>
        <translation>يرن هاتفك أولًا. وعندما ترفعه يتصل بالرقم.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>ال&amp;رقم</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>مكالمة تجريبية</translation>
    </message>
    <message>
        <source>Your phone is called…</source>
        <translation>يجري الاتصال بهاتفك…</translation>
    </message>
    <message>
        <source>Nobody was called. %1</source>
        <translation>لم يجرِ الاتصال بأحد. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Your phone rings: lift it.</source>
        <translation>يرن هاتفك: ارفع السماعة.</translation>
    </message>
    <message>
        <source>You lifted it; the number is called.</source>
        <translation>رفعت السماعة؛ يُتصل بالرقم.</translation>
    </message>
    <message>
        <source>It works: you are connected.</source>
        <translation>يعمل: أنت متصل.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>انتهت المكالمة.</translation>
    </message>
</context>
<context>
    <name>ui::WireLog</name>
    <message>
        <source>Received</source>
        <translation>مستلم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مرسل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>سجل البروتوكول</translation>
    </message>
    <message>
        <source>The chosen block in full</source>
        <translation>الكتلة المختارة كاملة</translation>
    </message>
    <message>
        <source>Choose a block to read it in full.</source>
        <translation>اختر كتلة لقراءتها كاملة.</translation>
    </message>
    <message>
        <source>Find in the log: an event, a header, a value</source>
        <translation>البحث في السجل: حدث أو ترويسة أو قيمة</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>ترشيح السجل</translation>
    </message>
    <message>
        <source>Takes nothing more into the log until it is let go</source>
        <translation>لا يُدخل شيئًا إلى السجل حتى يُحرَّر</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Shows only what the PBX sent</source>
        <translation>يُظهر ما أرسله المقسم فقط</translation>
    </message>
    <message>
        <source>Shows only what Cordboard sent</source>
        <translation>يُظهر ما أرسله Cordboard فقط</translation>
    </message>
    <message>
        <source>Shows only events that Cordboard does not know, and text that is no message</source>
        <translation>يُظهر فقط الأحداث التي لا يعرفها Cordboard، والنص الذي ليس رسالة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of an event: how often</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Every event in the log is one that Cordboard knows.</source>
        <translation>كل حدث في السجل يعرفه Cordboard.</translation>
    </message>
    <message>
        <source>No unknown block in the log</source>
        <translation>لا كتلة مجهولة في السجل</translation>
    </message>
    <message>
        <source>Every event here is one that Cordboard knows.</source>
        <translation>كل حدث هنا يعرفه Cordboard.</translation>
    </message>
    <message>
        <source>No block contains “%1”</source>
        <translation>لا كتلة تحتوي «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The log is paused</source>
        <translation>السجل موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Let “Pause” go to take in what comes from now on.</source>
        <translation>حرّر «إيقاف مؤقت» لإدخال ما يأتي من الآن.</translation>
    </message>
    <message>
        <source>Nothing went over the wire yet</source>
        <translation>لم يمر شيء على السلك بعد</translation>
    </message>
    <message>
        <source>The log begins when this page is opened.</source>
        <translation>يبدأ السجل عند فتح هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>ui::WireWords</name>
    <message>
        <source>→ sent</source>
        <translation>← أُرسل</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>→ استُلم</translation>
    </message>
    <message>
        <source>%1 · unknown</source>
        <comment>an event of a name that the program does not know</comment>
        <translation>⁨%1⁩ · مجهول</translation>
    </message>
    <message>
        <source>%1 · no message</source>
        <comment>text that is no block of the protocol</comment>
        <translation>⁨%1⁩ · ليس رسالة</translation>
    </message>
    <message>
        <source>Cordboard does not know this event: it is counted, and changes nothing.</source>
        <translation>لا يعرف Cordboard هذا الحدث: يُعدّ ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Neither an event nor an answer: text of an old server, or a broken block.</source>
        <translation>ليس حدثًا ولا جوابًا: نص من خادم قديم، أو كتلة معطوبة.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a block of the wire log: Ping sent, 14:02:07</comment>
        <translation>⁨%1⁩ ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
</context>
<context>
    <name>ui::Wording</name>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>last heard of %1 ago</source>
        <translation>آخر خبر عنه قبل ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::YourCallCard</name>
    <message>
        <source>No call</source>
        <translation>لا مكالمة</translation>
    </message>
    <message>
        <source>Type a name or a number: Enter calls it.</source>
        <translation>اكتب اسمًا أو رقمًا: Enter يتصل به.</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>قيد التعليق</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>يتصل</translation>
    </message>
    <message>
        <source>Rings at your phone</source>
        <translation>ترن على هاتفك</translation>
    </message>
    <message>
        <source>In conference room %1</source>
        <translation>في غرفة المؤتمر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Came in through the queue %1</source>
        <translation>وصلت عبر الطابور ⁨%1⁩</translation>
    </message>
    <message>
        <source>Came in on %1</source>
        <translation>وصلت على ⁨%1⁩</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>مكالمتك</translation>
    </message>
    <message>
        <source>Drag it onto a person, a queue, a parking space, a room, a mailbox or another call</source>
        <translation>اسحبها فوق شخص أو طابور أو موقف أو غرفة أو صندوق بريد أو مكالمة أخرى</translation>
    </message>
    <message>
        <source>What is known of this caller</source>
        <translation>ما هو معروف عن هذا المتصل</translation>
    </message>
    <message>
        <source>Nobody on the line</source>
        <translation>لا أحد على الخط</translation>
    </message>
</context>
</TS>
