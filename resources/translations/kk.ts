<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context><name>Actions</name><message><source>&amp;About Briefing Book</source><translation>Briefing Book &amp;туралы</translation></message></context>
<context><name>Actions</name><message><source>&amp;Books issued</source><translation>&amp;Шығарылған кітаптар</translation></message></context>
<context><name>Actions</name><message><source>&amp;Commitments</source><translation>М&amp;індеттемелер</translation></message></context>
<context><name>Actions</name><message><source>&amp;Compare with a book issued…</source><translation>&amp;Шығарылған кітаппен салыстыру…</translation></message></context>
<context><name>Actions</name><message><source>&amp;Dark</source><translation>Кү&amp;ңгірт түс</translation></message></context>
<context><name>Actions</name><message><source>&amp;Delete statement</source><translation>Мәлімдемені ж&amp;ою</translation></message></context>
<context><name>Actions</name><message><source>&amp;Edit</source><translation>Ө&amp;ңдеу</translation></message></context>
<context><name>Actions</name><message><source>&amp;File</source><translation>&amp;Файл</translation></message></context>
<context><name>Actions</name><message><source>&amp;Find on this page</source><translation>Осы беттен &amp;табу</translation></message></context>
<context><name>Actions</name><message><source>&amp;Help</source><translation>&amp;Анықтама</translation></message></context>
<context><name>Actions</name><message><source>&amp;History</source><translation>Та&amp;рих</translation></message></context>
<context><name>Actions</name><message><source>&amp;How it works</source><translation>Қ&amp;алай жұмыс істейді</translation></message></context>
<context><name>Actions</name><message><source>&amp;Import statement…</source><translation>Мәлімдемені &amp;импорттау…</translation></message></context>
<context><name>Actions</name><message><source>&amp;Keyboard shortcuts</source><translation>&amp;Пернелер тіркесімдері</translation></message></context>
<context><name>Actions</name><message><source>&amp;Language</source><translation>&amp;Тіл</translation></message></context>
<context><name>Actions</name><message><source>&amp;Light</source><translation>Ашық т&amp;үс</translation></message></context>
<context><name>Actions</name><message><source>&amp;Meetings</source><translation>&amp;Кездесулер</translation></message></context>
<context><name>Actions</name><message><source>&amp;New workspace…</source><translation>&amp;Жаңа жұмыс кеңістігі…</translation></message></context>
<context><name>Actions</name><message><source>&amp;Notes</source><translation>&amp;Ескертпелер</translation></message></context>
<context><name>Actions</name><message><source>&amp;Open workspace…</source><translation>Жұмыс кеңістігін &amp;ашу…</translation></message></context>
<context><name>Actions</name><message><source>&amp;Passphrase…</source><translation>Құпия &amp;тіркес…</translation></message></context>
<context><name>Actions</name><message><source>&amp;People and bodies</source><translation>&amp;Тұлғалар мен органдар</translation></message></context>
<context><name>Actions</name><message><source>&amp;Quit</source><translation>Шы&amp;ғу</translation></message></context>
<context><name>Actions</name><message><source>&amp;Search</source><translation>&amp;Іздеу</translation></message></context>
<context><name>Actions</name><message><source>&amp;Statements</source><translation>&amp;Мәлімдемелер</translation></message></context>
<context><name>Actions</name><message><source>&amp;Usual text size</source><translation>Мәтіннің &amp;әдеттегі өлшемі</translation></message></context>
<context><name>Actions</name><message><source>&amp;View</source><translation>&amp;Көрініс</translation></message></context>
<context><name>Actions</name><message><source>&amp;Your name…</source><translation>Аты&amp;ңыз…</translation></message></context>
<context><name>Actions</name><message><source>Add a &amp;language version…</source><translation>Тілдік &amp;нұсқа қосу…</translation></message></context>
<context><name>Actions</name><message numerus="yes"><source>After {count} minutes</source><translation><numerusform>{count} минуттан кейін</numerusform><numerusform>{count} минуттан кейін</numerusform></translation></message></context>
<context><name>Actions</name><message><source>B&amp;ackups…</source><translation>&amp;Сақтық көшірмелер…</translation></message></context>
<context><name>Actions</name><message><source>Delete meetin&amp;g</source><translation>Кездесуді &amp;жою</translation></message></context>
<context><name>Actions</name><message><source>Du&amp;plicate meeting</source><translation>Кездесуді кө&amp;шірмелеу</translation></message></context>
<context><name>Actions</name><message><source>Follow the s&amp;ystem</source><translation>&amp;Жүйеге сай</translation></message></context>
<context><name>Actions</name><message><source>High co&amp;ntrast</source><translation>Жоғары ко&amp;нтраст</translation></message></context>
<context><name>Actions</name><message><source>La&amp;rger text</source><translation>Мәтінді ү&amp;лкейту</translation></message></context>
<context><name>Actions</name><message><source>Loc&amp;k</source><translation>Құлыпта&amp;у</translation></message></context>
<context><name>Actions</name><message><source>Lock when &amp;idle</source><translation>Әрекетсіз&amp;дікте құлыптау</translation></message></context>
<context><name>Actions</name><message><source>Make a &amp;book…</source><translation>К&amp;ітап жасау…</translation></message></context>
<context><name>Actions</name><message><source>Mar&amp;kings…</source><translation>&amp;Белгілер…</translation></message></context>
<context><name>Actions</name><message><source>Menu</source><translation>Мәзір</translation></message></context>
<context><name>Actions</name><message><source>Mer&amp;ge a copy…</source><translation>Көшірмені &amp;біріктіру…</translation></message></context>
<context><name>Actions</name><message><source>Never</source><translation>Ешқашан</translation></message></context>
<context><name>Actions</name><message><source>New &amp;meeting</source><translation>Жаңа &amp;кездесу</translation></message></context>
<context><name>Actions</name><message><source>New from the &amp;sample…</source><translation>&amp;Үлгіден жаңа кеңістік…</translation></message></context>
<context><name>Actions</name><message><source>Next pane</source><translation>Келесі бөлік</translation></message></context>
<context><name>Actions</name><message><source>Open &amp;recent</source><translation>&amp;Соңғыларын ашу</translation></message></context>
<context><name>Actions</name><message><source>Open in another &amp;window…</source><translation>Басқа &amp;терезеде ашу…</translation></message></context>
<context><name>Actions</name><message><source>Previous pane</source><translation>Алдыңғы бөлік</translation></message></context>
<context><name>Actions</name><message><source>Re&amp;quests</source><translation>Сұ&amp;ратулар</translation></message></context>
<context><name>Actions</name><message><source>Redo</source><translation>Қайталау</translation></message></context>
<context><name>Actions</name><message><source>Redo: {step}</source><translation>Қайталау: {step}</translation></message></context>
<context><name>Actions</name><message><source>S&amp;maller text</source><translation>Мәтінді &amp;кішірейту</translation></message></context>
<context><name>Actions</name><message><source>Save</source><translation>Сақтау</translation></message></context>
<context><name>Actions</name><message><source>Save the p&amp;rogramme…</source><translation>&amp;Бағдарламаны сақтау…</translation></message></context>
<context><name>Actions</name><message><source>Signing ke&amp;y…</source><translation>Қол қою кі&amp;лті…</translation></message></context>
<context><name>Actions</name><message><source>Statement d&amp;etails…</source><translation>Мәлімдеме &amp;мәліметтері…</translation></message></context>
<context><name>Actions</name><message><source>Undo</source><translation>Болдырмау</translation></message></context>
<context><name>Actions</name><message><source>Undo: {step}</source><translation>Болдырмау: {step}</translation></message></context>
<context><name>Agenda</name><message><source>Add an item ({Insert})</source><translation>Мәселе қосу ({Insert})</translation></message></context>
<context><name>Agenda</name><message><source>Add an item below	{Insert}</source><translation>Төменге мәселе қосу	{Insert}</translation></message></context>
<context><name>Agenda</name><message><source>Agenda</source><translation>Күн тәртібі</translation></message></context>
<context><name>Agenda</name><message><source>Change the minutes	M</source><translation>Минутын өзгерту	M</translation></message></context>
<context><name>Agenda</name><message><source>Delete	{Delete}</source><translation>Жою	{Delete}</translation></message></context>
<context><name>Agenda</name><message><source>Fill with open commitments	O</source><translation>Ашық міндеттемелермен толтыру	O</translation></message></context>
<context><name>Agenda</name><message><source>Move down	Alt+↓</source><translation>Төмен жылжыту	Alt+↓</translation></message></context>
<context><name>Agenda</name><message><source>Move up	Alt+↑</source><translation>Жоғары жылжыту	Alt+↑</translation></message></context>
<context><name>Agenda</name><message><source>Open	{Enter}</source><translation>Ашу	{Enter}</translation></message></context>
<context><name>Application</name><message><source>Copy report</source><translation>Есепті көшіру</translation></message></context>
<context><name>Application</name><message><source>First store what you typed, or delete it. Then choose the language again.</source><translation>Алдымен терген мәтініңізді сақтаңыз не өшіріңіз. Содан кейін тілді қайта таңдаңыз.</translation></message></context>
<context><name>Application</name><message><source>Something went wrong. What you typed is saved, and you can go on working.</source><translation>Қате орын алды. Тергеніңіз сақталды, жұмысты жалғастыра аласыз.</translation></message></context>
<context><name>Application</name><message><source>The text is as large as this screen has room for.</source><translation>Мәтін осы экранға сыятын ең үлкен өлшемде.</translation></message></context>
<context><name>Application</name><message><source>Try again</source><translation>Қайталап көру</translation></message></context>
<context><name>AudienceButton</name><message><source>Who may read it</source><translation>Кім оқи алады</translation></message></context>
<context><name>Authorship</name><message><source>Change…</source><translation>Өзгерту…</translation></message></context>
<context><name>Authorship</name><message><source>From now on your changes are signed “{name}”.</source><translation>Енді өзгерістеріңізге «{name}» деп қол қойылады.</translation></message></context>
<context><name>Authorship</name><message><source>Notes and history are signed “{name}”.</source><translation>Жазбалар мен тарихқа «{name}» деп қол қойылады.</translation></message></context>
<context><name>Authorship</name><message><source>Your name</source><translation>Атыңыз</translation></message></context>
<context><name>Authorship</name><message><source>Your name for notes and history:</source><translation>Жазбалар мен тарихқа арналған атыңыз:</translation></message></context>
<context><name>BackupClock</name><message><source>backed up just now</source><translation>сақтық көшірме жаңа ғана жасалды</translation></message></context>
<context><name>BackupClock</name><message><source>backed up {hours} h ago</source><translation>сақтық көшірме {hours} сағ бұрын жасалды</translation></message></context>
<context><name>BackupClock</name><message><source>backed up {minutes} min ago</source><translation>сақтық көшірме {minutes} мин бұрын жасалды</translation></message></context>
<context><name>BackupClock</name><message><source>backed up {time}</source><translation>сақтық көшірме: {time}</translation></message></context>
<context><name>BackupClock</name><message><source>not backed up yet</source><translation>сақтық көшірме әлі жоқ</translation></message></context>
<context><name>BackupsView</name><message><source>&amp;Back up now</source><translation>&amp;Қазір көшіру</translation></message></context>
<context><name>BackupsView</name><message><source>&amp;Restore</source><translation>Қ&amp;алпына келтіру</translation></message></context>
<context><name>BackupsView</name><message><source>A backup is made every ten minutes if something changed. All backups of the last two days of work are kept, one for each of the last 31 days of work, and one per month before that. You can undo a restore.</source><translation>Өзгеріс болса, сақтық көшірме он минут сайын жасалады. Соңғы екі жұмыс күнінің бәрі, соңғы 31 жұмыс күнінің әрқайсысынан біреуі, одан бұрын айына біреуі сақталады. Қалпына келтіруді болдырмауға болады.</translation></message></context>
<context><name>BackupsView</name><message><source>Backed up in {folder}.</source><translation>Көшірме {folder} қалтасына жасалды.</translation></message></context>
<context><name>BackupsView</name><message><source>Backups</source><translation>Сақтық көшірмелер</translation></message></context>
<context><name>BackupsView</name><message><source>Backups are also stored in {folder}</source><translation>Сақтық көшірмелер {folder} қалтасында да сақталады</translation></message></context>
<context><name>BackupsView</name><message><source>Backups are stored beside the workspace only. A second folder can be on a stick or another disk.</source><translation>Сақтық көшірмелер тек жұмыс кеңістігінің жанында сақталады. Екінші қалта флешкада не басқа дискіде болуы мүмкін.</translation></message></context>
<context><name>BackupsView</name><message><source>Made</source><translation>Жасалды</translation></message></context>
<context><name>BackupsView</name><message><source>No second folder</source><translation>Екінші қалта жоқ</translation></message></context>
<context><name>BackupsView</name><message><source>Nothing changed since the last backup.</source><translation>Соңғы сақтық көшірмеден бері ештеңе өзгерген жоқ.</translation></message></context>
<context><name>BackupsView</name><message><source>Second &amp;folder…</source><translation>&amp;Екінші қалта…</translation></message></context>
<context><name>BackupsView</name><message><source>Second folder for backups</source><translation>Сақтық көшірмелерге екінші қалта</translation></message></context>
<context><name>BackupsView</name><message><source>Size</source><translation>Өлшемі</translation></message></context>
<context><name>BackupsView</name><message><source>Where</source><translation>Қайда</translation></message></context>
<context><name>BackupsView</name><message><source>beside the workspace</source><translation>жұмыс кеңістігінің жанында</translation></message></context>
<context><name>BookForm</name><message><source>&amp;Folder</source><translation>&amp;Қалта</translation></message></context>
<context><name>BookForm</name><message><source>&amp;Meeting</source><translation>&amp;Кездесу</translation></message></context>
<context><name>BookForm</name><message><source>Choose…</source><translation>Таңдау…</translation></message></context>
<context><name>BookForm</name><message><source>Edition</source><translation>Басылым</translation></message></context>
<context><name>BookForm</name><message><source>File &amp;name</source><translation>&amp;Файл атауы</translation></message></context>
<context><name>BookForm</name><message><source>Folder</source><translation>Қалта</translation></message></context>
<context><name>BookForm</name><message><source>Folder for the book</source><translation>Кітап қалтасы</translation></message></context>
<context><name>BookForm</name><message><source>Format</source><translation>Пішім</translation></message></context>
<context><name>BookOptions</name><message><source>&amp;Cards</source><translation>Карт&amp;очкалар</translation></message></context>
<context><name>BookOptions</name><message><source>&amp;Facing language</source><translation>Қ&amp;арсы бет тілі</translation></message></context>
<context><name>BookOptions</name><message><source>&amp;Large print, for reading at arm’s length</source><translation>І&amp;рі қаріп, қол созым жерден оқуға</translation></message></context>
<context><name>BookOptions</name><message><source>&amp;Paper</source><translation>Қа&amp;ғаз</translation></message></context>
<context><name>BookOptions</name><message><source>A4</source><translation>A4</translation></message></context>
<context><name>BookOptions</name><message><source>Bleed and &amp;trim marks, for a printing house</source><translation>Шеттен &amp;асыру мен кесу белгілері, баспахана үшін</translation></message></context>
<context><name>BookOptions</name><message><source>Book {number} of {date}</source><translation>{number}-кітап ({date})</translation></message></context>
<context><name>BookOptions</name><message><source>Changes sin&amp;ce</source><translation>Кейінгі өз&amp;герістер</translation></message></context>
<context><name>BookOptions</name><message><source>Do not mark changes</source><translation>Өзгерістерді белгілемеу</translation></message></context>
<context><name>BookOptions</name><message><source>Lan&amp;guage</source><translation>Т&amp;іл</translation></message></context>
<context><name>BookOptions</name><message><source>Letter</source><translation>Letter</translation></message></context>
<context><name>BookOptions</name><message><source>M&amp;ore: language, paper, cards, password</source><translation>&amp;Тағы: тіл, қағаз, карточкалар, құпиясөз</translation></message></context>
<context><name>BookOptions</name><message><source>None</source><translation>Жоқ</translation></message></context>
<context><name>BookOptions</name><message><source>None (whole book)</source><translation>Жоқ (кітап толық)</translation></message></context>
<context><name>BookOptions</name><message><source>Pass&amp;word</source><translation>Құпия&amp;сөз</translation></message></context>
<context><name>BookOptions</name><message><source>Repeat the password</source><translation>Құпиясөзді қайталау</translation></message></context>
<context><name>BookOptions</name><message><source>Same as the agenda</source><translation>Күн тәртібімен бірдей</translation></message></context>
<context><name>BookOptions</name><message><source>The book is encrypted (AES-256). A lost password cannot be recovered.</source><translation>Кітап шифрланған (AES-256). Жоғалған құпиясөз қалпына келмейді.</translation></message></context>
<context><name>BookOptions</name><message><source>The two entries do not match.</source><translation>Екі енгізу сәйкес емес.</translation></message></context>
<context><name>BookOptions</name><message><source>none</source><translation>жоқ</translation></message></context>
<context><name>BookOptions</name><message><source>repeat</source><translation>қайталау</translation></message></context>
<context><name>BooksView</name><message><source>&amp;Compare…</source><translation>&amp;Салыстыру…</translation></message></context>
<context><name>BooksView</name><message><source>A file to identify</source><translation>Анықталатын файл</translation></message></context>
<context><name>BooksView</name><message><source>Books issued</source><translation>Шығарылған кітаптар</translation></message></context>
<context><name>BooksView</name><message><source>Check code</source><translation>Тексеру коды</translation></message></context>
<context><name>BooksView</name><message><source>Compare with the workspace or with another book</source><translation>Жұмыс кеңістігімен не басқа кітаппен салыстыру</translation></message></context>
<context><name>BooksView</name><message><source>Copies</source><translation>Даналар</translation></message></context>
<context><name>BooksView</name><message><source>Drafts</source><translation>Жобалар</translation></message></context>
<context><name>BooksView</name><message><source>Edition</source><translation>Басылым</translation></message></context>
<context><name>BooksView</name><message><source>File</source><translation>Файл</translation></message></context>
<context><name>BooksView</name><message><source>Filter books</source><translation>Кітаптарды сүзу</translation></message></context>
<context><name>BooksView</name><message><source>Format</source><translation>Пішім</translation></message></context>
<context><name>BooksView</name><message><source>Identify a &amp;file…</source><translation>Файлды &amp;анықтау…</translation></message></context>
<context><name>BooksView</name><message><source>Issued</source><translation>Шығарылғандар</translation></message></context>
<context><name>BooksView</name><message><source>Made</source><translation>Жасалды</translation></message></context>
<context><name>BooksView</name><message><source>Meeting</source><translation>Кездесу</translation></message></context>
<context><name>BooksView</name><message><source>No books issued yet. Make a book, and issue it as numbered copies.</source><translation>Шығарылған кітап әлі жоқ. Кітап жасап, оны нөмірленген даналармен шығарыңыз.</translation></message></context>
<context><name>BooksView</name><message><source>No drafts yet. Prepare a meeting, then make a book.</source><translation>Жобалар әлі жоқ. Кездесуді дайындап, кітап жасаңыз.</translation></message></context>
<context><name>BooksView</name><message><source>Number</source><translation>Нөмірі</translation></message></context>
<context><name>BooksView</name><message><source>book {book}, copy {copy}, for {recipient}: {how}.</source><translation>{book}-кітап, {copy}-дана, кімге: {recipient}; {how}.</translation></message></context>
<context><name>BooksView</name><message><source>identified by number, check code and recipient; not the issued file itself</source><translation>нөмірі, тексеру коды және алушысы арқылы анықталды; шығарылған файлдың өзі емес</translation></message></context>
<context><name>BooksView</name><message><source>identified by the number on its pages only; it has no cover with check code and recipient</source><translation>тек беттеріндегі нөмірі арқылы анықталды; тексеру коды мен алушысы бар мұқабасы жоқ</translation></message></context>
<context><name>BooksView</name><message><source>not a copy of a book issued from this workspace.</source><translation>осы жұмыс кеңістігінен шығарылған кітаптың данасы емес.</translation></message></context>
<context><name>BooksView</name><message><source>the exact file that the program wrote</source><translation>бағдарлама жазған файлдың дәл өзі</translation></message></context>
<context><name>BriefBox</name><message><source>Delete this brief ({Ctrl+Delete})</source><translation>Бұл ілеспе мәтінді жою ({Ctrl+Delete})</translation></message></context>
<context><name>BurnDialog</name><message><source>&amp;Destroy</source><translation>&amp;Жою</translation></message></context>
<context><name>BurnDialog</name><message><source>Backups that are searched and written anew: {number}.</source><translation>Тексеріліп, қайта жазылатын сақтық көшірмелер: {number}.</translation></message></context>
<context><name>BurnDialog</name><message><source>Book {number} ({edition}) holds the note. Its copies:</source><translation>{number}-кітапта ({edition}) бұл жазба бар. Оның даналары:</translation></message></context>
<context><name>BurnDialog</name><message><source>Cancel</source><translation>Бас тарту</translation></message></context>
<context><name>BurnDialog</name><message><source>Close</source><translation>Жабу</translation></message></context>
<context><name>BurnDialog</name><message><source>Destroy the note</source><translation>Жазбаны жою</translation></message></context>
<context><name>BurnDialog</name><message><source>Destroy these &amp;books too; they cannot be written again</source><translation>Бұл &amp;кітаптарды да жою; оларды қайта жазу мүмкін болмайды</translation></message></context>
<context><name>BurnDialog</name><message><source>Not there now: {folder}</source><translation>Қазір қолжетімді емес: {folder}</translation></message></context>
<context><name>BurnDialog</name><message><source>Out of reach are other disks and sticks, files of books, paper, and what a disk keeps of old files, as an SSD does.</source><translation>Мыналарға қол жетпейді: басқа дискілер мен флеш-жинақтағыштар, кітап файлдары, қағаз және дискіде (мысалы, SSD) қалатын ескі файл деректері.</translation></message></context>
<context><name>BurnDialog</name><message><source>Searching the history, the books and the backups…</source><translation>Тарихта, кітаптарда және сақтық көшірмелерде ізделуде…</translation></message></context>
<context><name>BurnDialog</name><message><source>The note goes for good, with all that the history has of it.</source><translation>Жазба тарихтағы барлық күйімен бірге біржола жойылады.</translation></message></context>
<context><name>BurnDialog</name><message><source>The note was destroyed here. These may still hold it:</source><translation>Жазба осы жерде жойылды. Мына жерлерде қалуы мүмкін:</translation></message></context>
<context><name>BurnDialog</name><message><source>The same words also stand in other records, which stay: {records}.</source><translation>Осы сөздер басқа жазуларда да бар, олар қалады: {records}.</translation></message></context>
<context><name>BurnDialog</name><message><source>Undo will end here.</source><translation>«Болдырмау» осы жерден әрі бармайды.</translation></message></context>
<context><name>BurnDialog</name><message><source>{number}. {recipient}: {status}</source><translation>{number}. {recipient}: {status}</translation></message></context>
<context><name>ClauseArea</name><message><source>Clauses</source><translation>Тармақтар</translation></message></context>
<context><name>ClauseArea</name><message><source>Copy</source><translation>Дана</translation></message></context>
<context><name>ClauseArea</name><message><source>F2 starts a cursor in the words; Shift with the arrows selects them, with Ctrl word by word. P adds a point, R an “if raised”, B background, C a caution, Q a question.</source><translation>F2 сөздерге курсор қояды; Shift және көрсеткілер таңдайды, Ctrl қосса – сөздеп. P – тезис, R – «мәселе көтерілсе», B – анықтама, C – «назар аударыңыз», Q – сұрақ қосады.</translation></message></context>
<context><name>ClauseArea</name><message><source>No clause matches this filter.</source><translation>Бұл сүзгіге сай тармақ жоқ.</translation></message></context>
<context><name>ClauseChip</name><message><source>Clause {label}</source><translation>{label}-тармақ</translation></message></context>
<context><name>ClauseChip</name><message><source>{Enter} shows it in the statement, {Delete} removes it</source><translation>{Enter} – мәлімдемеде көрсету, {Delete} – алып тастау</translation></message></context>
<context><name>ClauseList</name><message><source>Clauses not yet on the agenda</source><translation>Әлі күн тәртібінде жоқ тармақтар</translation></message></context>
<context><name>ClausePane</name><message><source>Add a commitment</source><translation>Міндеттеме қосу</translation></message></context>
<context><name>ClausePane</name><message><source>Add another commitment</source><translation>Тағы міндеттеме қосу</translation></message></context>
<context><name>ClausePane</name><message><source>Agenda item {number} · {title}</source><translation>{number}-мәселе · {title}</translation></message></context>
<context><name>ClausePane</name><message><source>Annotations</source><translation>Жазбалар</translation></message></context>
<context><name>ClausePane</name><message numerus="yes"><source>Annotations · {count}</source><translation><numerusform>Жазбалар · {count}</numerusform><numerusform>Жазбалар · {count}</numerusform></translation></message></context>
<context><name>ClausePane</name><message><source>Commitment</source><translation>Міндеттеме</translation></message></context>
<context><name>ClausePane</name><message><source>Details of the clause</source><translation>Тармақ мәліметтері</translation></message></context>
<context><name>ClausePane</name><message><source>Linked</source><translation>Байланысты</translation></message></context>
<context><name>ClausePane</name><message><source>On the programme · {title}</source><translation>Бағдарламада · {title}</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Clauses not yet on the agenda · {free}</source><translation>Әлі күн тәртібінде жоқ тармақтар · {free}</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Clauses not yet on the agenda · {shown} of {free}</source><translation>Әлі күн тәртібінде жоқ тармақтар · {shown}, барлығы {free}</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Drag onto an item, or press {Enter}</source><translation>Мәселеге сүйреңіз не {Enter} басыңыз</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Filter ({Ctrl+F})</source><translation>Сүзгі ({Ctrl+F})</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Filter the clauses</source><translation>Тармақтарды сүзу</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Select an item of the agenda first</source><translation>Алдымен күн тәртібінің мәселесін таңдаңыз</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>{Enter} adds it to “{title}”</source><translation>{Enter} – «{title}» мәселесіне қосу</translation></message></context>
<context><name>CleanDialog</name><message><source>&amp;Leave all</source><translation>Бәрін &amp;қалдыру</translation></message></context>
<context><name>CleanDialog</name><message><source>&amp;Take all</source><translation>&amp;Бәрін алу</translation></message></context>
<context><name>CleanDialog</name><message><source>As received</source><translation>Алынған күйінде</translation></message></context>
<context><name>CleanDialog</name><message><source>Clean reading</source><translation>Таза оқылым</translation></message></context>
<context><name>CleanDialog</name><message><source>Line</source><translation>Жол</translation></message></context>
<context><name>CleanDialog</name><message><source>Paragraphs with a clean reading</source><translation>Таза оқылымы бар абзацтар</translation></message></context>
<context><name>CleanDialog</name><message><source>These paragraphs have marks that a program left among the words. Check those of which the clean reading is to be stored.</source><translation>Бұл абзацтардағы сөздердің арасында бағдарлама қалдырған белгілер бар. Таза оқылымы сақталатындарын белгілеңіз.</translation></message></context>
<context><name>CleanStrip</name><message><source>Compare…</source><translation>Салыстыру…</translation></message></context>
<context><name>CleanStrip</name><message><source>Leave all</source><translation>Бәрін қалдыру</translation></message></context>
<context><name>CleanStrip</name><message><source>Paragraphs with marks that are no words: {number}, such as “{example}”.</source><translation>Сөз емес белгілері бар абзацтар: {number}, мысалы: «{example}».</translation></message></context>
<context><name>CleanStrip</name><message><source>Paragraphs with the clean reading: {part} of {whole}.</source><translation>Таза мәтіні алынған абзацтар: {part}/{whole}.</translation></message></context>
<context><name>CleanStrip</name><message><source>Show the words as received beside the clean reading</source><translation>Алынған сөздерді таза оқылыммен қатар көрсету</translation></message></context>
<context><name>CleanStrip</name><message><source>Store all these paragraphs as received</source><translation>Осы абзацтардың бәрін алынған күйінде сақтау</translation></message></context>
<context><name>CleanStrip</name><message><source>Store the clean reading of all these paragraphs</source><translation>Осы абзацтардың бәрінің таза оқылымын сақтау</translation></message></context>
<context><name>CleanStrip</name><message><source>Take all</source><translation>Бәрін алу</translation></message></context>
<context><name>Clearance</name><message><source>Marking, date and clearance (F4)</source><translation>Белгісі, күні және келісілуі (F4)</translation></message></context>
<context><name>Clearance</name><message><source>Marking, date, clearance…</source><translation>Белгісі, күні, келісілуі…</translation></message></context>
<context><name>Clearance</name><message><source>Valid until {date}: do not use it any more.</source><translation>Жарамды мерзімі – {date}: енді пайдаланбаңыз.</translation></message></context>
<context><name>ClearanceFields</name><message><source>As of</source><translation>Қай күнгі</translation></message></context>
<context><name>ClearanceFields</name><message><source>Cleared by</source><translation>Келіскен</translation></message></context>
<context><name>ClearanceFields</name><message><source>Marking</source><translation>Белгі</translation></message></context>
<context><name>ClearanceFields</name><message><source>May be used</source><translation>Пайдалануға болады</translation></message></context>
<context><name>ClearanceFields</name><message><source>Not set</source><translation>Қойылмаған</translation></message></context>
<context><name>ClearanceFields</name><message><source>The other side may be told this</source><translation>Мұны екінші тарапқа айтуға болады</translation></message></context>
<context><name>ClearanceFields</name><message><source>Valid until</source><translation>Жарамды мерзімі</translation></message></context>
<context><name>Commands</name><message><source>About Briefing Book</source><translation>Briefing Book туралы</translation></message></context>
<context><name>Commands</name><message><source>Briefing Book {version}. From a signed statement to the printed book.</source><translation>Briefing Book {version}. Қол қойылған мәлімдемеден басылған кітапқа дейін.</translation></message></context>
<context><name>Commands</name><message><source>Errors are logged in {path}, without any content of a workspace</source><translation>Қателер {path} файлына жазылады, жұмыс кеңістігінің мазмұны онсыз</translation></message></context>
<context><name>Commands</name><message numerus="yes"><source>Import document {number} of {count}</source><translation><numerusform>{number}-құжатты импорттау, барлығы {count}</numerusform><numerusform>{number}-құжатты импорттау, барлығы {count}</numerusform></translation></message></context>
<context><name>Commands</name><message><source>Import of “{file}” cancelled. Nothing was stored.</source><translation>«{file}» импортынан бас тартылды. Ештеңе сақталмады.</translation></message></context>
<context><name>Commands</name><message><source>Import statement</source><translation>Мәлімдемені импорттау</translation></message></context>
<context><name>Commands</name><message><source>Made {files} in {folder}.</source><translation>{files} {folder} қалтасында жасалды.</translation></message></context>
<context><name>Commands</name><message><source>Nothing was imported. Drop one local file at a time.</source><translation>Ештеңе импортталмады. Бір ретте бір жергілікті файлды тастаңыз.</translation></message></context>
<context><name>Commands</name><message><source>Nothing was imported: this workspace is read-only.</source><translation>Ештеңе импортталмады: бұл жұмыс кеңістігі тек оқуға арналған.</translation></message></context>
<context><name>Commands</name><message><source>Open</source><translation>Ашу</translation></message></context>
<context><name>Commands</name><message><source>Show in folder</source><translation>Қалтада көрсету</translation></message></context>
<context><name>Commands</name><message><source>Statements (*.txt *.html *.htm *.docx *.odt *.rtf *.pdf);;All files (*)</source><translation>Мәлімдемелер (*.txt *.html *.htm *.docx *.odt *.rtf *.pdf);;Барлық файл (*)</translation></message></context>
<context><name>Commands</name><message numerus="yes"><source>The same applies to {count} more.</source><translation><numerusform>Дәл осы жағдай тағы {count} жерде бар.</numerusform><numerusform>Дәл осы жағдай тағы {count} жерде бар.</numerusform></translation></message></context>
<context><name>Commands</name><message><source>The statement was deleted with its notes. Undo brings it back.</source><translation>Мәлімдеме жазбаларымен бірге жойылды. Болдырмау оны қайтарады.</translation></message></context>
<context><name>Commands</name><message><source>“{file}” has several documents.</source><translation>«{file}» ішінде бірнеше құжат бар.</translation></message></context>
<context><name>Commands</name><message><source>“{file}” is still under review. Accept or cancel it first.</source><translation>«{file}» әлі тексерілуде. Алдымен оны қабылдаңыз не одан бас тартыңыз.</translation></message></context>
<context><name>CommitmentCard</name><message><source>A date or words</source><translation>Күні не сөздері</translation></message></context>
<context><name>CommitmentCard</name><message><source>Date</source><translation>Күні</translation></message></context>
<context><name>CommitmentCard</name><message><source>Date of the latest update</source><translation>Соңғы мәлімет күні</translation></message></context>
<context><name>CommitmentCard</name><message><source>Delete this commitment</source><translation>Бұл міндеттемені жою</translation></message></context>
<context><name>CommitmentCard</name><message><source>Due</source><translation>Мерзімі</translation></message></context>
<context><name>CommitmentCard</name><message><source>Latest update</source><translation>Соңғы мәлімет</translation></message></context>
<context><name>CommitmentCard</name><message><source>Latest update…</source><translation>Соңғы мәлімет…</translation></message></context>
<context><name>CommitmentCard</name><message><source>Past due since {date}</source><translation>Мерзімі өткен: {date}</translation></message></context>
<context><name>CommitmentCard</name><message><source>Responsible</source><translation>Жауапты</translation></message></context>
<context><name>CommitmentCard</name><message><source>What</source><translation>Не</translation></message></context>
<context><name>CommitmentCard</name><message><source>What was promised…</source><translation>Не уәде етілді…</translation></message></context>
<context><name>CommitmentCard</name><message><source>Who is responsible</source><translation>Кім жауапты</translation></message></context>
<context><name>CommitmentCard</name><message><source>not a date</source><translation>күн емес</translation></message></context>
<context><name>Commitments</name><message><source>Clause</source><translation>Тармақ</translation></message></context>
<context><name>Commitments</name><message><source>Commitment</source><translation>Міндеттеме</translation></message></context>
<context><name>Commitments</name><message><source>Due</source><translation>Мерзімі</translation></message></context>
<context><name>Commitments</name><message><source>Latest update</source><translation>Соңғы мәлімет</translation></message></context>
<context><name>Commitments</name><message><source>No date</source><translation>Күні жоқ</translation></message></context>
<context><name>Commitments</name><message><source>Nobody named</source><translation>Ешкім аталмаған</translation></message></context>
<context><name>Commitments</name><message><source>Responsible</source><translation>Жауапты</translation></message></context>
<context><name>Commitments</name><message><source>Status</source><translation>Жағдайы</translation></message></context>
<context><name>Commitments</name><message><source>Updated</source><translation>Жаңартылды</translation></message></context>
<context><name>Commitments</name><message><source>not a date</source><translation>күн емес</translation></message></context>
<context><name>Commitments</name><message><source>past due</source><translation>мерзімі өтті</translation></message></context>
<context><name>CommitmentsView</name><message><source>All</source><translation>Барлығы</translation></message></context>
<context><name>CommitmentsView</name><message><source>By due date</source><translation>Мерзімі бойынша</translation></message></context>
<context><name>CommitmentsView</name><message><source>By responsible</source><translation>Жауаптысы бойынша</translation></message></context>
<context><name>CommitmentsView</name><message><source>By status</source><translation>Жағдайы бойынша</translation></message></context>
<context><name>CommitmentsView</name><message><source>Commitments</source><translation>Міндеттемелер</translation></message></context>
<context><name>CommitmentsView</name><message><source>Delete</source><translation>Жою</translation></message></context>
<context><name>CommitmentsView</name><message><source>Filter commitments</source><translation>Міндеттемелерді сүзу</translation></message></context>
<context><name>CommitmentsView</name><message><source>Go to the clause</source><translation>Тармаққа өту</translation></message></context>
<context><name>CommitmentsView</name><message><source>Group</source><translation>Топ</translation></message></context>
<context><name>CommitmentsView</name><message><source>Group by</source><translation>Топтау</translation></message></context>
<context><name>CommitmentsView</name><message><source>No commitments yet. Add one beside a clause of a statement, or look at the proposals.</source><translation>Міндеттеме әлі жоқ. Оны мәлімдеме тармағының жанында қосыңыз немесе ұсыныстарды қараңыз.</translation></message></context>
<context><name>CommitmentsView</name><message><source>No grouping</source><translation>Топтамау</translation></message></context>
<context><name>CommitmentsView</name><message><source>Past due</source><translation>Мерзімі өтті</translation></message></context>
<context><name>CommitmentsView</name><message><source>Possible commitments in the texts that are not followed yet ({Ctrl+R})</source><translation>Мәтіндердегі әлі бақылауға алынбаған ықтимал міндеттемелер ({Ctrl+R})</translation></message></context>
<context><name>CommitmentsView</name><message><source>Proposed</source><translation>Ұсынылған</translation></message></context>
<context><name>CompareDialog</name><message><source>&amp;Since</source><translation>&amp;Қай кітаптан</translation></message></context>
<context><name>CompareDialog</name><message><source>&amp;Until</source><translation>Қ&amp;айсысымен</translation></message></context>
<context><name>CompareDialog</name><message><source>Before</source><translation>Бұрын</translation></message></context>
<context><name>CompareDialog</name><message><source>Book {number} of {date}</source><translation>{number}-кітап ({date})</translation></message></context>
<context><name>CompareDialog</name><message><source>Book {number}, replacement pages.pdf</source><translation>{number}-кітап, ауыстыру беттері.pdf</translation></message></context>
<context><name>CompareDialog</name><message><source>Change</source><translation>Өзгеріс</translation></message></context>
<context><name>CompareDialog</name><message><source>Changes</source><translation>Өзгерістер</translation></message></context>
<context><name>CompareDialog</name><message><source>Changes since a book was issued</source><translation>Кітап шығарылғаннан кейінгі өзгерістер</translation></message></context>
<context><name>CompareDialog</name><message><source>Close</source><translation>Жабу</translation></message></context>
<context><name>CompareDialog</name><message><source>First words</source><translation>Алғашқы сөздер</translation></message></context>
<context><name>CompareDialog</name><message><source>No book has been issued from this workspace yet.</source><translation>Бұл жұмыс кеңістігінен әлі кітап шығарылмаған.</translation></message></context>
<context><name>CompareDialog</name><message><source>Nothing has changed.</source><translation>Ештеңе өзгерген жоқ.</translation></message></context>
<context><name>CompareDialog</name><message><source>Now</source><translation>Қазір</translation></message></context>
<context><name>CompareDialog</name><message><source>Part</source><translation>Бөлім</translation></message></context>
<context><name>CompareDialog</name><message><source>Place</source><translation>Орны</translation></message></context>
<context><name>CompareDialog</name><message><source>Replacement &amp;pages…</source><translation>Ауыстыру &amp;беттері…</translation></message></context>
<context><name>CompareDialog</name><message><source>Replacement pages</source><translation>Ауыстыру беттері</translation></message></context>
<context><name>CompareDialog</name><message><source>The words are the same.</source><translation>Сөздері бірдей.</translation></message></context>
<context><name>CompareDialog</name><message><source>The workspace now</source><translation>Жұмыс кеңістігі қазір</translation></message></context>
<context><name>CompareDialog</name><message><source>Title</source><translation>Атауы</translation></message></context>
<context><name>CompareDialog</name><message><source>Words before and now</source><translation>Бұрынғы және қазіргі сөздер</translation></message></context>
<context><name>CopiesPane</name><message><source>Copies</source><translation>Даналар</translation></message></context>
<context><name>CopiesPane</name><message><source>Write the copy again</source><translation>Дананы қайта жазу</translation></message></context>
<context><name>CopyCard</name><message><source>Copy {number} of {copies}</source><translation>{number}-дана, барлығы {copies}</translation></message></context>
<context><name>CopyCard</name><message><source>Made for {name}</source><translation>Кімге жасалды: {name}</translation></message></context>
<context><name>CopyCard</name><message><source>Open as issued…</source><translation>Шығарылғандай ашу…</translation></message></context>
<context><name>CopyCard</name><message><source>pages replaced on {day}</source><translation>беттері {day} ауыстырылды</translation></message></context>
<context><name>CopyCard</name><message><source>since {day}</source><translation>{day} бастап</translation></message></context>
<context><name>CopyCard</name><message><source>{copy}: recipient</source><translation>{copy}: алушы</translation></message></context>
<context><name>CopyCard</name><message><source>{copy}: status</source><translation>{copy}: жағдайы</translation></message></context>
<context><name>CopyMerger</name><message><source>Merge a copy</source><translation>Көшірмені біріктіру</translation></message></context>
<context><name>CopyMerger</name><message><source>Nothing to merge: everything in {file} is here.</source><translation>Біріктіретін ештеңе жоқ: {file} ішіндегінің бәрі осында бар.</translation></message></context>
<context><name>CopyMerger</name><message><source>Workspaces (*.briefing)</source><translation>Жұмыс кеңістіктері (*.briefing)</translation></message></context>
<context><name>CopyMerger</name><message><source>{step}: done. Undo takes it back; books that left the house stay.</source><translation>{step}: орындалды. «Болдырмау» оны қайтарады; шыққан кітаптар қалады.</translation></message></context>
<context><name>DateField</name><message><source>Not a date. Write it as 12 October 2022.</source><translation>Күн емес. 2022 жылғы 12 қазан деп жазыңыз.</translation></message></context>
<context><name>Delegations</name><message><source>Add a person ({Insert})</source><translation>Тұлға қосу ({Insert})</translation></message></context>
<context><name>Delegations</name><message><source>No party</source><translation>Тарап жоқ</translation></message></context>
<context><name>Delegations</name><message><source>left empty</source><translation>бос қалдырылған</translation></message></context>
<context><name>DelegationsPanel</name><message><source>Delegations</source><translation>Делегациялар</translation></message></context>
<context><name>DelegationsPanel</name><message><source>Enter the parties of the meeting first ({Ctrl+E}).</source><translation>Алдымен кездесу тараптарын енгізіңіз ({Ctrl+E}).</translation></message></context>
<context><name>DifferencesStrip</name><message><source>No difference was found between the versions</source><translation>Нұсқалар арасында айырма табылмады</translation></message></context>
<context><name>DifferencesStrip</name><message numerus="yes"><source>The versions differ in {count} places</source><translation><numerusform>Нұсқалар {count} жерде ерекшеленеді</numerusform><numerusform>Нұсқалар {count} жерде ерекшеленеді</numerusform></translation></message></context>
<context><name>DifferencesStrip</name><message><source>Where the versions differ</source><translation>Нұсқалардың айырмашылығы</translation></message></context>
<context><name>DifferencesStrip</name><message><source>{clause} · only in {language}</source><translation>{clause} · тек осы тілде: {language}</translation></message></context>
<context><name>DifferencesStrip</name><message><source>{clause} · “{words}” only in {language}</source><translation>{clause} · «{words}» тек осы тілде: {language}</translation></message></context>
<context><name>DifferencesStrip</name><message><source>{clause} · “{words}” – “{other}”</source><translation>{clause} · «{words}» – «{other}»</translation></message></context>
<context><name>DocumentCard</name><message><source>Languages</source><translation>Тілдері</translation></message></context>
<context><name>DocumentCard</name><message><source>Originals</source><translation>Түпнұсқалар саны</translation></message></context>
<context><name>DocumentCard</name><message><source>Signed by</source><translation>Қол қоюшылар</translation></message></context>
<context><name>DocumentCard</name><message><source>State of the text</source><translation>Мәтіннің жай-күйі</translation></message></context>
<context><name>DocumentCard</name><message><source>Title of the document</source><translation>Құжаттың атауы</translation></message></context>
<context><name>DocumentReader</name><message><source>Cancel</source><translation>Бас тарту</translation></message></context>
<context><name>DocumentReader</name><message><source>Reading {file}…</source><translation>{file} оқылуда…</translation></message></context>
<context><name>DocumentsPanel</name><message><source>Add a document to sign ({Insert})</source><translation>Қол қойылатын құжат қосу ({Insert})</translation></message></context>
<context><name>DocumentsPanel</name><message><source>Documents to be signed</source><translation>Қол қойылатын құжаттар</translation></message></context>
<context><name>DocumentsPanel</name><message><source>New document</source><translation>Жаңа құжат</translation></message></context>
<context><name>EarlierCard</name><message><source>Added since: {words}</source><translation>Содан бері қосылған: {words}</translation></message></context>
<context><name>EarlierCard</name><message><source>Carry forward</source><translation>Осында ауыстыру</translation></message></context>
<context><name>EarlierCard</name><message><source>Carry forward: {what}</source><translation>Осында ауыстыру: {what}</translation></message></context>
<context><name>EarlierCard</name><message><source>Continue it under this clause and mark the earlier one as superseded</source><translation>Осы тармақта жалғастырып, бұрынғысын күші жойылған деп белгілеу</translation></message></context>
<context><name>EarlierCard</name><message><source>Earlier text: {statement}, clause {label} · {score}% alike</source><translation>Бұрынғы мәтін: {statement}, {label}-тармақ · {score}% ұқсас</translation></message></context>
<context><name>EarlierCard</name><message><source>Earlier text: {statement}, {label} · {score}% alike</source><translation>Бұрынғы мәтін: {statement}, {label} · {score}% ұқсас</translation></message></context>
<context><name>EarlierCard</name><message><source>Go to the clause</source><translation>Тармаққа өту</translation></message></context>
<context><name>EarlierCard</name><message><source>Removed since: {words}</source><translation>Содан бері алынған: {words}</translation></message></context>
<context><name>EarlierCard</name><message><source>Space shows it here, {Enter} opens its clause</source><translation>Space – осында көрсету, {Enter} – тармағын ашу</translation></message></context>
<context><name>EarlierCard</name><message><source>added since</source><translation>содан бері қосылған</translation></message></context>
<context><name>EarlierCard</name><message><source>removed since</source><translation>содан бері алынған</translation></message></context>
<context><name>EditionChoice</name><message><source>&amp;Sections…</source><translation>&amp;Бөлімдер…</translation></message></context>
<context><name>EditionChoice</name><message><source>Sections of this edition and their order</source><translation>Осы басылымның бөлімдері мен реті</translation></message></context>
<context><name>EditionChoice</name><message numerus="yes"><source>sections: {count}</source><translation><numerusform>бөлімдер: {count}</numerusform><numerusform>бөлімдер: {count}</numerusform></translation></message></context>
<context><name>EditionChoice</name><message><source>up to {marking}</source><translation>{marking} дейін</translation></message></context>
<context><name>EditionSections</name><message><source>&amp;Delete</source><translation>&amp;Жою</translation></message></context>
<context><name>EditionSections</name><message><source>&amp;Highest marking</source><translation>&amp;Ең жоғары белгі</translation></message></context>
<context><name>EditionSections</name><message><source>Cancel</source><translation>Бас тарту</translation></message></context>
<context><name>EditionSections</name><message><source>Highest marking</source><translation>Ең жоғары белгі</translation></message></context>
<context><name>EditionSections</name><message><source>Save</source><translation>Сақтау</translation></message></context>
<context><name>EditionSections</name><message><source>Save &amp;as</source><translation>Басқаша &amp;сақтау</translation></message></context>
<context><name>EditionSections</name><message><source>Sections</source><translation>Бөлімдер</translation></message></context>
<context><name>EditionSections</name><message><source>Sections of the book</source><translation>Кітап бөлімдері</translation></message></context>
<context><name>EditionSections</name><message><source>any</source><translation>кез келген</translation></message></context>
<context><name>EditionSections</name><message><source>custom name</source><translation>жеке атауы</translation></message></context>
<context><name>EditionSections</name><message><source>{edition} · Space selects, F2 renames, Alt+↑↓ moves</source><translation>{edition} · Space – таңдау, F2 – атын өзгерту, Alt+↑↓ – жылжыту</translation></message></context>
<context><name>FilterField</name><message><source>Filter…</source><translation>Сүзу…</translation></message></context>
<context><name>FormattedText</name><message><source>Formatting</source><translation>Пішімдеу</translation></message></context>
<context><name>HelpPage</name><message><source>Close</source><translation>Жабу</translation></message></context>
<context><name>HelpPage</name><message><source>How it works</source><translation>Қалай жұмыс істейді</translation></message></context>
<context><name>HistoryPane</name><message><source>Added</source><translation>Қосылды</translation></message></context>
<context><name>HistoryPane</name><message><source>Changed</source><translation>Өзгертілді</translation></message></context>
<context><name>HistoryPane</name><message><source>Changes of the step</source><translation>Қадамның өзгерістері</translation></message></context>
<context><name>HistoryPane</name><message><source>Deleted</source><translation>Жойылды</translation></message></context>
<context><name>HistoryPane</name><message><source>Go there</source><translation>Сонда өту</translation></message></context>
<context><name>HistoryPane</name><message><source>Restore the earlier version</source><translation>Бұрынғы нұсқасын қалпына келтіру</translation></message></context>
<context><name>HistoryPane</name><message><source>Restore the later version</source><translation>Кейінгі нұсқасын қалпына келтіру</translation></message></context>
<context><name>HistoryPane</name><message><source>Restore this</source><translation>Мұны қалпына келтіру</translation></message></context>
<context><name>HistoryPane</name><message><source>nothing</source><translation>ештеңе</translation></message></context>
<context><name>HistoryPane</name><message><source>{before}&#10;→ {after}</source><translation>{before}&#10;→ {after}</translation></message></context>
<context><name>HistoryPane</name><message><source>{before} → {after}</source><translation>{before} → {after}</translation></message></context>
<context><name>HistoryPane</name><message numerus="yes"><source>… and {count} more</source><translation><numerusform>… және тағы {count}</numerusform><numerusform>… және тағы {count}</numerusform></translation></message></context>
<context><name>HistoryView</name><message><source>Filter the history</source><translation>Тарихты сүзу</translation></message></context>
<context><name>HistoryView</name><message><source>Go there</source><translation>Сонда өту</translation></message></context>
<context><name>HistoryView</name><message><source>History</source><translation>Тарих</translation></message></context>
<context><name>HistoryView</name><message><source>Responsible</source><translation>Жауапты</translation></message></context>
<context><name>HistoryView</name><message><source>State</source><translation>Күйі</translation></message></context>
<context><name>HistoryView</name><message><source>The record that this step changed no longer exists.</source><translation>Бұл қадам өзгерткен жазба енді жоқ.</translation></message></context>
<context><name>HistoryView</name><message><source>What</source><translation>Не</translation></message></context>
<context><name>HistoryView</name><message><source>When</source><translation>Қашан</translation></message></context>
<context><name>HistoryView</name><message numerus="yes"><source>{count} steps</source><translation><numerusform>{count} қадам</numerusform><numerusform>{count} қадам</numerusform></translation></message></context>
<context><name>HistoryView</name><message numerus="yes"><source>{count} steps, more when you scroll down</source><translation><numerusform>{count} қадам, төмен айналдырсаңыз, тағы бар</numerusform><numerusform>{count} қадам, төмен айналдырсаңыз, тағы бар</numerusform></translation></message></context>
<context><name>IssueChoice</name><message><source>&amp;Issue as numbered copies</source><translation>&amp;Нөмірленген даналармен шығару</translation></message></context>
<context><name>IssueChoice</name><message><source>&amp;Watermark with the copy number</source><translation>Дана нөмірі бар с&amp;у белгісі</translation></message></context>
<context><name>IssueChoice</name><message><source>Issuing cannot be undone. Each copy is a separate file.</source><translation>Шығаруды болдырмауға болмайды. Әр дана – бөлек файл.</translation></message></context>
<context><name>IssueChoice</name><message><source>One recipient per line</source><translation>Әр жолда бір алушы</translation></message></context>
<context><name>IssueChoice</name><message><source>Passphrase of the signing key</source><translation>Қол қою кілтінің құпия тіркесі</translation></message></context>
<context><name>IssueChoice</name><message><source>Recipients can then check a copy without the workspace</source><translation>Сонда алушылар дананы жұмыс кеңістігінсіз тексере алады</translation></message></context>
<context><name>IssueChoice</name><message><source>Recipients of the copies, one per line</source><translation>Даналарды алушылар, әр жолда біреуі</translation></message></context>
<context><name>IssueChoice</name><message><source>Sign the &amp;list of copies</source><translation>Даналар &amp;тізіміне қол қою</translation></message></context>
<context><name>ItemCard</name><message><source>Change the minutes (M)</source><translation>Минутын өзгерту (M)</translation></message></context>
<context><name>ItemCard</name><message><source>Minutes of “{title}”</source><translation>«{title}»: минуты</translation></message></context>
<context><name>ItemEditor</name><message><source>Add every clause with an open commitment that is not on the agenda (O)</source><translation>Ашық міндеттемесі бар, күн тәртібінде жоқ әр тармақты қосу (O)</translation></message></context>
<context><name>ItemEditor</name><message><source>Begins at a fixed time</source><translation>Белгіленген уақытта басталады</translation></message></context>
<context><name>ItemEditor</name><message><source>Clauses</source><translation>Тармақтар</translation></message></context>
<context><name>ItemEditor</name><message><source>Counterpart</source><translation>Әріптес тарап</translation></message></context>
<context><name>ItemEditor</name><message><source>Fill with open commitments</source><translation>Ашық міндеттемелермен толтыру</translation></message></context>
<context><name>ItemEditor</name><message><source>In parallel with the item above</source><translation>Жоғарыдағы мәселемен қатар</translation></message></context>
<context><name>ItemEditor</name><message><source>Kind</source><translation>Түрі</translation></message></context>
<context><name>ItemEditor</name><message><source>Lead</source><translation>Баяндаушы</translation></message></context>
<context><name>ItemEditor</name><message><source>Notes on its clauses</source><translation>Тармақтарына жазбалар</translation></message></context>
<context><name>ItemEditor</name><message><source>Outcome sought</source><translation>Көзделген нәтиже</translation></message></context>
<context><name>ItemEditor</name><message><source>Title</source><translation>Атауы</translation></message></context>
<context><name>ItemEditor</name><message><source>when the item above ends</source><translation>жоғарыдағы мәселе аяқталғанда</translation></message></context>
<context><name>KeyDialog</name><message><source>&amp;Export the public part…</source><translation>&amp;Ашық бөлігін шығару…</translation></message></context>
<context><name>KeyDialog</name><message><source>&amp;Make the key</source><translation>Кілт &amp;жасау</translation></message></context>
<context><name>KeyDialog</name><message><source>&amp;Passphrase</source><translation>Құ&amp;пия тіркес</translation></message></context>
<context><name>KeyDialog</name><message><source>&amp;Repeat</source><translation>&amp;Қайталау</translation></message></context>
<context><name>KeyDialog</name><message><source>Close</source><translation>Жабу</translation></message></context>
<context><name>KeyDialog</name><message><source>Export the public part</source><translation>Ашық бөлігін шығару</translation></message></context>
<context><name>KeyDialog</name><message><source>Name of the &amp;desk</source><translation>&amp;Бөлімнің атауы</translation></message></context>
<context><name>KeyDialog</name><message><source>Nobody can recover a forgotten passphrase.</source><translation>Ұмытылған құпия тіркесті ешкім қалпына келтіре алмайды.</translation></message></context>
<context><name>KeyDialog</name><message><source>Signing key</source><translation>Қол қою кілті</translation></message></context>
<context><name>KeyDialog</name><message><source>The key was made.</source><translation>Кілт жасалды.</translation></message></context>
<context><name>KeyDialog</name><message><source>The two entries do not match. Nothing was changed.</source><translation>Екі жазба сәйкес келмейді. Ештеңе өзгерген жоқ.</translation></message></context>
<context><name>KeyDialog</name><message><source>With this key the desk signs the list of a book's copies. Whoever has the public part of the key can check a copy without the workspace. Compare the fingerprint by telephone.</source><translation>Бұл кілтпен бөлім кітап даналарының тізіміне қол қояды. Кілттің ашық бөлігі бар адам дананы жұмыс кеңістігінсіз тексере алады. Кілт ізін телефон арқылы салыстырыңыз.</translation></message></context>
<context><name>KeyDialog</name><message><source>Written: {file}. Give it to those who receive copies.</source><translation>Жазылды: {file}. Оны дана алушыларға беріңіз.</translation></message></context>
<context><name>KeySheet</name><message><source>Keyboard shortcuts</source><translation>Пернелер тіркесімдері</translation></message></context>
<context><name>KeySheet</name><message><source>No shortcut found.</source><translation>Тіркесім табылмады.</translation></message></context>
<context><name>KeySheet</name><message><source>Search an action or a key</source><translation>Әрекетті немесе пернені іздеу</translation></message></context>
<context><name>KindButton</name><message><source>Kind of note</source><translation>Жазба түрі</translation></message></context>
<context><name>KindButton</name><message><source>Purpose of the note</source><translation>Жазба мақсаты</translation></message></context>
<context><name>LengthLabel</name><message><source>Words: {words} · about {spoken} min</source><translation>Сөз: {words} · шамамен {spoken} мин</translation></message></context>
<context><name>LengthLabel</name><message><source>Words: {words} · about {spoken} of {minutes} min</source><translation>Сөз: {words} · шамамен {spoken}, барлығы {minutes} мин</translation></message></context>
<context><name>MainWindow</name><message><source>In this meeting</source><translation>Бұл кездесуде</translation></message></context>
<context><name>MainWindow</name><message><source>In this statement</source><translation>Бұл мәлімдемеде</translation></message></context>
<context><name>MainWindow</name><message><source>This workspace is open in this window already.</source><translation>Бұл жұмыс кеңістігі осы терезеде ашық.</translation></message></context>
<context><name>MainWindow</name><message><source>{name} – Briefing Book</source><translation>{name} – Briefing Book</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Cancel</source><translation>Бас тарту</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Issue</source><translation>Шығару</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Make</source><translation>Жасау</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Make a book</source><translation>Кітап жасау</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Make {files}</source><translation>{files} жасау</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Making the book</source><translation>Кітап жасалуда</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Replace</source><translation>Алмастыру</translation></message></context>
<context><name>MakeBookDialog</name><message><source>The file was changed</source><translation>Файл өзгертілген</translation></message></context>
<context><name>MakeBookDialog</name><message><source>{files} was changed since it was made, or is not a book of this workspace. If you replace it, these changes are lost.</source><translation>{files} жасалғаннан кейін өзгертілген не осы жұмыс кеңістігінің кітабы емес. Алмастырсаңыз, бұл өзгерістер жоғалады.</translation></message></context>
<context><name>MarkingsView</name><message><source>&amp;Add</source><translation>&amp;Қосу</translation></message></context>
<context><name>MarkingsView</name><message><source>&amp;Lower</source><translation>&amp;Төмендету</translation></message></context>
<context><name>MarkingsView</name><message><source>&amp;Remove</source><translation>&amp;Алып тастау</translation></message></context>
<context><name>MarkingsView</name><message><source>From lowest to highest. A text without a marking has that of its meeting. A page has the highest marking of its texts. The press edition may contain only the lowest.</source><translation>Төменгісінен жоғарғысына қарай. Белгісі жоқ мәтіннің белгісі – кездесуінікі. Беттің белгісі – мәтіндерінің ең жоғарысы. Баспасөз басылымында тек ең төменгісі болуы мүмкін.</translation></message></context>
<context><name>MarkingsView</name><message><source>Hi&amp;gher</source><translation>&amp;Жоғарылату</translation></message></context>
<context><name>MarkingsView</name><message><source>Markings</source><translation>Белгілер</translation></message></context>
<context><name>MarkingsView</name><message><source>New marking</source><translation>Жаңа белгі</translation></message></context>
<context><name>MarkingsView</name><message><source>Re&amp;name</source><translation>Атын &amp;өзгерту</translation></message></context>
<context><name>MarkingsView</name><message><source>Used but not on the scale, so treated as the highest: {names}</source><translation>Қолданылады, бірақ шкалада жоқ, сондықтан ең жоғары деп саналады: {names}</translation></message></context>
<context><name>MarkingsView</name><message numerus="yes"><source>Used by {count} notes, briefs, meetings and editions.</source><translation><numerusform>{count} жазбада, ілеспе мәтінде, кездесуде және басылымда қолданылады.</numerusform><numerusform>{count} жазбада, ілеспе мәтінде, кездесуде және басылымда қолданылады.</numerusform></translation></message></context>
<context><name>MeetingBriefs</name><message><source>Add an addendum ({Insert})</source><translation>Толықтыру қосу ({Insert})</translation></message></context>
<context><name>MeetingBriefs</name><message><source>Briefs</source><translation>Ілеспе мәтіндер</translation></message></context>
<context><name>MeetingCommands</name><message><source>Calendar (*.ics)</source><translation>Күнтізбе (*.ics)</translation></message></context>
<context><name>MeetingCommands</name><message><source>Made {file} in {folder}.</source><translation>{file} {folder} қалтасында жасалды.</translation></message></context>
<context><name>MeetingCommands</name><message><source>New meeting</source><translation>Жаңа кездесу</translation></message></context>
<context><name>MeetingCommands</name><message><source>Open</source><translation>Ашу</translation></message></context>
<context><name>MeetingCommands</name><message><source>PDF (*.pdf)</source><translation>PDF (*.pdf)</translation></message></context>
<context><name>MeetingCommands</name><message><source>Programme</source><translation>Бағдарлама</translation></message></context>
<context><name>MeetingCommands</name><message><source>Save the programme</source><translation>Бағдарламаны сақтау</translation></message></context>
<context><name>MeetingCommands</name><message><source>The meeting was deleted with its agenda. Undo brings it back.</source><translation>Кездесу күн тәртібімен бірге жойылды. «Болдырмау» оны қайтарады.</translation></message></context>
<context><name>MeetingCommands</name><message><source>Word (*.docx)</source><translation>Word (*.docx)</translation></message></context>
<context><name>MeetingEditor</name><message><source>New item</source><translation>Жаңа мәселе</translation></message></context>
<context><name>MeetingEditor</name><message><source>Nothing was added to “{title}”: every open commitment is already on the agenda.</source><translation>«{title}» мәселесіне ештеңе қосылмады: барлық ашық міндеттеме күн тәртібінде бар.</translation></message></context>
<context><name>MeetingEditor</name><message numerus="yes"><source>{count} clauses with open commitments were added to “{title}”.</source><translation><numerusform>«{title}» мәселесіне ашық міндеттемесі бар {count} тармақ қосылды.</numerusform><numerusform>«{title}» мәселесіне ашық міндеттемесі бар {count} тармақ қосылды.</numerusform></translation></message></context>
<context><name>MeetingFields</name><message><source>Date</source><translation>Күні</translation></message></context>
<context><name>MeetingFields</name><message><source>Days</source><translation>Күн саны</translation></message></context>
<context><name>MeetingFields</name><message><source>End</source><translation>Аяқталуы</translation></message></context>
<context><name>MeetingFields</name><message><source>Framework</source><translation>Аясы</translation></message></context>
<context><name>MeetingFields</name><message><source>Interpreted (doubles speaking time)</source><translation>Аудармамен (сөйлеу уақыты екі есе)</translation></message></context>
<context><name>MeetingFields</name><message><source>Marking</source><translation>Белгі</translation></message></context>
<context><name>MeetingFields</name><message><source>None</source><translation>Жоқ</translation></message></context>
<context><name>MeetingFields</name><message><source>Other clocks shown, such as Europe/Istanbul</source><translation>Көрсетілетін басқа сағаттар, мысалы Europe/Istanbul</translation></message></context>
<context><name>MeetingFields</name><message><source>Parties, separated by semicolons</source><translation>Тараптар, нүктелі үтірмен бөлінген</translation></message></context>
<context><name>MeetingFields</name><message><source>Place</source><translation>Орны</translation></message></context>
<context><name>MeetingFields</name><message><source>Round</source><translation>Нешінші</translation></message></context>
<context><name>MeetingFields</name><message><source>Series of meetings</source><translation>Кездесулер топтамасы</translation></message></context>
<context><name>MeetingFields</name><message><source>Start</source><translation>Басталуы</translation></message></context>
<context><name>MeetingFields</name><message><source>Time zone</source><translation>Уақыт белдеуі</translation></message></context>
<context><name>MeetingFields</name><message><source>Title</source><translation>Атауы</translation></message></context>
<context><name>MeetingHead</name><message><source>Agenda</source><translation>Күн тәртібі</translation></message></context>
<context><name>MeetingHead</name><message><source>Briefs</source><translation>Ілеспе мәтіндер</translation></message></context>
<context><name>MeetingHead</name><message><source>Delegations</source><translation>Делегациялар</translation></message></context>
<context><name>MeetingHead</name><message><source>Edit the meeting ({Ctrl+E})</source><translation>Кездесуді өңдеу ({Ctrl+E})</translation></message></context>
<context><name>MeetingHead</name><message><source>The meeting: {when}</source><translation>Кездесу: {when}</translation></message></context>
<context><name>MeetingHead</name><message><source>To sign</source><translation>Қол қоюға</translation></message></context>
<context><name>MergeDialog</name><message><source>&amp;Merge</source><translation>&amp;Біріктіру</translation></message></context>
<context><name>MergeDialog</name><message><source>All is decided. Merging can be undone.</source><translation>Бәрі шешілді. Біріктіруді болдырмауға болады.</translation></message></context>
<context><name>MergeDialog</name><message><source>Both sides</source><translation>Екі жақ</translation></message></context>
<context><name>MergeDialog</name><message><source>Conflicts</source><translation>Қайшылықтар</translation></message></context>
<context><name>MergeDialog</name><message><source>Keep &amp;ours (1)</source><translation>&amp;Біздікін қалдыру (1)</translation></message></context>
<context><name>MergeDialog</name><message><source>Merge “{file}”</source><translation>«{file}» біріктіру</translation></message></context>
<context><name>MergeDialog</name><message><source>Not decided yet: {number}. Nothing is stored before all are.</source><translation>Әлі шешілмегені: {number}. Бәрі шешілгенше ештеңе сақталмайды.</translation></message></context>
<context><name>MergeDialog</name><message><source>Ours</source><translation>Біздікі</translation></message></context>
<context><name>MergeDialog</name><message><source>Ours stays for now, with the narrower audience and the higher marking. The other version can be restored from the history.</source><translation>Әзірге біздікі қалады: аудиториясы тарырақ, белгісі жоғарырақ болады. Екінші нұсқаны тарихтан қалпына келтіруге болады.</translation></message></context>
<context><name>MergeDialog</name><message><source>Set a&amp;side (3)</source><translation>&amp;Кейінге қалдыру (3)</translation></message></context>
<context><name>MergeDialog</name><message><source>Take &amp;theirs (2)</source><translation>&amp;Олардікін алу (2)</translation></message></context>
<context><name>MergeDialog</name><message><source>Theirs</source><translation>Олардікі</translation></message></context>
<context><name>MergeDialog</name><message><source>deleted</source><translation>жойылған</translation></message></context>
<context><name>MergeDialog</name><message><source>ours</source><translation>біздікі</translation></message></context>
<context><name>MergeDialog</name><message><source>set aside</source><translation>кейінге қалдырылды</translation></message></context>
<context><name>MergeDialog</name><message><source>theirs</source><translation>олардікі</translation></message></context>
<context><name>MessageBar</name><message><source>Dismiss</source><translation>Жабу</translation></message></context>
<context><name>MessageBar</name><message><source>Under way</source><translation>Орындалуда</translation></message></context>
<context><name>MinutesField</name><message><source> min</source><translation> мин</translation></message></context>
<context><name>MinutesField</name><message><source>Minutes</source><translation>Минут</translation></message></context>
<context><name>MinutesField</name><message><source>↑ and ↓ change by five</source><translation>↑ және ↓ – беске өзгерту</translation></message></context>
<context><name>NameField</name><message><source>Name</source><translation>Атауы</translation></message></context>
<context><name>NameField</name><message><source>Name of the person</source><translation>Тұлғаның аты-жөні</translation></message></context>
<context><name>NoteCard</name><message><source>Delete this note ({Ctrl+Delete})</source><translation>Бұл жазбаны жою ({Ctrl+Delete})</translation></message></context>
<context><name>NoteCard</name><message><source>Destroy…</source><translation>Жою…</translation></message></context>
<context><name>NoteField</name><message><source>Add a note…</source><translation>Жазба қосу…</translation></message></context>
<context><name>NoteField</name><message><source>Back to the clauses ({Ctrl+Enter}). The note is saved.</source><translation>Тармақтарға оралу ({Ctrl+Enter}). Жазба сақталды.</translation></message></context>
<context><name>NoteField</name><message><source>New note</source><translation>Жаңа жазба</translation></message></context>
<context><name>NoteField</name><message><source>{Ctrl+Enter}</source><translation>{Ctrl+Enter}</translation></message></context>
<context><name>NoteRow</name><message><source>{Enter} shows the clause in the statement</source><translation>{Enter} – тармақты мәлімдемеде көрсету</translation></message></context>
<context><name>NoteRow</name><message><source>{label} · {kind} · {audience}: {text}</source><translation>{label} · {kind} · {audience}: {text}</translation></message></context>
<context><name>NoteRow</name><message><source>{note} (valid until {date})</source><translation>{note} (жарамды мерзімі – {date})</translation></message></context>
<context><name>Notes</name><message><source>Author</source><translation>Авторы</translation></message></context>
<context><name>Notes</name><message><source>Changed</source><translation>Өзгертілді</translation></message></context>
<context><name>Notes</name><message><source>Clause</source><translation>Тармақ</translation></message></context>
<context><name>Notes</name><message><source>For</source><translation>Кімге</translation></message></context>
<context><name>Notes</name><message><source>Kind</source><translation>Түрі</translation></message></context>
<context><name>Notes</name><message><source>Marking</source><translation>Белгі</translation></message></context>
<context><name>Notes</name><message><source>Note</source><translation>Жазба</translation></message></context>
<context><name>Notes</name><message><source>Statement</source><translation>Мәлімдеме</translation></message></context>
<context><name>Notes</name><message><source>Valid until</source><translation>Жарамды мерзімі</translation></message></context>
<context><name>NotesView</name><message><source>All</source><translation>Барлығы</translation></message></context>
<context><name>NotesView</name><message><source>Delete</source><translation>Жою</translation></message></context>
<context><name>NotesView</name><message><source>Filter notes</source><translation>Ескертпелерді сүзу</translation></message></context>
<context><name>NotesView</name><message><source>Go to the clause</source><translation>Тармаққа өту</translation></message></context>
<context><name>NotesView</name><message><source>No notes yet. Select a clause of a statement and write a note beside it.</source><translation>Әзірге ескертпе жоқ. Мәлімдеменің тармағын таңдап, жанына ескертпе жазыңыз.</translation></message></context>
<context><name>NotesView</name><message><source>Notes</source><translation>Ескертпелер</translation></message></context>
<context><name>Pages</name><message><source>Add a meeting, then add clauses to its agenda.</source><translation>Кездесу қосып, күн тәртібіне тармақтар қосыңыз.</translation></message></context>
<context><name>Pages</name><message><source>Import statement…</source><translation>Мәлімдемені импорттау…</translation></message></context>
<context><name>Pages</name><message><source>Import the text of a statement as you received it. It is stored unchanged.</source><translation>Мәлімдеме мәтінін алған күйінде импорттаңыз. Ол өзгеріссіз сақталады.</translation></message></context>
<context><name>Pages</name><message><source>New meeting</source><translation>Жаңа кездесу</translation></message></context>
<context><name>Pages</name><message><source>No meeting yet</source><translation>Әлі кездесу жоқ</translation></message></context>
<context><name>Pages</name><message><source>No statement yet</source><translation>Әлі мәлімдеме жоқ</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;Change the passphrase</source><translation>Құпия тіркесті ө&amp;згерту</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;Current passphrase</source><translation>Ағ&amp;ымдағы құпия тіркес</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;New passphrase</source><translation>&amp;Жаңа құпия тіркес</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;Remove the passphrase</source><translation>Құпия тіркесті &amp;алып тастау</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;Set the passphrase</source><translation>Құпия тіркесті о&amp;рнату</translation></message></context>
<context><name>PassphraseView</name><message><source>A passphrase encrypts the workspace and all its backups. It cannot be recovered: if you forget it, the workspace is lost. Several words are better than one unusual word.</source><translation>Құпия тіркес жұмыс кеңістігін және оның барлық сақтық көшірмесін шифрлайды. Оны қалпына келтіру мүмкін емес: ұмытсаңыз, жұмыс кеңістігі жоғалады. Бірнеше сөз бір сирек сөзден жақсы.</translation></message></context>
<context><name>PassphraseView</name><message><source>Current passphrase</source><translation>Ағымдағы құпия тіркес</translation></message></context>
<context><name>PassphraseView</name><message><source>Enter a passphrase first.</source><translation>Алдымен құпия тіркес енгізіңіз.</translation></message></context>
<context><name>PassphraseView</name><message><source>New passphrase</source><translation>Жаңа құпия тіркес</translation></message></context>
<context><name>PassphraseView</name><message><source>Passphrase</source><translation>Құпия тіркес</translation></message></context>
<context><name>PassphraseView</name><message><source>Repea&amp;t</source><translation>&amp;Қайталау</translation></message></context>
<context><name>PassphraseView</name><message><source>Repeat the passphrase</source><translation>Құпия тіркесті қайталау</translation></message></context>
<context><name>PassphraseView</name><message><source>The passphrase was removed. The file is no longer encrypted.</source><translation>Құпия тіркес алып тасталды. Файл енді шифрланбаған.</translation></message></context>
<context><name>PassphraseView</name><message><source>The passphrase was set.</source><translation>Құпия тіркес орнатылды.</translation></message></context>
<context><name>PassphraseView</name><message><source>The two entries do not match. Nothing was changed.</source><translation>Екі енгізу сәйкес емес. Ештеңе өзгерген жоқ.</translation></message></context>
<context><name>PassphraseView</name><message><source>This workspace and its backups are encrypted.</source><translation>Бұл жұмыс кеңістігі мен сақтық көшірмелері шифрланған.</translation></message></context>
<context><name>PassphraseView</name><message><source>This workspace has no passphrase. Anyone who has the file can read it.</source><translation>Бұл жұмыс кеңістігінде құпия тіркес жоқ. Файлы бар кез келген адам оны оқи алады.</translation></message></context>
<context><name>PassphraseView</name><message><source>Working…</source><translation>Орындалуда…</translation></message></context>
<context><name>People</name><message><source>Bodies</source><translation>Органдар</translation></message></context>
<context><name>People</name><message><source>Date and place</source><translation>Күні мен орны</translation></message></context>
<context><name>People</name><message><source>Events</source><translation>Іс-шаралар</translation></message></context>
<context><name>People</name><message><source>In the statement</source><translation>Мәлімдемеде</translation></message></context>
<context><name>People</name><message><source>Instruments cited</source><translation>Сілтеме жасалған құжаттар</translation></message></context>
<context><name>People</name><message><source>Name</source><translation>Атауы</translation></message></context>
<context><name>People</name><message><source>Party</source><translation>Тарап</translation></message></context>
<context><name>People</name><message><source>Persons</source><translation>Тұлғалар</translation></message></context>
<context><name>People</name><message><source>Role</source><translation>Лауазымы</translation></message></context>
<context><name>People</name><message><source>Short</source><translation>Қысқаша</translation></message></context>
<context><name>People</name><message><source>clause {labels}</source><translation>тармақтар: {labels}</translation></message></context>
<context><name>People</name><message><source>clauses {labels}</source><translation>тармақтар: {labels}</translation></message></context>
<context><name>People</name><message><source>closing</source><translation>қорытынды</translation></message></context>
<context><name>People</name><message><source>lead-in</source><translation>жетекші сөйлем</translation></message></context>
<context><name>People</name><message><source>preamble</source><translation>кіріспе</translation></message></context>
<context><name>People</name><message><source>signed</source><translation>қол қойды</translation></message></context>
<context><name>People</name><message><source>witnessed</source><translation>куә болды</translation></message></context>
<context><name>PeoplePane</name><message><source>About this name</source><translation>Бұл атау туралы</translation></message></context>
<context><name>PeoplePane</name><message><source>Add as a person (P)</source><translation>Тұлға ретінде қосу (P)</translation></message></context>
<context><name>PeoplePane</name><message><source>In the delegations</source><translation>Делегацияларда</translation></message></context>
<context><name>PeoplePane</name><message><source>In the statement</source><translation>Мәлімдемеде</translation></message></context>
<context><name>PeoplePane</name><message><source>Leave it out here and in the index of every book. {Ctrl+Z} shows it again.</source><translation>Осында және әр кітаптың көрсеткішінде алып тастау. {Ctrl+Z} қайта көрсетеді.</translation></message></context>
<context><name>PeoplePane</name><message><source>Leave out: not a name</source><translation>Алып тастау: атау емес</translation></message></context>
<context><name>PeoplePane</name><message><source>On the agenda</source><translation>Күн тәртібінде</translation></message></context>
<context><name>PeoplePane</name><message numerus="yes"><source>and {count} more</source><translation><numerusform>және тағы {count}</numerusform><numerusform>және тағы {count}</numerusform></translation></message></context>
<context><name>PeoplePane</name><message><source>{meeting} · rank {rank}</source><translation>{meeting} · {rank}-дәреже</translation></message></context>
<context><name>PeopleTable</name><message><source>Add a person</source><translation>Тұлға қосу</translation></message></context>
<context><name>PeopleTable</name><message><source>Add as a person</source><translation>Тұлға ретінде қосу</translation></message></context>
<context><name>PeopleTable</name><message><source>Delete the person</source><translation>Тұлғаны жою</translation></message></context>
<context><name>PeopleTable</name><message><source>Edit the person</source><translation>Тұлғаны өңдеу</translation></message></context>
<context><name>PeopleTable</name><message><source>Go to the clause</source><translation>Тармаққа өту</translation></message></context>
<context><name>PeopleView</name><message><source>Add a person ({Insert})</source><translation>Тұлға қосу ({Insert})</translation></message></context>
<context><name>PeopleView</name><message><source>All</source><translation>Барлығы</translation></message></context>
<context><name>PeopleView</name><message><source>Filter people and bodies</source><translation>Тұлғалар мен органдарды сүзу</translation></message></context>
<context><name>PeopleView</name><message><source>New person</source><translation>Жаңа тұлға</translation></message></context>
<context><name>PeopleView</name><message><source>No people yet. The names in statements stand here; you can add others.</source><translation>Тұлғалар әлі жоқ. Мұнда мәлімдемелердегі атаулар тұрады; басқаларын қосуға болады.</translation></message></context>
<context><name>PeopleView</name><message><source>People and bodies</source><translation>Тұлғалар мен органдар</translation></message></context>
<context><name>PeopleView</name><message><source>{Insert} add · P add a name as a person · F2 edit the person · {Enter} the clause · {Delete} delete the person</source><translation>{Insert} – қосу · P – атауды тұлға ретінде қосу · F2 – тұлғаны өңдеу · {Enter} – тармақ · {Delete} – тұлғаны жою</translation></message></context>
<context><name>PersonFields</name><message><source>A person needs a name.</source><translation>Тұлғаның аты-жөні болуы керек.</translation></message></context>
<context><name>PersonFields</name><message><source>Biography</source><translation>Өмірбаян</translation></message></context>
<context><name>PersonFields</name><message><source>Name</source><translation>Атауы</translation></message></context>
<context><name>PersonFields</name><message><source>Party</source><translation>Тарап</translation></message></context>
<context><name>PersonFields</name><message><source>Role</source><translation>Лауазымы</translation></message></context>
<context><name>PhotographBox</name><message><source>Choose a photograph</source><translation>Фотосурет таңдау</translation></message></context>
<context><name>PhotographBox</name><message><source>Choose… ({Enter})</source><translation>Таңдау… ({Enter})</translation></message></context>
<context><name>PhotographBox</name><message><source>Pictures (*.jpg *.jpeg *.png)</source><translation>Суреттер (*.jpg *.jpeg *.png)</translation></message></context>
<context><name>PhotographBox</name><message><source>Remove ({Delete})</source><translation>Алып тастау ({Delete})</translation></message></context>
<context><name>PhraseMenu</name><message><source>Delete a phrase</source><translation>Тіркесті жою</translation></message></context>
<context><name>PhraseMenu</name><message><source>Keep the selected words as a phrase</source><translation>Таңдалған сөздерді тіркес ретінде сақтау</translation></message></context>
<context><name>PhraseMenu</name><message><source>No phrases are kept yet</source><translation>Әзірге сақталған тіркес жоқ</translation></message></context>
<context><name>Picture</name><message><source>No photograph</source><translation>Фотосурет жоқ</translation></message></context>
<context><name>Picture</name><message><source>No photograph: {Enter} chooses one, or drop a picture here</source><translation>Фотосурет жоқ: {Enter} арқылы таңдаңыз не суретті осында тастаңыз</translation></message></context>
<context><name>Picture</name><message><source>Photograph: {Enter} chooses another, {Delete} removes it</source><translation>Фотосурет: {Enter} – басқасын таңдау, {Delete} – алып тастау</translation></message></context>
<context><name>PreflightLine</name><message><source>Nothing missing…</source><translation>Бәрі бар…</translation></message></context>
<context><name>PreflightLine</name><message numerus="yes"><source>{count} missing…</source><translation><numerusform>{count} жетіспейді…</numerusform><numerusform>{count} жетіспейді…</numerusform></translation></message></context>
<context><name>PreflightView</name><message><source>Edition</source><translation>Басылым</translation></message></context>
<context><name>PreflightView</name><message><source>Kind</source><translation>Түрі</translation></message></context>
<context><name>PreflightView</name><message><source>Missing</source><translation>Жетіспейді</translation></message></context>
<context><name>PreflightView</name><message><source>Nothing missing</source><translation>Бәрі бар</translation></message></context>
<context><name>PreflightView</name><message><source>Preflight check</source><translation>Шығару алдындағы тексеру</translation></message></context>
<context><name>PreflightView</name><message><source>This meeting is no longer in the workspace.</source><translation>Бұл кездесу жұмыс кеңістігінде енді жоқ.</translation></message></context>
<context><name>PreflightView</name><message><source>To check</source><translation>Тексеру керек</translation></message></context>
<context><name>PreflightView</name><message><source>What</source><translation>Не</translation></message></context>
<context><name>PreflightView</name><message><source>Where</source><translation>Қайда</translation></message></context>
<context><name>PreflightView</name><message><source>missing: {lacks}, to check: {hints}</source><translation>жетіспейді: {lacks}, тексеру керек: {hints}</translation></message></context>
<context><name>Preview</name><message><source>Delegation</source><translation>Делегация</translation></message></context>
<context><name>Preview</name><message><source>Desk</source><translation>Жұмыс</translation></message></context>
<context><name>Preview</name><message><source>Next page ({Page Down})</source><translation>Келесі бет ({Page Down})</translation></message></context>
<context><name>Preview</name><message><source>Preflight check ({Ctrl+G})</source><translation>Шығару алдындағы тексеру ({Ctrl+G})</translation></message></context>
<context><name>Preview</name><message><source>Press</source><translation>Баспасөз</translation></message></context>
<context><name>Preview</name><message><source>Preview of the book</source><translation>Кітапты алдын ала қарау</translation></message></context>
<context><name>Preview</name><message><source>Previous page ({Page Up})</source><translation>Алдыңғы бет ({Page Up})</translation></message></context>
<context><name>Preview</name><message><source>Principal</source><translation>Басшы</translation></message></context>
<context><name>Preview</name><message><source>Print this edition ({Ctrl+P})</source><translation>Бұл басылымды басып шығару ({Ctrl+P})</translation></message></context>
<context><name>Preview</name><message><source>Print…</source><translation>Басып шығару…</translation></message></context>
<context><name>Preview</name><message><source>The book could not be laid out. There is no page to show.</source><translation>Кітапты беттеу мүмкін болмады. Көрсететін бет жоқ.</translation></message></context>
<context><name>Preview</name><message><source>page {page} of {pages}</source><translation>{page}-бет, барлығы {pages}</translation></message></context>
<context><name>Preview</name><message><source>updating…</source><translation>жаңартылуда…</translation></message></context>
<context><name>PrintController</name><message><source>Cancel</source><translation>Бас тарту</translation></message></context>
<context><name>PrintController</name><message><source>Checking the book…</source><translation>Кітап тексерілуде…</translation></message></context>
<context><name>PrintController</name><message><source>No printer is set up on this computer. Make a PDF book and print that.</source><translation>Бұл компьютерде принтер орнатылмаған. PDF кітабын жасап, соны басып шығарыңыз.</translation></message></context>
<context><name>PrintController</name><message><source>Printing cancelled. Some pages may already be printed.</source><translation>Басып шығарудан бас тартылды. Кейбір беттер басылып үлгеруі мүмкін.</translation></message></context>
<context><name>PrintController</name><message><source>Printing page {page} of {pages}…</source><translation>{page}-бет басылуда, барлығы {pages}…</translation></message></context>
<context><name>PrintController</name><message><source>The book was sent to the printer.</source><translation>Кітап принтерге жіберілді.</translation></message></context>
<context><name>ProofFacts</name><message><source>Date</source><translation>Күні</translation></message></context>
<context><name>ProofFacts</name><message><source>Detected as</source><translation>Анықталғаны</translation></message></context>
<context><name>ProofFacts</name><message><source>Kind</source><translation>Түрі</translation></message></context>
<context><name>ProofFacts</name><message><source>Language</source><translation>Тілі</translation></message></context>
<context><name>ProofFacts</name><message><source>Parties</source><translation>Тараптар</translation></message></context>
<context><name>ProofFacts</name><message><source>Place</source><translation>Орны</translation></message></context>
<context><name>ProofFacts</name><message><source>Title</source><translation>Атауы</translation></message></context>
<context><name>ProofFacts</name><message><source>as detected</source><translation>анықталғандай</translation></message></context>
<context><name>ProofFacts</name><message><source>not known</source><translation>белгісіз</translation></message></context>
<context><name>ProofFacts</name><message><source>separated by semicolons</source><translation>нүктелі үтірмен бөлінген</translation></message></context>
<context><name>ProofOutline</name><message><source>Outline</source><translation>Құрылымы</translation></message></context>
<context><name>ProofQuestion</name><message><source>Keep all paragraphs as they are</source><translation>Барлық абзацты сол күйінде қалдыру</translation></message></context>
<context><name>ProofQuestion</name><message><source>Skip</source><translation>Өткізіп жіберу</translation></message></context>
<context><name>ProofQuestion</name><message><source>Where does the operative part begin? Click its first line below.</source><translation>Қарар бөлігі қайдан басталады? Төмендегі бірінші жолын басыңыз.</translation></message></context>
<context><name>ProofRemarks</name><message><source>Remarks</source><translation>Ескертулер</translation></message></context>
<context><name>ProofSheet</name><message><source>A blank line</source><translation>Бос жол</translation></message></context>
<context><name>ProofSheet</name><message><source>Accept  {Ctrl+Enter}</source><translation>Қабылдау  {Ctrl+Enter}</translation></message></context>
<context><name>ProofSheet</name><message><source>Cancel  Esc</source><translation>Бас тарту  Esc</translation></message></context>
<context><name>ProofSheet</name><message><source>Cancel the import (Esc)</source><translation>Импорттан бас тарту (Esc)</translation></message></context>
<context><name>ProofSheet</name><message><source>Import “{file}”</source><translation>«{file}» файлын импорттау</translation></message></context>
<context><name>ProofSheet</name><message><source>Join with the line above</source><translation>Жоғарғы жолмен біріктіру</translation></message></context>
<context><name>ProofSheet</name><message><source>Line {lines} · {what}</source><translation>{lines}-жол · {what}</translation></message></context>
<context><name>ProofSheet</name><message><source>Nothing is stored until you accept.</source><translation>Қабылдағанша ештеңе сақталмайды.</translation></message></context>
<context><name>ProofSheet</name><message><source>Outline</source><translation>Құрылымы</translation></message></context>
<context><name>ProofSheet</name><message numerus="yes"><source>Remarks · {count}</source><translation><numerusform>Ескертулер · {count}</numerusform><numerusform>Ескертулер · {count}</numerusform></translation></message></context>
<context><name>ProofSheet</name><message><source>Split at the cursor</source><translation>Курсор тұрған жерден бөлу</translation></message></context>
<context><name>ProofSheet</name><message><source>Store the statement as shown ({Ctrl+Enter})</source><translation>Мәлімдемені көрсетілгендей сақтау ({Ctrl+Enter})</translation></message></context>
<context><name>ProofSheet</name><message><source>The document, line by line</source><translation>Құжат, жол-жолымен</translation></message></context>
<context><name>ProofSheet</name><message><source>What will be stored</source><translation>Не сақталады</translation></message></context>
<context><name>ProposalCard</name><message><source>Accept</source><translation>Қабылдау</translation></message></context>
<context><name>ProposalCard</name><message><source>Accept: {what}</source><translation>Қабылдау: {what}</translation></message></context>
<context><name>ProposalCard</name><message><source>Proposed: {what}</source><translation>Ұсынылған: {what}</translation></message></context>
<context><name>ProposalForm</name><message><source>Accept ({Enter})</source><translation>Қабылдау ({Enter})</translation></message></context>
<context><name>ProposalForm</name><message><source>Amount</source><translation>Сомасы</translation></message></context>
<context><name>ProposalForm</name><message><source>Binding words: “{words}”</source><translation>Міндеттеуші сөздер: «{words}»</translation></message></context>
<context><name>ProposalForm</name><message><source>Due</source><translation>Мерзімі</translation></message></context>
<context><name>ProposalForm</name><message><source>Due by {date}</source><translation>Мерзімі: {date}</translation></message></context>
<context><name>ProposalForm</name><message><source>Due words: “{words}”</source><translation>Мерзім сөздері: «{words}»</translation></message></context>
<context><name>ProposalForm</name><message><source>Responsible</source><translation>Жауапты</translation></message></context>
<context><name>ProposalForm</name><message><source>Show the clause in the statement</source><translation>Тармақты мәлімдемеде көрсету</translation></message></context>
<context><name>ProposalForm</name><message><source>Skip (X)</source><translation>Өткізіп жіберу (X)</translation></message></context>
<context><name>ProposalForm</name><message><source>The proposal</source><translation>Ұсыныс</translation></message></context>
<context><name>ProposalForm</name><message><source>These words contain no date.</source><translation>Бұл сөздерде күн жоқ.</translation></message></context>
<context><name>ProposalForm</name><message><source>What</source><translation>Не</translation></message></context>
<context><name>ProposalForm</name><message><source>binding words</source><translation>міндеттеуші сөздер</translation></message></context>
<context><name>ProposalForm</name><message><source>due words</source><translation>мерзім сөздері</translation></message></context>
<context><name>ProposalReview</name><message><source>&amp;Accept all</source><translation>Барлығын &amp;қабылдау</translation></message></context>
<context><name>ProposalReview</name><message><source>Accept all</source><translation>Барлығын қабылдау</translation></message></context>
<context><name>ProposalReview</name><message numerus="yes"><source>Accept all {count} ({Ctrl+A})</source><translation><numerusform>Бәрін қабылдау: {count} ({Ctrl+A})</numerusform><numerusform>Бәрін қабылдау: {count} ({Ctrl+A})</numerusform></translation></message></context>
<context><name>ProposalReview</name><message numerus="yes"><source>Accept {count} proposals as commitments?</source><translation><numerusform>{count} ұсынысты міндеттеме ретінде қабылдау керек пе?</numerusform><numerusform>{count} ұсынысты міндеттеме ретінде қабылдау керек пе?</numerusform></translation></message></context>
<context><name>ProposalReview</name><message><source>Cancel</source><translation>Бас тарту</translation></message></context>
<context><name>ProposalReview</name><message><source>No proposals: all possible commitments are followed.</source><translation>Ұсыныс жоқ: барлық ықтимал міндеттеме бақылауда.</translation></message></context>
<context><name>ProposalReview</name><message><source>One undo takes all of them back.</source><translation>Бір рет болдырмау олардың бәрін қайтарады.</translation></message></context>
<context><name>ProposalReview</name><message numerus="yes"><source>Show skipped ({count})</source><translation><numerusform>Өткізілгендерді көрсету ({count})</numerusform><numerusform>Өткізілгендерді көрсету ({count})</numerusform></translation></message></context>
<context><name>ProposalReview</name><message><source>The remaining proposals were skipped.</source><translation>Қалған ұсыныстар өткізілді.</translation></message></context>
<context><name>ProposalRows</name><message><source>Accept</source><translation>Қабылдау</translation></message></context>
<context><name>ProposalRows</name><message><source>Accept all</source><translation>Бәрін қабылдау</translation></message></context>
<context><name>ProposalRows</name><message><source>Proposed commitments</source><translation>Ұсынылған міндеттемелер</translation></message></context>
<context><name>ProposalRows</name><message><source>Skip</source><translation>Өткізіп жіберу</translation></message></context>
<context><name>QShortcut</name><message><source>Alt</source><translation>Alt</translation></message></context>
<context><name>QShortcut</name><message><source>Ctrl</source><translation>Ctrl</translation></message></context>
<context><name>QShortcut</name><message><source>Del</source><translation>Del</translation></message></context>
<context><name>QShortcut</name><message><source>Enter</source><translation>Enter</translation></message></context>
<context><name>QShortcut</name><message><source>Esc</source><translation>Esc</translation></message></context>
<context><name>QShortcut</name><message><source>Ins</source><translation>Ins</translation></message></context>
<context><name>QShortcut</name><message><source>PgDown</source><translation>PgDown</translation></message></context>
<context><name>QShortcut</name><message><source>PgUp</source><translation>PgUp</translation></message></context>
<context><name>QShortcut</name><message><source>Return</source><translation>Return</translation></message></context>
<context><name>QShortcut</name><message><source>Shift</source><translation>Shift</translation></message></context>
<context><name>QuoteLabel</name><message><source>“{words}” (no longer in the clause)</source><translation>«{words}» (тармақта енді жоқ)</translation></message></context>
<context><name>Repair</name><message numerus="yes"><source>All {count} records were recovered.</source><translation><numerusform>Барлық {count} жазба қалпына келді.</numerusform><numerusform>Барлық {count} жазба қалпына келді.</numerusform></translation></message></context>
<context><name>Repair</name><message><source>Passphrase</source><translation>Құпия тіркес</translation></message></context>
<context><name>Repair</name><message><source>Recover into a new file</source><translation>Жаңа файлға қалпына келтіру</translation></message></context>
<context><name>Repair</name><message><source>Recover into a new file…</source><translation>Жаңа файлға қалпына келтіру…</translation></message></context>
<context><name>Repair</name><message><source>Recovering…</source><translation>Қалпына келтірілуде…</translation></message></context>
<context><name>Repair</name><message><source>Replace with a backup</source><translation>Сақтық көшірмемен алмастыру</translation></message></context>
<context><name>Repair</name><message><source>Replace with a backup…</source><translation>Сақтық көшірмемен алмастыру…</translation></message></context>
<context><name>Repair</name><message><source>The backup is now in place. The damaged file was kept as {path}.</source><translation>Сақтық көшірме орнына қойылды. Зақымдалған файл {path} ретінде сақталды.</translation></message></context>
<context><name>Repair</name><message><source>The history could not be recovered completely. A new history begins.</source><translation>Тарих толық қалпына келмеді. Жаңа тарих басталады.</translation></message></context>
<context><name>Repair</name><message><source>The history is complete.</source><translation>Тарих толық.</translation></message></context>
<context><name>Repair</name><message><source>Workspaces (*.briefing)</source><translation>Жұмыс кеңістіктері (*.briefing)</translation></message></context>
<context><name>Repair</name><message numerus="yes"><source>{count} records were recovered; {lost} could not be read or placed.</source><translation><numerusform>{count} жазба қалпына келді; {lost} оқылмады не орны табылмады.</numerusform><numerusform>{count} жазба қалпына келді; {lost} оқылмады не орны табылмады.</numerusform></translation></message></context>
<context><name>RepliesDialog</name><message><source>&amp;Accept</source><translation>&amp;Қабылдау</translation></message></context>
<context><name>RepliesDialog</name><message><source>Accept a&amp;ll without a question</source><translation>Күмәнсіздердің &amp;бәрін қабылдау</translation></message></context>
<context><name>RepliesDialog</name><message><source>Addressee</source><translation>Адресат</translation></message></context>
<context><name>RepliesDialog</name><message><source>Answer</source><translation>Жауап</translation></message></context>
<context><name>RepliesDialog</name><message><source>Answers</source><translation>Жауаптар</translation></message></context>
<context><name>RepliesDialog</name><message><source>Close</source><translation>Жабу</translation></message></context>
<context><name>RepliesDialog</name><message><source>No answer waits to be accepted.</source><translation>Қабылдауды күтіп тұрған жауап жоқ.</translation></message></context>
<context><name>RepliesDialog</name><message><source>Now</source><translation>Қазір</translation></message></context>
<context><name>RepliesDialog</name><message><source>Reference</source><translation>Нөмірі</translation></message></context>
<context><name>RepliesDialog</name><message><source>Remarks on the files</source><translation>Файлдар туралы ескертпелер</translation></message></context>
<context><name>RepliesDialog</name><message><source>Replies</source><translation>Жауаптар</translation></message></context>
<context><name>RepliesDialog</name><message><source>What</source><translation>Не</translation></message></context>
<context><name>RequestsController</name><message><source>Sheets that came back</source><translation>Қайтып келген парақтар</translation></message></context>
<context><name>RequestsView</name><message><source>&amp;Make sheets…</source><translation>Парақтар &amp;жасау…</translation></message></context>
<context><name>RequestsView</name><message><source>&amp;Take replies…</source><translation>Жауаптарды &amp;алу…</translation></message></context>
<context><name>RequestsView</name><message><source>Addressee</source><translation>Адресат</translation></message></context>
<context><name>RequestsView</name><message><source>Answered</source><translation>Жауап берді</translation></message></context>
<context><name>RequestsView</name><message><source>Commitments</source><translation>Міндеттемелер</translation></message></context>
<context><name>RequestsView</name><message><source>Copy &amp;reminder</source><translation>&amp;Еске салуды көшіру</translation></message></context>
<context><name>RequestsView</name><message><source>Mark as &amp;answered</source><translation>Жауап &amp;берілді деп белгілеу</translation></message></context>
<context><name>RequestsView</name><message><source>Meeting</source><translation>Кездесу</translation></message></context>
<context><name>RequestsView</name><message><source>Nobody was asked yet. Make sheets for the ministries of a meeting.</source><translation>Әлі ешкімнен сұралған жоқ. Кездесуге қатысты министрліктерге парақ жасаңыз.</translation></message></context>
<context><name>RequestsView</name><message><source>Overdue</source><translation>Мерзімі өтті</translation></message></context>
<context><name>RequestsView</name><message><source>Reply due</source><translation>Жауап мерзімі</translation></message></context>
<context><name>RequestsView</name><message><source>Requests</source><translation>Сұратулар</translation></message></context>
<context><name>RequestsView</name><message><source>Sheet</source><translation>Парақ</translation></message></context>
<context><name>RequestsView</name><message><source>Sheet made</source><translation>Парақ жасалды</translation></message></context>
<context><name>RequestsView</name><message><source>The reminder to {addressee} was copied. Paste it into an e-mail.</source><translation>Еске салу көшірілді ({addressee}). Оны хатқа қойыңыз.</translation></message></context>
<context><name>RequestsView</name><message><source>{asked} asked, {missing} without a reply</source><translation>сұралды: {asked}, жауапсыз: {missing}</translation></message></context>
<context><name>ResultList</name><message><source>Agenda items</source><translation>Күн тәртібінің мәселелері</translation></message></context>
<context><name>ResultList</name><message><source>Briefs</source><translation>Ілеспе мәтіндер</translation></message></context>
<context><name>ResultList</name><message><source>Clauses</source><translation>Тармақтар</translation></message></context>
<context><name>ResultList</name><message><source>Commands</source><translation>Әрекеттер</translation></message></context>
<context><name>ResultList</name><message><source>Commitments</source><translation>Міндеттемелер</translation></message></context>
<context><name>ResultList</name><message><source>Meetings</source><translation>Кездесулер</translation></message></context>
<context><name>ResultList</name><message><source>Notes</source><translation>Жазбалар</translation></message></context>
<context><name>ResultList</name><message><source>Nothing found</source><translation>Ештеңе табылмады</translation></message></context>
<context><name>ResultList</name><message><source>People and bodies</source><translation>Тұлғалар мен органдар</translation></message></context>
<context><name>ResultList</name><message><source>Persons</source><translation>Тұлғалар</translation></message></context>
<context><name>ResultList</name><message><source>Search results</source><translation>Іздеу нәтижелері</translation></message></context>
<context><name>ResultList</name><message><source>Statements</source><translation>Мәлімдемелер</translation></message></context>
<context><name>ResultList</name><message><source>There are more results. Type another word.</source><translation>Нәтижелер көбірек. Тағы бір сөз теріңіз.</translation></message></context>
<context><name>ResultList</name><message numerus="yes"><source>and more than {count} more</source><translation><numerusform>және кемінде тағы {count}</numerusform><numerusform>және кемінде тағы {count}</numerusform></translation></message></context>
<context><name>ResultList</name><message numerus="yes"><source>and {count} more</source><translation><numerusform>және тағы {count}</numerusform><numerusform>және тағы {count}</numerusform></translation></message></context>
<context><name>SearchBox</name><message><source>Search</source><translation>Іздеу</translation></message></context>
<context><name>SearchBox</name><message><source>Search clauses, notes, commitments…</source><translation>Тармақтарды, жазбаларды, міндеттемелерді іздеу…</translation></message></context>
<context><name>SheetsDialog</name><message><source>&amp;Make sheets…</source><translation>Парақтар &amp;жасау…</translation></message></context>
<context><name>SheetsDialog</name><message><source>&amp;Who is asked</source><translation>&amp;Кімнен сұралады</translation></message></context>
<context><name>SheetsDialog</name><message><source>A folder for the sheets</source><translation>Парақтарға арналған қалта</translation></message></context>
<context><name>SheetsDialog</name><message><source>Cancel</source><translation>Бас тарту</translation></message></context>
<context><name>SheetsDialog</name><message><source>Make sheets</source><translation>Парақтар жасау</translation></message></context>
<context><name>SheetsDialog</name><message><source>No open commitment of this meeting says who is responsible.</source><translation>Бұл кездесудің ашық міндеттемелерінде жауапты көрсетілмеген.</translation></message></context>
<context><name>SheetsDialog</name><message><source>Reply &amp;due</source><translation>Жауап &amp;мерзімі</translation></message></context>
<context><name>SheetsDialog</name><message><source>Reply due</source><translation>Жауап мерзімі</translation></message></context>
<context><name>SheetsDialog</name><message><source>Who is asked</source><translation>Кімнен сұралады</translation></message></context>
<context><name>SideBar</name><message><source>Books issued</source><translation>Шығарылған кітаптар</translation></message></context>
<context><name>SideBar</name><message><source>Briefing Book</source><translation>Briefing Book</translation></message></context>
<context><name>SideBar</name><message><source>Commitments</source><translation>Міндеттемелер</translation></message></context>
<context><name>SideBar</name><message><source>Meetings</source><translation>Кездесулер</translation></message></context>
<context><name>SideBar</name><message><source>Menu</source><translation>Мәзір</translation></message></context>
<context><name>SideBar</name><message><source>Menu (F10)</source><translation>Мәзір (F10)</translation></message></context>
<context><name>SideBar</name><message><source>Notes</source><translation>Ескертпелер</translation></message></context>
<context><name>SideBar</name><message><source>People and bodies</source><translation>Тұлғалар мен органдар</translation></message></context>
<context><name>SideBar</name><message><source>Side bar</source><translation>Бүйірлік тақта</translation></message></context>
<context><name>SideBar</name><message><source>Statements</source><translation>Мәлімдемелер</translation></message></context>
<context><name>SpellingMarks</name><message><source>Add “{word}” to my words</source><translation>«{word}» сөзін өз сөздеріме қосу</translation></message></context>
<context><name>SpellingMarks</name><message><source>Looking for suggestions…</source><translation>Нұсқалар ізделуде…</translation></message></context>
<context><name>StartPage</name><message><source>&amp;How it works</source><translation>Қ&amp;алай жұмыс істейді</translation></message></context>
<context><name>StartPage</name><message><source>&amp;New…</source><translation>&amp;Жаңа…</translation></message></context>
<context><name>StartPage</name><message><source>&amp;Open…</source><translation>&amp;Ашу…</translation></message></context>
<context><name>StartPage</name><message><source>As the system</source><translation>Жүйедегідей</translation></message></context>
<context><name>StartPage</name><message><source>Begin an empty workspace. Import a statement into it first.</source><translation>Бос жұмыс кеңістігін бастау. Алдымен оған мәлімдемені импорттаңыз.</translation></message></context>
<context><name>StartPage</name><message><source>Briefing Book</source><translation>Briefing Book</translation></message></context>
<context><name>StartPage</name><message><source>From a signed joint statement to the printed briefing book of the next meeting. It works without a network, and keeps everything in one file, the workspace.</source><translation>Қол қойылған бірлескен мәлімдемеден келесі кездесудің басылған анықтамалық кітабына дейін. Желісіз жұмыс істейді және бәрін бір файлда – жұмыс кеңістігінде сақтайды.</translation></message></context>
<context><name>StartPage</name><message><source>Go on with a workspace: a file that ends in .briefing.</source><translation>Жұмыс кеңістігін ашып, жалғастыру: .briefing деп аяқталатын файл.</translation></message></context>
<context><name>StartPage</name><message><source>Language</source><translation>Тіл</translation></message></context>
<context><name>StartPage</name><message><source>New from the &amp;sample…</source><translation>&amp;Үлгіден жаңа кеңістік…</translation></message></context>
<context><name>StartPage</name><message><source>New workspace</source><translation>Жаңа жұмыс кеңістігі</translation></message></context>
<context><name>StartPage</name><message><source>Open workspace</source><translation>Жұмыс кеңістігін ашу</translation></message></context>
<context><name>StartPage</name><message><source>The way from the statement to the book, with pictures.</source><translation>Мәлімдемеден кітапқа дейінгі жол, суреттермен.</translation></message></context>
<context><name>StartPage</name><message><source>Try it: a real statement, with notes and an agenda made up for it.</source><translation>Байқап көру: шынайы мәлімдеме, жазбалары мен күн тәртібі ойдан алынған.</translation></message></context>
<context><name>StartPage</name><message><source>Workspaces (*.briefing)</source><translation>Жұмыс кеңістіктері (*.briefing)</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Date</source><translation>&amp;Күні</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Kind</source><translation>&amp;Түрі</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Place</source><translation>&amp;Орны</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Signatories</source><translation>&amp;Қол қоюшылар</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Title</source><translation>&amp;Атауы</translation></message></context>
<context><name>StatementForm</name><message><source>A statement needs a title. Enter one.</source><translation>Мәлімдеменің атауы болуы керек. Енгізіңіз.</translation></message></context>
<context><name>StatementForm</name><message><source>Not a date. Write it as 12 October 2022.</source><translation>Күн емес. 2022 жылғы 12 қазан деп жазыңыз.</translation></message></context>
<context><name>StatementForm</name><message><source>One person on each line: name; role; party. Add “; {word}” for a witness.</source><translation>Әр жолда бір адам: аты-жөні; лауазымы; тарап. Куәгер болса, «; {word}» қосыңыз.</translation></message></context>
<context><name>StatementForm</name><message><source>P&amp;arties</source><translation>Тара&amp;птар</translation></message></context>
<context><name>StatementForm</name><message><source>Statement details</source><translation>Мәлімдеме мәліметтері</translation></message></context>
<context><name>StatementForm</name><message><source>one per line: name; role; party</source><translation>әр жолда біреуі: аты; лауазымы; тарабы</translation></message></context>
<context><name>StatementForm</name><message><source>separated by semicolons</source><translation>нүктелі үтірмен бөлінген</translation></message></context>
<context><name>StatementForm</name><message><source>witness</source><translation>куәгер</translation></message></context>
<context><name>StatementView</name><message><source>All {number}</source><translation>Барлығы {number}</translation></message></context>
<context><name>StatementView</name><message><source>Annotated {number}</source><translation>Жазбасы бар {number}</translation></message></context>
<context><name>StatementView</name><message><source>Commitments {number}</source><translation>Міндеттемесі бар {number}</translation></message></context>
<context><name>StatementView</name><message><source>Language: {language}</source><translation>Тіл: {language}</translation></message></context>
<context><name>StatementView</name><message><source>Off</source><translation>Өшірулі</translation></message></context>
<context><name>StatementView</name><message><source>On an agenda {number}</source><translation>Күн тәртібінде {number}</translation></message></context>
<context><name>StatementView</name><message><source>Past due {number}</source><translation>Мерзімі өткен {number}</translation></message></context>
<context><name>StatementView</name><message><source>Side by side</source><translation>Қатарластыру</translation></message></context>
<context><name>StatementView</name><message><source>Side by side: {language}</source><translation>Қатарластыру: {language}</translation></message></context>
<context><name>StatementView</name><message><source>Unknown language</source><translation>Белгісіз тіл</translation></message></context>
<context><name>StatusBar</name><message><source>All changes saved</source><translation>Барлық өзгеріс сақталды</translation></message></context>
<context><name>StatusBar</name><message><source>Not saved; it will be tried again</source><translation>Сақталмады; әрекет қайталанады</translation></message></context>
<context><name>StatusBar</name><message><source>Read only</source><translation>Тек оқуға</translation></message></context>
<context><name>StatusBar</name><message><source>Under review, not stored yet</source><translation>Тексерілуде, әлі сақталмаған</translation></message></context>
<context><name>StatusBar</name><message><source>Undo: {step} {key}</source><translation>Болдырмау: {step} {key}</translation></message></context>
<context><name>StatusBar</name><message><source>encrypted</source><translation>шифрланған</translation></message></context>
<context><name>StatusBar</name><message><source>workspace {name}</source><translation>жұмыс кеңістігі: {name}</translation></message></context>
<context><name>StatusBox</name><message><source>Status</source><translation>Жағдайы</translation></message></context>
<context><name>StoredLine</name><message><source>Not saved yet</source><translation>Әлі сақталмаған</translation></message></context>
<context><name>TablePage</name><message><source>Export</source><translation>Экспорттау</translation></message></context>
<context><name>TablePage</name><message><source>Spreadsheet (*.xlsx);;Comma-separated values (*.csv)</source><translation>Электрондық кесте (*.xlsx);;Үтірмен бөлінген мәндер (*.csv)</translation></message></context>
<context><name>TextAdder</name><message><source>Add a language version</source><translation>Басқа тілдегі мәтінді қосу</translation></message></context>
<context><name>TextAdder</name><message><source>Added {file}. Use “Side by side” to compare it with the text.</source><translation>{file} қосылды. Мәтінмен салыстыру үшін «Қатарластыру» пайдаланыңыз.</translation></message></context>
<context><name>TextAdder</name><message><source>Show the differences</source><translation>Айырмашылықтарды көрсету</translation></message></context>
<context><name>TextAdder</name><message><source>Statements (*.txt *.html *.htm *.docx *.odt *.rtf *.pdf);;All files (*)</source><translation>Мәлімдемелер (*.txt *.html *.htm *.docx *.odt *.rtf *.pdf);;Барлық файлдар (*)</translation></message></context>
<context><name>TextAdder</name><message><source>{file} replaced the text. Notes, commitments and agenda are kept.</source><translation>{file} мәтінді алмастырды. Жазбалар, міндеттемелер және күн тәртібі сақталды.</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Before</source><translation>Бұрын</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Commitments moved from a removed paragraph</source><translation>Алып тасталған абзацтан көшірілген міндеттемелер</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Differences</source><translation>Айырмашылықтар</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Notes that lost their words</source><translation>Сөздерін жоғалтқан жазбалар</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Now</source><translation>Қазір</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Paragraph</source><translation>Абзац</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Paragraphs no longer on an agenda</source><translation>Күн тәртібінен шыққан абзацтар</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Paragraphs with other words or another number: {changed}. Added: {added}. Removed: {removed}. Notes that lost their words: {notes}.</source><translation>Сөздері немесе нөмірі өзгерген абзацтар: {changed}. Қосылғаны: {added}. Алып тасталғаны: {removed}. Сөздерін жоғалтқан жазбалар: {notes}.</translation></message></context>
<context><name>TextChangesDialog</name><message><source>The words of all paragraphs are the same.</source><translation>Барлық абзацтың сөздері бірдей.</translation></message></context>
<context><name>TextChangesDialog</name><message><source>What “{file}” changed</source><translation>«{file}» өзгерістері</translation></message></context>
<context><name>TextChangesDialog</name><message><source>added</source><translation>қосылды</translation></message></context>
<context><name>TextChangesDialog</name><message><source>only the number changed</source><translation>тек нөмірі өзгерді</translation></message></context>
<context><name>TextChangesDialog</name><message><source>removed</source><translation>алып тасталды</translation></message></context>
<context><name>ThemeCommands</name><message><source>Delete the theme</source><translation>Тақырыпты жою</translation></message></context>
<context><name>ThemeCommands</name><message><source>Name of the theme</source><translation>Тақырыптың атауы</translation></message></context>
<context><name>ThemeCommands</name><message><source>Name of the theme of clauses {labels}</source><translation>{labels} тармақтары тақырыбының атауы</translation></message></context>
<context><name>ThemeCommands</name><message><source>Theme</source><translation>Тақырып</translation></message></context>
<context><name>UnlockPage</name><message><source>&amp;Open</source><translation>&amp;Ашу</translation></message></context>
<context><name>UnlockPage</name><message><source>&amp;Unlock</source><translation>&amp;Құлпын ашу</translation></message></context>
<context><name>UnlockPage</name><message><source>Briefing Book</source><translation>Briefing Book</translation></message></context>
<context><name>UnlockPage</name><message><source>Locked</source><translation>Құлыптаулы</translation></message></context>
<context><name>UnlockPage</name><message><source>Open &amp;another…</source><translation>&amp;Басқасын ашу…</translation></message></context>
<context><name>UnlockPage</name><message><source>Passphrase</source><translation>Құпия тіркес</translation></message></context>
<context><name>UnlockPage</name><message><source>{name} is encrypted.</source><translation>{name} шифрланған.</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Close without saving</source><translation>Сақтамай жабу</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Everything is saved again.</source><translation>Бәрі қайта сақталды.</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Keep open</source><translation>Ашық қалдыру</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Not everything is saved</source><translation>Бәрі сақталмаған</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Not locked: your last changes are not saved yet and would be lost.</source><translation>Құлыпталмады: соңғы өзгерістеріңіз әлі сақталмаған, жоғалар еді.</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Save a copy…</source><translation>Көшірмесін сақтау…</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Try again</source><translation>Қайталап көру</translation></message></context>
<context><name>UnsavedEdits</name><message><source>What you type stays here and is saved as soon as possible.</source><translation>Тергеніңіз осында қалады және мүмкін болғанда сақталады.</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Your last changes are not saved. If you close now, they are lost.</source><translation>Соңғы өзгерістеріңіз сақталмаған. Қазір жапсаңыз, жоғалады.</translation></message></context>
<context><name>WorkspaceController</name><message><source>All changes are saved. They are stored as you type.</source><translation>Барлық өзгеріс сақталды. Олар теру кезінде сақталады.</translation></message></context>
<context><name>WorkspaceController</name><message><source>Only a workspace with a passphrase can be locked.</source><translation>Тек құпия тіркесі бар жұмыс кеңістігін құлыптауға болады.</translation></message></context>
<context><name>WorkspaceController</name><message><source>Restored: {what}. {key} undoes it.</source><translation>Қалпына келді: {what}. {key} – болдырмау.</translation></message></context>
<context><name>WorkspaceController</name><message><source>Save a copy</source><translation>Көшірмесін сақтау</translation></message></context>
<context><name>WorkspaceController</name><message><source>Save a copy…</source><translation>Көшірмесін сақтау…</translation></message></context>
<context><name>WorkspaceController</name><message><source>Saved a copy as {path}. Open it to continue there.</source><translation>Көшірмесі {path} ретінде сақталды. Жалғастыру үшін соны ашыңыз.</translation></message></context>
<context><name>WorkspaceController</name><message><source>Set a passphrase…</source><translation>Құпия тіркес орнату…</translation></message></context>
<context><name>WorkspaceController</name><message><source>Workspaces (*.briefing)</source><translation>Жұмыс кеңістіктері (*.briefing)</translation></message></context>
<context><name>WorkspaceController</name><message><source>{done} Not changed, because they cannot be reached or have another passphrase: {left}</source><translation>{done} Өзгертілмегендері (қолжетімсіз не құпия тіркесі басқа): {left}</translation></message></context>
<context><name>WorkspaceController</name><message><source>{name} is read-only. Changes are not possible.</source><translation>{name} тек оқуға арналған. Өзгерту мүмкін емес.</translation></message></context>
<context><name>_Suggestions</name><message><source>No suggestions</source><translation>Нұсқа табылмады</translation></message></context>
<context><name>agenda</name><message><source>Clause {label}: {gist}</source><translation>{label}-тармақ: {gist}</translation></message></context>
<context><name>agenda</name><message><source>Day {number}</source><translation>{number}-күн</translation></message></context>
<context><name>agenda</name><message><source>clause {label}</source><translation>{label}-тармақ</translation></message></context>
<context><name>agenda</name><message><source>clauses {labels}</source><translation>тармақтар: {labels}</translation></message></context>
<context><name>agenda</name><message><source>dated</source><translation>мерзімі бар</translation></message></context>
<context><name>agenda</name><message><source>ends on time</source><translation>уақытында аяқталады</translation></message></context>
<context><name>agenda</name><message><source>ends the next day</source><translation>келесі күні аяқталады</translation></message></context>
<context><name>agenda</name><message><source>ends {minutes} min early</source><translation>{minutes} мин ерте аяқталады</translation></message></context>
<context><name>agenda</name><message><source>ends {minutes} min late</source><translation>{minutes} мин кеш аяқталады</translation></message></context>
<context><name>agenda</name><message><source>fixed</source><translation>белгіленген</translation></message></context>
<context><name>agenda</name><message><source>in parallel</source><translation>қатар</translation></message></context>
<context><name>agenda</name><message><source>no clauses and no points yet</source><translation>әлі тармақ та, тезис те жоқ</translation></message></context>
<context><name>agenda</name><message><source>no planned end</source><translation>аяқталуы жоспарланбаған</translation></message></context>
<context><name>agenda</name><message><source>no points yet</source><translation>әлі тезис жоқ</translation></message></context>
<context><name>agenda</name><message><source>none for this edition</source><translation>осы басылымда жоқ</translation></message></context>
<context><name>agenda</name><message><source>past due</source><translation>мерзімі өтті</translation></message></context>
<context><name>agenda</name><message><source>{Enter} open · M minutes · O open commitments · Alt+↑↓ move · {Insert} add · {Delete} remove · {Ctrl+E} the meeting · F8 the page</source><translation>{Enter} – ашу · M – минуты · O – ашық міндеттемелер · Alt+↑↓ – жылжыту · {Insert} – қосу · {Delete} – алып тастау · {Ctrl+E} – кездесу · F8 – бет</translation></message></context>
<context><name>agenda</name><message><source>{Insert} add a document · Alt+↑↓ move · {Ctrl+Delete} delete · F5 the agenda · F8 the page</source><translation>{Insert} құжат қосу · Alt+↑↓ жылжыту · {Ctrl+Delete} жою · F5 күн тәртібі · F8 бет</translation></message></context>
<context><name>agenda</name><message><source>{Insert} add an addendum · F4 marking, date and clearance · {Ctrl+Delete} delete · F5 the agenda · F8 the page</source><translation>{Insert} – толықтыру қосу · F4 – белгісі, күні, келісілуі · {Ctrl+Delete} – жою · F5 – күн тәртібі · F8 – бет</translation></message></context>
<context><name>agenda</name><message><source>{Insert} add · Alt+↑↓ change the rank · {Shift+Insert} leave a rank empty · {Delete} remove · {Enter} the person · F5 the agenda · F8 the page</source><translation>{Insert} – қосу · Alt+↑↓ – дәрежесін өзгерту · {Shift+Insert} – дәрежені бос қалдыру · {Delete} – алып тастау · {Enter} – тұлға · F5 – күн тәртібі · F8 – бет</translation></message></context>
<context><name>agenda</name><message numerus="yes"><source>{count} for this edition</source><translation><numerusform>осы басылымда {count}</numerusform><numerusform>осы басылымда {count}</numerusform></translation></message></context>
<context><name>agenda</name><message numerus="yes"><source>{count} if raised</source><translation><numerusform>{count} «мәселе көтерілсе»</numerusform><numerusform>{count} «мәселе көтерілсе»</numerusform></translation></message></context>
<context><name>agenda</name><message numerus="yes"><source>{count} points</source><translation><numerusform>{count} тезис</numerusform><numerusform>{count} тезис</numerusform></translation></message></context>
<context><name>agenda</name><message><source>{minutes} min</source><translation>{minutes} мин</translation></message></context>
<context><name>annotation</name><message><source>Background</source><translation>Анықтама</translation></message></context>
<context><name>annotation</name><message><source>Caution</source><translation>Назар аударыңыз</translation></message></context>
<context><name>annotation</name><message><source>If raised</source><translation>Мәселе көтерілсе</translation></message></context>
<context><name>annotation</name><message><source>Point to make</source><translation>Айтылатын тезис</translation></message></context>
<context><name>annotation</name><message><source>Question</source><translation>Сұрақ</translation></message></context>
<context><name>argparse</name><message><source>%(prog)s: error: %(message)s&#10;</source><translation>%(prog)s: қате: %(message)s&#10;</translation></message></context>
<context><name>argparse</name><message><source>ambiguous option: %(option)s could match %(matches)s</source><translation>екіұшты параметр: %(option)s мыналардың бірі болуы мүмкін: %(matches)s</translation></message></context>
<context><name>argparse</name><message><source>argument %(argument_name)s: %(message)s</source><translation>%(argument_name)s аргументі: %(message)s</translation></message></context>
<context><name>argparse</name><message><source>expected at least one argument</source><translation>кемінде бір мән керек</translation></message></context>
<context><name>argparse</name><message><source>expected one argument</source><translation>бір мән керек</translation></message></context>
<context><name>argparse</name><message><source>ignored explicit argument %r</source><translation>%r мәні ескерілмеді</translation></message></context>
<context><name>argparse</name><message><source>invalid %(type)s value: %(value)r</source><translation>жарамсыз %(type)s мәні: %(value)r</translation></message></context>
<context><name>argparse</name><message><source>invalid choice: %(value)r (choose from %(choices)s)</source><translation>%(value)r жарамсыз (мыналардан таңдаңыз: %(choices)s)</translation></message></context>
<context><name>argparse</name><message><source>not allowed with argument %s</source><translation>%s аргументімен бірге берілмейді</translation></message></context>
<context><name>argparse</name><message><source>one of the arguments %s is required</source><translation>мына аргументтердің бірі міндетті: %s</translation></message></context>
<context><name>argparse</name><message><source>options</source><translation>параметрлер</translation></message></context>
<context><name>argparse</name><message><source>positional arguments</source><translation>аргументтер</translation></message></context>
<context><name>argparse</name><message><source>show this help message and exit</source><translation>осы анықтаманы көрсетіп, шығу</translation></message></context>
<context><name>argparse</name><message><source>the following arguments are required: %s</source><translation>мына аргументтер міндетті: %s</translation></message></context>
<context><name>argparse</name><message><source>unrecognized arguments: %s</source><translation>танылмаған аргументтер: %s</translation></message></context>
<context><name>argparse</name><message><source>usage: </source><translation>қолданылуы: </translation></message></context>
<context><name>audience</name><message><source>Delegation</source><translation>Делегация</translation></message></context>
<context><name>audience</name><message><source>Internal</source><translation>Ішкі</translation></message></context>
<context><name>audience</name><message><source>Press</source><translation>Баспасөз</translation></message></context>
<context><name>audience</name><message><source>Principal only</source><translation>Тек басшыға</translation></message></context>
<context><name>book</name><message><source>A page marked “unchanged” is not one of these pages. It is on the other side of one of them and is printed again from {book}.</source><translation>«Бұрынғыдай» бет бұлардың арасында жоқ: ол солардың бірінің екінші жағында тұрады және мынадан қайта басылады: {book}.</translation></message></context>
<context><name>book</name><message><source>Abbreviation</source><translation>Қысқарту</translation></message></context>
<context><name>book</name><message><source>Abbreviations</source><translation>Қысқартулар</translation></message></context>
<context><name>book</name><message><source>Abbreviations, instruments cited</source><translation>Қысқартулар, сілтеме жасалған құжаттар</translation></message></context>
<context><name>book</name><message><source>Addenda</source><translation>Толықтырулар</translation></message></context>
<context><name>book</name><message><source>Addendum {number} · {date}</source><translation>{number}-толықтыру · {date}</translation></message></context>
<context><name>book</name><message><source>Agreed</source><translation>Келісілген</translation></message></context>
<context><name>book</name><message><source>Annex {letter}</source><translation>{letter}-қосымша</translation></message></context>
<context><name>book</name><message><source>As the statement defines and names them.</source><translation>Мәлімдемеде анықталғандай және аталғандай.</translation></message></context>
<context><name>book</name><message><source>At risk</source><translation>Орындалмау қаупі бар</translation></message></context>
<context><name>book</name><message><source>Back</source><translation>Артқы жағы</translation></message></context>
<context><name>book</name><message><source>Background, may be used</source><translation>Анықтама, пайдалануға болады</translation></message></context>
<context><name>book</name><message><source>Background, not for disclosure</source><translation>Анықтама, жария етуге болмайды</translation></message></context>
<context><name>book</name><message><source>Biographies</source><translation>Өмірбаяндар</translation></message></context>
<context><name>book</name><message><source>Bodies, persons, instruments and events, with the pages where the clauses that name them begin and where persons are listed.</source><translation>Органдар, тұлғалар, құжаттар мен іс-шаралар: оларды атайтын тармақтар басталатын және тұлғалар тізілген беттер.</translation></message></context>
<context><name>book</name><message><source>Book check</source><translation>Тексеру коды</translation></message></context>
<context><name>book</name><message><source>Book {book}</source><translation>{book}-кітап</translation></message></context>
<context><name>book</name><message><source>Book {book} · Copy {copy} of {copies}</source><translation>{book}-кітап · {copy}-дана, барлығы {copies}</translation></message></context>
<context><name>book</name><message><source>Book {book}, copy {copy} of {copies}</source><translation>{book}-кітап, {copy}-дана, барлығы {copies}</translation></message></context>
<context><name>book</name><message><source>Briefing book</source><translation>Анықтамалық материалдар</translation></message></context>
<context><name>book</name><message><source>Caution</source><translation>Назар аударыңыз</translation></message></context>
<context><name>book</name><message><source>Change</source><translation>Өзгеріс</translation></message></context>
<context><name>book</name><message><source>Changes</source><translation>Өзгерістер</translation></message></context>
<context><name>book</name><message><source>Changes since {book}</source><translation>{book} шығарылымынан кейінгі өзгерістер</translation></message></context>
<context><name>book</name><message><source>Clause</source><translation>Тармақ</translation></message></context>
<context><name>book</name><message><source>Clause {label}</source><translation>{label}-тармақ</translation></message></context>
<context><name>book</name><message><source>Clauses</source><translation>Тармақтар</translation></message></context>
<context><name>book</name><message><source>Clauses {labels}</source><translation>Тармақтар: {labels}</translation></message></context>
<context><name>book</name><message><source>Commitment</source><translation>Міндеттеме</translation></message></context>
<context><name>book</name><message><source>Commitments</source><translation>Міндеттемелер</translation></message></context>
<context><name>book</name><message><source>Compiled from the statement by the desk. Commitments past due on the day of the meeting come first, then open ones by date.</source><translation>Мәлімдемеден жауапты қызметкер іріктеген. Алдымен кездесу күніне қарай мерзімі өткендері, содан кейін орындалмағандары мерзімі бойынша берілген.</translation></message></context>
<context><name>book</name><message><source>Contents</source><translation>Мазмұны</translation></message></context>
<context><name>book</name><message><source>Copy</source><translation>Дана</translation></message></context>
<context><name>book</name><message><source>Counterpart</source><translation>Әріптес тарап</translation></message></context>
<context><name>book</name><message><source>Cover</source><translation>Мұқаба</translation></message></context>
<context><name>book</name><message><source>Coverage of the statement</source><translation>Мәлімдеменің күн тәртібінде қамтылуы</translation></message></context>
<context><name>book</name><message><source>Date</source><translation>Күні</translation></message></context>
<context><name>book</name><message><source>Day {number}</source><translation>{number}-күн</translation></message></context>
<context><name>book</name><message><source>Delegations</source><translation>Делегациялар</translation></message></context>
<context><name>book</name><message><source>Document</source><translation>Құжат</translation></message></context>
<context><name>book</name><message><source>Documents to be signed</source><translation>Қол қойылатын құжаттар</translation></message></context>
<context><name>book</name><message><source>Draft</source><translation>Жоба</translation></message></context>
<context><name>book</name><message><source>Due</source><translation>Мерзімі</translation></message></context>
<context><name>book</name><message><source>Each square is a clause. Filled: on the agenda. Outlined: not discussed.</source><translation>Әр шаршы – бір тармақ. Боялғаны: күн тәртібінде бар. Бос: талқыланбайды.</translation></message></context>
<context><name>book</name><message><source>Edition</source><translation>Басылым</translation></message></context>
<context><name>book</name><message><source>English text</source><translation>Ағылшын тіліндегі мәтін</translation></message></context>
<context><name>book</name><message><source>Filled in by</source><translation>Толтырған</translation></message></context>
<context><name>book</name><message><source>First words</source><translation>Алғашқы сөздер</translation></message></context>
<context><name>book</name><message><source>For</source><translation>Кімге</translation></message></context>
<context><name>book</name><message><source>For two-sided printing</source><translation>Парақтың екі беті де басылса</translation></message></context>
<context><name>book</name><message><source>Front</source><translation>Алдыңғы жағы</translation></message></context>
<context><name>book</name><message><source>Fulfilled</source><translation>Орындалды</translation></message></context>
<context><name>book</name><message><source>How it stands</source><translation>Орындалу барысы</translation></message></context>
<context><name>book</name><message><source>How the commitments stand</source><translation>Міндеттемелердің орындалу барысы</translation></message></context>
<context><name>book</name><message><source>If raised</source><translation>Мәселе көтерілсе</translation></message></context>
<context><name>book</name><message><source>Index</source><translation>Көрсеткіш</translation></message></context>
<context><name>book</name><message><source>Initialled</source><translation>Парафтелген</translation></message></context>
<context><name>book</name><message><source>Instrument cited</source><translation>Сілтеме жасалған құжат</translation></message></context>
<context><name>book</name><message><source>Instruments cited</source><translation>Сілтеме жасалған құжаттар</translation></message></context>
<context><name>book</name><message><source>It asks about:</source><translation>Сұралатыны:</translation></message></context>
<context><name>book</name><message><source>Item</source><translation>Мәселе</translation></message></context>
<context><name>book</name><message><source>Item {number}</source><translation>{number}-мәселе</translation></message></context>
<context><name>book</name><message><source>Items for discussion</source><translation>Талқыланатын мәселелер</translation></message></context>
<context><name>book</name><message><source>Kazakh text</source><translation>Қазақ тіліндегі мәтін</translation></message></context>
<context><name>book</name><message><source>Languages</source><translation>Тілдері</translation></message></context>
<context><name>book</name><message><source>Latest update</source><translation>Соңғы мәлімет</translation></message></context>
<context><name>book</name><message><source>Lead</source><translation>Баяндаушы</translation></message></context>
<context><name>book</name><message><source>New and changed text is marked by a bar in the margin.</source><translation>Жаңа не өзгерген жерлер бет жиегіндегі сызықпен белгіленген.</translation></message></context>
<context><name>book</name><message><source>Not begun</source><translation>Басталған жоқ</translation></message></context>
<context><name>book</name><message><source>Not dated</source><translation>Мерзімі жоқ</translation></message></context>
<context><name>book</name><message><source>Nothing has changed.</source><translation>Ештеңе өзгерген жоқ.</translation></message></context>
<context><name>book</name><message><source>On {date} we sent sheet {code} to {addressee} for: {meeting}.</source><translation>{date} күні {code} парағын жібердік. Адресат: {addressee}. Кездесу: {meeting}.</translation></message></context>
<context><name>book</name><message><source>Only in another language version</source><translation>Тек басқа тілдегі мәтінде</translation></message></context>
<context><name>book</name><message><source>Originals</source><translation>Түпнұсқа саны</translation></message></context>
<context><name>book</name><message><source>Others</source><translation>Басқалар</translation></message></context>
<context><name>book</name><message><source>Others in the delegation: {number}</source><translation>Делегацияның басқа мүшелері: {number}</translation></message></context>
<context><name>book</name><message><source>Outcome sought</source><translation>Көзделген нәтиже</translation></message></context>
<context><name>book</name><message><source>Page</source><translation>Бет</translation></message></context>
<context><name>book</name><message><source>Page {page} of {pages}</source><translation>{page}-бет, барлығы {pages}</translation></message></context>
<context><name>book</name><message><source>Part</source><translation>Бөлім</translation></message></context>
<context><name>book</name><message><source>Past due</source><translation>Мерзімі өтті</translation></message></context>
<context><name>book</name><message><source>Photograph of {person}</source><translation>{person}, фотосурет</translation></message></context>
<context><name>book</name><message><source>Place</source><translation>Орны</translation></message></context>
<context><name>book</name><message><source>Please return this sheet before the meeting.</source><translation>Бұл парақты кездесуге дейін қайтаруыңызды сұраймыз.</translation></message></context>
<context><name>book</name><message><source>Please return this sheet by {date}.</source><translation>Бұл парақты қайтару мерзімі: {date}.</translation></message></context>
<context><name>book</name><message><source>Point</source><translation>Тезис</translation></message></context>
<context><name>book</name><message><source>Points to make</source><translation>Айтылатын тезистер</translation></message></context>
<context><name>book</name><message><source>Prepared</source><translation>Дайындалған күні</translation></message></context>
<context><name>book</name><message><source>Press line</source><translation>Баспасөзге айтылатын сөз</translation></message></context>
<context><name>book</name><message><source>Programme</source><translation>Бағдарлама</translation></message></context>
<context><name>book</name><message><source>Put in</source><translation>Салынатын беттер</translation></message></context>
<context><name>book</name><message><source>Question</source><translation>Сұрақ</translation></message></context>
<context><name>book</name><message><source>Ready to sign</source><translation>Қол қоюға дайын</translation></message></context>
<context><name>book</name><message><source>Reference</source><translation>Нөмірі</translation></message></context>
<context><name>book</name><message><source>Register of commitments</source><translation>Міндеттемелер тізілімі</translation></message></context>
<context><name>book</name><message><source>Replacement pages for {book}</source><translation>{book} шығарылымына арналған ауыстыру беттері</translation></message></context>
<context><name>book</name><message><source>Request for a contribution</source><translation>Мәлімет сұрату</translation></message></context>
<context><name>book</name><message><source>Responsible</source><translation>Жауапты</translation></message></context>
<context><name>book</name><message><source>Russian text</source><translation>Орыс тіліндегі мәтін</translation></message></context>
<context><name>book</name><message><source>Scene-setter</source><translation>Жалпы жағдай</translation></message></context>
<context><name>book</name><message><source>Sheet</source><translation>Парақ</translation></message></context>
<context><name>book</name><message><source>Sheets</source><translation>Парақтар</translation></message></context>
<context><name>book</name><message><source>Signed</source><translation>Қол қойғандар</translation></message></context>
<context><name>book</name><message><source>So far: {words}</source><translation>Осыған дейін: {words}</translation></message></context>
<context><name>book</name><message><source>Source text</source><translation>Түпнұсқа мәтін</translation></message></context>
<context><name>book</name><message><source>Statement</source><translation>Мәлімдеме</translation></message></context>
<context><name>book</name><message><source>Status</source><translation>Жағдайы</translation></message></context>
<context><name>book</name><message><source>Subject</source><translation>Тақырып</translation></message></context>
<context><name>book</name><message><source>Superseded</source><translation>Күшін жойды</translation></message></context>
<context><name>book</name><message><source>Take out</source><translation>Алынатын беттер</translation></message></context>
<context><name>book</name><message><source>Text</source><translation>Мәтіні</translation></message></context>
<context><name>book</name><message><source>The agenda has no items yet.</source><translation>Күн тәртібінде әзірге мәселе жоқ.</translation></message></context>
<context><name>book</name><message><source>The meeting on a page</source><translation>Кездесу бір бетте</translation></message></context>
<context><name>book</name><message><source>The shape says how its commitment stands. Red border: a commitment past due.</source><translation>Белгі міндеттеменің жағдайын көрсетеді. Қызыл жиек: мерзімі өткен міндеттеме.</translation></message></context>
<context><name>book</name><message><source>The times</source><translation>Уақыт кестесі</translation></message></context>
<context><name>book</name><message><source>Their likely position</source><translation>Екінші тараптың ықтимал ұстанымы</translation></message></context>
<context><name>book</name><message><source>This edition has no points for this item.</source><translation>Бұл басылымда осы мәселе бойынша тезис жоқ.</translation></message></context>
<context><name>book</name><message><source>This language version does not contain the clause on the facing page.</source><translation>Қарсы беттегі тармақ бұл тілдегі мәтінде жоқ.</translation></message></context>
<context><name>book</name><message><source>This page is intentionally left blank.</source><translation>Бұл бет әдейі бос қалдырылған.</translation></message></context>
<context><name>book</name><message><source>This reply</source><translation>Бұл жауап</translation></message></context>
<context><name>book</name><message><source>Time</source><translation>Уақыты</translation></message></context>
<context><name>book</name><message><source>Title</source><translation>Атауы</translation></message></context>
<context><name>book</name><message><source>To be signed by</source><translation>Қол қоятындар</translation></message></context>
<context><name>book</name><message><source>Turkish text</source><translation>Түрік тіліндегі мәтін</translation></message></context>
<context><name>book</name><message><source>Type in the column on the right; leave empty what you have nothing on. Do not change the references. How it stands is one of: {statuses}.</source><translation>Оң жақтағы бағанға жазыңыз; мәлімет жоқ жерді бос қалдырыңыз. Нөмірлерді өзгертпеңіз. Орындалу барысы мыналардың бірі: {statuses}.</translation></message></context>
<context><name>book</name><message><source>Under way</source><translation>Орындалуда</translation></message></context>
<context><name>book</name><message><source>Untitled</source><translation>Атаусыз</translation></message></context>
<context><name>book</name><message><source>We have no reply yet. It is due on {date}. Please return the sheet.</source><translation>Жауап әлі келген жоқ. Мерзімі: {date}. Парақты қайтаруыңызды сұраймыз.</translation></message></context>
<context><name>book</name><message><source>We have no reply yet. Please return the sheet before the meeting.</source><translation>Жауап әлі келген жоқ. Парақты кездесуге дейін қайтаруыңызды сұраймыз.</translation></message></context>
<context><name>book</name><message><source>What is asked</source><translation>Не сұралады</translation></message></context>
<context><name>book</name><message><source>What it stands for</source><translation>Толық атауы</translation></message></context>
<context><name>book</name><message><source>What may go wrong</source><translation>Қандай қиындық болуы мүмкін</translation></message></context>
<context><name>book</name><message><source>What to win</source><translation>Неге қол жеткізу керек</translation></message></context>
<context><name>book</name><message><source>What was agreed</source><translation>Не келісілді</translation></message></context>
<context><name>book</name><message><source>Where it stands</source><translation>Орындалу барысы</translation></message></context>
<context><name>book</name><message><source>Your answer</source><translation>Жауабыңыз</translation></message></context>
<context><name>book</name><message><source>added</source><translation>қосылды</translation></message></context>
<context><name>book</name><message><source>after “{title}”</source><translation>«{title}» бөлімінен кейін</translation></message></context>
<context><name>book</name><message><source>all times local ({zone})</source><translation>жергілікті уақыт ({zone})</translation></message></context>
<context><name>book</name><message><source>as of {date}</source><translation>{date} күнгі жағдай бойынша</translation></message></context>
<context><name>book</name><message><source>before: {words}</source><translation>бұрын: {words}</translation></message></context>
<context><name>book</name><message><source>blank</source><translation>бос</translation></message></context>
<context><name>book</name><message><source>book {number} ({date})</source><translation>№ {number} ({date})</translation></message></context>
<context><name>book</name><message><source>card {card} of {cards}</source><translation>{card}-карточка, барлығы {cards}</translation></message></context>
<context><name>book</name><message><source>changed</source><translation>өзгерді</translation></message></context>
<context><name>book</name><message><source>due: {date}</source><translation>мерзімі: {date}</translation></message></context>
<context><name>book</name><message><source>in parallel</source><translation>қатар өтеді</translation></message></context>
<context><name>book</name><message><source>moved</source><translation>орны ауысты</translation></message></context>
<context><name>book</name><message><source>none</source><translation>жоқ</translation></message></context>
<context><name>book</name><message><source>number or time</source><translation>нөмірі не уақыты</translation></message></context>
<context><name>book</name><message><source>preamble</source><translation>кіріспе</translation></message></context>
<context><name>book</name><message><source>renamed</source><translation>атауы өзгерді</translation></message></context>
<context><name>book</name><message><source>withdrawn</source><translation>алып тасталды</translation></message></context>
<context><name>book</name><message numerus="yes"><source>{count} clauses</source><translation><numerusform>{count} тармақ</numerusform><numerusform>{count} тармақ</numerusform></translation></message></context>
<context><name>book</name><message><source>{first}, then {last}</source><translation>{first}, кейін {last}</translation></message></context>
<context><name>book</name><message><source>{number} at risk</source><translation>қатер бар: {number}</translation></message></context>
<context><name>book</name><message><source>{number} fulfilled</source><translation>орындалғаны: {number}</translation></message></context>
<context><name>book</name><message><source>{number} not begun</source><translation>басталмағаны: {number}</translation></message></context>
<context><name>book</name><message><source>{number} superseded</source><translation>күшін жойғаны: {number}</translation></message></context>
<context><name>book</name><message><source>{number} under way</source><translation>орындалуда: {number}</translation></message></context>
<context><name>book</name><message><source>{page}, unchanged</source><translation>{page}, бұрынғыдай</translation></message></context>
<context><name>book</name><message><source>{part} of {parts}</source><translation>{part}/{parts}</translation></message></context>
<context><name>book</name><message><source>{place}, continued</source><translation>{place} (жалғасы)</translation></message></context>
<context><name>book</name><message><source>{statement}, clause by clause</source><translation>{statement}, тармақ-тармағымен</translation></message></context>
<context><name>book</name><message><source>¶: numbered here, not in the statement</source><translation>¶ – осы жинақтағы нөмір, мәтінде жоқ</translation></message></context>
<context><name>brief</name><message><source>Addendum</source><translation>Толықтыру</translation></message></context>
<context><name>brief</name><message><source>Press line</source><translation>Баспасөзге айтылатын сөз</translation></message></context>
<context><name>brief</name><message><source>Scene-setter</source><translation>Жалпы жағдай</translation></message></context>
<context><name>brief</name><message><source>Their likely position</source><translation>Екінші тараптың ықтимал ұстанымы</translation></message></context>
<context><name>caution</name><message numerus="yes"><source> (and {count} more)</source><translation><numerusform> (және тағы {count})</numerusform><numerusform> (және тағы {count})</numerusform></translation></message></context>
<context><name>caution</name><message><source>Addendum</source><translation>Толықтыру</translation></message></context>
<context><name>caution</name><message><source>Agenda</source><translation>Күн тәртібі</translation></message></context>
<context><name>caution</name><message><source>Changed since {name} cleared it: “{words}”</source><translation>Келісілгеннен кейін өзгерген (келіскен: {name}): «{words}»</translation></message></context>
<context><name>caution</name><message><source>Clause {label}</source><translation>{label}-тармақ</translation></message></context>
<context><name>caution</name><message><source>It begins at {time}, but “{title}”, which stands above it, begins later.</source><translation>Басталуы {time}, бірақ одан жоғары тұрған «{title}» кейінірек басталады.</translation></message></context>
<context><name>caution</name><message><source>It begins at {time}, {minutes} min before the meeting begins.</source><translation>Басталуы {time}, кездесу басталғанға дейін {minutes} мин.</translation></message></context>
<context><name>caution</name><message><source>It begins at {time}, {minutes} min before “{title}” ends at {end}.</source><translation>Басталуы {time}, «{title}» аяқталғанға дейін {minutes} мин (аяқталуы {end}).</translation></message></context>
<context><name>caution</name><message><source>It fills {pages} pages; the limit is {most}.</source><translation>{pages} бетті алады; шегі – {most}.</translation></message></context>
<context><name>caution</name><message><source>It has the same content as the copy but is a different file: the copy had a password, or an earlier version wrote it.</source><translation>Мазмұны данамен бірдей, бірақ файл басқа: дананың құпиясөзі болған не оны ескі нұсқа жазған.</translation></message></context>
<context><name>caution</name><message><source>It was “{status}” when the sheet was made.</source><translation>Парақ жасалғанда: «{status}».</translation></message></context>
<context><name>caution</name><message><source>Item {number}</source><translation>{number}-мәселе</translation></message></context>
<context><name>caution</name><message><source>Letters</source><translation>Әріптер</translation></message></context>
<context><name>caution</name><message><source>Missing in the file: {references}.</source><translation>Файлда жоқ: {references}.</translation></message></context>
<context><name>caution</name><message><source>Missing outside the fields: “{words}”.</source><translation>Өрістерден тыс жоқ: «{words}».</translation></message></context>
<context><name>caution</name><message><source>No code of a sheet stands before the answers. Copy it back to the head of the file.</source><translation>Жауаптардың алдында парақтың коды жоқ. Оны файлдың басына қайта қойыңыз.</translation></message></context>
<context><name>caution</name><message><source>No points to make.</source><translation>Айтылатын тезистер жоқ.</translation></message></context>
<context><name>caution</name><message><source>No “as of” date: “{words}”</source><translation>Қай күнгі жағдай екені көрсетілмеген: «{words}»</translation></message></context>
<context><name>caution</name><message><source>Not cleared: “{words}”</source><translation>Келісілмеген: «{words}»</translation></message></context>
<context><name>caution</name><message><source>Open, but on no item: “{words}”</source><translation>Орындалмаған, бірақ ешбір мәселеде жоқ: «{words}»</translation></message></context>
<context><name>caution</name><message><source>Paragraph {label}</source><translation>{label}-абзац</translation></message></context>
<context><name>caution</name><message><source>Requests</source><translation>Сұратулар</translation></message></context>
<context><name>caution</name><message><source>Scene-setter</source><translation>Жалпы жағдай</translation></message></context>
<context><name>caution</name><message><source>Sheet {code} is not of this workspace.</source><translation>Парақ {code} бұл жұмыс файлынан емес.</translation></message></context>
<context><name>caution</name><message><source>The agenda has no items.</source><translation>Күн тәртібінде мәселе жоқ.</translation></message></context>
<context><name>caution</name><message><source>The date “{words}” was not understood; today is taken.</source><translation>«{words}» күні түсініксіз; бүгінгі күн алынды.</translation></message></context>
<context><name>caution</name><message><source>The meeting has no date.</source><translation>Кездесудің күні көрсетілмеген.</translation></message></context>
<context><name>caution</name><message><source>The programme ends at {end}, {minutes} min after the planned {planned}.</source><translation>Бағдарлама {end} аяқталады, жоспардан {minutes} мин кеш (жоспар: {planned}).</translation></message></context>
<context><name>caution</name><message><source>There are {words} words to say, about {spoken} minutes, {interpreted} when interpreted; the item has {minutes}.</source><translation>Айтылатын {words} сөз бар, шамамен {spoken} минут, аудармамен {interpreted}; мәселеге бөлінгені – {minutes}.</translation></message></context>
<context><name>caution</name><message><source>There are {words} words to say, about {spoken} minutes; the item has {minutes}.</source><translation>Айтылатын {words} сөз бар, шамамен {spoken} минут; мәселеге бөлінгені – {minutes}.</translation></message></context>
<context><name>caution</name><message><source>This file is not a sheet.</source><translation>Бұл файл парақ емес.</translation></message></context>
<context><name>caution</name><message><source>Valid until {day}: “{words}”</source><translation>Жарамды мерзімі – {day}: «{words}»</translation></message></context>
<context><name>caution</name><message><source>Was due on {day}, no latest update: “{words}”</source><translation>Мерзімі – {day}, соңғы мәлімет жоқ: «{words}»</translation></message></context>
<context><name>caution</name><message><source>Who filled it in is missing.</source><translation>Кім толтырғаны жазылмаған.</translation></message></context>
<context><name>caution</name><message><source>Written outside the fields: “{words}”.</source><translation>Өрістерден тыс жазылған: «{words}».</translation></message></context>
<context><name>caution</name><message><source>{addressee} has not answered yet.</source><translation>{addressee}: әлі жауап жоқ.</translation></message></context>
<context><name>caution</name><message><source>{addressee} has not answered yet; the reply is due on {day}.</source><translation>{addressee}: әлі жауап жоқ; мерзімі — {day}.</translation></message></context>
<context><name>caution</name><message><source>{addressee} has not answered; the reply was due on {day}.</source><translation>{addressee}: жауап жоқ; мерзімі {day} болатын.</translation></message></context>
<context><name>caution</name><message><source>{letters} in “{text}” cannot be printed.</source><translation>«{text}» ішіндегі {letters} басылмайды.</translation></message></context>
<context><name>caution</name><message><source>{path} is in {folder}, which is shared with other computers. Open it on one computer at a time, and let the folder finish synchronizing before you open it on another.</source><translation>{path} {folder} қалтасында тұр, ол басқа компьютерлермен ортақ. Оны бір мезетте тек бір компьютерде ашыңыз, басқасында ашпас бұрын қалтаның синхрондалуын күтіңіз.</translation></message></context>
<context><name>caution</name><message><source>{path} is on another computer. If the network fails, saving fails too. Work on a copy on this computer if you can.</source><translation>{path} басқа компьютерде. Желі істен шықса, сақтау да орындалмайды. Мүмкін болса, осы компьютердегі көшірмемен жұмыс істеңіз.</translation></message></context>
<context><name>caution</name><message><source>{planned} does not exist on {date}: the clocks skip it. {time} is used.</source><translation>{date} күні {planned} уақыты жоқ: сағат тілі оны аттап өтеді. {time} алынды.</translation></message></context>
<context><name>caution</name><message><source>{reference} has more than one answer. Choose one.</source><translation>{reference}: бірнеше жауап бар. Біреуін таңдаңыз.</translation></message></context>
<context><name>caution</name><message><source>{reference} is not on this sheet. The answer is “{words}”.</source><translation>{reference}: бұл парақта жоқ. Жауап: «{words}».</translation></message></context>
<context><name>caution</name><message><source>{reference}: the commitment was deleted. The answer is “{words}”.</source><translation>{reference}: міндеттеме жойылған. Жауап: «{words}».</translation></message></context>
<context><name>caution</name><message><source>{reference}: “{words}” is not a status.</source><translation>{reference}: «{words}» — мұндай жағдай жоқ.</translation></message></context>
<context><name>caution</name><message><source>{section}, clause {label}</source><translation>{section}, {label}-тармақ</translation></message></context>
<context><name>caution</name><message><source>{time} comes twice on {date}, because the clocks go back. The first is used.</source><translation>{date} күні {time} екі рет болады, өйткені сағат артқа жылжытылады. Біріншісі алынды.</translation></message></context>
<context><name>caution</name><message><source>“{title}”</source><translation>«{title}»</translation></message></context>
<context><name>citation</name><message><source>para. {numbers}</source><translation>{numbers}-тармақ</translation></message></context>
<context><name>citation</name><message><source>paras. {numbers}</source><translation>{numbers}-тармақтар</translation></message></context>
<context><name>citation</name><message><source>preamble</source><translation>кіріспе</translation></message></context>
<context><name>clause</name><message><source>Clause {number}</source><translation>{number}-тармақ</translation></message></context>
<context><name>clause</name><message><source>Closing</source><translation>Қорытынды</translation></message></context>
<context><name>clause</name><message><source>Footnote</source><translation>Ескертпе</translation></message></context>
<context><name>clause</name><message><source>Footnote {number}</source><translation>{number}-ескертпе</translation></message></context>
<context><name>clause</name><message><source>Item {number}</source><translation>{number}-мәселе</translation></message></context>
<context><name>clause</name><message><source>Lead-in</source><translation>Жетекші сөйлем</translation></message></context>
<context><name>clause</name><message><source>Not in the other language version</source><translation>Басқа тілдік нұсқада жоқ</translation></message></context>
<context><name>clause</name><message><source>On the programme</source><translation>Бағдарламада</translation></message></context>
<context><name>clause</name><message><source>Preamble</source><translation>Кіріспе</translation></message></context>
<context><name>clause</name><message><source>notes: {number}</source><translation>жазбалар: {number}</translation></message></context>
<context><name>clause</name><message><source>past due</source><translation>мерзімі өтті</translation></message></context>
<context><name>clause</name><message><source>{kind} on “{quote}”: {text}</source><translation>{kind}, «{quote}» сөздеріне: {text}</translation></message></context>
<context><name>clause</name><message><source>{kind}: {text}</source><translation>{kind}: {text}</translation></message></context>
<context><name>clearance</name><message><source>as of {date}</source><translation>{date} күнгі жағдай бойынша</translation></message></context>
<context><name>clearance</name><message><source>cleared by {name}</source><translation>келіскен: {name}</translation></message></context>
<context><name>clearance</name><message><source>may be used</source><translation>пайдалануға болады</translation></message></context>
<context><name>clearance</name><message><source>not for disclosure</source><translation>жария етуге болмайды</translation></message></context>
<context><name>clearance</name><message><source>valid until {date}</source><translation>жарамды мерзімі – {date}</translation></message></context>
<context><name>cli</name><message><source>(deleted)</source><translation>(жойылған)</translation></message></context>
<context><name>cli</name><message><source>(empty)</source><translation>(бос)</translation></message></context>
<context><name>cli</name><message><source>A file</source><translation>Файл</translation></message></context>
<context><name>cli</name><message><source>A signatory needs a name. Write 'NAME; ROLE; PARTY'.</source><translation>Қол қоюшының аты керек. Былай жазыңыз: 'NAME; ROLE; PARTY'.</translation></message></context>
<context><name>cli</name><message><source>Add a document to be signed.</source><translation>Қол қойылатын құжат қосу.</translation></message></context>
<context><name>cli</name><message><source>Add a meeting.</source><translation>Кездесу қосу.</translation></message></context>
<context><name>cli</name><message><source>Add a note to a clause or to words in it.</source><translation>Тармаққа не ондағы сөздерге жазба қосу.</translation></message></context>
<context><name>cli</name><message><source>Add a person to the delegation.</source><translation>Делегацияға тұлға қосу.</translation></message></context>
<context><name>cli</name><message><source>Add a person.</source><translation>Тұлға қосу.</translation></message></context>
<context><name>cli</name><message><source>Add an item to the agenda of a meeting.</source><translation>Кездесудің күн тәртібіне мәселе қосу.</translation></message></context>
<context><name>cli</name><message><source>Add the next round: items, parties, delegations, open commitments.</source><translation>Келесі кездесуді қосу: мәселелер, тараптар, делегациялар, ашық міндеттемелер.</translation></message></context>
<context><name>cli</name><message><source>Add, edit, duplicate or delete the meetings of a workspace.</source><translation>Жұмыс кеңістігінің кездесулерін қосу, өңдеу, көшірмелеу немесе жою.</translation></message></context>
<context><name>cli</name><message><source>Add, edit, move or delete the items of an agenda.</source><translation>Күн тәртібінің мәселелерін қосу, өңдеу, жылжыту немесе жою.</translation></message></context>
<context><name>cli</name><message><source>Ask an addressee how its commitments stand, on a Word sheet.</source><translation>Міндеттемелердің орындалуын Word парағымен сұрау.</translation></message></context>
<context><name>cli</name><message><source>Asks for the passphrases. Without a terminal, every command takes the passphrase from the variable {variable}; this one takes the new one from {new_variable}.</source><translation>Құпия тіркестерді сұрайды. Терминал болмаса, әр команда құпия тіркесті {variable} айнымалысынан алады; бұл команда жаңасын {new_variable} айнымалысынан алады.</translation></message></context>
<context><name>cli</name><message><source>Backups that are searched and written anew: {number}.</source><translation>Тексеріліп, қайта жазылатын сақтық көшірмелер: {number}.</translation></message></context>
<context><name>cli</name><message><source>Book {book}, copy {copy}, for {recipient}: {how}.</source><translation>{book}-кітап, {copy}-дана, кімге: {recipient}; {how}.</translation></message></context>
<context><name>cli</name><message><source>Book {number} holds them. It is destroyed and cannot be written again.</source><translation>Олар {number}-кітапта бар. Ол жойылады және қайта жазылмайды.</translation></message></context>
<context><name>cli</name><message><source>Book {number} holds them. It stays; --books destroys it too.</source><translation>Олар {number}-кітапта бар. Ол қалады; --books оны да жояды.</translation></message></context>
<context><name>cli</name><message><source>Change the fields that are given.</source><translation>Берілген өрістерді өзгерту.</translation></message></context>
<context><name>cli</name><message><source>Change the given fields.</source><translation>Берілген өрістерді өзгерту.</translation></message></context>
<context><name>cli</name><message><source>Change the rank of a member.</source><translation>Мүшенің дәрежесін өзгерту.</translation></message></context>
<context><name>cli</name><message><source>Check every clause against its source, or a book against its workspace.</source><translation>Әр тармақты түпнұсқасымен не кітапты жұмыс кеңістігімен салыстырып тексеру.</translation></message></context>
<context><name>cli</name><message><source>Check what is missing in a book before it goes out.</source><translation>Кітап шыққанға дейін онда не жетіспейтінін тексеру.</translation></message></context>
<context><name>cli</name><message><source>Clauses</source><translation>Тармақтар</translation></message></context>
<context><name>cli</name><message><source>Compare the key with the desk by telephone: {fingerprint}</source><translation>Кілтті бөліммен телефон арқылы салыстырыңыз: {fingerprint}</translation></message></context>
<context><name>cli</name><message><source>Copy {copy}, {recipient}: {status}</source><translation>{copy}-дана, {recipient}: {status}</translation></message></context>
<context><name>cli</name><message><source>Correct the title, date, parties… of a statement, or delete it.</source><translation>Мәлімдеменің атауын, күнін, тараптарын… түзету немесе оны жою.</translation></message></context>
<context><name>cli</name><message><source>Create a workspace.</source><translation>Жұмыс кеңістігін жасау.</translation></message></context>
<context><name>cli</name><message><source>Date</source><translation>Күні</translation></message></context>
<context><name>cli</name><message><source>Delete a brief.</source><translation>Ілеспе мәтінді жою.</translation></message></context>
<context><name>cli</name><message><source>Delete a custom edition.</source><translation>Жеке басылымды жою.</translation></message></context>
<context><name>cli</name><message><source>Delete a document.</source><translation>Құжатты жою.</translation></message></context>
<context><name>cli</name><message><source>Delete a meeting of which no book was made.</source><translation>Кітабы жасалмаған кездесуді жою.</translation></message></context>
<context><name>cli</name><message><source>Delete a person.</source><translation>Тұлғаны жою.</translation></message></context>
<context><name>cli</name><message><source>Delete a statement and what is on it.</source><translation>Мәлімдемені және оған қатысты барлығын жою.</translation></message></context>
<context><name>cli</name><message><source>Delete a theme; its clauses stay.</source><translation>Тақырыпты жою; тармақтары қалады.</translation></message></context>
<context><name>cli</name><message><source>Delete an item with its briefs.</source><translation>Мәселені ілеспе мәтіндерімен бірге жою.</translation></message></context>
<context><name>cli</name><message><source>Destroy notes in the workspace, its history and its backups; it cannot be undone.</source><translation>Жазбаларды жұмыс кеңістігінен, тарихынан және сақтық көшірмелерінен жою; мұны болдырмау мүмкін емес.</translation></message></context>
<context><name>cli</name><message><source>Document {number}</source><translation>{number}-құжат</translation></message></context>
<context><name>cli</name><message><source>Done (can be undone): {step}</source><translation>Орындалды (болдырмауға болады): {step}</translation></message></context>
<context><name>cli</name><message><source>Exits with 1 while something is missing; lines to check begin with “!”.</source><translation>Бірдеңе жетіспесе, 1 кодымен аяқталады; тексерілетін жолдар «!» белгісінен басталады.</translation></message></context>
<context><name>cli</name><message><source>Find passages of other statements that a clause repeats.</source><translation>Тармақ қайталайтын басқа мәлімдемелердің үзінділерін табу.</translation></message></context>
<context><name>cli</name><message><source>Find statements, clauses, notes, commitments, items, meetings, briefs, persons.</source><translation>Мәлімдемелерді, тармақтарды, жазбаларды, міндеттемелерді, мәселелерді, кездесулерді, ілеспе мәтіндерді, адамдарды іздеу.</translation></message></context>
<context><name>cli</name><message><source>Find where the language versions of a statement differ.</source><translation>Мәлімдеменің тілдік нұсқаларының айырмашылығын табу.</translation></message></context>
<context><name>cli</name><message><source>Find which copy of an issued book a file came from.</source><translation>Файл шығарылған кітаптың қай данасынан алынғанын анықтау.</translation></message></context>
<context><name>cli</name><message><source>From a signed joint statement to the printed briefing book of the next meeting. With a workspace, or with nothing, opens the window.</source><translation>Қол қойылған бірлескен мәлімдемеден келесі кездесудің басылған кітабына дейін. Жұмыс кеңістігімен не ештеңесіз терезені ашады.</translation></message></context>
<context><name>cli</name><message><source>Give a theme another name.</source><translation>Тақырыпқа басқа атау беру.</translation></message></context>
<context><name>cli</name><message><source>Import a document as a statement.</source><translation>Құжатты мәлімдеме ретінде импорттау.</translation></message></context>
<context><name>cli</name><message><source>Issue the book of a meeting in numbered copies; it cannot be undone.</source><translation>Кездесу кітабын нөмірленген даналармен шығару; оны болдырмауға болмайды.</translation></message></context>
<context><name>cli</name><message><source>It cannot be undone. Out of reach are other disks and sticks, files of books, paper, and what a disk keeps of old files, as an SSD does.</source><translation>Мұны болдырмау мүмкін емес. Мыналарға қол жетпейді: басқа дискілер мен флеш-жинақтағыштар, кітап файлдары, қағаз және дискіде (мысалы, SSD) қалатын ескі файл деректері.</translation></message></context>
<context><name>cli</name><message><source>Item {number}</source><translation>{number}-мәселе</translation></message></context>
<context><name>cli</name><message><source>Its passphrase differs from that of the workspace: {path}</source><translation>Құпия тіркесі жұмыс кеңістігінікінен өзгеше: {path}</translation></message></context>
<context><name>cli</name><message><source>Kind</source><translation>Түрі</translation></message></context>
<context><name>cli</name><message><source>Language</source><translation>Тілі</translation></message></context>
<context><name>cli</name><message><source>Left out</source><translation>Алып тасталғаны</translation></message></context>
<context><name>cli</name><message><source>Line {line}: {text}</source><translation>{line}-жол: {text}</translation></message></context>
<context><name>cli</name><message><source>Line {line}: “{original}” can be read as “{clean}” (--clean {line}).</source><translation>{line}-жол: «{original}» былай оқылуы мүмкін: «{clean}» (--clean {line}).</translation></message></context>
<context><name>cli</name><message><source>List all steps, newest first, including undone ones.</source><translation>Барлық қадамды тізу, жаңасы бірінші; кері қайтарылғандары да кіреді.</translation></message></context>
<context><name>cli</name><message><source>List editions; save or delete a custom edition.</source><translation>Басылымдарды тізімдеу; жеке басылымды сақтау немесе жою.</translation></message></context>
<context><name>cli</name><message><source>List issued copies, or record where one is.</source><translation>Шығарылған даналарды тізу не біреуінің қайда екенін жазу.</translation></message></context>
<context><name>cli</name><message><source>List the backups of a workspace, the newest first.</source><translation>Жұмыс кеңістігінің сақтық көшірмелерін тізу, жаңасы бірінші.</translation></message></context>
<context><name>cli</name><message><source>List the bodies, persons, instruments and events that a text names.</source><translation>Мәтінде аталған органдарды, тұлғаларды, құжаттарды және іс-шараларды тізу.</translation></message></context>
<context><name>cli</name><message><source>List the briefs.</source><translation>Ілеспе мәтіндерді тізу.</translation></message></context>
<context><name>cli</name><message><source>List the documents of a meeting.</source><translation>Кездесудің құжаттарын тізу.</translation></message></context>
<context><name>cli</name><message><source>List the editions.</source><translation>Басылымдарды тізу.</translation></message></context>
<context><name>cli</name><message><source>List the persons.</source><translation>Тұлғаларды тізу.</translation></message></context>
<context><name>cli</name><message><source>List the records of a workspace.</source><translation>Жұмыс кеңістігінің жазбаларын тізімдеу.</translation></message></context>
<context><name>cli</name><message><source>List the themes of a statement.</source><translation>Мәлімдеменің тақырыптарын көрсету.</translation></message></context>
<context><name>cli</name><message><source>List who attends, by rank.</source><translation>Қатысушыларды дәрежесі бойынша тізу.</translation></message></context>
<context><name>cli</name><message><source>List who was asked and who has answered, or write a reminder.</source><translation>Кімнен сұралғанын және кім жауап бергенін көрсету немесе еске салу жазу.</translation></message></context>
<context><name>cli</name><message><source>List, add, edit or delete the documents to be signed at a meeting.</source><translation>Кездесуде қол қойылатын құжаттарды тізу, қосу, өңдеу немесе жою.</translation></message></context>
<context><name>cli</name><message><source>List, add, edit or delete the persons of a workspace.</source><translation>Жұмыс кеңістігіндегі адамдарды тізімдеу, қосу, өңдеу немесе жою.</translation></message></context>
<context><name>cli</name><message><source>List, add, move or remove the members of a delegation.</source><translation>Делегация мүшелерін тізімдеу, қосу, орнын ауыстыру немесе алып тастау.</translation></message></context>
<context><name>cli</name><message><source>List, add, rename or delete the themes of a statement.</source><translation>Мәлімдеменің тақырыптарын көрсету, қосу, қайта атау немесе жою.</translation></message></context>
<context><name>cli</name><message><source>List, write or delete the briefs of a meeting.</source><translation>Кездесудің ілеспе мәтіндерін тізімдеу, жазу немесе жою.</translation></message></context>
<context><name>cli</name><message><source>Made {path}. Records: {number}. Texts that it must not hold, looked for and not found: {withheld}.</source><translation>{path} жасалды. Жазбалар: {number}. Онда болмауы тиіс, ізделіп табылмаған мәтіндер: {withheld}.</translation></message></context>
<context><name>cli</name><message><source>Make a backup now, unless nothing changed.</source><translation>Өзгеріс болса, қазір сақтық көшірме жасау.</translation></message></context>
<context><name>cli</name><message><source>Make a packet for a colleague who may not have the rest.</source><translation>Қалғанын алуға болмайтын әріптеске пакет жасау.</translation></message></context>
<context><name>cli</name><message><source>Make replacement pages for an issued book.</source><translation>Шығарылған кітапқа ауыстыру беттерін жасау.</translation></message></context>
<context><name>cli</name><message><source>Make the book of a meeting in an edition.</source><translation>Кездесу кітабын басылым бойынша жасау.</translation></message></context>
<context><name>cli</name><message><source>Make the key of the desk.</source><translation>Бөлімнің кілтін жасау.</translation></message></context>
<context><name>cli</name><message><source>Make, show or export the key that signs the list of copies.</source><translation>Даналар тізіміне қол қоятын кілтті жасау, көрсету немесе шығару.</translation></message></context>
<context><name>cli</name><message><source>May still hold them: {path}</source><translation>Жазбалар қалуы мүмкін: {path}</translation></message></context>
<context><name>cli</name><message><source>Meeting {number}</source><translation>{number}-кездесу</translation></message></context>
<context><name>cli</name><message><source>Merge another copy of a workspace, or a packet, into it.</source><translation>Жұмыс кеңістігіне оның басқа көшірмесін немесе пакетті біріктіру.</translation></message></context>
<context><name>cli</name><message><source>Move an item to another place on the agenda.</source><translation>Мәселені күн тәртібінің басқа орнына жылжыту.</translation></message></context>
<context><name>cli</name><message><source>Name a run of clauses.</source><translation>Қатар тұрған тармақтарға атау беру.</translation></message></context>
<context><name>cli</name><message><source>New passphrase of the key: </source><translation>Кілттің жаңа құпия тіркесі: </translation></message></context>
<context><name>cli</name><message><source>New passphrase: </source><translation>Жаңа құпия тіркес: </translation></message></context>
<context><name>cli</name><message><source>Not changed: {path}</source><translation>Өзгертілмеді: {path}</translation></message></context>
<context><name>cli</name><message><source>Notes destroyed: {number}.</source><translation>Жойылған жазбалар: {number}.</translation></message></context>
<context><name>cli</name><message><source>Notes to destroy, with all that the history has of them: {number}.</source><translation>Тарихтағы барлық күйімен бірге жойылатын жазбалар: {number}.</translation></message></context>
<context><name>cli</name><message><source>Nothing changed since the last backup.</source><translation>Соңғы сақтық көшірмеден бері ештеңе өзгерген жоқ.</translation></message></context>
<context><name>cli</name><message><source>Nothing to merge: the workspace has all that the copy has.</source><translation>Біріктіретін ештеңе жоқ: көшірмедегінің бәрі жұмыс кеңістігінде бар.</translation></message></context>
<context><name>cli</name><message><source>Nothing was stored, because these conflicts are not decided. Decide each with --choose, such as --choose 1=theirs, or all of them with --keep ours, theirs or aside.</source><translation>Бұл қайшылықтар шешілмегендіктен ештеңе сақталмады. Әрқайсысын --choose арқылы шешіңіз, мысалы --choose 1=theirs, немесе барлығын --keep ours, theirs не aside арқылы шешіңіз.</translation></message></context>
<context><name>cli</name><message><source>Parties</source><translation>Тараптар</translation></message></context>
<context><name>cli</name><message><source>Passphrase of the key: </source><translation>Кілттің құпия тіркесі: </translation></message></context>
<context><name>cli</name><message><source>Passphrase: </source><translation>Құпия тіркес: </translation></message></context>
<context><name>cli</name><message><source>Password of the book: </source><translation>Кітаптың құпиясөзі: </translation></message></context>
<context><name>cli</name><message><source>Place</source><translation>Орны</translation></message></context>
<context><name>cli</name><message><source>Preamble</source><translation>Кіріспе</translation></message></context>
<context><name>cli</name><message><source>Prints the scale, lowest first, and how many records have each marking.</source><translation>Шкаланы ең төменінен бастап және әр белгі неше жазбада тұрғанын көрсетеді.</translation></message></context>
<context><name>cli</name><message><source>Put in</source><translation>Салынатын беттер</translation></message></context>
<context><name>cli</name><message><source>Recover what can be read into a new workspace.</source><translation>Оқылатын нәрсені жаңа жұмыс кеңістігіне қалпына келтіру.</translation></message></context>
<context><name>cli</name><message><source>Redo the last undone edit.</source><translation>Соңғы кері қайтарылған өзгерісті қайталау.</translation></message></context>
<context><name>cli</name><message><source>Redone: {step}</source><translation>Қайталанды: {step}</translation></message></context>
<context><name>cli</name><message><source>Remove a member.</source><translation>Мүшені алып тастау.</translation></message></context>
<context><name>cli</name><message><source>Repeat: </source><translation>Қайталау: </translation></message></context>
<context><name>cli</name><message><source>Restore a workspace from a backup.</source><translation>Жұмыс кеңістігін сақтық көшірмеден қалпына келтіру.</translation></message></context>
<context><name>cli</name><message><source>Save a custom edition.</source><translation>Жеке басылымды сақтау.</translation></message></context>
<context><name>cli</name><message><source>Set, change or remove the passphrase of a workspace and its backups.</source><translation>Жұмыс кеңістігі мен сақтық көшірмелерінің құпия тіркесін орнату, өзгерту не алып тастау.</translation></message></context>
<context><name>cli</name><message><source>Sheet {code}</source><translation>Парақ {code}</translation></message></context>
<context><name>cli</name><message><source>Show or set the name that signs edits on this computer.</source><translation>Осы компьютердегі өзгерістерге қойылатын атты көрсету не орнату.</translation></message></context>
<context><name>cli</name><message><source>Show or set the scale of markings of a workspace.</source><translation>Жұмыс кеңістігінің белгілер шкаласын көрсету не орнату.</translation></message></context>
<context><name>cli</name><message><source>Show possible commitments in a text; accept or skip them.</source><translation>Мәтіндегі ықтимал міндеттемелерді көрсету; қабылдау не өткізіп жіберу.</translation></message></context>
<context><name>cli</name><message><source>Show what changed since a book was issued.</source><translation>Кітап шығарылғаннан кейінгі өзгерістерді көрсету.</translation></message></context>
<context><name>cli</name><message><source>Show what the reader finds in a document, without storing it.</source><translation>Оқу құралы құжаттан не тапқанын сақтамай көрсету.</translation></message></context>
<context><name>cli</name><message><source>Show whose key it is, and its fingerprint.</source><translation>Кілттің кімдікі екенін және ізін көрсету.</translation></message></context>
<context><name>cli</name><message><source>Signed by</source><translation>Қол қойғандар</translation></message></context>
<context><name>cli</name><message><source>Something unforeseen happened ({error}); with {variable}=1 it is told in full.</source><translation>Күтпеген жағдай болды ({error}); {variable}=1 болса, толық айтылады.</translation></message></context>
<context><name>cli</name><message numerus="yes"><source>Sound: {count} paragraphs match their sources.</source><translation><numerusform>Дұрыс: {count} абзац түпнұсқасына сай.</numerusform><numerusform>Дұрыс: {count} абзац түпнұсқасына сай.</numerusform></translation></message></context>
<context><name>cli</name><message><source>Take out</source><translation>Алынатын беттер</translation></message></context>
<context><name>cli</name><message><source>Take the answers of sheets that came back.</source><translation>Қайтып келген парақтардың жауаптарын алу.</translation></message></context>
<context><name>cli</name><message><source>The backup is now in place.</source><translation>Сақтық көшірме орнына қойылды.</translation></message></context>
<context><name>cli</name><message><source>The damaged workspace was kept as {path}</source><translation>Зақымдалған жұмыс кеңістігі {path} ретінде сақталды</translation></message></context>
<context><name>cli</name><message><source>The history could not be recovered. A new history begins.</source><translation>Тарих қалпына келмеді. Жаңа тарих басталады.</translation></message></context>
<context><name>cli</name><message><source>The record it belonged to is lost: {words}</source><translation>Ол тиесілі жазба жоғалған: {words}</translation></message></context>
<context><name>cli</name><message><source>The same words stand in {record}, which stays.</source><translation>Осы сөздер мына жерде де бар, ол қалады: {record}.</translation></message></context>
<context><name>cli</name><message><source>Theme {number}</source><translation>{number}-тақырып</translation></message></context>
<context><name>cli</name><message><source>Title</source><translation>Атауы</translation></message></context>
<context><name>cli</name><message><source>Type “{word}” to go on: </source><translation>Жалғастыру үшін «{word}» деп теріңіз: </translation></message></context>
<context><name>cli</name><message><source>Undo the last edit.</source><translation>Соңғы өзгерісті болдырмау.</translation></message></context>
<context><name>cli</name><message><source>Undone: {step}</source><translation>Кері қайтарылды: {step}</translation></message></context>
<context><name>cli</name><message><source>Without --accept or --all, the answers are only shown. Each can be undone.</source><translation>--accept немесе --all болмаса, жауаптар тек көрсетіледі. Әрқайсысын болдырмауға болады.</translation></message></context>
<context><name>cli</name><message><source>Without a terminal, the passphrase is taken from the variable {variable}.</source><translation>Терминал болмаса, құпия тіркес {variable} айнымалысынан алынады.</translation></message></context>
<context><name>cli</name><message><source>Without a terminal, the password is taken from the variable {variable}.</source><translation>Терминал болмаса, құпиясөз {variable} айнымалысынан алынады.</translation></message></context>
<context><name>cli</name><message><source>Write a brief.</source><translation>Ілеспе мәтін жазу.</translation></message></context>
<context><name>cli</name><message><source>Write the programme of a meeting: a calendar, or one page.</source><translation>Кездесу бағдарламасын жазу: күнтізбе немесе бір бет.</translation></message></context>
<context><name>cli</name><message><source>Write the public part of the key, for those who receive copies.</source><translation>Дана алушылар үшін кілттің ашық бөлігін жазу.</translation></message></context>
<context><name>cli</name><message><source>`keep` replaces an edition of the same name.</source><translation>`keep` аттас басылымды ауыстырады.</translation></message></context>
<context><name>cli</name><message><source>a .briefing file</source><translation>.briefing файлы</translation></message></context>
<context><name>cli</name><message><source>a .briefing file, or a book as .pdf or .docx</source><translation>.briefing файлы не .pdf/.docx пішіміндегі кітап</translation></message></context>
<context><name>cli</name><message><source>a .docx file</source><translation>.docx файлы</translation></message></context>
<context><name>cli</name><message><source>a .jpg or .png file; metadata is removed</source><translation>.jpg не .png файлы; метадеректері алынады</translation></message></context>
<context><name>cli</name><message><source>a .pdf file to write</source><translation>жазылатын .pdf файлы</translation></message></context>
<context><name>cli</name><message><source>a .pdf or .docx file</source><translation>.pdf не .docx файлы</translation></message></context>
<context><name>cli</name><message><source>a .txt, .html, .docx, .odt, .rtf or .pdf file</source><translation>.txt, .html, .docx, .odt, .rtf не .pdf файлы</translation></message></context>
<context><name>cli</name><message><source>a PDF or Word file, or a page</source><translation>PDF не Word файлы, не бет</translation></message></context>
<context><name>cli</name><message><source>a backup, see `backups`</source><translation>сақтық көшірме, `backups` пәрменін қараңыз</translation></message></context>
<context><name>cli</name><message><source>a few sentences on the person</source><translation>тұлға туралы бірнеше сөйлем</translation></message></context>
<context><name>cli</name><message><source>a key that you received; default: the key of this desk</source><translation>сіз алған кілт; әдепкісі: осы бөлімнің кілті</translation></message></context>
<context><name>cli</name><message><source>a meeting to carry, with the statements on its agenda</source><translation>күн тәртібіндегі мәлімдемелерімен бірге қосылатын кездесу</translation></message></context>
<context><name>cli</name><message><source>a recipient; once for each copy, in the order of the numbers</source><translation>алушы; әр данаға бір рет, нөмірлер ретімен</translation></message></context>
<context><name>cli</name><message><source>a second folder for the backup, for example on a stick</source><translation>сақтық көшірмеге арналған екінші қалта, мысалы, флешкада</translation></message></context>
<context><name>cli</name><message><source>a second language on the pages facing the statement</source><translation>мәлімдемеге қарама-қарсы беттердегі екінші тіл</translation></message></context>
<context><name>cli</name><message><source>a sheet that came back (.docx, .odt), or a folder of them</source><translation>қайтып келген парақ (.docx, .odt) немесе олардың қалтасы</translation></message></context>
<context><name>cli</name><message><source>a statement in `list statements`: this is another language or a corrected text of it</source><translation>`list statements` тізіміндегі мәлімдеме: бұл – оның басқа тілдегі не түзетілген мәтіні</translation></message></context>
<context><name>cli</name><message><source>a statement to carry</source><translation>қосылатын мәлімдеме</translation></message></context>
<context><name>cli</name><message><source>accept all answers without “!”</source><translation>«!» белгісі жоқ барлық жауапты қабылдау</translation></message></context>
<context><name>cli</name><message><source>accept the open proposals of these clauses, or `all`</source><translation>осы тармақтардың ашық ұсыныстарын не `all` бәрін қабылдау</translation></message></context>
<context><name>cli</name><message><source>accept these answers, such as C18-3.2</source><translation>осы жауаптарды қабылдау, мысалы C18-3.2</translation></message></context>
<context><name>cli</name><message><source>actions</source><translation>әрекеттер</translation></message></context>
<context><name>cli</name><message><source>add and mark what changed since the issued book with this number</source><translation>осы нөмірмен шығарылған кітаптан кейінгі өзгерістерді қосып, белгілеу</translation></message></context>
<context><name>cli</name><message><source>added</source><translation>қосылды</translation></message></context>
<context><name>cli</name><message><source>all clauses it takes up, such as '4, 18, 2:7': 2:7 is 7 of statement 2</source><translation>қамтитын барлық тармақтары, мысалы '4, 18, 2:7': 2:7 – 2-мәлімдеменің 7-тармағы</translation></message></context>
<context><name>cli</name><message><source>all parties, in order</source><translation>барлық тараптар, ретімен</translation></message></context>
<context><name>cli</name><message><source>all parties, your own first</source><translation>барлық тараптар, алдымен өз тарабыңыз</translation></message></context>
<context><name>cli</name><message><source>all signatories, each as 'NAME; ROLE; PARTY', with '; witness' or '; signed' after it (not given: as stored under this name)</source><translation>барлық қол қоюшылар, әрқайсысы «АТЫ; ЛАУАЗЫМЫ; ТАРАП» түрінде, соңында '; witness' немесе '; signed' (жазылмаса, осы атпен сақталғандай)</translation></message></context>
<context><name>cli</name><message><source>also destroy the issued books that hold a note</source><translation>жазбасы бар шығарылған кітаптарды да жою</translation></message></context>
<context><name>cli</name><message><source>also write a manifest: the list of the copies, signed with the key of the desk</source><translation>манифест те жазу: бөлімнің кілтімен қол қойылған даналар тізімі</translation></message></context>
<context><name>cli</name><message><source>an .ics, .pdf or .docx file</source><translation>.ics, .pdf немесе .docx файлы</translation></message></context>
<context><name>cli</name><message><source>another issued book to compare with; default: the workspace as it is now</source><translation>салыстырылатын басқа шығарылған кітап; әдепкі: жұмыс кеңістігінің қазіргі күйі</translation></message></context>
<context><name>cli</name><message><source>another name</source><translation>басқа аты-жөні</translation></message></context>
<context><name>cli</name><message><source>ask for a passphrase</source><translation>құпия тіркесті сұрау</translation></message></context>
<context><name>cli</name><message><source>ask for a password, without which it does not open</source><translation>құпиясөз сұрау; онсыз файл ашылмайды</translation></message></context>
<context><name>cli</name><message><source>ask for a password, without which none opens</source><translation>құпиясөз сұрау; онсыз файлдар ашылмайды</translation></message></context>
<context><name>cli</name><message><source>ask for the password of the book</source><translation>кітаптың құпиясөзін сұрау</translation></message></context>
<context><name>cli</name><message><source>ask for the password of the file</source><translation>файлдың құпиясөзін сұрау</translation></message></context>
<context><name>cli</name><message><source>begin together with the item before it</source><translation>алдыңғы мәселемен бірге бастау</translation></message></context>
<context><name>cli</name><message><source>bleed and trim marks, for a printing house (.pdf)</source><translation>шеттен асыру мен кесу белгілері, баспахана үшін (.pdf)</translation></message></context>
<context><name>cli</name><message><source>changed</source><translation>өзгерді</translation></message></context>
<context><name>cli</name><message><source>check a copy without its workspace, with the manifest of its book</source><translation>дананы жұмыс кеңістігінсіз, кітабының манифесі бойынша тексеру</translation></message></context>
<context><name>cli</name><message><source>closing</source><translation>қорытынды</translation></message></context>
<context><name>cli</name><message><source>commands</source><translation>пәрмендер</translation></message></context>
<context><name>cli</name><message><source>commitment moved here</source><translation>осында көшірілген міндеттеме</translation></message></context>
<context><name>cli</name><message><source>decide all the others</source><translation>қалғандарының бәрін шешу</translation></message></context>
<context><name>cli</name><message><source>decide conflict N: ours, theirs, or aside to decide later</source><translation>N-қайшылықты шешу: ours, theirs немесе кейінге қалдыру үшін aside</translation></message></context>
<context><name>cli</name><message><source>do not ask</source><translation>сұрамау</translation></message></context>
<context><name>cli</name><message><source>fix it to a time: HH:MM, or a date and HH:MM</source><translation>уақытын бекіту: HH:MM немесе күні және HH:MM</translation></message></context>
<context><name>cli</name><message><source>followed</source><translation>бақылауда</translation></message></context>
<context><name>cli</name><message><source>footnote</source><translation>ескертпе</translation></message></context>
<context><name>cli</name><message><source>for one copy; each page then names it</source><translation>бір данаға; онда әр бетте ол аталады</translation></message></context>
<context><name>cli</name><message><source>for whom it is</source><translation>кімге арналған</translation></message></context>
<context><name>cli</name><message><source>for whom the book is, else the desk</source><translation>кітап кімге арналған; берілмесе, қызметкерлерге</translation></message></context>
<context><name>cli</name><message><source>how far the text is; default: draft</source><translation>мәтіннің жай-күйі; әдепкі мәні: draft</translation></message></context>
<context><name>cli</name><message><source>how long it lasts</source><translation>ұзақтығы</translation></message></context>
<context><name>cli</name><message><source>how many days it lasts</source><translation>неше күнге созылады</translation></message></context>
<context><name>cli</name><message><source>how many originals; default: 2</source><translation>түпнұсқа саны; әдепкі мәні: 2</translation></message></context>
<context><name>cli</name><message><source>identified by number, check code and recipient; not the issued file itself</source><translation>нөмірі, тексеру коды және алушысы арқылы анықталды; шығарылған файлдың өзі емес</translation></message></context>
<context><name>cli</name><message><source>identified by the number on its pages only; it has no cover with check code and recipient</source><translation>тек беттеріндегі нөмірі арқылы анықталды; тексеру коды мен алушысы бар мұқабасы жоқ</translation></message></context>
<context><name>cli</name><message><source>include the sample statement and meeting</source><translation>үлгі мәлімдеме мен кездесуді қосу</translation></message></context>
<context><name>cli</name><message><source>its address: 7, 2(a), or p7 for paragraph 7; 2:7 is 7 of statement 2</source><translation>оның мекенжайы: 7, 2(a) не 7-абзац үшін p7; 2:7 – 2-мәлімдеменің 7-тармағы</translation></message></context>
<context><name>cli</name><message><source>its kind</source><translation>түрі</translation></message></context>
<context><name>cli</name><message><source>its kind; replaces the brief of that kind, but an addendum is added</source><translation>түрі; осы түрдегі ілеспе мәтінді ауыстырады, ал толықтыру қосылады</translation></message></context>
<context><name>cli</name><message><source>its marking, see `markings`; default: that of its book</source><translation>белгісі, `markings` пәрменін қараңыз; әдепкі: кітабының белгісі</translation></message></context>
<context><name>cli</name><message><source>its number in the series</source><translation>топтамадағы нөмірі</translation></message></context>
<context><name>cli</name><message><source>its place on the agenda, from 1</source><translation>күн тәртібіндегі орны, 1-ден бастап</translation></message></context>
<context><name>cli</name><message><source>its time zone, such as Asia/Almaty</source><translation>уақыт белдеуі, мысалы Asia/Almaty</translation></message></context>
<context><name>cli</name><message><source>larger type, for reading at arm's length (.pdf)</source><translation>ірірек қаріп, қол созым жерден оқуға (.pdf)</translation></message></context>
<context><name>cli</name><message><source>lead-in</source><translation>жетекші сөйлем</translation></message></context>
<context><name>cli</name><message><source>leave out names that are none, here and in the index of every book</source><translation>атау емес сөздерді осында және әр кітаптың көрсеткішінде алып тастау</translation></message></context>
<context><name>cli</name><message><source>let it follow the item before it</source><translation>алдыңғы мәселеден кейін жүргізу</translation></message></context>
<context><name>cli</name><message><source>no longer on the agenda</source><translation>енді күн тәртібінде жоқ</translation></message></context>
<context><name>cli</name><message><source>none</source><translation>жоқ</translation></message></context>
<context><name>cli</name><message><source>not found</source><translation>табылмады</translation></message></context>
<context><name>cli</name><message><source>not on the scale, so treated as the highest</source><translation>шкалада жоқ, сондықтан ең жоғары деп саналады</translation></message></context>
<context><name>cli</name><message><source>note on standard error what the program does</source><translation>бағдарлама әрекеттерін стандартты қатеге жазу</translation></message></context>
<context><name>cli</name><message><source>note without its words</source><translation>сөздерінсіз қалған жазба</translation></message></context>
<context><name>cli</name><message><source>of a book that the workspace has no record of</source><translation>жұмыс кеңістігінде жазбасы жоқ кітап үшін</translation></message></context>
<context><name>cli</name><message><source>only copies of this book</source><translation>тек осы кітаптың даналары</translation></message></context>
<context><name>cli</name><message><source>only this copy</source><translation>тек осы дана</translation></message></context>
<context><name>cli</name><message><source>only this sheet</source><translation>тек осы парақ</translation></message></context>
<context><name>cli</name><message><source>only this statement, see `list statements`</source><translation>тек осы мәлімдеме, `list statements` пәрменін қараңыз</translation></message></context>
<context><name>cli</name><message><source>only those for that audience</source><translation>тек осы аудиторияға арналғандары</translation></message></context>
<context><name>cli</name><message><source>only those of that kind</source><translation>тек осы түрдегілері</translation></message></context>
<context><name>cli</name><message><source>other time zones whose clocks are shown</source><translation>сағаты көрсетілетін басқа уақыт белдеулері</translation></message></context>
<context><name>cli</name><message><source>ours</source><translation>біздікі</translation></message></context>
<context><name>cli</name><message><source>photograph</source><translation>фотосурет</translation></message></context>
<context><name>cli</name><message><source>preamble</source><translation>кіріспе</translation></message></context>
<context><name>cli</name><message><source>print JSON instead of text</source><translation>мәтін орнына JSON басып шығару</translation></message></context>
<context><name>cli</name><message><source>print the text of a reminder</source><translation>еске салу мәтінін шығару</translation></message></context>
<context><name>cli</name><message><source>propose again what was skipped in these clauses, or in `all` of them</source><translation>осы тармақтарда не `all` бәрінде өткізілгендерді қайта ұсыну</translation></message></context>
<context><name>cli</name><message><source>proposed</source><translation>ұсынылған</translation></message></context>
<context><name>cli</name><message><source>record that it was answered in another way</source><translation>басқа жолмен жауап берілгенін белгілеу</translation></message></context>
<context><name>cli</name><message><source>remove the date</source><translation>күнін алып тастау</translation></message></context>
<context><name>cli</name><message><source>remove the encryption</source><translation>шифрлауды алып тастау</translation></message></context>
<context><name>cli</name><message><source>remove the photograph</source><translation>фотосуретті алып тастау</translation></message></context>
<context><name>cli</name><message><source>remove the planned end</source><translation>аяқталу уақытын алып тастау</translation></message></context>
<context><name>cli</name><message><source>removed</source><translation>алып тасталды</translation></message></context>
<context><name>cli</name><message><source>rename a marking everywhere; repeatable</source><translation>белгінің атауын барлық жерде өзгерту; қайталауға болады</translation></message></context>
<context><name>cli</name><message><source>replace a file that was changed since it was made</source><translation>жасалғаннан кейін өзгертілген файлды алмастыру</translation></message></context>
<context><name>cli</name><message><source>show names again that were left out</source><translation>алып тасталған атауларды қайта көрсету</translation></message></context>
<context><name>cli</name><message><source>show the checks that were made</source><translation>жасалған тексерулерді көрсету</translation></message></context>
<context><name>cli</name><message><source>since when; default: today</source><translation>қай күннен бері; әдепкі: бүгін</translation></message></context>
<context><name>cli</name><message><source>skip the proposals of these clauses, or `all` of them, for good</source><translation>осы тармақтардың ұсыныстарын не `all` бәрін біржола өткізіп жіберу</translation></message></context>
<context><name>cli</name><message><source>skipped</source><translation>өткізілген</translation></message></context>
<context><name>cli</name><message><source>speaking cards of that size instead of the book (.pdf)</source><translation>кітап орнына осы өлшемдегі сөйлеу карточкалары (.pdf)</translation></message></context>
<context><name>cli</name><message><source>take the clean reading of the paragraphs that begin in these lines, such as 7,12, or of `all`; `read` lists them</source><translation>осы жолдарда басталатын абзацтардың таза оқылымын алу, мысалы 7,12 не `all`; тізімін `read` шығарады</translation></message></context>
<context><name>cli</name><message><source>the copy or packet to merge; it is not changed</source><translation>біріктірілетін көшірме немесе пакет; ол өзгермейді</translation></message></context>
<context><name>cli</name><message><source>the date</source><translation>күні</translation></message></context>
<context><name>cli</name><message><source>the day of its facts; default: today</source><translation>деректерінің күні; әдепкісі: бүгін</translation></message></context>
<context><name>cli</name><message><source>the day the reply is due</source><translation>жауап берілетін күн</translation></message></context>
<context><name>cli</name><message><source>the day, or the first day</source><translation>күні немесе бірінші күні</translation></message></context>
<context><name>cli</name><message><source>the document in the file, if it has several; the first if not given</source><translation>бірнешеу болса, файлдағы құжат; берілмесе, біріншісі</translation></message></context>
<context><name>cli</name><message><source>the document, as `document list` shows it</source><translation>құжат, `document list` көрсеткендей</translation></message></context>
<context><name>cli</name><message><source>the edition it is based on, with its readers and default sections</source><translation>негізгі басылым (оқырмандары мен әдепкі бөлімдері)</translation></message></context>
<context><name>cli</name><message><source>the exact file that the program wrote</source><translation>бағдарлама жазған файлдың дәл өзі</translation></message></context>
<context><name>cli</name><message><source>the file to write</source><translation>жазылатын файл</translation></message></context>
<context><name>cli</name><message><source>the folder for the files</source><translation>файлдар қалтасы</translation></message></context>
<context><name>cli</name><message><source>the format; default: pdf</source><translation>пішім; әдепкі: pdf</translation></message></context>
<context><name>cli</name><message><source>the highest marking that it may carry</source><translation>онда болуы мүмкін ең жоғары белгі</translation></message></context>
<context><name>cli</name><message><source>the highest marking that its books may contain</source><translation>кітаптарында болуы мүмкін ең жоғары белгі</translation></message></context>
<context><name>cli</name><message><source>the id of the brief to delete</source><translation>жойылатын ілеспе мәтіннің идентификаторы</translation></message></context>
<context><name>cli</name><message><source>the item, as `list items` shows it</source><translation>мәселе, `list items` көрсеткен нөмірі</translation></message></context>
<context><name>cli</name><message><source>the key of the desk</source><translation>бөлімнің кілті</translation></message></context>
<context><name>cli</name><message><source>the kind, such as 'joint statement'</source><translation>түрі, мысалы, «бірлескен мәлімдеме»</translation></message></context>
<context><name>cli</name><message><source>the language of messages and of the window: {codes}; default: the system's</source><translation>хабарлар мен терезенің тілі: {codes}; әдепкісі: жүйенің тілі</translation></message></context>
<context><name>cli</name><message><source>the language of the book, such as tr, kk, ru or en</source><translation>кітап тілі, мысалы, tr, kk, ru не en</translation></message></context>
<context><name>cli</name><message><source>the language of the page, such as tr, kk, ru or en</source><translation>беттің тілі, мысалы tr, kk, ru немесе en</translation></message></context>
<context><name>cli</name><message><source>the language of the reminder</source><translation>еске салудың тілі</translation></message></context>
<context><name>cli</name><message><source>the language of the sheet, such as tr, kk, ru or en</source><translation>парақтың тілі, мысалы tr, kk, ru немесе en</translation></message></context>
<context><name>cli</name><message><source>the languages of its originals</source><translation>түпнұсқаларының тілдері</translation></message></context>
<context><name>cli</name><message><source>the last day on which it may be used</source><translation>пайдалануға болатын соңғы күн</translation></message></context>
<context><name>cli</name><message><source>the lowest marking of its books</source><translation>кітаптарының ең төмен белгісі</translation></message></context>
<context><name>cli</name><message><source>the meeting, as `list meetings` shows it</source><translation>кездесу, `list meetings` көрсеткен нөмірі</translation></message></context>
<context><name>cli</name><message><source>the name of the desk, which manifests carry</source><translation>манифестерде тұратын бөлім атауы</translation></message></context>
<context><name>cli</name><message><source>the name of the edition</source><translation>басылымның атауы</translation></message></context>
<context><name>cli</name><message><source>the name of the theme</source><translation>тақырыптың атауы</translation></message></context>
<context><name>cli</name><message><source>the name to set; without it, show the name</source><translation>орнатылатын ат; онсыз ағымдағы ат көрсетіледі</translation></message></context>
<context><name>cli</name><message><source>the names of the scale, lowest first, separated by commas</source><translation>шкала атаулары, төменгісі бірінші, үтірмен бөлінген</translation></message></context>
<context><name>cli</name><message><source>the new deadline</source><translation>жаңа мерзім</translation></message></context>
<context><name>cli</name><message><source>the new place in the order of precedence, from 1</source><translation>дәрежелік тәртіптегі жаңа орны, 1-ден бастап</translation></message></context>
<context><name>cli</name><message><source>the new recipient of the copy</source><translation>дананың жаңа алушысы</translation></message></context>
<context><name>cli</name><message><source>the new status of the copy</source><translation>дананың жаңа жағдайы</translation></message></context>
<context><name>cli</name><message><source>the new workspace</source><translation>жаңа жұмыс кеңістігі</translation></message></context>
<context><name>cli</name><message><source>the note</source><translation>жазба мәтіні</translation></message></context>
<context><name>cli</name><message><source>the number of a note, also of a deleted one; repeatable</source><translation>жазбаның нөмірі, өшірілген жазбанікі де болады; қайталауға болады</translation></message></context>
<context><name>cli</name><message><source>the number of its meeting, see `list meetings`</source><translation>кездесуінің нөмірі, `list meetings` пәрменін қараңыз</translation></message></context>
<context><name>cli</name><message><source>the number of the issued book; default: the last one</source><translation>шығарылған кітаптың нөмірі; әдепкі: соңғысы</translation></message></context>
<context><name>cli</name><message><source>the number of the item, see `list items`</source><translation>мәселенің нөмірі, `list items` пәрменін қараңыз</translation></message></context>
<context><name>cli</name><message><source>the number of the meeting, see `list meetings`</source><translation>кездесудің нөмірі, `list meetings` пәрменін қараңыз</translation></message></context>
<context><name>cli</name><message><source>the number of the statement, see `list statements`; default: the last one imported</source><translation>мәлімдеменің нөмірі, `list statements` пәрменін қараңыз; әдепкі: соңғы импортталғаны</translation></message></context>
<context><name>cli</name><message><source>the outcome sought</source><translation>күтілетін нәтиже</translation></message></context>
<context><name>cli</name><message><source>the packet to make, a .briefing file</source><translation>жасалатын пакет, .briefing файлы</translation></message></context>
<context><name>cli</name><message><source>the paper size; default: a4</source><translation>қағаз өлшемі; әдепкі: a4</translation></message></context>
<context><name>cli</name><message><source>the party the person belongs to</source><translation>тұлға тиесілі тарап</translation></message></context>
<context><name>cli</name><message><source>the person's name</source><translation>тұлғаның аты-жөні</translation></message></context>
<context><name>cli</name><message><source>the person's office or function</source><translation>тұлғаның лауазымы не міндеті</translation></message></context>
<context><name>cli</name><message><source>the person: an id or a name</source><translation>тұлға: идентификаторы не аты</translation></message></context>
<context><name>cli</name><message><source>the place</source><translation>орны</translation></message></context>
<context><name>cli</name><message><source>the place in the order of precedence, from 1; default: the last</source><translation>дәрежелік тәртіптегі орны, 1-ден бастап; әдепкі: соңғы</translation></message></context>
<context><name>cli</name><message><source>the run of clauses: 16-21, or 2:16-21 of statement 2</source><translation>тармақтар: 16-21 немесе 2-мәлімдеменің 2:16-21</translation></message></context>
<context><name>cli</name><message><source>the sections that it has, in their order: {sections}</source><translation>бөлімдері, реті бойынша: {sections}</translation></message></context>
<context><name>cli</name><message><source>the series of meetings it belongs to</source><translation>кездесу жататын топтама</translation></message></context>
<context><name>cli</name><message><source>the statement, as `list statements` shows it</source><translation>мәлімдеме, `list statements` көрсететіндей</translation></message></context>
<context><name>cli</name><message><source>the text to write</source><translation>жазылатын мәтін</translation></message></context>
<context><name>cli</name><message><source>the theme, as `theme list` shows it</source><translation>тақырып, `theme list` көрсеткендей</translation></message></context>
<context><name>cli</name><message><source>the time that the book states, such as 2022-10-10T18:40+06:00; the same workspace and time give the same bytes; default: now, or the environment's SOURCE_DATE_EPOCH</source><translation>кітапта көрсетілетін уақыт, мысалы 2022-10-10T18:40+06:00; бірдей жұмыс файлы мен уақыт бірдей байттар береді; әдепкісі: қазір немесе ортадағы SOURCE_DATE_EPOCH</translation></message></context>
<context><name>cli</name><message><source>the title</source><translation>атауы</translation></message></context>
<context><name>cli</name><message><source>the title of a section in this edition; repeatable</source><translation>осы басылымдағы бөлімнің атауы; қайталауға болады</translation></message></context>
<context><name>cli</name><message><source>the title of the next round</source><translation>келесі кездесудің атауы</translation></message></context>
<context><name>cli</name><message><source>the words of the clause it is about</source><translation>жазба қатысты тармақ сөздері</translation></message></context>
<context><name>cli</name><message><source>the workspace it was issued from</source><translation>файл шығарылған жұмыс кеңістігі</translation></message></context>
<context><name>cli</name><message><source>the workspace to check a book against</source><translation>кітапты тексеруге арналған жұмыс кеңістігі</translation></message></context>
<context><name>cli</name><message><source>theirs</source><translation>олардікі</translation></message></context>
<context><name>cli</name><message><source>this background may be told to the other side</source><translation>бұл анықтаманы екінші тарапқа айтуға болады</translation></message></context>
<context><name>cli</name><message><source>watermark with the copy number</source><translation>дана нөмірі бар су белгісі</translation></message></context>
<context><name>cli</name><message><source>what happens; default: discussion</source><translation>не болады; әдепкісі: discussion</translation></message></context>
<context><name>cli</name><message><source>what it is held under</source><translation>қандай аяда өтетіні</translation></message></context>
<context><name>cli</name><message><source>what to do</source><translation>не істеу керек</translation></message></context>
<context><name>cli</name><message><source>what to list</source><translation>не тізілетіні</translation></message></context>
<context><name>cli</name><message><source>when it begins</source><translation>басталу уақыты</translation></message></context>
<context><name>cli</name><message><source>when it is to end</source><translation>аяқталу уақыты</translation></message></context>
<context><name>cli</name><message><source>where it is held</source><translation>өтетін жері</translation></message></context>
<context><name>cli</name><message><source>where to keep the key; default: beside the settings</source><translation>кілт сақталатын орын; әдепкісі: параметрлердің қасында</translation></message></context>
<context><name>cli</name><message><source>whether there are interpreters</source><translation>аудармашылар бар ма</translation></message></context>
<context><name>cli</name><message><source>who cleared it</source><translation>келіскен адам</translation></message></context>
<context><name>cli</name><message><source>who does on the other side</source><translation>екінші тараптан кім баяндайды</translation></message></context>
<context><name>cli</name><message><source>who is asked, named as its commitments or the lead of an item are</source><translation>кімнен сұралады: міндеттемелердегі немесе мәселенің жауаптысындағы атауы</translation></message></context>
<context><name>cli</name><message><source>who may read it</source><translation>кім оқи алады</translation></message></context>
<context><name>cli</name><message><source>who may read it; default: what is usual for its kind</source><translation>кім оқи алады; әдепкісі: осы түрге тән аудитория</translation></message></context>
<context><name>cli</name><message><source>who signs it</source><translation>кім қол қояды</translation></message></context>
<context><name>cli</name><message><source>who speaks to it</source><translation>кім баяндайды</translation></message></context>
<context><name>cli</name><message><source>who will read it</source><translation>оны кім оқиды</translation></message></context>
<context><name>cli</name><message><source>words that must all occur, or a number</source><translation>түгел кездесуі тиіс сөздер не сан</translation></message></context>
<context><name>cli</name><message><source>write a table to FILE, whose name ends in .csv or .xlsx</source><translation>кестені FILE файлына жазу; аты .csv не .xlsx деп аяқталады</translation></message></context>
<context><name>cli</name><message><source>write the copy again, exactly as issued</source><translation>дананы дәл шығарылғандай қайта жазу</translation></message></context>
<context><name>cli</name><message numerus="yes"><source>{count} lines</source><translation><numerusform>{count} жол</numerusform><numerusform>{count} жол</numerusform></translation></message></context>
<context><name>cli</name><message numerus="yes"><source>{count} paragraphs</source><translation><numerusform>{count} абзац</numerusform><numerusform>{count} абзац</numerusform></translation></message></context>
<context><name>cli</name><message><source>{percent}% alike</source><translation>{percent}% ұқсас</translation></message></context>
<context><name>cli</name><message><source>{words}: {names}, or a custom edition</source><translation>{words}: {names} немесе жеке басылым</translation></message></context>
<context><name>cli</name><message><source>“{text}” is no time. Write it as 2022-10-10T18:40+06:00.</source><translation>«{text}» уақыт емес. Былай жазыңыз: 2022-10-10T18:40+06:00.</translation></message></context>
<context><name>cli</name><message><source>“{text}” is not a choice. Write it as 3=theirs.</source><translation>«{text}» таңдау емес. 3=theirs түрінде жазыңыз.</translation></message></context>
<context><name>cli</name><message><source>“{text}” is not a list of lines. Write it as 7,12.</source><translation>«{text}» жолдар тізімі емес. Былай жазыңыз: 7,12.</translation></message></context>
<context><name>cli</name><message><source>✓ Nothing missing.</source><translation>✓ Бәрі бар.</translation></message></context>
<context><name>cli</name><message><source>✗ Altered: the workspace has no record of this very file, so it was changed since or made elsewhere. What it says was still compared:</source><translation>✗ Өзгертілген: жұмыс кеңістігінде дәл осы файл туралы жазба жоқ, сондықтан ол кейін өзгертілген не басқа жерде жасалған. Мазмұны бәрібір салыстырылды:</translation></message></context>
<context><name>copy</name><message><source>Destroyed</source><translation>Жойылды</translation></message></context>
<context><name>copy</name><message><source>Held</source><translation>Қолда</translation></message></context>
<context><name>copy</name><message><source>Returned</source><translation>Қайтарылды</translation></message></context>
<context><name>copy</name><message><source>Sent</source><translation>Жіберілді</translation></message></context>
<context><name>damage</name><message><source>cannot be read ({error})</source><translation>оқылмайды ({error})</translation></message></context>
<context><name>damage</name><message><source>has the name of another record</source><translation>басқа жазбаның атауын алған</translation></message></context>
<context><name>damage</name><message><source>is missing</source><translation>жоқ</translation></message></context>
<context><name>damage</name><message><source>is not as it was last saved</source><translation>соңғы сақталған күйінде емес</translation></message></context>
<context><name>damage</name><message><source>no more texts were looked for in the source</source><translation>басқа мәтіндер бастапқы мәтіннен ізделген жоқ</translation></message></context>
<context><name>damage</name><message><source>refers to a {parent} that is not there</source><translation>жоқ жазбаға сілтейді ({parent})</translation></message></context>
<context><name>damage</name><message><source>the file is not the one that was issued</source><translation>файл шығарылған файл емес</translation></message></context>
<context><name>damage</name><message><source>the history is not as it was written</source><translation>тарих жазылған күйінде емес</translation></message></context>
<context><name>damage</name><message><source>the name of the workspace is missing</source><translation>жұмыс кеңістігінің аты жоқ</translation></message></context>
<context><name>damage</name><message><source>the original file is not the one that was accepted</source><translation>бастапқы файл қабылданған файл емес</translation></message></context>
<context><name>damage</name><message><source>the source text is not the one that was accepted</source><translation>бастапқы мәтін қабылданған мәтін емес</translation></message></context>
<context><name>damage</name><message><source>the tables are not those of this version</source><translation>кестелер осы нұсқаныкі емес</translation></message></context>
<context><name>damage</name><message><source>the text is not in its source</source><translation>мәтін бастапқы мәтінде жоқ</translation></message></context>
<context><name>damage</name><message><source>the text is not the one that was accepted</source><translation>мәтін қабылданған мәтін емес</translation></message></context>
<context><name>date</name><message><source>April</source><translation>сәуір</translation></message></context>
<context><name>date</name><message><source>August</source><translation>тамыз</translation></message></context>
<context><name>date</name><message><source>December</source><translation>желтоқсан</translation></message></context>
<context><name>date</name><message><source>February</source><translation>ақпан</translation></message></context>
<context><name>date</name><message><source>Friday</source><translation>жұма</translation></message></context>
<context><name>date</name><message><source>January</source><translation>қаңтар</translation></message></context>
<context><name>date</name><message><source>July</source><translation>шілде</translation></message></context>
<context><name>date</name><message><source>June</source><translation>маусым</translation></message></context>
<context><name>date</name><message><source>March</source><translation>наурыз</translation></message></context>
<context><name>date</name><message><source>May</source><translation>мамыр</translation></message></context>
<context><name>date</name><message><source>Monday</source><translation>дүйсенбі</translation></message></context>
<context><name>date</name><message><source>November</source><translation>қараша</translation></message></context>
<context><name>date</name><message><source>October</source><translation>қазан</translation></message></context>
<context><name>date</name><message><source>Saturday</source><translation>сенбі</translation></message></context>
<context><name>date</name><message><source>September</source><translation>қыркүйек</translation></message></context>
<context><name>date</name><message><source>Sunday</source><translation>жексенбі</translation></message></context>
<context><name>date</name><message><source>Thursday</source><translation>бейсенбі</translation></message></context>
<context><name>date</name><message><source>Tuesday</source><translation>сейсенбі</translation></message></context>
<context><name>date</name><message><source>Wednesday</source><translation>сәрсенбі</translation></message></context>
<context><name>date</name><message><source>{day} {month} {year}</source><translation>{year} жылғы {day} {month}</translation></message></context>
<context><name>date</name><message><source>{hours} h</source><translation>{hours} сағ</translation></message></context>
<context><name>date</name><message><source>{minutes} min</source><translation>{minutes} мин</translation></message></context>
<context><name>date</name><message><source>{times} (day before)</source><translation>{times} (алдыңғы күн)</translation></message></context>
<context><name>date</name><message><source>{times} (next day)</source><translation>{times} (келесі күн)</translation></message></context>
<context><name>date</name><message><source>{weekday} {date}</source><translation>{date}, {weekday}</translation></message></context>
<context><name>edition</name><message><source>Delegation edition</source><translation>Делегацияға арналған басылым</translation></message></context>
<context><name>edition</name><message><source>Desk edition</source><translation>Жұмыс басылымы</translation></message></context>
<context><name>edition</name><message><source>Edition with a misleading name</source><translation>Адастыратын атауы бар басылым</translation></message></context>
<context><name>edition</name><message><source>Press edition</source><translation>Баспасөзге арналған басылым</translation></message></context>
<context><name>edition</name><message><source>Principal edition</source><translation>Басшыға арналған басылым</translation></message></context>
<context><name>edition</name><message><source>internal notes are left out</source><translation>ішкі жазбалар алынып тасталған</translation></message></context>
<context><name>edition</name><message><source>notes for the principal, internal notes and latest updates are left out</source><translation>тек басшыға арналған жазбалар, ішкі жазбалар және соңғы мәліметтер алынып тасталған</translation></message></context>
<context><name>edition</name><message><source>only notes for the press; no assessments</source><translation>тек баспасөзге арналған жазбалар; бағалаусыз</translation></message></context>
<context><name>edition</name><message><source>the staff's working copy with all notes</source><translation>қызметкерлердің жұмыс данасы, ештеңе алынып тасталмаған</translation></message></context>
<context><name>error</name><message><source>--usable is for background notes only. Leave it out.</source><translation>--usable тек анықтама жазбаларына арналған. Оны алып тастаңыз.</translation></message></context>
<context><name>error</name><message><source>A book is a .pdf or .docx file, not “{suffix}”. Change its name.</source><translation>Кітап – .pdf не .docx файлы, «{suffix}» емес. Атауын өзгертіңіз.</translation></message></context>
<context><name>error</name><message><source>A book or a sheet that was made stays in the list.</source><translation>Жасалған кітап немесе парақ тізімде қалады.</translation></message></context>
<context><name>error</name><message><source>A brief needs text.</source><translation>Ілеспе мәтін бос болмауы керек.</translation></message></context>
<context><name>error</name><message><source>A custom edition cannot be named “{name}”. Choose another name.</source><translation>Жеке басылымды «{name}» деп атауға болмайды. Басқа атау таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>A document has 1 to {most} originals, not {number}.</source><translation>Құжаттың түпнұсқа саны 1-ден {most}-ға дейін болады, {number} емес.</translation></message></context>
<context><name>error</name><message><source>A meeting has 1 to {most} days; {number} is outside it.</source><translation>Кездесу 1 күннен {most} күнге дейін болады; {number} бұған сыймайды.</translation></message></context>
<context><name>error</name><message><source>A note needs text.</source><translation>Жазба бос болмауы керек.</translation></message></context>
<context><name>error</name><message><source>A packet needs something to carry. Name a --meeting or a --statement.</source><translation>Пакетке бір нәрсе қосу керек. --meeting немесе --statement көрсетіңіз.</translation></message></context>
<context><name>error</name><message><source>A passphrase cannot be empty. Choose another.</source><translation>Құпия тіркес бос болмауы керек. Басқасын таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>A person needs a name. Enter one.</source><translation>Тұлғаның аты-жөні болуы керек. Енгізіңіз.</translation></message></context>
<context><name>error</name><message><source>A phrase needs words.</source><translation>Тіркесте сөз болуы керек.</translation></message></context>
<context><name>error</name><message><source>A programme is an .ics, .pdf or .docx file, not “{suffix}”. Change its name.</source><translation>Бағдарлама .ics, .pdf немесе .docx файлы болады, «{suffix}» емес. Атауын өзгертіңіз.</translation></message></context>
<context><name>error</name><message><source>A sheet is a .docx file, not “{suffix}”. Change its name.</source><translation>Парақ — .docx файлы, «{suffix}» емес. Атауын өзгертіңіз.</translation></message></context>
<context><name>error</name><message><source>A statement needs a title. Enter one.</source><translation>Мәлімдеменің атауы болуы керек. Енгізіңіз.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>A text has {count} characters, too many for a spreadsheet. Export to .csv.</source><translation><numerusform>Бір мәтінде {count} таңба бар, бұл электрондық кесте үшін тым көп. .csv пішіміне экспорттаңыз.</numerusform><numerusform>Бір мәтінде {count} таңба бар, бұл электрондық кесте үшін тым көп. .csv пішіміне экспорттаңыз.</numerusform></translation></message></context>
<context><name>error</name><message><source>A theme is a run of clauses of one text, in order.</source><translation>Тақырып – бір мәтіннің қатар тұрған тармақтары.</translation></message></context>
<context><name>error</name><message><source>A theme needs a name.</source><translation>Тақырыптың атауы керек.</translation></message></context>
<context><name>error</name><message><source>A title was given for “{section}”, but the edition does not have this section.</source><translation>«{section}» бөлімінің атауы берілді, бірақ бұл басылымда ондай бөлім жоқ.</translation></message></context>
<context><name>error</name><message><source>A {kind} belongs to a meeting. Give --meeting without --item.</source><translation>«{kind}» кездесуге тиесілі. --meeting мәнін --item мәнінсіз беріңіз.</translation></message></context>
<context><name>error</name><message><source>A {kind} belongs to an item. Give --item; list the items to see their numbers.</source><translation>«{kind}» мәселеге тиесілі. --item беріңіз; нөмірлерін көру үшін мәселелерді тізіңіз.</translation></message></context>
<context><name>error</name><message><source>An edition needs at least one section, and each section only once.</source><translation>Басылымда кемінде бір бөлім болуы керек, әр бөлім – тек бір рет.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>An item takes 0 to {count} minutes, not {minutes}.</source><translation><numerusform>Мәселеге 0–{count} минут бөлінеді, {minutes} емес.</numerusform><numerusform>Мәселеге 0–{count} минут бөлінеді, {minutes} емес.</numerusform></translation></message></context>
<context><name>error</name><message><source>Bleed and trim marks are made as .pdf only.</source><translation>Шеттен асыру мен кесу белгілері тек .pdf түрінде жасалады.</translation></message></context>
<context><name>error</name><message><source>Book {number} has no copy {copy}. List its copies.</source><translation>{number}-кітапта {copy}-дана жоқ. Даналарын тізіңіз.</translation></message></context>
<context><name>error</name><message><source>Book {number} is of another meeting or edition. Compare books of the same meeting and edition.</source><translation>{number}-кітап басқа кездесуге не басылымға тиесілі. Бір кездесу мен басылымның кітаптарын салыстырыңыз.</translation></message></context>
<context><name>error</name><message><source>Book {number} was destroyed. It cannot be written, compared or checked again.</source><translation>{number}-кітап жойылған. Оны қайта жазу, салыстыру немесе тексеру мүмкін емес.</translation></message></context>
<context><name>error</name><message><source>Brief {number} not found in {path}. List the briefs to see their numbers.</source><translation>{number}-ілеспе мәтін {path} файлынан табылмады. Нөмірлерін көру үшін ілеспе мәтіндерді тізіңіз.</translation></message></context>
<context><name>error</name><message><source>Cannot make a backup in {folder} ({why}). You can go on working; it will be tried again. Check that the disk or stick is connected and has space.</source><translation>{folder} қалтасында сақтық көшірме жасау мүмкін емес ({why}). Жұмысты жалғастыра беріңіз; әрекет қайталанады. Диск не флешка қосулы және бос орны бар ма, тексеріңіз.</translation></message></context>
<context><name>error</name><message><source>Cannot open the book for checking ({why}).</source><translation>Кітапты тексеру үшін ашу мүмкін емес ({why}).</translation></message></context>
<context><name>error</name><message><source>Cannot open “{name}”: it is not a file but a folder or device.</source><translation>«{name}» ашылмады: бұл файл емес, қалта не құрылғы.</translation></message></context>
<context><name>error</name><message><source>Cannot open “{name}”: {reason}.</source><translation>«{name}» ашылмады: {reason}.</translation></message></context>
<context><name>error</name><message><source>Cannot read or write {path} ({why}). Choose another name or folder.</source><translation>{path} файлын оқу не жазу мүмкін емес ({why}). Басқа атау не қалта таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>Cannot read or write {path} at the moment ({why}), so this change was not saved. Earlier changes are safe. Check that its disk or stick is connected and has space, and try again.</source><translation>{path} файлын қазір оқу не жазу мүмкін емес ({why}), сондықтан бұл өзгеріс сақталмады. Бұрынғы өзгерістер қауіпсіз. Дискі не флешкасы қосулы және бос орны бар ма, тексеріп, қайталап көріңіз.</translation></message></context>
<context><name>error</name><message><source>Cannot read the key {path} ({why}).</source><translation>{path} кілті оқылмады ({why}).</translation></message></context>
<context><name>error</name><message><source>Cannot read {path}: {why}.</source><translation>{path} оқылмады: {why}.</translation></message></context>
<context><name>error</name><message><source>Cannot restore this: what it belongs to no longer exists, or something else has its place now. Restore or delete that first.</source><translation>Мұны қалпына келтіру мүмкін емес: ол тиесілі нәрсе енді жоқ не орнын басқасы басқан. Алдымен соны қалпына келтіріңіз не жойыңыз.</translation></message></context>
<context><name>error</name><message><source>Cannot save the settings in {path} ({why}).</source><translation>Параметрлер {path} файлына сақталмады ({why}).</translation></message></context>
<context><name>error</name><message><source>Cannot write {path} ({why}). Choose another folder or name.</source><translation>{path} файлына жазу мүмкін емес ({why}). Басқа қалта не атау таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>Cannot write {path}. Choose a folder where you can write.</source><translation>{path} файлына жазу мүмкін емес. Жазуға болатын қалта таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>Clause {label} does not contain “{quote}”. Quote words that it has.</source><translation>{label} тармағында «{quote}» жоқ. Ондағы сөздерді келтіріңіз.</translation></message></context>
<context><name>error</name><message><source>Clause {label} not found in {path}. List the clauses to see their labels.</source><translation>{label}-тармақ {path} файлынан табылмады. Нөмірлерін көру үшін тармақтарды тізіңіз.</translation></message></context>
<context><name>error</name><message><source>Dates after {date} are not supported. Give an earlier date.</source><translation>{date} күнінен кейінгі күндерге қолдау жоқ. Ертерек күнді беріңіз.</translation></message></context>
<context><name>error</name><message><source>Document {number} not found in {path}. List the documents to see their numbers.</source><translation>{number}-құжат {path} ішінен табылмады. Нөмірлерін көру үшін құжаттар тізімін шығарыңыз.</translation></message></context>
<context><name>error</name><message><source>Each marking needs a unique name that does not look like another, and the scale needs at least one marking.</source><translation>Әр белгінің басқаға ұқсамайтын бірегей атауы болуы керек, ал шкалада кемінде бір белгі болуы керек.</translation></message></context>
<context><name>error</name><message><source>Edition “{name}” not found in {path}. Available: {names}.</source><translation>«{name}» басылымы {path} файлынан табылмады. Барлары: {names}.</translation></message></context>
<context><name>error</name><message><source>Enter a passphrase for the key.</source><translation>Кілттің құпия тіркесін енгізіңіз.</translation></message></context>
<context><name>error</name><message><source>Enter the name of the desk.</source><translation>Бөлімнің атауын енгізіңіз.</translation></message></context>
<context><name>error</name><message><source>File not found: {path}</source><translation>Файл табылмады: {path}</translation></message></context>
<context><name>error</name><message><source>Folder not found: {path}. Create it first.</source><translation>Қалта табылмады: {path}. Алдымен оны жасаңыз.</translation></message></context>
<context><name>error</name><message><source>Give both the manifest with --manifest and the key with --key.</source><translation>Манифесті --manifest арқылы, кілтті --key арқылы қатар беріңіз.</translation></message></context>
<context><name>error</name><message><source>Give the name of the edition.</source><translation>Басылымның атауын беріңіз.</translation></message></context>
<context><name>error</name><message><source>Give the text to write and its --kind.</source><translation>Жазылатын мәтін мен --kind мәнін беріңіз.</translation></message></context>
<context><name>error</name><message><source>Give the workspace to check {path} against with --workspace.</source><translation>{path} файлын тексеретін жұмыс кеңістігін --workspace арқылы беріңіз.</translation></message></context>
<context><name>error</name><message><source>Issued book {number} not found. List the issued books to see their numbers.</source><translation>{number}-шығарылған кітап табылмады. Нөмірлерін көру үшін шығарылған кітаптарды тізіңіз.</translation></message></context>
<context><name>error</name><message><source>Issuing cancelled. Nothing was issued.</source><translation>Шығарудан бас тартылды. Ештеңе шығарылмады.</translation></message></context>
<context><name>error</name><message><source>Item {number} not found in {path}. List the items to see their numbers.</source><translation>{number}-мәселе {path} ішінен табылмады. Нөмірлерін көру үшін мәселелер тізімін шығарыңыз.</translation></message></context>
<context><name>error</name><message><source>Large print is available as .pdf only. In a Word file, enlarge the fonts of its styles.</source><translation>Ірі қаріп тек .pdf түрінде қолжетімді. Word файлында стильдер қаріптерін үлкейтіңіз.</translation></message></context>
<context><name>error</name><message><source>Marking “{name}” not found in {path}. Available: {names}.</source><translation>«{name}» белгісі {path} файлынан табылмады. Барлары: {names}.</translation></message></context>
<context><name>error</name><message><source>Meeting {number} not found in {path}. List the meetings to see their numbers.</source><translation>{number}-кездесу {path} файлынан табылмады. Нөмірлерін көру үшін кездесулерді тізіңіз.</translation></message></context>
<context><name>error</name><message><source>Name a recipient for each copy.</source><translation>Әр дананың алушысын атаңыз.</translation></message></context>
<context><name>error</name><message><source>Name one request with --sheet.</source><translation>Бір сұратуды --sheet арқылы көрсетіңіз.</translation></message></context>
<context><name>error</name><message><source>Name the clauses of the theme.</source><translation>Тақырыптың тармақтарын көрсетіңіз.</translation></message></context>
<context><name>error</name><message><source>Name the copy with --book and --copy.</source><translation>Дананы --book және --copy арқылы атаңыз.</translation></message></context>
<context><name>error</name><message><source>Name the document with --title.</source><translation>Құжаттың атауын --title арқылы беріңіз.</translation></message></context>
<context><name>error</name><message><source>Name the edition it is based on with --base: {names}.</source><translation>Негізге алынатын басылымды --base арқылы атаңыз: {names}.</translation></message></context>
<context><name>error</name><message><source>Name the item with --title.</source><translation>Мәселенің атауын --title арқылы беріңіз.</translation></message></context>
<context><name>error</name><message><source>Name the meeting with --title.</source><translation>Кездесудің атауын --title арқылы беріңіз.</translation></message></context>
<context><name>error</name><message><source>Name the person and, for `move`, the new --rank.</source><translation>Тұлғаны және `move` үшін жаңа --rank мәнін атаңыз.</translation></message></context>
<context><name>error</name><message><source>Name the person: a name for `add`, otherwise an id or a name.</source><translation>Тұлғаны атаңыз: `add` үшін аты, әйтпесе идентификаторы не аты.</translation></message></context>
<context><name>error</name><message><source>No book has been issued from {path} yet.</source><translation>{path} файлынан әлі кітап шығарылмаған.</translation></message></context>
<context><name>error</name><message><source>No open commitment of “{meeting}” belongs to “{addressee}”. Write the name as it stands there: {known}.</source><translation>«{meeting}» кездесуінде «{addressee}» үшін ашық міндеттеме жоқ. Атауды ондағыдай жазыңыз: {known}.</translation></message></context>
<context><name>error</name><message><source>No paragraph with marks of its source begins in line {line}. `briefing read FILE` lists them.</source><translation>{line}-жолда бөтен белгілері бар абзац басталмайды. Олардың тізімі: `briefing read FILE`.</translation></message></context>
<context><name>error</name><message><source>No statement of this meeting is available in the language “{language}”. Add that version first.</source><translation>Бұл кездесудің «{language}» тіліндегі мәлімдемесі жоқ. Алдымен сол тілдік нұсқаны қосыңыз.</translation></message></context>
<context><name>error</name><message><source>No terminal to ask on. Give --yes to destroy the notes.</source><translation>Сұрайтын терминал жоқ. Жазбаларды жою үшін --yes беріңіз.</translation></message></context>
<context><name>error</name><message><source>No terminal to ask on. Set {variable}.</source><translation>Сұрайтын терминал жоқ. {variable} мәнін орнатыңыз.</translation></message></context>
<context><name>error</name><message><source>Note {number} not found in {path}. List the notes to see their numbers.</source><translation>{path}: {number}-жазба табылмады. Нөмірлерін көру үшін жазбаларды тізімдеңіз.</translation></message></context>
<context><name>error</name><message><source>Nothing has changed since book {number} was issued, so it needs no replacement pages.</source><translation>{number}-кітап шығарылғаннан бері ештеңе өзгерген жоқ, сондықтан ауыстыратын беттер керек емес.</translation></message></context>
<context><name>error</name><message><source>Nothing in {path} can be read. Restore a backup.</source><translation>{path} ішінен ештеңе оқылмады. Сақтық көшірмеден қалпына келтіріңіз.</translation></message></context>
<context><name>error</name><message><source>Nothing to put on cards: no item has a point to make or an answer that this edition may contain.</source><translation>Карточкаға салатын ештеңе жоқ: ешбір мәселеде осы басылымға кіре алатын тезис не жауап жоқ.</translation></message></context>
<context><name>error</name><message><source>Nothing to redo in {path}.</source><translation>{path} ішінде қайталайтын ештеңе жоқ.</translation></message></context>
<context><name>error</name><message><source>Nothing to undo in {path}.</source><translation>{path} ішінде болдырмайтын ештеңе жоқ.</translation></message></context>
<context><name>error</name><message><source>Nothing was destroyed.</source><translation>Ештеңе жойылған жоқ.</translation></message></context>
<context><name>error</name><message><source>Nothing was entered. Nothing was changed.</source><translation>Ештеңе енгізілмеді. Ештеңе өзгерген жоқ.</translation></message></context>
<context><name>error</name><message><source>Person {who} not found in {path}. List or add persons.</source><translation>{who} {path} файлынан табылмады. Тұлғаларды тізіңіз не қосыңыз.</translation></message></context>
<context><name>error</name><message><source>Record {record} was not found. Check the workspace for damage.</source><translation>{record} жазбасы табылмады. Жұмыс кеңістігінің зақымданбағанын тексеріңіз.</translation></message></context>
<context><name>error</name><message><source>Replacement pages are made as .pdf only.</source><translation>Ауыстыру беттері тек .pdf түрінде жасалады.</translation></message></context>
<context><name>error</name><message><source>Saving {path} was interrupted, and it can be repaired only in a folder where you can write. Copy it there together with {journal}, and open the copy.</source><translation>{path} файлын сақтау үзілген, оны тек жазуға болатын қалтада түзетуге болады. Оны {journal} файлымен бірге сонда көшіріп, көшірмесін ашыңыз.</translation></message></context>
<context><name>error</name><message><source>Section “{name}” not found. Available: {names}.</source><translation>«{name}» бөлімі табылмады. Барлары: {names}.</translation></message></context>
<context><name>error</name><message><source>Several books have the number {number}, issued before copies were merged: {names}. Choose a book with a number of its own.</source><translation>{number} нөмірі бірнеше кітапта бар, олар көшірмелер біріктірілмей тұрып шығарылған: {names}. Нөмірі бірегей кітапты таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>Several paragraphs are {label}. Use one of: {places}.</source><translation>{label} деген бірнеше абзац бар. Біреуін алыңыз: {places}.</translation></message></context>
<context><name>error</name><message><source>Several persons in {path} match {who}. Give the id.</source><translation>{who} {path} файлында бірнеше тұлғаға сәйкес келеді. Идентификаторын беріңіз.</translation></message></context>
<context><name>error</name><message><source>Some of these clauses are in the theme “{title}” already.</source><translation>Бұл тармақтардың кейбірі «{title}» тақырыбында бар.</translation></message></context>
<context><name>error</name><message><source>Speaking cards are made as .pdf only.</source><translation>Сөйлеу карточкалары тек .pdf түрінде жасалады.</translation></message></context>
<context><name>error</name><message><source>Speaking cards have no replacement pages. Make them again.</source><translation>Сөйлеу карточкаларына ауыстыру беттері жоқ. Оларды қайта жасаңыз.</translation></message></context>
<context><name>error</name><message><source>Statement {number} not found in {path}. List the statements to see their numbers.</source><translation>{number}-мәлімдеме {path} файлынан табылмады. Нөмірлерін көру үшін мәлімдемелерді тізіңіз.</translation></message></context>
<context><name>error</name><message><source>Tables are .csv or .xlsx files; “{file}” is neither.</source><translation>Кестелер – .csv не .xlsx файлдары; «{file}» – ондай файл емес.</translation></message></context>
<context><name>error</name><message><source>The book is protected by a password.</source><translation>Кітап құпиясөзбен қорғалған.</translation></message></context>
<context><name>error</name><message><source>The book was not printed because its check failed: {fault}.</source><translation>Кітап басылмады, себебі тексеруден өтпеді: {fault}.</translation></message></context>
<context><name>error</name><message><source>The book was not printed: “{clause}” would be misquoted because “{letters}” cannot be printed. A Word file can contain these letters.</source><translation>Кітап басылмады: «{clause}» қате келтірілер еді, себебі «{letters}» басылмайды. Word файлында бұл әріптер бола алады.</translation></message></context>
<context><name>error</name><message><source>The copy is a .{format} file. Use that file type in the name.</source><translation>Дана – .{format} файлы. Атауда сол файл түрін пайдаланыңыз.</translation></message></context>
<context><name>error</name><message><source>The disk is full, so this change was not saved. Earlier changes are safe. Free some space for {path} and try again.</source><translation>Диск толы, сондықтан бұл өзгеріс сақталмады. Бұрынғы өзгерістер қауіпсіз. {path} үшін орын босатып, қайталап көріңіз.</translation></message></context>
<context><name>error</name><message><source>The encoding of “{name}” is not known. Open it in the program that made it and save it as UTF-8 text.</source><translation>«{name}» файлының кодтамасы белгісіз. Оны жасаған бағдарламада ашып, UTF-8 мәтіні етіп сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>The first place on the agenda is 1.</source><translation>Күн тәртібіндегі бірінші орын – 1.</translation></message></context>
<context><name>error</name><message><source>The lock file {path} is a link or not a regular file, so it was not opened. Delete it.</source><translation>{path} бұғаттау файлы – сілтеме не кәдімгі файл емес, сондықтан ашылмады. Оны жойыңыз.</translation></message></context>
<context><name>error</name><message><source>The meeting has no date. Give it one, or fix the item to a time only.</source><translation>Кездесудің күні жоқ. Күнін беріңіз немесе мәселені тек уақытқа бекітіңіз.</translation></message></context>
<context><name>error</name><message><source>The order of a book cannot be read ({why}). Check the workspace.</source><translation>Кітаптың тапсырысы оқылмады ({why}). Жұмыс кеңістігін тексеріңіз.</translation></message></context>
<context><name>error</name><message><source>The order of precedence goes from 1 to {last}; {rank} is outside it.</source><translation>Дәрежелік тәртіп – 1–{last}; {rank} одан тыс.</translation></message></context>
<context><name>error</name><message><source>The packet was not made: reading it again found something that it must not hold. Check the workspace.</source><translation>Пакет жасалмады: қайта оқығанда онда болмауы тиіс нәрсе табылды. Жұмыс кеңістігін тексеріңіз.</translation></message></context>
<context><name>error</name><message><source>The parts of “{name}” are nested too deeply. Save its text as .docx or .txt.</source><translation>«{name}» бөліктері тым терең салынған. Мәтінін .docx не .txt етіп сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>The passphrase of the key {path} is wrong.</source><translation>{path} кілтінің құпия тіркесі қате.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>The password has {count} characters; Word takes {most}. Choose a shorter one.</source><translation><numerusform>Құпиясөзде {count} таңба бар, Word {most} таңба қабылдайды. Қысқарағын таңдаңыз.</numerusform><numerusform>Құпиясөзде {count} таңба бар, Word {most} таңба қабылдайды. Қысқарағын таңдаңыз.</numerusform></translation></message></context>
<context><name>error</name><message numerus="yes"><source>The password is {count} bytes long; a PDF takes {most}. Choose a shorter one.</source><translation><numerusform>Құпиясөздің ұзындығы {count} байт, PDF {most} байт қабылдайды. Қысқарағын таңдаңыз.</numerusform><numerusform>Құпиясөздің ұзындығы {count} байт, PDF {most} байт қабылдайды. Қысқарағын таңдаңыз.</numerusform></translation></message></context>
<context><name>error</name><message><source>The photograph of {person} cannot be read. Choose it again.</source><translation>{person}: фотосурет оқылмады. Оны қайта таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>The stored book {number} cannot be read. Check the workspace.</source><translation>Сақталған {number}-кітап оқылмады. Жұмыс кеңістігін тексеріңіз.</translation></message></context>
<context><name>error</name><message><source>The text does not name “{name}”. See briefing names.</source><translation>Мәтінде «{name}» аталмайды. briefing names пәрменін қараңыз.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>The title “{title}…” is longer than {count} letters. Shorten it.</source><translation><numerusform>«{title}…» атауы {count} әріптен ұзын. Қысқартыңыз.</numerusform><numerusform>«{title}…» атауы {count} әріптен ұзын. Қысқартыңыз.</numerusform></translation></message></context>
<context><name>error</name><message><source>The two entries do not match. Nothing was changed.</source><translation>Екі енгізу сәйкес емес. Ештеңе өзгерген жоқ.</translation></message></context>
<context><name>error</name><message><source>The workspace is damaged, so no backup was made ({where}: {what}). Check it, and restore a backup.</source><translation>Жұмыс кеңістігі зақымдалған, сондықтан сақтық көшірме жасалмады ({where}: {what}). Тексеріп, сақтық көшірмеден қалпына келтіріңіз.</translation></message></context>
<context><name>error</name><message><source>The workspace was changed meanwhile. Merge the copy again.</source><translation>Бұл арада жұмыс кеңістігі өзгерді. Көшірмені қайта біріктіріңіз.</translation></message></context>
<context><name>error</name><message><source>The {field} of {record} is not valid: “{value}”.</source><translation>{record} жазбасының {field} өрісінде жарамсыз мән бар: «{value}».</translation></message></context>
<context><name>error</name><message><source>Theme {number} not found in {path}. List the themes to see their numbers.</source><translation>{path} ішінде {number}-тақырып табылмады. Нөмірлерін көру үшін тақырыптар тізімін шығарыңыз.</translation></message></context>
<context><name>error</name><message><source>There is no conflict {number}. Merge without --choose to list them.</source><translation>{number}-қайшылық жоқ. Тізімін көру үшін --choose қолданбай біріктіріңіз.</translation></message></context>
<context><name>error</name><message><source>There is no key in {path}. Make one with `key new`.</source><translation>{path}: кілт жоқ. Оны `key new` арқылы жасаңыз.</translation></message></context>
<context><name>error</name><message><source>This edition may contain “{ceiling}” at most, but its meeting is marked “{marking}”{more}. Lower that marking, or choose another edition.</source><translation>Бұл басылымның ең жоғары белгісі – «{ceiling}», ал кездесуінің белгісі – «{marking}»{more}. Сол белгіні төмендетіңіз не басқа басылымды таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>This edition may contain “{ceiling}” at most, but “{words}” ({place}) is marked “{marking}”{more}. Lower its marking, narrow its audience, or choose another edition.</source><translation>Бұл басылымның ең жоғары белгісі – «{ceiling}», ал «{words}» ({place}) мәтінінің белгісі – «{marking}»{more}. Белгісін төмендетіңіз, аудиториясын тарылтыңыз не басқа басылымды таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>This is not the passphrase of this workspace. Nothing was changed.</source><translation>Бұл осы жұмыс кеңістігінің құпия тіркесі емес. Ештеңе өзгерген жоқ.</translation></message></context>
<context><name>error</name><message><source>This meeting is no longer in the workspace.</source><translation>Бұл кездесу жұмыс кеңістігінде енді жоқ.</translation></message></context>
<context><name>error</name><message><source>Undo ends here: notes were destroyed on {day}. What was done before that cannot be undone.</source><translation>«Болдырмау» осы жерде аяқталады: {day} күні жазбалар жойылды. Оған дейін жасалғанды болдырмау мүмкін емес.</translation></message></context>
<context><name>error</name><message><source>Wrong passphrase for {path}. Try again. If you are sure it is right, the beginning of the file is damaged: restore a backup.</source><translation>{path} құпия тіркесі қате. Қайталап көріңіз. Дұрыс екеніне сенімді болсаңыз, файлдың басы зақымдалған: сақтық көшірмеден қалпына келтіріңіз.</translation></message></context>
<context><name>error</name><message><source>Wrong password for the book.</source><translation>Кітаптың құпиясөзі қате.</translation></message></context>
<context><name>error</name><message><source>{number} new answers have the reference {reference}.</source><translation>Нөмірі {reference} жаңа жауаптар: {number}.</translation></message></context>
<context><name>error</name><message><source>{path} already exists and was changed since it was made, or is not a book of this workspace. Choose another name, or replace it with --force.</source><translation>{path} бұрыннан бар және жасалғаннан кейін өзгертілген не осы жұмыс кеңістігінің кітабы емес. Басқа атау таңдаңыз не --force арқылы алмастырыңыз.</translation></message></context>
<context><name>error</name><message><source>{path} already exists. Choose another name, or open it.</source><translation>{path} бұрыннан бар. Басқа атау таңдаңыз не оны ашыңыз.</translation></message></context>
<context><name>error</name><message><source>{path} already exists. Choose another name.</source><translation>{path} бұрыннан бар. Басқа атау таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>{path} already exists. Choose another place.</source><translation>{path} бұрыннан бар. Басқа орын таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>{path} contains something that Briefing Book did not make ({kind} “{name}”), so it was not opened. Restore a backup, or recover what can be read into a new workspace.</source><translation>{path} ішінде Briefing Book жасамаған нәрсе бар ({kind} «{name}»), сондықтан ашылмады. Сақтық көшірмеден қалпына келтіріңіз не оқылатынын жаңа жұмыс кеңістігіне қалпына келтіріңіз.</translation></message></context>
<context><name>error</name><message><source>{path} holds only the public part of a key. It cannot sign.</source><translation>{path}: кілттің ашық бөлігі ғана бар. Онымен қол қоюға болмайды.</translation></message></context>
<context><name>error</name><message><source>{path} is a folder. Choose a workspace in it.</source><translation>{path} – қалта. Ондағы жұмыс кеңістігін таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>{path} is available again but was changed elsewhere, so your changes cannot be saved to it. Save a copy of what is open.</source><translation>{path} қайта қолжетімді, бірақ басқа жерде өзгертілген, сондықтан өзгерістеріңізді оған сақтау мүмкін емес. Ашық тұрғанының көшірмесін сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>{path} is damaged ({why}). Restore a backup, or recover what can be read into a new workspace.</source><translation>{path} зақымдалған ({why}). Сақтық көшірмеден қалпына келтіріңіз не оқылатынын жаңа жұмыс кеңістігіне қалпына келтіріңіз.</translation></message></context>
<context><name>error</name><message><source>{path} is encrypted. Enter its passphrase.</source><translation>{path} шифрланған. Құпия тіркесін енгізіңіз.</translation></message></context>
<context><name>error</name><message><source>{path} is missing: it was moved or deleted, or its stick was removed. Put it back, or save a copy of what is open.</source><translation>{path} жоқ: жылжытылған, жойылған не флешкасы шығарылған. Орнына қойыңыз не ашық тұрғанының көшірмесін сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>{path} is not a Briefing Book workspace, or its beginning is damaged. Choose another .briefing file or a backup.</source><translation>{path} – Briefing Book жұмыс кеңістігі емес не оның басы зақымдалған. Басқа .briefing файлын не сақтық көшірмені таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>{path} is not a PDF or Word file ({why}).</source><translation>{path} – PDF не Word файлы емес ({why}).</translation></message></context>
<context><name>error</name><message><source>{path} is not a book recorded in {workspace}, or it was changed since. Name its edition with --edition.</source><translation>{path} файлы {workspace} ішінде тіркелген кітап емес не кейін өзгертілген. Басылымын --edition арқылы атаңыз.</translation></message></context>
<context><name>error</name><message><source>{path} is not a copy of a book issued from {workspace}.</source><translation>{path} – {workspace} кеңістігінен шығарылған кітаптың данасы емес.</translation></message></context>
<context><name>error</name><message><source>{path} is not a copy of {workspace}: the two have no step in common. Only copies and packets of this workspace can be merged.</source><translation>{path} — {workspace} көшірмесі емес: екеуінің ортақ қадамы жоқ. Тек осы жұмыс кеңістігінің көшірмелері мен пакеттерін біріктіруге болады.</translation></message></context>
<context><name>error</name><message><source>{path} is not a key. Give the file that the desk wrote with `key export`.</source><translation>{path} — кілт емес. Бөлім `key export` арқылы жазған файлды беріңіз.</translation></message></context>
<context><name>error</name><message><source>{path} is not a regular file. Choose a workspace.</source><translation>{path} – кәдімгі файл емес. Жұмыс кеңістігін таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>{path} is open in another window or program of {user} on this computer since {since}. Close it there first.</source><translation>{path} осы компьютерде басқа терезеде не бағдарламада ашық ({user}, {since} бастап). Алдымен оны жабыңыз.</translation></message></context>
<context><name>error</name><message><source>{path} is open in another window or program. Close it there first.</source><translation>{path} басқа терезеде не бағдарламада ашық. Алдымен оны жабыңыз.</translation></message></context>
<context><name>error</name><message><source>{path} is open on {machine} by {user} since {since}. Close it there first. If you are sure that it is no longer open there, delete the file {lock} beside it.</source><translation>{path} {machine} компьютерінде ашық ({user}, {since} бастап). Алдымен сонда жабыңыз. Онда енді ашық емес екеніне сенімді болсаңыз, жанындағы {lock} файлын жойыңыз.</translation></message></context>
<context><name>error</name><message><source>{path} is read-only. Copy it to a folder where you can write, then open the copy.</source><translation>{path} тек оқуға арналған. Оны жазуға болатын қалтаға көшіріп, көшірмесін ашыңыз.</translation></message></context>
<context><name>error</name><message><source>{path} is the open workspace itself. Choose another copy of it.</source><translation>{path} — ашық тұрған жұмыс кеңістігінің өзі. Басқа көшірмесін таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>{path} is there already, perhaps with answers in it. Choose another name.</source><translation>{path} бұрыннан бар, онда жауаптар болуы мүмкін. Басқа атау таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>{path} was made by a newer version of Briefing Book (file version {version}; this program supports {known}). Install the newer version to open it.</source><translation>{path} Briefing Book бағдарламасының жаңарақ нұсқасымен жасалған (файл нұсқасы – {version}; бұл бағдарлама қолдайтыны – {known}). Ашу үшін жаңарақ нұсқаны орнатыңыз.</translation></message></context>
<context><name>error</name><message><source>{path} was made by an older version. Copy it to a folder where you can write, then open it.</source><translation>{path} ескі нұсқамен жасалған. Оны жазуға болатын қалтаға көшіріп, ашыңыз.</translation></message></context>
<context><name>error</name><message><source>{path} was not saved because its check failed: {fault}.</source><translation>{path} сақталмады, себебі тексеруден өтпеді: {fault}.</translation></message></context>
<context><name>error</name><message><source>{path} was not saved: “{clause}” would be misquoted because “{letters}” cannot be printed. A Word file can contain letters that a PDF cannot.</source><translation>{path} сақталмады: «{clause}» қате келтірілер еді, себебі «{letters}» басылмайды. Word файлында PDF-те жоқ әріптер бола алады.</translation></message></context>
<context><name>error</name><message><source>{path} was overwritten by another program while it was open, such as one that syncs folders. Nothing was changed. Save a copy of what is open, then open the file again.</source><translation>{path} ашық тұрғанда оны басқа бағдарлама, мысалы қалталарды синхрондайтын бағдарлама, алмастырып жазды. Ештеңе өзгертілген жоқ. Ашық тұрғанның көшірмесін сақтап, файлды қайта ашыңыз.</translation></message></context>
<context><name>error</name><message><source>{person} is already in the delegation.</source><translation>{person} делегацияда бар.</translation></message></context>
<context><name>error</name><message><source>{person} is not in a delegation to this meeting.</source><translation>{person} бұл кездесуге арналған делегацияда жоқ.</translation></message></context>
<context><name>error</name><message><source>{printer} did not accept the book. Check that it is switched on and which pages are selected.</source><translation>{printer} кітапты қабылдамады. Қосулы ма және қай беттер таңдалған, тексеріңіз.</translation></message></context>
<context><name>error</name><message><source>{time} does not exist on {date} in {zone}: the clocks go from {before} to {after}. Give another time.</source><translation>{date} күні {zone} белдеуінде {time} уақыты жоқ: сағат {before} мезгілінен {after} мезгіліне жылжытылады. Басқа уақыт беріңіз.</translation></message></context>
<context><name>error</name><message><source>{variable} is not UTF-8 text. Set it again in UTF-8.</source><translation>{variable} мәні UTF-8 мәтіні емес. Оны UTF-8 арқылы қайта орнатыңыз.</translation></message></context>
<context><name>error</name><message><source>“{code}” is not a language of the program: {codes}.</source><translation>«{code}» – бағдарлама тілі емес: {codes}.</translation></message></context>
<context><name>error</name><message><source>“{file}” is already here as statement {number}.</source><translation>«{file}» мұнда {number}-мәлімдеме ретінде бар.</translation></message></context>
<context><name>error</name><message><source>“{name}” cannot be read as a sheet. Open it in Word or LibreOffice and save it as .docx or .odt.</source><translation>«{name}» парақ ретінде оқылмайды. Оны Word не LibreOffice бағдарламасында ашып, .docx немесе .odt түрінде сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” cannot be read as {encoding}.</source><translation>«{name}» {encoding} ретінде оқылмайды.</translation></message></context>
<context><name>error</name><message><source>“{name}” contains a document type declaration in {part}, which such documents do not have, so it was not opened.</source><translation>«{name}» файлының {part} бөлігінде құжат түрінің жариялануы бар, мұндай құжаттарда ол болмайды, сондықтан ашылмады.</translation></message></context>
<context><name>error</name><message><source>“{name}” contains far more text than a statement, so it was not read. Save the pages of the statement as a separate file.</source><translation>«{name}» мәлімдемеден әлдеқайда көп мәтін қамтиды, сондықтан оқылмады. Мәлімдеме беттерін бөлек файлға сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” contains no text.</source><translation>«{name}» файлында мәтін жоқ.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>“{name}” has no document {number}: {count} were found in it.</source><translation><numerusform>«{name}» файлында {number}-құжат жоқ: онда {count} құжат табылды.</numerusform><numerusform>«{name}» файлында {number}-құжат жоқ: онда {count} құжат табылды.</numerusform></translation></message></context>
<context><name>error</name><message><source>“{name}” has no text layer: it is a scan. Run text recognition (OCR) on it first.</source><translation>«{name}» мәтін қабатынсыз: бұл – скан. Алдымен мәтінді тануды (OCR) іске қосыңыз.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>“{name}” has {count} lines; the limit is {limit}. Save the part you need as a separate file.</source><translation><numerusform>«{name}» {count} жолдан тұрады; шегі – {limit}. Керек бөлігін бөлек файлға сақтаңыз.</numerusform><numerusform>«{name}» {count} жолдан тұрады; шегі – {limit}. Керек бөлігін бөлек файлға сақтаңыз.</numerusform></translation></message></context>
<context><name>error</name><message numerus="yes"><source>“{name}” has {count} pages; the limit is {limit}. Save the pages of the statement as a separate file.</source><translation><numerusform>«{name}» {count} беттен тұрады; шегі – {limit}. Мәлімдеме беттерін бөлек файлға сақтаңыз.</numerusform><numerusform>«{name}» {count} беттен тұрады; шегі – {limit}. Мәлімдеме беттерін бөлек файлға сақтаңыз.</numerusform></translation></message></context>
<context><name>error</name><message><source>“{name}” is a built-in edition and cannot be deleted.</source><translation>«{name}» – кіріктірілген басылым, оны жоюға болмайды.</translation></message></context>
<context><name>error</name><message><source>“{name}” is a file type that cannot be read here ({suffix}). Save it as .docx, .odt, .rtf, .pdf, .html or .txt.</source><translation>«{name}» файлының түрі мұнда оқылмайды ({suffix}). Оны .docx, .odt, .rtf, .pdf, .html не .txt етіп сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” is an old .doc file or is protected by a password. Open it in Word and save it as .docx without a password.</source><translation>«{name}» – ескі .doc файлы не құпиясөзбен қорғалған. Оны Word бағдарламасында ашып, .docx етіп құпиясөзсіз сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” is damaged or not a PDF document ({reason}). Ask for a new copy, or open it in another program and print it to a new PDF.</source><translation>«{name}» зақымдалған не PDF құжаты емес ({reason}). Жаңа көшірме сұраңыз не басқа бағдарламада ашып, жаңа PDF-ке басып шығарыңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” is damaged or not a Word document ({reason}). Open it in the program that made it and save it again as .docx.</source><translation>«{name}» зақымдалған не Word құжаты емес ({reason}). Оны жасаған бағдарламада ашып, .docx етіп қайта сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” is damaged or not an OpenDocument text ({reason}). Open it in the program that made it and save it again as .odt.</source><translation>«{name}» зақымдалған не OpenDocument мәтіні емес ({reason}). Оны жасаған бағдарламада ашып, .odt етіп қайта сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” is given as a new name but is not in the list of markings.</source><translation>«{name}» жаңа атау ретінде берілген, бірақ белгілер тізімінде жоқ.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a JPEG or PNG picture, or it is damaged. Save it as .jpg or .png.</source><translation>«{name}» – JPEG не PNG суреті емес не зақымдалған. Оны .jpg не .png етіп сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a manifest. Give the .manifest file that came with the copies.</source><translation>«{name}» — манифест емес. Даналармен бірге келген .manifest файлын беріңіз.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a readable web page ({reason}).</source><translation>«{name}» – оқылатын веб-бет емес ({reason}).</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a rich text file. Open it in the program that made it and save it again as .rtf.</source><translation>«{name}» – RTF файлы емес. Оны жасаған бағдарламада ашып, .rtf етіп қайта сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a text file: it contains NUL bytes (first in line {line}). Save it again as UTF-8 text.</source><translation>«{name}» – мәтіндік файл емес: NUL байттары бар (алғашқысы {line}-жолда). Оны UTF-8 мәтіні етіп қайта сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a time zone. Write it as Asia/Almaty or UTC.</source><translation>«{name}» уақыт белдеуі емес. Asia/Almaty не UTC деп жазыңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” is protected by a password. Open it in the program that made it and save it without a password.</source><translation>«{name}» құпиясөзбен қорғалған. Оны жасаған бағдарламада ашып, құпиясөзсіз сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” is protected by a password. Save a copy without the password.</source><translation>«{name}» құпиясөзбен қорғалған. Көшірмесін құпиясөзсіз сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large ({size} MB; the limit is {limit} MB). Save the part you need as a separate file.</source><translation>«{name}» тым үлкен ({size} МБ; шегі – {limit} МБ). Керек бөлігін бөлек файлға сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large for a book ({size} MB; the limit is {limit} MB).</source><translation>«{name}» кітап үшін тым үлкен ({size} МБ; шегі – {limit} МБ).</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large for a manifest ({size} MB; the limit is {limit} MB).</source><translation>«{name}» манифест үшін тым үлкен ({size} МБ; шегі — {limit} МБ).</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large for a photograph ({size} MB; the limit is {limit} MB). Save a smaller copy.</source><translation>«{name}» фотосурет үшін тым үлкен ({size} МБ; шегі – {limit} МБ). Кішірек көшірмесін сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large for a photograph: it has more than {limit} megapixels. Save a smaller copy.</source><translation>«{name}» фотосурет үшін тым үлкен: {limit} мегапиксельден асады. Кішірек көшірмесін сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” looks like the existing edition “{other}”. Choose another name.</source><translation>«{name}» бар басылымға ұқсайды: «{other}». Басқа атау таңдаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” was not read: it is damaged, or it needs more memory than any document should. Open it in another program and save it again.</source><translation>«{name}» оқылмады: ол бүлінген немесе оған кез келген құжаттан артық жад керек. Оны басқа бағдарламада ашып, қайта сақтаңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” was not read: that takes more than {seconds} seconds. Save the part you need as a separate file, or print it to a new PDF.</source><translation>«{name}» оқылмады: оған {seconds} секундтан артық уақыт керек. Керек бөлігін бөлек файлға сақтаңыз немесе жаңа PDF етіп басып шығарыңыз.</translation></message></context>
<context><name>error</name><message><source>“{name}” would unpack to far more data than a statement has ({reason}), so it was not opened.</source><translation>«{name}» мәлімдемедегіден әлдеқайда көп дерекке тарқатылар еді ({reason}), сондықтан ашылмады.</translation></message></context>
<context><name>error</name><message><source>“{step}” cannot be undone: a book made since then depends on it.</source><translation>«{step}» қадамын болдырмауға болмайды: кейін жасалған кітап оған тәуелді.</translation></message></context>
<context><name>error</name><message><source>“{text}” is not OLD=NEW. Write it as Secret=Geheim.</source><translation>«{text}» OLD=NEW түрінде емес. Мысалы: Құпия=Secret.</translation></message></context>
<context><name>error</name><message><source>“{text}” is not SECTION=TITLE. Write it as items=Talks.</source><translation>«{text}» SECTION=TITLE түрінде емес. Мысалы: items=Келіссөздер.</translation></message></context>
<context><name>error</name><message><source>“{title}” cannot be deleted: a book was made for it. Rename the meeting if you want to use it for something else.</source><translation>«{title}» жойылмайды: оған жинақ жасалған. Басқа мақсатқа қолдану үшін кездесудің атауын өзгертіңіз.</translation></message></context>
<context><name>error</name><message><source>“{title}” cannot be deleted: a sheet was made for it. Rename the meeting if you want to use it for something else.</source><translation>«{title}» жойылмайды: ол үшін парақ жасалған. Басқа мақсатқа пайдалану үшін кездесудің атауын өзгертіңіз.</translation></message></context>
<context><name>error</name><message><source>“{title}” has no date. Give it one before you make a calendar.</source><translation>«{title}» күні жоқ. Күнтізбе жасамас бұрын күнін беріңіз.</translation></message></context>
<context><name>error</name><message><source>“{title}” is marked {marking}, so a packet up to {ceiling} cannot carry it. Choose a higher marking, or leave the meeting out.</source><translation>«{title}» белгісі {marking}, сондықтан {ceiling} дейінгі пакетке қосылмайды. Жоғарырақ белгі таңдаңыз немесе кездесуді қоспаңыз.</translation></message></context>
<context><name>error</name><message><source>“{value}” is not a known {field} of {record}. Use one of: {known}.</source><translation>«{value}» – {record} жазбасының {field} өрісіне белгісіз мән. Біреуін алыңыз: {known}.</translation></message></context>
<context><name>error</name><message><source>“{what}” is not open, so it cannot be carried forward.</source><translation>«{what}» ашық емес, сондықтан оны ауыстыруға болмайды.</translation></message></context>
<context><name>error</name><message><source>“{words}” can be two dates. Write the month as a word: 12 October 2022.</source><translation>«{words}» екі күнді білдіруі мүмкін. Айды сөзбен жазыңыз: 2022 жылғы 12 қазан.</translation></message></context>
<context><name>error</name><message><source>“{words}” contains an incomplete character, which cannot be stored. Type it again.</source><translation>«{words}» ішінде толық емес таңба бар, оны сақтауға болмайды. Қайта теріңіз.</translation></message></context>
<context><name>error</name><message><source>“{words}” has no year. Write the date as 12 October 2022.</source><translation>«{words}» ішінде жыл жоқ. Күнді былай жазыңыз: 2022 жылғы 12 қазан.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not UTF-8 text. Use UTF-8; rename the file if this is its name.</source><translation>«{words}» UTF-8 мәтіні емес. UTF-8 пайдаланыңыз; бұл файл атауы болса, атауын өзгертіңіз.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not a date. Write it as 12 October 2022.</source><translation>«{words}» – күн емес. Былай жазыңыз: 2022 жылғы 12 қазан.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not a date. Write it as 31.12.2022 or 31 December 2022.</source><translation>«{words}» – күн емес. 31.12.2022 не 2022 жылғы 31 желтоқсан деп жазыңыз.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not a number from 1 to 99.</source><translation>«{words}» 1 мен 99 арасындағы сан емес.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not a time. Write it as 09:30.</source><translation>«{words}» – уақыт емес. Былай жазыңыз: 09:30.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not in the calendar. Give another date.</source><translation>«{words}» күнтізбеде жоқ. Басқа күн беріңіз.</translation></message></context>
<context><name>formatting</name><message><source>Bold</source><translation>Қалың</translation></message></context>
<context><name>formatting</name><message><source>Bulleted list</source><translation>Таңбалы тізім</translation></message></context>
<context><name>formatting</name><message><source>Italic</source><translation>Көлбеу</translation></message></context>
<context><name>formatting</name><message><source>Numbered list</source><translation>Нөмірленген тізім</translation></message></context>
<context><name>formatting</name><message><source>Table</source><translation>Кесте</translation></message></context>
<context><name>help</name><message><source>A workspace is one file with the statements, your notes, the meetings and the list of the books issued. What you type is saved at once; {Ctrl+Z} undoes it.</source><translation>Жұмыс кеңістігі – мәлімдемелер, жазбаларыңыз, кездесулер және шығарылған кітаптар тізімі бар бір файл. Терілгеннің бәрі бірден сақталады; {Ctrl+Z} оны болдырмайды.</translation></message></context>
<context><name>help</name><message><source>Correct a line with one key: C makes it a clause, H a heading, F leaves it out. Then press {Ctrl+Enter}. The text is stored exactly as received.</source><translation>Жолды бір пернемен түзетіңіз: C – тармақ, H – тақырып, F – шығарып тастау. Содан кейін {Ctrl+Enter} басыңыз. Мәтін алынған күйінде сақталады.</translation></message></context>
<context><name>help</name><message><source>Find and undo</source><translation>Іздеу және болдырмау</translation></message></context>
<context><name>help</name><message><source>For a note on some words, mark them first. What was promised becomes a commitment: what, who, due, status.</source><translation>Кейбір сөздерге жазба жасау үшін алдымен оларды белгілеңіз. Уәде етілген нәрсе міндеттемеге айналады: не, кім, мерзімі, жағдайы.</translation></message></context>
<context><name>help</name><message><source>For numbered copies switch on “Issue as numbered copies”, and type who gets them.</source><translation>Нөмірленген даналар үшін «Нөмірленген даналармен шығару» дегенді қосып, алушыларды жазыңыз.</translation></message></context>
<context><name>help</name><message><source>Go to a clause with the arrow keys. P begins a point to make, R an answer if raised, B background, C a caution, Q a question. {Ctrl+Enter} ends the note.</source><translation>Тармаққа көрсеткі пернелермен өтіңіз. P – айтылатын тезис, R – мәселе көтерілсе жауап, B – анықтама, C – сақтандыру, Q – сұрақ. {Ctrl+Enter} жазбаны аяқтайды.</translation></message></context>
<context><name>help</name><message><source>Import a statement</source><translation>Мәлімдемені импорттау</translation></message></context>
<context><name>help</name><message><source>Make and issue the book</source><translation>Кітапты жасау және шығару</translation></message></context>
<context><name>help</name><message><source>Prepare the meeting</source><translation>Кездесуді дайындау</translation></message></context>
<context><name>help</name><message><source>Press {Ctrl+B}, choose who will read the book, and press {Enter}. What an edition withholds is not in the file at all.</source><translation>{Ctrl+B} басып, кітапты кім оқитынын таңдаңыз да, {Enter} басыңыз. Басылымға кірмейтін нәрсе файлда мүлде болмайды.</translation></message></context>
<context><name>help</name><message><source>Press {Ctrl+I} and choose the document, or drop it on the window. On the left is the document, on the right what will be stored, with remarks.</source><translation>{Ctrl+I} басып, құжатты таңдаңыз немесе оны терезеге тастаңыз. Сол жақта – құжат, оң жақта – сақталатын мәтін мен ескертулер.</translation></message></context>
<context><name>help</name><message><source>Press {Ctrl+Shift+M} for a new meeting, and {Insert} for an item. Choose an item, then a clause at the left, and press {Enter}; or drag the clause.</source><translation>Жаңа кездесу үшін {Ctrl+Shift+M}, мәселе үшін {Insert} басыңыз. Мәселені, содан кейін сол жақтағы тармақты таңдап, {Enter} басыңыз немесе тармақты сүйреңіз.</translation></message></context>
<context><name>help</name><message><source>The times follow from the minutes. The page at the right is the book as it will be printed.</source><translation>Уақыт минуттардан есептеледі. Оң жақтағы бет – кітаптың басылатын түрі.</translation></message></context>
<context><name>help</name><message><source>Two sides sign a joint statement. Months later they meet again, and someone makes the book for that meeting: what was agreed, how it stands, what to say.</source><translation>Екі тарап бірлескен мәлімдемеге қол қояды. Бірнеше айдан кейін олар қайта кездеседі, сол кездесуге кітап дайындалады: не келісілді, ол қандай күйде, не айту керек.</translation></message></context>
<context><name>help</name><message><source>What the program is for</source><translation>Бағдарлама не үшін керек</translation></message></context>
<context><name>help</name><message><source>Write notes and commitments</source><translation>Жазбалар мен міндеттемелерді жазу</translation></message></context>
<context><name>help</name><message><source>{Ctrl+K} searches everything. {Ctrl+H} shows each step, with who made it and when. {F1} lists all keys.</source><translation>{Ctrl+K} барлығынан іздейді. {Ctrl+H} әр қадамды, оны кім, қашан жасағанын көрсетеді. {F1} барлық пернелерді тізеді.</translation></message></context>
<context><name>history</name><message><source>About the words</source><translation>Сөздер туралы</translation></message></context>
<context><name>history</name><message><source>Addressee</source><translation>Адресат</translation></message></context>
<context><name>history</name><message><source>Agenda item</source><translation>Күн тәртібінің мәселесі</translation></message></context>
<context><name>history</name><message><source>Answered by</source><translation>Жауап берген</translation></message></context>
<context><name>history</name><message><source>Answered on</source><translation>Жауап күні</translation></message></context>
<context><name>history</name><message><source>As of</source><translation>Қай күнгі</translation></message></context>
<context><name>history</name><message><source>Begins</source><translation>Басталады</translation></message></context>
<context><name>history</name><message><source>Biography</source><translation>Өмірбаян</translation></message></context>
<context><name>history</name><message><source>Book issued</source><translation>Шығарылған кітап</translation></message></context>
<context><name>history</name><message><source>Book made</source><translation>Жасалған кітап</translation></message></context>
<context><name>history</name><message><source>Brief</source><translation>Ілеспе мәтін</translation></message></context>
<context><name>history</name><message><source>Check code</source><translation>Тексеру коды</translation></message></context>
<context><name>history</name><message><source>Clause</source><translation>Тармақ</translation></message></context>
<context><name>history</name><message><source>Clause on the agenda</source><translation>Күн тәртібіндегі тармақ</translation></message></context>
<context><name>history</name><message><source>Cleared by</source><translation>Келіскен</translation></message></context>
<context><name>history</name><message><source>Commitment</source><translation>Міндеттеме</translation></message></context>
<context><name>history</name><message><source>Commitment on a sheet</source><translation>Парақтағы міндеттеме</translation></message></context>
<context><name>history</name><message><source>Copy of a book issued</source><translation>Шығарылған кітаптың данасы</translation></message></context>
<context><name>history</name><message><source>Copy that was merged</source><translation>Біріктірілген көшірме</translation></message></context>
<context><name>history</name><message><source>Counterpart</source><translation>Әріптес тарап</translation></message></context>
<context><name>history</name><message><source>Custom edition</source><translation>Жеке басылым</translation></message></context>
<context><name>history</name><message><source>Date</source><translation>Күні</translation></message></context>
<context><name>history</name><message><source>Day</source><translation>Күн</translation></message></context>
<context><name>history</name><message><source>Days</source><translation>Күн саны</translation></message></context>
<context><name>history</name><message><source>Desk</source><translation>Бөлім</translation></message></context>
<context><name>history</name><message><source>Destroyed note</source><translation>Жойылған жазба</translation></message></context>
<context><name>history</name><message><source>Destroyed on</source><translation>Жойылған күні</translation></message></context>
<context><name>history</name><message><source>Dismissal</source><translation>Ұсынысты өткізу</translation></message></context>
<context><name>history</name><message><source>Document to be signed</source><translation>Қол қойылатын құжат</translation></message></context>
<context><name>history</name><message><source>Done</source><translation>Орындалды</translation></message></context>
<context><name>history</name><message><source>Due</source><translation>Мерзімі</translation></message></context>
<context><name>history</name><message><source>Due on</source><translation>Мерзім күні</translation></message></context>
<context><name>history</name><message><source>Edition</source><translation>Басылым</translation></message></context>
<context><name>history</name><message><source>Ends</source><translation>Аяқталады</translation></message></context>
<context><name>history</name><message><source>File</source><translation>Файл</translation></message></context>
<context><name>history</name><message><source>Fixed to</source><translation>Бекітілген уақыты</translation></message></context>
<context><name>history</name><message><source>Format</source><translation>Пішім</translation></message></context>
<context><name>history</name><message><source>Formatting</source><translation>Пішімдеу</translation></message></context>
<context><name>history</name><message><source>Framework</source><translation>Аясы</translation></message></context>
<context><name>history</name><message><source>Heading</source><translation>Тақырыпша</translation></message></context>
<context><name>history</name><message><source>Highest marking</source><translation>Ең жоғары белгі</translation></message></context>
<context><name>history</name><message><source>In parallel</source><translation>Қатар</translation></message></context>
<context><name>history</name><message><source>In the delegation</source><translation>Делегацияда</translation></message></context>
<context><name>history</name><message><source>Interpreted</source><translation>Аудармамен</translation></message></context>
<context><name>history</name><message><source>Issued</source><translation>Шығарылғандар</translation></message></context>
<context><name>history</name><message><source>Kept phrase</source><translation>Сақталған тіркес</translation></message></context>
<context><name>history</name><message><source>Kind</source><translation>Түрі</translation></message></context>
<context><name>history</name><message><source>Language</source><translation>Тілі</translation></message></context>
<context><name>history</name><message><source>Languages</source><translation>Тілдері</translation></message></context>
<context><name>history</name><message><source>Latest update</source><translation>Соңғы мәлімет</translation></message></context>
<context><name>history</name><message><source>Lead</source><translation>Баяндаушы</translation></message></context>
<context><name>history</name><message><source>Made</source><translation>Жасалды</translation></message></context>
<context><name>history</name><message><source>Made of</source><translation>Негізі</translation></message></context>
<context><name>history</name><message><source>Marking</source><translation>Белгі</translation></message></context>
<context><name>history</name><message><source>Marking of the scale</source><translation>Шкала белгісі</translation></message></context>
<context><name>history</name><message><source>May be used</source><translation>Пайдалануға болады</translation></message></context>
<context><name>history</name><message><source>Meeting</source><translation>Кездесу</translation></message></context>
<context><name>history</name><message><source>Minutes</source><translation>Минут</translation></message></context>
<context><name>history</name><message><source>Name</source><translation>Атауы</translation></message></context>
<context><name>history</name><message><source>Note</source><translation>Жазба</translation></message></context>
<context><name>history</name><message><source>Number</source><translation>Нөмірі</translation></message></context>
<context><name>history</name><message><source>Order</source><translation>Реті</translation></message></context>
<context><name>history</name><message><source>Originals</source><translation>Түпнұсқа саны</translation></message></context>
<context><name>history</name><message><source>Other clocks</source><translation>Басқа сағаттар</translation></message></context>
<context><name>history</name><message><source>Outcome sought</source><translation>Көзделген нәтиже</translation></message></context>
<context><name>history</name><message><source>Party</source><translation>Тарап</translation></message></context>
<context><name>history</name><message><source>Party of a meeting</source><translation>Кездесу тарабы</translation></message></context>
<context><name>history</name><message><source>Party of a statement</source><translation>Мәлімдеме тарабы</translation></message></context>
<context><name>history</name><message><source>Person</source><translation>Тұлға</translation></message></context>
<context><name>history</name><message><source>Photograph</source><translation>Фотосурет</translation></message></context>
<context><name>history</name><message><source>Place</source><translation>Орны</translation></message></context>
<context><name>history</name><message><source>Printed number</source><translation>Басылған нөмір</translation></message></context>
<context><name>history</name><message><source>Rank</source><translation>Дәреже</translation></message></context>
<context><name>history</name><message><source>Recipient</source><translation>Алушы</translation></message></context>
<context><name>history</name><message><source>Reference</source><translation>Нөмірі</translation></message></context>
<context><name>history</name><message><source>Request</source><translation>Сұрату</translation></message></context>
<context><name>history</name><message><source>Responsible</source><translation>Жауапты</translation></message></context>
<context><name>history</name><message><source>Role</source><translation>Лауазымы</translation></message></context>
<context><name>history</name><message><source>Round</source><translation>Кезеңі</translation></message></context>
<context><name>history</name><message><source>Sections</source><translation>Бөлімдер</translation></message></context>
<context><name>history</name><message><source>Series</source><translation>Топтама</translation></message></context>
<context><name>history</name><message><source>Sheet</source><translation>Парақ</translation></message></context>
<context><name>history</name><message><source>Signatory</source><translation>Қол қоюшы</translation></message></context>
<context><name>history</name><message><source>State of the text</source><translation>Мәтіннің жай-күйі</translation></message></context>
<context><name>history</name><message><source>Statement</source><translation>Мәлімдеме</translation></message></context>
<context><name>history</name><message><source>Status</source><translation>Жағдайы</translation></message></context>
<context><name>history</name><message><source>Status since</source><translation>Жағдайы қай күннен</translation></message></context>
<context><name>history</name><message><source>Superseded</source><translation>Күшін жойды</translation></message></context>
<context><name>history</name><message><source>Text of a statement</source><translation>Мәлімдеме мәтіні</translation></message></context>
<context><name>history</name><message><source>Theme</source><translation>Тақырып</translation></message></context>
<context><name>history</name><message><source>Time zone</source><translation>Уақыт белдеуі</translation></message></context>
<context><name>history</name><message><source>Title</source><translation>Атауы</translation></message></context>
<context><name>history</name><message><source>To be signed by</source><translation>Қол қоятындар</translation></message></context>
<context><name>history</name><message><source>Undone</source><translation>Кері қайтарылды</translation></message></context>
<context><name>history</name><message><source>Updated on</source><translation>Жаңартылған күні</translation></message></context>
<context><name>history</name><message><source>Valid until</source><translation>Жарамды мерзімі</translation></message></context>
<context><name>history</name><message><source>Watermark</source><translation>Су белгісі</translation></message></context>
<context><name>history</name><message><source>What</source><translation>Не</translation></message></context>
<context><name>history</name><message><source>What is left of a step</source><translation>Қадамнан қалғаны</translation></message></context>
<context><name>history</name><message><source>Who may read it</source><translation>Кім оқи алады</translation></message></context>
<context><name>history</name><message><source>Words</source><translation>Сөздер</translation></message></context>
<context><name>history</name><message numerus="yes"><source>a picture ({count} bytes)</source><translation><numerusform>сурет ({count} байт)</numerusform><numerusform>сурет ({count} байт)</numerusform></translation></message></context>
<context><name>history</name><message><source>clause {label}</source><translation>{label}-тармақ</translation></message></context>
<context><name>history</name><message><source>no</source><translation>жоқ</translation></message></context>
<context><name>history</name><message><source>yes</source><translation>иә</translation></message></context>
<context><name>item</name><message><source>Break</source><translation>Үзіліс</translation></message></context>
<context><name>item</name><message><source>Ceremony</source><translation>Рәсім</translation></message></context>
<context><name>item</name><message><source>Discussion</source><translation>Талқылау</translation></message></context>
<context><name>keys</name><message><source>Add a name as a person</source><translation>Атауды тұлға ретінде қосу</translation></message></context>
<context><name>keys</name><message><source>Add a person</source><translation>Тұлға қосу</translation></message></context>
<context><name>keys</name><message><source>Add an item below</source><translation>Төменге мәселе қосу</translation></message></context>
<context><name>keys</name><message><source>Add the open commitments</source><translation>Ашық міндеттемелерді қосу</translation></message></context>
<context><name>keys</name><message><source>Agenda, delegations, briefs, documents to be signed</source><translation>Күн тәртібі, делегациялар, ілеспе мәтіндер, қол қойылатын құжаттар</translation></message></context>
<context><name>keys</name><message><source>Among people and bodies</source><translation>Тұлғалар мен органдар арасында</translation></message></context>
<context><name>keys</name><message><source>Among the commitments</source><translation>Міндеттемелер арасында</translation></message></context>
<context><name>keys</name><message><source>Back from a note to the clauses</source><translation>Жазбадан тармақтарға оралу</translation></message></context>
<context><name>keys</name><message><source>Change the minutes</source><translation>Минутын өзгерту</translation></message></context>
<context><name>keys</name><message><source>Copy the rows</source><translation>Жолдарды көшіру</translation></message></context>
<context><name>keys</name><message><source>Copy with the citation</source><translation>Сілтемесімен көшіру</translation></message></context>
<context><name>keys</name><message><source>Delete the commitment</source><translation>Міндеттемені жою</translation></message></context>
<context><name>keys</name><message><source>Delete the note</source><translation>Жазбаны жою</translation></message></context>
<context><name>keys</name><message><source>Delete the person</source><translation>Тұлғаны жою</translation></message></context>
<context><name>keys</name><message><source>Destroy the note for good</source><translation>Жазбаны біржола жою</translation></message></context>
<context><name>keys</name><message><source>Edit the cell</source><translation>Ұяшықты өңдеу</translation></message></context>
<context><name>keys</name><message><source>Edit the meeting</source><translation>Кездесуді өңдеу</translation></message></context>
<context><name>keys</name><message><source>Edit the person</source><translation>Тұлғаны өңдеу</translation></message></context>
<context><name>keys</name><message><source>Everywhere</source><translation>Барлық жерде</translation></message></context>
<context><name>keys</name><message><source>Export…</source><translation>Экспорттау…</translation></message></context>
<context><name>keys</name><message><source>In a meeting</source><translation>Кездесуде</translation></message></context>
<context><name>keys</name><message><source>In a statement</source><translation>Мәлімдемеде</translation></message></context>
<context><name>keys</name><message><source>In every list</source><translation>Кез келген тізімде</translation></message></context>
<context><name>keys</name><message><source>Leave a rank empty</source><translation>Дәрежені бос қалдыру</translation></message></context>
<context><name>keys</name><message><source>Marking, date and clearance</source><translation>Белгісі, күні және келісілуі</translation></message></context>
<context><name>keys</name><message><source>Move</source><translation>Жылжыту</translation></message></context>
<context><name>keys</name><message><source>Name the clauses as a theme</source><translation>Тармақтарға тақырып беру</translation></message></context>
<context><name>keys</name><message><source>New note: {kind}</source><translation>Жаңа жазба: {kind}</translation></message></context>
<context><name>keys</name><message><source>Open the item</source><translation>Мәселені ашу</translation></message></context>
<context><name>keys</name><message><source>Paste without formatting</source><translation>Пішімдеусіз қою</translation></message></context>
<context><name>keys</name><message><source>Phrases</source><translation>Тіркестер</translation></message></context>
<context><name>keys</name><message><source>Print the edition shown</source><translation>Көрсетілген басылымды басып шығару</translation></message></context>
<context><name>keys</name><message><source>Remove</source><translation>Алып тастау</translation></message></context>
<context><name>keys</name><message><source>Review proposed commitments</source><translation>Ұсынылған міндеттемелерді қарау</translation></message></context>
<context><name>keys</name><message><source>Select all rows</source><translation>Барлық жолды таңдау</translation></message></context>
<context><name>keys</name><message><source>Select several clauses</source><translation>Бірнеше тармақты таңдау</translation></message></context>
<context><name>keys</name><message><source>Select words with the arrow keys</source><translation>Сөздерді көрсеткі пернелермен таңдау</translation></message></context>
<context><name>keys</name><message><source>Show or hide the page</source><translation>Бетті көрсету не жасыру</translation></message></context>
<context><name>keys</name><message><source>Show the preflight check</source><translation>Шығару алдындағы тексеруді көрсету</translation></message></context>
<context><name>keys</name><message><source>Turn the page</source><translation>Бетті аудару</translation></message></context>
<context><name>keys</name><message><source>While writing a note or a brief</source><translation>Ескертпе не ілеспе мәтін жазғанда</translation></message></context>
<context><name>kind</name><message><source>action plan</source><translation>іс-қимыл жоспары</translation></message></context>
<context><name>kind</name><message><source>agreement</source><translation>келісім</translation></message></context>
<context><name>kind</name><message><source>charter</source><translation>жарғы</translation></message></context>
<context><name>kind</name><message><source>communiqué</source><translation>коммюнике</translation></message></context>
<context><name>kind</name><message><source>convention</source><translation>конвенция</translation></message></context>
<context><name>kind</name><message><source>declaration</source><translation>декларация</translation></message></context>
<context><name>kind</name><message><source>decree</source><translation>жарлық</translation></message></context>
<context><name>kind</name><message><source>framework</source><translation>негіздемелік құжат</translation></message></context>
<context><name>kind</name><message><source>joint communiqué</source><translation>бірлескен коммюнике</translation></message></context>
<context><name>kind</name><message><source>joint declaration</source><translation>бірлескен декларация</translation></message></context>
<context><name>kind</name><message><source>joint statement</source><translation>бірлескен мәлімдеме</translation></message></context>
<context><name>kind</name><message><source>memorandum</source><translation>меморандум</translation></message></context>
<context><name>kind</name><message><source>memorandum of understanding</source><translation>өзара түсіністік туралы меморандум</translation></message></context>
<context><name>kind</name><message><source>pact</source><translation>пакт</translation></message></context>
<context><name>kind</name><message><source>protocol</source><translation>хаттама</translation></message></context>
<context><name>kind</name><message><source>resolution</source><translation>қарар</translation></message></context>
<context><name>kind</name><message><source>statement</source><translation>мәлімдеме</translation></message></context>
<context><name>kind</name><message><source>treaty</source><translation>шарт</translation></message></context>
<context><name>marking</name><message><source>Confidential</source><translation>Конфиденциалды</translation></message></context>
<context><name>marking</name><message><source>For official use</source><translation>Қызмет бабында пайдалану үшін</translation></message></context>
<context><name>marking</name><message><source>Secret</source><translation>Құпия</translation></message></context>
<context><name>marking</name><message><source>Unclassified</source><translation>Құпия емес</translation></message></context>
<context><name>part</name><message><source>Annex</source><translation>Қосымша</translation></message></context>
<context><name>part</name><message><source>Body</source><translation>Негізгі мәтін</translation></message></context>
<context><name>part</name><message><source>Clause</source><translation>Тармақ</translation></message></context>
<context><name>part</name><message><source>Closing</source><translation>Қорытынды</translation></message></context>
<context><name>part</name><message><source>Footnote</source><translation>Ескертпе</translation></message></context>
<context><name>part</name><message><source>Heading</source><translation>Тақырыпша</translation></message></context>
<context><name>part</name><message><source>Item</source><translation>Тармақша</translation></message></context>
<context><name>part</name><message><source>Lead-in</source><translation>Жетекші сөйлем</translation></message></context>
<context><name>part</name><message><source>Left out</source><translation>Алып тасталғаны</translation></message></context>
<context><name>part</name><message><source>Preamble</source><translation>Кіріспе</translation></message></context>
<context><name>part</name><message><source>Signature</source><translation>Қол</translation></message></context>
<context><name>part</name><message><source>Subtitle</source><translation>Қосымша атауы</translation></message></context>
<context><name>part</name><message><source>Title</source><translation>Атауы</translation></message></context>
<context><name>password</name><message><source>This is easy to guess. Take at least 12 characters, best several words.</source><translation>Мұны табу оңай. Кемінде 12 таңба алыңыз, бірнеше сөз болса тіпті жақсы.</translation></message></context>
<context><name>proof</name><message><source>All words are inside the print area</source><translation>Барлық сөз басып шығару аумағында</translation></message></context>
<context><name>proof</name><message><source>Altered: the manifest {manifest} was changed after it was signed. Ask for it again.</source><translation>Бұзылған: {manifest} манифесі қол қойылғаннан кейін өзгертілген. Оны қайта сұраңыз.</translation></message></context>
<context><name>proof</name><message><source>Changed: {file} has the check code of book {book}, but it is not a file that {desk} issued. Ask for a new copy.</source><translation>Өзгертілген: {file} файлында {book}-кітаптың тексеру коды бар, бірақ ол шығарылған файл емес (шығарушы: {desk}). Жаңа дана сұраңыз.</translation></message></context>
<context><name>proof</name><message><source>Control: admitted texts are found by the same search</source><translation>Бақылау: рұқсат етілген мәтіндер сол іздеумен табылады</translation></message></context>
<context><name>proof</name><message><source>Document {number}</source><translation>{number}-құжат</translation></message></context>
<context><name>proof</name><message><source>Every clause matches the statement word for word</source><translation>Әр тармақ мәлімдемеге сөзбе-сөз сай</translation></message></context>
<context><name>proof</name><message><source>Fonts are embedded</source><translation>Қаріптер ендірілген</translation></message></context>
<context><name>proof</name><message><source>It contains nothing that was left out</source><translation>Онда алып тасталғандардың ештеңесі жоқ</translation></message></context>
<context><name>proof</name><message><source>It shows the copy number</source><translation>Онда дана нөмірі көрсетілген</translation></message></context>
<context><name>proof</name><message><source>Markings match the content</source><translation>Белгілер мазмұнға сай</translation></message></context>
<context><name>proof</name><message><source>No attachment, comment or hidden text</source><translation>Тіркеме, түсініктеме не жасырын мәтін жоқ</translation></message></context>
<context><name>proof</name><message><source>No clauses</source><translation>Тармақ жоқ</translation></message></context>
<context><name>proof</name><message><source>No page has a word that is not in the book</source><translation>Бірде-бір бетте кітапта жоқ сөз жоқ</translation></message></context>
<context><name>proof</name><message><source>No page is blank</source><translation>Бос бет жоқ</translation></message></context>
<context><name>proof</name><message><source>Not on the list: {file} is not a copy of book {book}, which the manifest is about. Look for the manifest that came with it.</source><translation>Тізімде жоқ: {file} — манифестегі {book}-кітаптың данасы емес. Онымен бірге келген манифесті табыңыз.</translation></message></context>
<context><name>proof</name><message><source>Nothing was added, removed or changed</source><translation>Ештеңе қосылмаған, алынбаған, өзгертілмеген</translation></message></context>
<context><name>proof</name><message><source>Page numbers are right</source><translation>Бет нөмірлері дұрыс</translation></message></context>
<context><name>proof</name><message><source>Signed by another key: the manifest is signed with the key {other}, not with yours, {own}. Do not rely on it. Ask the desk.</source><translation>Басқа кілтпен қол қойылған: манифестің кілті — {other}, сіздікі — {own}. Оған сенбеңіз. Бөлімнен сұраңыз.</translation></message></context>
<context><name>proof</name><message><source>The pages are those on the list</source><translation>Беттер тізімге сай</translation></message></context>
<context><name>proof</name><message><source>True: {file} is copy {copy} of {copies} of book {book}, “{meeting}” ({edition}). {desk} issued it on {day}.</source><translation>Шынайы: {file} — {book}-кітаптың {copies} данасының {copy}-данасы, «{meeting}» ({edition}). Шығарған: {desk}, {day}.</translation></message></context>
<context><name>proof</name><message><source>a link on {page} is not that of the book</source><translation>{page}: сілтеме кітаптағыдай емес</translation></message></context>
<context><name>proof</name><message><source>a link on {page} leads out of the book</source><translation>{page}: сілтеме кітаптан тысқа апарады</translation></message></context>
<context><name>proof</name><message><source>a photograph of the book differs from the stored one</source><translation>кітаптағы фотосурет сақталғанынан өзгеше</translation></message></context>
<context><name>proof</name><message numerus="yes"><source>all {count}</source><translation><numerusform>барлығы: {count}</numerusform><numerusform>барлығы: {count}</numerusform></translation></message></context>
<context><name>proof</name><message><source>an earlier state of the file is still in it</source><translation>файлдың бұрынғы күйі әлі ішінде</translation></message></context>
<context><name>proof</name><message numerus="yes"><source>in {count} places, with {texts} texts of a higher marking</source><translation><numerusform>{count} жерде, белгісі жоғарырақ {texts} мәтінмен</numerusform><numerusform>{count} жерде, белгісі жоғарырақ {texts} мәтінмен</numerusform></translation></message></context>
<context><name>proof</name><message><source>it is the book, in its words and in its look</source><translation>бұл – сол кітап: сөздері де, көрінісі де бірдей</translation></message></context>
<context><name>proof</name><message><source>missing: {labels}</source><translation>жетіспейді: {labels}</translation></message></context>
<context><name>proof</name><message><source>no duplicate</source><translation>қайталану жоқ</translation></message></context>
<context><name>proof</name><message><source>no gap</source><translation>олқылық жоқ</translation></message></context>
<context><name>proof</name><message><source>none</source><translation>жоқ</translation></message></context>
<context><name>proof</name><message><source>not compared in a book that reads from right to left</source><translation>оңнан солға оқылатын кітапта салыстырылмайды</translation></message></context>
<context><name>proof</name><message><source>object {number}</source><translation>{number}-нысан</translation></message></context>
<context><name>proof</name><message><source>object {number} of the file has “{key}”, which no book has</source><translation>файлдың {number}-нысанында ешбір кітапта жоқ «{key}» бар</translation></message></context>
<context><name>proof</name><message><source>object {number} of the file is a “{name}”, which no book has</source><translation>файлдың {number}-нысаны – «{name}», ол ешбір кітапта жоқ</translation></message></context>
<context><name>proof</name><message><source>page {page}</source><translation>{page}-бет</translation></message></context>
<context><name>proof</name><message><source>section {number}</source><translation>{number}-бөлім</translation></message></context>
<context><name>proof</name><message><source>section {number} is blank</source><translation>{number}-бөлім бос</translation></message></context>
<context><name>proof</name><message><source>the bookmark “{title}” leads to {page}, but the contents say {other}</source><translation>«{title}» бетбелгісі мынаған апарады: {page}, ал мазмұнда: {other}</translation></message></context>
<context><name>proof</name><message><source>the bookmarks are not those of the book</source><translation>бетбелгілер кітаптағыдай емес</translation></message></context>
<context><name>proof</name><message><source>the contents say “{line}”, but the PDF says “{other}”</source><translation>мазмұнда «{line}», ал PDF-те «{other}»</translation></message></context>
<context><name>proof</name><message><source>the end of the file is missing</source><translation>файлдың соңы жоқ</translation></message></context>
<context><name>proof</name><message><source>the file</source><translation>файл</translation></message></context>
<context><name>proof</name><message><source>the file has a form</source><translation>файлда пішін бар</translation></message></context>
<context><name>proof</name><message><source>the file has a part twice</source><translation>файлда бір бөлік екі рет бар</translation></message></context>
<context><name>proof</name><message><source>the file has a picture that is not in the book</source><translation>файлда кітапта жоқ сурет бар</translation></message></context>
<context><name>proof</name><message><source>the file has a picture that no page shows</source><translation>файлда ешбір бетте көрінбейтін сурет бар</translation></message></context>
<context><name>proof</name><message><source>the file has an attachment</source><translation>файлда тіркеме бар</translation></message></context>
<context><name>proof</name><message><source>the file has comments on its parts</source><translation>файл бөліктерінде түсініктемелер бар</translation></message></context>
<context><name>proof</name><message><source>the file has hidden text in {part}</source><translation>файлда жасырын мәтін бар: {part}</translation></message></context>
<context><name>proof</name><message><source>the file has tracked changes in {part}</source><translation>файлда бақыланған өзгерістер бар: {part}</translation></message></context>
<context><name>proof</name><message><source>the file has {pages} pages, the book {other}</source><translation>файлда {pages} бет, кітапта {other} бет бар</translation></message></context>
<context><name>proof</name><message><source>the file has {part}</source><translation>файлда мынау бар: {part}</translation></message></context>
<context><name>proof</name><message><source>the file runs an action when it is opened</source><translation>файл ашылғанда әрекет орындайды</translation></message></context>
<context><name>proof</name><message><source>the index has no page for “{name}”</source><translation>көрсеткіште «{name}» бойынша бет жоқ</translation></message></context>
<context><name>proof</name><message><source>the index has “{name}” on {page}, but it is not there</source><translation>көрсеткіште «{name}» ({page}) бар, бірақ онда жоқ</translation></message></context>
<context><name>proof</name><message><source>the index lacks “{name}” on {page}</source><translation>көрсеткіште «{name}» ({page}) жоқ</translation></message></context>
<context><name>proof</name><message><source>the index says “{line}”, but the PDF says “{other}”</source><translation>көрсеткіште «{line}», ал PDF-те «{other}»</translation></message></context>
<context><name>proof</name><message><source>the part {part}</source><translation>{part} бөлігі</translation></message></context>
<context><name>proof</name><message><source>the properties</source><translation>сипаттар</translation></message></context>
<context><name>proof</name><message><source>the properties contain “{key}”</source><translation>сипаттарда «{key}» бар</translation></message></context>
<context><name>proof</name><message><source>the same as in the PDF</source><translation>PDF-тегімен бірдей</translation></message></context>
<context><name>proof</name><message><source>the words of {page} are in another order</source><translation>{page}: сөздердің реті басқа</translation></message></context>
<context><name>proof</name><message><source>twice: {labels}</source><translation>екі рет: {labels}</translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} clauses, none with a number</source><translation><numerusform>{count} тармақ, ешқайсысында нөмір жоқ</numerusform><numerusform>{count} тармақ, ешқайсысында нөмір жоқ</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} lines, no overlaps</source><translation><numerusform>{count} жол, қабаттасу жоқ</numerusform><numerusform>{count} жол, қабаттасу жоқ</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} numbers, and {marks} bookmarks</source><translation><numerusform>{count} нөмір және {marks} бетбелгі</numerusform><numerusform>{count} нөмір және {marks} бетбелгі</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} of {expected} clauses</source><translation><numerusform>{count} тармақ, күтілгені {expected}</numerusform><numerusform>{count} тармақ, күтілгені {expected}</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} pages</source><translation><numerusform>{count} бет</numerusform><numerusform>{count} бет</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} paragraphs, quoted {times} times</source><translation><numerusform>{count} абзац, {times} рет келтірілген</numerusform><numerusform>{count} абзац, {times} рет келтірілген</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} sections with text</source><translation><numerusform>мәтіні бар {count} бөлім</numerusform><numerusform>мәтіні бар {count} бөлім</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} texts</source><translation><numerusform>{count} мәтін</numerusform><numerusform>{count} мәтін</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} texts, by {marks} words and runs of words</source><translation><numerusform>{count} мәтін, {marks} сөз бен сөз тіркесі бойынша</numerusform><numerusform>{count} мәтін, {marks} сөз бен сөз тіркесі бойынша</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} without a number</source><translation><numerusform>{count} нөмірсіз</numerusform><numerusform>{count} нөмірсіз</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{fault} (and {count} more)</source><translation><numerusform>{fault} (және тағы {count})</numerusform><numerusform>{fault} (және тағы {count})</numerusform></translation></message></context>
<context><name>proof</name><message><source>{page} has a comment or another annotation that is not a link</source><translation>{page}: сілтеме емес түсініктеме не аңдатпа бар</translation></message></context>
<context><name>proof</name><message><source>{page} has a different watermark: “{words}”</source><translation>{page}: су белгісі басқа: «{words}»</translation></message></context>
<context><name>proof</name><message><source>{page} has another size</source><translation>{page} өлшемі басқа</translation></message></context>
<context><name>proof</name><message><source>{page} has text that is drawn differently from the rest</source><translation>{page}: қалғанынан өзгеше салынған мәтін бар</translation></message></context>
<context><name>proof</name><message><source>{page} is blank</source><translation>{page} бос</translation></message></context>
<context><name>proof</name><message><source>{page} is not in the file</source><translation>{page} файлда жоқ</translation></message></context>
<context><name>proof</name><message><source>{page} is not on the list</source><translation>{page} тізімде жоқ</translation></message></context>
<context><name>proof</name><message><source>{page} looks different from the book</source><translation>{page} кітаптағыдан басқаша көрінеді</translation></message></context>
<context><name>proof</name><message><source>{part} declares a document type</source><translation>{part}: құжат түрін жариялайды</translation></message></context>
<context><name>proof</name><message><source>{part} has a different watermark</source><translation>{part}: су белгісі басқа</translation></message></context>
<context><name>proof</name><message><source>{part} has a remark that no program shows</source><translation>{part} ішінде ешбір бағдарлама көрсетпейтін ескерту бар</translation></message></context>
<context><name>proof</name><message><source>{part} has text without a style of the book</source><translation>{part}: кітап стилі жоқ мәтін бар</translation></message></context>
<context><name>proof</name><message><source>{part} has the attribute “{name}”, which no book has</source><translation>{part} ішінде ешбір кітапта жоқ «{name}» атрибуты бар</translation></message></context>
<context><name>proof</name><message><source>{part} has the element “{name}”, which no book has</source><translation>{part} ішінде ешбір кітапта жоқ «{name}» элементі бар</translation></message></context>
<context><name>proof</name><message><source>{part} has the field “{name}”, which no book has</source><translation>{part} ішінде ешбір кітапта жоқ «{name}» өрісі бар</translation></message></context>
<context><name>proof</name><message><source>{part} is not that of the book</source><translation>{part} кітаптағыдай емес</translation></message></context>
<context><name>proof</name><message><source>{part} refers to a “{name}”, which no book has</source><translation>{part} ешбір кітапта жоқ «{name}» дегенге сілтейді</translation></message></context>
<context><name>proof</name><message><source>{part} refers to content outside the file</source><translation>{part}: файлдан тыс мазмұнға сілтейді</translation></message></context>
<context><name>proof</name><message><source>{place} is marked “{marking}”, but nothing in it has so high a marking</source><translation>{place}: «{marking}» деп белгіленген, бірақ онда мұндай жоғары белгісі бар ештеңе жоқ</translation></message></context>
<context><name>proof</name><message><source>“{clause}” is not quoted word for word</source><translation>«{clause}» сөзбе-сөз келтірілмеген</translation></message></context>
<context><name>proof</name><message><source>“{clause}” is quoted word for word {found} times, not {times}; see {page}</source><translation>«{clause}» {found} рет сөзбе-сөз келтірілген, {times} болуы керек еді; қараңыз: {page}</translation></message></context>
<context><name>proof</name><message><source>“{copy}” is missing in {part}</source><translation>«{copy}» жоқ: {part}</translation></message></context>
<context><name>proof</name><message><source>“{copy}” is missing on {page}</source><translation>«{copy}» жоқ: {page}</translation></message></context>
<context><name>proof</name><message><source>“{copy}” on every page</source><translation>әр бетте «{copy}»</translation></message></context>
<context><name>proof</name><message><source>“{font}” is not embedded</source><translation>«{font}» ендірілмеген</translation></message></context>
<context><name>proof</name><message><source>“{marking}” is missing on {place}</source><translation>«{marking}» жоқ: {place}</translation></message></context>
<context><name>proof</name><message><source>“{marking}” is missing on {place}, where “{text}” has that marking</source><translation>«{marking}» жоқ: {place}; осы мәтіннің белгісі сондай: «{text}»</translation></message></context>
<context><name>proof</name><message><source>“{text}”, which belongs to the edition, was not found</source><translation>басылымға тиісті «{text}» табылмады</translation></message></context>
<context><name>proof</name><message><source>“{title}” has no page number</source><translation>«{title}» үшін бет нөмірі жоқ</translation></message></context>
<context><name>proof</name><message><source>“{title}” is on page {other} of the PDF, but {page} is given</source><translation>«{title}» PDF-тің {other}-бетінде, ал көрсетілген бет – {page}</translation></message></context>
<context><name>proof</name><message><source>“{title}” should be on {page}, but is not there</source><translation>«{title}» мына бетте болуы керек, бірақ жоқ: {page}</translation></message></context>
<context><name>proof</name><message><source>“{words}” in {place} is not in the book</source><translation>{place}: «{words}» кітапта жоқ</translation></message></context>
<context><name>proof</name><message><source>“{words}” is outside the print area of {page}</source><translation>«{words}» басып шығару аумағынан тыс: {page}</translation></message></context>
<context><name>proof</name><message><source>“{words}” of the book is missing in {place}</source><translation>кітаптағы «{words}» мына жерде жоқ: {place}</translation></message></context>
<context><name>proof</name><message><source>“{words}” of the book, which no page shows, is missing</source><translation>кітаптағы, беттерде көрінбейтін «{words}» жоқ</translation></message></context>
<context><name>proof</name><message><source>“{words}” overlaps “{others}” on {page}</source><translation>«{words}» пен «{others}» қабаттасқан: {page}</translation></message></context>
<context><name>proof</name><message><source>“{words}”, which no page shows, is not in the book</source><translation>ешбір бетте көрінбейтін «{words}» кітапта жоқ</translation></message></context>
<context><name>proof</name><message><source>“{words}”, which this edition leaves out, is in {place}</source><translation>Бұл басылымда алып тасталатын «{words}» мына жерде бар: {place}</translation></message></context>
<context><name>question</name><message><source>Latest update</source><translation>Соңғы мәлімет</translation></message></context>
<context><name>question</name><message><source>Points to make</source><translation>Айтылатын тезистер</translation></message></context>
<context><name>question</name><message><source>Status</source><translation>Жағдайы</translation></message></context>
<context><name>question</name><message><source>Their likely position</source><translation>Екінші тараптың ықтимал ұстанымы</translation></message></context>
<context><name>reading</name><message><source>A cell spans several rows. “{text}” was read in each of them.</source><translation>Ұяшық бірнеше жолды қамтиды. «{text}» олардың әрқайсысында оқылды.</translation></message></context>
<context><name>reading</name><message><source>A character that changes the direction of writing (U+{code}) is here. What is shown may differ from what is written.</source><translation>Мұнда жазу бағытын өзгертетін таңба (U+{code}) бар. Көрсетілгені жазылғанынан өзге болуы мүмкін.</translation></message></context>
<context><name>reading</name><message><source>A character was lost before the file was made (U+FFFD is in its place).</source><translation>Файл жасалғанға дейін таңба жоғалған (орнында U+FFFD).</translation></message></context>
<context><name>reading</name><message><source>A comment was left out: “{text}”.</source><translation>Түсініктеме алып тасталды: «{text}».</translation></message></context>
<context><name>reading</name><message><source>A control character (U+{code}) is here.</source><translation>Мұнда басқару таңбасы (U+{code}) бар.</translation></message></context>
<context><name>reading</name><message><source>A second document begins here. Only the text above was read. Save the rest as a separate file and import it too.</source><translation>Мұнда екінші құжат басталады. Тек жоғарғы мәтін оқылды. Қалғанын бөлек файлға сақтап, оны да импорттаңыз.</translation></message></context>
<context><name>reading</name><message><source>A table with a language in each column was read column by column.</source><translation>Әр бағанында бір тілі бар кесте бағандап оқылды.</translation></message></context>
<context><name>reading</name><message><source>A watermark was left out: “{text}”.</source><translation>Су белгісі алып тасталды: «{text}».</translation></message></context>
<context><name>reading</name><message><source>A word hyphenated at the line end was read as “{word}”.</source><translation>Жол соңында тасымалданған сөз «{word}» деп оқылды.</translation></message></context>
<context><name>reading</name><message><source>An invisible character (U+{code}) is here.</source><translation>Мұнда көрінбейтін таңба (U+{code}) бар.</translation></message></context>
<context><name>reading</name><message><source>Another document is embedded here and was not read. Open the file in Word and save it again.</source><translation>Мұнда басқа құжат ендірілген, ол оқылмады. Файлды Word бағдарламасында ашып, қайта сақтаңыз.</translation></message></context>
<context><name>reading</name><message><source>Clause {label} appears here a second time.</source><translation>{label}-тармақ мұнда екінші рет кездеседі.</translation></message></context>
<context><name>reading</name><message><source>Clause {label} begins inside the lines of the clause before.</source><translation>{label}-тармақ алдыңғы тармақтың жолдары ішінде басталады.</translation></message></context>
<context><name>reading</name><message><source>Clause {label} begins with a no-break space (U+00A0).</source><translation>{label}-тармақ үзілмейтін бос орыннан (U+00A0) басталады.</translation></message></context>
<context><name>reading</name><message><source>Clause {label} follows {before}: a number is missing.</source><translation>{before} тармағынан кейін {label}-тармақ келеді: бір нөмір жоқ.</translation></message></context>
<context><name>reading</name><message numerus="yes"><source>Every item is printed as “{printed}.”. They were numbered 1 to {count} here.</source><translation><numerusform>Әр тармақша «{printed}.» деп басылған. Мұнда олар 1–{count} деп нөмірленді.</numerusform><numerusform>Әр тармақша «{printed}.» деп басылған. Мұнда олар 1–{count} деп нөмірленді.</numerusform></translation></message></context>
<context><name>reading</name><message><source>Hidden text was left out: “{text}”.</source><translation>Жасырын мәтін алып тасталды: «{text}».</translation></message></context>
<context><name>reading</name><message><source>It is not clear where the operative part begins. The paragraphs were read as neither preamble nor clauses.</source><translation>Қарар бөлігінің қайдан басталатыны белгісіз. Абзацтар кіріспе де, тармақ та ретінде оқылмады.</translation></message></context>
<context><name>reading</name><message><source>No clauses were found.</source><translation>Тармақтар табылмады.</translation></message></context>
<context><name>reading</name><message><source>No name was found where “{party}” signs.</source><translation>«{party}» қол қоятын жерден аты табылмады.</translation></message></context>
<context><name>reading</name><message><source>No title was found.</source><translation>Атауы табылмады.</translation></message></context>
<context><name>reading</name><message><source>Page {page} has no text layer. Its content was not read.</source><translation>{page}-бетте мәтін қабаты жоқ. Мазмұны оқылмады.</translation></message></context>
<context><name>reading</name><message><source>Page {page} is a picture with few words. The picture was not read.</source><translation>{page}-бет – сөзі аз сурет. Сурет оқылмады.</translation></message></context>
<context><name>reading</name><message><source>Text in another language begins here. Only the text above was read. Save the rest as a separate file and import it too.</source><translation>Мұнда басқа тілдегі мәтін басталады. Тек жоғарғы мәтін оқылды. Қалғанын бөлек файлға сақтап, оны да импорттаңыз.</translation></message></context>
<context><name>reading</name><message><source>Text in the colour of its background was left out: “{text}”.</source><translation>Фон түсіндегі мәтін алып тасталды: «{text}».</translation></message></context>
<context><name>reading</name><message><source>Text outside the page was left out: “{text}”.</source><translation>Беттен тыс мәтін алып тасталды: «{text}».</translation></message></context>
<context><name>reading</name><message><source>Text that is covered was left out: “{text}”.</source><translation>Жабылған мәтін алып тасталды: «{text}».</translation></message></context>
<context><name>reading</name><message><source>Text that is struck through was left out: “{text}”.</source><translation>Сызылған мәтін алып тасталды: «{text}».</translation></message></context>
<context><name>reading</name><message><source>Text too small to be seen was left out: “{text}”.</source><translation>Көзге көрінбейтін ұсақ мәтін алып тасталды: «{text}».</translation></message></context>
<context><name>reading</name><message><source>The clause numbers start again here.</source><translation>Тармақ нөмірлері мұнда қайта басталады.</translation></message></context>
<context><name>reading</name><message><source>The clauses have no numbers and no lead-in. Each paragraph from the heading “{words}” on was read as a clause.</source><translation>Тармақтарда нөмір мен жетекші сөйлем жоқ. «{words}» тақырыпшасынан бастап әр абзац тармақ ретінде оқылды.</translation></message></context>
<context><name>reading</name><message><source>The clauses have no numbers, lead-in or heading. Each paragraph from the first operative verb on was read as a clause.</source><translation>Тармақтарда нөмір, жетекші сөйлем не тақырыпша жоқ. Алғашқы қарар етістігінен бастап әр абзац тармақ ретінде оқылды.</translation></message></context>
<context><name>reading</name><message><source>The clauses have no numbers. Each paragraph after the lead-in was read as a clause.</source><translation>Тармақтарда нөмір жоқ. Жетекші сөйлемнен кейінгі әр абзац тармақ ретінде оқылды.</translation></message></context>
<context><name>reading</name><message><source>The clean reading was chosen: “{clean}” in place of “{original}”.</source><translation>Таза мәтін таңдалды: «{original}» орнына «{clean}».</translation></message></context>
<context><name>reading</name><message><source>The date comes from the file's header block; the text has none.</source><translation>Күні файлдың тақырып блогынан алынды; мәтінде күн жоқ.</translation></message></context>
<context><name>reading</name><message><source>The date is that of the meeting named in the opening words.</source><translation>Күні – бастапқы сөздерде аталған кездесудің күні.</translation></message></context>
<context><name>reading</name><message><source>The date line says {line}, but the text was signed on {other}. The date of signing is used.</source><translation>Күн жолында {line} делінген, бірақ мәтінге {other} күні қол қойылған. Қол қойылған күн алынды.</translation></message></context>
<context><name>reading</name><message><source>The file does not declare its encoding. It was read as {encoding}. Check that the letters are right.</source><translation>Файл кодтамасын көрсетпейді. Ол {encoding} ретінде оқылды. Әріптері дұрыс па, тексеріңіз.</translation></message></context>
<context><name>reading</name><message><source>The file is incomplete: its end is missing. Ask for a new copy.</source><translation>Файл толық емес: соңы жоқ. Жаңа көшірме сұраңыз.</translation></message></context>
<context><name>reading</name><message><source>The language of the text is not one that is read here, or cannot be recognized.</source><translation>Мәтін тілі мұнда оқылатын тілдерге жатпайды не танылмады.</translation></message></context>
<context><name>reading</name><message><source>The line is split here because it belongs to two places.</source><translation>Жол мұнда бөлінген, себебі ол екі орынға тиесілі.</translation></message></context>
<context><name>reading</name><message><source>The page has too many styles to check them all. Hidden words may be part of the text.</source><translation>Бетте стиль тым көп, бәрін тексеру мүмкін емес. Жасырын сөздер мәтінге кіруі мүмкін.</translation></message></context>
<context><name>reading</name><message><source>The preamble and the lead-in are one paragraph.</source><translation>Кіріспе мен жетекші сөйлем – бір абзац.</translation></message></context>
<context><name>reading</name><message><source>The title comes from the file's header block; the text has a subtitle.</source><translation>Атауы файлдың тақырып блогынан алынды; мәтінде қосымша атау бар.</translation></message></context>
<context><name>reading</name><message><source>The title comes from the file's header block; the text has none.</source><translation>Атауы файлдың тақырып блогынан алынды; мәтінде атау жоқ.</translation></message></context>
<context><name>reading</name><message><source>The words of a picture were left out: “{text}”.</source><translation>Суреттегі сөздер алып тасталды: «{text}».</translation></message></context>
<context><name>reading</name><message><source>This section has no number.</source><translation>Бұл бөлімнің нөмірі жоқ.</translation></message></context>
<context><name>reading</name><message><source>Tracked changes were read as accepted: inserted {inserted}; deleted {deleted}.</source><translation>Бақыланған өзгерістер қабылданған деп оқылды: кірістірілгені – {inserted}; жойылғаны – {deleted}.</translation></message></context>
<context><name>reading</name><message><source>a button or link of the web site</source><translation>веб-сайттың түймесі не сілтемесі</translation></message></context>
<context><name>reading</name><message><source>a comment in the markup</source><translation>белгілеудегі түсініктеме</translation></message></context>
<context><name>reading</name><message><source>a heading</source><translation>тақырыпша</translation></message></context>
<context><name>reading</name><message><source>a line or ornament</source><translation>сызық не өрнек</translation></message></context>
<context><name>reading</name><message><source>a note of the publisher</source><translation>баспагердің ескертпесі</translation></message></context>
<context><name>reading</name><message><source>a page number</source><translation>бет нөмірі</translation></message></context>
<context><name>reading</name><message><source>a running header</source><translation>жоғарғы деректеме</translation></message></context>
<context><name>reading</name><message><source>a second document in the same file</source><translation>сол файлдағы екінші құжат</translation></message></context>
<context><name>reading</name><message><source>after the end of the statement</source><translation>мәлімдеменің соңынан кейін</translation></message></context>
<context><name>reading</name><message><source>an address or a reference</source><translation>мекенжай не сілтеме</translation></message></context>
<context><name>reading</name><message><source>another language in the same file</source><translation>сол файлдағы басқа тіл</translation></message></context>
<context><name>reading</name><message><source>before the title</source><translation>атауынан бұрын</translation></message></context>
<context><name>reading</name><message><source>hidden in the page</source><translation>бетте жасырылған</translation></message></context>
<context><name>reading</name><message><source>left out manually</source><translation>қолмен алып тасталған</translation></message></context>
<context><name>reading</name><message><source>nothing</source><translation>ештеңе</translation></message></context>
<context><name>reading</name><message><source>struck through</source><translation>сызылған</translation></message></context>
<context><name>reading</name><message><source>the date line</source><translation>күн жолы</translation></message></context>
<context><name>reading</name><message><source>the file's header block</source><translation>файлдың тақырып блогы</translation></message></context>
<context><name>reading</name><message><source>the sponsors of a draft</source><translation>жобаның бастамашылары</translation></message></context>
<context><name>reading</name><message><source>the title again</source><translation>қайталанған атау</translation></message></context>
<context><name>reading</name><message><source>“{line}” is not a date, or is ambiguous. Enter the date manually.</source><translation>«{line}» күн емес не екіұшты. Күнді қолмен енгізіңіз.</translation></message></context>
<context><name>reading</name><message><source>“{words}” is among the signatures but was not read as a name, office or party.</source><translation>«{words}» қолдар арасында тұр, бірақ аты, лауазымы не тарап ретінде оқылмады.</translation></message></context>
<context><name>reading</name><message><source>“{word}” contains an unusual letter: “{letter}” (U+{code}) occurs in no other word.</source><translation>«{word}» сөзінде ерекше әріп бар: «{letter}» (U+{code}) басқа сөздерде кездеспейді.</translation></message></context>
<context><name>reading</name><message><source>“{word}” is written in a different alphabet from the text.</source><translation>«{word}» сөзі мәтіннен өзге әліпбимен жазылған.</translation></message></context>
<context><name>reading</name><message><source>“{word}” mixes letters of two alphabets.</source><translation>«{word}» сөзінде екі әліпби әріптері араласқан.</translation></message></context>
<context><name>section</name><message><source>Abbreviations</source><translation>Қысқартулар</translation></message></context>
<context><name>section</name><message><source>Addenda</source><translation>Толықтырулар</translation></message></context>
<context><name>section</name><message><source>Agenda items</source><translation>Күн тәртібінің мәселелері</translation></message></context>
<context><name>section</name><message><source>Biographies</source><translation>Өмірбаяндар</translation></message></context>
<context><name>section</name><message><source>Delegations</source><translation>Делегациялар</translation></message></context>
<context><name>section</name><message><source>Index</source><translation>Көрсеткіш</translation></message></context>
<context><name>section</name><message><source>Programme</source><translation>Бағдарлама</translation></message></context>
<context><name>section</name><message><source>Register of commitments</source><translation>Міндеттемелер тізілімі</translation></message></context>
<context><name>section</name><message><source>Scene-setter</source><translation>Жалпы жағдай</translation></message></context>
<context><name>section</name><message><source>Statements</source><translation>Мәлімдемелер</translation></message></context>
<context><name>status</name><message><source>At risk</source><translation>Орындалмау қаупі бар</translation></message></context>
<context><name>status</name><message><source>Fulfilled</source><translation>Орындалды</translation></message></context>
<context><name>status</name><message><source>Not begun</source><translation>Басталған жоқ</translation></message></context>
<context><name>status</name><message><source>Superseded</source><translation>Күшін жойды</translation></message></context>
<context><name>status</name><message><source>Under way</source><translation>Орындалуда</translation></message></context>
<context><name>step</name><message><source>Accept points from {addressee} ({reference})</source><translation>Тезистерді қабылдау: {addressee} ({reference})</translation></message></context>
<context><name>step</name><message><source>Accept status from {addressee} ({reference})</source><translation>Жағдайды қабылдау: {addressee} ({reference})</translation></message></context>
<context><name>step</name><message><source>Accept their likely position from {addressee} ({reference})</source><translation>Олардың ықтимал ұстанымын қабылдау: {addressee} ({reference})</translation></message></context>
<context><name>step</name><message><source>Accept update from {addressee} ({reference})</source><translation>Мәліметті қабылдау: {addressee} ({reference})</translation></message></context>
<context><name>step</name><message><source>Add background to clause {label}</source><translation>{label}-тармаққа анықтама қосу</translation></message></context>
<context><name>step</name><message><source>Add caution to clause {label}</source><translation>{label}-тармаққа «назар аударыңыз» қосу</translation></message></context>
<context><name>step</name><message><source>Add clause {label} to “{title}”</source><translation>«{title}» мәселесіне {label}-тармақты қосу</translation></message></context>
<context><name>step</name><message><source>Add commitment of clause {label}</source><translation>{label}-тармақтың міндеттемесін қосу</translation></message></context>
<context><name>step</name><message><source>Add document “{title}”</source><translation>«{title}» құжатын қосу</translation></message></context>
<context><name>step</name><message><source>Add item “{title}”</source><translation>«{title}» мәселесін қосу</translation></message></context>
<context><name>step</name><message><source>Add language version “{file}”</source><translation>«{file}» тілдік нұсқасын қосу</translation></message></context>
<context><name>step</name><message><source>Add meeting “{title}”</source><translation>«{title}» кездесуін қосу</translation></message></context>
<context><name>step</name><message><source>Add open commitments to “{title}”</source><translation>«{title}» мәселесіне ашық міндеттемелерді қосу</translation></message></context>
<context><name>step</name><message><source>Add point to clause {label}</source><translation>{label}-тармаққа тезис қосу</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Add proposed commitments ({count})</source><translation><numerusform>Ұсынылған міндеттемелерді қосу ({count})</numerusform><numerusform>Ұсынылған міндеттемелерді қосу ({count})</numerusform></translation></message></context>
<context><name>step</name><message><source>Add question to clause {label}</source><translation>{label}-тармаққа сұрақ қосу</translation></message></context>
<context><name>step</name><message><source>Add theme “{title}”</source><translation>«{title}» тақырыбын қосу</translation></message></context>
<context><name>step</name><message><source>Add {person}</source><translation>Қосу: {person}</translation></message></context>
<context><name>step</name><message><source>Add {person} to the delegation</source><translation>Делегацияға қосу: {person}</translation></message></context>
<context><name>step</name><message><source>Add “if raised” to clause {label}</source><translation>{label}-тармаққа «мәселе көтерілсе» қосу</translation></message></context>
<context><name>step</name><message><source>Begin an annex at line {line}</source><translation>Қосымшаны {line}-жолдан бастау</translation></message></context>
<context><name>step</name><message><source>Begin the operative part at line {line}</source><translation>Қарар бөлігін {line}-жолдан бастау</translation></message></context>
<context><name>step</name><message><source>Carry commitment of clause {label} forward to clause {to}</source><translation>{label}-тармақтың міндеттемесін {to}-тармаққа ауыстыру</translation></message></context>
<context><name>step</name><message><source>Change the markings</source><translation>Белгілерді өзгерту</translation></message></context>
<context><name>step</name><message><source>Change the rank of {person}</source><translation>Дәрежесін өзгерту: {person}</translation></message></context>
<context><name>step</name><message><source>Choose clean readings</source><translation>Таза мәтіндерді таңдау</translation></message></context>
<context><name>step</name><message><source>Correct the statement's details</source><translation>Мәлімдеме мәліметтерін түзету</translation></message></context>
<context><name>step</name><message><source>Delete brief for “{title}”</source><translation>«{title}» үшін ілеспе мәтінді жою</translation></message></context>
<context><name>step</name><message><source>Delete commitment of clause {label}</source><translation>{label}-тармақтың міндеттемесін жою</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Delete commitments ({count})</source><translation><numerusform>Міндеттемелерді жою ({count})</numerusform><numerusform>Міндеттемелерді жою ({count})</numerusform></translation></message></context>
<context><name>step</name><message><source>Delete document “{title}”</source><translation>«{title}» құжатын жою</translation></message></context>
<context><name>step</name><message><source>Delete edition “{name}”</source><translation>«{name}» басылымын жою</translation></message></context>
<context><name>step</name><message><source>Delete item “{title}”</source><translation>«{title}» мәселесін жою</translation></message></context>
<context><name>step</name><message><source>Delete meeting “{title}”</source><translation>«{title}» кездесуін жою</translation></message></context>
<context><name>step</name><message><source>Delete note on clause {label}</source><translation>{label}-тармақтың жазбасын жою</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Delete notes ({count})</source><translation><numerusform>Ескертпелерді жою ({count})</numerusform><numerusform>Ескертпелерді жою ({count})</numerusform></translation></message></context>
<context><name>step</name><message><source>Delete the phrase “{words}”</source><translation>«{words}» тіркесін жою</translation></message></context>
<context><name>step</name><message><source>Delete theme “{title}”</source><translation>«{title}» тақырыбын жою</translation></message></context>
<context><name>step</name><message><source>Delete {person}</source><translation>Жою: {person}</translation></message></context>
<context><name>step</name><message><source>Delete “{title}”</source><translation>«{title}» мәлімдемесін жою</translation></message></context>
<context><name>step</name><message><source>Destroy notes ({number})</source><translation>Жазбаларды жою ({number})</translation></message></context>
<context><name>step</name><message><source>Duplicate meeting “{title}”</source><translation>«{title}» кездесуін көшірмелеу</translation></message></context>
<context><name>step</name><message><source>Edit brief for “{title}”</source><translation>«{title}» үшін ілеспе мәтінді өңдеу</translation></message></context>
<context><name>step</name><message><source>Edit commitment of clause {label}</source><translation>{label}-тармақтың міндеттемесін өңдеу</translation></message></context>
<context><name>step</name><message><source>Edit copy {copy} of book {book}</source><translation>{book}-кітаптың {copy}-данасын өңдеу</translation></message></context>
<context><name>step</name><message><source>Edit document “{title}”</source><translation>«{title}» құжатын өңдеу</translation></message></context>
<context><name>step</name><message><source>Edit item “{title}”</source><translation>«{title}» мәселесін өңдеу</translation></message></context>
<context><name>step</name><message><source>Edit meeting “{title}”</source><translation>«{title}» кездесуін өңдеу</translation></message></context>
<context><name>step</name><message><source>Edit note on clause {label}</source><translation>{label}-тармақтың жазбасын өңдеу</translation></message></context>
<context><name>step</name><message><source>Edit the request to {addressee}</source><translation>Сұратуды өзгерту: {addressee}</translation></message></context>
<context><name>step</name><message><source>Edit {person}</source><translation>Өңдеу: {person}</translation></message></context>
<context><name>step</name><message><source>Edit “{title}”</source><translation>«{title}» мәлімдемесін өңдеу</translation></message></context>
<context><name>step</name><message><source>Import “{file}”</source><translation>«{file}» файлын импорттау</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Issue book {number} in {count} copies</source><translation><numerusform>{number}-кітапты {count} данамен шығару</numerusform><numerusform>{number}-кітапты {count} данамен шығару</numerusform></translation></message></context>
<context><name>step</name><message><source>Join line {line} with the line above</source><translation>{line}-жолды жоғарғы жолмен біріктіру</translation></message></context>
<context><name>step</name><message><source>Keep the phrase “{words}”</source><translation>«{words}» тіркесін сақтау</translation></message></context>
<context><name>step</name><message><source>Leave out line {line}</source><translation>{line}-жолды алып тастау</translation></message></context>
<context><name>step</name><message><source>Leave out “{name}”</source><translation>«{name}» атауын алып тастау</translation></message></context>
<context><name>step</name><message><source>Make a packet</source><translation>Пакет жасау</translation></message></context>
<context><name>step</name><message><source>Make a sheet for {addressee}</source><translation>Парақ жасау: {addressee}</translation></message></context>
<context><name>step</name><message><source>Make line {line} a clause</source><translation>{line}-жолды тармақ ету</translation></message></context>
<context><name>step</name><message><source>Make line {line} a footnote</source><translation>{line}-жолды ескертпе ету</translation></message></context>
<context><name>step</name><message><source>Make line {line} a heading</source><translation>{line}-жолды тақырыпша ету</translation></message></context>
<context><name>step</name><message><source>Make line {line} a paragraph of the body</source><translation>{line}-жолды негізгі мәтін абзацы ету</translation></message></context>
<context><name>step</name><message><source>Make line {line} a signature</source><translation>{line}-жолды қол ету</translation></message></context>
<context><name>step</name><message><source>Make line {line} an item</source><translation>{line}-жолды тармақша ету</translation></message></context>
<context><name>step</name><message><source>Make line {line} the lead-in</source><translation>{line}-жолды жетекші сөйлем ету</translation></message></context>
<context><name>step</name><message><source>Make line {line} the subtitle</source><translation>{line}-жолды қосымша атау ету</translation></message></context>
<context><name>step</name><message><source>Make line {line} the title</source><translation>{line}-жолды атау ету</translation></message></context>
<context><name>step</name><message><source>Merge “{file}”</source><translation>«{file}» біріктіру</translation></message></context>
<context><name>step</name><message><source>Move document “{title}”</source><translation>«{title}» құжатын жылжыту</translation></message></context>
<context><name>step</name><message><source>Move item “{title}”</source><translation>«{title}» мәселесін жылжыту</translation></message></context>
<context><name>step</name><message><source>Move line {line} to the closing</source><translation>{line}-жолды қорытындыға жылжыту</translation></message></context>
<context><name>step</name><message><source>Move line {line} to the preamble</source><translation>{line}-жолды кіріспеге жылжыту</translation></message></context>
<context><name>step</name><message><source>Not chosen of “{file}”</source><translation>«{file}» ішінен таңдалмағаны</translation></message></context>
<context><name>step</name><message><source>Record the books of “{file}”</source><translation>«{file}» кітаптарын тіркеу</translation></message></context>
<context><name>step</name><message><source>Record “{file}” ({edition})</source><translation>«{file}» ({edition}) тіркеу</translation></message></context>
<context><name>step</name><message><source>Recover readable records of “{file}”</source><translation>«{file}» файлының оқылатын жазбаларын қалпына келтіру</translation></message></context>
<context><name>step</name><message><source>Remove clause {label} from “{title}”</source><translation>«{title}» мәселесінен {label}-тармақты алып тастау</translation></message></context>
<context><name>step</name><message><source>Remove {person} from the delegation</source><translation>Делегациядан алып тастау: {person}</translation></message></context>
<context><name>step</name><message><source>Rename theme “{title}”</source><translation>«{title}» тақырыбын қайта атау</translation></message></context>
<context><name>step</name><message><source>Replace the text by “{file}”</source><translation>Мәтінді «{file}» файлымен алмастыру</translation></message></context>
<context><name>step</name><message><source>Restore from history</source><translation>Тарихтан қалпына келтіру</translation></message></context>
<context><name>step</name><message><source>Restore the backup of {time}</source><translation>{time} сақтық көшірмесін қалпына келтіру</translation></message></context>
<context><name>step</name><message><source>Save edition “{name}”</source><translation>«{name}» басылымын сақтау</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Show skipped proposals ({count})</source><translation><numerusform>Өткізілген ұсыныстарды көрсету ({count})</numerusform><numerusform>Өткізілген ұсыныстарды көрсету ({count})</numerusform></translation></message></context>
<context><name>step</name><message><source>Show “{name}” again</source><translation>«{name}» атауын қайта көрсету</translation></message></context>
<context><name>step</name><message><source>Skip the proposal in clause {label}</source><translation>{label}-тармақтағы ұсынысты өткізіп жіберу</translation></message></context>
<context><name>step</name><message><source>Split line {line}</source><translation>{line}-жолды бөлу</translation></message></context>
<context><name>step</name><message><source>Write addendum to “{title}”</source><translation>«{title}» үшін толықтыру жазу</translation></message></context>
<context><name>step</name><message><source>Write press line on “{title}”</source><translation>«{title}» бойынша баспасөзге сөз жазу</translation></message></context>
<context><name>step</name><message><source>Write scene-setter of “{title}”</source><translation>«{title}» кездесуінің жалпы жағдайын жазу</translation></message></context>
<context><name>step</name><message><source>Write their position on “{title}”</source><translation>«{title}» бойынша олардың ұстанымын жазу</translation></message></context>
</TS>
