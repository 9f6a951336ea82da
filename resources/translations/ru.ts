<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context><name>Actions</name><message><source>&amp;About Briefing Book</source><translation>&amp;О программе Briefing Book</translation></message></context>
<context><name>Actions</name><message><source>&amp;Books issued</source><translation>Вып&amp;уски</translation></message></context>
<context><name>Actions</name><message><source>&amp;Commitments</source><translation>&amp;Обязательства</translation></message></context>
<context><name>Actions</name><message><source>&amp;Compare with a book issued…</source><translation>Сравни&amp;ть с выпуском…</translation></message></context>
<context><name>Actions</name><message><source>&amp;Dark</source><translation>&amp;Тёмная</translation></message></context>
<context><name>Actions</name><message><source>&amp;Delete statement</source><translation>&amp;Удалить заявление</translation></message></context>
<context><name>Actions</name><message><source>&amp;Edit</source><translation>&amp;Правка</translation></message></context>
<context><name>Actions</name><message><source>&amp;File</source><translation>&amp;Файл</translation></message></context>
<context><name>Actions</name><message><source>&amp;Find on this page</source><translation>&amp;Найти на этой странице</translation></message></context>
<context><name>Actions</name><message><source>&amp;Help</source><translation>&amp;Справка</translation></message></context>
<context><name>Actions</name><message><source>&amp;History</source><translation>&amp;История</translation></message></context>
<context><name>Actions</name><message><source>&amp;How it works</source><translation>&amp;Как это работает</translation></message></context>
<context><name>Actions</name><message><source>&amp;Import statement…</source><translation>&amp;Импорт заявления…</translation></message></context>
<context><name>Actions</name><message><source>&amp;Keyboard shortcuts</source><translation>&amp;Сочетания клавиш</translation></message></context>
<context><name>Actions</name><message><source>&amp;Language</source><translation>&amp;Язык</translation></message></context>
<context><name>Actions</name><message><source>&amp;Light</source><translation>&amp;Светлая</translation></message></context>
<context><name>Actions</name><message><source>&amp;Meetings</source><translation>&amp;Встречи</translation></message></context>
<context><name>Actions</name><message><source>&amp;New workspace…</source><translation>&amp;Новая рабочая область…</translation></message></context>
<context><name>Actions</name><message><source>&amp;Notes</source><translation>&amp;Заметки</translation></message></context>
<context><name>Actions</name><message><source>&amp;Open workspace…</source><translation>Отк&amp;рыть рабочую область…</translation></message></context>
<context><name>Actions</name><message><source>&amp;Passphrase…</source><translation>Парольная &amp;фраза…</translation></message></context>
<context><name>Actions</name><message><source>&amp;People and bodies</source><translation>&amp;Люди и органы</translation></message></context>
<context><name>Actions</name><message><source>&amp;Quit</source><translation>В&amp;ыход</translation></message></context>
<context><name>Actions</name><message><source>&amp;Search</source><translation>&amp;Поиск</translation></message></context>
<context><name>Actions</name><message><source>&amp;Statements</source><translation>&amp;Заявления</translation></message></context>
<context><name>Actions</name><message><source>&amp;Usual text size</source><translation>&amp;Обычный размер текста</translation></message></context>
<context><name>Actions</name><message><source>&amp;View</source><translation>&amp;Вид</translation></message></context>
<context><name>Actions</name><message><source>&amp;Your name…</source><translation>Ваше и&amp;мя…</translation></message></context>
<context><name>Actions</name><message><source>Add a &amp;language version…</source><translation>Добавить текст на другом &amp;языке…</translation></message></context>
<context><name>Actions</name><message numerus="yes"><source>After {count} minutes</source><translation><numerusform>Через {count} минуту</numerusform><numerusform>Через {count} минуты</numerusform><numerusform>Через {count} минут</numerusform></translation></message></context>
<context><name>Actions</name><message><source>B&amp;ackups…</source><translation>Резервные ко&amp;пии…</translation></message></context>
<context><name>Actions</name><message><source>Delete meetin&amp;g</source><translation>Удалить в&amp;стречу</translation></message></context>
<context><name>Actions</name><message><source>Du&amp;plicate meeting</source><translation>Ду&amp;блировать встречу</translation></message></context>
<context><name>Actions</name><message><source>Follow the s&amp;ystem</source><translation>Как в с&amp;истеме</translation></message></context>
<context><name>Actions</name><message><source>High co&amp;ntrast</source><translation>Высокая ко&amp;нтрастность</translation></message></context>
<context><name>Actions</name><message><source>La&amp;rger text</source><translation>&amp;Увеличить текст</translation></message></context>
<context><name>Actions</name><message><source>Loc&amp;k</source><translation>&amp;Заблокировать</translation></message></context>
<context><name>Actions</name><message><source>Lock when &amp;idle</source><translation>Блокировать при &amp;бездействии</translation></message></context>
<context><name>Actions</name><message><source>Make a &amp;book…</source><translation>Создать &amp;книгу…</translation></message></context>
<context><name>Actions</name><message><source>Mar&amp;kings…</source><translation>&amp;Грифы…</translation></message></context>
<context><name>Actions</name><message><source>Menu</source><translation>Меню</translation></message></context>
<context><name>Actions</name><message><source>Mer&amp;ge a copy…</source><translation>Слить ко&amp;пию…</translation></message></context>
<context><name>Actions</name><message><source>Never</source><translation>Никогда</translation></message></context>
<context><name>Actions</name><message><source>New &amp;meeting</source><translation>Новая &amp;встреча</translation></message></context>
<context><name>Actions</name><message><source>New from the &amp;sample…</source><translation>Новая из &amp;образца…</translation></message></context>
<context><name>Actions</name><message><source>Next pane</source><translation>Следующая область</translation></message></context>
<context><name>Actions</name><message><source>Open &amp;recent</source><translation>Открыть &amp;недавние</translation></message></context>
<context><name>Actions</name><message><source>Open in another &amp;window…</source><translation>Открыть в другом &amp;окне…</translation></message></context>
<context><name>Actions</name><message><source>Previous pane</source><translation>Предыдущая область</translation></message></context>
<context><name>Actions</name><message><source>Re&amp;quests</source><translation>&amp;Запросы</translation></message></context>
<context><name>Actions</name><message><source>Redo</source><translation>Вернуть</translation></message></context>
<context><name>Actions</name><message><source>Redo: {step}</source><translation>Вернуть: {step}</translation></message></context>
<context><name>Actions</name><message><source>S&amp;maller text</source><translation>У&amp;меньшить текст</translation></message></context>
<context><name>Actions</name><message><source>Save</source><translation>Сохранить</translation></message></context>
<context><name>Actions</name><message><source>Save the p&amp;rogramme…</source><translation>Сохранить прог&amp;рамму…</translation></message></context>
<context><name>Actions</name><message><source>Signing ke&amp;y…</source><translation>Ключ &amp;подписи…</translation></message></context>
<context><name>Actions</name><message><source>Statement d&amp;etails…</source><translation>&amp;Сведения о заявлении…</translation></message></context>
<context><name>Actions</name><message><source>Undo</source><translation>Отменить</translation></message></context>
<context><name>Actions</name><message><source>Undo: {step}</source><translation>Отменить: {step}</translation></message></context>
<context><name>Agenda</name><message><source>Add an item ({Insert})</source><translation>Добавить вопрос ({Insert})</translation></message></context>
<context><name>Agenda</name><message><source>Add an item below	{Insert}</source><translation>Добавить вопрос ниже	{Insert}</translation></message></context>
<context><name>Agenda</name><message><source>Agenda</source><translation>Повестка дня</translation></message></context>
<context><name>Agenda</name><message><source>Change the minutes	M</source><translation>Изменить число минут	M</translation></message></context>
<context><name>Agenda</name><message><source>Delete	{Delete}</source><translation>Удалить	{Delete}</translation></message></context>
<context><name>Agenda</name><message><source>Fill with open commitments	O</source><translation>Заполнить невыполненными обязательствами	O</translation></message></context>
<context><name>Agenda</name><message><source>Move down	Alt+↓</source><translation>Ниже	Alt+↓</translation></message></context>
<context><name>Agenda</name><message><source>Move up	Alt+↑</source><translation>Выше	Alt+↑</translation></message></context>
<context><name>Agenda</name><message><source>Open	{Enter}</source><translation>Открыть	{Enter}</translation></message></context>
<context><name>Application</name><message><source>Copy report</source><translation>Копировать отчёт</translation></message></context>
<context><name>Application</name><message><source>First store what you typed, or delete it. Then choose the language again.</source><translation>Сначала сохраните или удалите набранное. Затем выберите язык снова.</translation></message></context>
<context><name>Application</name><message><source>Something went wrong. What you typed is saved, and you can go on working.</source><translation>Произошла ошибка. Введённое вами сохранено, можно продолжать работу.</translation></message></context>
<context><name>Application</name><message><source>The text is as large as this screen has room for.</source><translation>Текст уже такой крупный, какой помещается на этом экране.</translation></message></context>
<context><name>Application</name><message><source>Try again</source><translation>Повторить</translation></message></context>
<context><name>AudienceButton</name><message><source>Who may read it</source><translation>Кому доступно</translation></message></context>
<context><name>Authorship</name><message><source>Change…</source><translation>Изменить…</translation></message></context>
<context><name>Authorship</name><message><source>From now on your changes are signed “{name}”.</source><translation>Теперь ваши изменения подписываются именем «{name}».</translation></message></context>
<context><name>Authorship</name><message><source>Notes and history are signed “{name}”.</source><translation>Заметки и история подписываются именем «{name}».</translation></message></context>
<context><name>Authorship</name><message><source>Your name</source><translation>Ваше имя</translation></message></context>
<context><name>Authorship</name><message><source>Your name for notes and history:</source><translation>Ваше имя для заметок и истории:</translation></message></context>
<context><name>BackupClock</name><message><source>backed up just now</source><translation>резервная копия: только что</translation></message></context>
<context><name>BackupClock</name><message><source>backed up {hours} h ago</source><translation>резервная копия: {hours} ч назад</translation></message></context>
<context><name>BackupClock</name><message><source>backed up {minutes} min ago</source><translation>резервная копия: {minutes} мин назад</translation></message></context>
<context><name>BackupClock</name><message><source>backed up {time}</source><translation>резервная копия: {time}</translation></message></context>
<context><name>BackupClock</name><message><source>not backed up yet</source><translation>резервной копии ещё нет</translation></message></context>
<context><name>BackupsView</name><message><source>&amp;Back up now</source><translation>&amp;Создать сейчас</translation></message></context>
<context><name>BackupsView</name><message><source>&amp;Restore</source><translation>&amp;Восстановить</translation></message></context>
<context><name>BackupsView</name><message><source>A backup is made every ten minutes if something changed. All backups of the last two days of work are kept, one for each of the last 31 days of work, and one per month before that. You can undo a restore.</source><translation>Резервная копия создаётся каждые десять минут, если были изменения. Хранятся все копии за два последних дня работы, по одной за каждый из последних 31 дня работы, а до этого – по одной в месяц. Восстановление можно отменить.</translation></message></context>
<context><name>BackupsView</name><message><source>Backed up in {folder}.</source><translation>Резервная копия создана, папка: {folder}.</translation></message></context>
<context><name>BackupsView</name><message><source>Backups</source><translation>Резервные копии</translation></message></context>
<context><name>BackupsView</name><message><source>Backups are also stored in {folder}</source><translation>Резервные копии хранятся и в папке {folder}</translation></message></context>
<context><name>BackupsView</name><message><source>Backups are stored beside the workspace only. A second folder can be on a stick or another disk.</source><translation>Резервные копии хранятся только рядом с рабочей областью. Вторую папку можно задать на флеш-накопителе или другом диске.</translation></message></context>
<context><name>BackupsView</name><message><source>Made</source><translation>Создано</translation></message></context>
<context><name>BackupsView</name><message><source>No second folder</source><translation>Без второй папки</translation></message></context>
<context><name>BackupsView</name><message><source>Nothing changed since the last backup.</source><translation>После последней резервной копии изменений не было.</translation></message></context>
<context><name>BackupsView</name><message><source>Second &amp;folder…</source><translation>Вторая &amp;папка…</translation></message></context>
<context><name>BackupsView</name><message><source>Second folder for backups</source><translation>Вторая папка для резервных копий</translation></message></context>
<context><name>BackupsView</name><message><source>Size</source><translation>Размер</translation></message></context>
<context><name>BackupsView</name><message><source>Where</source><translation>Где</translation></message></context>
<context><name>BackupsView</name><message><source>beside the workspace</source><translation>рядом с рабочей областью</translation></message></context>
<context><name>BookForm</name><message><source>&amp;Folder</source><translation>&amp;Папка</translation></message></context>
<context><name>BookForm</name><message><source>&amp;Meeting</source><translation>&amp;Встреча</translation></message></context>
<context><name>BookForm</name><message><source>Choose…</source><translation>Выбрать…</translation></message></context>
<context><name>BookForm</name><message><source>Edition</source><translation>Издание</translation></message></context>
<context><name>BookForm</name><message><source>File &amp;name</source><translation>&amp;Имя файла</translation></message></context>
<context><name>BookForm</name><message><source>Folder</source><translation>Папка</translation></message></context>
<context><name>BookForm</name><message><source>Folder for the book</source><translation>Папка для книги</translation></message></context>
<context><name>BookForm</name><message><source>Format</source><translation>Формат</translation></message></context>
<context><name>BookOptions</name><message><source>&amp;Cards</source><translation>Карто&amp;чки</translation></message></context>
<context><name>BookOptions</name><message><source>&amp;Facing language</source><translation>Язык н&amp;апротив</translation></message></context>
<context><name>BookOptions</name><message><source>&amp;Large print, for reading at arm’s length</source><translation>&amp;Крупный шрифт для чтения на расстоянии вытянутой руки</translation></message></context>
<context><name>BookOptions</name><message><source>&amp;Paper</source><translation>&amp;Бумага</translation></message></context>
<context><name>BookOptions</name><message><source>A4</source><translation>A4</translation></message></context>
<context><name>BookOptions</name><message><source>Bleed and &amp;trim marks, for a printing house</source><translation>Вылеты и &amp;метки обреза, для типографии</translation></message></context>
<context><name>BookOptions</name><message><source>Book {number} of {date}</source><translation>Выпуск {number} от {date}</translation></message></context>
<context><name>BookOptions</name><message><source>Changes sin&amp;ce</source><translation>Изменения &amp;с</translation></message></context>
<context><name>BookOptions</name><message><source>Do not mark changes</source><translation>Не отмечать изменения</translation></message></context>
<context><name>BookOptions</name><message><source>Lan&amp;guage</source><translation>&amp;Язык</translation></message></context>
<context><name>BookOptions</name><message><source>Letter</source><translation>Letter</translation></message></context>
<context><name>BookOptions</name><message><source>M&amp;ore: language, paper, cards, password</source><translation>&amp;Ещё: язык, бумага, карточки, пароль</translation></message></context>
<context><name>BookOptions</name><message><source>None</source><translation>Нет</translation></message></context>
<context><name>BookOptions</name><message><source>None (whole book)</source><translation>Нет (вся книга)</translation></message></context>
<context><name>BookOptions</name><message><source>Pass&amp;word</source><translation>Паро&amp;ль</translation></message></context>
<context><name>BookOptions</name><message><source>Repeat the password</source><translation>Повторите пароль</translation></message></context>
<context><name>BookOptions</name><message><source>Same as the agenda</source><translation>Как в повестке дня</translation></message></context>
<context><name>BookOptions</name><message><source>The book is encrypted (AES-256). A lost password cannot be recovered.</source><translation>Книга зашифрована (AES-256). Утерянный пароль восстановить нельзя.</translation></message></context>
<context><name>BookOptions</name><message><source>The two entries do not match.</source><translation>Введённое не совпадает.</translation></message></context>
<context><name>BookOptions</name><message><source>none</source><translation>нет</translation></message></context>
<context><name>BookOptions</name><message><source>repeat</source><translation>повтор</translation></message></context>
<context><name>BooksView</name><message><source>&amp;Compare…</source><translation>&amp;Сравнить…</translation></message></context>
<context><name>BooksView</name><message><source>A file to identify</source><translation>Файл для опознания</translation></message></context>
<context><name>BooksView</name><message><source>Books issued</source><translation>Выпуски</translation></message></context>
<context><name>BooksView</name><message><source>Check code</source><translation>Контрольный код</translation></message></context>
<context><name>BooksView</name><message><source>Compare with the workspace or with another book</source><translation>Сравнить с рабочей областью или с другим выпуском</translation></message></context>
<context><name>BooksView</name><message><source>Copies</source><translation>Экземпляры</translation></message></context>
<context><name>BooksView</name><message><source>Drafts</source><translation>Черновики</translation></message></context>
<context><name>BooksView</name><message><source>Edition</source><translation>Издание</translation></message></context>
<context><name>BooksView</name><message><source>File</source><translation>Файл</translation></message></context>
<context><name>BooksView</name><message><source>Filter books</source><translation>Фильтр книг</translation></message></context>
<context><name>BooksView</name><message><source>Format</source><translation>Формат</translation></message></context>
<context><name>BooksView</name><message><source>Identify a &amp;file…</source><translation>Опознать &amp;файл…</translation></message></context>
<context><name>BooksView</name><message><source>Issued</source><translation>Выпущено</translation></message></context>
<context><name>BooksView</name><message><source>Made</source><translation>Создано</translation></message></context>
<context><name>BooksView</name><message><source>Meeting</source><translation>Встреча</translation></message></context>
<context><name>BooksView</name><message><source>No books issued yet. Make a book, and issue it as numbered copies.</source><translation>Выпусков ещё нет. Создайте книгу и выпустите её нумерованными экземплярами.</translation></message></context>
<context><name>BooksView</name><message><source>No drafts yet. Prepare a meeting, then make a book.</source><translation>Черновиков ещё нет. Подготовьте встречу, затем создайте книгу.</translation></message></context>
<context><name>BooksView</name><message><source>Number</source><translation>Номер</translation></message></context>
<context><name>BooksView</name><message><source>book {book}, copy {copy}, for {recipient}: {how}.</source><translation>выпуск {book}, экземпляр {copy}, кому: {recipient}; {how}.</translation></message></context>
<context><name>BooksView</name><message><source>identified by number, check code and recipient; not the issued file itself</source><translation>определён по номеру, контрольному коду и получателю; сам файл не тот, что выпущен</translation></message></context>
<context><name>BooksView</name><message><source>identified by the number on its pages only; it has no cover with check code and recipient</source><translation>определён только по номеру на страницах; обложки с контрольным кодом и получателем нет</translation></message></context>
<context><name>BooksView</name><message><source>not a copy of a book issued from this workspace.</source><translation>не экземпляр книги, выпущенной из этой рабочей области.</translation></message></context>
<context><name>BooksView</name><message><source>the exact file that the program wrote</source><translation>тот самый файл, записанный программой</translation></message></context>
<context><name>BriefBox</name><message><source>Delete this brief ({Ctrl+Delete})</source><translation>Удалить эту записку ({Ctrl+Delete})</translation></message></context>
<context><name>BurnDialog</name><message><source>&amp;Destroy</source><translation>&amp;Уничтожить</translation></message></context>
<context><name>BurnDialog</name><message><source>Backups that are searched and written anew: {number}.</source><translation>Резервных копий, которые будут просмотрены и записаны заново: {number}.</translation></message></context>
<context><name>BurnDialog</name><message><source>Book {number} ({edition}) holds the note. Its copies:</source><translation>Заметка есть в выпуске {number} ({edition}). Его экземпляры:</translation></message></context>
<context><name>BurnDialog</name><message><source>Cancel</source><translation>Отмена</translation></message></context>
<context><name>BurnDialog</name><message><source>Close</source><translation>Закрыть</translation></message></context>
<context><name>BurnDialog</name><message><source>Destroy the note</source><translation>Уничтожить заметку</translation></message></context>
<context><name>BurnDialog</name><message><source>Destroy these &amp;books too; they cannot be written again</source><translation>Уничтожить и эти &amp;книги; их нельзя будет записать снова</translation></message></context>
<context><name>BurnDialog</name><message><source>Not there now: {folder}</source><translation>Сейчас недоступна: {folder}</translation></message></context>
<context><name>BurnDialog</name><message><source>Out of reach are other disks and sticks, files of books, paper, and what a disk keeps of old files, as an SSD does.</source><translation>Вне досягаемости: другие диски и флеш-накопители, файлы книг, бумага и то, что диск хранит от старых файлов, как это делает SSD.</translation></message></context>
<context><name>BurnDialog</name><message><source>Searching the history, the books and the backups…</source><translation>Поиск в истории, книгах и резервных копиях…</translation></message></context>
<context><name>BurnDialog</name><message><source>The note goes for good, with all that the history has of it.</source><translation>Заметка уничтожается навсегда, со всем, что о ней есть в истории.</translation></message></context>
<context><name>BurnDialog</name><message><source>The note was destroyed here. These may still hold it:</source><translation>Здесь заметка уничтожена. Она ещё может быть здесь:</translation></message></context>
<context><name>BurnDialog</name><message><source>The same words also stand in other records, which stay: {records}.</source><translation>Те же слова есть и в других записях, они остаются: {records}.</translation></message></context>
<context><name>BurnDialog</name><message><source>Undo will end here.</source><translation>Дальше этого места отмена не пойдёт.</translation></message></context>
<context><name>BurnDialog</name><message><source>{number}. {recipient}: {status}</source><translation>{number}. {recipient}: {status}</translation></message></context>
<context><name>ClauseArea</name><message><source>Clauses</source><translation>Пункты</translation></message></context>
<context><name>ClauseArea</name><message><source>Copy</source><translation>Экземпляр</translation></message></context>
<context><name>ClauseArea</name><message><source>F2 starts a cursor in the words; Shift with the arrows selects them, with Ctrl word by word. P adds a point, R an “if raised”, B background, C a caution, Q a question.</source><translation>F2 ставит курсор в слова; Shift со стрелками выделяет их, с Ctrl – пословно. P добавляет тезис, R – «если поднимут», B – справку, C – «Внимание», Q – уточнение.</translation></message></context>
<context><name>ClauseArea</name><message><source>No clause matches this filter.</source><translation>Под этот фильтр не подходит ни один пункт.</translation></message></context>
<context><name>ClauseChip</name><message><source>Clause {label}</source><translation>Пункт {label}</translation></message></context>
<context><name>ClauseChip</name><message><source>{Enter} shows it in the statement, {Delete} removes it</source><translation>{Enter} – показать в заявлении, {Delete} – убрать</translation></message></context>
<context><name>ClauseList</name><message><source>Clauses not yet on the agenda</source><translation>Пункты вне повестки дня</translation></message></context>
<context><name>ClausePane</name><message><source>Add a commitment</source><translation>Добавить обязательство</translation></message></context>
<context><name>ClausePane</name><message><source>Add another commitment</source><translation>Добавить ещё обязательство</translation></message></context>
<context><name>ClausePane</name><message><source>Agenda item {number} · {title}</source><translation>Вопрос повестки дня {number} · {title}</translation></message></context>
<context><name>ClausePane</name><message><source>Annotations</source><translation>Заметки</translation></message></context>
<context><name>ClausePane</name><message numerus="yes"><source>Annotations · {count}</source><translation><numerusform>Заметки · {count}</numerusform><numerusform>Заметки · {count}</numerusform><numerusform>Заметки · {count}</numerusform></translation></message></context>
<context><name>ClausePane</name><message><source>Commitment</source><translation>Обязательство</translation></message></context>
<context><name>ClausePane</name><message><source>Details of the clause</source><translation>Сведения о пункте</translation></message></context>
<context><name>ClausePane</name><message><source>Linked</source><translation>Связи</translation></message></context>
<context><name>ClausePane</name><message><source>On the programme · {title}</source><translation>В программе · {title}</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Clauses not yet on the agenda · {free}</source><translation>Пункты вне повестки дня · {free}</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Clauses not yet on the agenda · {shown} of {free}</source><translation>Пункты вне повестки дня · {shown} из {free}</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Drag onto an item, or press {Enter}</source><translation>Перетащите на вопрос или нажмите {Enter}</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Filter ({Ctrl+F})</source><translation>Фильтр ({Ctrl+F})</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Filter the clauses</source><translation>Отфильтровать пункты</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Select an item of the agenda first</source><translation>Сначала выберите вопрос повестки дня</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>{Enter} adds it to “{title}”</source><translation>{Enter} – добавить в «{title}»</translation></message></context>
<context><name>CleanDialog</name><message><source>&amp;Leave all</source><translation>&amp;Оставить все</translation></message></context>
<context><name>CleanDialog</name><message><source>&amp;Take all</source><translation>&amp;Принять все</translation></message></context>
<context><name>CleanDialog</name><message><source>As received</source><translation>Как получено</translation></message></context>
<context><name>CleanDialog</name><message><source>Clean reading</source><translation>Чистое чтение</translation></message></context>
<context><name>CleanDialog</name><message><source>Line</source><translation>Строка</translation></message></context>
<context><name>CleanDialog</name><message><source>Paragraphs with a clean reading</source><translation>Абзацы с чистым чтением</translation></message></context>
<context><name>CleanDialog</name><message><source>These paragraphs have marks that a program left among the words. Check those of which the clean reading is to be stored.</source><translation>В этих абзацах среди слов есть знаки, оставленные программой. Отметьте те, чистое чтение которых нужно сохранить.</translation></message></context>
<context><name>CleanStrip</name><message><source>Compare…</source><translation>Сравнить…</translation></message></context>
<context><name>CleanStrip</name><message><source>Leave all</source><translation>Оставить все</translation></message></context>
<context><name>CleanStrip</name><message><source>Paragraphs with marks that are no words: {number}, such as “{example}”.</source><translation>Абзацев со знаками, которые не являются словами: {number}, например «{example}».</translation></message></context>
<context><name>CleanStrip</name><message><source>Paragraphs with the clean reading: {part} of {whole}.</source><translation>Абзацев с чистым текстом: {part} из {whole}.</translation></message></context>
<context><name>CleanStrip</name><message><source>Show the words as received beside the clean reading</source><translation>Показать слова оригинала рядом с чистым текстом</translation></message></context>
<context><name>CleanStrip</name><message><source>Store all these paragraphs as received</source><translation>Сохранить все эти абзацы как получены</translation></message></context>
<context><name>CleanStrip</name><message><source>Store the clean reading of all these paragraphs</source><translation>Сохранить чистый текст всех этих абзацев</translation></message></context>
<context><name>CleanStrip</name><message><source>Take all</source><translation>Взять все</translation></message></context>
<context><name>Clearance</name><message><source>Marking, date and clearance (F4)</source><translation>Гриф, дата и согласование (F4)</translation></message></context>
<context><name>Clearance</name><message><source>Marking, date, clearance…</source><translation>Гриф, дата, согласование…</translation></message></context>
<context><name>Clearance</name><message><source>Valid until {date}: do not use it any more.</source><translation>Действительно до {date}: больше не используйте.</translation></message></context>
<context><name>ClearanceFields</name><message><source>As of</source><translation>По состоянию на</translation></message></context>
<context><name>ClearanceFields</name><message><source>Cleared by</source><translation>Согласовал</translation></message></context>
<context><name>ClearanceFields</name><message><source>Marking</source><translation>Гриф</translation></message></context>
<context><name>ClearanceFields</name><message><source>May be used</source><translation>Можно использовать</translation></message></context>
<context><name>ClearanceFields</name><message><source>Not set</source><translation>Не задано</translation></message></context>
<context><name>ClearanceFields</name><message><source>The other side may be told this</source><translation>Это можно сообщить другой стороне</translation></message></context>
<context><name>ClearanceFields</name><message><source>Valid until</source><translation>Действительно до</translation></message></context>
<context><name>Commands</name><message><source>About Briefing Book</source><translation>О программе Briefing Book</translation></message></context>
<context><name>Commands</name><message><source>Briefing Book {version}. From a signed statement to the printed book.</source><translation>Briefing Book {version}. От подписанного заявления до печатной книги.</translation></message></context>
<context><name>Commands</name><message><source>Errors are logged in {path}, without any content of a workspace</source><translation>Ошибки записываются в {path} без какого-либо содержимого рабочих областей</translation></message></context>
<context><name>Commands</name><message numerus="yes"><source>Import document {number} of {count}</source><translation><numerusform>Импортировать документ {number} из {count}</numerusform><numerusform>Импортировать документ {number} из {count}</numerusform><numerusform>Импортировать документ {number} из {count}</numerusform></translation></message></context>
<context><name>Commands</name><message><source>Import of “{file}” cancelled. Nothing was stored.</source><translation>Импорт «{file}» отменён. Ничего не сохранено.</translation></message></context>
<context><name>Commands</name><message><source>Import statement</source><translation>Импорт заявления</translation></message></context>
<context><name>Commands</name><message><source>Made {files} in {folder}.</source><translation>Создано: {files}; папка: {folder}.</translation></message></context>
<context><name>Commands</name><message><source>Nothing was imported. Drop one local file at a time.</source><translation>Ничего не импортировано. Перетаскивайте по одному локальному файлу.</translation></message></context>
<context><name>Commands</name><message><source>Nothing was imported: this workspace is read-only.</source><translation>Ничего не импортировано: эта рабочая область доступна только для чтения.</translation></message></context>
<context><name>Commands</name><message><source>Open</source><translation>Открыть</translation></message></context>
<context><name>Commands</name><message><source>Show in folder</source><translation>Показать в папке</translation></message></context>
<context><name>Commands</name><message><source>Statements (*.txt *.html *.htm *.docx *.odt *.rtf *.pdf);;All files (*)</source><translation>Заявления (*.txt *.html *.htm *.docx *.odt *.rtf *.pdf);;Все файлы (*)</translation></message></context>
<context><name>Commands</name><message numerus="yes"><source>The same applies to {count} more.</source><translation><numerusform>То же относится ещё к {count}.</numerusform><numerusform>То же относится ещё к {count}.</numerusform><numerusform>То же относится ещё к {count}.</numerusform></translation></message></context>
<context><name>Commands</name><message><source>The statement was deleted with its notes. Undo brings it back.</source><translation>Заявление удалено вместе с заметками. Отмена вернёт его.</translation></message></context>
<context><name>Commands</name><message><source>“{file}” has several documents.</source><translation>В файле «{file}» несколько документов.</translation></message></context>
<context><name>Commands</name><message><source>“{file}” is still under review. Accept or cancel it first.</source><translation>Файл «{file}» ещё проверяется. Сначала примите или отмените его.</translation></message></context>
<context><name>CommitmentCard</name><message><source>A date or words</source><translation>Дата или слова</translation></message></context>
<context><name>CommitmentCard</name><message><source>Date</source><translation>Дата</translation></message></context>
<context><name>CommitmentCard</name><message><source>Date of the latest update</source><translation>Дата последних сведений</translation></message></context>
<context><name>CommitmentCard</name><message><source>Delete this commitment</source><translation>Удалить это обязательство</translation></message></context>
<context><name>CommitmentCard</name><message><source>Due</source><translation>Срок</translation></message></context>
<context><name>CommitmentCard</name><message><source>Latest update</source><translation>Последние сведения</translation></message></context>
<context><name>CommitmentCard</name><message><source>Latest update…</source><translation>Последние сведения…</translation></message></context>
<context><name>CommitmentCard</name><message><source>Past due since {date}</source><translation>Просрочено с {date}</translation></message></context>
<context><name>CommitmentCard</name><message><source>Responsible</source><translation>Ответственный</translation></message></context>
<context><name>CommitmentCard</name><message><source>What</source><translation>Что</translation></message></context>
<context><name>CommitmentCard</name><message><source>What was promised…</source><translation>Что обещано…</translation></message></context>
<context><name>CommitmentCard</name><message><source>Who is responsible</source><translation>Кто отвечает</translation></message></context>
<context><name>CommitmentCard</name><message><source>not a date</source><translation>не дата</translation></message></context>
<context><name>Commitments</name><message><source>Clause</source><translation>Пункт</translation></message></context>
<context><name>Commitments</name><message><source>Commitment</source><translation>Обязательство</translation></message></context>
<context><name>Commitments</name><message><source>Due</source><translation>Срок</translation></message></context>
<context><name>Commitments</name><message><source>Latest update</source><translation>Последние сведения</translation></message></context>
<context><name>Commitments</name><message><source>No date</source><translation>Без даты</translation></message></context>
<context><name>Commitments</name><message><source>Nobody named</source><translation>Никто не указан</translation></message></context>
<context><name>Commitments</name><message><source>Responsible</source><translation>Ответственный</translation></message></context>
<context><name>Commitments</name><message><source>Status</source><translation>Состояние</translation></message></context>
<context><name>Commitments</name><message><source>Updated</source><translation>Обновлено</translation></message></context>
<context><name>Commitments</name><message><source>not a date</source><translation>не дата</translation></message></context>
<context><name>Commitments</name><message><source>past due</source><translation>просрочено</translation></message></context>
<context><name>CommitmentsView</name><message><source>All</source><translation>Все</translation></message></context>
<context><name>CommitmentsView</name><message><source>By due date</source><translation>По сроку</translation></message></context>
<context><name>CommitmentsView</name><message><source>By responsible</source><translation>По ответственному</translation></message></context>
<context><name>CommitmentsView</name><message><source>By status</source><translation>По состоянию</translation></message></context>
<context><name>CommitmentsView</name><message><source>Commitments</source><translation>Обязательства</translation></message></context>
<context><name>CommitmentsView</name><message><source>Delete</source><translation>Удалить</translation></message></context>
<context><name>CommitmentsView</name><message><source>Filter commitments</source><translation>Фильтр обязательств</translation></message></context>
<context><name>CommitmentsView</name><message><source>Go to the clause</source><translation>Перейти к пункту</translation></message></context>
<context><name>CommitmentsView</name><message><source>Group</source><translation>Группа</translation></message></context>
<context><name>CommitmentsView</name><message><source>Group by</source><translation>Группировка</translation></message></context>
<context><name>CommitmentsView</name><message><source>No commitments yet. Add one beside a clause of a statement, or look at the proposals.</source><translation>Обязательств ещё нет. Добавьте их рядом с пунктом заявления или посмотрите предложения.</translation></message></context>
<context><name>CommitmentsView</name><message><source>No grouping</source><translation>Без группировки</translation></message></context>
<context><name>CommitmentsView</name><message><source>Past due</source><translation>Просрочено</translation></message></context>
<context><name>CommitmentsView</name><message><source>Possible commitments in the texts that are not followed yet ({Ctrl+R})</source><translation>Возможные обязательства в текстах, которые ещё не отслеживаются ({Ctrl+R})</translation></message></context>
<context><name>CommitmentsView</name><message><source>Proposed</source><translation>Предложено</translation></message></context>
<context><name>CompareDialog</name><message><source>&amp;Since</source><translation>&amp;От</translation></message></context>
<context><name>CompareDialog</name><message><source>&amp;Until</source><translation>&amp;До</translation></message></context>
<context><name>CompareDialog</name><message><source>Before</source><translation>Было</translation></message></context>
<context><name>CompareDialog</name><message><source>Book {number} of {date}</source><translation>Выпуск {number} от {date}</translation></message></context>
<context><name>CompareDialog</name><message><source>Book {number}, replacement pages.pdf</source><translation>Выпуск {number}, страницы на замену.pdf</translation></message></context>
<context><name>CompareDialog</name><message><source>Change</source><translation>Изменение</translation></message></context>
<context><name>CompareDialog</name><message><source>Changes</source><translation>Изменения</translation></message></context>
<context><name>CompareDialog</name><message><source>Changes since a book was issued</source><translation>Изменения после выпуска книги</translation></message></context>
<context><name>CompareDialog</name><message><source>Close</source><translation>Закрыть</translation></message></context>
<context><name>CompareDialog</name><message><source>First words</source><translation>Первые слова</translation></message></context>
<context><name>CompareDialog</name><message><source>No book has been issued from this workspace yet.</source><translation>Из этой рабочей области ещё ничего не выпущено.</translation></message></context>
<context><name>CompareDialog</name><message><source>Nothing has changed.</source><translation>Изменений нет.</translation></message></context>
<context><name>CompareDialog</name><message><source>Now</source><translation>Стало</translation></message></context>
<context><name>CompareDialog</name><message><source>Part</source><translation>Раздел</translation></message></context>
<context><name>CompareDialog</name><message><source>Place</source><translation>Место</translation></message></context>
<context><name>CompareDialog</name><message><source>Replacement &amp;pages…</source><translation>&amp;Страницы на замену…</translation></message></context>
<context><name>CompareDialog</name><message><source>Replacement pages</source><translation>Страницы на замену</translation></message></context>
<context><name>CompareDialog</name><message><source>The words are the same.</source><translation>Слова те же.</translation></message></context>
<context><name>CompareDialog</name><message><source>The workspace now</source><translation>Рабочая область сейчас</translation></message></context>
<context><name>CompareDialog</name><message><source>Title</source><translation>Название</translation></message></context>
<context><name>CompareDialog</name><message><source>Words before and now</source><translation>Слова: как было и как стало</translation></message></context>
<context><name>CopiesPane</name><message><source>Copies</source><translation>Экземпляры</translation></message></context>
<context><name>CopiesPane</name><message><source>Write the copy again</source><translation>Записать экземпляр снова</translation></message></context>
<context><name>CopyCard</name><message><source>Copy {number} of {copies}</source><translation>Экземпляр {number} из {copies}</translation></message></context>
<context><name>CopyCard</name><message><source>Made for {name}</source><translation>Создано для: {name}</translation></message></context>
<context><name>CopyCard</name><message><source>Open as issued…</source><translation>Открыть как при выпуске…</translation></message></context>
<context><name>CopyCard</name><message><source>pages replaced on {day}</source><translation>страницы заменены {day}</translation></message></context>
<context><name>CopyCard</name><message><source>since {day}</source><translation>с {day}</translation></message></context>
<context><name>CopyCard</name><message><source>{copy}: recipient</source><translation>{copy}: получатель</translation></message></context>
<context><name>CopyCard</name><message><source>{copy}: status</source><translation>{copy}: состояние</translation></message></context>
<context><name>CopyMerger</name><message><source>Merge a copy</source><translation>Слить копию</translation></message></context>
<context><name>CopyMerger</name><message><source>Nothing to merge: everything in {file} is here.</source><translation>Сливать нечего: всё из {file} здесь есть.</translation></message></context>
<context><name>CopyMerger</name><message><source>Workspaces (*.briefing)</source><translation>Рабочие пространства (*.briefing)</translation></message></context>
<context><name>CopyMerger</name><message><source>{step}: done. Undo takes it back; books that left the house stay.</source><translation>{step}: выполнено. «Отменить» возвращает всё назад; выданные книги остаются.</translation></message></context>
<context><name>DateField</name><message><source>Not a date. Write it as 12 October 2022.</source><translation>Не дата. Пример: 12 октября 2022.</translation></message></context>
<context><name>Delegations</name><message><source>Add a person ({Insert})</source><translation>Добавить лицо ({Insert})</translation></message></context>
<context><name>Delegations</name><message><source>No party</source><translation>Без стороны</translation></message></context>
<context><name>Delegations</name><message><source>left empty</source><translation>оставлено пустым</translation></message></context>
<context><name>DelegationsPanel</name><message><source>Delegations</source><translation>Делегации</translation></message></context>
<context><name>DelegationsPanel</name><message><source>Enter the parties of the meeting first ({Ctrl+E}).</source><translation>Сначала введите стороны встречи ({Ctrl+E}).</translation></message></context>
<context><name>DifferencesStrip</name><message><source>No difference was found between the versions</source><translation>Расхождений между текстами не найдено</translation></message></context>
<context><name>DifferencesStrip</name><message numerus="yes"><source>The versions differ in {count} places</source><translation><numerusform>Тексты расходятся в {count} месте</numerusform><numerusform>Тексты расходятся в {count} местах</numerusform><numerusform>Тексты расходятся в {count} местах</numerusform></translation></message></context>
<context><name>DifferencesStrip</name><message><source>Where the versions differ</source><translation>Где тексты расходятся</translation></message></context>
<context><name>DifferencesStrip</name><message><source>{clause} · only in {language}</source><translation>{clause} · только здесь: {language}</translation></message></context>
<context><name>DifferencesStrip</name><message><source>{clause} · “{words}” only in {language}</source><translation>{clause} · «{words}» – только здесь: {language}</translation></message></context>
<context><name>DifferencesStrip</name><message><source>{clause} · “{words}” – “{other}”</source><translation>{clause} · «{words}» – «{other}»</translation></message></context>
<context><name>DocumentCard</name><message><source>Languages</source><translation>Языки</translation></message></context>
<context><name>DocumentCard</name><message><source>Originals</source><translation>Подлинников</translation></message></context>
<context><name>DocumentCard</name><message><source>Signed by</source><translation>Подписывают</translation></message></context>
<context><name>DocumentCard</name><message><source>State of the text</source><translation>Состояние текста</translation></message></context>
<context><name>DocumentCard</name><message><source>Title of the document</source><translation>Название документа</translation></message></context>
<context><name>DocumentReader</name><message><source>Cancel</source><translation>Отмена</translation></message></context>
<context><name>DocumentReader</name><message><source>Reading {file}…</source><translation>Чтение {file}…</translation></message></context>
<context><name>DocumentsPanel</name><message><source>Add a document to sign ({Insert})</source><translation>Добавить документ на подпись ({Insert})</translation></message></context>
<context><name>DocumentsPanel</name><message><source>Documents to be signed</source><translation>Документы на подпись</translation></message></context>
<context><name>DocumentsPanel</name><message><source>New document</source><translation>Новый документ</translation></message></context>
<context><name>EarlierCard</name><message><source>Added since: {words}</source><translation>Добавлено с тех пор: {words}</translation></message></context>
<context><name>EarlierCard</name><message><source>Carry forward</source><translation>Перенести</translation></message></context>
<context><name>EarlierCard</name><message><source>Carry forward: {what}</source><translation>Перенести: {what}</translation></message></context>
<context><name>EarlierCard</name><message><source>Continue it under this clause and mark the earlier one as superseded</source><translation>Продолжить под этим пунктом, а прежнее отметить как утратившее силу</translation></message></context>
<context><name>EarlierCard</name><message><source>Earlier text: {statement}, clause {label} · {score}% alike</source><translation>Прежний текст: {statement}, пункт {label} · сходство {score} %</translation></message></context>
<context><name>EarlierCard</name><message><source>Earlier text: {statement}, {label} · {score}% alike</source><translation>Прежний текст: {statement}, {label} · сходство {score} %</translation></message></context>
<context><name>EarlierCard</name><message><source>Go to the clause</source><translation>Перейти к пункту</translation></message></context>
<context><name>EarlierCard</name><message><source>Removed since: {words}</source><translation>Убрано с тех пор: {words}</translation></message></context>
<context><name>EarlierCard</name><message><source>Space shows it here, {Enter} opens its clause</source><translation>Пробел показывает его здесь, {Enter} открывает его пункт</translation></message></context>
<context><name>EarlierCard</name><message><source>added since</source><translation>добавлено с тех пор</translation></message></context>
<context><name>EarlierCard</name><message><source>removed since</source><translation>убрано с тех пор</translation></message></context>
<context><name>EditionChoice</name><message><source>&amp;Sections…</source><translation>&amp;Разделы…</translation></message></context>
<context><name>EditionChoice</name><message><source>Sections of this edition and their order</source><translation>Разделы этого издания и их порядок</translation></message></context>
<context><name>EditionChoice</name><message numerus="yes"><source>sections: {count}</source><translation><numerusform>разделов: {count}</numerusform><numerusform>разделов: {count}</numerusform><numerusform>разделов: {count}</numerusform></translation></message></context>
<context><name>EditionChoice</name><message><source>up to {marking}</source><translation>не выше «{marking}»</translation></message></context>
<context><name>EditionSections</name><message><source>&amp;Delete</source><translation>&amp;Удалить</translation></message></context>
<context><name>EditionSections</name><message><source>&amp;Highest marking</source><translation>&amp;Высший гриф</translation></message></context>
<context><name>EditionSections</name><message><source>Cancel</source><translation>Отмена</translation></message></context>
<context><name>EditionSections</name><message><source>Highest marking</source><translation>Высший гриф</translation></message></context>
<context><name>EditionSections</name><message><source>Save</source><translation>Сохранить</translation></message></context>
<context><name>EditionSections</name><message><source>Save &amp;as</source><translation>Сохранить &amp;как</translation></message></context>
<context><name>EditionSections</name><message><source>Sections</source><translation>Разделы</translation></message></context>
<context><name>EditionSections</name><message><source>Sections of the book</source><translation>Разделы книги</translation></message></context>
<context><name>EditionSections</name><message><source>any</source><translation>любой</translation></message></context>
<context><name>EditionSections</name><message><source>custom name</source><translation>своё название</translation></message></context>
<context><name>EditionSections</name><message><source>{edition} · Space selects, F2 renames, Alt+↑↓ moves</source><translation>{edition} · пробел – выбрать, F2 – переименовать, Alt+↑↓ – переместить</translation></message></context>
<context><name>FilterField</name><message><source>Filter…</source><translation>Фильтр…</translation></message></context>
<context><name>FormattedText</name><message><source>Formatting</source><translation>Оформление</translation></message></context>
<context><name>HelpPage</name><message><source>Close</source><translation>Закрыть</translation></message></context>
<context><name>HelpPage</name><message><source>How it works</source><translation>Как это работает</translation></message></context>
<context><name>HistoryPane</name><message><source>Added</source><translation>Добавлено</translation></message></context>
<context><name>HistoryPane</name><message><source>Changed</source><translation>Изменено</translation></message></context>
<context><name>HistoryPane</name><message><source>Changes of the step</source><translation>Изменения этого действия</translation></message></context>
<context><name>HistoryPane</name><message><source>Deleted</source><translation>Удалено</translation></message></context>
<context><name>HistoryPane</name><message><source>Go there</source><translation>Перейти</translation></message></context>
<context><name>HistoryPane</name><message><source>Restore the earlier version</source><translation>Восстановить прежнюю версию</translation></message></context>
<context><name>HistoryPane</name><message><source>Restore the later version</source><translation>Восстановить позднейшую версию</translation></message></context>
<context><name>HistoryPane</name><message><source>Restore this</source><translation>Восстановить это</translation></message></context>
<context><name>HistoryPane</name><message><source>nothing</source><translation>ничего</translation></message></context>
<context><name>HistoryPane</name><message><source>{before}&#10;→ {after}</source><translation>{before}&#10;→ {after}</translation></message></context>
<context><name>HistoryPane</name><message><source>{before} → {after}</source><translation>{before} → {after}</translation></message></context>
<context><name>HistoryPane</name><message numerus="yes"><source>… and {count} more</source><translation><numerusform>… и ещё {count}</numerusform><numerusform>… и ещё {count}</numerusform><numerusform>… и ещё {count}</numerusform></translation></message></context>
<context><name>HistoryView</name><message><source>Filter the history</source><translation>Фильтр истории</translation></message></context>
<context><name>HistoryView</name><message><source>Go there</source><translation>Перейти</translation></message></context>
<context><name>HistoryView</name><message><source>History</source><translation>История</translation></message></context>
<context><name>HistoryView</name><message><source>Responsible</source><translation>Ответственный</translation></message></context>
<context><name>HistoryView</name><message><source>State</source><translation>Состояние</translation></message></context>
<context><name>HistoryView</name><message><source>The record that this step changed no longer exists.</source><translation>Записи, изменённой этим действием, больше нет.</translation></message></context>
<context><name>HistoryView</name><message><source>What</source><translation>Что</translation></message></context>
<context><name>HistoryView</name><message><source>When</source><translation>Когда</translation></message></context>
<context><name>HistoryView</name><message numerus="yes"><source>{count} steps</source><translation><numerusform>{count} действие</numerusform><numerusform>{count} действия</numerusform><numerusform>{count} действий</numerusform></translation></message></context>
<context><name>HistoryView</name><message numerus="yes"><source>{count} steps, more when you scroll down</source><translation><numerusform>{count} действие, остальные – при прокрутке вниз</numerusform><numerusform>{count} действия, остальные – при прокрутке вниз</numerusform><numerusform>{count} действий, остальные – при прокрутке вниз</numerusform></translation></message></context>
<context><name>IssueChoice</name><message><source>&amp;Issue as numbered copies</source><translation>Вып&amp;устить нумерованные экземпляры</translation></message></context>
<context><name>IssueChoice</name><message><source>&amp;Watermark with the copy number</source><translation>Водяной &amp;знак с номером экземпляра</translation></message></context>
<context><name>IssueChoice</name><message><source>Issuing cannot be undone. Each copy is a separate file.</source><translation>Выпуск нельзя отменить. Каждый экземпляр – отдельный файл.</translation></message></context>
<context><name>IssueChoice</name><message><source>One recipient per line</source><translation>По одному получателю в строке</translation></message></context>
<context><name>IssueChoice</name><message><source>Passphrase of the signing key</source><translation>Парольная фраза ключа подписи</translation></message></context>
<context><name>IssueChoice</name><message><source>Recipients can then check a copy without the workspace</source><translation>Получатели смогут проверить экземпляр без рабочей области</translation></message></context>
<context><name>IssueChoice</name><message><source>Recipients of the copies, one per line</source><translation>Получатели экземпляров, по одному в строке</translation></message></context>
<context><name>IssueChoice</name><message><source>Sign the &amp;list of copies</source><translation>Подписать &amp;список экземпляров</translation></message></context>
<context><name>ItemCard</name><message><source>Change the minutes (M)</source><translation>Изменить число минут (M)</translation></message></context>
<context><name>ItemCard</name><message><source>Minutes of “{title}”</source><translation>Минуты: «{title}»</translation></message></context>
<context><name>ItemEditor</name><message><source>Add every clause with an open commitment that is not on the agenda (O)</source><translation>Добавить все пункты с невыполненными обязательствами, которых нет в повестке дня (O)</translation></message></context>
<context><name>ItemEditor</name><message><source>Begins at a fixed time</source><translation>Начало в заданное время</translation></message></context>
<context><name>ItemEditor</name><message><source>Clauses</source><translation>Пункты</translation></message></context>
<context><name>ItemEditor</name><message><source>Counterpart</source><translation>От другой стороны</translation></message></context>
<context><name>ItemEditor</name><message><source>Fill with open commitments</source><translation>Заполнить невыполненными обязательствами</translation></message></context>
<context><name>ItemEditor</name><message><source>In parallel with the item above</source><translation>Параллельно с вопросом выше</translation></message></context>
<context><name>ItemEditor</name><message><source>Kind</source><translation>Вид</translation></message></context>
<context><name>ItemEditor</name><message><source>Lead</source><translation>Докладывает</translation></message></context>
<context><name>ItemEditor</name><message><source>Notes on its clauses</source><translation>Заметки к его пунктам</translation></message></context>
<context><name>ItemEditor</name><message><source>Outcome sought</source><translation>Желаемый результат</translation></message></context>
<context><name>ItemEditor</name><message><source>Title</source><translation>Название</translation></message></context>
<context><name>ItemEditor</name><message><source>when the item above ends</source><translation>по окончании вопроса выше</translation></message></context>
<context><name>KeyDialog</name><message><source>&amp;Export the public part…</source><translation>&amp;Экспортировать открытую часть…</translation></message></context>
<context><name>KeyDialog</name><message><source>&amp;Make the key</source><translation>&amp;Создать ключ</translation></message></context>
<context><name>KeyDialog</name><message><source>&amp;Passphrase</source><translation>&amp;Парольная фраза</translation></message></context>
<context><name>KeyDialog</name><message><source>&amp;Repeat</source><translation>По&amp;вторите</translation></message></context>
<context><name>KeyDialog</name><message><source>Close</source><translation>Закрыть</translation></message></context>
<context><name>KeyDialog</name><message><source>Export the public part</source><translation>Экспорт открытой части</translation></message></context>
<context><name>KeyDialog</name><message><source>Name of the &amp;desk</source><translation>Название &amp;отдела</translation></message></context>
<context><name>KeyDialog</name><message><source>Nobody can recover a forgotten passphrase.</source><translation>Забытую парольную фразу не сможет восстановить никто.</translation></message></context>
<context><name>KeyDialog</name><message><source>Signing key</source><translation>Ключ подписи</translation></message></context>
<context><name>KeyDialog</name><message><source>The key was made.</source><translation>Ключ создан.</translation></message></context>
<context><name>KeyDialog</name><message><source>The two entries do not match. Nothing was changed.</source><translation>Введённые фразы не совпадают. Ничего не изменено.</translation></message></context>
<context><name>KeyDialog</name><message><source>With this key the desk signs the list of a book's copies. Whoever has the public part of the key can check a copy without the workspace. Compare the fingerprint by telephone.</source><translation>Этим ключом отдел подписывает список экземпляров книги. У кого есть открытая часть ключа, тот может проверить экземпляр без рабочей области. Сверьте отпечаток по телефону.</translation></message></context>
<context><name>KeyDialog</name><message><source>Written: {file}. Give it to those who receive copies.</source><translation>Записан файл {file}. Передайте его тем, кто получает экземпляры.</translation></message></context>
<context><name>KeySheet</name><message><source>Keyboard shortcuts</source><translation>Сочетания клавиш</translation></message></context>
<context><name>KeySheet</name><message><source>No shortcut found.</source><translation>Сочетание не найдено.</translation></message></context>
<context><name>KeySheet</name><message><source>Search an action or a key</source><translation>Поиск действия или клавиши</translation></message></context>
<context><name>KindButton</name><message><source>Kind of note</source><translation>Вид заметки</translation></message></context>
<context><name>KindButton</name><message><source>Purpose of the note</source><translation>Назначение заметки</translation></message></context>
<context><name>LengthLabel</name><message><source>Words: {words} · about {spoken} min</source><translation>Слов: {words} · около {spoken} мин</translation></message></context>
<context><name>LengthLabel</name><message><source>Words: {words} · about {spoken} of {minutes} min</source><translation>Слов: {words} · около {spoken} из {minutes} мин</translation></message></context>
<context><name>MainWindow</name><message><source>In this meeting</source><translation>В этой встрече</translation></message></context>
<context><name>MainWindow</name><message><source>In this statement</source><translation>В этом заявлении</translation></message></context>
<context><name>MainWindow</name><message><source>This workspace is open in this window already.</source><translation>Это рабочее пространство уже открыто в этом окне.</translation></message></context>
<context><name>MainWindow</name><message><source>{name} – Briefing Book</source><translation>{name} – Briefing Book</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Cancel</source><translation>Отмена</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Issue</source><translation>Выпустить</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Make</source><translation>Создать</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Make a book</source><translation>Создание книги</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Make {files}</source><translation>Создать {files}</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Making the book</source><translation>Книга создаётся</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Replace</source><translation>Заменить</translation></message></context>
<context><name>MakeBookDialog</name><message><source>The file was changed</source><translation>Файл был изменён</translation></message></context>
<context><name>MakeBookDialog</name><message><source>{files} was changed since it was made, or is not a book of this workspace. If you replace it, these changes are lost.</source><translation>Изменено после создания или не является книгой этой рабочей области: {files}. При замене эти изменения пропадут.</translation></message></context>
<context><name>MarkingsView</name><message><source>&amp;Add</source><translation>&amp;Добавить</translation></message></context>
<context><name>MarkingsView</name><message><source>&amp;Lower</source><translation>&amp;Ниже</translation></message></context>
<context><name>MarkingsView</name><message><source>&amp;Remove</source><translation>&amp;Удалить</translation></message></context>
<context><name>MarkingsView</name><message><source>From lowest to highest. A text without a marking has that of its meeting. A page has the highest marking of its texts. The press edition may contain only the lowest.</source><translation>От низшего к высшему. Текст без грифа имеет гриф своей встречи. Страница имеет высший из грифов своих текстов. Издание для прессы может содержать только низший.</translation></message></context>
<context><name>MarkingsView</name><message><source>Hi&amp;gher</source><translation>&amp;Выше</translation></message></context>
<context><name>MarkingsView</name><message><source>Markings</source><translation>Грифы</translation></message></context>
<context><name>MarkingsView</name><message><source>New marking</source><translation>Новый гриф</translation></message></context>
<context><name>MarkingsView</name><message><source>Re&amp;name</source><translation>Пере&amp;именовать</translation></message></context>
<context><name>MarkingsView</name><message><source>Used but not on the scale, so treated as the highest: {names}</source><translation>Используются, но не входят в шкалу, поэтому считаются высшими: {names}</translation></message></context>
<context><name>MarkingsView</name><message numerus="yes"><source>Used by {count} notes, briefs, meetings and editions.</source><translation><numerusform>Используется в заметках, записках, встречах и изданиях: {count}.</numerusform><numerusform>Используется в заметках, записках, встречах и изданиях: {count}.</numerusform><numerusform>Используется в заметках, записках, встречах и изданиях: {count}.</numerusform></translation></message></context>
<context><name>MeetingBriefs</name><message><source>Add an addendum ({Insert})</source><translation>Добавить дополнение ({Insert})</translation></message></context>
<context><name>MeetingBriefs</name><message><source>Briefs</source><translation>Записки</translation></message></context>
<context><name>MeetingCommands</name><message><source>Calendar (*.ics)</source><translation>Календарь (*.ics)</translation></message></context>
<context><name>MeetingCommands</name><message><source>Made {file} in {folder}.</source><translation>Создан файл {file} в папке {folder}.</translation></message></context>
<context><name>MeetingCommands</name><message><source>New meeting</source><translation>Новая встреча</translation></message></context>
<context><name>MeetingCommands</name><message><source>Open</source><translation>Открыть</translation></message></context>
<context><name>MeetingCommands</name><message><source>PDF (*.pdf)</source><translation>PDF (*.pdf)</translation></message></context>
<context><name>MeetingCommands</name><message><source>Programme</source><translation>Программа</translation></message></context>
<context><name>MeetingCommands</name><message><source>Save the programme</source><translation>Сохранить программу</translation></message></context>
<context><name>MeetingCommands</name><message><source>The meeting was deleted with its agenda. Undo brings it back.</source><translation>Встреча удалена вместе с повесткой. Её вернёт команда «Отменить».</translation></message></context>
<context><name>MeetingCommands</name><message><source>Word (*.docx)</source><translation>Word (*.docx)</translation></message></context>
<context><name>MeetingEditor</name><message><source>New item</source><translation>Новый вопрос</translation></message></context>
<context><name>MeetingEditor</name><message><source>Nothing was added to “{title}”: every open commitment is already on the agenda.</source><translation>В «{title}» ничего не добавлено: все невыполненные обязательства уже в повестке дня.</translation></message></context>
<context><name>MeetingEditor</name><message numerus="yes"><source>{count} clauses with open commitments were added to “{title}”.</source><translation><numerusform>В «{title}» добавлен {count} пункт с невыполненными обязательствами.</numerusform><numerusform>В «{title}» добавлены {count} пункта с невыполненными обязательствами.</numerusform><numerusform>В «{title}» добавлено {count} пунктов с невыполненными обязательствами.</numerusform></translation></message></context>
<context><name>MeetingFields</name><message><source>Date</source><translation>Дата</translation></message></context>
<context><name>MeetingFields</name><message><source>Days</source><translation>Дней</translation></message></context>
<context><name>MeetingFields</name><message><source>End</source><translation>Конец</translation></message></context>
<context><name>MeetingFields</name><message><source>Framework</source><translation>Рамки</translation></message></context>
<context><name>MeetingFields</name><message><source>Interpreted (doubles speaking time)</source><translation>С переводом (удваивает время речи)</translation></message></context>
<context><name>MeetingFields</name><message><source>Marking</source><translation>Гриф</translation></message></context>
<context><name>MeetingFields</name><message><source>None</source><translation>Нет</translation></message></context>
<context><name>MeetingFields</name><message><source>Other clocks shown, such as Europe/Istanbul</source><translation>Другие часы, например Europe/Istanbul</translation></message></context>
<context><name>MeetingFields</name><message><source>Parties, separated by semicolons</source><translation>Стороны, через точку с запятой</translation></message></context>
<context><name>MeetingFields</name><message><source>Place</source><translation>Место</translation></message></context>
<context><name>MeetingFields</name><message><source>Round</source><translation>Номер</translation></message></context>
<context><name>MeetingFields</name><message><source>Series of meetings</source><translation>Серия встреч</translation></message></context>
<context><name>MeetingFields</name><message><source>Start</source><translation>Начало</translation></message></context>
<context><name>MeetingFields</name><message><source>Time zone</source><translation>Часовой пояс</translation></message></context>
<context><name>MeetingFields</name><message><source>Title</source><translation>Название</translation></message></context>
<context><name>MeetingHead</name><message><source>Agenda</source><translation>Повестка дня</translation></message></context>
<context><name>MeetingHead</name><message><source>Briefs</source><translation>Записки</translation></message></context>
<context><name>MeetingHead</name><message><source>Delegations</source><translation>Делегации</translation></message></context>
<context><name>MeetingHead</name><message><source>Edit the meeting ({Ctrl+E})</source><translation>Изменить встречу ({Ctrl+E})</translation></message></context>
<context><name>MeetingHead</name><message><source>The meeting: {when}</source><translation>Встреча: {when}</translation></message></context>
<context><name>MeetingHead</name><message><source>To sign</source><translation>На подпись</translation></message></context>
<context><name>MergeDialog</name><message><source>&amp;Merge</source><translation>&amp;Слить</translation></message></context>
<context><name>MergeDialog</name><message><source>All is decided. Merging can be undone.</source><translation>Всё решено. Слияние можно отменить.</translation></message></context>
<context><name>MergeDialog</name><message><source>Both sides</source><translation>Обе стороны</translation></message></context>
<context><name>MergeDialog</name><message><source>Conflicts</source><translation>Расхождения</translation></message></context>
<context><name>MergeDialog</name><message><source>Keep &amp;ours (1)</source><translation>Оставить &amp;наше (1)</translation></message></context>
<context><name>MergeDialog</name><message><source>Merge “{file}”</source><translation>Слить «{file}»</translation></message></context>
<context><name>MergeDialog</name><message><source>Not decided yet: {number}. Nothing is stored before all are.</source><translation>Ещё не решено: {number}. Пока не решено всё, ничего не сохраняется.</translation></message></context>
<context><name>MergeDialog</name><message><source>Ours</source><translation>Наше</translation></message></context>
<context><name>MergeDialog</name><message><source>Ours stays for now, with the narrower audience and the higher marking. The other version can be restored from the history.</source><translation>Пока остаётся наше, с более узким кругом читателей и более высоким грифом. Другой вариант можно восстановить из истории.</translation></message></context>
<context><name>MergeDialog</name><message><source>Set a&amp;side (3)</source><translation>О&amp;тложить (3)</translation></message></context>
<context><name>MergeDialog</name><message><source>Take &amp;theirs (2)</source><translation>Взять &amp;их (2)</translation></message></context>
<context><name>MergeDialog</name><message><source>Theirs</source><translation>Их</translation></message></context>
<context><name>MergeDialog</name><message><source>deleted</source><translation>удалено</translation></message></context>
<context><name>MergeDialog</name><message><source>ours</source><translation>наше</translation></message></context>
<context><name>MergeDialog</name><message><source>set aside</source><translation>отложено</translation></message></context>
<context><name>MergeDialog</name><message><source>theirs</source><translation>их</translation></message></context>
<context><name>MessageBar</name><message><source>Dismiss</source><translation>Скрыть</translation></message></context>
<context><name>MessageBar</name><message><source>Under way</source><translation>Выполняется</translation></message></context>
<context><name>MinutesField</name><message><source> min</source><translation> мин</translation></message></context>
<context><name>MinutesField</name><message><source>Minutes</source><translation>Минуты</translation></message></context>
<context><name>MinutesField</name><message><source>↑ and ↓ change by five</source><translation>↑ и ↓ меняют на пять</translation></message></context>
<context><name>NameField</name><message><source>Name</source><translation>Имя</translation></message></context>
<context><name>NameField</name><message><source>Name of the person</source><translation>Имя лица</translation></message></context>
<context><name>NoteCard</name><message><source>Delete this note ({Ctrl+Delete})</source><translation>Удалить эту заметку ({Ctrl+Delete})</translation></message></context>
<context><name>NoteCard</name><message><source>Destroy…</source><translation>Уничтожить…</translation></message></context>
<context><name>NoteField</name><message><source>Add a note…</source><translation>Добавить заметку…</translation></message></context>
<context><name>NoteField</name><message><source>Back to the clauses ({Ctrl+Enter}). The note is saved.</source><translation>Назад к пунктам ({Ctrl+Enter}). Заметка сохранена.</translation></message></context>
<context><name>NoteField</name><message><source>New note</source><translation>Новая заметка</translation></message></context>
<context><name>NoteField</name><message><source>{Ctrl+Enter}</source><translation>{Ctrl+Enter}</translation></message></context>
<context><name>NoteRow</name><message><source>{Enter} shows the clause in the statement</source><translation>{Enter} – показать пункт в заявлении</translation></message></context>
<context><name>NoteRow</name><message><source>{label} · {kind} · {audience}: {text}</source><translation>{label} · {kind} · {audience}: {text}</translation></message></context>
<context><name>NoteRow</name><message><source>{note} (valid until {date})</source><translation>{note} (действительно до {date})</translation></message></context>
<context><name>Notes</name><message><source>Author</source><translation>Автор</translation></message></context>
<context><name>Notes</name><message><source>Changed</source><translation>Изменено</translation></message></context>
<context><name>Notes</name><message><source>Clause</source><translation>Пункт</translation></message></context>
<context><name>Notes</name><message><source>For</source><translation>Для кого</translation></message></context>
<context><name>Notes</name><message><source>Kind</source><translation>Вид</translation></message></context>
<context><name>Notes</name><message><source>Marking</source><translation>Гриф</translation></message></context>
<context><name>Notes</name><message><source>Note</source><translation>Заметка</translation></message></context>
<context><name>Notes</name><message><source>Statement</source><translation>Заявление</translation></message></context>
<context><name>Notes</name><message><source>Valid until</source><translation>Действительно до</translation></message></context>
<context><name>NotesView</name><message><source>All</source><translation>Все</translation></message></context>
<context><name>NotesView</name><message><source>Delete</source><translation>Удалить</translation></message></context>
<context><name>NotesView</name><message><source>Filter notes</source><translation>Фильтр заметок</translation></message></context>
<context><name>NotesView</name><message><source>Go to the clause</source><translation>Перейти к пункту</translation></message></context>
<context><name>NotesView</name><message><source>No notes yet. Select a clause of a statement and write a note beside it.</source><translation>Заметок пока нет. Выберите пункт заявления и напишите рядом заметку.</translation></message></context>
<context><name>NotesView</name><message><source>Notes</source><translation>Заметки</translation></message></context>
<context><name>Pages</name><message><source>Add a meeting, then add clauses to its agenda.</source><translation>Добавьте встречу, затем пункты в её повестку дня.</translation></message></context>
<context><name>Pages</name><message><source>Import statement…</source><translation>Импорт заявления…</translation></message></context>
<context><name>Pages</name><message><source>Import the text of a statement as you received it. It is stored unchanged.</source><translation>Импортируйте текст заявления таким, каким вы его получили. Он хранится без изменений.</translation></message></context>
<context><name>Pages</name><message><source>New meeting</source><translation>Новая встреча</translation></message></context>
<context><name>Pages</name><message><source>No meeting yet</source><translation>Встреч пока нет</translation></message></context>
<context><name>Pages</name><message><source>No statement yet</source><translation>Заявлений пока нет</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;Change the passphrase</source><translation>&amp;Изменить парольную фразу</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;Current passphrase</source><translation>&amp;Текущая парольная фраза</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;New passphrase</source><translation>&amp;Новая парольная фраза</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;Remove the passphrase</source><translation>&amp;Снять парольную фразу</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;Set the passphrase</source><translation>&amp;Задать парольную фразу</translation></message></context>
<context><name>PassphraseView</name><message><source>A passphrase encrypts the workspace and all its backups. It cannot be recovered: if you forget it, the workspace is lost. Several words are better than one unusual word.</source><translation>Парольная фраза шифрует рабочую область и все её резервные копии. Восстановить её нельзя: если вы её забудете, рабочая область пропадёт. Несколько слов надёжнее одного необычного.</translation></message></context>
<context><name>PassphraseView</name><message><source>Current passphrase</source><translation>Текущая парольная фраза</translation></message></context>
<context><name>PassphraseView</name><message><source>Enter a passphrase first.</source><translation>Сначала введите парольную фразу.</translation></message></context>
<context><name>PassphraseView</name><message><source>New passphrase</source><translation>Новая парольная фраза</translation></message></context>
<context><name>PassphraseView</name><message><source>Passphrase</source><translation>Парольная фраза</translation></message></context>
<context><name>PassphraseView</name><message><source>Repea&amp;t</source><translation>&amp;Повтор</translation></message></context>
<context><name>PassphraseView</name><message><source>Repeat the passphrase</source><translation>Повторите парольную фразу</translation></message></context>
<context><name>PassphraseView</name><message><source>The passphrase was removed. The file is no longer encrypted.</source><translation>Парольная фраза снята. Файл больше не зашифрован.</translation></message></context>
<context><name>PassphraseView</name><message><source>The passphrase was set.</source><translation>Парольная фраза задана.</translation></message></context>
<context><name>PassphraseView</name><message><source>The two entries do not match. Nothing was changed.</source><translation>Введённое не совпадает. Ничего не изменено.</translation></message></context>
<context><name>PassphraseView</name><message><source>This workspace and its backups are encrypted.</source><translation>Эта рабочая область и её резервные копии зашифрованы.</translation></message></context>
<context><name>PassphraseView</name><message><source>This workspace has no passphrase. Anyone who has the file can read it.</source><translation>У этой рабочей области нет парольной фразы. Её может прочитать любой, у кого есть файл.</translation></message></context>
<context><name>PassphraseView</name><message><source>Working…</source><translation>Выполняется…</translation></message></context>
<context><name>People</name><message><source>Bodies</source><translation>Органы</translation></message></context>
<context><name>People</name><message><source>Date and place</source><translation>Дата и место</translation></message></context>
<context><name>People</name><message><source>Events</source><translation>События</translation></message></context>
<context><name>People</name><message><source>In the statement</source><translation>В заявлении</translation></message></context>
<context><name>People</name><message><source>Instruments cited</source><translation>Упомянутые документы</translation></message></context>
<context><name>People</name><message><source>Name</source><translation>Имя</translation></message></context>
<context><name>People</name><message><source>Party</source><translation>Сторона</translation></message></context>
<context><name>People</name><message><source>Persons</source><translation>Лица</translation></message></context>
<context><name>People</name><message><source>Role</source><translation>Должность</translation></message></context>
<context><name>People</name><message><source>Short</source><translation>Кратко</translation></message></context>
<context><name>People</name><message><source>clause {labels}</source><translation>пункты {labels}</translation></message></context>
<context><name>People</name><message><source>clauses {labels}</source><translation>пункты {labels}</translation></message></context>
<context><name>People</name><message><source>closing</source><translation>заключение</translation></message></context>
<context><name>People</name><message><source>lead-in</source><translation>вводная фраза</translation></message></context>
<context><name>People</name><message><source>preamble</source><translation>преамбула</translation></message></context>
<context><name>People</name><message><source>signed</source><translation>подписал(а)</translation></message></context>
<context><name>People</name><message><source>witnessed</source><translation>засвидетельствовал(а)</translation></message></context>
<context><name>PeoplePane</name><message><source>About this name</source><translation>Об этом имени</translation></message></context>
<context><name>PeoplePane</name><message><source>Add as a person (P)</source><translation>Добавить как лицо (P)</translation></message></context>
<context><name>PeoplePane</name><message><source>In the delegations</source><translation>В делегациях</translation></message></context>
<context><name>PeoplePane</name><message><source>In the statement</source><translation>В заявлении</translation></message></context>
<context><name>PeoplePane</name><message><source>Leave it out here and in the index of every book. {Ctrl+Z} shows it again.</source><translation>Исключить здесь и в указателе всех книг. {Ctrl+Z} вернёт.</translation></message></context>
<context><name>PeoplePane</name><message><source>Leave out: not a name</source><translation>Исключить: это не имя</translation></message></context>
<context><name>PeoplePane</name><message><source>On the agenda</source><translation>В повестке дня</translation></message></context>
<context><name>PeoplePane</name><message numerus="yes"><source>and {count} more</source><translation><numerusform>и ещё {count}</numerusform><numerusform>и ещё {count}</numerusform><numerusform>и ещё {count}</numerusform></translation></message></context>
<context><name>PeoplePane</name><message><source>{meeting} · rank {rank}</source><translation>{meeting} · место {rank}</translation></message></context>
<context><name>PeopleTable</name><message><source>Add a person</source><translation>Добавить лицо</translation></message></context>
<context><name>PeopleTable</name><message><source>Add as a person</source><translation>Добавить как лицо</translation></message></context>
<context><name>PeopleTable</name><message><source>Delete the person</source><translation>Удалить лицо</translation></message></context>
<context><name>PeopleTable</name><message><source>Edit the person</source><translation>Изменить лицо</translation></message></context>
<context><name>PeopleTable</name><message><source>Go to the clause</source><translation>Перейти к пункту</translation></message></context>
<context><name>PeopleView</name><message><source>Add a person ({Insert})</source><translation>Добавить лицо ({Insert})</translation></message></context>
<context><name>PeopleView</name><message><source>All</source><translation>Все</translation></message></context>
<context><name>PeopleView</name><message><source>Filter people and bodies</source><translation>Фильтр людей и органов</translation></message></context>
<context><name>PeopleView</name><message><source>New person</source><translation>Новое лицо</translation></message></context>
<context><name>PeopleView</name><message><source>No people yet. The names in statements stand here; you can add others.</source><translation>Людей ещё нет. Здесь стоят имена из заявлений; можно добавить и других.</translation></message></context>
<context><name>PeopleView</name><message><source>People and bodies</source><translation>Люди и органы</translation></message></context>
<context><name>PeopleView</name><message><source>{Insert} add · P add a name as a person · F2 edit the person · {Enter} the clause · {Delete} delete the person</source><translation>{Insert} – добавить · P – добавить имя как лицо · F2 – изменить лицо · {Enter} – пункт · {Delete} – удалить лицо</translation></message></context>
<context><name>PersonFields</name><message><source>A person needs a name.</source><translation>У лица должно быть имя.</translation></message></context>
<context><name>PersonFields</name><message><source>Biography</source><translation>Биография</translation></message></context>
<context><name>PersonFields</name><message><source>Name</source><translation>Имя</translation></message></context>
<context><name>PersonFields</name><message><source>Party</source><translation>Сторона</translation></message></context>
<context><name>PersonFields</name><message><source>Role</source><translation>Должность</translation></message></context>
<context><name>PhotographBox</name><message><source>Choose a photograph</source><translation>Выбор фотографии</translation></message></context>
<context><name>PhotographBox</name><message><source>Choose… ({Enter})</source><translation>Выбрать… ({Enter})</translation></message></context>
<context><name>PhotographBox</name><message><source>Pictures (*.jpg *.jpeg *.png)</source><translation>Изображения (*.jpg *.jpeg *.png)</translation></message></context>
<context><name>PhotographBox</name><message><source>Remove ({Delete})</source><translation>Удалить ({Delete})</translation></message></context>
<context><name>PhraseMenu</name><message><source>Delete a phrase</source><translation>Удалить фразу</translation></message></context>
<context><name>PhraseMenu</name><message><source>Keep the selected words as a phrase</source><translation>Сохранить выделенные слова как фразу</translation></message></context>
<context><name>PhraseMenu</name><message><source>No phrases are kept yet</source><translation>Сохранённых фраз пока нет</translation></message></context>
<context><name>Picture</name><message><source>No photograph</source><translation>Нет фотографии</translation></message></context>
<context><name>Picture</name><message><source>No photograph: {Enter} chooses one, or drop a picture here</source><translation>Фотографии нет: {Enter} – выбрать, или перетащите её сюда</translation></message></context>
<context><name>Picture</name><message><source>Photograph: {Enter} chooses another, {Delete} removes it</source><translation>Фотография: {Enter} – выбрать другую, {Delete} – удалить</translation></message></context>
<context><name>PreflightLine</name><message><source>Nothing missing…</source><translation>Всё на месте…</translation></message></context>
<context><name>PreflightLine</name><message numerus="yes"><source>{count} missing…</source><translation><numerusform>Не хватает: {count}…</numerusform><numerusform>Не хватает: {count}…</numerusform><numerusform>Не хватает: {count}…</numerusform></translation></message></context>
<context><name>PreflightView</name><message><source>Edition</source><translation>Издание</translation></message></context>
<context><name>PreflightView</name><message><source>Kind</source><translation>Вид</translation></message></context>
<context><name>PreflightView</name><message><source>Missing</source><translation>Не хватает</translation></message></context>
<context><name>PreflightView</name><message><source>Nothing missing</source><translation>Всё на месте</translation></message></context>
<context><name>PreflightView</name><message><source>Preflight check</source><translation>Проверка перед выпуском</translation></message></context>
<context><name>PreflightView</name><message><source>This meeting is no longer in the workspace.</source><translation>Этой встречи больше нет в рабочей области.</translation></message></context>
<context><name>PreflightView</name><message><source>To check</source><translation>Проверить</translation></message></context>
<context><name>PreflightView</name><message><source>What</source><translation>Что</translation></message></context>
<context><name>PreflightView</name><message><source>Where</source><translation>Где</translation></message></context>
<context><name>PreflightView</name><message><source>missing: {lacks}, to check: {hints}</source><translation>не хватает: {lacks}, проверить: {hints}</translation></message></context>
<context><name>Preview</name><message><source>Delegation</source><translation>Делегация</translation></message></context>
<context><name>Preview</name><message><source>Desk</source><translation>Рабочее</translation></message></context>
<context><name>Preview</name><message><source>Next page ({Page Down})</source><translation>Следующая страница ({Page Down})</translation></message></context>
<context><name>Preview</name><message><source>Preflight check ({Ctrl+G})</source><translation>Проверка перед выпуском ({Ctrl+G})</translation></message></context>
<context><name>Preview</name><message><source>Press</source><translation>Пресса</translation></message></context>
<context><name>Preview</name><message><source>Preview of the book</source><translation>Предпросмотр книги</translation></message></context>
<context><name>Preview</name><message><source>Previous page ({Page Up})</source><translation>Предыдущая страница ({Page Up})</translation></message></context>
<context><name>Preview</name><message><source>Principal</source><translation>Руководитель</translation></message></context>
<context><name>Preview</name><message><source>Print this edition ({Ctrl+P})</source><translation>Напечатать это издание ({Ctrl+P})</translation></message></context>
<context><name>Preview</name><message><source>Print…</source><translation>Печать…</translation></message></context>
<context><name>Preview</name><message><source>The book could not be laid out. There is no page to show.</source><translation>Книгу не удалось сверстать. Показать нечего.</translation></message></context>
<context><name>Preview</name><message><source>page {page} of {pages}</source><translation>стр. {page} из {pages}</translation></message></context>
<context><name>Preview</name><message><source>updating…</source><translation>обновление…</translation></message></context>
<context><name>PrintController</name><message><source>Cancel</source><translation>Отмена</translation></message></context>
<context><name>PrintController</name><message><source>Checking the book…</source><translation>Проверка книги…</translation></message></context>
<context><name>PrintController</name><message><source>No printer is set up on this computer. Make a PDF book and print that.</source><translation>На этом компьютере не настроен принтер. Создайте книгу PDF и напечатайте её.</translation></message></context>
<context><name>PrintController</name><message><source>Printing cancelled. Some pages may already be printed.</source><translation>Печать отменена. Часть страниц могла быть уже напечатана.</translation></message></context>
<context><name>PrintController</name><message><source>Printing page {page} of {pages}…</source><translation>Печать: стр. {page} из {pages}…</translation></message></context>
<context><name>PrintController</name><message><source>The book was sent to the printer.</source><translation>Книга отправлена на принтер.</translation></message></context>
<context><name>ProofFacts</name><message><source>Date</source><translation>Дата</translation></message></context>
<context><name>ProofFacts</name><message><source>Detected as</source><translation>Распознано как</translation></message></context>
<context><name>ProofFacts</name><message><source>Kind</source><translation>Вид</translation></message></context>
<context><name>ProofFacts</name><message><source>Language</source><translation>Язык</translation></message></context>
<context><name>ProofFacts</name><message><source>Parties</source><translation>Стороны</translation></message></context>
<context><name>ProofFacts</name><message><source>Place</source><translation>Место</translation></message></context>
<context><name>ProofFacts</name><message><source>Title</source><translation>Название</translation></message></context>
<context><name>ProofFacts</name><message><source>as detected</source><translation>как распознано</translation></message></context>
<context><name>ProofFacts</name><message><source>not known</source><translation>неизвестно</translation></message></context>
<context><name>ProofFacts</name><message><source>separated by semicolons</source><translation>через точку с запятой</translation></message></context>
<context><name>ProofOutline</name><message><source>Outline</source><translation>Структура</translation></message></context>
<context><name>ProofQuestion</name><message><source>Keep all paragraphs as they are</source><translation>Оставить все абзацы как есть</translation></message></context>
<context><name>ProofQuestion</name><message><source>Skip</source><translation>Пропустить</translation></message></context>
<context><name>ProofQuestion</name><message><source>Where does the operative part begin? Click its first line below.</source><translation>Где начинается постановляющая часть? Щёлкните её первую строку ниже.</translation></message></context>
<context><name>ProofRemarks</name><message><source>Remarks</source><translation>Замечания</translation></message></context>
<context><name>ProofSheet</name><message><source>A blank line</source><translation>Пустая строка</translation></message></context>
<context><name>ProofSheet</name><message><source>Accept  {Ctrl+Enter}</source><translation>Принять  {Ctrl+Enter}</translation></message></context>
<context><name>ProofSheet</name><message><source>Cancel  Esc</source><translation>Отмена  Esc</translation></message></context>
<context><name>ProofSheet</name><message><source>Cancel the import (Esc)</source><translation>Отменить импорт (Esc)</translation></message></context>
<context><name>ProofSheet</name><message><source>Import “{file}”</source><translation>Импорт «{file}»</translation></message></context>
<context><name>ProofSheet</name><message><source>Join with the line above</source><translation>Соединить с предыдущей строкой</translation></message></context>
<context><name>ProofSheet</name><message><source>Line {lines} · {what}</source><translation>Строка {lines} · {what}</translation></message></context>
<context><name>ProofSheet</name><message><source>Nothing is stored until you accept.</source><translation>Пока вы не примете, ничего не сохраняется.</translation></message></context>
<context><name>ProofSheet</name><message><source>Outline</source><translation>Структура</translation></message></context>
<context><name>ProofSheet</name><message numerus="yes"><source>Remarks · {count}</source><translation><numerusform>Замечания · {count}</numerusform><numerusform>Замечания · {count}</numerusform><numerusform>Замечания · {count}</numerusform></translation></message></context>
<context><name>ProofSheet</name><message><source>Split at the cursor</source><translation>Разделить у курсора</translation></message></context>
<context><name>ProofSheet</name><message><source>Store the statement as shown ({Ctrl+Enter})</source><translation>Сохранить заявление в показанном виде ({Ctrl+Enter})</translation></message></context>
<context><name>ProofSheet</name><message><source>The document, line by line</source><translation>Документ по строкам</translation></message></context>
<context><name>ProofSheet</name><message><source>What will be stored</source><translation>Что будет сохранено</translation></message></context>
<context><name>ProposalCard</name><message><source>Accept</source><translation>Принять</translation></message></context>
<context><name>ProposalCard</name><message><source>Accept: {what}</source><translation>Принять: {what}</translation></message></context>
<context><name>ProposalCard</name><message><source>Proposed: {what}</source><translation>Предложено: {what}</translation></message></context>
<context><name>ProposalForm</name><message><source>Accept ({Enter})</source><translation>Принять ({Enter})</translation></message></context>
<context><name>ProposalForm</name><message><source>Amount</source><translation>Сумма</translation></message></context>
<context><name>ProposalForm</name><message><source>Binding words: “{words}”</source><translation>Обязывающие слова: «{words}»</translation></message></context>
<context><name>ProposalForm</name><message><source>Due</source><translation>Срок</translation></message></context>
<context><name>ProposalForm</name><message><source>Due by {date}</source><translation>Срок: до {date}</translation></message></context>
<context><name>ProposalForm</name><message><source>Due words: “{words}”</source><translation>Слова о сроке: «{words}»</translation></message></context>
<context><name>ProposalForm</name><message><source>Responsible</source><translation>Ответственный</translation></message></context>
<context><name>ProposalForm</name><message><source>Show the clause in the statement</source><translation>Показать пункт в заявлении</translation></message></context>
<context><name>ProposalForm</name><message><source>Skip (X)</source><translation>Пропустить (X)</translation></message></context>
<context><name>ProposalForm</name><message><source>The proposal</source><translation>Предложение</translation></message></context>
<context><name>ProposalForm</name><message><source>These words contain no date.</source><translation>В этих словах нет даты.</translation></message></context>
<context><name>ProposalForm</name><message><source>What</source><translation>Что</translation></message></context>
<context><name>ProposalForm</name><message><source>binding words</source><translation>обязывающие слова</translation></message></context>
<context><name>ProposalForm</name><message><source>due words</source><translation>слова о сроке</translation></message></context>
<context><name>ProposalReview</name><message><source>&amp;Accept all</source><translation>&amp;Принять все</translation></message></context>
<context><name>ProposalReview</name><message><source>Accept all</source><translation>Принять все</translation></message></context>
<context><name>ProposalReview</name><message numerus="yes"><source>Accept all {count} ({Ctrl+A})</source><translation><numerusform>Принять все: {count} ({Ctrl+A})</numerusform><numerusform>Принять все: {count} ({Ctrl+A})</numerusform><numerusform>Принять все: {count} ({Ctrl+A})</numerusform></translation></message></context>
<context><name>ProposalReview</name><message numerus="yes"><source>Accept {count} proposals as commitments?</source><translation><numerusform>Принять {count} предложение как обязательство?</numerusform><numerusform>Принять {count} предложения как обязательства?</numerusform><numerusform>Принять {count} предложений как обязательства?</numerusform></translation></message></context>
<context><name>ProposalReview</name><message><source>Cancel</source><translation>Отмена</translation></message></context>
<context><name>ProposalReview</name><message><source>No proposals: all possible commitments are followed.</source><translation>Предложений нет: все возможные обязательства отслеживаются.</translation></message></context>
<context><name>ProposalReview</name><message><source>One undo takes all of them back.</source><translation>Одна отмена возвращает их все.</translation></message></context>
<context><name>ProposalReview</name><message numerus="yes"><source>Show skipped ({count})</source><translation><numerusform>Показать пропущенные ({count})</numerusform><numerusform>Показать пропущенные ({count})</numerusform><numerusform>Показать пропущенные ({count})</numerusform></translation></message></context>
<context><name>ProposalReview</name><message><source>The remaining proposals were skipped.</source><translation>Остальные предложения пропущены.</translation></message></context>
<context><name>ProposalRows</name><message><source>Accept</source><translation>Принять</translation></message></context>
<context><name>ProposalRows</name><message><source>Accept all</source><translation>Принять все</translation></message></context>
<context><name>ProposalRows</name><message><source>Proposed commitments</source><translation>Предложенные обязательства</translation></message></context>
<context><name>ProposalRows</name><message><source>Skip</source><translation>Пропустить</translation></message></context>
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
<context><name>QuoteLabel</name><message><source>“{words}” (no longer in the clause)</source><translation>«{words}» (в пункте больше нет)</translation></message></context>
<context><name>Repair</name><message numerus="yes"><source>All {count} records were recovered.</source><translation><numerusform>Извлечена {count} запись, потерь нет.</numerusform><numerusform>Извлечены все {count} записи.</numerusform><numerusform>Извлечены все {count} записей.</numerusform></translation></message></context>
<context><name>Repair</name><message><source>Passphrase</source><translation>Парольная фраза</translation></message></context>
<context><name>Repair</name><message><source>Recover into a new file</source><translation>Извлечь в новый файл</translation></message></context>
<context><name>Repair</name><message><source>Recover into a new file…</source><translation>Извлечь в новый файл…</translation></message></context>
<context><name>Repair</name><message><source>Recovering…</source><translation>Извлечение данных…</translation></message></context>
<context><name>Repair</name><message><source>Replace with a backup</source><translation>Заменить резервной копией</translation></message></context>
<context><name>Repair</name><message><source>Replace with a backup…</source><translation>Заменить резервной копией…</translation></message></context>
<context><name>Repair</name><message><source>The backup is now in place. The damaged file was kept as {path}.</source><translation>Резервная копия восстановлена. Повреждённый файл сохранён как {path}.</translation></message></context>
<context><name>Repair</name><message><source>The history could not be recovered completely. A new history begins.</source><translation>Полностью восстановить историю не удалось. Начата новая история.</translation></message></context>
<context><name>Repair</name><message><source>The history is complete.</source><translation>История полна.</translation></message></context>
<context><name>Repair</name><message><source>Workspaces (*.briefing)</source><translation>Рабочие области (*.briefing)</translation></message></context>
<context><name>Repair</name><message numerus="yes"><source>{count} records were recovered; {lost} could not be read or placed.</source><translation><numerusform>Извлечено записей: {count}; не удалось прочитать или разместить: {lost}.</numerusform><numerusform>Извлечено записей: {count}; не удалось прочитать или разместить: {lost}.</numerusform><numerusform>Извлечено записей: {count}; не удалось прочитать или разместить: {lost}.</numerusform></translation></message></context>
<context><name>RepliesDialog</name><message><source>&amp;Accept</source><translation>&amp;Принять</translation></message></context>
<context><name>RepliesDialog</name><message><source>Accept a&amp;ll without a question</source><translation>Принять &amp;все без вопросов</translation></message></context>
<context><name>RepliesDialog</name><message><source>Addressee</source><translation>Адресат</translation></message></context>
<context><name>RepliesDialog</name><message><source>Answer</source><translation>Ответ</translation></message></context>
<context><name>RepliesDialog</name><message><source>Answers</source><translation>Ответы</translation></message></context>
<context><name>RepliesDialog</name><message><source>Close</source><translation>Закрыть</translation></message></context>
<context><name>RepliesDialog</name><message><source>No answer waits to be accepted.</source><translation>Нет ответов, которые нужно принять.</translation></message></context>
<context><name>RepliesDialog</name><message><source>Now</source><translation>Сейчас</translation></message></context>
<context><name>RepliesDialog</name><message><source>Reference</source><translation>Номер</translation></message></context>
<context><name>RepliesDialog</name><message><source>Remarks on the files</source><translation>Замечания о файлах</translation></message></context>
<context><name>RepliesDialog</name><message><source>Replies</source><translation>Ответы</translation></message></context>
<context><name>RepliesDialog</name><message><source>What</source><translation>Что</translation></message></context>
<context><name>RequestsController</name><message><source>Sheets that came back</source><translation>Вернувшиеся листы</translation></message></context>
<context><name>RequestsView</name><message><source>&amp;Make sheets…</source><translation>&amp;Составить листы…</translation></message></context>
<context><name>RequestsView</name><message><source>&amp;Take replies…</source><translation>&amp;Взять ответы…</translation></message></context>
<context><name>RequestsView</name><message><source>Addressee</source><translation>Адресат</translation></message></context>
<context><name>RequestsView</name><message><source>Answered</source><translation>Ответ</translation></message></context>
<context><name>RequestsView</name><message><source>Commitments</source><translation>Обязательства</translation></message></context>
<context><name>RequestsView</name><message><source>Copy &amp;reminder</source><translation>&amp;Копировать напоминание</translation></message></context>
<context><name>RequestsView</name><message><source>Mark as &amp;answered</source><translation>&amp;Отметить ответ</translation></message></context>
<context><name>RequestsView</name><message><source>Meeting</source><translation>Встреча</translation></message></context>
<context><name>RequestsView</name><message><source>Nobody was asked yet. Make sheets for the ministries of a meeting.</source><translation>Пока никого не спросили. Составьте листы для министерств встречи.</translation></message></context>
<context><name>RequestsView</name><message><source>Overdue</source><translation>Просрочен</translation></message></context>
<context><name>RequestsView</name><message><source>Reply due</source><translation>Срок ответа</translation></message></context>
<context><name>RequestsView</name><message><source>Requests</source><translation>Запросы</translation></message></context>
<context><name>RequestsView</name><message><source>Sheet</source><translation>Лист</translation></message></context>
<context><name>RequestsView</name><message><source>Sheet made</source><translation>Лист составлен</translation></message></context>
<context><name>RequestsView</name><message><source>The reminder to {addressee} was copied. Paste it into an e-mail.</source><translation>Напоминание скопировано ({addressee}). Вставьте его в письмо.</translation></message></context>
<context><name>RequestsView</name><message><source>{asked} asked, {missing} without a reply</source><translation>запросов: {asked}, без ответа: {missing}</translation></message></context>
<context><name>ResultList</name><message><source>Agenda items</source><translation>Вопросы повестки дня</translation></message></context>
<context><name>ResultList</name><message><source>Briefs</source><translation>Записки</translation></message></context>
<context><name>ResultList</name><message><source>Clauses</source><translation>Пункты</translation></message></context>
<context><name>ResultList</name><message><source>Commands</source><translation>Команды</translation></message></context>
<context><name>ResultList</name><message><source>Commitments</source><translation>Обязательства</translation></message></context>
<context><name>ResultList</name><message><source>Meetings</source><translation>Встречи</translation></message></context>
<context><name>ResultList</name><message><source>Notes</source><translation>Заметки</translation></message></context>
<context><name>ResultList</name><message><source>Nothing found</source><translation>Ничего не найдено</translation></message></context>
<context><name>ResultList</name><message><source>People and bodies</source><translation>Люди и органы</translation></message></context>
<context><name>ResultList</name><message><source>Persons</source><translation>Лица</translation></message></context>
<context><name>ResultList</name><message><source>Search results</source><translation>Результаты поиска</translation></message></context>
<context><name>ResultList</name><message><source>Statements</source><translation>Заявления</translation></message></context>
<context><name>ResultList</name><message><source>There are more results. Type another word.</source><translation>Есть и другие результаты. Введите ещё слово.</translation></message></context>
<context><name>ResultList</name><message numerus="yes"><source>and more than {count} more</source><translation><numerusform>и ещё более {count}</numerusform><numerusform>и ещё более {count}</numerusform><numerusform>и ещё более {count}</numerusform></translation></message></context>
<context><name>ResultList</name><message numerus="yes"><source>and {count} more</source><translation><numerusform>и ещё {count}</numerusform><numerusform>и ещё {count}</numerusform><numerusform>и ещё {count}</numerusform></translation></message></context>
<context><name>SearchBox</name><message><source>Search</source><translation>Поиск</translation></message></context>
<context><name>SearchBox</name><message><source>Search clauses, notes, commitments…</source><translation>Поиск пунктов, заметок, обязательств…</translation></message></context>
<context><name>SheetsDialog</name><message><source>&amp;Make sheets…</source><translation>&amp;Составить листы…</translation></message></context>
<context><name>SheetsDialog</name><message><source>&amp;Who is asked</source><translation>&amp;Кого спросить</translation></message></context>
<context><name>SheetsDialog</name><message><source>A folder for the sheets</source><translation>Папка для листов</translation></message></context>
<context><name>SheetsDialog</name><message><source>Cancel</source><translation>Отмена</translation></message></context>
<context><name>SheetsDialog</name><message><source>Make sheets</source><translation>Составить листы</translation></message></context>
<context><name>SheetsDialog</name><message><source>No open commitment of this meeting says who is responsible.</source><translation>Ни в одном открытом обязательстве этой встречи не указан ответственный.</translation></message></context>
<context><name>SheetsDialog</name><message><source>Reply &amp;due</source><translation>С&amp;рок ответа</translation></message></context>
<context><name>SheetsDialog</name><message><source>Reply due</source><translation>Срок ответа</translation></message></context>
<context><name>SheetsDialog</name><message><source>Who is asked</source><translation>Кого спросить</translation></message></context>
<context><name>SideBar</name><message><source>Books issued</source><translation>Выпуски</translation></message></context>
<context><name>SideBar</name><message><source>Briefing Book</source><translation>Briefing Book</translation></message></context>
<context><name>SideBar</name><message><source>Commitments</source><translation>Обязательства</translation></message></context>
<context><name>SideBar</name><message><source>Meetings</source><translation>Встречи</translation></message></context>
<context><name>SideBar</name><message><source>Menu</source><translation>Меню</translation></message></context>
<context><name>SideBar</name><message><source>Menu (F10)</source><translation>Меню (F10)</translation></message></context>
<context><name>SideBar</name><message><source>Notes</source><translation>Заметки</translation></message></context>
<context><name>SideBar</name><message><source>People and bodies</source><translation>Люди и органы</translation></message></context>
<context><name>SideBar</name><message><source>Side bar</source><translation>Боковая панель</translation></message></context>
<context><name>SideBar</name><message><source>Statements</source><translation>Заявления</translation></message></context>
<context><name>SpellingMarks</name><message><source>Add “{word}” to my words</source><translation>Добавить «{word}» в мои слова</translation></message></context>
<context><name>SpellingMarks</name><message><source>Looking for suggestions…</source><translation>Поиск вариантов…</translation></message></context>
<context><name>StartPage</name><message><source>&amp;How it works</source><translation>&amp;Как это работает</translation></message></context>
<context><name>StartPage</name><message><source>&amp;New…</source><translation>&amp;Создать…</translation></message></context>
<context><name>StartPage</name><message><source>&amp;Open…</source><translation>&amp;Открыть…</translation></message></context>
<context><name>StartPage</name><message><source>As the system</source><translation>Как в системе</translation></message></context>
<context><name>StartPage</name><message><source>Begin an empty workspace. Import a statement into it first.</source><translation>Начать пустую рабочую область. Сначала импортируйте в неё заявление.</translation></message></context>
<context><name>StartPage</name><message><source>Briefing Book</source><translation>Briefing Book</translation></message></context>
<context><name>StartPage</name><message><source>From a signed joint statement to the printed briefing book of the next meeting. It works without a network, and keeps everything in one file, the workspace.</source><translation>От подписанного совместного заявления до печатной книги к следующей встрече. Работает без сети и хранит всё в одном файле – рабочей области.</translation></message></context>
<context><name>StartPage</name><message><source>Go on with a workspace: a file that ends in .briefing.</source><translation>Продолжить работу: файл, имя которого кончается на .briefing.</translation></message></context>
<context><name>StartPage</name><message><source>Language</source><translation>Язык</translation></message></context>
<context><name>StartPage</name><message><source>New from the &amp;sample…</source><translation>Новая из &amp;образца…</translation></message></context>
<context><name>StartPage</name><message><source>New workspace</source><translation>Новая рабочая область</translation></message></context>
<context><name>StartPage</name><message><source>Open workspace</source><translation>Открытие рабочей области</translation></message></context>
<context><name>StartPage</name><message><source>The way from the statement to the book, with pictures.</source><translation>Путь от заявления до книги, с иллюстрациями.</translation></message></context>
<context><name>StartPage</name><message><source>Try it: a real statement, with notes and an agenda made up for it.</source><translation>Попробовать: настоящее заявление с вымышленными заметками и повесткой.</translation></message></context>
<context><name>StartPage</name><message><source>Workspaces (*.briefing)</source><translation>Рабочие области (*.briefing)</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Date</source><translation>&amp;Дата</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Kind</source><translation>&amp;Вид</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Place</source><translation>&amp;Место</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Signatories</source><translation>&amp;Подписавшие</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Title</source><translation>&amp;Название</translation></message></context>
<context><name>StatementForm</name><message><source>A statement needs a title. Enter one.</source><translation>У заявления должно быть название. Введите его.</translation></message></context>
<context><name>StatementForm</name><message><source>Not a date. Write it as 12 October 2022.</source><translation>Не дата. Пример: 12 октября 2022.</translation></message></context>
<context><name>StatementForm</name><message><source>One person on each line: name; role; party. Add “; {word}” for a witness.</source><translation>На каждой строке один человек: имя; должность; сторона. Для свидетеля добавьте «; {word}».</translation></message></context>
<context><name>StatementForm</name><message><source>P&amp;arties</source><translation>&amp;Стороны</translation></message></context>
<context><name>StatementForm</name><message><source>Statement details</source><translation>Сведения о заявлении</translation></message></context>
<context><name>StatementForm</name><message><source>one per line: name; role; party</source><translation>по одному в строке: имя; должность; сторона</translation></message></context>
<context><name>StatementForm</name><message><source>separated by semicolons</source><translation>через точку с запятой</translation></message></context>
<context><name>StatementForm</name><message><source>witness</source><translation>свидетель</translation></message></context>
<context><name>StatementView</name><message><source>All {number}</source><translation>Все {number}</translation></message></context>
<context><name>StatementView</name><message><source>Annotated {number}</source><translation>С заметками {number}</translation></message></context>
<context><name>StatementView</name><message><source>Commitments {number}</source><translation>Обязательства {number}</translation></message></context>
<context><name>StatementView</name><message><source>Language: {language}</source><translation>Язык: {language}</translation></message></context>
<context><name>StatementView</name><message><source>Off</source><translation>Выкл.</translation></message></context>
<context><name>StatementView</name><message><source>On an agenda {number}</source><translation>В повестке {number}</translation></message></context>
<context><name>StatementView</name><message><source>Past due {number}</source><translation>Просрочено {number}</translation></message></context>
<context><name>StatementView</name><message><source>Side by side</source><translation>Рядом</translation></message></context>
<context><name>StatementView</name><message><source>Side by side: {language}</source><translation>Рядом: {language}</translation></message></context>
<context><name>StatementView</name><message><source>Unknown language</source><translation>Неизвестный язык</translation></message></context>
<context><name>StatusBar</name><message><source>All changes saved</source><translation>Все изменения сохранены</translation></message></context>
<context><name>StatusBar</name><message><source>Not saved; it will be tried again</source><translation>Не сохранено; попытка будет повторена</translation></message></context>
<context><name>StatusBar</name><message><source>Read only</source><translation>Только чтение</translation></message></context>
<context><name>StatusBar</name><message><source>Under review, not stored yet</source><translation>Проверяется, ещё не сохранено</translation></message></context>
<context><name>StatusBar</name><message><source>Undo: {step} {key}</source><translation>Отменить: {step} {key}</translation></message></context>
<context><name>StatusBar</name><message><source>encrypted</source><translation>зашифровано</translation></message></context>
<context><name>StatusBar</name><message><source>workspace {name}</source><translation>рабочая область {name}</translation></message></context>
<context><name>StatusBox</name><message><source>Status</source><translation>Состояние</translation></message></context>
<context><name>StoredLine</name><message><source>Not saved yet</source><translation>Ещё не сохранено</translation></message></context>
<context><name>TablePage</name><message><source>Export</source><translation>Экспорт</translation></message></context>
<context><name>TablePage</name><message><source>Spreadsheet (*.xlsx);;Comma-separated values (*.csv)</source><translation>Электронная таблица (*.xlsx);;Значения через запятую (*.csv)</translation></message></context>
<context><name>TextAdder</name><message><source>Add a language version</source><translation>Добавление текста на другом языке</translation></message></context>
<context><name>TextAdder</name><message><source>Added {file}. Use “Side by side” to compare it with the text.</source><translation>Добавлен файл {file}. Кнопка «Рядом» позволяет сравнить его с текстом.</translation></message></context>
<context><name>TextAdder</name><message><source>Show the differences</source><translation>Показать различия</translation></message></context>
<context><name>TextAdder</name><message><source>Statements (*.txt *.html *.htm *.docx *.odt *.rtf *.pdf);;All files (*)</source><translation>Заявления (*.txt *.html *.htm *.docx *.odt *.rtf *.pdf);;Все файлы (*)</translation></message></context>
<context><name>TextAdder</name><message><source>{file} replaced the text. Notes, commitments and agenda are kept.</source><translation>Файл {file} заменил текст. Заметки, обязательства и повестка дня сохранены.</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Before</source><translation>Было</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Commitments moved from a removed paragraph</source><translation>Обязательства, перенесённые из убранного абзаца</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Differences</source><translation>Различия</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Notes that lost their words</source><translation>Заметки без своих слов</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Now</source><translation>Стало</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Paragraph</source><translation>Абзац</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Paragraphs no longer on an agenda</source><translation>Абзацы, которых больше нет в повестке дня</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Paragraphs with other words or another number: {changed}. Added: {added}. Removed: {removed}. Notes that lost their words: {notes}.</source><translation>Абзацев с другими словами или номером: {changed}. Добавлено: {added}. Убрано: {removed}. Заметок без своих слов: {notes}.</translation></message></context>
<context><name>TextChangesDialog</name><message><source>The words of all paragraphs are the same.</source><translation>Слова всех абзацев те же.</translation></message></context>
<context><name>TextChangesDialog</name><message><source>What “{file}” changed</source><translation>Что изменил файл «{file}»</translation></message></context>
<context><name>TextChangesDialog</name><message><source>added</source><translation>добавлено</translation></message></context>
<context><name>TextChangesDialog</name><message><source>only the number changed</source><translation>изменился только номер</translation></message></context>
<context><name>TextChangesDialog</name><message><source>removed</source><translation>убрано</translation></message></context>
<context><name>ThemeCommands</name><message><source>Delete the theme</source><translation>Удалить тему</translation></message></context>
<context><name>ThemeCommands</name><message><source>Name of the theme</source><translation>Название темы</translation></message></context>
<context><name>ThemeCommands</name><message><source>Name of the theme of clauses {labels}</source><translation>Название темы пунктов {labels}</translation></message></context>
<context><name>ThemeCommands</name><message><source>Theme</source><translation>Тема</translation></message></context>
<context><name>UnlockPage</name><message><source>&amp;Open</source><translation>&amp;Открыть</translation></message></context>
<context><name>UnlockPage</name><message><source>&amp;Unlock</source><translation>&amp;Разблокировать</translation></message></context>
<context><name>UnlockPage</name><message><source>Briefing Book</source><translation>Briefing Book</translation></message></context>
<context><name>UnlockPage</name><message><source>Locked</source><translation>Заблокировано</translation></message></context>
<context><name>UnlockPage</name><message><source>Open &amp;another…</source><translation>Открыть &amp;другую…</translation></message></context>
<context><name>UnlockPage</name><message><source>Passphrase</source><translation>Парольная фраза</translation></message></context>
<context><name>UnlockPage</name><message><source>{name} is encrypted.</source><translation>Файл {name} зашифрован.</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Close without saving</source><translation>Закрыть без сохранения</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Everything is saved again.</source><translation>Всё снова сохранено.</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Keep open</source><translation>Не закрывать</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Not everything is saved</source><translation>Сохранено не всё</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Not locked: your last changes are not saved yet and would be lost.</source><translation>Не заблокировано: последние изменения ещё не сохранены и пропали бы.</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Save a copy…</source><translation>Сохранить копию…</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Try again</source><translation>Повторить</translation></message></context>
<context><name>UnsavedEdits</name><message><source>What you type stays here and is saved as soon as possible.</source><translation>Введённое остаётся здесь и будет сохранено, как только это станет возможно.</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Your last changes are not saved. If you close now, they are lost.</source><translation>Последние изменения не сохранены. Если закрыть сейчас, они пропадут.</translation></message></context>
<context><name>WorkspaceController</name><message><source>All changes are saved. They are stored as you type.</source><translation>Все изменения сохранены. Они сохраняются по мере ввода.</translation></message></context>
<context><name>WorkspaceController</name><message><source>Only a workspace with a passphrase can be locked.</source><translation>Заблокировать можно только рабочую область с парольной фразой.</translation></message></context>
<context><name>WorkspaceController</name><message><source>Restored: {what}. {key} undoes it.</source><translation>Восстановлено: {what}. Отменить: {key}.</translation></message></context>
<context><name>WorkspaceController</name><message><source>Save a copy</source><translation>Сохранить копию</translation></message></context>
<context><name>WorkspaceController</name><message><source>Save a copy…</source><translation>Сохранить копию…</translation></message></context>
<context><name>WorkspaceController</name><message><source>Saved a copy as {path}. Open it to continue there.</source><translation>Копия сохранена как {path}. Чтобы продолжить в ней, откройте её.</translation></message></context>
<context><name>WorkspaceController</name><message><source>Set a passphrase…</source><translation>Задать парольную фразу…</translation></message></context>
<context><name>WorkspaceController</name><message><source>Workspaces (*.briefing)</source><translation>Рабочие области (*.briefing)</translation></message></context>
<context><name>WorkspaceController</name><message><source>{done} Not changed, because they cannot be reached or have another passphrase: {left}</source><translation>{done} Не изменены, так как недоступны или имеют другую парольную фразу: {left}</translation></message></context>
<context><name>WorkspaceController</name><message><source>{name} is read-only. Changes are not possible.</source><translation>Файл {name} доступен только для чтения. Изменения невозможны.</translation></message></context>
<context><name>_Suggestions</name><message><source>No suggestions</source><translation>Вариантов нет</translation></message></context>
<context><name>agenda</name><message><source>Clause {label}: {gist}</source><translation>Пункт {label}: {gist}</translation></message></context>
<context><name>agenda</name><message><source>Day {number}</source><translation>День {number}</translation></message></context>
<context><name>agenda</name><message><source>clause {label}</source><translation>пункт {label}</translation></message></context>
<context><name>agenda</name><message><source>clauses {labels}</source><translation>пункты {labels}</translation></message></context>
<context><name>agenda</name><message><source>dated</source><translation>есть срок</translation></message></context>
<context><name>agenda</name><message><source>ends on time</source><translation>конец вовремя</translation></message></context>
<context><name>agenda</name><message><source>ends the next day</source><translation>заканчивается на следующий день</translation></message></context>
<context><name>agenda</name><message><source>ends {minutes} min early</source><translation>конец на {minutes} мин раньше</translation></message></context>
<context><name>agenda</name><message><source>ends {minutes} min late</source><translation>конец на {minutes} мин позже</translation></message></context>
<context><name>agenda</name><message><source>fixed</source><translation>фиксировано</translation></message></context>
<context><name>agenda</name><message><source>in parallel</source><translation>параллельно</translation></message></context>
<context><name>agenda</name><message><source>no clauses and no points yet</source><translation>пока ни пунктов, ни тезисов</translation></message></context>
<context><name>agenda</name><message><source>no planned end</source><translation>конец не задан</translation></message></context>
<context><name>agenda</name><message><source>no points yet</source><translation>тезисов пока нет</translation></message></context>
<context><name>agenda</name><message><source>none for this edition</source><translation>для этого издания нет</translation></message></context>
<context><name>agenda</name><message><source>past due</source><translation>просрочено</translation></message></context>
<context><name>agenda</name><message><source>{Enter} open · M minutes · O open commitments · Alt+↑↓ move · {Insert} add · {Delete} remove · {Ctrl+E} the meeting · F8 the page</source><translation>{Enter} – открыть · M – минуты · O – невыполненные обязательства · Alt+↑↓ – переместить · {Insert} – добавить · {Delete} – убрать · {Ctrl+E} – встреча · F8 – страница</translation></message></context>
<context><name>agenda</name><message><source>{Insert} add a document · Alt+↑↓ move · {Ctrl+Delete} delete · F5 the agenda · F8 the page</source><translation>{Insert} добавить документ · Alt+↑↓ переместить · {Ctrl+Delete} удалить · F5 повестка · F8 страница</translation></message></context>
<context><name>agenda</name><message><source>{Insert} add an addendum · F4 marking, date and clearance · {Ctrl+Delete} delete · F5 the agenda · F8 the page</source><translation>{Insert} – добавить дополнение · F4 – гриф, дата и согласование · {Ctrl+Delete} – удалить · F5 – повестка дня · F8 – страница</translation></message></context>
<context><name>agenda</name><message><source>{Insert} add · Alt+↑↓ change the rank · {Shift+Insert} leave a rank empty · {Delete} remove · {Enter} the person · F5 the agenda · F8 the page</source><translation>{Insert} – добавить · Alt+↑↓ – изменить старшинство · {Shift+Insert} – оставить место пустым · {Delete} – убрать · {Enter} – лицо · F5 – повестка дня · F8 – страница</translation></message></context>
<context><name>agenda</name><message numerus="yes"><source>{count} for this edition</source><translation><numerusform>для этого издания: {count}</numerusform><numerusform>для этого издания: {count}</numerusform><numerusform>для этого издания: {count}</numerusform></translation></message></context>
<context><name>agenda</name><message numerus="yes"><source>{count} if raised</source><translation><numerusform>если поднимут: {count}</numerusform><numerusform>если поднимут: {count}</numerusform><numerusform>если поднимут: {count}</numerusform></translation></message></context>
<context><name>agenda</name><message numerus="yes"><source>{count} points</source><translation><numerusform>{count} тезис</numerusform><numerusform>{count} тезиса</numerusform><numerusform>{count} тезисов</numerusform></translation></message></context>
<context><name>agenda</name><message><source>{minutes} min</source><translation>{minutes} мин</translation></message></context>
<context><name>annotation</name><message><source>Background</source><translation>Справка</translation></message></context>
<context><name>annotation</name><message><source>Caution</source><translation>Внимание</translation></message></context>
<context><name>annotation</name><message><source>If raised</source><translation>Если вопрос поднимут</translation></message></context>
<context><name>annotation</name><message><source>Point to make</source><translation>Тезис для беседы</translation></message></context>
<context><name>annotation</name><message><source>Question</source><translation>Требует уточнения</translation></message></context>
<context><name>argparse</name><message><source>%(prog)s: error: %(message)s&#10;</source><translation>%(prog)s: ошибка: %(message)s&#10;</translation></message></context>
<context><name>argparse</name><message><source>ambiguous option: %(option)s could match %(matches)s</source><translation>неоднозначный параметр: %(option)s может означать %(matches)s</translation></message></context>
<context><name>argparse</name><message><source>argument %(argument_name)s: %(message)s</source><translation>аргумент %(argument_name)s: %(message)s</translation></message></context>
<context><name>argparse</name><message><source>expected at least one argument</source><translation>нужно хотя бы одно значение</translation></message></context>
<context><name>argparse</name><message><source>expected one argument</source><translation>нужно одно значение</translation></message></context>
<context><name>argparse</name><message><source>ignored explicit argument %r</source><translation>значение %r не учтено</translation></message></context>
<context><name>argparse</name><message><source>invalid %(type)s value: %(value)r</source><translation>недопустимое значение %(type)s: %(value)r</translation></message></context>
<context><name>argparse</name><message><source>invalid choice: %(value)r (choose from %(choices)s)</source><translation>недопустимое значение: %(value)r (выберите из: %(choices)s)</translation></message></context>
<context><name>argparse</name><message><source>not allowed with argument %s</source><translation>недопустимо вместе с аргументом %s</translation></message></context>
<context><name>argparse</name><message><source>one of the arguments %s is required</source><translation>нужен один из аргументов: %s</translation></message></context>
<context><name>argparse</name><message><source>options</source><translation>параметры</translation></message></context>
<context><name>argparse</name><message><source>positional arguments</source><translation>позиционные аргументы</translation></message></context>
<context><name>argparse</name><message><source>show this help message and exit</source><translation>показать эту справку и выйти</translation></message></context>
<context><name>argparse</name><message><source>the following arguments are required: %s</source><translation>обязательные аргументы: %s</translation></message></context>
<context><name>argparse</name><message><source>unrecognized arguments: %s</source><translation>неизвестные аргументы: %s</translation></message></context>
<context><name>argparse</name><message><source>usage: </source><translation>использование: </translation></message></context>
<context><name>audience</name><message><source>Delegation</source><translation>Делегация</translation></message></context>
<context><name>audience</name><message><source>Internal</source><translation>Внутреннее</translation></message></context>
<context><name>audience</name><message><source>Press</source><translation>Пресса</translation></message></context>
<context><name>audience</name><message><source>Principal only</source><translation>Только руководитель</translation></message></context>
<context><name>book</name><message><source>A page marked “unchanged” is not one of these pages. It is on the other side of one of them and is printed again from {book}.</source><translation>Страница «без изменений» сюда не входит: она стоит на обороте одной из этих и печатается заново из выпуска {book}.</translation></message></context>
<context><name>book</name><message><source>Abbreviation</source><translation>Сокращение</translation></message></context>
<context><name>book</name><message><source>Abbreviations</source><translation>Сокращения</translation></message></context>
<context><name>book</name><message><source>Abbreviations, instruments cited</source><translation>Сокращения, упомянутые документы</translation></message></context>
<context><name>book</name><message><source>Addenda</source><translation>Дополнения</translation></message></context>
<context><name>book</name><message><source>Addendum {number} · {date}</source><translation>Дополнение {number} · {date}</translation></message></context>
<context><name>book</name><message><source>Agreed</source><translation>Согласован</translation></message></context>
<context><name>book</name><message><source>Annex {letter}</source><translation>Приложение {letter}</translation></message></context>
<context><name>book</name><message><source>As the statement defines and names them.</source><translation>В том виде, как они определены и названы в заявлении.</translation></message></context>
<context><name>book</name><message><source>At risk</source><translation>Под угрозой срыва</translation></message></context>
<context><name>book</name><message><source>Back</source><translation>Оборот</translation></message></context>
<context><name>book</name><message><source>Background, may be used</source><translation>Справка, можно использовать</translation></message></context>
<context><name>book</name><message><source>Background, not for disclosure</source><translation>Справка, не для разглашения</translation></message></context>
<context><name>book</name><message><source>Biographies</source><translation>Биографии</translation></message></context>
<context><name>book</name><message><source>Bodies, persons, instruments and events, with the pages where the clauses that name them begin and where persons are listed.</source><translation>Органы, лица, документы и события: страницы, на которых начинаются пункты, где они названы, и где перечислены лица.</translation></message></context>
<context><name>book</name><message><source>Book check</source><translation>Контрольный код</translation></message></context>
<context><name>book</name><message><source>Book {book}</source><translation>Выпуск {book}</translation></message></context>
<context><name>book</name><message><source>Book {book} · Copy {copy} of {copies}</source><translation>Выпуск {book} · Экземпляр {copy} из {copies}</translation></message></context>
<context><name>book</name><message><source>Book {book}, copy {copy} of {copies}</source><translation>Выпуск {book}, экземпляр {copy} из {copies}</translation></message></context>
<context><name>book</name><message><source>Briefing book</source><translation>Справочные материалы</translation></message></context>
<context><name>book</name><message><source>Caution</source><translation>Внимание</translation></message></context>
<context><name>book</name><message><source>Change</source><translation>Изменение</translation></message></context>
<context><name>book</name><message><source>Changes</source><translation>Изменения</translation></message></context>
<context><name>book</name><message><source>Changes since {book}</source><translation>Изменения после выпуска {book}</translation></message></context>
<context><name>book</name><message><source>Clause</source><translation>Пункт</translation></message></context>
<context><name>book</name><message><source>Clause {label}</source><translation>Пункт {label}</translation></message></context>
<context><name>book</name><message><source>Clauses</source><translation>Пункты</translation></message></context>
<context><name>book</name><message><source>Clauses {labels}</source><translation>Пункты {labels}</translation></message></context>
<context><name>book</name><message><source>Commitment</source><translation>Обязательство</translation></message></context>
<context><name>book</name><message><source>Commitments</source><translation>Обязательства</translation></message></context>
<context><name>book</name><message><source>Compiled from the statement by the desk. Commitments past due on the day of the meeting come first, then open ones by date.</source><translation>Выбраны из заявления ответственным сотрудником. Сначала просроченные на день встречи, затем невыполненные в порядке сроков.</translation></message></context>
<context><name>book</name><message><source>Contents</source><translation>Содержание</translation></message></context>
<context><name>book</name><message><source>Copy</source><translation>Экземпляр</translation></message></context>
<context><name>book</name><message><source>Counterpart</source><translation>От другой стороны</translation></message></context>
<context><name>book</name><message><source>Cover</source><translation>Обложка</translation></message></context>
<context><name>book</name><message><source>Coverage of the statement</source><translation>Охват заявления повесткой дня</translation></message></context>
<context><name>book</name><message><source>Date</source><translation>Дата</translation></message></context>
<context><name>book</name><message><source>Day {number}</source><translation>День {number}</translation></message></context>
<context><name>book</name><message><source>Delegations</source><translation>Делегации</translation></message></context>
<context><name>book</name><message><source>Document</source><translation>Документ</translation></message></context>
<context><name>book</name><message><source>Documents to be signed</source><translation>Документы к подписанию</translation></message></context>
<context><name>book</name><message><source>Draft</source><translation>Проект</translation></message></context>
<context><name>book</name><message><source>Due</source><translation>Срок</translation></message></context>
<context><name>book</name><message><source>Each square is a clause. Filled: on the agenda. Outlined: not discussed.</source><translation>Каждый квадрат – пункт. Закрашен: в повестке дня. Пустой: не обсуждается.</translation></message></context>
<context><name>book</name><message><source>Edition</source><translation>Издание</translation></message></context>
<context><name>book</name><message><source>English text</source><translation>Текст на английском языке</translation></message></context>
<context><name>book</name><message><source>Filled in by</source><translation>Заполнил(а)</translation></message></context>
<context><name>book</name><message><source>First words</source><translation>Первые слова</translation></message></context>
<context><name>book</name><message><source>For</source><translation>Кому</translation></message></context>
<context><name>book</name><message><source>For two-sided printing</source><translation>При печати с двух сторон листа</translation></message></context>
<context><name>book</name><message><source>Front</source><translation>Лицевая сторона</translation></message></context>
<context><name>book</name><message><source>Fulfilled</source><translation>Выполнено</translation></message></context>
<context><name>book</name><message><source>How it stands</source><translation>Ход выполнения</translation></message></context>
<context><name>book</name><message><source>How the commitments stand</source><translation>Как выполняются обязательства</translation></message></context>
<context><name>book</name><message><source>If raised</source><translation>Если вопрос поднимут</translation></message></context>
<context><name>book</name><message><source>Index</source><translation>Указатель</translation></message></context>
<context><name>book</name><message><source>Initialled</source><translation>Парафирован</translation></message></context>
<context><name>book</name><message><source>Instrument cited</source><translation>Упомянутый документ</translation></message></context>
<context><name>book</name><message><source>Instruments cited</source><translation>Упомянутые документы</translation></message></context>
<context><name>book</name><message><source>It asks about:</source><translation>В нём спрашивается о следующем:</translation></message></context>
<context><name>book</name><message><source>Item</source><translation>Вопрос</translation></message></context>
<context><name>book</name><message><source>Item {number}</source><translation>Вопрос {number}</translation></message></context>
<context><name>book</name><message><source>Items for discussion</source><translation>Вопросы для обсуждения</translation></message></context>
<context><name>book</name><message><source>Kazakh text</source><translation>Текст на казахском языке</translation></message></context>
<context><name>book</name><message><source>Languages</source><translation>Языки</translation></message></context>
<context><name>book</name><message><source>Latest update</source><translation>Последние сведения</translation></message></context>
<context><name>book</name><message><source>Lead</source><translation>Докладывает</translation></message></context>
<context><name>book</name><message><source>New and changed text is marked by a bar in the margin.</source><translation>Новое и изменённое отмечено чертой на полях.</translation></message></context>
<context><name>book</name><message><source>Not begun</source><translation>Не начато</translation></message></context>
<context><name>book</name><message><source>Not dated</source><translation>Без срока</translation></message></context>
<context><name>book</name><message><source>Nothing has changed.</source><translation>Изменений нет.</translation></message></context>
<context><name>book</name><message><source>On {date} we sent sheet {code} to {addressee} for: {meeting}.</source><translation>{date} мы направили лист {code}. Адресат: {addressee}. Встреча: {meeting}.</translation></message></context>
<context><name>book</name><message><source>Only in another language version</source><translation>Только в тексте на другом языке</translation></message></context>
<context><name>book</name><message><source>Originals</source><translation>Подлинников</translation></message></context>
<context><name>book</name><message><source>Others</source><translation>Прочие</translation></message></context>
<context><name>book</name><message><source>Others in the delegation: {number}</source><translation>Других членов делегации: {number}</translation></message></context>
<context><name>book</name><message><source>Outcome sought</source><translation>Желаемый результат</translation></message></context>
<context><name>book</name><message><source>Page</source><translation>Стр.</translation></message></context>
<context><name>book</name><message><source>Page {page} of {pages}</source><translation>Стр. {page} из {pages}</translation></message></context>
<context><name>book</name><message><source>Part</source><translation>Раздел</translation></message></context>
<context><name>book</name><message><source>Past due</source><translation>Просрочено</translation></message></context>
<context><name>book</name><message><source>Photograph of {person}</source><translation>Фотография: {person}</translation></message></context>
<context><name>book</name><message><source>Place</source><translation>Место</translation></message></context>
<context><name>book</name><message><source>Please return this sheet before the meeting.</source><translation>Просим вернуть этот лист до встречи.</translation></message></context>
<context><name>book</name><message><source>Please return this sheet by {date}.</source><translation>Просим вернуть этот лист в срок до: {date}.</translation></message></context>
<context><name>book</name><message><source>Point</source><translation>Тезис</translation></message></context>
<context><name>book</name><message><source>Points to make</source><translation>Тезисы для беседы</translation></message></context>
<context><name>book</name><message><source>Prepared</source><translation>Подготовлено</translation></message></context>
<context><name>book</name><message><source>Press line</source><translation>Для прессы</translation></message></context>
<context><name>book</name><message><source>Programme</source><translation>Программа</translation></message></context>
<context><name>book</name><message><source>Put in</source><translation>Вложить</translation></message></context>
<context><name>book</name><message><source>Question</source><translation>Требует уточнения</translation></message></context>
<context><name>book</name><message><source>Ready to sign</source><translation>Готов к подписанию</translation></message></context>
<context><name>book</name><message><source>Reference</source><translation>Номер</translation></message></context>
<context><name>book</name><message><source>Register of commitments</source><translation>Реестр обязательств</translation></message></context>
<context><name>book</name><message><source>Replacement pages for {book}</source><translation>Страницы на замену к выпуску {book}</translation></message></context>
<context><name>book</name><message><source>Request for a contribution</source><translation>Запрос сведений</translation></message></context>
<context><name>book</name><message><source>Responsible</source><translation>Ответственный</translation></message></context>
<context><name>book</name><message><source>Russian text</source><translation>Текст на русском языке</translation></message></context>
<context><name>book</name><message><source>Scene-setter</source><translation>Общий контекст</translation></message></context>
<context><name>book</name><message><source>Sheet</source><translation>Лист</translation></message></context>
<context><name>book</name><message><source>Sheets</source><translation>Листы</translation></message></context>
<context><name>book</name><message><source>Signed</source><translation>Подписали</translation></message></context>
<context><name>book</name><message><source>So far: {words}</source><translation>До сих пор: {words}</translation></message></context>
<context><name>book</name><message><source>Source text</source><translation>Исходный текст</translation></message></context>
<context><name>book</name><message><source>Statement</source><translation>Заявление</translation></message></context>
<context><name>book</name><message><source>Status</source><translation>Состояние</translation></message></context>
<context><name>book</name><message><source>Subject</source><translation>Тема</translation></message></context>
<context><name>book</name><message><source>Superseded</source><translation>Утратило силу</translation></message></context>
<context><name>book</name><message><source>Take out</source><translation>Изъять</translation></message></context>
<context><name>book</name><message><source>Text</source><translation>Текст</translation></message></context>
<context><name>book</name><message><source>The agenda has no items yet.</source><translation>В повестке пока нет вопросов.</translation></message></context>
<context><name>book</name><message><source>The meeting on a page</source><translation>Встреча на одной странице</translation></message></context>
<context><name>book</name><message><source>The shape says how its commitment stands. Red border: a commitment past due.</source><translation>Знак показывает состояние обязательства. Красная рамка: просроченное обязательство.</translation></message></context>
<context><name>book</name><message><source>The times</source><translation>Расписание</translation></message></context>
<context><name>book</name><message><source>Their likely position</source><translation>Вероятная позиция другой стороны</translation></message></context>
<context><name>book</name><message><source>This edition has no points for this item.</source><translation>В этом издании нет тезисов по этому вопросу.</translation></message></context>
<context><name>book</name><message><source>This language version does not contain the clause on the facing page.</source><translation>Пункта, стоящего напротив, в тексте на этом языке нет.</translation></message></context>
<context><name>book</name><message><source>This page is intentionally left blank.</source><translation>Эта страница намеренно оставлена пустой.</translation></message></context>
<context><name>book</name><message><source>This reply</source><translation>Этот ответ</translation></message></context>
<context><name>book</name><message><source>Time</source><translation>Время</translation></message></context>
<context><name>book</name><message><source>Title</source><translation>Название</translation></message></context>
<context><name>book</name><message><source>To be signed by</source><translation>Подписывают</translation></message></context>
<context><name>book</name><message><source>Turkish text</source><translation>Текст на турецком языке</translation></message></context>
<context><name>book</name><message><source>Type in the column on the right; leave empty what you have nothing on. Do not change the references. How it stands is one of: {statuses}.</source><translation>Пишите в правом столбце; если сведений нет, оставьте место пустым. Не изменяйте номера. Ход выполнения — одно из: {statuses}.</translation></message></context>
<context><name>book</name><message><source>Under way</source><translation>Выполняется</translation></message></context>
<context><name>book</name><message><source>Untitled</source><translation>Без названия</translation></message></context>
<context><name>book</name><message><source>We have no reply yet. It is due on {date}. Please return the sheet.</source><translation>Ответа пока нет. Срок: {date}. Просим вернуть лист.</translation></message></context>
<context><name>book</name><message><source>We have no reply yet. Please return the sheet before the meeting.</source><translation>Ответа пока нет. Просим вернуть лист до встречи.</translation></message></context>
<context><name>book</name><message><source>What is asked</source><translation>Что требуется</translation></message></context>
<context><name>book</name><message><source>What it stands for</source><translation>Полное название</translation></message></context>
<context><name>book</name><message><source>What may go wrong</source><translation>Что может пойти не так</translation></message></context>
<context><name>book</name><message><source>What to win</source><translation>Чего добиться</translation></message></context>
<context><name>book</name><message><source>What was agreed</source><translation>Достигнутые договорённости</translation></message></context>
<context><name>book</name><message><source>Where it stands</source><translation>Ход выполнения</translation></message></context>
<context><name>book</name><message><source>Your answer</source><translation>Ваш ответ</translation></message></context>
<context><name>book</name><message><source>added</source><translation>добавлено</translation></message></context>
<context><name>book</name><message><source>after “{title}”</source><translation>после раздела «{title}»</translation></message></context>
<context><name>book</name><message><source>all times local ({zone})</source><translation>время местное ({zone})</translation></message></context>
<context><name>book</name><message><source>as of {date}</source><translation>по состоянию на {date}</translation></message></context>
<context><name>book</name><message><source>before: {words}</source><translation>раньше: {words}</translation></message></context>
<context><name>book</name><message><source>blank</source><translation>пустая</translation></message></context>
<context><name>book</name><message><source>book {number} ({date})</source><translation>№ {number} от {date}</translation></message></context>
<context><name>book</name><message><source>card {card} of {cards}</source><translation>карточка {card} из {cards}</translation></message></context>
<context><name>book</name><message><source>changed</source><translation>изменено</translation></message></context>
<context><name>book</name><message><source>due: {date}</source><translation>срок: {date}</translation></message></context>
<context><name>book</name><message><source>in parallel</source><translation>параллельно</translation></message></context>
<context><name>book</name><message><source>moved</source><translation>перемещено</translation></message></context>
<context><name>book</name><message><source>none</source><translation>нет</translation></message></context>
<context><name>book</name><message><source>number or time</source><translation>номер или время</translation></message></context>
<context><name>book</name><message><source>preamble</source><translation>преамбула</translation></message></context>
<context><name>book</name><message><source>renamed</source><translation>переименовано</translation></message></context>
<context><name>book</name><message><source>withdrawn</source><translation>снято</translation></message></context>
<context><name>book</name><message numerus="yes"><source>{count} clauses</source><translation><numerusform>пунктов: {count}</numerusform><numerusform>пунктов: {count}</numerusform><numerusform>пунктов: {count}</numerusform></translation></message></context>
<context><name>book</name><message><source>{first}, then {last}</source><translation>{first}, затем {last}</translation></message></context>
<context><name>book</name><message><source>{number} at risk</source><translation>под угрозой срыва: {number}</translation></message></context>
<context><name>book</name><message><source>{number} fulfilled</source><translation>выполнено: {number}</translation></message></context>
<context><name>book</name><message><source>{number} not begun</source><translation>не начато: {number}</translation></message></context>
<context><name>book</name><message><source>{number} superseded</source><translation>утратило силу: {number}</translation></message></context>
<context><name>book</name><message><source>{number} under way</source><translation>выполняется: {number}</translation></message></context>
<context><name>book</name><message><source>{page}, unchanged</source><translation>{page}, без изменений</translation></message></context>
<context><name>book</name><message><source>{part} of {parts}</source><translation>{part} из {parts}</translation></message></context>
<context><name>book</name><message><source>{place}, continued</source><translation>{place} (продолжение)</translation></message></context>
<context><name>book</name><message><source>{statement}, clause by clause</source><translation>{statement}, по пунктам</translation></message></context>
<context><name>book</name><message><source>¶: numbered here, not in the statement</source><translation>¶ – нумерация этой книги, в тексте её нет</translation></message></context>
<context><name>brief</name><message><source>Addendum</source><translation>Дополнение</translation></message></context>
<context><name>brief</name><message><source>Press line</source><translation>Для прессы</translation></message></context>
<context><name>brief</name><message><source>Scene-setter</source><translation>Общий контекст</translation></message></context>
<context><name>brief</name><message><source>Their likely position</source><translation>Вероятная позиция другой стороны</translation></message></context>
<context><name>caution</name><message numerus="yes"><source> (and {count} more)</source><translation><numerusform> (и ещё {count})</numerusform><numerusform> (и ещё {count})</numerusform><numerusform> (и ещё {count})</numerusform></translation></message></context>
<context><name>caution</name><message><source>Addendum</source><translation>Дополнение</translation></message></context>
<context><name>caution</name><message><source>Agenda</source><translation>Повестка дня</translation></message></context>
<context><name>caution</name><message><source>Changed since {name} cleared it: “{words}”</source><translation>Изменено после согласования ({name}): «{words}»</translation></message></context>
<context><name>caution</name><message><source>Clause {label}</source><translation>Пункт {label}</translation></message></context>
<context><name>caution</name><message><source>It begins at {time}, but “{title}”, which stands above it, begins later.</source><translation>Начало в {time}, но «{title}», который стоит выше, начинается позже.</translation></message></context>
<context><name>caution</name><message><source>It begins at {time}, {minutes} min before the meeting begins.</source><translation>Начало в {time}, за {minutes} мин до начала встречи.</translation></message></context>
<context><name>caution</name><message><source>It begins at {time}, {minutes} min before “{title}” ends at {end}.</source><translation>Начало в {time}, за {minutes} мин до окончания «{title}» в {end}.</translation></message></context>
<context><name>caution</name><message><source>It fills {pages} pages; the limit is {most}.</source><translation>Занято страниц: {pages}; предел: {most}.</translation></message></context>
<context><name>caution</name><message><source>It has the same content as the copy but is a different file: the copy had a password, or an earlier version wrote it.</source><translation>Содержание то же, что у экземпляра, но файл другой: экземпляр был с паролем или записан прежней версией программы.</translation></message></context>
<context><name>caution</name><message><source>It was “{status}” when the sheet was made.</source><translation>Когда лист был составлен, было: «{status}».</translation></message></context>
<context><name>caution</name><message><source>Item {number}</source><translation>Вопрос {number}</translation></message></context>
<context><name>caution</name><message><source>Letters</source><translation>Буквы</translation></message></context>
<context><name>caution</name><message><source>Missing in the file: {references}.</source><translation>В файле нет: {references}.</translation></message></context>
<context><name>caution</name><message><source>Missing outside the fields: “{words}”.</source><translation>Вне полей пропало: «{words}».</translation></message></context>
<context><name>caution</name><message><source>No code of a sheet stands before the answers. Copy it back to the head of the file.</source><translation>Перед ответами нет кода листа. Верните его в начало файла.</translation></message></context>
<context><name>caution</name><message><source>No points to make.</source><translation>Нет тезисов для беседы.</translation></message></context>
<context><name>caution</name><message><source>No “as of” date: “{words}”</source><translation>Не указано, на какую дату: «{words}»</translation></message></context>
<context><name>caution</name><message><source>Not cleared: “{words}”</source><translation>Не согласовано: «{words}»</translation></message></context>
<context><name>caution</name><message><source>Open, but on no item: “{words}”</source><translation>Не выполнено и не включено ни в один вопрос: «{words}»</translation></message></context>
<context><name>caution</name><message><source>Paragraph {label}</source><translation>Абзац {label}</translation></message></context>
<context><name>caution</name><message><source>Requests</source><translation>Запросы</translation></message></context>
<context><name>caution</name><message><source>Scene-setter</source><translation>Общий контекст</translation></message></context>
<context><name>caution</name><message><source>Sheet {code} is not of this workspace.</source><translation>Лист {code} не из этой рабочей области.</translation></message></context>
<context><name>caution</name><message><source>The agenda has no items.</source><translation>В повестке дня нет вопросов.</translation></message></context>
<context><name>caution</name><message><source>The date “{words}” was not understood; today is taken.</source><translation>Дата «{words}» не распознана; взята сегодняшняя.</translation></message></context>
<context><name>caution</name><message><source>The meeting has no date.</source><translation>У встречи нет даты.</translation></message></context>
<context><name>caution</name><message><source>The programme ends at {end}, {minutes} min after the planned {planned}.</source><translation>Программа заканчивается в {end}, на {minutes} мин позже запланированного: {planned}.</translation></message></context>
<context><name>caution</name><message><source>There are {words} words to say, about {spoken} minutes, {interpreted} when interpreted; the item has {minutes}.</source><translation>Слов для произнесения: {words}, это около {spoken} мин, с переводом {interpreted} мин; на вопрос отведено {minutes} мин.</translation></message></context>
<context><name>caution</name><message><source>There are {words} words to say, about {spoken} minutes; the item has {minutes}.</source><translation>Слов для произнесения: {words}, это около {spoken} мин; на вопрос отведено {minutes} мин.</translation></message></context>
<context><name>caution</name><message><source>This file is not a sheet.</source><translation>Этот файл — не лист.</translation></message></context>
<context><name>caution</name><message><source>Valid until {day}: “{words}”</source><translation>Действительно до {day}: «{words}»</translation></message></context>
<context><name>caution</name><message><source>Was due on {day}, no latest update: “{words}”</source><translation>Срок истёк {day}, последних сведений нет: «{words}»</translation></message></context>
<context><name>caution</name><message><source>Who filled it in is missing.</source><translation>Не указано, кто заполнил.</translation></message></context>
<context><name>caution</name><message><source>Written outside the fields: “{words}”.</source><translation>Написано вне полей: «{words}».</translation></message></context>
<context><name>caution</name><message><source>{addressee} has not answered yet.</source><translation>{addressee}: ответа пока нет.</translation></message></context>
<context><name>caution</name><message><source>{addressee} has not answered yet; the reply is due on {day}.</source><translation>{addressee}: ответа пока нет; срок — {day}.</translation></message></context>
<context><name>caution</name><message><source>{addressee} has not answered; the reply was due on {day}.</source><translation>{addressee}: ответа нет; срок был {day}.</translation></message></context>
<context><name>caution</name><message><source>{letters} in “{text}” cannot be printed.</source><translation>Нельзя напечатать {letters} в «{text}».</translation></message></context>
<context><name>caution</name><message><source>{path} is in {folder}, which is shared with other computers. Open it on one computer at a time, and let the folder finish synchronizing before you open it on another.</source><translation>Файл {path} находится в папке {folder}, общей с другими компьютерами. Открывайте его только на одном компьютере и ждите окончания синхронизации, прежде чем открыть на другом.</translation></message></context>
<context><name>caution</name><message><source>{path} is on another computer. If the network fails, saving fails too. Work on a copy on this computer if you can.</source><translation>Файл {path} находится на другом компьютере. При сбое сети сохранить его не удастся. По возможности работайте с копией на этом компьютере.</translation></message></context>
<context><name>caution</name><message><source>{planned} does not exist on {date}: the clocks skip it. {time} is used.</source><translation>{date} времени {planned} нет: часы переводят вперёд. Взято {time}.</translation></message></context>
<context><name>caution</name><message><source>{reference} has more than one answer. Choose one.</source><translation>{reference}: несколько ответов. Выберите один.</translation></message></context>
<context><name>caution</name><message><source>{reference} is not on this sheet. The answer is “{words}”.</source><translation>{reference}: нет на этом листе. Ответ: «{words}».</translation></message></context>
<context><name>caution</name><message><source>{reference}: the commitment was deleted. The answer is “{words}”.</source><translation>{reference}: обязательство удалено. Ответ: «{words}».</translation></message></context>
<context><name>caution</name><message><source>{reference}: “{words}” is not a status.</source><translation>{reference}: «{words}» — не статус.</translation></message></context>
<context><name>caution</name><message><source>{section}, clause {label}</source><translation>{section}, пункт {label}</translation></message></context>
<context><name>caution</name><message><source>{time} comes twice on {date}, because the clocks go back. The first is used.</source><translation>{date} время {time} наступает дважды: часы переводят назад. Взято первое.</translation></message></context>
<context><name>caution</name><message><source>“{title}”</source><translation>«{title}»</translation></message></context>
<context><name>citation</name><message><source>para. {numbers}</source><translation>п. {numbers}</translation></message></context>
<context><name>citation</name><message><source>paras. {numbers}</source><translation>пп. {numbers}</translation></message></context>
<context><name>citation</name><message><source>preamble</source><translation>преамбула</translation></message></context>
<context><name>clause</name><message><source>Clause {number}</source><translation>Пункт {number}</translation></message></context>
<context><name>clause</name><message><source>Closing</source><translation>Заключение</translation></message></context>
<context><name>clause</name><message><source>Footnote</source><translation>Сноска</translation></message></context>
<context><name>clause</name><message><source>Footnote {number}</source><translation>Сноска {number}</translation></message></context>
<context><name>clause</name><message><source>Item {number}</source><translation>Вопрос {number}</translation></message></context>
<context><name>clause</name><message><source>Lead-in</source><translation>Вводная фраза</translation></message></context>
<context><name>clause</name><message><source>Not in the other language version</source><translation>Нет в тексте на другом языке</translation></message></context>
<context><name>clause</name><message><source>On the programme</source><translation>В программе</translation></message></context>
<context><name>clause</name><message><source>Preamble</source><translation>Преамбула</translation></message></context>
<context><name>clause</name><message><source>notes: {number}</source><translation>заметки: {number}</translation></message></context>
<context><name>clause</name><message><source>past due</source><translation>просрочено</translation></message></context>
<context><name>clause</name><message><source>{kind} on “{quote}”: {text}</source><translation>{kind}, к словам «{quote}»: {text}</translation></message></context>
<context><name>clause</name><message><source>{kind}: {text}</source><translation>{kind}: {text}</translation></message></context>
<context><name>clearance</name><message><source>as of {date}</source><translation>по состоянию на {date}</translation></message></context>
<context><name>clearance</name><message><source>cleared by {name}</source><translation>согласовал: {name}</translation></message></context>
<context><name>clearance</name><message><source>may be used</source><translation>можно использовать</translation></message></context>
<context><name>clearance</name><message><source>not for disclosure</source><translation>не для разглашения</translation></message></context>
<context><name>clearance</name><message><source>valid until {date}</source><translation>действительно до {date}</translation></message></context>
<context><name>cli</name><message><source>(deleted)</source><translation>(удалено)</translation></message></context>
<context><name>cli</name><message><source>(empty)</source><translation>(пусто)</translation></message></context>
<context><name>cli</name><message><source>A file</source><translation>Файл</translation></message></context>
<context><name>cli</name><message><source>A signatory needs a name. Write 'NAME; ROLE; PARTY'.</source><translation>Подписавшему нужно имя. Напишите 'NAME; ROLE; PARTY'.</translation></message></context>
<context><name>cli</name><message><source>Add a document to be signed.</source><translation>Добавить документ к подписанию.</translation></message></context>
<context><name>cli</name><message><source>Add a meeting.</source><translation>Добавить встречу.</translation></message></context>
<context><name>cli</name><message><source>Add a note to a clause or to words in it.</source><translation>Добавить заметку к пункту или к словам в нём.</translation></message></context>
<context><name>cli</name><message><source>Add a person to the delegation.</source><translation>Добавить лицо в делегацию.</translation></message></context>
<context><name>cli</name><message><source>Add a person.</source><translation>Добавить лицо.</translation></message></context>
<context><name>cli</name><message><source>Add an item to the agenda of a meeting.</source><translation>Добавить вопрос в повестку дня встречи.</translation></message></context>
<context><name>cli</name><message><source>Add the next round: items, parties, delegations, open commitments.</source><translation>Добавить следующую встречу: вопросы, стороны, делегации, открытые обязательства.</translation></message></context>
<context><name>cli</name><message><source>Add, edit, duplicate or delete the meetings of a workspace.</source><translation>Добавить, изменить, продублировать или удалить встречи рабочей области.</translation></message></context>
<context><name>cli</name><message><source>Add, edit, move or delete the items of an agenda.</source><translation>Добавить, изменить, переместить или удалить вопросы повестки дня.</translation></message></context>
<context><name>cli</name><message><source>Ask an addressee how its commitments stand, on a Word sheet.</source><translation>Запросить листом Word, как выполняются обязательства адресата.</translation></message></context>
<context><name>cli</name><message><source>Asks for the passphrases. Without a terminal, every command takes the passphrase from the variable {variable}; this one takes the new one from {new_variable}.</source><translation>Запрашивает парольные фразы. Без терминала каждая команда берёт фразу из переменной {variable}, а эта – новую из {new_variable}.</translation></message></context>
<context><name>cli</name><message><source>Backups that are searched and written anew: {number}.</source><translation>Резервных копий, которые будут просмотрены и записаны заново: {number}.</translation></message></context>
<context><name>cli</name><message><source>Book {book}, copy {copy}, for {recipient}: {how}.</source><translation>Выпуск {book}, экземпляр {copy}, кому: {recipient}; {how}.</translation></message></context>
<context><name>cli</name><message><source>Book {number} holds them. It is destroyed and cannot be written again.</source><translation>Они есть в выпуске {number}. Он уничтожается, записать его снова нельзя.</translation></message></context>
<context><name>cli</name><message><source>Book {number} holds them. It stays; --books destroys it too.</source><translation>Они есть в выпуске {number}. Он остаётся; --books уничтожит и его.</translation></message></context>
<context><name>cli</name><message><source>Change the fields that are given.</source><translation>Изменить указанные поля.</translation></message></context>
<context><name>cli</name><message><source>Change the given fields.</source><translation>Изменить указанные поля.</translation></message></context>
<context><name>cli</name><message><source>Change the rank of a member.</source><translation>Изменить старшинство члена делегации.</translation></message></context>
<context><name>cli</name><message><source>Check every clause against its source, or a book against its workspace.</source><translation>Сверить каждый пункт с источником или книгу с её рабочей областью.</translation></message></context>
<context><name>cli</name><message><source>Check what is missing in a book before it goes out.</source><translation>Проверить, чего не хватает в книге, до её выпуска.</translation></message></context>
<context><name>cli</name><message><source>Clauses</source><translation>Пункты</translation></message></context>
<context><name>cli</name><message><source>Compare the key with the desk by telephone: {fingerprint}</source><translation>Сверьте ключ с отделом по телефону: {fingerprint}</translation></message></context>
<context><name>cli</name><message><source>Copy {copy}, {recipient}: {status}</source><translation>Экземпляр {copy}, {recipient}: {status}</translation></message></context>
<context><name>cli</name><message><source>Correct the title, date, parties… of a statement, or delete it.</source><translation>Исправить название, дату, стороны… заявления или удалить его.</translation></message></context>
<context><name>cli</name><message><source>Create a workspace.</source><translation>Создать рабочую область.</translation></message></context>
<context><name>cli</name><message><source>Date</source><translation>Дата</translation></message></context>
<context><name>cli</name><message><source>Delete a brief.</source><translation>Удалить записку.</translation></message></context>
<context><name>cli</name><message><source>Delete a custom edition.</source><translation>Удалить своё издание.</translation></message></context>
<context><name>cli</name><message><source>Delete a document.</source><translation>Удалить документ.</translation></message></context>
<context><name>cli</name><message><source>Delete a meeting of which no book was made.</source><translation>Удалить встречу, для которой книга не создавалась.</translation></message></context>
<context><name>cli</name><message><source>Delete a person.</source><translation>Удалить лицо.</translation></message></context>
<context><name>cli</name><message><source>Delete a statement and what is on it.</source><translation>Удалить заявление и всё, что к нему относится.</translation></message></context>
<context><name>cli</name><message><source>Delete a theme; its clauses stay.</source><translation>Удалить тему; её пункты останутся.</translation></message></context>
<context><name>cli</name><message><source>Delete an item with its briefs.</source><translation>Удалить вопрос вместе с записками.</translation></message></context>
<context><name>cli</name><message><source>Destroy notes in the workspace, its history and its backups; it cannot be undone.</source><translation>Уничтожить заметки в рабочей области, её истории и резервных копиях; отменить нельзя.</translation></message></context>
<context><name>cli</name><message><source>Document {number}</source><translation>Документ {number}</translation></message></context>
<context><name>cli</name><message><source>Done (can be undone): {step}</source><translation>Выполнено (можно отменить): {step}</translation></message></context>
<context><name>cli</name><message><source>Exits with 1 while something is missing; lines to check begin with “!”.</source><translation>Завершается с кодом 1, пока чего-то не хватает; строки для проверки начинаются с «!».</translation></message></context>
<context><name>cli</name><message><source>Find passages of other statements that a clause repeats.</source><translation>Найти места других заявлений, которые повторяет пункт.</translation></message></context>
<context><name>cli</name><message><source>Find statements, clauses, notes, commitments, items, meetings, briefs, persons.</source><translation>Найти заявления, пункты, заметки, обязательства, вопросы, встречи, записки, лица.</translation></message></context>
<context><name>cli</name><message><source>Find where the language versions of a statement differ.</source><translation>Найти расхождения между текстами заявления на разных языках.</translation></message></context>
<context><name>cli</name><message><source>Find which copy of an issued book a file came from.</source><translation>Определить, с какого экземпляра выпуска получен файл.</translation></message></context>
<context><name>cli</name><message><source>From a signed joint statement to the printed briefing book of the next meeting. With a workspace, or with nothing, opens the window.</source><translation>От подписанного совместного заявления до печатной книги к следующей встрече. С рабочей областью или без параметров открывает окно.</translation></message></context>
<context><name>cli</name><message><source>Give a theme another name.</source><translation>Дать теме другое название.</translation></message></context>
<context><name>cli</name><message><source>Import a document as a statement.</source><translation>Импортировать документ как заявление.</translation></message></context>
<context><name>cli</name><message><source>Issue the book of a meeting in numbered copies; it cannot be undone.</source><translation>Выпустить книгу встречи в нумерованных экземплярах; отменить это нельзя.</translation></message></context>
<context><name>cli</name><message><source>It cannot be undone. Out of reach are other disks and sticks, files of books, paper, and what a disk keeps of old files, as an SSD does.</source><translation>Это нельзя отменить. Вне досягаемости: другие диски и флеш-накопители, файлы книг, бумага и то, что диск хранит от старых файлов, как это делает SSD.</translation></message></context>
<context><name>cli</name><message><source>Item {number}</source><translation>Вопрос {number}</translation></message></context>
<context><name>cli</name><message><source>Its passphrase differs from that of the workspace: {path}</source><translation>Парольная фраза отличается от фразы рабочей области: {path}</translation></message></context>
<context><name>cli</name><message><source>Kind</source><translation>Вид</translation></message></context>
<context><name>cli</name><message><source>Language</source><translation>Язык</translation></message></context>
<context><name>cli</name><message><source>Left out</source><translation>Исключено</translation></message></context>
<context><name>cli</name><message><source>Line {line}: {text}</source><translation>Строка {line}: {text}</translation></message></context>
<context><name>cli</name><message><source>Line {line}: “{original}” can be read as “{clean}” (--clean {line}).</source><translation>Строка {line}: «{original}» можно читать как «{clean}» (--clean {line}).</translation></message></context>
<context><name>cli</name><message><source>List all steps, newest first, including undone ones.</source><translation>Перечислить все действия, начиная с новейшего, включая отменённые.</translation></message></context>
<context><name>cli</name><message><source>List editions; save or delete a custom edition.</source><translation>Показать издания; сохранить или удалить своё издание.</translation></message></context>
<context><name>cli</name><message><source>List issued copies, or record where one is.</source><translation>Перечислить выпущенные экземпляры или записать, где они находятся.</translation></message></context>
<context><name>cli</name><message><source>List the backups of a workspace, the newest first.</source><translation>Перечислить резервные копии рабочей области, начиная с новейшей.</translation></message></context>
<context><name>cli</name><message><source>List the bodies, persons, instruments and events that a text names.</source><translation>Перечислить органы, лица, документы и события, названные в тексте.</translation></message></context>
<context><name>cli</name><message><source>List the briefs.</source><translation>Перечислить записки.</translation></message></context>
<context><name>cli</name><message><source>List the documents of a meeting.</source><translation>Перечислить документы встречи.</translation></message></context>
<context><name>cli</name><message><source>List the editions.</source><translation>Перечислить издания.</translation></message></context>
<context><name>cli</name><message><source>List the persons.</source><translation>Перечислить лица.</translation></message></context>
<context><name>cli</name><message><source>List the records of a workspace.</source><translation>Показать записи рабочей области.</translation></message></context>
<context><name>cli</name><message><source>List the themes of a statement.</source><translation>Показать темы заявления.</translation></message></context>
<context><name>cli</name><message><source>List who attends, by rank.</source><translation>Перечислить участников по старшинству.</translation></message></context>
<context><name>cli</name><message><source>List who was asked and who has answered, or write a reminder.</source><translation>Показать, кого спросили и кто ответил, или написать напоминание.</translation></message></context>
<context><name>cli</name><message><source>List, add, edit or delete the documents to be signed at a meeting.</source><translation>Перечислить, добавить, изменить или удалить документы к подписанию на встрече.</translation></message></context>
<context><name>cli</name><message><source>List, add, edit or delete the persons of a workspace.</source><translation>Показать, добавить, изменить или удалить лица рабочей области.</translation></message></context>
<context><name>cli</name><message><source>List, add, move or remove the members of a delegation.</source><translation>Показать, добавить, переместить или убрать членов делегации.</translation></message></context>
<context><name>cli</name><message><source>List, add, rename or delete the themes of a statement.</source><translation>Показать, добавить, переименовать или удалить темы заявления.</translation></message></context>
<context><name>cli</name><message><source>List, write or delete the briefs of a meeting.</source><translation>Показать, написать или удалить записки к встрече.</translation></message></context>
<context><name>cli</name><message><source>Made {path}. Records: {number}. Texts that it must not hold, looked for and not found: {withheld}.</source><translation>Создан {path}. Записей: {number}. Текстов, которых в нём быть не должно, искали и не нашли: {withheld}.</translation></message></context>
<context><name>cli</name><message><source>Make a backup now, unless nothing changed.</source><translation>Создать резервную копию сейчас, если есть изменения.</translation></message></context>
<context><name>cli</name><message><source>Make a packet for a colleague who may not have the rest.</source><translation>Создать пакет для коллеги, которому нельзя передавать остальное.</translation></message></context>
<context><name>cli</name><message><source>Make replacement pages for an issued book.</source><translation>Создать страницы на замену для выпущенной книги.</translation></message></context>
<context><name>cli</name><message><source>Make the book of a meeting in an edition.</source><translation>Создать книгу встречи в выбранном издании.</translation></message></context>
<context><name>cli</name><message><source>Make the key of the desk.</source><translation>Создать ключ отдела.</translation></message></context>
<context><name>cli</name><message><source>Make, show or export the key that signs the list of copies.</source><translation>Создать, показать или экспортировать ключ, которым подписывают список экземпляров.</translation></message></context>
<context><name>cli</name><message><source>May still hold them: {path}</source><translation>Заметки ещё могут быть здесь: {path}</translation></message></context>
<context><name>cli</name><message><source>Meeting {number}</source><translation>Встреча {number}</translation></message></context>
<context><name>cli</name><message><source>Merge another copy of a workspace, or a packet, into it.</source><translation>Слить с рабочим пространством другую его копию или пакет.</translation></message></context>
<context><name>cli</name><message><source>Move an item to another place on the agenda.</source><translation>Переместить вопрос на другое место в повестке дня.</translation></message></context>
<context><name>cli</name><message><source>Name a run of clauses.</source><translation>Назвать подряд идущие пункты.</translation></message></context>
<context><name>cli</name><message><source>New passphrase of the key: </source><translation>Новая парольная фраза ключа: </translation></message></context>
<context><name>cli</name><message><source>New passphrase: </source><translation>Новая парольная фраза: </translation></message></context>
<context><name>cli</name><message><source>Not changed: {path}</source><translation>Не изменено: {path}</translation></message></context>
<context><name>cli</name><message><source>Notes destroyed: {number}.</source><translation>Уничтожено заметок: {number}.</translation></message></context>
<context><name>cli</name><message><source>Notes to destroy, with all that the history has of them: {number}.</source><translation>Заметок к уничтожению, со всем, что о них есть в истории: {number}.</translation></message></context>
<context><name>cli</name><message><source>Nothing changed since the last backup.</source><translation>После последней резервной копии изменений не было.</translation></message></context>
<context><name>cli</name><message><source>Nothing to merge: the workspace has all that the copy has.</source><translation>Сливать нечего: в рабочем пространстве есть всё, что есть в копии.</translation></message></context>
<context><name>cli</name><message><source>Nothing was stored, because these conflicts are not decided. Decide each with --choose, such as --choose 1=theirs, or all of them with --keep ours, theirs or aside.</source><translation>Ничего не сохранено: эти расхождения не решены. Решите каждое с помощью --choose, например --choose 1=theirs, или все сразу: --keep ours, theirs или aside.</translation></message></context>
<context><name>cli</name><message><source>Parties</source><translation>Стороны</translation></message></context>
<context><name>cli</name><message><source>Passphrase of the key: </source><translation>Парольная фраза ключа: </translation></message></context>
<context><name>cli</name><message><source>Passphrase: </source><translation>Парольная фраза: </translation></message></context>
<context><name>cli</name><message><source>Password of the book: </source><translation>Пароль книги: </translation></message></context>
<context><name>cli</name><message><source>Place</source><translation>Место</translation></message></context>
<context><name>cli</name><message><source>Preamble</source><translation>Преамбула</translation></message></context>
<context><name>cli</name><message><source>Prints the scale, lowest first, and how many records have each marking.</source><translation>Выводит шкалу с низшего грифа и число записей с каждым грифом.</translation></message></context>
<context><name>cli</name><message><source>Put in</source><translation>Вложить</translation></message></context>
<context><name>cli</name><message><source>Recover what can be read into a new workspace.</source><translation>Извлечь всё, что читается, в новую рабочую область.</translation></message></context>
<context><name>cli</name><message><source>Redo the last undone edit.</source><translation>Вернуть последнюю отменённую правку.</translation></message></context>
<context><name>cli</name><message><source>Redone: {step}</source><translation>Возвращено: {step}</translation></message></context>
<context><name>cli</name><message><source>Remove a member.</source><translation>Убрать члена делегации.</translation></message></context>
<context><name>cli</name><message><source>Repeat: </source><translation>Повторите: </translation></message></context>
<context><name>cli</name><message><source>Restore a workspace from a backup.</source><translation>Восстановить рабочую область из резервной копии.</translation></message></context>
<context><name>cli</name><message><source>Save a custom edition.</source><translation>Сохранить своё издание.</translation></message></context>
<context><name>cli</name><message><source>Set, change or remove the passphrase of a workspace and its backups.</source><translation>Задать, изменить или снять парольную фразу рабочей области и её резервных копий.</translation></message></context>
<context><name>cli</name><message><source>Sheet {code}</source><translation>Лист {code}</translation></message></context>
<context><name>cli</name><message><source>Show or set the name that signs edits on this computer.</source><translation>Показать или задать имя, которым подписываются правки на этом компьютере.</translation></message></context>
<context><name>cli</name><message><source>Show or set the scale of markings of a workspace.</source><translation>Показать или задать шкалу грифов рабочей области.</translation></message></context>
<context><name>cli</name><message><source>Show possible commitments in a text; accept or skip them.</source><translation>Показать возможные обязательства в тексте; принять их или пропустить.</translation></message></context>
<context><name>cli</name><message><source>Show what changed since a book was issued.</source><translation>Показать, что изменилось после выпуска книги.</translation></message></context>
<context><name>cli</name><message><source>Show what the reader finds in a document, without storing it.</source><translation>Показать, что распознано в документе, не сохраняя его.</translation></message></context>
<context><name>cli</name><message><source>Show whose key it is, and its fingerprint.</source><translation>Показать, чей это ключ, и его отпечаток.</translation></message></context>
<context><name>cli</name><message><source>Signed by</source><translation>Подписали</translation></message></context>
<context><name>cli</name><message><source>Something unforeseen happened ({error}); with {variable}=1 it is told in full.</source><translation>Произошло непредвиденное ({error}); при {variable}=1 сообщается подробно.</translation></message></context>
<context><name>cli</name><message numerus="yes"><source>Sound: {count} paragraphs match their sources.</source><translation><numerusform>Без изменений: {count} абзац совпадает с источником.</numerusform><numerusform>Без изменений: {count} абзаца совпадают с источниками.</numerusform><numerusform>Без изменений: {count} абзацев совпадают с источниками.</numerusform></translation></message></context>
<context><name>cli</name><message><source>Take out</source><translation>Изъять</translation></message></context>
<context><name>cli</name><message><source>Take the answers of sheets that came back.</source><translation>Взять ответы из вернувшихся листов.</translation></message></context>
<context><name>cli</name><message><source>The backup is now in place.</source><translation>Резервная копия восстановлена.</translation></message></context>
<context><name>cli</name><message><source>The damaged workspace was kept as {path}</source><translation>Повреждённая рабочая область сохранена как {path}</translation></message></context>
<context><name>cli</name><message><source>The history could not be recovered. A new history begins.</source><translation>Историю восстановить не удалось. Начата новая история.</translation></message></context>
<context><name>cli</name><message><source>The record it belonged to is lost: {words}</source><translation>Запись, к которой это относилось, утрачена: {words}</translation></message></context>
<context><name>cli</name><message><source>The same words stand in {record}, which stays.</source><translation>Те же слова есть здесь, запись остаётся: {record}.</translation></message></context>
<context><name>cli</name><message><source>Theme {number}</source><translation>Тема {number}</translation></message></context>
<context><name>cli</name><message><source>Title</source><translation>Название</translation></message></context>
<context><name>cli</name><message><source>Type “{word}” to go on: </source><translation>Чтобы продолжить, введите «{word}»: </translation></message></context>
<context><name>cli</name><message><source>Undo the last edit.</source><translation>Отменить последнюю правку.</translation></message></context>
<context><name>cli</name><message><source>Undone: {step}</source><translation>Отменено: {step}</translation></message></context>
<context><name>cli</name><message><source>Without --accept or --all, the answers are only shown. Each can be undone.</source><translation>Без --accept или --all ответы только показываются. Каждый можно отменить.</translation></message></context>
<context><name>cli</name><message><source>Without a terminal, the passphrase is taken from the variable {variable}.</source><translation>Без терминала парольная фраза берётся из переменной {variable}.</translation></message></context>
<context><name>cli</name><message><source>Without a terminal, the password is taken from the variable {variable}.</source><translation>Без терминала пароль берётся из переменной {variable}.</translation></message></context>
<context><name>cli</name><message><source>Write a brief.</source><translation>Написать записку.</translation></message></context>
<context><name>cli</name><message><source>Write the programme of a meeting: a calendar, or one page.</source><translation>Записать программу встречи: календарь или одну страницу.</translation></message></context>
<context><name>cli</name><message><source>Write the public part of the key, for those who receive copies.</source><translation>Записать открытую часть ключа для тех, кто получает экземпляры.</translation></message></context>
<context><name>cli</name><message><source>`keep` replaces an edition of the same name.</source><translation>`keep` заменяет издание с тем же названием.</translation></message></context>
<context><name>cli</name><message><source>a .briefing file</source><translation>файл .briefing</translation></message></context>
<context><name>cli</name><message><source>a .briefing file, or a book as .pdf or .docx</source><translation>файл .briefing или книга .pdf или .docx</translation></message></context>
<context><name>cli</name><message><source>a .docx file</source><translation>файл .docx</translation></message></context>
<context><name>cli</name><message><source>a .jpg or .png file; metadata is removed</source><translation>файл .jpg или .png; метаданные удаляются</translation></message></context>
<context><name>cli</name><message><source>a .pdf file to write</source><translation>записываемый файл .pdf</translation></message></context>
<context><name>cli</name><message><source>a .pdf or .docx file</source><translation>файл .pdf или .docx</translation></message></context>
<context><name>cli</name><message><source>a .txt, .html, .docx, .odt, .rtf or .pdf file</source><translation>файл .txt, .html, .docx, .odt, .rtf или .pdf</translation></message></context>
<context><name>cli</name><message><source>a PDF or Word file, or a page</source><translation>файл PDF или Word либо страница</translation></message></context>
<context><name>cli</name><message><source>a backup, see `backups`</source><translation>резервная копия, см. `backups`</translation></message></context>
<context><name>cli</name><message><source>a few sentences on the person</source><translation>несколько предложений о лице</translation></message></context>
<context><name>cli</name><message><source>a key that you received; default: the key of this desk</source><translation>полученный ключ; по умолчанию: ключ этого отдела</translation></message></context>
<context><name>cli</name><message><source>a meeting to carry, with the statements on its agenda</source><translation>встреча для пакета, вместе с заявлениями из её повестки</translation></message></context>
<context><name>cli</name><message><source>a recipient; once for each copy, in the order of the numbers</source><translation>получатель; по одному на экземпляр, в порядке номеров</translation></message></context>
<context><name>cli</name><message><source>a second folder for the backup, for example on a stick</source><translation>вторая папка для резервной копии, например на флеш-накопителе</translation></message></context>
<context><name>cli</name><message><source>a second language on the pages facing the statement</source><translation>второй язык на страницах напротив текста заявления</translation></message></context>
<context><name>cli</name><message><source>a sheet that came back (.docx, .odt), or a folder of them</source><translation>вернувшийся лист (.docx, .odt) или папка с ними</translation></message></context>
<context><name>cli</name><message><source>a statement in `list statements`: this is another language or a corrected text of it</source><translation>заявление из `list statements`: это его текст на другом языке или исправленный текст</translation></message></context>
<context><name>cli</name><message><source>a statement to carry</source><translation>заявление для пакета</translation></message></context>
<context><name>cli</name><message><source>accept all answers without “!”</source><translation>принять все ответы без «!»</translation></message></context>
<context><name>cli</name><message><source>accept the open proposals of these clauses, or `all`</source><translation>принять предложения этих пунктов или все (`all`)</translation></message></context>
<context><name>cli</name><message><source>accept these answers, such as C18-3.2</source><translation>принять эти ответы, например C18-3.2</translation></message></context>
<context><name>cli</name><message><source>actions</source><translation>подкоманды</translation></message></context>
<context><name>cli</name><message><source>add and mark what changed since the issued book with this number</source><translation>добавить и отметить изменения после выпуска с этим номером</translation></message></context>
<context><name>cli</name><message><source>added</source><translation>добавлено</translation></message></context>
<context><name>cli</name><message><source>all clauses it takes up, such as '4, 18, 2:7': 2:7 is 7 of statement 2</source><translation>все пункты вопроса, например '4, 18, 2:7': 2:7 – пункт 7 заявления 2</translation></message></context>
<context><name>cli</name><message><source>all parties, in order</source><translation>все стороны по порядку</translation></message></context>
<context><name>cli</name><message><source>all parties, your own first</source><translation>все стороны, сначала своя</translation></message></context>
<context><name>cli</name><message><source>all signatories, each as 'NAME; ROLE; PARTY', with '; witness' or '; signed' after it (not given: as stored under this name)</source><translation>все подписавшие, каждый как «ИМЯ; ДОЛЖНОСТЬ; СТОРОНА», после них '; witness' или '; signed' (если не указано, как хранится под этим именем)</translation></message></context>
<context><name>cli</name><message><source>also destroy the issued books that hold a note</source><translation>уничтожить и выпущенные книги, в которых есть заметка</translation></message></context>
<context><name>cli</name><message><source>also write a manifest: the list of the copies, signed with the key of the desk</source><translation>записать и манифест: список экземпляров, подписанный ключом отдела</translation></message></context>
<context><name>cli</name><message><source>an .ics, .pdf or .docx file</source><translation>файл .ics, .pdf или .docx</translation></message></context>
<context><name>cli</name><message><source>another issued book to compare with; default: the workspace as it is now</source><translation>другой выпуск для сравнения; по умолчанию рабочая область в текущем виде</translation></message></context>
<context><name>cli</name><message><source>another name</source><translation>другое имя</translation></message></context>
<context><name>cli</name><message><source>ask for a passphrase</source><translation>запросить парольную фразу</translation></message></context>
<context><name>cli</name><message><source>ask for a password, without which it does not open</source><translation>запросить пароль, без которого файл не откроется</translation></message></context>
<context><name>cli</name><message><source>ask for a password, without which none opens</source><translation>запросить пароль, без которого файлы не откроются</translation></message></context>
<context><name>cli</name><message><source>ask for the password of the book</source><translation>запросить пароль книги</translation></message></context>
<context><name>cli</name><message><source>ask for the password of the file</source><translation>запросить пароль файла</translation></message></context>
<context><name>cli</name><message><source>begin together with the item before it</source><translation>начать вместе с предыдущим вопросом</translation></message></context>
<context><name>cli</name><message><source>bleed and trim marks, for a printing house (.pdf)</source><translation>вылеты и метки обреза, для типографии (.pdf)</translation></message></context>
<context><name>cli</name><message><source>changed</source><translation>изменено</translation></message></context>
<context><name>cli</name><message><source>check a copy without its workspace, with the manifest of its book</source><translation>проверить экземпляр без рабочей области, по манифесту его книги</translation></message></context>
<context><name>cli</name><message><source>closing</source><translation>заключение</translation></message></context>
<context><name>cli</name><message><source>commands</source><translation>команды</translation></message></context>
<context><name>cli</name><message><source>commitment moved here</source><translation>обязательство перенесено сюда</translation></message></context>
<context><name>cli</name><message><source>decide all the others</source><translation>решить все остальные</translation></message></context>
<context><name>cli</name><message><source>decide conflict N: ours, theirs, or aside to decide later</source><translation>решить расхождение N: ours, theirs или aside, чтобы отложить</translation></message></context>
<context><name>cli</name><message><source>do not ask</source><translation>не спрашивать</translation></message></context>
<context><name>cli</name><message><source>fix it to a time: HH:MM, or a date and HH:MM</source><translation>закрепить время: HH:MM или дата и HH:MM</translation></message></context>
<context><name>cli</name><message><source>followed</source><translation>отслеживается</translation></message></context>
<context><name>cli</name><message><source>footnote</source><translation>сноска</translation></message></context>
<context><name>cli</name><message><source>for one copy; each page then names it</source><translation>для одного экземпляра; он указывается на каждой странице</translation></message></context>
<context><name>cli</name><message><source>for whom it is</source><translation>для кого</translation></message></context>
<context><name>cli</name><message><source>for whom the book is, else the desk</source><translation>для кого книга; если не указано, рабочее издание</translation></message></context>
<context><name>cli</name><message><source>how far the text is; default: draft</source><translation>состояние текста; по умолчанию: draft</translation></message></context>
<context><name>cli</name><message><source>how long it lasts</source><translation>продолжительность</translation></message></context>
<context><name>cli</name><message><source>how many days it lasts</source><translation>сколько дней длится</translation></message></context>
<context><name>cli</name><message><source>how many originals; default: 2</source><translation>число подлинников; по умолчанию: 2</translation></message></context>
<context><name>cli</name><message><source>identified by number, check code and recipient; not the issued file itself</source><translation>определён по номеру, контрольному коду и получателю; сам файл не тот, что выпущен</translation></message></context>
<context><name>cli</name><message><source>identified by the number on its pages only; it has no cover with check code and recipient</source><translation>определён только по номеру на страницах; обложки с контрольным кодом и получателем нет</translation></message></context>
<context><name>cli</name><message><source>include the sample statement and meeting</source><translation>включить образец заявления и встречи</translation></message></context>
<context><name>cli</name><message><source>its address: 7, 2(a), or p7 for paragraph 7; 2:7 is 7 of statement 2</source><translation>адрес: 7, 2(a) или p7 для абзаца 7; 2:7 – пункт 7 заявления 2</translation></message></context>
<context><name>cli</name><message><source>its kind</source><translation>её вид</translation></message></context>
<context><name>cli</name><message><source>its kind; replaces the brief of that kind, but an addendum is added</source><translation>её вид; заменяет записку этого вида, а дополнение добавляется</translation></message></context>
<context><name>cli</name><message><source>its marking, see `markings`; default: that of its book</source><translation>гриф, см. `markings`; по умолчанию гриф книги</translation></message></context>
<context><name>cli</name><message><source>its number in the series</source><translation>номер в серии</translation></message></context>
<context><name>cli</name><message><source>its place on the agenda, from 1</source><translation>место в повестке дня, с 1</translation></message></context>
<context><name>cli</name><message><source>its time zone, such as Asia/Almaty</source><translation>часовой пояс, например Asia/Almaty</translation></message></context>
<context><name>cli</name><message><source>larger type, for reading at arm's length (.pdf)</source><translation>крупный шрифт для чтения на расстоянии вытянутой руки (.pdf)</translation></message></context>
<context><name>cli</name><message><source>lead-in</source><translation>вводная фраза</translation></message></context>
<context><name>cli</name><message><source>leave out names that are none, here and in the index of every book</source><translation>исключить то, что не является названием, здесь и в указателе всех книг</translation></message></context>
<context><name>cli</name><message><source>let it follow the item before it</source><translation>поставить сразу после предыдущего вопроса</translation></message></context>
<context><name>cli</name><message><source>no longer on the agenda</source><translation>больше не в повестке дня</translation></message></context>
<context><name>cli</name><message><source>none</source><translation>нет</translation></message></context>
<context><name>cli</name><message><source>not found</source><translation>не найдено</translation></message></context>
<context><name>cli</name><message><source>not on the scale, so treated as the highest</source><translation>нет в шкале, поэтому считается высшим</translation></message></context>
<context><name>cli</name><message><source>note on standard error what the program does</source><translation>сообщать в стандартный поток ошибок, что делает программа</translation></message></context>
<context><name>cli</name><message><source>note without its words</source><translation>заметка без своих слов</translation></message></context>
<context><name>cli</name><message><source>of a book that the workspace has no record of</source><translation>для книги, которой нет в рабочей области</translation></message></context>
<context><name>cli</name><message><source>only copies of this book</source><translation>только экземпляры этого выпуска</translation></message></context>
<context><name>cli</name><message><source>only this copy</source><translation>только этот экземпляр</translation></message></context>
<context><name>cli</name><message><source>only this sheet</source><translation>только этот лист</translation></message></context>
<context><name>cli</name><message><source>only this statement, see `list statements`</source><translation>только это заявление, см. `list statements`</translation></message></context>
<context><name>cli</name><message><source>only those for that audience</source><translation>только для этого круга читателей</translation></message></context>
<context><name>cli</name><message><source>only those of that kind</source><translation>только этого вида</translation></message></context>
<context><name>cli</name><message><source>other time zones whose clocks are shown</source><translation>другие часовые пояса, время которых показывается</translation></message></context>
<context><name>cli</name><message><source>ours</source><translation>наше</translation></message></context>
<context><name>cli</name><message><source>photograph</source><translation>фотография</translation></message></context>
<context><name>cli</name><message><source>preamble</source><translation>преамбула</translation></message></context>
<context><name>cli</name><message><source>print JSON instead of text</source><translation>вывести JSON вместо текста</translation></message></context>
<context><name>cli</name><message><source>print the text of a reminder</source><translation>вывести текст напоминания</translation></message></context>
<context><name>cli</name><message><source>propose again what was skipped in these clauses, or in `all` of them</source><translation>снова предлагать пропущенное в этих пунктах или во всех (`all`)</translation></message></context>
<context><name>cli</name><message><source>proposed</source><translation>предложено</translation></message></context>
<context><name>cli</name><message><source>record that it was answered in another way</source><translation>отметить, что ответ получен другим путём</translation></message></context>
<context><name>cli</name><message><source>remove the date</source><translation>убрать дату</translation></message></context>
<context><name>cli</name><message><source>remove the encryption</source><translation>снять шифрование</translation></message></context>
<context><name>cli</name><message><source>remove the photograph</source><translation>удалить фотографию</translation></message></context>
<context><name>cli</name><message><source>remove the planned end</source><translation>убрать время окончания</translation></message></context>
<context><name>cli</name><message><source>removed</source><translation>удалено</translation></message></context>
<context><name>cli</name><message><source>rename a marking everywhere; repeatable</source><translation>переименовать гриф везде; можно повторять</translation></message></context>
<context><name>cli</name><message><source>replace a file that was changed since it was made</source><translation>заменить файл, изменённый после создания</translation></message></context>
<context><name>cli</name><message><source>show names again that were left out</source><translation>снова показывать исключённые названия</translation></message></context>
<context><name>cli</name><message><source>show the checks that were made</source><translation>показать выполненные проверки</translation></message></context>
<context><name>cli</name><message><source>since when; default: today</source><translation>с какого дня; по умолчанию сегодня</translation></message></context>
<context><name>cli</name><message><source>skip the proposals of these clauses, or `all` of them, for good</source><translation>пропустить насовсем предложения этих пунктов или все (`all`)</translation></message></context>
<context><name>cli</name><message><source>skipped</source><translation>пропущено</translation></message></context>
<context><name>cli</name><message><source>speaking cards of that size instead of the book (.pdf)</source><translation>вместо книги карточки для выступления этого размера (.pdf)</translation></message></context>
<context><name>cli</name><message><source>take the clean reading of the paragraphs that begin in these lines, such as 7,12, or of `all`; `read` lists them</source><translation>принять чистое чтение абзацев, начинающихся в этих строках, например 7,12, или `all`; список выводит `read`</translation></message></context>
<context><name>cli</name><message><source>the copy or packet to merge; it is not changed</source><translation>копия или пакет для слияния; не изменяется</translation></message></context>
<context><name>cli</name><message><source>the date</source><translation>дата</translation></message></context>
<context><name>cli</name><message><source>the day of its facts; default: today</source><translation>дата сведений; по умолчанию: сегодня</translation></message></context>
<context><name>cli</name><message><source>the day the reply is due</source><translation>день, к которому нужен ответ</translation></message></context>
<context><name>cli</name><message><source>the day, or the first day</source><translation>день или первый день</translation></message></context>
<context><name>cli</name><message><source>the document in the file, if it has several; the first if not given</source><translation>номер документа, если в файле их несколько; по умолчанию первый</translation></message></context>
<context><name>cli</name><message><source>the document, as `document list` shows it</source><translation>документ, как его показывает `document list`</translation></message></context>
<context><name>cli</name><message><source>the edition it is based on, with its readers and default sections</source><translation>издание-основа, с его читателями и разделами по умолчанию</translation></message></context>
<context><name>cli</name><message><source>the exact file that the program wrote</source><translation>тот самый файл, записанный программой</translation></message></context>
<context><name>cli</name><message><source>the file to write</source><translation>файл для записи</translation></message></context>
<context><name>cli</name><message><source>the folder for the files</source><translation>папка для файлов</translation></message></context>
<context><name>cli</name><message><source>the format; default: pdf</source><translation>формат; по умолчанию pdf</translation></message></context>
<context><name>cli</name><message><source>the highest marking that it may carry</source><translation>самый высокий гриф, допустимый в пакете</translation></message></context>
<context><name>cli</name><message><source>the highest marking that its books may contain</source><translation>высший гриф, допустимый в книгах этого издания</translation></message></context>
<context><name>cli</name><message><source>the id of the brief to delete</source><translation>идентификатор удаляемой записки</translation></message></context>
<context><name>cli</name><message><source>the item, as `list items` shows it</source><translation>вопрос, номер из `list items`</translation></message></context>
<context><name>cli</name><message><source>the key of the desk</source><translation>ключ отдела</translation></message></context>
<context><name>cli</name><message><source>the kind, such as 'joint statement'</source><translation>вид, например 'joint statement'</translation></message></context>
<context><name>cli</name><message><source>the language of messages and of the window: {codes}; default: the system's</source><translation>язык сообщений и окна: {codes}; по умолчанию: язык системы</translation></message></context>
<context><name>cli</name><message><source>the language of the book, such as tr, kk, ru or en</source><translation>язык книги, например tr, kk, ru или en</translation></message></context>
<context><name>cli</name><message><source>the language of the page, such as tr, kk, ru or en</source><translation>язык страницы, например tr, kk, ru или en</translation></message></context>
<context><name>cli</name><message><source>the language of the reminder</source><translation>язык напоминания</translation></message></context>
<context><name>cli</name><message><source>the language of the sheet, such as tr, kk, ru or en</source><translation>язык листа, например tr, kk, ru или en</translation></message></context>
<context><name>cli</name><message><source>the languages of its originals</source><translation>языки подлинников</translation></message></context>
<context><name>cli</name><message><source>the last day on which it may be used</source><translation>последний день, когда это можно использовать</translation></message></context>
<context><name>cli</name><message><source>the lowest marking of its books</source><translation>низший гриф её книг</translation></message></context>
<context><name>cli</name><message><source>the meeting, as `list meetings` shows it</source><translation>встреча, номер из `list meetings`</translation></message></context>
<context><name>cli</name><message><source>the name of the desk, which manifests carry</source><translation>название отдела, которое стоит в манифестах</translation></message></context>
<context><name>cli</name><message><source>the name of the edition</source><translation>название издания</translation></message></context>
<context><name>cli</name><message><source>the name of the theme</source><translation>название темы</translation></message></context>
<context><name>cli</name><message><source>the name to set; without it, show the name</source><translation>задаваемое имя; без него показывается текущее</translation></message></context>
<context><name>cli</name><message><source>the names of the scale, lowest first, separated by commas</source><translation>названия грифов от низшего к высшему, через запятую</translation></message></context>
<context><name>cli</name><message><source>the new deadline</source><translation>новый срок</translation></message></context>
<context><name>cli</name><message><source>the new place in the order of precedence, from 1</source><translation>новое место в порядке старшинства, начиная с 1</translation></message></context>
<context><name>cli</name><message><source>the new recipient of the copy</source><translation>новый получатель экземпляра</translation></message></context>
<context><name>cli</name><message><source>the new status of the copy</source><translation>новое состояние экземпляра</translation></message></context>
<context><name>cli</name><message><source>the new workspace</source><translation>новая рабочая область</translation></message></context>
<context><name>cli</name><message><source>the note</source><translation>текст заметки</translation></message></context>
<context><name>cli</name><message><source>the number of a note, also of a deleted one; repeatable</source><translation>номер заметки, в том числе удалённой; можно повторять</translation></message></context>
<context><name>cli</name><message><source>the number of its meeting, see `list meetings`</source><translation>номер встречи, см. `list meetings`</translation></message></context>
<context><name>cli</name><message><source>the number of the issued book; default: the last one</source><translation>номер выпуска; по умолчанию последний</translation></message></context>
<context><name>cli</name><message><source>the number of the item, see `list items`</source><translation>номер вопроса, см. `list items`</translation></message></context>
<context><name>cli</name><message><source>the number of the meeting, see `list meetings`</source><translation>номер встречи, см. `list meetings`</translation></message></context>
<context><name>cli</name><message><source>the number of the statement, see `list statements`; default: the last one imported</source><translation>номер заявления, см. `list statements`; по умолчанию последнее импортированное</translation></message></context>
<context><name>cli</name><message><source>the outcome sought</source><translation>желаемый результат</translation></message></context>
<context><name>cli</name><message><source>the packet to make, a .briefing file</source><translation>создаваемый пакет, файл .briefing</translation></message></context>
<context><name>cli</name><message><source>the paper size; default: a4</source><translation>формат бумаги; по умолчанию a4</translation></message></context>
<context><name>cli</name><message><source>the party the person belongs to</source><translation>сторона, к которой относится лицо</translation></message></context>
<context><name>cli</name><message><source>the person's name</source><translation>имя лица</translation></message></context>
<context><name>cli</name><message><source>the person's office or function</source><translation>должность или функция лица</translation></message></context>
<context><name>cli</name><message><source>the person: an id or a name</source><translation>лицо: идентификатор или имя</translation></message></context>
<context><name>cli</name><message><source>the place</source><translation>место</translation></message></context>
<context><name>cli</name><message><source>the place in the order of precedence, from 1; default: the last</source><translation>место в порядке старшинства, начиная с 1; по умолчанию последнее</translation></message></context>
<context><name>cli</name><message><source>the run of clauses: 16-21, or 2:16-21 of statement 2</source><translation>пункты: 16-21 или 2:16-21 заявления 2</translation></message></context>
<context><name>cli</name><message><source>the sections that it has, in their order: {sections}</source><translation>разделы по порядку: {sections}</translation></message></context>
<context><name>cli</name><message><source>the series of meetings it belongs to</source><translation>серия встреч, к которой относится</translation></message></context>
<context><name>cli</name><message><source>the statement, as `list statements` shows it</source><translation>заявление, как в `list statements`</translation></message></context>
<context><name>cli</name><message><source>the text to write</source><translation>текст записки</translation></message></context>
<context><name>cli</name><message><source>the theme, as `theme list` shows it</source><translation>тема, как её показывает `theme list`</translation></message></context>
<context><name>cli</name><message><source>the time that the book states, such as 2022-10-10T18:40+06:00; the same workspace and time give the same bytes; default: now, or the environment's SOURCE_DATE_EPOCH</source><translation>время, указанное в книге, например 2022-10-10T18:40+06:00; один и тот же рабочий файл и время дают те же байты; по умолчанию: сейчас или SOURCE_DATE_EPOCH из окружения</translation></message></context>
<context><name>cli</name><message><source>the title</source><translation>название</translation></message></context>
<context><name>cli</name><message><source>the title of a section in this edition; repeatable</source><translation>название раздела в этом издании; можно повторять</translation></message></context>
<context><name>cli</name><message><source>the title of the next round</source><translation>название следующей встречи</translation></message></context>
<context><name>cli</name><message><source>the words of the clause it is about</source><translation>слова пункта, к которым она относится</translation></message></context>
<context><name>cli</name><message><source>the workspace it was issued from</source><translation>рабочая область, из которой сделан выпуск</translation></message></context>
<context><name>cli</name><message><source>the workspace to check a book against</source><translation>рабочая область, с которой сверяется книга</translation></message></context>
<context><name>cli</name><message><source>theirs</source><translation>их</translation></message></context>
<context><name>cli</name><message><source>this background may be told to the other side</source><translation>эту справку можно сообщить другой стороне</translation></message></context>
<context><name>cli</name><message><source>watermark with the copy number</source><translation>водяной знак с номером экземпляра</translation></message></context>
<context><name>cli</name><message><source>what happens; default: discussion</source><translation>что происходит; по умолчанию: discussion</translation></message></context>
<context><name>cli</name><message><source>what it is held under</source><translation>в каких рамках проводится</translation></message></context>
<context><name>cli</name><message><source>what to do</source><translation>что сделать</translation></message></context>
<context><name>cli</name><message><source>what to list</source><translation>что перечислить</translation></message></context>
<context><name>cli</name><message><source>when it begins</source><translation>время начала</translation></message></context>
<context><name>cli</name><message><source>when it is to end</source><translation>время окончания</translation></message></context>
<context><name>cli</name><message><source>where it is held</source><translation>место проведения</translation></message></context>
<context><name>cli</name><message><source>where to keep the key; default: beside the settings</source><translation>где хранить ключ; по умолчанию: рядом с настройками</translation></message></context>
<context><name>cli</name><message><source>whether there are interpreters</source><translation>есть ли переводчики</translation></message></context>
<context><name>cli</name><message><source>who cleared it</source><translation>кто согласовал</translation></message></context>
<context><name>cli</name><message><source>who does on the other side</source><translation>кто докладывает от другой стороны</translation></message></context>
<context><name>cli</name><message><source>who is asked, named as its commitments or the lead of an item are</source><translation>кого спрашивают: название, как в обязательствах или у ответственного за вопрос</translation></message></context>
<context><name>cli</name><message><source>who may read it</source><translation>кто может её читать</translation></message></context>
<context><name>cli</name><message><source>who may read it; default: what is usual for its kind</source><translation>кто может её читать; по умолчанию: как обычно для этого вида</translation></message></context>
<context><name>cli</name><message><source>who signs it</source><translation>кто подписывает</translation></message></context>
<context><name>cli</name><message><source>who speaks to it</source><translation>кто докладывает</translation></message></context>
<context><name>cli</name><message><source>who will read it</source><translation>кто будет читать</translation></message></context>
<context><name>cli</name><message><source>words that must all occur, or a number</source><translation>слова, которые все должны встретиться, или число</translation></message></context>
<context><name>cli</name><message><source>write a table to FILE, whose name ends in .csv or .xlsx</source><translation>записать таблицу в FILE с именем на .csv или .xlsx</translation></message></context>
<context><name>cli</name><message><source>write the copy again, exactly as issued</source><translation>записать экземпляр снова, точно как при выпуске</translation></message></context>
<context><name>cli</name><message numerus="yes"><source>{count} lines</source><translation><numerusform>{count} строка</numerusform><numerusform>{count} строки</numerusform><numerusform>{count} строк</numerusform></translation></message></context>
<context><name>cli</name><message numerus="yes"><source>{count} paragraphs</source><translation><numerusform>{count} абзац</numerusform><numerusform>{count} абзаца</numerusform><numerusform>{count} абзацев</numerusform></translation></message></context>
<context><name>cli</name><message><source>{percent}% alike</source><translation>сходство {percent} %</translation></message></context>
<context><name>cli</name><message><source>{words}: {names}, or a custom edition</source><translation>{words}: {names} или своё издание</translation></message></context>
<context><name>cli</name><message><source>“{text}” is no time. Write it as 2022-10-10T18:40+06:00.</source><translation>«{text}» — не время. Напишите так: 2022-10-10T18:40+06:00.</translation></message></context>
<context><name>cli</name><message><source>“{text}” is not a choice. Write it as 3=theirs.</source><translation>«{text}» — не выбор. Напишите так: 3=theirs.</translation></message></context>
<context><name>cli</name><message><source>“{text}” is not a list of lines. Write it as 7,12.</source><translation>«{text}» – не список строк. Напишите так: 7,12.</translation></message></context>
<context><name>cli</name><message><source>✓ Nothing missing.</source><translation>✓ Всё на месте.</translation></message></context>
<context><name>cli</name><message><source>✗ Altered: the workspace has no record of this very file, so it was changed since or made elsewhere. What it says was still compared:</source><translation>✗ Изменено: в рабочей области нет записи именно об этом файле – он изменён или создан в другом месте. Содержание всё же сверено:</translation></message></context>
<context><name>copy</name><message><source>Destroyed</source><translation>Уничтожен</translation></message></context>
<context><name>copy</name><message><source>Held</source><translation>На хранении</translation></message></context>
<context><name>copy</name><message><source>Returned</source><translation>Возвращён</translation></message></context>
<context><name>copy</name><message><source>Sent</source><translation>Отправлен</translation></message></context>
<context><name>damage</name><message><source>cannot be read ({error})</source><translation>не читается ({error})</translation></message></context>
<context><name>damage</name><message><source>has the name of another record</source><translation>имеет имя другой записи</translation></message></context>
<context><name>damage</name><message><source>is missing</source><translation>отсутствует</translation></message></context>
<context><name>damage</name><message><source>is not as it was last saved</source><translation>не в том виде, в каком сохранено в последний раз</translation></message></context>
<context><name>damage</name><message><source>no more texts were looked for in the source</source><translation>другие тексты в источнике не искались</translation></message></context>
<context><name>damage</name><message><source>refers to a {parent} that is not there</source><translation>ссылается на отсутствующую запись ({parent})</translation></message></context>
<context><name>damage</name><message><source>the file is not the one that was issued</source><translation>файл – не тот, что был выпущен</translation></message></context>
<context><name>damage</name><message><source>the history is not as it was written</source><translation>история не такая, какой была записана</translation></message></context>
<context><name>damage</name><message><source>the name of the workspace is missing</source><translation>нет имени рабочей области</translation></message></context>
<context><name>damage</name><message><source>the original file is not the one that was accepted</source><translation>исходный файл – не тот, что был принят</translation></message></context>
<context><name>damage</name><message><source>the source text is not the one that was accepted</source><translation>исходный текст – не тот, что был принят</translation></message></context>
<context><name>damage</name><message><source>the tables are not those of this version</source><translation>таблицы не этой версии</translation></message></context>
<context><name>damage</name><message><source>the text is not in its source</source><translation>текста нет в источнике</translation></message></context>
<context><name>damage</name><message><source>the text is not the one that was accepted</source><translation>текст – не тот, что был принят</translation></message></context>
<context><name>date</name><message><source>April</source><translation>апреля</translation></message></context>
<context><name>date</name><message><source>August</source><translation>августа</translation></message></context>
<context><name>date</name><message><source>December</source><translation>декабря</translation></message></context>
<context><name>date</name><message><source>February</source><translation>февраля</translation></message></context>
<context><name>date</name><message><source>Friday</source><translation>пятница</translation></message></context>
<context><name>date</name><message><source>January</source><translation>января</translation></message></context>
<context><name>date</name><message><source>July</source><translation>июля</translation></message></context>
<context><name>date</name><message><source>June</source><translation>июня</translation></message></context>
<context><name>date</name><message><source>March</source><translation>марта</translation></message></context>
<context><name>date</name><message><source>May</source><translation>мая</translation></message></context>
<context><name>date</name><message><source>Monday</source><translation>понедельник</translation></message></context>
<context><name>date</name><message><source>November</source><translation>ноября</translation></message></context>
<context><name>date</name><message><source>October</source><translation>октября</translation></message></context>
<context><name>date</name><message><source>Saturday</source><translation>суббота</translation></message></context>
<context><name>date</name><message><source>September</source><translation>сентября</translation></message></context>
<context><name>date</name><message><source>Sunday</source><translation>воскресенье</translation></message></context>
<context><name>date</name><message><source>Thursday</source><translation>четверг</translation></message></context>
<context><name>date</name><message><source>Tuesday</source><translation>вторник</translation></message></context>
<context><name>date</name><message><source>Wednesday</source><translation>среда</translation></message></context>
<context><name>date</name><message><source>{day} {month} {year}</source><translation>{day} {month} {year} г.</translation></message></context>
<context><name>date</name><message><source>{hours} h</source><translation>{hours} ч</translation></message></context>
<context><name>date</name><message><source>{minutes} min</source><translation>{minutes} мин</translation></message></context>
<context><name>date</name><message><source>{times} (day before)</source><translation>{times} (предыдущий день)</translation></message></context>
<context><name>date</name><message><source>{times} (next day)</source><translation>{times} (следующий день)</translation></message></context>
<context><name>date</name><message><source>{weekday} {date}</source><translation>{weekday}, {date}</translation></message></context>
<context><name>edition</name><message><source>Delegation edition</source><translation>Издание для делегации</translation></message></context>
<context><name>edition</name><message><source>Desk edition</source><translation>Рабочее издание</translation></message></context>
<context><name>edition</name><message><source>Edition with a misleading name</source><translation>Издание с вводящим в заблуждение названием</translation></message></context>
<context><name>edition</name><message><source>Press edition</source><translation>Издание для прессы</translation></message></context>
<context><name>edition</name><message><source>Principal edition</source><translation>Издание для руководителя</translation></message></context>
<context><name>edition</name><message><source>internal notes are left out</source><translation>без внутренних заметок</translation></message></context>
<context><name>edition</name><message><source>notes for the principal, internal notes and latest updates are left out</source><translation>без заметок для руководителя, внутренних заметок и последних сведений</translation></message></context>
<context><name>edition</name><message><source>only notes for the press; no assessments</source><translation>только заметки для прессы; без оценок</translation></message></context>
<context><name>edition</name><message><source>the staff's working copy with all notes</source><translation>рабочий экземпляр сотрудников со всеми заметками</translation></message></context>
<context><name>error</name><message><source>--usable is for background notes only. Leave it out.</source><translation>--usable применяется только к справкам. Уберите этот параметр.</translation></message></context>
<context><name>error</name><message><source>A book is a .pdf or .docx file, not “{suffix}”. Change its name.</source><translation>Книга – файл .pdf или .docx, а не «{suffix}». Измените имя.</translation></message></context>
<context><name>error</name><message><source>A book or a sheet that was made stays in the list.</source><translation>Созданная книга или лист остаётся в списке.</translation></message></context>
<context><name>error</name><message><source>A brief needs text.</source><translation>В записке должен быть текст.</translation></message></context>
<context><name>error</name><message><source>A custom edition cannot be named “{name}”. Choose another name.</source><translation>Своё издание нельзя назвать «{name}». Выберите другое название.</translation></message></context>
<context><name>error</name><message><source>A document has 1 to {most} originals, not {number}.</source><translation>Число подлинников документа – от 1 до {most}, а не {number}.</translation></message></context>
<context><name>error</name><message><source>A meeting has 1 to {most} days; {number} is outside it.</source><translation>Число дней встречи – от 1 до {most}; {number} вне этих пределов.</translation></message></context>
<context><name>error</name><message><source>A note needs text.</source><translation>В заметке должен быть текст.</translation></message></context>
<context><name>error</name><message><source>A packet needs something to carry. Name a --meeting or a --statement.</source><translation>Пакету нужно содержимое. Укажите --meeting или --statement.</translation></message></context>
<context><name>error</name><message><source>A passphrase cannot be empty. Choose another.</source><translation>Парольная фраза не может быть пустой. Выберите другую.</translation></message></context>
<context><name>error</name><message><source>A person needs a name. Enter one.</source><translation>У лица должно быть имя. Введите его.</translation></message></context>
<context><name>error</name><message><source>A phrase needs words.</source><translation>Во фразе должны быть слова.</translation></message></context>
<context><name>error</name><message><source>A programme is an .ics, .pdf or .docx file, not “{suffix}”. Change its name.</source><translation>Программа – это файл .ics, .pdf или .docx, а не «{suffix}». Измените имя.</translation></message></context>
<context><name>error</name><message><source>A sheet is a .docx file, not “{suffix}”. Change its name.</source><translation>Лист — это файл .docx, а не «{suffix}». Измените имя.</translation></message></context>
<context><name>error</name><message><source>A statement needs a title. Enter one.</source><translation>У заявления должно быть название. Введите его.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>A text has {count} characters, too many for a spreadsheet. Export to .csv.</source><translation><numerusform>В одном из текстов {count} знак – слишком много для электронной таблицы. Экспортируйте в .csv.</numerusform><numerusform>В одном из текстов {count} знака – слишком много для электронной таблицы. Экспортируйте в .csv.</numerusform><numerusform>В одном из текстов {count} знаков – слишком много для электронной таблицы. Экспортируйте в .csv.</numerusform></translation></message></context>
<context><name>error</name><message><source>A theme is a run of clauses of one text, in order.</source><translation>Тема — это подряд идущие пункты одного текста.</translation></message></context>
<context><name>error</name><message><source>A theme needs a name.</source><translation>Теме нужно название.</translation></message></context>
<context><name>error</name><message><source>A title was given for “{section}”, but the edition does not have this section.</source><translation>Задано название раздела «{section}», но в издании такого раздела нет.</translation></message></context>
<context><name>error</name><message><source>A {kind} belongs to a meeting. Give --meeting without --item.</source><translation>Записка «{kind}» относится к встрече. Укажите --meeting без --item.</translation></message></context>
<context><name>error</name><message><source>A {kind} belongs to an item. Give --item; list the items to see their numbers.</source><translation>Записка «{kind}» относится к вопросу. Укажите --item; номера показывает список вопросов.</translation></message></context>
<context><name>error</name><message><source>An edition needs at least one section, and each section only once.</source><translation>В издании нужен хотя бы один раздел, и каждый только один раз.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>An item takes 0 to {count} minutes, not {minutes}.</source><translation><numerusform>На вопрос отводится от 0 до {count} мин, а не {minutes}.</numerusform><numerusform>На вопрос отводится от 0 до {count} мин, а не {minutes}.</numerusform><numerusform>На вопрос отводится от 0 до {count} мин, а не {minutes}.</numerusform></translation></message></context>
<context><name>error</name><message><source>Bleed and trim marks are made as .pdf only.</source><translation>Вылеты и метки обреза делаются только в .pdf.</translation></message></context>
<context><name>error</name><message><source>Book {number} has no copy {copy}. List its copies.</source><translation>В выпуске {number} нет экземпляра {copy}. Посмотрите список экземпляров.</translation></message></context>
<context><name>error</name><message><source>Book {number} is of another meeting or edition. Compare books of the same meeting and edition.</source><translation>Выпуск {number} относится к другой встрече или изданию. Сравнивайте книги одной встречи и одного издания.</translation></message></context>
<context><name>error</name><message><source>Book {number} was destroyed. It cannot be written, compared or checked again.</source><translation>Выпуск {number} уничтожен. Его нельзя снова записать, сравнить или проверить.</translation></message></context>
<context><name>error</name><message><source>Brief {number} not found in {path}. List the briefs to see their numbers.</source><translation>Записка {number} не найдена в файле {path}. Номера показывает список записок.</translation></message></context>
<context><name>error</name><message><source>Cannot make a backup in {folder} ({why}). You can go on working; it will be tried again. Check that the disk or stick is connected and has space.</source><translation>Не удаётся создать резервную копию, папка: {folder} ({why}). Можно продолжать работу; попытка будет повторена. Проверьте, подключён ли диск или накопитель и есть ли на нём место.</translation></message></context>
<context><name>error</name><message><source>Cannot open the book for checking ({why}).</source><translation>Не удаётся открыть книгу для проверки ({why}).</translation></message></context>
<context><name>error</name><message><source>Cannot open “{name}”: it is not a file but a folder or device.</source><translation>Не удаётся открыть «{name}»: это не файл, а папка или устройство.</translation></message></context>
<context><name>error</name><message><source>Cannot open “{name}”: {reason}.</source><translation>Не удаётся открыть «{name}»: {reason}.</translation></message></context>
<context><name>error</name><message><source>Cannot read or write {path} ({why}). Choose another name or folder.</source><translation>Не удаётся прочитать или записать: {path} ({why}). Выберите другое имя или папку.</translation></message></context>
<context><name>error</name><message><source>Cannot read or write {path} at the moment ({why}), so this change was not saved. Earlier changes are safe. Check that its disk or stick is connected and has space, and try again.</source><translation>Сейчас не удаётся прочитать или записать {path} ({why}), поэтому это изменение не сохранено. Прежние изменения целы. Проверьте, подключён ли диск или накопитель и есть ли на нём место, и повторите.</translation></message></context>
<context><name>error</name><message><source>Cannot read the key {path} ({why}).</source><translation>Не удаётся прочитать ключ {path} ({why}).</translation></message></context>
<context><name>error</name><message><source>Cannot read {path}: {why}.</source><translation>Не удаётся прочитать {path}: {why}.</translation></message></context>
<context><name>error</name><message><source>Cannot restore this: what it belongs to no longer exists, or something else has its place now. Restore or delete that first.</source><translation>Восстановить нельзя: то, к чему это относится, больше не существует или его место занято. Сначала восстановите или удалите это.</translation></message></context>
<context><name>error</name><message><source>Cannot save the settings in {path} ({why}).</source><translation>Не удаётся сохранить настройки в {path} ({why}).</translation></message></context>
<context><name>error</name><message><source>Cannot write {path} ({why}). Choose another folder or name.</source><translation>Не удаётся записать {path} ({why}). Выберите другую папку или имя.</translation></message></context>
<context><name>error</name><message><source>Cannot write {path}. Choose a folder where you can write.</source><translation>Не удаётся записать {path}. Выберите папку, где разрешена запись.</translation></message></context>
<context><name>error</name><message><source>Clause {label} does not contain “{quote}”. Quote words that it has.</source><translation>В пункте {label} нет слов «{quote}». Приведите слова, которые в нём есть.</translation></message></context>
<context><name>error</name><message><source>Clause {label} not found in {path}. List the clauses to see their labels.</source><translation>Пункт {label} не найден в файле {path}. Номера показывает список пунктов.</translation></message></context>
<context><name>error</name><message><source>Dates after {date} are not supported. Give an earlier date.</source><translation>Даты после {date} не поддерживаются. Укажите более раннюю дату.</translation></message></context>
<context><name>error</name><message><source>Document {number} not found in {path}. List the documents to see their numbers.</source><translation>Документ {number} не найден в {path}. Выведите список документов, чтобы увидеть номера.</translation></message></context>
<context><name>error</name><message><source>Each marking needs a unique name that does not look like another, and the scale needs at least one marking.</source><translation>У каждого грифа должно быть своё название, не похожее на другие; в шкале нужен хотя бы один гриф.</translation></message></context>
<context><name>error</name><message><source>Edition “{name}” not found in {path}. Available: {names}.</source><translation>Издание «{name}» не найдено в файле {path}. Есть: {names}.</translation></message></context>
<context><name>error</name><message><source>Enter a passphrase for the key.</source><translation>Введите парольную фразу для ключа.</translation></message></context>
<context><name>error</name><message><source>Enter the name of the desk.</source><translation>Введите название отдела.</translation></message></context>
<context><name>error</name><message><source>File not found: {path}</source><translation>Файл не найден: {path}</translation></message></context>
<context><name>error</name><message><source>Folder not found: {path}. Create it first.</source><translation>Папка не найдена: {path}. Сначала создайте её.</translation></message></context>
<context><name>error</name><message><source>Give both the manifest with --manifest and the key with --key.</source><translation>Укажите и манифест через --manifest, и ключ через --key.</translation></message></context>
<context><name>error</name><message><source>Give the name of the edition.</source><translation>Укажите название издания.</translation></message></context>
<context><name>error</name><message><source>Give the text to write and its --kind.</source><translation>Укажите текст и --kind.</translation></message></context>
<context><name>error</name><message><source>Give the workspace to check {path} against with --workspace.</source><translation>Укажите в --workspace рабочую область, с которой сверяется {path}.</translation></message></context>
<context><name>error</name><message><source>Issued book {number} not found. List the issued books to see their numbers.</source><translation>Выпуск {number} не найден. Номера показывает список выпусков.</translation></message></context>
<context><name>error</name><message><source>Issuing cancelled. Nothing was issued.</source><translation>Выпуск отменён. Ничего не выпущено.</translation></message></context>
<context><name>error</name><message><source>Item {number} not found in {path}. List the items to see their numbers.</source><translation>Вопрос {number} не найден в {path}. Выведите список вопросов, чтобы увидеть номера.</translation></message></context>
<context><name>error</name><message><source>Large print is available as .pdf only. In a Word file, enlarge the fonts of its styles.</source><translation>Крупный шрифт доступен только в .pdf. В файле Word увеличьте шрифты его стилей.</translation></message></context>
<context><name>error</name><message><source>Marking “{name}” not found in {path}. Available: {names}.</source><translation>Гриф «{name}» не найден в файле {path}. Есть: {names}.</translation></message></context>
<context><name>error</name><message><source>Meeting {number} not found in {path}. List the meetings to see their numbers.</source><translation>Встреча {number} не найдена в файле {path}. Номера показывает список встреч.</translation></message></context>
<context><name>error</name><message><source>Name a recipient for each copy.</source><translation>Укажите получателя для каждого экземпляра.</translation></message></context>
<context><name>error</name><message><source>Name one request with --sheet.</source><translation>Укажите один запрос с помощью --sheet.</translation></message></context>
<context><name>error</name><message><source>Name the clauses of the theme.</source><translation>Укажите пункты темы.</translation></message></context>
<context><name>error</name><message><source>Name the copy with --book and --copy.</source><translation>Укажите экземпляр с помощью --book и --copy.</translation></message></context>
<context><name>error</name><message><source>Name the document with --title.</source><translation>Назовите документ параметром --title.</translation></message></context>
<context><name>error</name><message><source>Name the edition it is based on with --base: {names}.</source><translation>Укажите издание-основу в --base: {names}.</translation></message></context>
<context><name>error</name><message><source>Name the item with --title.</source><translation>Назовите вопрос параметром --title.</translation></message></context>
<context><name>error</name><message><source>Name the meeting with --title.</source><translation>Назовите встречу параметром --title.</translation></message></context>
<context><name>error</name><message><source>Name the person and, for `move`, the new --rank.</source><translation>Укажите лицо, а для `move` и новое место: --rank.</translation></message></context>
<context><name>error</name><message><source>Name the person: a name for `add`, otherwise an id or a name.</source><translation>Укажите лицо: для `add` имя, иначе идентификатор или имя.</translation></message></context>
<context><name>error</name><message><source>No book has been issued from {path} yet.</source><translation>Из файла {path} ещё ничего не выпущено.</translation></message></context>
<context><name>error</name><message><source>No open commitment of “{meeting}” belongs to “{addressee}”. Write the name as it stands there: {known}.</source><translation>Для «{addressee}» нет открытых обязательств («{meeting}»). Напишите название так, как оно там указано: {known}.</translation></message></context>
<context><name>error</name><message><source>No paragraph with marks of its source begins in line {line}. `briefing read FILE` lists them.</source><translation>В строке {line} не начинается абзац с посторонними знаками. Их перечисляет `briefing read FILE`.</translation></message></context>
<context><name>error</name><message><source>No statement of this meeting is available in the language “{language}”. Add that version first.</source><translation>Заявления этой встречи на выбранном языке ({language}) нет. Сначала добавьте такой текст.</translation></message></context>
<context><name>error</name><message><source>No terminal to ask on. Give --yes to destroy the notes.</source><translation>Нет терминала, чтобы спросить. Чтобы уничтожить заметки, укажите --yes.</translation></message></context>
<context><name>error</name><message><source>No terminal to ask on. Set {variable}.</source><translation>Нет терминала для запроса. Задайте {variable}.</translation></message></context>
<context><name>error</name><message><source>Note {number} not found in {path}. List the notes to see their numbers.</source><translation>{path}: заметка {number} не найдена. Номера покажет список заметок.</translation></message></context>
<context><name>error</name><message><source>Nothing has changed since book {number} was issued, so it needs no replacement pages.</source><translation>С выдачи книги {number} ничего не изменилось, страницы для замены не нужны.</translation></message></context>
<context><name>error</name><message><source>Nothing in {path} can be read. Restore a backup.</source><translation>В файле {path} ничего нельзя прочитать. Восстановите резервную копию.</translation></message></context>
<context><name>error</name><message><source>Nothing to put on cards: no item has a point to make or an answer that this edition may contain.</source><translation>Для карточек ничего нет: ни у одного вопроса нет тезиса или ответа, допустимого в этом издании.</translation></message></context>
<context><name>error</name><message><source>Nothing to redo in {path}.</source><translation>В файле {path} нечего возвращать.</translation></message></context>
<context><name>error</name><message><source>Nothing to undo in {path}.</source><translation>В файле {path} нечего отменять.</translation></message></context>
<context><name>error</name><message><source>Nothing was destroyed.</source><translation>Ничего не уничтожено.</translation></message></context>
<context><name>error</name><message><source>Nothing was entered. Nothing was changed.</source><translation>Ничего не введено. Ничего не изменено.</translation></message></context>
<context><name>error</name><message><source>Person {who} not found in {path}. List or add persons.</source><translation>Лицо {who} не найдено в файле {path}. Посмотрите список лиц или добавьте его.</translation></message></context>
<context><name>error</name><message><source>Record {record} was not found. Check the workspace for damage.</source><translation>Запись {record} не найдена. Проверьте, не повреждена ли рабочая область.</translation></message></context>
<context><name>error</name><message><source>Replacement pages are made as .pdf only.</source><translation>Страницы на замену создаются только в .pdf.</translation></message></context>
<context><name>error</name><message><source>Saving {path} was interrupted, and it can be repaired only in a folder where you can write. Copy it there together with {journal}, and open the copy.</source><translation>Сохранение {path} было прервано; исправить файл можно только в папке, где разрешена запись. Скопируйте его туда вместе с {journal} и откройте копию.</translation></message></context>
<context><name>error</name><message><source>Section “{name}” not found. Available: {names}.</source><translation>Раздел «{name}» не найден. Есть: {names}.</translation></message></context>
<context><name>error</name><message><source>Several books have the number {number}, issued before copies were merged: {names}. Choose a book with a number of its own.</source><translation>Номер {number} есть у нескольких книг, выданных до слияния копий: {names}. Выберите книгу с собственным номером.</translation></message></context>
<context><name>error</name><message><source>Several paragraphs are {label}. Use one of: {places}.</source><translation>Номер {label} у нескольких абзацев. Укажите один из: {places}.</translation></message></context>
<context><name>error</name><message><source>Several persons in {path} match {who}. Give the id.</source><translation>В файле {path} несколько лиц подходят под {who}. Укажите идентификатор.</translation></message></context>
<context><name>error</name><message><source>Some of these clauses are in the theme “{title}” already.</source><translation>Некоторые из этих пунктов уже в теме «{title}».</translation></message></context>
<context><name>error</name><message><source>Speaking cards are made as .pdf only.</source><translation>Карточки для выступления создаются только в .pdf.</translation></message></context>
<context><name>error</name><message><source>Speaking cards have no replacement pages. Make them again.</source><translation>У карточек для выступления нет страниц на замену. Создайте карточки заново.</translation></message></context>
<context><name>error</name><message><source>Statement {number} not found in {path}. List the statements to see their numbers.</source><translation>Заявление {number} не найдено в файле {path}. Номера показывает список заявлений.</translation></message></context>
<context><name>error</name><message><source>Tables are .csv or .xlsx files; “{file}” is neither.</source><translation>Таблицы – это файлы .csv или .xlsx; «{file}» – файл другого вида.</translation></message></context>
<context><name>error</name><message><source>The book is protected by a password.</source><translation>Книга защищена паролем.</translation></message></context>
<context><name>error</name><message><source>The book was not printed because its check failed: {fault}.</source><translation>Книга не напечатана, так как не прошла проверку: {fault}.</translation></message></context>
<context><name>error</name><message><source>The book was not printed: “{clause}” would be misquoted because “{letters}” cannot be printed. A Word file can contain these letters.</source><translation>Книга не напечатана: цитата «{clause}» была бы неточной, так как знаки «{letters}» нельзя напечатать. Файл Word может содержать эти знаки.</translation></message></context>
<context><name>error</name><message><source>The copy is a .{format} file. Use that file type in the name.</source><translation>Экземпляр – файл .{format}. Укажите этот тип в имени.</translation></message></context>
<context><name>error</name><message><source>The disk is full, so this change was not saved. Earlier changes are safe. Free some space for {path} and try again.</source><translation>Диск заполнен, поэтому это изменение не сохранено. Прежние изменения целы. Освободите место для {path} и повторите.</translation></message></context>
<context><name>error</name><message><source>The encoding of “{name}” is not known. Open it in the program that made it and save it as UTF-8 text.</source><translation>Кодировка файла «{name}» неизвестна. Откройте его в исходной программе и сохраните как текст UTF-8.</translation></message></context>
<context><name>error</name><message><source>The first place on the agenda is 1.</source><translation>Первое место в повестке дня – 1.</translation></message></context>
<context><name>error</name><message><source>The lock file {path} is a link or not a regular file, so it was not opened. Delete it.</source><translation>Файл блокировки {path} – ссылка или не обычный файл, поэтому не открыт. Удалите его.</translation></message></context>
<context><name>error</name><message><source>The meeting has no date. Give it one, or fix the item to a time only.</source><translation>У встречи нет даты. Укажите её или закрепите вопрос только за временем.</translation></message></context>
<context><name>error</name><message><source>The order of a book cannot be read ({why}). Check the workspace.</source><translation>Параметры книги не читаются ({why}). Проверьте рабочую область.</translation></message></context>
<context><name>error</name><message><source>The order of precedence goes from 1 to {last}; {rank} is outside it.</source><translation>Порядок старшинства – от 1 до {last}; {rank} вне его.</translation></message></context>
<context><name>error</name><message><source>The packet was not made: reading it again found something that it must not hold. Check the workspace.</source><translation>Пакет не создан: при повторном чтении в нём найдено то, чего быть не должно. Проверьте рабочее пространство.</translation></message></context>
<context><name>error</name><message><source>The parts of “{name}” are nested too deeply. Save its text as .docx or .txt.</source><translation>Части файла «{name}» вложены слишком глубоко. Сохраните его текст как .docx или .txt.</translation></message></context>
<context><name>error</name><message><source>The passphrase of the key {path} is wrong.</source><translation>Неверная парольная фраза ключа {path}.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>The password has {count} characters; Word takes {most}. Choose a shorter one.</source><translation><numerusform>В пароле знаков: {count}; Word принимает {most}. Выберите покороче.</numerusform><numerusform>В пароле знаков: {count}; Word принимает {most}. Выберите покороче.</numerusform><numerusform>В пароле знаков: {count}; Word принимает {most}. Выберите покороче.</numerusform></translation></message></context>
<context><name>error</name><message numerus="yes"><source>The password is {count} bytes long; a PDF takes {most}. Choose a shorter one.</source><translation><numerusform>Длина пароля {count} байт; PDF принимает {most}. Выберите покороче.</numerusform><numerusform>Длина пароля {count} байт; PDF принимает {most}. Выберите покороче.</numerusform><numerusform>Длина пароля {count} байт; PDF принимает {most}. Выберите покороче.</numerusform></translation></message></context>
<context><name>error</name><message><source>The photograph of {person} cannot be read. Choose it again.</source><translation>Не удаётся прочитать фотографию ({person}). Выберите её снова.</translation></message></context>
<context><name>error</name><message><source>The stored book {number} cannot be read. Check the workspace.</source><translation>Сохранённый выпуск {number} не читается. Проверьте рабочую область.</translation></message></context>
<context><name>error</name><message><source>The text does not name “{name}”. See briefing names.</source><translation>В тексте нет названия «{name}». См. briefing names.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>The title “{title}…” is longer than {count} letters. Shorten it.</source><translation><numerusform>Название «{title}…» длиннее {count} знака. Сократите его.</numerusform><numerusform>Название «{title}…» длиннее {count} знаков. Сократите его.</numerusform><numerusform>Название «{title}…» длиннее {count} знаков. Сократите его.</numerusform></translation></message></context>
<context><name>error</name><message><source>The two entries do not match. Nothing was changed.</source><translation>Введённое не совпадает. Ничего не изменено.</translation></message></context>
<context><name>error</name><message><source>The workspace is damaged, so no backup was made ({where}: {what}). Check it, and restore a backup.</source><translation>Рабочая область повреждена, резервная копия не создана ({where}: {what}). Проверьте её и восстановите резервную копию.</translation></message></context>
<context><name>error</name><message><source>The workspace was changed meanwhile. Merge the copy again.</source><translation>Рабочее пространство тем временем изменилось. Выполните слияние ещё раз.</translation></message></context>
<context><name>error</name><message><source>The {field} of {record} is not valid: “{value}”.</source><translation>Недопустимое значение: {record}, {field}: «{value}».</translation></message></context>
<context><name>error</name><message><source>Theme {number} not found in {path}. List the themes to see their numbers.</source><translation>Тема {number} не найдена в {path}. Выведите список тем, чтобы увидеть их номера.</translation></message></context>
<context><name>error</name><message><source>There is no conflict {number}. Merge without --choose to list them.</source><translation>Расхождения {number} нет. Чтобы увидеть список, выполните слияние без --choose.</translation></message></context>
<context><name>error</name><message><source>There is no key in {path}. Make one with `key new`.</source><translation>Ключа нет: {path}. Создайте его командой `key new`.</translation></message></context>
<context><name>error</name><message><source>This edition may contain “{ceiling}” at most, but its meeting is marked “{marking}”{more}. Lower that marking, or choose another edition.</source><translation>Это издание может содержать сведения с грифом не выше «{ceiling}», а гриф встречи – «{marking}»{more}. Понизьте этот гриф или выберите другое издание.</translation></message></context>
<context><name>error</name><message><source>This edition may contain “{ceiling}” at most, but “{words}” ({place}) is marked “{marking}”{more}. Lower its marking, narrow its audience, or choose another edition.</source><translation>Это издание может содержать сведения с грифом не выше «{ceiling}», а гриф текста «{words}» ({place}) – «{marking}»{more}. Понизьте его гриф, сузьте круг читателей или выберите другое издание.</translation></message></context>
<context><name>error</name><message><source>This is not the passphrase of this workspace. Nothing was changed.</source><translation>Это не парольная фраза этой рабочей области. Ничего не изменено.</translation></message></context>
<context><name>error</name><message><source>This meeting is no longer in the workspace.</source><translation>Этой встречи больше нет в рабочей области.</translation></message></context>
<context><name>error</name><message><source>Undo ends here: notes were destroyed on {day}. What was done before that cannot be undone.</source><translation>Отмена заканчивается здесь: {day} были уничтожены заметки. Сделанное раньше отменить нельзя.</translation></message></context>
<context><name>error</name><message><source>Wrong passphrase for {path}. Try again. If you are sure it is right, the beginning of the file is damaged: restore a backup.</source><translation>Неверная парольная фраза для {path}. Попробуйте снова. Если вы уверены, что она верна, повреждено начало файла: восстановите резервную копию.</translation></message></context>
<context><name>error</name><message><source>Wrong password for the book.</source><translation>Неверный пароль книги.</translation></message></context>
<context><name>error</name><message><source>{number} new answers have the reference {reference}.</source><translation>Новых ответов с номером {reference}: {number}.</translation></message></context>
<context><name>error</name><message><source>{path} already exists and was changed since it was made, or is not a book of this workspace. Choose another name, or replace it with --force.</source><translation>{path} уже существует и изменён после создания либо не является книгой этой рабочей области. Выберите другое имя или замените с помощью --force.</translation></message></context>
<context><name>error</name><message><source>{path} already exists. Choose another name, or open it.</source><translation>{path} уже существует. Выберите другое имя или откройте его.</translation></message></context>
<context><name>error</name><message><source>{path} already exists. Choose another name.</source><translation>{path} уже существует. Выберите другое имя.</translation></message></context>
<context><name>error</name><message><source>{path} already exists. Choose another place.</source><translation>{path} уже существует. Выберите другое место.</translation></message></context>
<context><name>error</name><message><source>{path} contains something that Briefing Book did not make ({kind} “{name}”), so it was not opened. Restore a backup, or recover what can be read into a new workspace.</source><translation>В файле {path} есть объект, созданный не программой Briefing Book ({kind} «{name}»), поэтому он не открыт. Восстановите резервную копию или извлеките читаемое в новую рабочую область.</translation></message></context>
<context><name>error</name><message><source>{path} holds only the public part of a key. It cannot sign.</source><translation>{path}: только открытая часть ключа. Ею нельзя подписать.</translation></message></context>
<context><name>error</name><message><source>{path} is a folder. Choose a workspace in it.</source><translation>{path} – папка. Выберите рабочую область в ней.</translation></message></context>
<context><name>error</name><message><source>{path} is available again but was changed elsewhere, so your changes cannot be saved to it. Save a copy of what is open.</source><translation>Файл {path} снова доступен, но изменён в другом месте, поэтому ваши изменения нельзя в него сохранить. Сохраните копию открытого.</translation></message></context>
<context><name>error</name><message><source>{path} is damaged ({why}). Restore a backup, or recover what can be read into a new workspace.</source><translation>Файл {path} повреждён ({why}). Восстановите резервную копию или извлеките читаемое в новую рабочую область.</translation></message></context>
<context><name>error</name><message><source>{path} is encrypted. Enter its passphrase.</source><translation>Файл {path} зашифрован. Введите его парольную фразу.</translation></message></context>
<context><name>error</name><message><source>{path} is missing: it was moved or deleted, or its stick was removed. Put it back, or save a copy of what is open.</source><translation>Файла {path} нет: он перемещён, удалён или отключён накопитель. Верните его или сохраните копию открытого.</translation></message></context>
<context><name>error</name><message><source>{path} is not a Briefing Book workspace, or its beginning is damaged. Choose another .briefing file or a backup.</source><translation>{path} – не рабочая область Briefing Book, или её начало повреждено. Выберите другой файл .briefing или резервную копию.</translation></message></context>
<context><name>error</name><message><source>{path} is not a PDF or Word file ({why}).</source><translation>{path} – не файл PDF или Word ({why}).</translation></message></context>
<context><name>error</name><message><source>{path} is not a book recorded in {workspace}, or it was changed since. Name its edition with --edition.</source><translation>{path} – не та книга, что записана в {workspace}, либо она изменена. Укажите её издание в --edition.</translation></message></context>
<context><name>error</name><message><source>{path} is not a copy of a book issued from {workspace}.</source><translation>{path} – не экземпляр книги, выпущенной из {workspace}.</translation></message></context>
<context><name>error</name><message><source>{path} is not a copy of {workspace}: the two have no step in common. Only copies and packets of this workspace can be merged.</source><translation>{path} — не копия {workspace}: у них нет общего шага. Слить можно только копии и пакеты этого рабочего пространства.</translation></message></context>
<context><name>error</name><message><source>{path} is not a key. Give the file that the desk wrote with `key export`.</source><translation>{path} — не ключ. Укажите файл, который отдел записал командой `key export`.</translation></message></context>
<context><name>error</name><message><source>{path} is not a regular file. Choose a workspace.</source><translation>{path} – не обычный файл. Выберите рабочую область.</translation></message></context>
<context><name>error</name><message><source>{path} is open in another window or program of {user} on this computer since {since}. Close it there first.</source><translation>Файл {path} открыт в другом окне или программе на этом компьютере, пользователь {user}, с {since}. Сначала закройте его там.</translation></message></context>
<context><name>error</name><message><source>{path} is open in another window or program. Close it there first.</source><translation>Файл {path} открыт в другом окне или программе. Сначала закройте его там.</translation></message></context>
<context><name>error</name><message><source>{path} is open on {machine} by {user} since {since}. Close it there first. If you are sure that it is no longer open there, delete the file {lock} beside it.</source><translation>Файл {path} открыт на компьютере {machine}, пользователь {user}, с {since}. Сначала закройте его там. Если вы уверены, что он уже закрыт, удалите рядом с ним файл {lock}.</translation></message></context>
<context><name>error</name><message><source>{path} is read-only. Copy it to a folder where you can write, then open the copy.</source><translation>Файл {path} доступен только для чтения. Скопируйте его в папку, где разрешена запись, и откройте копию.</translation></message></context>
<context><name>error</name><message><source>{path} is the open workspace itself. Choose another copy of it.</source><translation>{path} — само открытое рабочее пространство. Выберите другую его копию.</translation></message></context>
<context><name>error</name><message><source>{path} is there already, perhaps with answers in it. Choose another name.</source><translation>{path} уже есть, возможно, с ответами. Выберите другое имя.</translation></message></context>
<context><name>error</name><message><source>{path} was made by a newer version of Briefing Book (file version {version}; this program supports {known}). Install the newer version to open it.</source><translation>Файл {path} создан более новой версией Briefing Book (версия файла {version}; эта программа поддерживает {known}). Чтобы открыть его, установите новую версию.</translation></message></context>
<context><name>error</name><message><source>{path} was made by an older version. Copy it to a folder where you can write, then open it.</source><translation>Файл {path} создан прежней версией. Скопируйте его в папку, где разрешена запись, и откройте.</translation></message></context>
<context><name>error</name><message><source>{path} was not saved because its check failed: {fault}.</source><translation>Файл {path} не сохранён, так как не прошёл проверку: {fault}.</translation></message></context>
<context><name>error</name><message><source>{path} was not saved: “{clause}” would be misquoted because “{letters}” cannot be printed. A Word file can contain letters that a PDF cannot.</source><translation>Файл {path} не сохранён: цитата «{clause}» была бы неточной, так как знаки «{letters}» нельзя напечатать. Файл Word может содержать знаки, которых не может PDF.</translation></message></context>
<context><name>error</name><message><source>{path} was overwritten by another program while it was open, such as one that syncs folders. Nothing was changed. Save a copy of what is open, then open the file again.</source><translation>{path} был открыт, когда другая программа, например синхронизирующая папки, записала на его место другое содержимое. Ничего не изменено. Сохраните копию открытого, затем откройте файл снова.</translation></message></context>
<context><name>error</name><message><source>{person} is already in the delegation.</source><translation>{person} уже в делегации.</translation></message></context>
<context><name>error</name><message><source>{person} is not in a delegation to this meeting.</source><translation>{person} не входит в делегации на этой встрече.</translation></message></context>
<context><name>error</name><message><source>{printer} did not accept the book. Check that it is switched on and which pages are selected.</source><translation>Принтер {printer} не принял книгу. Проверьте, включён ли он и какие страницы выбраны.</translation></message></context>
<context><name>error</name><message><source>{time} does not exist on {date} in {zone}: the clocks go from {before} to {after}. Give another time.</source><translation>{date} в поясе {zone} времени {time} нет: часы переводят с {before} на {after}. Укажите другое время.</translation></message></context>
<context><name>error</name><message><source>{variable} is not UTF-8 text. Set it again in UTF-8.</source><translation>Значение {variable} – не текст UTF-8. Задайте его снова в UTF-8.</translation></message></context>
<context><name>error</name><message><source>“{code}” is not a language of the program: {codes}.</source><translation>«{code}» – не язык программы: {codes}.</translation></message></context>
<context><name>error</name><message><source>“{file}” is already here as statement {number}.</source><translation>Файл «{file}» уже есть здесь как заявление {number}.</translation></message></context>
<context><name>error</name><message><source>“{name}” cannot be read as a sheet. Open it in Word or LibreOffice and save it as .docx or .odt.</source><translation>«{name}» нельзя прочитать как лист. Откройте его в Word или LibreOffice и сохраните как .docx или .odt.</translation></message></context>
<context><name>error</name><message><source>“{name}” cannot be read as {encoding}.</source><translation>Файл «{name}» не читается в кодировке {encoding}.</translation></message></context>
<context><name>error</name><message><source>“{name}” contains a document type declaration in {part}, which such documents do not have, so it was not opened.</source><translation>В файле «{name}» есть объявление типа документа ({part}), которого в таких документах не бывает, поэтому он не открыт.</translation></message></context>
<context><name>error</name><message><source>“{name}” contains far more text than a statement, so it was not read. Save the pages of the statement as a separate file.</source><translation>В файле «{name}» намного больше текста, чем бывает в заявлении, поэтому он не прочитан. Сохраните страницы заявления отдельным файлом.</translation></message></context>
<context><name>error</name><message><source>“{name}” contains no text.</source><translation>В файле «{name}» нет текста.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>“{name}” has no document {number}: {count} were found in it.</source><translation><numerusform>В файле «{name}» нет документа {number}: найдено {count}.</numerusform><numerusform>В файле «{name}» нет документа {number}: найдено {count}.</numerusform><numerusform>В файле «{name}» нет документа {number}: найдено {count}.</numerusform></translation></message></context>
<context><name>error</name><message><source>“{name}” has no text layer: it is a scan. Run text recognition (OCR) on it first.</source><translation>В файле «{name}» нет текстового слоя: это скан. Сначала выполните распознавание текста (OCR).</translation></message></context>
<context><name>error</name><message numerus="yes"><source>“{name}” has {count} lines; the limit is {limit}. Save the part you need as a separate file.</source><translation><numerusform>В файле «{name}» слишком много строк: {count}; предел: {limit}. Сохраните нужную часть отдельным файлом.</numerusform><numerusform>В файле «{name}» слишком много строк: {count}; предел: {limit}. Сохраните нужную часть отдельным файлом.</numerusform><numerusform>В файле «{name}» слишком много строк: {count}; предел: {limit}. Сохраните нужную часть отдельным файлом.</numerusform></translation></message></context>
<context><name>error</name><message numerus="yes"><source>“{name}” has {count} pages; the limit is {limit}. Save the pages of the statement as a separate file.</source><translation><numerusform>В файле «{name}» слишком много страниц: {count}; предел: {limit}. Сохраните страницы заявления отдельным файлом.</numerusform><numerusform>В файле «{name}» слишком много страниц: {count}; предел: {limit}. Сохраните страницы заявления отдельным файлом.</numerusform><numerusform>В файле «{name}» слишком много страниц: {count}; предел: {limit}. Сохраните страницы заявления отдельным файлом.</numerusform></translation></message></context>
<context><name>error</name><message><source>“{name}” is a built-in edition and cannot be deleted.</source><translation>«{name}» – встроенное издание, удалить его нельзя.</translation></message></context>
<context><name>error</name><message><source>“{name}” is a file type that cannot be read here ({suffix}). Save it as .docx, .odt, .rtf, .pdf, .html or .txt.</source><translation>Файл «{name}» имеет тип, который здесь не читается ({suffix}). Сохраните его как .docx, .odt, .rtf, .pdf, .html или .txt.</translation></message></context>
<context><name>error</name><message><source>“{name}” is an old .doc file or is protected by a password. Open it in Word and save it as .docx without a password.</source><translation>Файл «{name}» – старый .doc или защищён паролем. Откройте его в Word и сохраните как .docx без пароля.</translation></message></context>
<context><name>error</name><message><source>“{name}” is damaged or not a PDF document ({reason}). Ask for a new copy, or open it in another program and print it to a new PDF.</source><translation>Файл «{name}» повреждён или не является документом PDF ({reason}). Запросите новую копию или откройте его в другой программе и напечатайте в новый PDF.</translation></message></context>
<context><name>error</name><message><source>“{name}” is damaged or not a Word document ({reason}). Open it in the program that made it and save it again as .docx.</source><translation>Файл «{name}» повреждён или не является документом Word ({reason}). Откройте его в исходной программе и снова сохраните как .docx.</translation></message></context>
<context><name>error</name><message><source>“{name}” is damaged or not an OpenDocument text ({reason}). Open it in the program that made it and save it again as .odt.</source><translation>Файл «{name}» повреждён или не является текстом OpenDocument ({reason}). Откройте его в исходной программе и снова сохраните как .odt.</translation></message></context>
<context><name>error</name><message><source>“{name}” is given as a new name but is not in the list of markings.</source><translation>«{name}» указано как новое название, но в списке грифов его нет.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a JPEG or PNG picture, or it is damaged. Save it as .jpg or .png.</source><translation>Файл «{name}» – не изображение JPEG или PNG либо повреждён. Сохраните его как .jpg или .png.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a manifest. Give the .manifest file that came with the copies.</source><translation>«{name}» — не манифест. Укажите файл .manifest, пришедший с экземплярами.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a readable web page ({reason}).</source><translation>Файл «{name}» – не читаемая веб-страница ({reason}).</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a rich text file. Open it in the program that made it and save it again as .rtf.</source><translation>Файл «{name}» – не текст RTF. Откройте его в исходной программе и снова сохраните как .rtf.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a text file: it contains NUL bytes (first in line {line}). Save it again as UTF-8 text.</source><translation>Файл «{name}» – не текстовый: в нём есть нулевые байты (первый в строке {line}). Снова сохраните его как текст UTF-8.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a time zone. Write it as Asia/Almaty or UTC.</source><translation>«{name}» – не часовой пояс. Пример: Asia/Almaty или UTC.</translation></message></context>
<context><name>error</name><message><source>“{name}” is protected by a password. Open it in the program that made it and save it without a password.</source><translation>Файл «{name}» защищён паролем. Откройте его в исходной программе и сохраните без пароля.</translation></message></context>
<context><name>error</name><message><source>“{name}” is protected by a password. Save a copy without the password.</source><translation>Файл «{name}» защищён паролем. Сохраните копию без пароля.</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large ({size} MB; the limit is {limit} MB). Save the part you need as a separate file.</source><translation>Файл «{name}» слишком велик ({size} МБ; предел {limit} МБ). Сохраните нужную часть отдельным файлом.</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large for a book ({size} MB; the limit is {limit} MB).</source><translation>Файл «{name}» слишком велик для книги ({size} МБ; предел {limit} МБ).</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large for a manifest ({size} MB; the limit is {limit} MB).</source><translation>«{name}» слишком велик для манифеста ({size} МБ; предел — {limit} МБ).</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large for a photograph ({size} MB; the limit is {limit} MB). Save a smaller copy.</source><translation>Файл «{name}» слишком велик для фотографии ({size} МБ; предел {limit} МБ). Сохраните копию меньшего размера.</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large for a photograph: it has more than {limit} megapixels. Save a smaller copy.</source><translation>Файл «{name}» слишком велик для фотографии: больше {limit} мегапикселей. Сохраните копию меньшего размера.</translation></message></context>
<context><name>error</name><message><source>“{name}” looks like the existing edition “{other}”. Choose another name.</source><translation>«{name}» похоже на существующее издание «{other}». Выберите другое название.</translation></message></context>
<context><name>error</name><message><source>“{name}” was not read: it is damaged, or it needs more memory than any document should. Open it in another program and save it again.</source><translation>Файл «{name}» не прочитан: он повреждён или требует больше памяти, чем нужно документу. Откройте его в другой программе и сохраните снова.</translation></message></context>
<context><name>error</name><message><source>“{name}” was not read: that takes more than {seconds} seconds. Save the part you need as a separate file, or print it to a new PDF.</source><translation>Файл «{name}» не прочитан: на это нужно больше {seconds} секунд. Сохраните нужную часть отдельным файлом или напечатайте её в новый PDF.</translation></message></context>
<context><name>error</name><message><source>“{name}” would unpack to far more data than a statement has ({reason}), so it was not opened.</source><translation>При распаковке файл «{name}» дал бы намного больше данных, чем бывает в заявлении ({reason}), поэтому не открыт.</translation></message></context>
<context><name>error</name><message><source>“{step}” cannot be undone: a book made since then depends on it.</source><translation>«{step}» нельзя отменить: от этого зависит созданная позже книга.</translation></message></context>
<context><name>error</name><message><source>“{text}” is not OLD=NEW. Write it as Secret=Geheim.</source><translation>«{text}» не имеет вида OLD=NEW. Пример: Secret=Секретно.</translation></message></context>
<context><name>error</name><message><source>“{text}” is not SECTION=TITLE. Write it as items=Talks.</source><translation>«{text}» не имеет вида SECTION=TITLE. Пример: items=Беседы.</translation></message></context>
<context><name>error</name><message><source>“{title}” cannot be deleted: a book was made for it. Rename the meeting if you want to use it for something else.</source><translation>«{title}» нельзя удалить: для встречи уже сделано издание. Чтобы использовать её иначе, переименуйте её.</translation></message></context>
<context><name>error</name><message><source>“{title}” cannot be deleted: a sheet was made for it. Rename the meeting if you want to use it for something else.</source><translation>«{title}» нельзя удалить: для неё составлен лист. Чтобы использовать встречу для другого, переименуйте её.</translation></message></context>
<context><name>error</name><message><source>“{title}” has no date. Give it one before you make a calendar.</source><translation>У «{title}» нет даты. Укажите её, прежде чем делать календарь.</translation></message></context>
<context><name>error</name><message><source>“{title}” is marked {marking}, so a packet up to {ceiling} cannot carry it. Choose a higher marking, or leave the meeting out.</source><translation>«{title}» имеет гриф {marking}, поэтому пакет до {ceiling} не может её содержать. Выберите более высокий гриф или исключите встречу.</translation></message></context>
<context><name>error</name><message><source>“{value}” is not a known {field} of {record}. Use one of: {known}.</source><translation>«{value}» – неизвестное значение: {record}, {field}. Допустимо: {known}.</translation></message></context>
<context><name>error</name><message><source>“{what}” is not open, so it cannot be carried forward.</source><translation>«{what}» уже не открыто, поэтому перенести его нельзя.</translation></message></context>
<context><name>error</name><message><source>“{words}” can be two dates. Write the month as a word: 12 October 2022.</source><translation>«{words}» может быть двумя датами. Напишите месяц словом: 12 октября 2022.</translation></message></context>
<context><name>error</name><message><source>“{words}” contains an incomplete character, which cannot be stored. Type it again.</source><translation>В «{words}» есть неполный знак, его нельзя сохранить. Введите текст снова.</translation></message></context>
<context><name>error</name><message><source>“{words}” has no year. Write the date as 12 October 2022.</source><translation>В «{words}» нет года. Напишите дату так: 12 октября 2022.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not UTF-8 text. Use UTF-8; rename the file if this is its name.</source><translation>«{words}» – не текст UTF-8. Используйте UTF-8; если это имя файла, переименуйте файл.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not a date. Write it as 12 October 2022.</source><translation>«{words}» – не дата. Напишите так: 12 октября 2022.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not a date. Write it as 31.12.2022 or 31 December 2022.</source><translation>«{words}» – не дата. Пример: 31.12.2022 или 31 декабря 2022.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not a number from 1 to 99.</source><translation>«{words}» — не число от 1 до 99.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not a time. Write it as 09:30.</source><translation>«{words}» – не время. Напишите так: 09:30.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not in the calendar. Give another date.</source><translation>«{words}» нет в календаре. Укажите другую дату.</translation></message></context>
<context><name>formatting</name><message><source>Bold</source><translation>Полужирный</translation></message></context>
<context><name>formatting</name><message><source>Bulleted list</source><translation>Маркированный список</translation></message></context>
<context><name>formatting</name><message><source>Italic</source><translation>Курсив</translation></message></context>
<context><name>formatting</name><message><source>Numbered list</source><translation>Нумерованный список</translation></message></context>
<context><name>formatting</name><message><source>Table</source><translation>Таблица</translation></message></context>
<context><name>help</name><message><source>A workspace is one file with the statements, your notes, the meetings and the list of the books issued. What you type is saved at once; {Ctrl+Z} undoes it.</source><translation>Рабочая область – один файл с заявлениями, вашими заметками, встречами и списком выпусков. Всё набранное сохраняется сразу; {Ctrl+Z} отменяет.</translation></message></context>
<context><name>help</name><message><source>Correct a line with one key: C makes it a clause, H a heading, F leaves it out. Then press {Ctrl+Enter}. The text is stored exactly as received.</source><translation>Строка исправляется одной клавишей: C – пункт, H – заголовок, F – исключить. Затем нажмите {Ctrl+Enter}. Текст сохраняется в точности как получен.</translation></message></context>
<context><name>help</name><message><source>Find and undo</source><translation>Поиск и отмена</translation></message></context>
<context><name>help</name><message><source>For a note on some words, mark them first. What was promised becomes a commitment: what, who, due, status.</source><translation>Для заметки к отдельным словам сначала выделите их. Обещанное становится обязательством: что, кто, срок, состояние.</translation></message></context>
<context><name>help</name><message><source>For numbered copies switch on “Issue as numbered copies”, and type who gets them.</source><translation>Для нумерованных экземпляров отметьте выпуск нумерованными экземплярами и напишите получателей.</translation></message></context>
<context><name>help</name><message><source>Go to a clause with the arrow keys. P begins a point to make, R an answer if raised, B background, C a caution, Q a question. {Ctrl+Enter} ends the note.</source><translation>Перейдите к пункту стрелками. P начинает тезис для беседы, R – ответ, если вопрос поднимут, B – справку, C – «Внимание», Q – уточнение. {Ctrl+Enter} завершает заметку.</translation></message></context>
<context><name>help</name><message><source>Import a statement</source><translation>Импорт заявления</translation></message></context>
<context><name>help</name><message><source>Make and issue the book</source><translation>Создание и выпуск книги</translation></message></context>
<context><name>help</name><message><source>Prepare the meeting</source><translation>Подготовка встречи</translation></message></context>
<context><name>help</name><message><source>Press {Ctrl+B}, choose who will read the book, and press {Enter}. What an edition withholds is not in the file at all.</source><translation>Нажмите {Ctrl+B}, выберите, кто будет читать книгу, и нажмите {Enter}. Того, что издание не показывает, в файле нет вовсе.</translation></message></context>
<context><name>help</name><message><source>Press {Ctrl+I} and choose the document, or drop it on the window. On the left is the document, on the right what will be stored, with remarks.</source><translation>Нажмите {Ctrl+I} и выберите документ или перетащите его в окно. Слева – документ, справа – то, что будет сохранено, и замечания.</translation></message></context>
<context><name>help</name><message><source>Press {Ctrl+Shift+M} for a new meeting, and {Insert} for an item. Choose an item, then a clause at the left, and press {Enter}; or drag the clause.</source><translation>Нажмите {Ctrl+Shift+M} для новой встречи и {Insert} для вопроса. Выберите вопрос, затем пункт слева и нажмите {Enter} или перетащите пункт.</translation></message></context>
<context><name>help</name><message><source>The times follow from the minutes. The page at the right is the book as it will be printed.</source><translation>Время считается по минутам. Страница справа – книга в том виде, в каком она будет напечатана.</translation></message></context>
<context><name>help</name><message><source>Two sides sign a joint statement. Months later they meet again, and someone makes the book for that meeting: what was agreed, how it stands, what to say.</source><translation>Две стороны подписывают совместное заявление. Через несколько месяцев они встречаются снова, и кто-то готовит книгу к этой встрече: о чём договорились, как это выполняется, что сказать.</translation></message></context>
<context><name>help</name><message><source>What the program is for</source><translation>Для чего программа</translation></message></context>
<context><name>help</name><message><source>Write notes and commitments</source><translation>Заметки и обязательства</translation></message></context>
<context><name>help</name><message><source>{Ctrl+K} searches everything. {Ctrl+H} shows each step, with who made it and when. {F1} lists all keys.</source><translation>{Ctrl+K} ищет везде. {Ctrl+H} показывает каждое действие: кто и когда. {F1} – список всех клавиш.</translation></message></context>
<context><name>history</name><message><source>About the words</source><translation>О словах</translation></message></context>
<context><name>history</name><message><source>Addressee</source><translation>Адресат</translation></message></context>
<context><name>history</name><message><source>Agenda item</source><translation>Вопрос повестки дня</translation></message></context>
<context><name>history</name><message><source>Answered by</source><translation>Кто ответил</translation></message></context>
<context><name>history</name><message><source>Answered on</source><translation>Дата ответа</translation></message></context>
<context><name>history</name><message><source>As of</source><translation>По состоянию на</translation></message></context>
<context><name>history</name><message><source>Begins</source><translation>Начало</translation></message></context>
<context><name>history</name><message><source>Biography</source><translation>Биография</translation></message></context>
<context><name>history</name><message><source>Book issued</source><translation>Выпуск</translation></message></context>
<context><name>history</name><message><source>Book made</source><translation>Созданная книга</translation></message></context>
<context><name>history</name><message><source>Brief</source><translation>Записка</translation></message></context>
<context><name>history</name><message><source>Check code</source><translation>Контрольный код</translation></message></context>
<context><name>history</name><message><source>Clause</source><translation>Пункт</translation></message></context>
<context><name>history</name><message><source>Clause on the agenda</source><translation>Пункт в повестке дня</translation></message></context>
<context><name>history</name><message><source>Cleared by</source><translation>Согласовал</translation></message></context>
<context><name>history</name><message><source>Commitment</source><translation>Обязательство</translation></message></context>
<context><name>history</name><message><source>Commitment on a sheet</source><translation>Обязательство на листе</translation></message></context>
<context><name>history</name><message><source>Copy of a book issued</source><translation>Экземпляр выпуска</translation></message></context>
<context><name>history</name><message><source>Copy that was merged</source><translation>Копия, с которой было слияние</translation></message></context>
<context><name>history</name><message><source>Counterpart</source><translation>От другой стороны</translation></message></context>
<context><name>history</name><message><source>Custom edition</source><translation>Своё издание</translation></message></context>
<context><name>history</name><message><source>Date</source><translation>Дата</translation></message></context>
<context><name>history</name><message><source>Day</source><translation>День</translation></message></context>
<context><name>history</name><message><source>Days</source><translation>Дней</translation></message></context>
<context><name>history</name><message><source>Desk</source><translation>Отдел</translation></message></context>
<context><name>history</name><message><source>Destroyed note</source><translation>Уничтоженная заметка</translation></message></context>
<context><name>history</name><message><source>Destroyed on</source><translation>Уничтожена</translation></message></context>
<context><name>history</name><message><source>Dismissal</source><translation>Пропуск</translation></message></context>
<context><name>history</name><message><source>Document to be signed</source><translation>Документ к подписанию</translation></message></context>
<context><name>history</name><message><source>Done</source><translation>Выполнено</translation></message></context>
<context><name>history</name><message><source>Due</source><translation>Срок</translation></message></context>
<context><name>history</name><message><source>Due on</source><translation>Срок</translation></message></context>
<context><name>history</name><message><source>Edition</source><translation>Издание</translation></message></context>
<context><name>history</name><message><source>Ends</source><translation>Конец</translation></message></context>
<context><name>history</name><message><source>File</source><translation>Файл</translation></message></context>
<context><name>history</name><message><source>Fixed to</source><translation>Закреплено за</translation></message></context>
<context><name>history</name><message><source>Format</source><translation>Формат</translation></message></context>
<context><name>history</name><message><source>Formatting</source><translation>Оформление</translation></message></context>
<context><name>history</name><message><source>Framework</source><translation>Рамки</translation></message></context>
<context><name>history</name><message><source>Heading</source><translation>Заголовок</translation></message></context>
<context><name>history</name><message><source>Highest marking</source><translation>Высший гриф</translation></message></context>
<context><name>history</name><message><source>In parallel</source><translation>Параллельно</translation></message></context>
<context><name>history</name><message><source>In the delegation</source><translation>Член делегации</translation></message></context>
<context><name>history</name><message><source>Interpreted</source><translation>С переводом</translation></message></context>
<context><name>history</name><message><source>Issued</source><translation>Выпущено</translation></message></context>
<context><name>history</name><message><source>Kept phrase</source><translation>Сохранённая фраза</translation></message></context>
<context><name>history</name><message><source>Kind</source><translation>Вид</translation></message></context>
<context><name>history</name><message><source>Language</source><translation>Язык</translation></message></context>
<context><name>history</name><message><source>Languages</source><translation>Языки</translation></message></context>
<context><name>history</name><message><source>Latest update</source><translation>Последние сведения</translation></message></context>
<context><name>history</name><message><source>Lead</source><translation>Докладывает</translation></message></context>
<context><name>history</name><message><source>Made</source><translation>Создано</translation></message></context>
<context><name>history</name><message><source>Made of</source><translation>На основе</translation></message></context>
<context><name>history</name><message><source>Marking</source><translation>Гриф</translation></message></context>
<context><name>history</name><message><source>Marking of the scale</source><translation>Гриф в шкале</translation></message></context>
<context><name>history</name><message><source>May be used</source><translation>Можно использовать</translation></message></context>
<context><name>history</name><message><source>Meeting</source><translation>Встреча</translation></message></context>
<context><name>history</name><message><source>Minutes</source><translation>Минуты</translation></message></context>
<context><name>history</name><message><source>Name</source><translation>Имя</translation></message></context>
<context><name>history</name><message><source>Note</source><translation>Заметка</translation></message></context>
<context><name>history</name><message><source>Number</source><translation>Номер</translation></message></context>
<context><name>history</name><message><source>Order</source><translation>Порядок</translation></message></context>
<context><name>history</name><message><source>Originals</source><translation>Подлинников</translation></message></context>
<context><name>history</name><message><source>Other clocks</source><translation>Другие часы</translation></message></context>
<context><name>history</name><message><source>Outcome sought</source><translation>Желаемый результат</translation></message></context>
<context><name>history</name><message><source>Party</source><translation>Сторона</translation></message></context>
<context><name>history</name><message><source>Party of a meeting</source><translation>Сторона встречи</translation></message></context>
<context><name>history</name><message><source>Party of a statement</source><translation>Сторона заявления</translation></message></context>
<context><name>history</name><message><source>Person</source><translation>Лицо</translation></message></context>
<context><name>history</name><message><source>Photograph</source><translation>Фотография</translation></message></context>
<context><name>history</name><message><source>Place</source><translation>Место</translation></message></context>
<context><name>history</name><message><source>Printed number</source><translation>Напечатанный номер</translation></message></context>
<context><name>history</name><message><source>Rank</source><translation>Старшинство</translation></message></context>
<context><name>history</name><message><source>Recipient</source><translation>Получатель</translation></message></context>
<context><name>history</name><message><source>Reference</source><translation>Номер</translation></message></context>
<context><name>history</name><message><source>Request</source><translation>Запрос</translation></message></context>
<context><name>history</name><message><source>Responsible</source><translation>Ответственный</translation></message></context>
<context><name>history</name><message><source>Role</source><translation>Должность</translation></message></context>
<context><name>history</name><message><source>Round</source><translation>Раунд</translation></message></context>
<context><name>history</name><message><source>Sections</source><translation>Разделы</translation></message></context>
<context><name>history</name><message><source>Series</source><translation>Серия</translation></message></context>
<context><name>history</name><message><source>Sheet</source><translation>Лист</translation></message></context>
<context><name>history</name><message><source>Signatory</source><translation>Подписавший</translation></message></context>
<context><name>history</name><message><source>State of the text</source><translation>Состояние текста</translation></message></context>
<context><name>history</name><message><source>Statement</source><translation>Заявление</translation></message></context>
<context><name>history</name><message><source>Status</source><translation>Состояние</translation></message></context>
<context><name>history</name><message><source>Status since</source><translation>Состояние с</translation></message></context>
<context><name>history</name><message><source>Superseded</source><translation>Утратило силу</translation></message></context>
<context><name>history</name><message><source>Text of a statement</source><translation>Текст заявления</translation></message></context>
<context><name>history</name><message><source>Theme</source><translation>Тема</translation></message></context>
<context><name>history</name><message><source>Time zone</source><translation>Часовой пояс</translation></message></context>
<context><name>history</name><message><source>Title</source><translation>Название</translation></message></context>
<context><name>history</name><message><source>To be signed by</source><translation>Подписывают</translation></message></context>
<context><name>history</name><message><source>Undone</source><translation>Отменено</translation></message></context>
<context><name>history</name><message><source>Updated on</source><translation>Обновлено</translation></message></context>
<context><name>history</name><message><source>Valid until</source><translation>Действительно до</translation></message></context>
<context><name>history</name><message><source>Watermark</source><translation>Водяной знак</translation></message></context>
<context><name>history</name><message><source>What</source><translation>Что</translation></message></context>
<context><name>history</name><message><source>What is left of a step</source><translation>Что осталось от действия</translation></message></context>
<context><name>history</name><message><source>Who may read it</source><translation>Кому доступно</translation></message></context>
<context><name>history</name><message><source>Words</source><translation>Слова</translation></message></context>
<context><name>history</name><message numerus="yes"><source>a picture ({count} bytes)</source><translation><numerusform>изображение ({count} байт)</numerusform><numerusform>изображение ({count} байта)</numerusform><numerusform>изображение ({count} байт)</numerusform></translation></message></context>
<context><name>history</name><message><source>clause {label}</source><translation>пункт {label}</translation></message></context>
<context><name>history</name><message><source>no</source><translation>нет</translation></message></context>
<context><name>history</name><message><source>yes</source><translation>да</translation></message></context>
<context><name>item</name><message><source>Break</source><translation>Перерыв</translation></message></context>
<context><name>item</name><message><source>Ceremony</source><translation>Церемония</translation></message></context>
<context><name>item</name><message><source>Discussion</source><translation>Обсуждение</translation></message></context>
<context><name>keys</name><message><source>Add a name as a person</source><translation>Добавить имя как лицо</translation></message></context>
<context><name>keys</name><message><source>Add a person</source><translation>Добавить лицо</translation></message></context>
<context><name>keys</name><message><source>Add an item below</source><translation>Добавить вопрос ниже</translation></message></context>
<context><name>keys</name><message><source>Add the open commitments</source><translation>Добавить невыполненные обязательства</translation></message></context>
<context><name>keys</name><message><source>Agenda, delegations, briefs, documents to be signed</source><translation>Повестка, делегации, записки, документы на подпись</translation></message></context>
<context><name>keys</name><message><source>Among people and bodies</source><translation>Среди людей и органов</translation></message></context>
<context><name>keys</name><message><source>Among the commitments</source><translation>Среди обязательств</translation></message></context>
<context><name>keys</name><message><source>Back from a note to the clauses</source><translation>От заметки назад к пунктам</translation></message></context>
<context><name>keys</name><message><source>Change the minutes</source><translation>Изменить число минут</translation></message></context>
<context><name>keys</name><message><source>Copy the rows</source><translation>Копировать строки</translation></message></context>
<context><name>keys</name><message><source>Copy with the citation</source><translation>Копировать со ссылкой</translation></message></context>
<context><name>keys</name><message><source>Delete the commitment</source><translation>Удалить обязательство</translation></message></context>
<context><name>keys</name><message><source>Delete the note</source><translation>Удалить заметку</translation></message></context>
<context><name>keys</name><message><source>Delete the person</source><translation>Удалить лицо</translation></message></context>
<context><name>keys</name><message><source>Destroy the note for good</source><translation>Уничтожить заметку навсегда</translation></message></context>
<context><name>keys</name><message><source>Edit the cell</source><translation>Изменить ячейку</translation></message></context>
<context><name>keys</name><message><source>Edit the meeting</source><translation>Изменить встречу</translation></message></context>
<context><name>keys</name><message><source>Edit the person</source><translation>Изменить лицо</translation></message></context>
<context><name>keys</name><message><source>Everywhere</source><translation>Везде</translation></message></context>
<context><name>keys</name><message><source>Export…</source><translation>Экспорт…</translation></message></context>
<context><name>keys</name><message><source>In a meeting</source><translation>Во встрече</translation></message></context>
<context><name>keys</name><message><source>In a statement</source><translation>В заявлении</translation></message></context>
<context><name>keys</name><message><source>In every list</source><translation>В каждом списке</translation></message></context>
<context><name>keys</name><message><source>Leave a rank empty</source><translation>Оставить место пустым</translation></message></context>
<context><name>keys</name><message><source>Marking, date and clearance</source><translation>Гриф, дата и согласование</translation></message></context>
<context><name>keys</name><message><source>Move</source><translation>Переместить</translation></message></context>
<context><name>keys</name><message><source>Name the clauses as a theme</source><translation>Назвать пункты темой</translation></message></context>
<context><name>keys</name><message><source>New note: {kind}</source><translation>Новая заметка: {kind}</translation></message></context>
<context><name>keys</name><message><source>Open the item</source><translation>Открыть вопрос</translation></message></context>
<context><name>keys</name><message><source>Paste without formatting</source><translation>Вставить без оформления</translation></message></context>
<context><name>keys</name><message><source>Phrases</source><translation>Фразы</translation></message></context>
<context><name>keys</name><message><source>Print the edition shown</source><translation>Напечатать показанное издание</translation></message></context>
<context><name>keys</name><message><source>Remove</source><translation>Убрать</translation></message></context>
<context><name>keys</name><message><source>Review proposed commitments</source><translation>Просмотреть предложенные обязательства</translation></message></context>
<context><name>keys</name><message><source>Select all rows</source><translation>Выделить все строки</translation></message></context>
<context><name>keys</name><message><source>Select several clauses</source><translation>Выделить несколько пунктов</translation></message></context>
<context><name>keys</name><message><source>Select words with the arrow keys</source><translation>Выделить слова клавишами со стрелками</translation></message></context>
<context><name>keys</name><message><source>Show or hide the page</source><translation>Показать или скрыть страницу</translation></message></context>
<context><name>keys</name><message><source>Show the preflight check</source><translation>Показать проверку перед выпуском</translation></message></context>
<context><name>keys</name><message><source>Turn the page</source><translation>Перелистнуть страницу</translation></message></context>
<context><name>keys</name><message><source>While writing a note or a brief</source><translation>При наборе заметки или записки</translation></message></context>
<context><name>kind</name><message><source>action plan</source><translation>план действий</translation></message></context>
<context><name>kind</name><message><source>agreement</source><translation>соглашение</translation></message></context>
<context><name>kind</name><message><source>charter</source><translation>устав</translation></message></context>
<context><name>kind</name><message><source>communiqué</source><translation>коммюнике</translation></message></context>
<context><name>kind</name><message><source>convention</source><translation>конвенция</translation></message></context>
<context><name>kind</name><message><source>declaration</source><translation>декларация</translation></message></context>
<context><name>kind</name><message><source>decree</source><translation>указ</translation></message></context>
<context><name>kind</name><message><source>framework</source><translation>рамочный документ</translation></message></context>
<context><name>kind</name><message><source>joint communiqué</source><translation>совместное коммюнике</translation></message></context>
<context><name>kind</name><message><source>joint declaration</source><translation>совместная декларация</translation></message></context>
<context><name>kind</name><message><source>joint statement</source><translation>совместное заявление</translation></message></context>
<context><name>kind</name><message><source>memorandum</source><translation>меморандум</translation></message></context>
<context><name>kind</name><message><source>memorandum of understanding</source><translation>меморандум о взаимопонимании</translation></message></context>
<context><name>kind</name><message><source>pact</source><translation>пакт</translation></message></context>
<context><name>kind</name><message><source>protocol</source><translation>протокол</translation></message></context>
<context><name>kind</name><message><source>resolution</source><translation>резолюция</translation></message></context>
<context><name>kind</name><message><source>statement</source><translation>заявление</translation></message></context>
<context><name>kind</name><message><source>treaty</source><translation>договор</translation></message></context>
<context><name>marking</name><message><source>Confidential</source><translation>Конфиденциально</translation></message></context>
<context><name>marking</name><message><source>For official use</source><translation>Для служебного пользования</translation></message></context>
<context><name>marking</name><message><source>Secret</source><translation>Секретно</translation></message></context>
<context><name>marking</name><message><source>Unclassified</source><translation>Несекретно</translation></message></context>
<context><name>part</name><message><source>Annex</source><translation>Приложение</translation></message></context>
<context><name>part</name><message><source>Body</source><translation>Основной текст</translation></message></context>
<context><name>part</name><message><source>Clause</source><translation>Пункт</translation></message></context>
<context><name>part</name><message><source>Closing</source><translation>Заключение</translation></message></context>
<context><name>part</name><message><source>Footnote</source><translation>Сноска</translation></message></context>
<context><name>part</name><message><source>Heading</source><translation>Заголовок</translation></message></context>
<context><name>part</name><message><source>Item</source><translation>Подпункт</translation></message></context>
<context><name>part</name><message><source>Lead-in</source><translation>Вводная фраза</translation></message></context>
<context><name>part</name><message><source>Left out</source><translation>Исключено</translation></message></context>
<context><name>part</name><message><source>Preamble</source><translation>Преамбула</translation></message></context>
<context><name>part</name><message><source>Signature</source><translation>Подпись</translation></message></context>
<context><name>part</name><message><source>Subtitle</source><translation>Подзаголовок</translation></message></context>
<context><name>part</name><message><source>Title</source><translation>Название</translation></message></context>
<context><name>password</name><message><source>This is easy to guess. Take at least 12 characters, best several words.</source><translation>Это легко угадать. Возьмите не меньше 12 знаков, лучше несколько слов.</translation></message></context>
<context><name>proof</name><message><source>All words are inside the print area</source><translation>Все слова в пределах области печати</translation></message></context>
<context><name>proof</name><message><source>Altered: the manifest {manifest} was changed after it was signed. Ask for it again.</source><translation>Искажён: манифест {manifest} изменён после подписания. Запросите его снова.</translation></message></context>
<context><name>proof</name><message><source>Changed: {file} has the check code of book {book}, but it is not a file that {desk} issued. Ask for a new copy.</source><translation>Изменён: в {file} стоит контрольный код выпуска {book}, но это не тот файл, который был выпущен ({desk}). Запросите новый экземпляр.</translation></message></context>
<context><name>proof</name><message><source>Control: admitted texts are found by the same search</source><translation>Контроль: допущенные тексты находит тот же поиск</translation></message></context>
<context><name>proof</name><message><source>Document {number}</source><translation>Документ {number}</translation></message></context>
<context><name>proof</name><message><source>Every clause matches the statement word for word</source><translation>Каждый пункт дословно совпадает с заявлением</translation></message></context>
<context><name>proof</name><message><source>Fonts are embedded</source><translation>Шрифты внедрены</translation></message></context>
<context><name>proof</name><message><source>It contains nothing that was left out</source><translation>Ничего исключённого в книге нет</translation></message></context>
<context><name>proof</name><message><source>It shows the copy number</source><translation>Номер экземпляра указан</translation></message></context>
<context><name>proof</name><message><source>Markings match the content</source><translation>Грифы соответствуют содержанию</translation></message></context>
<context><name>proof</name><message><source>No attachment, comment or hidden text</source><translation>Нет вложений, комментариев и скрытого текста</translation></message></context>
<context><name>proof</name><message><source>No clauses</source><translation>Пунктов нет</translation></message></context>
<context><name>proof</name><message><source>No page has a word that is not in the book</source><translation>Ни на одной странице нет слова, которого нет в книге</translation></message></context>
<context><name>proof</name><message><source>No page is blank</source><translation>Пустых страниц нет</translation></message></context>
<context><name>proof</name><message><source>Not on the list: {file} is not a copy of book {book}, which the manifest is about. Look for the manifest that came with it.</source><translation>Нет в списке: {file} — не экземпляр выпуска {book}, к которому относится манифест. Найдите манифест, пришедший с ним.</translation></message></context>
<context><name>proof</name><message><source>Nothing was added, removed or changed</source><translation>Ничего не добавлено, не удалено и не изменено</translation></message></context>
<context><name>proof</name><message><source>Page numbers are right</source><translation>Номера страниц верны</translation></message></context>
<context><name>proof</name><message><source>Signed by another key: the manifest is signed with the key {other}, not with yours, {own}. Do not rely on it. Ask the desk.</source><translation>Подписано другим ключом: ключ манифеста — {other}, ваш — {own}. Не полагайтесь на него. Спросите отдел.</translation></message></context>
<context><name>proof</name><message><source>The pages are those on the list</source><translation>Страницы соответствуют списку</translation></message></context>
<context><name>proof</name><message><source>True: {file} is copy {copy} of {copies} of book {book}, “{meeting}” ({edition}). {desk} issued it on {day}.</source><translation>Подлинный: {file} — экземпляр {copy} из {copies} выпуска {book}, «{meeting}» ({edition}). Выпустил: {desk}, {day}.</translation></message></context>
<context><name>proof</name><message><source>a link on {page} is not that of the book</source><translation>{page}: ссылка не та, что в книге</translation></message></context>
<context><name>proof</name><message><source>a link on {page} leads out of the book</source><translation>{page}: ссылка ведёт за пределы книги</translation></message></context>
<context><name>proof</name><message><source>a photograph of the book differs from the stored one</source><translation>фотография в книге отличается от сохранённой</translation></message></context>
<context><name>proof</name><message numerus="yes"><source>all {count}</source><translation><numerusform>все {count}</numerusform><numerusform>все {count}</numerusform><numerusform>все {count}</numerusform></translation></message></context>
<context><name>proof</name><message><source>an earlier state of the file is still in it</source><translation>в файле осталось его прежнее состояние</translation></message></context>
<context><name>proof</name><message numerus="yes"><source>in {count} places, with {texts} texts of a higher marking</source><translation><numerusform>проверено мест: {count}; текстов с более высоким грифом: {texts}</numerusform><numerusform>проверено мест: {count}; текстов с более высоким грифом: {texts}</numerusform><numerusform>проверено мест: {count}; текстов с более высоким грифом: {texts}</numerusform></translation></message></context>
<context><name>proof</name><message><source>it is the book, in its words and in its look</source><translation>это та же книга: и слова, и вид совпадают</translation></message></context>
<context><name>proof</name><message><source>missing: {labels}</source><translation>пропущено: {labels}</translation></message></context>
<context><name>proof</name><message><source>no duplicate</source><translation>без повторов</translation></message></context>
<context><name>proof</name><message><source>no gap</source><translation>без пропусков</translation></message></context>
<context><name>proof</name><message><source>none</source><translation>нет</translation></message></context>
<context><name>proof</name><message><source>not compared in a book that reads from right to left</source><translation>в книге с письмом справа налево не сверяется</translation></message></context>
<context><name>proof</name><message><source>object {number}</source><translation>объект {number}</translation></message></context>
<context><name>proof</name><message><source>object {number} of the file has “{key}”, which no book has</source><translation>в объекте {number} файла есть «{key}», которого нет ни в одной книге</translation></message></context>
<context><name>proof</name><message><source>object {number} of the file is a “{name}”, which no book has</source><translation>объект {number} файла – «{name}», такого нет ни в одной книге</translation></message></context>
<context><name>proof</name><message><source>page {page}</source><translation>стр. {page}</translation></message></context>
<context><name>proof</name><message><source>section {number}</source><translation>раздел {number}</translation></message></context>
<context><name>proof</name><message><source>section {number} is blank</source><translation>раздел {number} пуст</translation></message></context>
<context><name>proof</name><message><source>the bookmark “{title}” leads to {page}, but the contents say {other}</source><translation>закладка «{title}» ведёт сюда: {page}, а в содержании указано: {other}</translation></message></context>
<context><name>proof</name><message><source>the bookmarks are not those of the book</source><translation>закладки не те, что в книге</translation></message></context>
<context><name>proof</name><message><source>the contents say “{line}”, but the PDF says “{other}”</source><translation>в содержании «{line}», а в PDF «{other}»</translation></message></context>
<context><name>proof</name><message><source>the end of the file is missing</source><translation>нет конца файла</translation></message></context>
<context><name>proof</name><message><source>the file</source><translation>файл</translation></message></context>
<context><name>proof</name><message><source>the file has a form</source><translation>в файле есть форма</translation></message></context>
<context><name>proof</name><message><source>the file has a part twice</source><translation>одна из частей файла встречается дважды</translation></message></context>
<context><name>proof</name><message><source>the file has a picture that is not in the book</source><translation>в файле есть изображение, которого нет в книге</translation></message></context>
<context><name>proof</name><message><source>the file has a picture that no page shows</source><translation>в файле есть изображение, которого нет ни на одной странице</translation></message></context>
<context><name>proof</name><message><source>the file has an attachment</source><translation>в файле есть вложение</translation></message></context>
<context><name>proof</name><message><source>the file has comments on its parts</source><translation>в файле есть комментарии к его частям</translation></message></context>
<context><name>proof</name><message><source>the file has hidden text in {part}</source><translation>{part}: есть скрытый текст</translation></message></context>
<context><name>proof</name><message><source>the file has tracked changes in {part}</source><translation>{part}: есть записанные исправления</translation></message></context>
<context><name>proof</name><message><source>the file has {pages} pages, the book {other}</source><translation>в файле {pages} стр., в книге {other}</translation></message></context>
<context><name>proof</name><message><source>the file has {part}</source><translation>в файле есть {part}</translation></message></context>
<context><name>proof</name><message><source>the file runs an action when it is opened</source><translation>файл выполняет действие при открытии</translation></message></context>
<context><name>proof</name><message><source>the index has no page for “{name}”</source><translation>в указателе нет страницы для «{name}»</translation></message></context>
<context><name>proof</name><message><source>the index has “{name}” on {page}, but it is not there</source><translation>в указателе для «{name}» дана {page}, но там этого нет</translation></message></context>
<context><name>proof</name><message><source>the index lacks “{name}” on {page}</source><translation>в указателе для «{name}» не дана {page}</translation></message></context>
<context><name>proof</name><message><source>the index says “{line}”, but the PDF says “{other}”</source><translation>в указателе «{line}», а в PDF «{other}»</translation></message></context>
<context><name>proof</name><message><source>the part {part}</source><translation>часть {part}</translation></message></context>
<context><name>proof</name><message><source>the properties</source><translation>свойства</translation></message></context>
<context><name>proof</name><message><source>the properties contain “{key}”</source><translation>в свойствах есть «{key}»</translation></message></context>
<context><name>proof</name><message><source>the same as in the PDF</source><translation>то же, что в PDF</translation></message></context>
<context><name>proof</name><message><source>the words of {page} are in another order</source><translation>{page}: слова стоят в другом порядке</translation></message></context>
<context><name>proof</name><message><source>twice: {labels}</source><translation>дважды: {labels}</translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} clauses, none with a number</source><translation><numerusform>{count} пункт, без номера</numerusform><numerusform>{count} пункта, все без номеров</numerusform><numerusform>{count} пунктов, все без номеров</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} lines, no overlaps</source><translation><numerusform>{count} строка, без наложений</numerusform><numerusform>{count} строки, без наложений</numerusform><numerusform>{count} строк, без наложений</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} numbers, and {marks} bookmarks</source><translation><numerusform>номеров: {count}, закладок: {marks}</numerusform><numerusform>номеров: {count}, закладок: {marks}</numerusform><numerusform>номеров: {count}, закладок: {marks}</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} of {expected} clauses</source><translation><numerusform>пунктов: {count} из {expected}</numerusform><numerusform>пунктов: {count} из {expected}</numerusform><numerusform>пунктов: {count} из {expected}</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} pages</source><translation><numerusform>{count} страница</numerusform><numerusform>{count} страницы</numerusform><numerusform>{count} страниц</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} paragraphs, quoted {times} times</source><translation><numerusform>абзацев: {count}, цитат: {times}</numerusform><numerusform>абзацев: {count}, цитат: {times}</numerusform><numerusform>абзацев: {count}, цитат: {times}</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} sections with text</source><translation><numerusform>{count} раздел с текстом</numerusform><numerusform>{count} раздела с текстом</numerusform><numerusform>{count} разделов с текстом</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} texts</source><translation><numerusform>{count} текст</numerusform><numerusform>{count} текста</numerusform><numerusform>{count} текстов</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} texts, by {marks} words and runs of words</source><translation><numerusform>текстов: {count}; искали слов и сочетаний: {marks}</numerusform><numerusform>текстов: {count}; искали слов и сочетаний: {marks}</numerusform><numerusform>текстов: {count}; искали слов и сочетаний: {marks}</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} without a number</source><translation><numerusform>без номера: {count}</numerusform><numerusform>без номера: {count}</numerusform><numerusform>без номера: {count}</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{fault} (and {count} more)</source><translation><numerusform>{fault} (и ещё {count})</numerusform><numerusform>{fault} (и ещё {count})</numerusform><numerusform>{fault} (и ещё {count})</numerusform></translation></message></context>
<context><name>proof</name><message><source>{page} has a comment or another annotation that is not a link</source><translation>{page}: комментарий или другая аннотация, не являющаяся ссылкой</translation></message></context>
<context><name>proof</name><message><source>{page} has a different watermark: “{words}”</source><translation>{page}: другой водяной знак: «{words}»</translation></message></context>
<context><name>proof</name><message><source>{page} has another size</source><translation>{page} имеет другой размер</translation></message></context>
<context><name>proof</name><message><source>{page} has text that is drawn differently from the rest</source><translation>{page}: часть текста нарисована не так, как остальной</translation></message></context>
<context><name>proof</name><message><source>{page} is blank</source><translation>{page}: пусто</translation></message></context>
<context><name>proof</name><message><source>{page} is not in the file</source><translation>{page}: нет в файле</translation></message></context>
<context><name>proof</name><message><source>{page} is not on the list</source><translation>{page}: нет в списке</translation></message></context>
<context><name>proof</name><message><source>{page} looks different from the book</source><translation>{page} выглядит не так, как в книге</translation></message></context>
<context><name>proof</name><message><source>{part} declares a document type</source><translation>{part}: объявлен тип документа</translation></message></context>
<context><name>proof</name><message><source>{part} has a different watermark</source><translation>{part}: другой водяной знак</translation></message></context>
<context><name>proof</name><message><source>{part} has a remark that no program shows</source><translation>в {part} есть примечание, которое не показывает ни одна программа</translation></message></context>
<context><name>proof</name><message><source>{part} has text without a style of the book</source><translation>{part}: есть текст без стиля книги</translation></message></context>
<context><name>proof</name><message><source>{part} has the attribute “{name}”, which no book has</source><translation>в {part} есть атрибут «{name}», которого нет ни в одной книге</translation></message></context>
<context><name>proof</name><message><source>{part} has the element “{name}”, which no book has</source><translation>в {part} есть элемент «{name}», которого нет ни в одной книге</translation></message></context>
<context><name>proof</name><message><source>{part} has the field “{name}”, which no book has</source><translation>в {part} есть поле «{name}», которого нет ни в одной книге</translation></message></context>
<context><name>proof</name><message><source>{part} is not that of the book</source><translation>{part} – не из книги</translation></message></context>
<context><name>proof</name><message><source>{part} refers to a “{name}”, which no book has</source><translation>{part} ссылается на «{name}», чего нет ни в одной книге</translation></message></context>
<context><name>proof</name><message><source>{part} refers to content outside the file</source><translation>{part}: ссылка на содержимое вне файла</translation></message></context>
<context><name>proof</name><message><source>{place} is marked “{marking}”, but nothing in it has so high a marking</source><translation>{place}: указан гриф «{marking}», но столь высокого грифа ни у чего там нет</translation></message></context>
<context><name>proof</name><message><source>“{clause}” is not quoted word for word</source><translation>«{clause}»: цитата не дословна</translation></message></context>
<context><name>proof</name><message><source>“{clause}” is quoted word for word {found} times, not {times}; see {page}</source><translation>«{clause}»: дословных цитат {found}, а не {times}; см. {page}</translation></message></context>
<context><name>proof</name><message><source>“{copy}” is missing in {part}</source><translation>{part}: нет «{copy}»</translation></message></context>
<context><name>proof</name><message><source>“{copy}” is missing on {page}</source><translation>{page}: нет «{copy}»</translation></message></context>
<context><name>proof</name><message><source>“{copy}” on every page</source><translation>«{copy}» на каждой странице</translation></message></context>
<context><name>proof</name><message><source>“{font}” is not embedded</source><translation>шрифт «{font}» не внедрён</translation></message></context>
<context><name>proof</name><message><source>“{marking}” is missing on {place}</source><translation>{place}: нет грифа «{marking}»</translation></message></context>
<context><name>proof</name><message><source>“{marking}” is missing on {place}, where “{text}” has that marking</source><translation>{place}: нет грифа «{marking}», хотя он есть у текста «{text}»</translation></message></context>
<context><name>proof</name><message><source>“{text}”, which belongs to the edition, was not found</source><translation>не найден текст «{text}», входящий в издание</translation></message></context>
<context><name>proof</name><message><source>“{title}” has no page number</source><translation>у раздела «{title}» нет номера страницы</translation></message></context>
<context><name>proof</name><message><source>“{title}” is on page {other} of the PDF, but {page} is given</source><translation>«{title}» в PDF на стр. {other}, а указана {page}</translation></message></context>
<context><name>proof</name><message><source>“{title}” should be on {page}, but is not there</source><translation>раздел «{title}» должен быть здесь: {page}, но его там нет</translation></message></context>
<context><name>proof</name><message><source>“{words}” in {place} is not in the book</source><translation>{place}: слов «{words}» в книге нет</translation></message></context>
<context><name>proof</name><message><source>“{words}” is outside the print area of {page}</source><translation>{page}: «{words}» вне области печати</translation></message></context>
<context><name>proof</name><message><source>“{words}” of the book is missing in {place}</source><translation>«{words}» из книги отсутствует: {place}</translation></message></context>
<context><name>proof</name><message><source>“{words}” of the book, which no page shows, is missing</source><translation>отсутствует «{words}» из книги, чего не видно на страницах</translation></message></context>
<context><name>proof</name><message><source>“{words}” overlaps “{others}” on {page}</source><translation>{page}: «{words}» накладывается на «{others}»</translation></message></context>
<context><name>proof</name><message><source>“{words}”, which no page shows, is not in the book</source><translation>«{words}», чего не видно ни на одной странице, нет в книге</translation></message></context>
<context><name>proof</name><message><source>“{words}”, which this edition leaves out, is in {place}</source><translation>{place}: есть «{words}», исключённое из этого издания</translation></message></context>
<context><name>question</name><message><source>Latest update</source><translation>Последние сведения</translation></message></context>
<context><name>question</name><message><source>Points to make</source><translation>Тезисы для беседы</translation></message></context>
<context><name>question</name><message><source>Status</source><translation>Состояние</translation></message></context>
<context><name>question</name><message><source>Their likely position</source><translation>Вероятная позиция другой стороны</translation></message></context>
<context><name>reading</name><message><source>A cell spans several rows. “{text}” was read in each of them.</source><translation>Ячейка занимает несколько строк. «{text}» прочитано в каждой из них.</translation></message></context>
<context><name>reading</name><message><source>A character that changes the direction of writing (U+{code}) is here. What is shown may differ from what is written.</source><translation>Здесь есть знак, меняющий направление письма (U+{code}). Показанное может отличаться от написанного.</translation></message></context>
<context><name>reading</name><message><source>A character was lost before the file was made (U+FFFD is in its place).</source><translation>Знак утрачен ещё до создания файла (вместо него U+FFFD).</translation></message></context>
<context><name>reading</name><message><source>A comment was left out: “{text}”.</source><translation>Исключён комментарий: «{text}».</translation></message></context>
<context><name>reading</name><message><source>A control character (U+{code}) is here.</source><translation>Здесь есть управляющий знак (U+{code}).</translation></message></context>
<context><name>reading</name><message><source>A second document begins here. Only the text above was read. Save the rest as a separate file and import it too.</source><translation>Здесь начинается второй документ. Прочитан только текст выше. Сохраните остальное отдельным файлом и тоже импортируйте.</translation></message></context>
<context><name>reading</name><message><source>A table with a language in each column was read column by column.</source><translation>Таблица с языком в каждом столбце прочитана по столбцам.</translation></message></context>
<context><name>reading</name><message><source>A watermark was left out: “{text}”.</source><translation>Исключён водяной знак: «{text}».</translation></message></context>
<context><name>reading</name><message><source>A word hyphenated at the line end was read as “{word}”.</source><translation>Слово с переносом в конце строки прочитано как «{word}».</translation></message></context>
<context><name>reading</name><message><source>An invisible character (U+{code}) is here.</source><translation>Здесь есть невидимый знак (U+{code}).</translation></message></context>
<context><name>reading</name><message><source>Another document is embedded here and was not read. Open the file in Word and save it again.</source><translation>Здесь вложен другой документ, он не прочитан. Откройте файл в Word и сохраните снова.</translation></message></context>
<context><name>reading</name><message><source>Clause {label} appears here a second time.</source><translation>Пункт {label} встречается здесь второй раз.</translation></message></context>
<context><name>reading</name><message><source>Clause {label} begins inside the lines of the clause before.</source><translation>Пункт {label} начинается внутри строк предыдущего пункта.</translation></message></context>
<context><name>reading</name><message><source>Clause {label} begins with a no-break space (U+00A0).</source><translation>Пункт {label} начинается с неразрывного пробела (U+00A0).</translation></message></context>
<context><name>reading</name><message><source>Clause {label} follows {before}: a number is missing.</source><translation>После пункта {before} идёт {label}: номер пропущен.</translation></message></context>
<context><name>reading</name><message numerus="yes"><source>Every item is printed as “{printed}.”. They were numbered 1 to {count} here.</source><translation><numerusform>Все пункты напечатаны с номером «{printed}.». Здесь они пронумерованы от 1 до {count}.</numerusform><numerusform>Все пункты напечатаны с номером «{printed}.». Здесь они пронумерованы от 1 до {count}.</numerusform><numerusform>Все пункты напечатаны с номером «{printed}.». Здесь они пронумерованы от 1 до {count}.</numerusform></translation></message></context>
<context><name>reading</name><message><source>Hidden text was left out: “{text}”.</source><translation>Исключён скрытый текст: «{text}».</translation></message></context>
<context><name>reading</name><message><source>It is not clear where the operative part begins. The paragraphs were read as neither preamble nor clauses.</source><translation>Неясно, где начинается постановляющая часть. Абзацы не отнесены ни к преамбуле, ни к пунктам.</translation></message></context>
<context><name>reading</name><message><source>No clauses were found.</source><translation>Пункты не найдены.</translation></message></context>
<context><name>reading</name><message><source>No name was found where “{party}” signs.</source><translation>Не найдено имя там, где подписывает сторона «{party}».</translation></message></context>
<context><name>reading</name><message><source>No title was found.</source><translation>Название не найдено.</translation></message></context>
<context><name>reading</name><message><source>Page {page} has no text layer. Its content was not read.</source><translation>На стр. {page} нет текстового слоя. Её содержимое не прочитано.</translation></message></context>
<context><name>reading</name><message><source>Page {page} is a picture with few words. The picture was not read.</source><translation>Стр. {page} – рисунок почти без слов. Рисунок не прочитан.</translation></message></context>
<context><name>reading</name><message><source>Text in another language begins here. Only the text above was read. Save the rest as a separate file and import it too.</source><translation>Здесь начинается текст на другом языке. Прочитан только текст выше. Сохраните остальное отдельным файлом и тоже импортируйте.</translation></message></context>
<context><name>reading</name><message><source>Text in the colour of its background was left out: “{text}”.</source><translation>Исключён текст цвета фона: «{text}».</translation></message></context>
<context><name>reading</name><message><source>Text outside the page was left out: “{text}”.</source><translation>Исключён текст за пределами страницы: «{text}».</translation></message></context>
<context><name>reading</name><message><source>Text that is covered was left out: “{text}”.</source><translation>Исключён перекрытый текст: «{text}».</translation></message></context>
<context><name>reading</name><message><source>Text that is struck through was left out: “{text}”.</source><translation>Исключён зачёркнутый текст: «{text}».</translation></message></context>
<context><name>reading</name><message><source>Text too small to be seen was left out: “{text}”.</source><translation>Исключён слишком мелкий, невидимый текст: «{text}».</translation></message></context>
<context><name>reading</name><message><source>The clause numbers start again here.</source><translation>Здесь нумерация пунктов начинается заново.</translation></message></context>
<context><name>reading</name><message><source>The clauses have no numbers and no lead-in. Each paragraph from the heading “{words}” on was read as a clause.</source><translation>У пунктов нет ни номеров, ни вводной фразы. Каждый абзац, начиная с заголовка «{words}», прочитан как пункт.</translation></message></context>
<context><name>reading</name><message><source>The clauses have no numbers, lead-in or heading. Each paragraph from the first operative verb on was read as a clause.</source><translation>У пунктов нет ни номеров, ни вводной фразы, ни заголовка. Каждый абзац, начиная с первого постановляющего глагола, прочитан как пункт.</translation></message></context>
<context><name>reading</name><message><source>The clauses have no numbers. Each paragraph after the lead-in was read as a clause.</source><translation>У пунктов нет номеров. Каждый абзац после вводной фразы прочитан как пункт.</translation></message></context>
<context><name>reading</name><message><source>The clean reading was chosen: “{clean}” in place of “{original}”.</source><translation>Выбран чистый текст: «{clean}» вместо «{original}».</translation></message></context>
<context><name>reading</name><message><source>The date comes from the file's header block; the text has none.</source><translation>Дата взята из служебного заголовка файла; в тексте её нет.</translation></message></context>
<context><name>reading</name><message><source>The date is that of the meeting named in the opening words.</source><translation>Это дата встречи, названной во вступительных словах.</translation></message></context>
<context><name>reading</name><message><source>The date line says {line}, but the text was signed on {other}. The date of signing is used.</source><translation>В строке с датой указано {line}, но текст подписан {other}. Используется дата подписания.</translation></message></context>
<context><name>reading</name><message><source>The file does not declare its encoding. It was read as {encoding}. Check that the letters are right.</source><translation>Кодировка в файле не указана. Он прочитан как {encoding}. Проверьте, верны ли буквы.</translation></message></context>
<context><name>reading</name><message><source>The file is incomplete: its end is missing. Ask for a new copy.</source><translation>Файл неполон: нет его конца. Запросите новую копию.</translation></message></context>
<context><name>reading</name><message><source>The language of the text is not one that is read here, or cannot be recognized.</source><translation>Язык текста здесь не поддерживается или не распознан.</translation></message></context>
<context><name>reading</name><message><source>The line is split here because it belongs to two places.</source><translation>Строка разделена здесь, так как относится к двум местам.</translation></message></context>
<context><name>reading</name><message><source>The page has too many styles to check them all. Hidden words may be part of the text.</source><translation>На странице слишком много стилей, проверить все нельзя. В тексте могут быть скрытые слова.</translation></message></context>
<context><name>reading</name><message><source>The preamble and the lead-in are one paragraph.</source><translation>Преамбула и вводная фраза составляют один абзац.</translation></message></context>
<context><name>reading</name><message><source>The title comes from the file's header block; the text has a subtitle.</source><translation>Название взято из служебного заголовка файла; в тексте есть подзаголовок.</translation></message></context>
<context><name>reading</name><message><source>The title comes from the file's header block; the text has none.</source><translation>Название взято из служебного заголовка файла; в тексте его нет.</translation></message></context>
<context><name>reading</name><message><source>The words of a picture were left out: “{text}”.</source><translation>Исключены слова рисунка: «{text}».</translation></message></context>
<context><name>reading</name><message><source>This section has no number.</source><translation>У этого раздела нет номера.</translation></message></context>
<context><name>reading</name><message><source>Tracked changes were read as accepted: inserted {inserted}; deleted {deleted}.</source><translation>Записанные исправления прочитаны как принятые: вставлено {inserted}; удалено {deleted}.</translation></message></context>
<context><name>reading</name><message><source>a button or link of the web site</source><translation>кнопка или ссылка сайта</translation></message></context>
<context><name>reading</name><message><source>a comment in the markup</source><translation>комментарий в разметке</translation></message></context>
<context><name>reading</name><message><source>a heading</source><translation>заголовок</translation></message></context>
<context><name>reading</name><message><source>a line or ornament</source><translation>линия или украшение</translation></message></context>
<context><name>reading</name><message><source>a note of the publisher</source><translation>примечание издателя</translation></message></context>
<context><name>reading</name><message><source>a page number</source><translation>номер страницы</translation></message></context>
<context><name>reading</name><message><source>a running header</source><translation>колонтитул</translation></message></context>
<context><name>reading</name><message><source>a second document in the same file</source><translation>второй документ в том же файле</translation></message></context>
<context><name>reading</name><message><source>after the end of the statement</source><translation>после конца заявления</translation></message></context>
<context><name>reading</name><message><source>an address or a reference</source><translation>адрес или ссылка</translation></message></context>
<context><name>reading</name><message><source>another language in the same file</source><translation>другой язык в том же файле</translation></message></context>
<context><name>reading</name><message><source>before the title</source><translation>до названия</translation></message></context>
<context><name>reading</name><message><source>hidden in the page</source><translation>скрыто на странице</translation></message></context>
<context><name>reading</name><message><source>left out manually</source><translation>исключено вручную</translation></message></context>
<context><name>reading</name><message><source>nothing</source><translation>ничего</translation></message></context>
<context><name>reading</name><message><source>struck through</source><translation>зачёркнуто</translation></message></context>
<context><name>reading</name><message><source>the date line</source><translation>строка с датой</translation></message></context>
<context><name>reading</name><message><source>the file's header block</source><translation>служебный заголовок файла</translation></message></context>
<context><name>reading</name><message><source>the sponsors of a draft</source><translation>авторы проекта</translation></message></context>
<context><name>reading</name><message><source>the title again</source><translation>повтор названия</translation></message></context>
<context><name>reading</name><message><source>“{line}” is not a date, or is ambiguous. Enter the date manually.</source><translation>«{line}» – не дата или дата неоднозначна. Введите дату вручную.</translation></message></context>
<context><name>reading</name><message><source>“{words}” is among the signatures but was not read as a name, office or party.</source><translation>«{words}» стоит среди подписей, но не распознано как имя, должность или сторона.</translation></message></context>
<context><name>reading</name><message><source>“{word}” contains an unusual letter: “{letter}” (U+{code}) occurs in no other word.</source><translation>В слове «{word}» необычная буква: «{letter}» (U+{code}) больше нигде не встречается.</translation></message></context>
<context><name>reading</name><message><source>“{word}” is written in a different alphabet from the text.</source><translation>Слово «{word}» написано другим алфавитом, чем текст.</translation></message></context>
<context><name>reading</name><message><source>“{word}” mixes letters of two alphabets.</source><translation>В слове «{word}» смешаны буквы двух алфавитов.</translation></message></context>
<context><name>section</name><message><source>Abbreviations</source><translation>Сокращения</translation></message></context>
<context><name>section</name><message><source>Addenda</source><translation>Дополнения</translation></message></context>
<context><name>section</name><message><source>Agenda items</source><translation>Вопросы повестки дня</translation></message></context>
<context><name>section</name><message><source>Biographies</source><translation>Биографии</translation></message></context>
<context><name>section</name><message><source>Delegations</source><translation>Делегации</translation></message></context>
<context><name>section</name><message><source>Index</source><translation>Указатель</translation></message></context>
<context><name>section</name><message><source>Programme</source><translation>Программа</translation></message></context>
<context><name>section</name><message><source>Register of commitments</source><translation>Реестр обязательств</translation></message></context>
<context><name>section</name><message><source>Scene-setter</source><translation>Общий контекст</translation></message></context>
<context><name>section</name><message><source>Statements</source><translation>Заявления</translation></message></context>
<context><name>status</name><message><source>At risk</source><translation>Под угрозой срыва</translation></message></context>
<context><name>status</name><message><source>Fulfilled</source><translation>Выполнено</translation></message></context>
<context><name>status</name><message><source>Not begun</source><translation>Не начато</translation></message></context>
<context><name>status</name><message><source>Superseded</source><translation>Утратило силу</translation></message></context>
<context><name>status</name><message><source>Under way</source><translation>Выполняется</translation></message></context>
<context><name>step</name><message><source>Accept points from {addressee} ({reference})</source><translation>Принять тезисы: {addressee} ({reference})</translation></message></context>
<context><name>step</name><message><source>Accept status from {addressee} ({reference})</source><translation>Принять состояние: {addressee} ({reference})</translation></message></context>
<context><name>step</name><message><source>Accept their likely position from {addressee} ({reference})</source><translation>Принять вероятную позицию: {addressee} ({reference})</translation></message></context>
<context><name>step</name><message><source>Accept update from {addressee} ({reference})</source><translation>Принять сведения: {addressee} ({reference})</translation></message></context>
<context><name>step</name><message><source>Add background to clause {label}</source><translation>Добавление справки к пункту {label}</translation></message></context>
<context><name>step</name><message><source>Add caution to clause {label}</source><translation>Добавление «Внимание» к пункту {label}</translation></message></context>
<context><name>step</name><message><source>Add clause {label} to “{title}”</source><translation>Включение пункта {label} в «{title}»</translation></message></context>
<context><name>step</name><message><source>Add commitment of clause {label}</source><translation>Добавление обязательства пункта {label}</translation></message></context>
<context><name>step</name><message><source>Add document “{title}”</source><translation>Добавить документ «{title}»</translation></message></context>
<context><name>step</name><message><source>Add item “{title}”</source><translation>Добавление вопроса «{title}»</translation></message></context>
<context><name>step</name><message><source>Add language version “{file}”</source><translation>Добавление текста на другом языке: «{file}»</translation></message></context>
<context><name>step</name><message><source>Add meeting “{title}”</source><translation>Добавление встречи «{title}»</translation></message></context>
<context><name>step</name><message><source>Add open commitments to “{title}”</source><translation>Включение невыполненных обязательств в «{title}»</translation></message></context>
<context><name>step</name><message><source>Add point to clause {label}</source><translation>Добавление тезиса к пункту {label}</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Add proposed commitments ({count})</source><translation><numerusform>Добавление предложенных обязательств ({count})</numerusform><numerusform>Добавление предложенных обязательств ({count})</numerusform><numerusform>Добавление предложенных обязательств ({count})</numerusform></translation></message></context>
<context><name>step</name><message><source>Add question to clause {label}</source><translation>Добавление уточнения к пункту {label}</translation></message></context>
<context><name>step</name><message><source>Add theme “{title}”</source><translation>Добавление темы «{title}»</translation></message></context>
<context><name>step</name><message><source>Add {person}</source><translation>Добавление лица: {person}</translation></message></context>
<context><name>step</name><message><source>Add {person} to the delegation</source><translation>Включение в делегацию: {person}</translation></message></context>
<context><name>step</name><message><source>Add “if raised” to clause {label}</source><translation>Добавление «если поднимут» к пункту {label}</translation></message></context>
<context><name>step</name><message><source>Begin an annex at line {line}</source><translation>Строка {line}: начало приложения</translation></message></context>
<context><name>step</name><message><source>Begin the operative part at line {line}</source><translation>Строка {line}: начало постановляющей части</translation></message></context>
<context><name>step</name><message><source>Carry commitment of clause {label} forward to clause {to}</source><translation>Перенос обязательства пункта {label} в пункт {to}</translation></message></context>
<context><name>step</name><message><source>Change the markings</source><translation>Изменение грифов</translation></message></context>
<context><name>step</name><message><source>Change the rank of {person}</source><translation>Изменение старшинства: {person}</translation></message></context>
<context><name>step</name><message><source>Choose clean readings</source><translation>Выбор чистого текста</translation></message></context>
<context><name>step</name><message><source>Correct the statement's details</source><translation>Правка сведений о заявлении</translation></message></context>
<context><name>step</name><message><source>Delete brief for “{title}”</source><translation>Удаление записки к «{title}»</translation></message></context>
<context><name>step</name><message><source>Delete commitment of clause {label}</source><translation>Удаление обязательства пункта {label}</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Delete commitments ({count})</source><translation><numerusform>Удаление обязательств ({count})</numerusform><numerusform>Удаление обязательств ({count})</numerusform><numerusform>Удаление обязательств ({count})</numerusform></translation></message></context>
<context><name>step</name><message><source>Delete document “{title}”</source><translation>Удалить документ «{title}»</translation></message></context>
<context><name>step</name><message><source>Delete edition “{name}”</source><translation>Удаление издания «{name}»</translation></message></context>
<context><name>step</name><message><source>Delete item “{title}”</source><translation>Удаление вопроса «{title}»</translation></message></context>
<context><name>step</name><message><source>Delete meeting “{title}”</source><translation>Удалить встречу «{title}»</translation></message></context>
<context><name>step</name><message><source>Delete note on clause {label}</source><translation>Удаление заметки к пункту {label}</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Delete notes ({count})</source><translation><numerusform>Удаление заметок ({count})</numerusform><numerusform>Удаление заметок ({count})</numerusform><numerusform>Удаление заметок ({count})</numerusform></translation></message></context>
<context><name>step</name><message><source>Delete the phrase “{words}”</source><translation>Удалить фразу «{words}»</translation></message></context>
<context><name>step</name><message><source>Delete theme “{title}”</source><translation>Удаление темы «{title}»</translation></message></context>
<context><name>step</name><message><source>Delete {person}</source><translation>Удаление лица: {person}</translation></message></context>
<context><name>step</name><message><source>Delete “{title}”</source><translation>Удаление «{title}»</translation></message></context>
<context><name>step</name><message><source>Destroy notes ({number})</source><translation>Уничтожение заметок ({number})</translation></message></context>
<context><name>step</name><message><source>Duplicate meeting “{title}”</source><translation>Создать копию встречи «{title}»</translation></message></context>
<context><name>step</name><message><source>Edit brief for “{title}”</source><translation>Правка записки к «{title}»</translation></message></context>
<context><name>step</name><message><source>Edit commitment of clause {label}</source><translation>Правка обязательства пункта {label}</translation></message></context>
<context><name>step</name><message><source>Edit copy {copy} of book {book}</source><translation>Правка экземпляра {copy} выпуска {book}</translation></message></context>
<context><name>step</name><message><source>Edit document “{title}”</source><translation>Изменить документ «{title}»</translation></message></context>
<context><name>step</name><message><source>Edit item “{title}”</source><translation>Правка вопроса «{title}»</translation></message></context>
<context><name>step</name><message><source>Edit meeting “{title}”</source><translation>Правка встречи «{title}»</translation></message></context>
<context><name>step</name><message><source>Edit note on clause {label}</source><translation>Правка заметки к пункту {label}</translation></message></context>
<context><name>step</name><message><source>Edit the request to {addressee}</source><translation>Изменить запрос: {addressee}</translation></message></context>
<context><name>step</name><message><source>Edit {person}</source><translation>Правка лица: {person}</translation></message></context>
<context><name>step</name><message><source>Edit “{title}”</source><translation>Правка «{title}»</translation></message></context>
<context><name>step</name><message><source>Import “{file}”</source><translation>Импорт «{file}»</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Issue book {number} in {count} copies</source><translation><numerusform>Выпуск {number}: {count} экземпляр</numerusform><numerusform>Выпуск {number}: {count} экземпляра</numerusform><numerusform>Выпуск {number}: {count} экземпляров</numerusform></translation></message></context>
<context><name>step</name><message><source>Join line {line} with the line above</source><translation>Строка {line}: соединение с предыдущей</translation></message></context>
<context><name>step</name><message><source>Keep the phrase “{words}”</source><translation>Сохранить фразу «{words}»</translation></message></context>
<context><name>step</name><message><source>Leave out line {line}</source><translation>Исключение строки {line}</translation></message></context>
<context><name>step</name><message><source>Leave out “{name}”</source><translation>Исключение «{name}»</translation></message></context>
<context><name>step</name><message><source>Make a packet</source><translation>Создать пакет</translation></message></context>
<context><name>step</name><message><source>Make a sheet for {addressee}</source><translation>Составить лист: {addressee}</translation></message></context>
<context><name>step</name><message><source>Make line {line} a clause</source><translation>Строка {line}: пункт</translation></message></context>
<context><name>step</name><message><source>Make line {line} a footnote</source><translation>Строка {line}: сноска</translation></message></context>
<context><name>step</name><message><source>Make line {line} a heading</source><translation>Строка {line}: заголовок</translation></message></context>
<context><name>step</name><message><source>Make line {line} a paragraph of the body</source><translation>Строка {line}: абзац основного текста</translation></message></context>
<context><name>step</name><message><source>Make line {line} a signature</source><translation>Строка {line}: подпись</translation></message></context>
<context><name>step</name><message><source>Make line {line} an item</source><translation>Строка {line}: подпункт</translation></message></context>
<context><name>step</name><message><source>Make line {line} the lead-in</source><translation>Строка {line}: вводная фраза</translation></message></context>
<context><name>step</name><message><source>Make line {line} the subtitle</source><translation>Строка {line}: подзаголовок</translation></message></context>
<context><name>step</name><message><source>Make line {line} the title</source><translation>Строка {line}: название</translation></message></context>
<context><name>step</name><message><source>Merge “{file}”</source><translation>Слить «{file}»</translation></message></context>
<context><name>step</name><message><source>Move document “{title}”</source><translation>Переместить документ «{title}»</translation></message></context>
<context><name>step</name><message><source>Move item “{title}”</source><translation>Перемещение вопроса «{title}»</translation></message></context>
<context><name>step</name><message><source>Move line {line} to the closing</source><translation>Строка {line}: в заключение</translation></message></context>
<context><name>step</name><message><source>Move line {line} to the preamble</source><translation>Строка {line}: в преамбулу</translation></message></context>
<context><name>step</name><message><source>Not chosen of “{file}”</source><translation>Не выбрано из «{file}»</translation></message></context>
<context><name>step</name><message><source>Record the books of “{file}”</source><translation>Записать книги из «{file}»</translation></message></context>
<context><name>step</name><message><source>Record “{file}” ({edition})</source><translation>Запись «{file}» ({edition})</translation></message></context>
<context><name>step</name><message><source>Recover readable records of “{file}”</source><translation>Извлечение читаемых записей файла «{file}»</translation></message></context>
<context><name>step</name><message><source>Remove clause {label} from “{title}”</source><translation>Исключение пункта {label} из «{title}»</translation></message></context>
<context><name>step</name><message><source>Remove {person} from the delegation</source><translation>Исключение из делегации: {person}</translation></message></context>
<context><name>step</name><message><source>Rename theme “{title}”</source><translation>Переименование темы «{title}»</translation></message></context>
<context><name>step</name><message><source>Replace the text by “{file}”</source><translation>Замена текста файлом «{file}»</translation></message></context>
<context><name>step</name><message><source>Restore from history</source><translation>Восстановление из истории</translation></message></context>
<context><name>step</name><message><source>Restore the backup of {time}</source><translation>Восстановление резервной копии ({time})</translation></message></context>
<context><name>step</name><message><source>Save edition “{name}”</source><translation>Сохранение издания «{name}»</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Show skipped proposals ({count})</source><translation><numerusform>Показ пропущенных предложений ({count})</numerusform><numerusform>Показ пропущенных предложений ({count})</numerusform><numerusform>Показ пропущенных предложений ({count})</numerusform></translation></message></context>
<context><name>step</name><message><source>Show “{name}” again</source><translation>Возврат «{name}»</translation></message></context>
<context><name>step</name><message><source>Skip the proposal in clause {label}</source><translation>Пропуск предложения в пункте {label}</translation></message></context>
<context><name>step</name><message><source>Split line {line}</source><translation>Разделение строки {line}</translation></message></context>
<context><name>step</name><message><source>Write addendum to “{title}”</source><translation>Дополнение к «{title}»</translation></message></context>
<context><name>step</name><message><source>Write press line on “{title}”</source><translation>Записка для прессы к «{title}»</translation></message></context>
<context><name>step</name><message><source>Write scene-setter of “{title}”</source><translation>Общий контекст к «{title}»</translation></message></context>
<context><name>step</name><message><source>Write their position on “{title}”</source><translation>Позиция другой стороны к «{title}»</translation></message></context>
</TS>
