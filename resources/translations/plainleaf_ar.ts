<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>AreaList</name>
    <message>
        <source>Parts of the body</source>
        <translation>أجزاء الجسم</translation>
    </message>
</context>
<context>
    <name>AreaView</name>
    <message>
        <source>Nothing is picked yet</source>
        <translation>لم تختر شيئا بعد</translation>
    </message>
    <message>
        <source>Pages about a part of the body come up here.</source>
        <translation>تظهر هنا الصفحات عن جزء من الجسم.</translation>
    </message>
    <message>
        <source>1 page.</source>
        <translation>صفحة واحدة.</translation>
    </message>
    <message>
        <source>{0} pages.</source>
        <translation>الصفحات: {0}.</translation>
    </message>
    <message>
        <source>You touched: {0}.</source>
        <translation>لمست: {0}.</translation>
    </message>
    <message>
        <source>Lines about this part of the body.</source>
        <translation>أسطر عن هذا الجزء من الجسم.</translation>
    </message>
    <message>
        <source>Tick what you notice</source>
        <translation>ضع علامة على ما تلاحظه</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>Do you also have one of these?</source>
        <translation>هل عندك أيضا شيء من هذا؟</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Clear answers while you wait</source>
        <translation>إجابات واضحة وأنت تنتظر</translation>
    </message>
    <message>
        <source>{0}, in plain words and pictures. Free. No names. Nothing is kept.</source>
        <translation>{0}، بكلمات بسيطة وصور. مجانا. دون أسماء. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Touch your language to start</source>
        <translation>المس لغتك لتبدأ</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>المس لتبدأ</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>You are here.</source>
        <translation>أنت هنا.</translation>
    </message>
</context>
<context>
    <name>BodyPanel</name>
    <message>
        <source>Where is it?</source>
        <translation>أين هو؟</translation>
    </message>
    <message>
        <source>Touch the picture or the list.</source>
        <translation>المس الصورة أو القائمة.</translation>
    </message>
    <message>
        <source>Parts of the body</source>
        <translation>أجزاء الجسم</translation>
    </message>
    <message>
        <source>Show the whole body</source>
        <translation>أظهر الجسم كله</translation>
    </message>
    <message>
        <source>Look closer: {0}</source>
        <translation>انظر عن قرب: {0}</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>انظر عن قرب</translation>
    </message>
    <message>
        <source>For the face, the hands and the feet: pick one of them first.</source>
        <translation>للوجه واليدين والقدمين: اختر أحدها أولا.</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>علامات الخطر</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>انظر القائمة</translation>
    </message>
    <message>
        <source>All danger signs</source>
        <translation>كل علامات الخطر</translation>
    </message>
</context>
<context>
    <name>BodyPicture</name>
    <message>
        <source>Arrow keys go from part to part, Enter picks one. The list has the same parts.</source>
        <translation>تنقلك الأسهم من جزء إلى جزء، ومفتاح الإدخال يختار. في القائمة الأجزاء نفسها.</translation>
    </message>
    <message>
        <source>Your left</source>
        <translation>يسارك</translation>
    </message>
    <message>
        <source>Your right</source>
        <translation>يمينك</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>من الأمام</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Picture of the body</source>
        <translation>صورة الجسم</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>Danger signs</source>
        <translation>علامات الخطر</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>انظر القائمة</translation>
    </message>
    <message>
        <source>{0}: what do you notice?</source>
        <translation>{0}: ماذا تلاحظ؟</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Aa</source>
        <translation>أب</translation>
    </message>
</context>
<context>
    <name>ConditionList</name>
    <message>
        <source>Conditions</source>
        <translation>الحالات</translation>
    </message>
</context>
<context>
    <name>ContentsSheet</name>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DangerList</name>
    <message>
        <source>Danger signs</source>
        <translation>علامات الخطر</translation>
    </message>
    <message>
        <source>All danger signs</source>
        <translation>كل علامات الخطر</translation>
    </message>
</context>
<context>
    <name>DangerView</name>
    <message>
        <source>Danger signs</source>
        <translation>علامات الخطر</translation>
    </message>
    <message>
        <source>Tick a line to see what to do. Everyone is shown the same list.</source>
        <translation>ضع علامة على سطر لترى ماذا تفعل. يرى الجميع القائمة نفسها.</translation>
    </message>
</context>
<context>
    <name>ElsewhereRow</name>
    <message>
        <source>This page in another language: {0}</source>
        <translation>هذه الصفحة بلغة أخرى: {0}</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>الخطوة {0} من {1}</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Help cards</source>
        <translation>بطاقات المساعدة</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>the cards about it, short</comment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Change my ticks</source>
        <translation>تغيير علاماتي</translation>
    </message>
    <message>
        <source>My ticks</source>
        <translation>علاماتي</translation>
    </message>
    <message>
        <source>See the pages ({0})</source>
        <translation>انظر الصفحات ({0})</translation>
    </message>
    <message>
        <source>See the pages</source>
        <translation>انظر الصفحات</translation>
    </message>
    <message>
        <source>Pages ({0})</source>
        <translation>الصفحات ({0})</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>I have told someone</source>
        <translation>أخبرت شخصا</translation>
    </message>
    <message>
        <source>Your page stays here.</source>
        <translation>صفحتك تبقى هنا.</translation>
    </message>
    <message>
        <source>Your {0} pages stay here.</source>
        <translation>صفحاتك ({0}) تبقى هنا.</translation>
    </message>
    <message>
        <source>Read after you have told someone.</source>
        <translation>اقرأ بعد أن تخبر شخصا.</translation>
    </message>
    <message>
        <source>Your ticks stay here.</source>
        <translation>علاماتك تبقى هنا.</translation>
    </message>
    <message>
        <source>Get help first.</source>
        <translation>اطلب المساعدة أولا.</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>طباعة قائمتي</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>قائمتي</translation>
    </message>
</context>
<context>
    <name>HandoutChoices</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>ورقة واحدة</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>ألوان</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Handout: {0}</source>
        <translation>مطبوعة: {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Always printed</source>
        <translation>يُطبع دائمًا</translation>
    </message>
</context>
<context>
    <name>HandoutDesk</name>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Sent to the printer {0}.</source>
        <translation>أُرسلت إلى الطابعة {0}.</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>حفظ المطبوعة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>حُفظت باسم {0}</translation>
    </message>
    <message>
        <source>Nothing came out.</source>
        <translation>لم يخرج شيء.</translation>
    </message>
</context>
<context>
    <name>HandoutPanel</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Picture of the handout</source>
        <translation>صورة المطبوعة</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>تُجهَّز الصفحات…</translation>
    </message>
    <message>
        <source>Fits black-and-white printers. Boxes differ by line and sign, not by colour.</source>
        <translation>يناسب الطابعات بالأبيض والأسود. تختلف الصناديق بالخط والعلامة، لا باللون.</translation>
    </message>
    <message>
        <source>1 page on {0} paper.</source>
        <translation>صفحة واحدة على ورق {0}.</translation>
    </message>
    <message>
        <source>{0} pages on {1} paper: one sheet, both sides.</source>
        <translation>الصفحات: {0} على ورق {1}: ورقة واحدة على الوجهين.</translation>
    </message>
    <message>
        <source>{0} pages on {1} paper: {2} sheets, both sides.</source>
        <translation>الصفحات: {0} على ورق {1}: الأوراق: {2} على الوجهين.</translation>
    </message>
    <message>
        <source>Printer: {0}.</source>
        <translation>الطابعة: {0}.</translation>
    </message>
    <message>
        <source>No printer was found. Save the PDF and print it elsewhere.</source>
        <translation>لم توجد طابعة. احفظ ملف PDF واطبعه في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Where I am</source>
        <translation>أين أنا</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>ما الغرض من هذا</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>رقم الطوارئ</translation>
    </message>
    <message>
        <source>Choose where you are, so that pages show the right number.</source>
        <translation>اختر مكانك، لتُظهر الصفحات الرقم الصحيح.</translation>
    </message>
    <message>
        <source>Getting about with the keyboard</source>
        <translation>التنقل بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما الذي يُحفظ</translation>
    </message>
    <message>
        <source>What you read, search for and tick is never written down. It is gone when you close Plainleaf. Only text size, colours and the window&apos;s place are remembered. Plainleaf never uses the internet.</source>
        <translation>ما تقرؤه وتبحث عنه وتضع عليه علامة لا يُسجَّل أبدا. ويزول عندما تغلق Plainleaf. لا يُحفظ إلا حجم النص والألوان ومكان النافذة. لا يستعمل Plainleaf الإنترنت أبدا.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>USA</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>Go to the next button or link</source>
        <translation>الانتقال إلى الزر أو الرابط التالي</translation>
    </message>
    <message>
        <source>Press it or follow it</source>
        <translation>ضغطه أو فتحه</translation>
    </message>
    <message>
        <source>/ or Ctrl+F</source>
        <translation>/ أو Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>الرجوع</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Go to the home screen</source>
        <translation>الانتقال إلى شاشة البداية</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl −</source>
        <translation>⁦Ctrl +⁩ و⁦Ctrl −⁩</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>نص أكبر ونص أصغر</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>هذه المساعدة</translation>
    </message>
    <message>
        <source>Plainleaf {0}. {1}, version {2}, by {3}. Text and pictures: {4}. Program: Apache-2.0.</source>
        <translation>⁦Plainleaf {0}⁩. {1}، الإصدار {2}، من {3}. النص والصور: {4}. البرنامج: Apache-2.0.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Pages that speak of these signs</source>
        <translation>صفحات تتحدث عن هذه العلامات</translation>
    </message>
    <message>
        <source>Words you can say, or show this screen</source>
        <translation>كلمات يمكنك أن تقولها، أو أظهر هذه الشاشة</translation>
    </message>
    <message>
        <source>You ticked: {0}</source>
        <translation>وضعت علامة على: {0}</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>This screen is hidden</source>
        <translation>هذه الشاشة مخفية</translation>
    </message>
    <message>
        <source>Your place is kept for 2 minutes. Then it clears.</source>
        <translation>يُحفظ مكانك دقيقتين. ثم يُمسح.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>إظهارها من جديد</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation>إنهاء ومسح</translation>
    </message>
</context>
<context>
    <name>HomePanel</name>
    <message>
        <source>What would you like to know?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
    <message>
        <source>{0}, in plain words. Nothing you do here is kept.</source>
        <translation>{0}، بكلمات بسيطة. لا يُحفظ شيء مما تفعله هنا.</translation>
    </message>
    <message>
        <source>Search, for example “hard lump”</source>
        <translation>ابحث، مثلا «كتلة صلبة»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Answer a few questions</source>
        <translation>أجب عن بعض الأسئلة</translation>
    </message>
    <message>
        <source>Tick what you notice. See what to read.</source>
        <translation>ضع علامة على ما تلاحظه. وانظر ماذا تقرأ.</translation>
    </message>
    <message>
        <source>Point to a part of the body</source>
        <translation>أشر إلى جزء من الجسم</translation>
    </message>
    <message>
        <source>Touch the place. See the pages about it.</source>
        <translation>المس المكان. انظر الصفحات عنه.</translation>
    </message>
    <message>
        <source>Look through the topics</source>
        <translation>تصفح المواضيع</translation>
    </message>
    <message>
        <source>{0} short pages with pictures.</source>
        <translation>صفحات قصيرة مصورة، عددها {0}.</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>{0}. {1}. Pages: {2}</source>
        <translation>{0}. {1}. عدد الصفحات: {2}</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>This screen clears when the time is up, so the next person cannot see what you read.</source>
        <translation>تُمسح هذه الشاشة عندما ينتهي الوقت، حتى لا يرى الشخص التالي ما قرأته.</translation>
    </message>
    <message>
        <source>Touch anywhere to stay.</source>
        <translation>المس أي مكان لتبقى.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>امسحها الآن</translation>
    </message>
    <message>
        <source>{0} {1} seconds left. {2}</source>
        <translation>{0} بقيت {1} ثانية. {2}</translation>
    </message>
</context>
<context>
    <name>JumpChip</name>
    <message>
        <source>You are reading this part</source>
        <translation>أنت تقرأ هذا الجزء</translation>
    </message>
</context>
<context>
    <name>JumpChips</name>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>KeyBoard</name>
    <message>
        <source>qwertyuiop asdfghjkl zxcvbnm</source>
        <comment>a keyboard&apos;s rows of letters, from the left; 11 a row</comment>
        <translation>ضصثقفغعهخحج شسيبلاتنمكط ءرىةوزظذد</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>What the numbers stand for</source>
        <translation>ما تعنيه الأرقام</translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>Home</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>لا يوجد ما ترجع إليه.</translation>
    </message>
    <message>
        <source>Open a page to print it.</source>
        <translation>افتح صفحة لتطبعها.</translation>
    </message>
</context>
<context>
    <name>KioskHomePanel</name>
    <message>
        <source>What would you like to know?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
    <message>
        <source>{0}, in plain words. Nothing you do here is kept.</source>
        <translation>{0}، بكلمات بسيطة. لا يُحفظ شيء مما تفعله هنا.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Answer a few questions</source>
        <translation>أجب عن بعض الأسئلة</translation>
    </message>
    <message>
        <source>Tick what you notice. See what to read.</source>
        <translation>ضع علامة على ما تلاحظه. وانظر ماذا تقرأ.</translation>
    </message>
    <message>
        <source>Point to a part of the body</source>
        <translation>أشر إلى جزء من الجسم</translation>
    </message>
    <message>
        <source>Touch the place. See the pages about it.</source>
        <translation>المس المكان. انظر الصفحات عنه.</translation>
    </message>
    <message>
        <source>Look through the topics</source>
        <translation>تصفح المواضيع</translation>
    </message>
    <message>
        <source>{0} short pages with pictures.</source>
        <translation>صفحات قصيرة مصورة، عددها {0}.</translation>
    </message>
    <message>
        <source>Search, for example “hard lump”</source>
        <translation>ابحث، مثلا «كتلة صلبة»</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>You are reading in this language.</source>
        <translation>أنت تقرأ بهذه اللغة.</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Sent to the printer {0}.</source>
        <translation>أُرسلت إلى الطابعة {0}.</translation>
    </message>
    <message>
        <source>my-list.pdf</source>
        <translation>my-list.pdf</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>حُفظت باسم {0}</translation>
    </message>
    <message>
        <source>Save my list</source>
        <translation>حفظ قائمتي</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Text size and colours</source>
        <translation>حجم النص والألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>This goes back to normal when you finish.</source>
        <translation>يعود هذا إلى العادي عندما تنتهي.</translation>
    </message>
    <message>
        <source>Skin in the pictures</source>
        <translation>البشرة في الصور</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
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
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>بشرة فاتحة</translation>
    </message>
    <message>
        <source>Brown skin</source>
        <translation>بشرة سمراء</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>بشرة داكنة</translation>
    </message>
</context>
<context>
    <name>MeaningCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All words to know</source>
        <translation>كل الكلمات</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NearWords</name>
    <message>
        <source>Words that are near:</source>
        <translation>كلمات قريبة:</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No page is about this. The lines above say how to get help.</source>
        <translation>لا توجد صفحة عن هذا. الأسطر أعلاه تقول كيف تطلب المساعدة.</translation>
    </message>
    <message>
        <source>No page has “{0}”</source>
        <translation>لا توجد صفحة فيها «{0}»</translation>
    </message>
    <message>
        <source>Try a shorter word, or a body part such as “skin” or “kidney”.</source>
        <translation>جرب كلمة أقصر، أو جزءا من الجسم مثل «الجلد» أو «الكلية».</translation>
    </message>
    <message>
        <source>Answer a few questions</source>
        <translation>أجب عن بعض الأسئلة</translation>
    </message>
    <message>
        <source>Tick what you notice. See what to read.</source>
        <translation>ضع علامة على ما تلاحظه. وانظر ماذا تقرأ.</translation>
    </message>
    <message>
        <source>Point to a part of the body</source>
        <translation>أشر إلى جزء من الجسم</translation>
    </message>
    <message>
        <source>Touch the place. See the pages about it.</source>
        <translation>المس المكان. انظر الصفحات عنه.</translation>
    </message>
    <message>
        <source>Look through the topics</source>
        <translation>تصفح المواضيع</translation>
    </message>
    <message>
        <source>All pages, in groups.</source>
        <translation>كل الصفحات، في مجموعات.</translation>
    </message>
    <message>
        <source>A nurse or doctor can help with things this library does not cover.</source>
        <translation>يمكن لممرضة أو طبيب أن يساعدك فيما لا تشمله هذه المكتبة.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This page was due for a check in {0}. Some of it may be out of date.</source>
        <translation>كان موعد مراجعة هذه الصفحة في {0}. قد يكون بعضها قديما.</translation>
    </message>
    <message>
        <source>The {0} page is newer ({1}).</source>
        <translation>الصفحة باللغة {0} أحدث ({1}).</translation>
    </message>
    <message>
        <source>Read it in {0}</source>
        <translation>اقرأها باللغة {0}</translation>
    </message>
    <message>
        <source>This page is not in your language yet. It is shown in {0}.</source>
        <translation>هذه الصفحة ليست بلغتك بعد. وهي معروضة باللغة {0}.</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>month and year</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Show the outlook</source>
        <translation>إظهار المآل</translation>
    </message>
    <message>
        <source>Hide the outlook</source>
        <translation>إخفاء المآل</translation>
    </message>
    <message>
        <source>Not everybody wants to know this. You choose.</source>
        <translation>لا يريد كل الناس معرفة هذا. الخيار لك.</translation>
    </message>
    <message>
        <source>Pages like this one</source>
        <translation>صفحات تشبه هذه</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
</context>
<context>
    <name>PageRows</name>
    <message>
        <source>Read first</source>
        <translation>اقرأ أولا</translation>
    </message>
    <message>
        <source>Also read</source>
        <translation>اقرأ أيضا</translation>
    </message>
    <message>
        <source>You ticked: {0}</source>
        <translation>وضعت علامة على: {0}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Point to a part of the body</source>
        <translation>أشر إلى جزء من الجسم</translation>
    </message>
    <message>
        <source>Touch the place. See the pages about it.</source>
        <translation>المس المكان. انظر الصفحات عنه.</translation>
    </message>
    <message>
        <source>Look through the topics</source>
        <translation>تصفح المواضيع</translation>
    </message>
    <message>
        <source>{0} short pages with pictures.</source>
        <translation>صفحات قصيرة مصورة، عددها {0}.</translation>
    </message>
    <message>
        <source>Search in your own words</source>
        <translation>ابحث بكلماتك</translation>
    </message>
    <message>
        <source>For example “hard lump”.</source>
        <translation>مثلا «كتلة صلبة».</translation>
    </message>
    <message>
        <source>Help cards for the lines you ticked</source>
        <translation>بطاقات المساعدة للسطور التي وضعت عليها علامة</translation>
    </message>
    <message>
        <source>See the cards</source>
        <translation>انظر البطاقات</translation>
    </message>
    <message>
        <source>Good to read in any case</source>
        <translation>تفيد قراءتها في كل الأحوال</translation>
    </message>
    <message>
        <source>Nothing is ticked yet</source>
        <translation>لم توضع أي علامة بعد</translation>
    </message>
    <message>
        <source>Tick all that fit. It is fine to tick none.</source>
        <translation>ضع علامة على كل ما ينطبق. لا بأس ألا تضع أي علامة.</translation>
    </message>
    <message>
        <source>Nothing here fits well. That does not mean it is nothing.</source>
        <translation>لا شيء هنا يطابق جيدا. هذا لا يعني أنه لا شيء.</translation>
    </message>
    <message>
        <source>These pages do not cover what you ticked. Ask a nurse or doctor. Bring a photo and a list of your medicines.</source>
        <translation>هذه الصفحات لا تشمل ما وضعت عليه علامة. اسأل ممرضة أو طبيبا. أحضر صورة وقائمة بأدويتك.</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>صفحات للقراءة</translation>
    </message>
    <message>
        <source>The lines you ticked led to these pages.</source>
        <translation>السطور التي وضعت عليها علامة أدت إلى هذه الصفحات.</translation>
    </message>
</context>
<context>
    <name>PrinterSheet</name>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your page is being printed.</source>
        <translation>تجري طباعة صفحتك.</translation>
    </message>
    <message>
        <source>One sheet, printed on both sides.</source>
        <translation>ورقة واحدة مطبوعة على الوجهين.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Take your pages with you when they come out.</source>
        <translation>خذ صفحاتك معك عندما تخرج.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسلت إلى الطابعة</translation>
    </message>
    <message>
        <source>The printer may need paper. Tell the front desk.</source>
        <translation>قد تحتاج الطابعة إلى ورق. أخبر مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>لم يخرج شيء</translation>
    </message>
    <message>
        <source>{0} sheets is the most for one visit. The front desk can print more for you.</source>
        <translation>أكثر عدد من الأوراق في زيارة واحدة هو {0}. يمكن لمكتب الاستقبال أن يطبع لك المزيد.</translation>
    </message>
    <message>
        <source>No more pages here</source>
        <translation>لا مزيد من الصفحات هنا</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>This helps you pick what to read. It cannot tell you what you have. If you are worried, talk to a nurse or doctor.</source>
        <translation>هذا يساعدك على اختيار ما تقرؤه. ولا يستطيع أن يقول لك ما الذي عندك. إذا كنت قلقا فتحدث إلى ممرضة أو طبيب.</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Tick all that fit. It is fine to tick none.</source>
        <translation>ضع علامة على كل ما ينطبق. لا بأس ألا تضع أي علامة.</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>السؤال {0} من {1}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Pages found</source>
        <translation>الصفحات التي وُجدت</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search, for example “hard lump”</source>
        <translation>ابحث، مثلا «كتلة صلبة»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Type a word to search all pages.</source>
        <translation>اكتب كلمة للبحث في كل الصفحات.</translation>
    </message>
    <message>
        <source>No page has “{0}”. Try a shorter word.</source>
        <translation>لا توجد صفحة فيها «{0}». جرب كلمة أقصر.</translation>
    </message>
    <message>
        <source>1 page for “{0}”</source>
        <translation>صفحة واحدة عن «{0}»</translation>
    </message>
    <message>
        <source>{0} pages for “{1}”</source>
        <translation>عدد الصفحات {0} عن «{1}»</translation>
    </message>
</context>
<context>
    <name>SecondsRing</name>
    <message>
        <source>second</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثانية</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Page {0} of {1}</source>
        <translation>صفحة {0} من {1}</translation>
    </message>
    <message>
        <source>Picture of a printed page</source>
        <translation>صورة صفحة مطبوعة</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Pages to read so far</source>
        <translation>صفحات للقراءة حتى الآن</translation>
    </message>
    <message>
        <source>Pages come up here as you tick.</source>
        <translation>تظهر الصفحات هنا كلما وضعت علامة.</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>علامات الخطر</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>انظر القائمة</translation>
    </message>
    <message>
        <source>Pages to read so far: {0}</source>
        <translation>صفحات للقراءة حتى الآن: {0}</translation>
    </message>
    <message>
        <source>Lines you ticked: {0}</source>
        <translation>السطور التي وضعت عليها علامة: {0}</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Aa</source>
        <translation>أب</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Question {0}: {1}</source>
        <translation>السؤال {0}: {1}</translation>
    </message>
    <message>
        <source>Has ticks.</source>
        <translation>فيه علامات.</translation>
    </message>
</context>
<context>
    <name>StoppedWindow</name>
    <message>
        <source>Close Plainleaf</source>
        <translation>إغلاق Plainleaf</translation>
    </message>
</context>
<context>
    <name>TextSizeControl</name>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Text size, {0} per cent</source>
        <translation>حجم النص {0} بالمئة</translation>
    </message>
</context>
<context>
    <name>Ticked</name>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>TickedChips</name>
    <message>
        <source>You ticked</source>
        <translation>وضعت علامة على</translation>
    </message>
    <message>
        <source>Nothing yet. It is fine to tick none.</source>
        <translation>لا شيء بعد. لا بأس ألا تضع أي علامة.</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>إزالة: {0}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
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
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>كهذا الحاسوب</translation>
    </message>
    <message>
        <source>Skin in the pictures</source>
        <translation>البشرة في الصور</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>بشرة فاتحة</translation>
    </message>
    <message>
        <source>Brown skin</source>
        <translation>بشرة سمراء</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>بشرة داكنة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>اللغة: {0}</translation>
    </message>
    <message>
        <source>Open a page to print it.</source>
        <translation>افتح صفحة لتطبعها.</translation>
    </message>
</context>
<context>
    <name>TopicsPanel</name>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>{0} pages in {1} groups. Touch a group to see its pages.</source>
        <translation>عدد الصفحات {0} في مجموعات عددها {1}. المس مجموعة لترى صفحاتها.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>صفحات: {0}</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Something went wrong here. You can go on, or go back to Home.</source>
        <translation>حدث خطأ هنا. يمكنك أن تتابع، أو أن ترجع إلى البداية.</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>For whoever helps you:</source>
        <translation>لمن يساعدك:</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown</source>
        <translation>لا يمكن عرض هذه الصفحة</translation>
    </message>
    <message>
        <source>Other pages work. You can go on with one of them.</source>
        <translation>الصفحات الأخرى تعمل. يمكنك المتابعة بإحداها.</translation>
    </message>
    <message>
        <source>Tell the front desk</source>
        <translation>أخبر مكتب الاستقبال</translation>
    </message>
    <message>
        <source>This screen can&apos;t show its pages just now. The staff can put it right.</source>
        <translation>لا تستطيع هذه الشاشة عرض صفحاتها الآن. يمكن للموظفين إصلاح ذلك.</translation>
    </message>
    <message>
        <source>Plainleaf can&apos;t open its pages</source>
        <translation>لا يستطيع Plainleaf فتح صفحاته</translation>
    </message>
    <message>
        <source>There is nothing to read until this is put right. You have lost nothing.</source>
        <translation>لا يوجد ما يُقرأ حتى يُصلح هذا. لم تفقد شيئًا.</translation>
    </message>
    <message>
        <source>This can&apos;t be printed here. Save it as a PDF and print it somewhere else.</source>
        <translation>لا يمكن طباعة هذا هنا. احفظه بصيغة PDF واطبعه في مكان آخر.</translation>
    </message>
    <message>
        <source>The handout could not be made. The page itself can still be read.</source>
        <translation>لم يمكن إعداد المطبوعة. ما زالت قراءة الصفحة نفسها ممكنة.</translation>
    </message>
    <message>
        <source>This page isn&apos;t written in this language yet.</source>
        <translation>هذه الصفحة غير مكتوبة بهذه اللغة بعد.</translation>
    </message>
    <message>
        <source>A picture on this page can&apos;t be shown. Other pages may still be readable.</source>
        <translation>لا يمكن عرض صورة في هذه الصفحة. قد تكون صفحات أخرى قابلة للقراءة.</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown. Other pages may still be readable.</source>
        <translation>لا يمكن عرض هذه الصفحة. قد تكون صفحات أخرى قابلة للقراءة.</translation>
    </message>
    <message>
        <source>Your choices can&apos;t be remembered. They last until you close Plainleaf.</source>
        <translation>لا يمكن حفظ اختياراتك. تبقى حتى تغلق Plainleaf.</translation>
    </message>
    <message>
        <source>This can&apos;t be done.</source>
        <translation>لا يمكن فعل هذا.</translation>
    </message>
</context>
<context>
    <name>urgent</name>
    <message>
        <source>Tell the front desk. Do not wait to read.</source>
        <translation>أخبر مكتب الاستقبال. لا تنتظر لتقرأ.</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>علامات التحذير</translation>
    </message>
    <message>
        <source>Very ill? Tell the front desk.</source>
        <translation>مريض جدًا؟ أخبر مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Call {0}. Do not wait to read.</source>
        <translation>اتصل برقم {0}. لا تنتظر لتقرأ.</translation>
    </message>
    <message>
        <source>See the warning signs</source>
        <translation>انظر علامات التحذير</translation>
    </message>
    <message>
        <source>Very ill? Call {0}.</source>
        <translation>مريض جدًا؟ اتصل بـ {0}.</translation>
    </message>
    <message>
        <source>Feel very ill right now?</source>
        <translation>هل تشعر بمرض شديد الآن؟</translation>
    </message>
</context>
</TS>
