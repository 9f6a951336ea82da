<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context><name>Actions</name><message><source>&amp;About Briefing Book</source><translation>Briefing Book &amp;hakkında</translation></message></context>
<context><name>Actions</name><message><source>&amp;Books issued</source><translation>&amp;Dağıtılan bilgi dosyaları</translation></message></context>
<context><name>Actions</name><message><source>&amp;Commitments</source><translation>T&amp;aahhütler</translation></message></context>
<context><name>Actions</name><message><source>&amp;Compare with a book issued…</source><translation>Dağıtılan bilgi dosyasıyla &amp;karşılaştır…</translation></message></context>
<context><name>Actions</name><message><source>&amp;Dark</source><translation>Ko&amp;yu</translation></message></context>
<context><name>Actions</name><message><source>&amp;Delete statement</source><translation>Bildiriyi &amp;sil</translation></message></context>
<context><name>Actions</name><message><source>&amp;Edit</source><translation>Dü&amp;zen</translation></message></context>
<context><name>Actions</name><message><source>&amp;File</source><translation>&amp;Dosya</translation></message></context>
<context><name>Actions</name><message><source>&amp;Find on this page</source><translation>Bu sayfada &amp;bul</translation></message></context>
<context><name>Actions</name><message><source>&amp;Help</source><translation>&amp;Yardım</translation></message></context>
<context><name>Actions</name><message><source>&amp;History</source><translation>&amp;Geçmiş</translation></message></context>
<context><name>Actions</name><message><source>&amp;How it works</source><translation>&amp;Nasıl çalışır</translation></message></context>
<context><name>Actions</name><message><source>&amp;Import statement…</source><translation>Bildiri içe akta&amp;r…</translation></message></context>
<context><name>Actions</name><message><source>&amp;Keyboard shortcuts</source><translation>&amp;Klavye kısayolları</translation></message></context>
<context><name>Actions</name><message><source>&amp;Language</source><translation>&amp;Dil</translation></message></context>
<context><name>Actions</name><message><source>&amp;Light</source><translation>A&amp;çık</translation></message></context>
<context><name>Actions</name><message><source>&amp;Meetings</source><translation>&amp;Toplantılar</translation></message></context>
<context><name>Actions</name><message><source>&amp;New workspace…</source><translation>&amp;Yeni çalışma alanı…</translation></message></context>
<context><name>Actions</name><message><source>&amp;Notes</source><translation>&amp;Notlar</translation></message></context>
<context><name>Actions</name><message><source>&amp;Open workspace…</source><translation>Çalışma alanı &amp;aç…</translation></message></context>
<context><name>Actions</name><message><source>&amp;Passphrase…</source><translation>&amp;Parola…</translation></message></context>
<context><name>Actions</name><message><source>&amp;People and bodies</source><translation>&amp;Kişiler ve kurumlar</translation></message></context>
<context><name>Actions</name><message><source>&amp;Quit</source><translation>&amp;Çıkış</translation></message></context>
<context><name>Actions</name><message><source>&amp;Search</source><translation>A&amp;ra</translation></message></context>
<context><name>Actions</name><message><source>&amp;Statements</source><translation>&amp;Bildiriler</translation></message></context>
<context><name>Actions</name><message><source>&amp;Usual text size</source><translation>&amp;Normal metin boyutu</translation></message></context>
<context><name>Actions</name><message><source>&amp;View</source><translation>&amp;Görünüm</translation></message></context>
<context><name>Actions</name><message><source>&amp;Your name…</source><translation>Adını&amp;z…</translation></message></context>
<context><name>Actions</name><message><source>Add a &amp;language version…</source><translation>Başka &amp;dilde metin ekle…</translation></message></context>
<context><name>Actions</name><message numerus="yes"><source>After {count} minutes</source><translation><numerusform>{count} dakika sonra</numerusform></translation></message></context>
<context><name>Actions</name><message><source>B&amp;ackups…</source><translation>Y&amp;edekler…</translation></message></context>
<context><name>Actions</name><message><source>Delete meetin&amp;g</source><translation>Topl&amp;antıyı sil</translation></message></context>
<context><name>Actions</name><message><source>Du&amp;plicate meeting</source><translation>Toplantıyı ço&amp;ğalt</translation></message></context>
<context><name>Actions</name><message><source>Follow the s&amp;ystem</source><translation>&amp;Sistemi izle</translation></message></context>
<context><name>Actions</name><message><source>High co&amp;ntrast</source><translation>Yüksek karşı&amp;tlık</translation></message></context>
<context><name>Actions</name><message><source>La&amp;rger text</source><translation>Metni &amp;büyüt</translation></message></context>
<context><name>Actions</name><message><source>Loc&amp;k</source><translation>K&amp;ilitle</translation></message></context>
<context><name>Actions</name><message><source>Lock when &amp;idle</source><translation>&amp;Boştayken kilitle</translation></message></context>
<context><name>Actions</name><message><source>Make a &amp;book…</source><translation>Bilgi dosyası &amp;oluştur…</translation></message></context>
<context><name>Actions</name><message><source>Mar&amp;kings…</source><translation>&amp;Gizlilik dereceleri…</translation></message></context>
<context><name>Actions</name><message><source>Menu</source><translation>Menü</translation></message></context>
<context><name>Actions</name><message><source>Mer&amp;ge a copy…</source><translation>Kop&amp;yayı birleştir…</translation></message></context>
<context><name>Actions</name><message><source>Never</source><translation>Hiçbir zaman</translation></message></context>
<context><name>Actions</name><message><source>New &amp;meeting</source><translation>Yeni &amp;toplantı</translation></message></context>
<context><name>Actions</name><message><source>New from the &amp;sample…</source><translation>Ör&amp;nekten yeni…</translation></message></context>
<context><name>Actions</name><message><source>Next pane</source><translation>Sonraki bölme</translation></message></context>
<context><name>Actions</name><message><source>Open &amp;recent</source><translation>&amp;Son kullanılanları aç</translation></message></context>
<context><name>Actions</name><message><source>Open in another &amp;window…</source><translation>Başka &amp;pencerede aç…</translation></message></context>
<context><name>Actions</name><message><source>Previous pane</source><translation>Önceki bölme</translation></message></context>
<context><name>Actions</name><message><source>Re&amp;quests</source><translation>Tale&amp;pler</translation></message></context>
<context><name>Actions</name><message><source>Redo</source><translation>Yinele</translation></message></context>
<context><name>Actions</name><message><source>Redo: {step}</source><translation>Yinele: {step}</translation></message></context>
<context><name>Actions</name><message><source>S&amp;maller text</source><translation>Metni &amp;küçült</translation></message></context>
<context><name>Actions</name><message><source>Save</source><translation>Kaydet</translation></message></context>
<context><name>Actions</name><message><source>Save the p&amp;rogramme…</source><translation>Pro&amp;gramı kaydet…</translation></message></context>
<context><name>Actions</name><message><source>Signing ke&amp;y…</source><translation>İm&amp;za anahtarı…</translation></message></context>
<context><name>Actions</name><message><source>Statement d&amp;etails…</source><translation>Bi&amp;ldirinin bilgileri…</translation></message></context>
<context><name>Actions</name><message><source>Undo</source><translation>Geri al</translation></message></context>
<context><name>Actions</name><message><source>Undo: {step}</source><translation>Geri al: {step}</translation></message></context>
<context><name>Agenda</name><message><source>Add an item ({Insert})</source><translation>Gündem maddesi ekle ({Insert})</translation></message></context>
<context><name>Agenda</name><message><source>Add an item below	{Insert}</source><translation>Altına gündem maddesi ekle	{Insert}</translation></message></context>
<context><name>Agenda</name><message><source>Agenda</source><translation>Gündem</translation></message></context>
<context><name>Agenda</name><message><source>Change the minutes	M</source><translation>Dakikaları değiştir	M</translation></message></context>
<context><name>Agenda</name><message><source>Delete	{Delete}</source><translation>Sil	{Delete}</translation></message></context>
<context><name>Agenda</name><message><source>Fill with open commitments	O</source><translation>Açık taahhütlerle doldur	O</translation></message></context>
<context><name>Agenda</name><message><source>Move down	Alt+↓</source><translation>Aşağı taşı	Alt+↓</translation></message></context>
<context><name>Agenda</name><message><source>Move up	Alt+↑</source><translation>Yukarı taşı	Alt+↑</translation></message></context>
<context><name>Agenda</name><message><source>Open	{Enter}</source><translation>Aç	{Enter}</translation></message></context>
<context><name>Application</name><message><source>Copy report</source><translation>Raporu kopyala</translation></message></context>
<context><name>Application</name><message><source>First store what you typed, or delete it. Then choose the language again.</source><translation>Önce yazdığınızı saklayın veya silin. Sonra dili yeniden seçin.</translation></message></context>
<context><name>Application</name><message><source>Something went wrong. What you typed is saved, and you can go on working.</source><translation>Bir sorun oluştu. Yazdıklarınız kaydedildi; çalışmayı sürdürebilirsiniz.</translation></message></context>
<context><name>Application</name><message><source>The text is as large as this screen has room for.</source><translation>Metin, bu ekrana sığan en büyük boyutta.</translation></message></context>
<context><name>Application</name><message><source>Try again</source><translation>Yeniden dene</translation></message></context>
<context><name>AudienceButton</name><message><source>Who may read it</source><translation>Kim okuyabilir</translation></message></context>
<context><name>Authorship</name><message><source>Change…</source><translation>Değiştir…</translation></message></context>
<context><name>Authorship</name><message><source>From now on your changes are signed “{name}”.</source><translation>Değişiklikleriniz artık “{name}” adıyla imzalanır.</translation></message></context>
<context><name>Authorship</name><message><source>Notes and history are signed “{name}”.</source><translation>Notlar ve geçmiş “{name}” adıyla imzalanır.</translation></message></context>
<context><name>Authorship</name><message><source>Your name</source><translation>Adınız</translation></message></context>
<context><name>Authorship</name><message><source>Your name for notes and history:</source><translation>Notlar ve geçmiş için adınız:</translation></message></context>
<context><name>BackupClock</name><message><source>backed up just now</source><translation>az önce yedeklendi</translation></message></context>
<context><name>BackupClock</name><message><source>backed up {hours} h ago</source><translation>{hours} sa önce yedeklendi</translation></message></context>
<context><name>BackupClock</name><message><source>backed up {minutes} min ago</source><translation>{minutes} dk önce yedeklendi</translation></message></context>
<context><name>BackupClock</name><message><source>backed up {time}</source><translation>yedekleme: {time}</translation></message></context>
<context><name>BackupClock</name><message><source>not backed up yet</source><translation>henüz yedeklenmedi</translation></message></context>
<context><name>BackupsView</name><message><source>&amp;Back up now</source><translation>&amp;Şimdi yedekle</translation></message></context>
<context><name>BackupsView</name><message><source>&amp;Restore</source><translation>&amp;Geri yükle</translation></message></context>
<context><name>BackupsView</name><message><source>A backup is made every ten minutes if something changed. All backups of the last two days of work are kept, one for each of the last 31 days of work, and one per month before that. You can undo a restore.</source><translation>Değişiklik olduysa on dakikada bir yedeklenir. Son iki çalışma gününün tüm yedekleri, son 31 çalışma günü için günde bir, daha öncesi için ayda bir yedek tutulur. Geri yükleme geri alınabilir.</translation></message></context>
<context><name>BackupsView</name><message><source>Backed up in {folder}.</source><translation>Yedeklendi: {folder}.</translation></message></context>
<context><name>BackupsView</name><message><source>Backups</source><translation>Yedekler</translation></message></context>
<context><name>BackupsView</name><message><source>Backups are also stored in {folder}</source><translation>Yedekler ayrıca şurada saklanır: {folder}</translation></message></context>
<context><name>BackupsView</name><message><source>Backups are stored beside the workspace only. A second folder can be on a stick or another disk.</source><translation>Yedekler yalnızca çalışma alanının yanında saklanıyor. İkinci klasör bir USB bellekte veya başka bir diskte olabilir.</translation></message></context>
<context><name>BackupsView</name><message><source>Made</source><translation>Oluşturuldu</translation></message></context>
<context><name>BackupsView</name><message><source>No second folder</source><translation>İkinci klasör yok</translation></message></context>
<context><name>BackupsView</name><message><source>Nothing changed since the last backup.</source><translation>Son yedekten bu yana hiçbir şey değişmedi.</translation></message></context>
<context><name>BackupsView</name><message><source>Second &amp;folder…</source><translation>İkinci &amp;klasör…</translation></message></context>
<context><name>BackupsView</name><message><source>Second folder for backups</source><translation>Yedekler için ikinci klasör</translation></message></context>
<context><name>BackupsView</name><message><source>Size</source><translation>Boyut</translation></message></context>
<context><name>BackupsView</name><message><source>Where</source><translation>Yeri</translation></message></context>
<context><name>BackupsView</name><message><source>beside the workspace</source><translation>çalışma alanının yanında</translation></message></context>
<context><name>BookForm</name><message><source>&amp;Folder</source><translation>&amp;Klasör</translation></message></context>
<context><name>BookForm</name><message><source>&amp;Meeting</source><translation>&amp;Toplantı</translation></message></context>
<context><name>BookForm</name><message><source>Choose…</source><translation>Seç…</translation></message></context>
<context><name>BookForm</name><message><source>Edition</source><translation>Sürüm</translation></message></context>
<context><name>BookForm</name><message><source>File &amp;name</source><translation>Dosya &amp;adı</translation></message></context>
<context><name>BookForm</name><message><source>Folder</source><translation>Klasör</translation></message></context>
<context><name>BookForm</name><message><source>Folder for the book</source><translation>Bilgi dosyasının klasörü</translation></message></context>
<context><name>BookForm</name><message><source>Format</source><translation>Biçim</translation></message></context>
<context><name>BookOptions</name><message><source>&amp;Cards</source><translation>Ka&amp;rtlar</translation></message></context>
<context><name>BookOptions</name><message><source>&amp;Facing language</source><translation>Karşı say&amp;fa dili</translation></message></context>
<context><name>BookOptions</name><message><source>&amp;Large print, for reading at arm’s length</source><translation>Kol mesafesinden okumak için büyük &amp;punto</translation></message></context>
<context><name>BookOptions</name><message><source>&amp;Paper</source><translation>Kâ&amp;ğıt</translation></message></context>
<context><name>BookOptions</name><message><source>A4</source><translation>A4</translation></message></context>
<context><name>BookOptions</name><message><source>Bleed and &amp;trim marks, for a printing house</source><translation>Taşma payı ve &amp;kesim işaretleri, matbaa için</translation></message></context>
<context><name>BookOptions</name><message><source>Book {number} of {date}</source><translation>{date} tarihli bilgi dosyası {number}</translation></message></context>
<context><name>BookOptions</name><message><source>Changes sin&amp;ce</source><translation>Şundan sonra değ&amp;işenler</translation></message></context>
<context><name>BookOptions</name><message><source>Do not mark changes</source><translation>Değişiklikleri işaretleme</translation></message></context>
<context><name>BookOptions</name><message><source>Lan&amp;guage</source><translation>&amp;Dil</translation></message></context>
<context><name>BookOptions</name><message><source>Letter</source><translation>Letter</translation></message></context>
<context><name>BookOptions</name><message><source>M&amp;ore: language, paper, cards, password</source><translation>Diğ&amp;er: dil, kâğıt, kartlar, parola</translation></message></context>
<context><name>BookOptions</name><message><source>None</source><translation>Yok</translation></message></context>
<context><name>BookOptions</name><message><source>None (whole book)</source><translation>Yok (tüm bilgi dosyası)</translation></message></context>
<context><name>BookOptions</name><message><source>Pass&amp;word</source><translation>Par&amp;ola</translation></message></context>
<context><name>BookOptions</name><message><source>Repeat the password</source><translation>Parolayı yineleyin</translation></message></context>
<context><name>BookOptions</name><message><source>Same as the agenda</source><translation>Gündemle aynı</translation></message></context>
<context><name>BookOptions</name><message><source>The book is encrypted (AES-256). A lost password cannot be recovered.</source><translation>Bilgi dosyası şifreli (AES-256). Kaybolan parola geri alınamaz.</translation></message></context>
<context><name>BookOptions</name><message><source>The two entries do not match.</source><translation>İki giriş birbirinden farklı.</translation></message></context>
<context><name>BookOptions</name><message><source>none</source><translation>yok</translation></message></context>
<context><name>BookOptions</name><message><source>repeat</source><translation>yineleyin</translation></message></context>
<context><name>BooksView</name><message><source>&amp;Compare…</source><translation>&amp;Karşılaştır…</translation></message></context>
<context><name>BooksView</name><message><source>A file to identify</source><translation>Tanınacak dosya</translation></message></context>
<context><name>BooksView</name><message><source>Books issued</source><translation>Dağıtılan bilgi dosyaları</translation></message></context>
<context><name>BooksView</name><message><source>Check code</source><translation>Doğrulama kodu</translation></message></context>
<context><name>BooksView</name><message><source>Compare with the workspace or with another book</source><translation>Çalışma alanıyla veya başka bir bilgi dosyasıyla karşılaştır</translation></message></context>
<context><name>BooksView</name><message><source>Copies</source><translation>Nüshalar</translation></message></context>
<context><name>BooksView</name><message><source>Drafts</source><translation>Taslaklar</translation></message></context>
<context><name>BooksView</name><message><source>Edition</source><translation>Sürüm</translation></message></context>
<context><name>BooksView</name><message><source>File</source><translation>Dosya</translation></message></context>
<context><name>BooksView</name><message><source>Filter books</source><translation>Kitapları süz</translation></message></context>
<context><name>BooksView</name><message><source>Format</source><translation>Biçim</translation></message></context>
<context><name>BooksView</name><message><source>Identify a &amp;file…</source><translation>Dosyayı &amp;tanı…</translation></message></context>
<context><name>BooksView</name><message><source>Issued</source><translation>Dağıtıldı</translation></message></context>
<context><name>BooksView</name><message><source>Made</source><translation>Oluşturuldu</translation></message></context>
<context><name>BooksView</name><message><source>Meeting</source><translation>Toplantı</translation></message></context>
<context><name>BooksView</name><message><source>No books issued yet. Make a book, and issue it as numbered copies.</source><translation>Henüz dağıtılan bilgi dosyası yok. Bir dosya oluşturup numaralı nüshalar hâlinde dağıtın.</translation></message></context>
<context><name>BooksView</name><message><source>No drafts yet. Prepare a meeting, then make a book.</source><translation>Henüz taslak yok. Bir toplantı hazırlayın, sonra bilgi dosyası oluşturun.</translation></message></context>
<context><name>BooksView</name><message><source>Number</source><translation>Numara</translation></message></context>
<context><name>BooksView</name><message><source>book {book}, copy {copy}, for {recipient}: {how}.</source><translation>bilgi dosyası {book}, nüsha {copy}, alıcı {recipient}: {how}.</translation></message></context>
<context><name>BooksView</name><message><source>identified by number, check code and recipient; not the issued file itself</source><translation>numara, doğrulama kodu ve alıcıdan tanındı; dağıtılan dosyanın kendisi değil</translation></message></context>
<context><name>BooksView</name><message><source>identified by the number on its pages only; it has no cover with check code and recipient</source><translation>yalnızca sayfalarındaki numaradan tanındı; doğrulama kodu ve alıcı bulunan kapağı yok</translation></message></context>
<context><name>BooksView</name><message><source>not a copy of a book issued from this workspace.</source><translation>bu çalışma alanından dağıtılan bir bilgi dosyasının nüshası değil.</translation></message></context>
<context><name>BooksView</name><message><source>the exact file that the program wrote</source><translation>programın yazdığı dosyanın ta kendisi</translation></message></context>
<context><name>BriefBox</name><message><source>Delete this brief ({Ctrl+Delete})</source><translation>Bu bilgi notunu sil ({Ctrl+Delete})</translation></message></context>
<context><name>BurnDialog</name><message><source>&amp;Destroy</source><translation>&amp;Yok et</translation></message></context>
<context><name>BurnDialog</name><message><source>Backups that are searched and written anew: {number}.</source><translation>Taranıp yeniden yazılacak yedekler: {number}.</translation></message></context>
<context><name>BurnDialog</name><message><source>Book {number} ({edition}) holds the note. Its copies:</source><translation>Bu not {number} numaralı bilgi dosyasında ({edition}) var. Nüshaları:</translation></message></context>
<context><name>BurnDialog</name><message><source>Cancel</source><translation>Vazgeç</translation></message></context>
<context><name>BurnDialog</name><message><source>Close</source><translation>Kapat</translation></message></context>
<context><name>BurnDialog</name><message><source>Destroy the note</source><translation>Notu yok et</translation></message></context>
<context><name>BurnDialog</name><message><source>Destroy these &amp;books too; they cannot be written again</source><translation>Bu &amp;bilgi dosyalarını da yok et; yeniden yazılamazlar</translation></message></context>
<context><name>BurnDialog</name><message><source>Not there now: {folder}</source><translation>Şu anda erişilemiyor: {folder}</translation></message></context>
<context><name>BurnDialog</name><message><source>Out of reach are other disks and sticks, files of books, paper, and what a disk keeps of old files, as an SSD does.</source><translation>Erişilemeyenler: başka diskler ve bellekler, bilgi dosyalarının dosyaları, kâğıt ve diskin (örneğin SSD’nin) eski dosyalardan sakladıkları.</translation></message></context>
<context><name>BurnDialog</name><message><source>Searching the history, the books and the backups…</source><translation>Geçmişte, bilgi dosyalarında ve yedeklerde aranıyor…</translation></message></context>
<context><name>BurnDialog</name><message><source>The note goes for good, with all that the history has of it.</source><translation>Not, geçmişteki bütün hâlleriyle birlikte kalıcı olarak yok edilir.</translation></message></context>
<context><name>BurnDialog</name><message><source>The note was destroyed here. These may still hold it:</source><translation>Not burada yok edildi. Şunlarda hâlâ bulunabilir:</translation></message></context>
<context><name>BurnDialog</name><message><source>The same words also stand in other records, which stay: {records}.</source><translation>Aynı sözler başka kayıtlarda da var, onlar kalır: {records}.</translation></message></context>
<context><name>BurnDialog</name><message><source>Undo will end here.</source><translation>Geri alma burada sona erer.</translation></message></context>
<context><name>BurnDialog</name><message><source>{number}. {recipient}: {status}</source><translation>{number}. {recipient}: {status}</translation></message></context>
<context><name>ClauseArea</name><message><source>Clauses</source><translation>Maddeler</translation></message></context>
<context><name>ClauseArea</name><message><source>Copy</source><translation>Nüsha</translation></message></context>
<context><name>ClauseArea</name><message><source>F2 starts a cursor in the words; Shift with the arrows selects them, with Ctrl word by word. P adds a point, R an “if raised”, B background, C a caution, Q a question.</source><translation>F2 sözcüklerde imleç başlatır; Shift ve ok tuşları seçer, Ctrl ile sözcük sözcük. P husus, R “gündeme gelirse”, B arka plan, C dikkat notu, Q soru ekler.</translation></message></context>
<context><name>ClauseArea</name><message><source>No clause matches this filter.</source><translation>Bu filtreye uyan madde yok.</translation></message></context>
<context><name>ClauseChip</name><message><source>Clause {label}</source><translation>Madde {label}</translation></message></context>
<context><name>ClauseChip</name><message><source>{Enter} shows it in the statement, {Delete} removes it</source><translation>{Enter} bildiride gösterir, {Delete} kaldırır</translation></message></context>
<context><name>ClauseList</name><message><source>Clauses not yet on the agenda</source><translation>Henüz gündemde olmayan maddeler</translation></message></context>
<context><name>ClausePane</name><message><source>Add a commitment</source><translation>Taahhüt ekle</translation></message></context>
<context><name>ClausePane</name><message><source>Add another commitment</source><translation>Başka bir taahhüt ekle</translation></message></context>
<context><name>ClausePane</name><message><source>Agenda item {number} · {title}</source><translation>Gündem maddesi {number} · {title}</translation></message></context>
<context><name>ClausePane</name><message><source>Annotations</source><translation>Notlar</translation></message></context>
<context><name>ClausePane</name><message numerus="yes"><source>Annotations · {count}</source><translation><numerusform>Notlar · {count}</numerusform></translation></message></context>
<context><name>ClausePane</name><message><source>Commitment</source><translation>Taahhüt</translation></message></context>
<context><name>ClausePane</name><message><source>Details of the clause</source><translation>Maddenin ayrıntıları</translation></message></context>
<context><name>ClausePane</name><message><source>Linked</source><translation>Bağlantılı</translation></message></context>
<context><name>ClausePane</name><message><source>On the programme · {title}</source><translation>Programda · {title}</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Clauses not yet on the agenda · {free}</source><translation>Henüz gündemde olmayan maddeler · {free}</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Clauses not yet on the agenda · {shown} of {free}</source><translation>Henüz gündemde olmayan maddeler · {shown} / {free}</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Drag onto an item, or press {Enter}</source><translation>Bir gündem maddesine sürükleyin veya {Enter}’a basın</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Filter ({Ctrl+F})</source><translation>Filtrele ({Ctrl+F})</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Filter the clauses</source><translation>Maddeleri filtrele</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>Select an item of the agenda first</source><translation>Önce gündemden bir madde seçin</translation></message></context>
<context><name>ClausePoolPanel</name><message><source>{Enter} adds it to “{title}”</source><translation>{Enter} “{title}” konusuna ekler</translation></message></context>
<context><name>CleanDialog</name><message><source>&amp;Leave all</source><translation>Tümünü &amp;bırak</translation></message></context>
<context><name>CleanDialog</name><message><source>&amp;Take all</source><translation>&amp;Tümünü al</translation></message></context>
<context><name>CleanDialog</name><message><source>As received</source><translation>Alındığı gibi</translation></message></context>
<context><name>CleanDialog</name><message><source>Clean reading</source><translation>Temiz okuma</translation></message></context>
<context><name>CleanDialog</name><message><source>Line</source><translation>Satır</translation></message></context>
<context><name>CleanDialog</name><message><source>Paragraphs with a clean reading</source><translation>Temiz okuması olan paragraflar</translation></message></context>
<context><name>CleanDialog</name><message><source>These paragraphs have marks that a program left among the words. Check those of which the clean reading is to be stored.</source><translation>Bu paragraflarda, sözcüklerin arasında bir programın bıraktığı işaretler var. Temiz okuması saklanacak olanları işaretleyin.</translation></message></context>
<context><name>CleanStrip</name><message><source>Compare…</source><translation>Karşılaştır…</translation></message></context>
<context><name>CleanStrip</name><message><source>Leave all</source><translation>Tümünü bırak</translation></message></context>
<context><name>CleanStrip</name><message><source>Paragraphs with marks that are no words: {number}, such as “{example}”.</source><translation>Sözcük olmayan işaretler içeren paragraflar: {number}, örneğin “{example}”.</translation></message></context>
<context><name>CleanStrip</name><message><source>Paragraphs with the clean reading: {part} of {whole}.</source><translation>Temiz okunuşu alınan paragraflar: {part}/{whole}.</translation></message></context>
<context><name>CleanStrip</name><message><source>Show the words as received beside the clean reading</source><translation>Alınan sözcükleri temiz okumanın yanında göster</translation></message></context>
<context><name>CleanStrip</name><message><source>Store all these paragraphs as received</source><translation>Bu paragrafların tümünü alındığı gibi sakla</translation></message></context>
<context><name>CleanStrip</name><message><source>Store the clean reading of all these paragraphs</source><translation>Bu paragrafların tümünün temiz okumasını sakla</translation></message></context>
<context><name>CleanStrip</name><message><source>Take all</source><translation>Tümünü al</translation></message></context>
<context><name>Clearance</name><message><source>Marking, date and clearance (F4)</source><translation>Gizlilik derecesi, tarih ve onay (F4)</translation></message></context>
<context><name>Clearance</name><message><source>Marking, date, clearance…</source><translation>Gizlilik derecesi, tarih, onay…</translation></message></context>
<context><name>Clearance</name><message><source>Valid until {date}: do not use it any more.</source><translation>Geçerlilik sonu {date}: artık kullanmayın.</translation></message></context>
<context><name>ClearanceFields</name><message><source>As of</source><translation>İtibarıyla</translation></message></context>
<context><name>ClearanceFields</name><message><source>Cleared by</source><translation>Onaylayan</translation></message></context>
<context><name>ClearanceFields</name><message><source>Marking</source><translation>Gizlilik derecesi</translation></message></context>
<context><name>ClearanceFields</name><message><source>May be used</source><translation>Kullanılabilir</translation></message></context>
<context><name>ClearanceFields</name><message><source>Not set</source><translation>Belirlenmedi</translation></message></context>
<context><name>ClearanceFields</name><message><source>The other side may be told this</source><translation>Bu, karşı tarafa söylenebilir</translation></message></context>
<context><name>ClearanceFields</name><message><source>Valid until</source><translation>Geçerlilik sonu</translation></message></context>
<context><name>Commands</name><message><source>About Briefing Book</source><translation>Briefing Book hakkında</translation></message></context>
<context><name>Commands</name><message><source>Briefing Book {version}. From a signed statement to the printed book.</source><translation>Briefing Book {version}. İmzalanmış bildiriden basılı bilgi notu dosyasına.</translation></message></context>
<context><name>Commands</name><message><source>Errors are logged in {path}, without any content of a workspace</source><translation>Hatalar, çalışma alanı içeriği olmadan şuraya kaydedilir: {path}</translation></message></context>
<context><name>Commands</name><message numerus="yes"><source>Import document {number} of {count}</source><translation><numerusform>Belge {number} / {count} içe aktar</numerusform></translation></message></context>
<context><name>Commands</name><message><source>Import of “{file}” cancelled. Nothing was stored.</source><translation>“{file}” içe aktarılmadı. Hiçbir şey saklanmadı.</translation></message></context>
<context><name>Commands</name><message><source>Import statement</source><translation>Bildiri içe aktar</translation></message></context>
<context><name>Commands</name><message><source>Made {files} in {folder}.</source><translation>{files} oluşturuldu; klasör: {folder}.</translation></message></context>
<context><name>Commands</name><message><source>Nothing was imported. Drop one local file at a time.</source><translation>Hiçbir şey içe aktarılmadı. Her seferinde tek bir yerel dosya bırakın.</translation></message></context>
<context><name>Commands</name><message><source>Nothing was imported: this workspace is read-only.</source><translation>Hiçbir şey içe aktarılmadı: bu çalışma alanı salt okunur.</translation></message></context>
<context><name>Commands</name><message><source>Open</source><translation>Aç</translation></message></context>
<context><name>Commands</name><message><source>Show in folder</source><translation>Klasörde göster</translation></message></context>
<context><name>Commands</name><message><source>Statements (*.txt *.html *.htm *.docx *.odt *.rtf *.pdf);;All files (*)</source><translation>Bildiriler (*.txt *.html *.htm *.docx *.odt *.rtf *.pdf);;Tüm dosyalar (*)</translation></message></context>
<context><name>Commands</name><message numerus="yes"><source>The same applies to {count} more.</source><translation><numerusform>Aynısı {count} tanesi için daha geçerli.</numerusform></translation></message></context>
<context><name>Commands</name><message><source>The statement was deleted with its notes. Undo brings it back.</source><translation>Bildiri notlarıyla birlikte silindi. Geri al ile geri gelir.</translation></message></context>
<context><name>Commands</name><message><source>“{file}” has several documents.</source><translation>“{file}” birkaç belge içeriyor.</translation></message></context>
<context><name>Commands</name><message><source>“{file}” is still under review. Accept or cancel it first.</source><translation>“{file}” hâlâ gözden geçiriliyor. Önce kabul veya iptal edin.</translation></message></context>
<context><name>CommitmentCard</name><message><source>A date or words</source><translation>Tarih veya sözcükler</translation></message></context>
<context><name>CommitmentCard</name><message><source>Date</source><translation>Tarih</translation></message></context>
<context><name>CommitmentCard</name><message><source>Date of the latest update</source><translation>Son durumun tarihi</translation></message></context>
<context><name>CommitmentCard</name><message><source>Delete this commitment</source><translation>Bu taahhüdü sil</translation></message></context>
<context><name>CommitmentCard</name><message><source>Due</source><translation>Son tarih</translation></message></context>
<context><name>CommitmentCard</name><message><source>Latest update</source><translation>Son durum</translation></message></context>
<context><name>CommitmentCard</name><message><source>Latest update…</source><translation>Son durum…</translation></message></context>
<context><name>CommitmentCard</name><message><source>Past due since {date}</source><translation>{date} tarihinden beri süresi geçmiş</translation></message></context>
<context><name>CommitmentCard</name><message><source>Responsible</source><translation>Sorumlu</translation></message></context>
<context><name>CommitmentCard</name><message><source>What</source><translation>Ne</translation></message></context>
<context><name>CommitmentCard</name><message><source>What was promised…</source><translation>Taahhüt edilen…</translation></message></context>
<context><name>CommitmentCard</name><message><source>Who is responsible</source><translation>Sorumlu kişi veya kurum</translation></message></context>
<context><name>CommitmentCard</name><message><source>not a date</source><translation>tarih değil</translation></message></context>
<context><name>Commitments</name><message><source>Clause</source><translation>Madde</translation></message></context>
<context><name>Commitments</name><message><source>Commitment</source><translation>Taahhüt</translation></message></context>
<context><name>Commitments</name><message><source>Due</source><translation>Son tarih</translation></message></context>
<context><name>Commitments</name><message><source>Latest update</source><translation>Son durum</translation></message></context>
<context><name>Commitments</name><message><source>No date</source><translation>Tarih yok</translation></message></context>
<context><name>Commitments</name><message><source>Nobody named</source><translation>Kimse belirtilmemiş</translation></message></context>
<context><name>Commitments</name><message><source>Responsible</source><translation>Sorumlu</translation></message></context>
<context><name>Commitments</name><message><source>Status</source><translation>Durum</translation></message></context>
<context><name>Commitments</name><message><source>Updated</source><translation>Güncellendi</translation></message></context>
<context><name>Commitments</name><message><source>not a date</source><translation>tarih değil</translation></message></context>
<context><name>Commitments</name><message><source>past due</source><translation>süresi geçti</translation></message></context>
<context><name>CommitmentsView</name><message><source>All</source><translation>Tümü</translation></message></context>
<context><name>CommitmentsView</name><message><source>By due date</source><translation>Son tarihe göre</translation></message></context>
<context><name>CommitmentsView</name><message><source>By responsible</source><translation>Sorumluya göre</translation></message></context>
<context><name>CommitmentsView</name><message><source>By status</source><translation>Duruma göre</translation></message></context>
<context><name>CommitmentsView</name><message><source>Commitments</source><translation>Taahhütler</translation></message></context>
<context><name>CommitmentsView</name><message><source>Delete</source><translation>Sil</translation></message></context>
<context><name>CommitmentsView</name><message><source>Filter commitments</source><translation>Taahhütleri filtrele</translation></message></context>
<context><name>CommitmentsView</name><message><source>Go to the clause</source><translation>Maddeye git</translation></message></context>
<context><name>CommitmentsView</name><message><source>Group</source><translation>Grup</translation></message></context>
<context><name>CommitmentsView</name><message><source>Group by</source><translation>Gruplandırma</translation></message></context>
<context><name>CommitmentsView</name><message><source>No commitments yet. Add one beside a clause of a statement, or look at the proposals.</source><translation>Henüz taahhüt yok. Bir bildiri maddesinin yanında ekleyin ya da önerilere bakın.</translation></message></context>
<context><name>CommitmentsView</name><message><source>No grouping</source><translation>Gruplandırma yok</translation></message></context>
<context><name>CommitmentsView</name><message><source>Past due</source><translation>Süresi geçti</translation></message></context>
<context><name>CommitmentsView</name><message><source>Possible commitments in the texts that are not followed yet ({Ctrl+R})</source><translation>Metinlerde henüz izlenmeyen olası taahhütler ({Ctrl+R})</translation></message></context>
<context><name>CommitmentsView</name><message><source>Proposed</source><translation>Önerilen</translation></message></context>
<context><name>CompareDialog</name><message><source>&amp;Since</source><translation>&amp;Başlangıç</translation></message></context>
<context><name>CompareDialog</name><message><source>&amp;Until</source><translation>B&amp;itiş</translation></message></context>
<context><name>CompareDialog</name><message><source>Before</source><translation>Önce</translation></message></context>
<context><name>CompareDialog</name><message><source>Book {number} of {date}</source><translation>{date} tarihli bilgi dosyası {number}</translation></message></context>
<context><name>CompareDialog</name><message><source>Book {number}, replacement pages.pdf</source><translation>Bilgi dosyası {number}, değişim sayfaları.pdf</translation></message></context>
<context><name>CompareDialog</name><message><source>Change</source><translation>Değişiklik</translation></message></context>
<context><name>CompareDialog</name><message><source>Changes</source><translation>Değişiklikler</translation></message></context>
<context><name>CompareDialog</name><message><source>Changes since a book was issued</source><translation>Dağıtımdan sonraki değişiklikler</translation></message></context>
<context><name>CompareDialog</name><message><source>Close</source><translation>Kapat</translation></message></context>
<context><name>CompareDialog</name><message><source>First words</source><translation>İlk sözcükler</translation></message></context>
<context><name>CompareDialog</name><message><source>No book has been issued from this workspace yet.</source><translation>Bu çalışma alanından henüz bilgi dosyası dağıtılmadı.</translation></message></context>
<context><name>CompareDialog</name><message><source>Nothing has changed.</source><translation>Hiçbir şey değişmedi.</translation></message></context>
<context><name>CompareDialog</name><message><source>Now</source><translation>Şimdi</translation></message></context>
<context><name>CompareDialog</name><message><source>Part</source><translation>Bölüm</translation></message></context>
<context><name>CompareDialog</name><message><source>Place</source><translation>Yer</translation></message></context>
<context><name>CompareDialog</name><message><source>Replacement &amp;pages…</source><translation>Değişim &amp;sayfaları…</translation></message></context>
<context><name>CompareDialog</name><message><source>Replacement pages</source><translation>Değişim sayfaları</translation></message></context>
<context><name>CompareDialog</name><message><source>The words are the same.</source><translation>Sözler aynı.</translation></message></context>
<context><name>CompareDialog</name><message><source>The workspace now</source><translation>Çalışma alanının şimdiki hâli</translation></message></context>
<context><name>CompareDialog</name><message><source>Title</source><translation>Başlık</translation></message></context>
<context><name>CompareDialog</name><message><source>Words before and now</source><translation>Önceki ve şimdiki sözler</translation></message></context>
<context><name>CopiesPane</name><message><source>Copies</source><translation>Nüshalar</translation></message></context>
<context><name>CopiesPane</name><message><source>Write the copy again</source><translation>Nüshayı yeniden yaz</translation></message></context>
<context><name>CopyCard</name><message><source>Copy {number} of {copies}</source><translation>Nüsha {number} / {copies}</translation></message></context>
<context><name>CopyCard</name><message><source>Made for {name}</source><translation>Kime: {name}</translation></message></context>
<context><name>CopyCard</name><message><source>Open as issued…</source><translation>Dağıtıldığı gibi aç…</translation></message></context>
<context><name>CopyCard</name><message><source>pages replaced on {day}</source><translation>sayfalar {day} tarihinde değiştirildi</translation></message></context>
<context><name>CopyCard</name><message><source>since {day}</source><translation>{day} tarihinden beri</translation></message></context>
<context><name>CopyCard</name><message><source>{copy}: recipient</source><translation>{copy}: alıcı</translation></message></context>
<context><name>CopyCard</name><message><source>{copy}: status</source><translation>{copy}: durum</translation></message></context>
<context><name>CopyMerger</name><message><source>Merge a copy</source><translation>Kopyayı birleştir</translation></message></context>
<context><name>CopyMerger</name><message><source>Nothing to merge: everything in {file} is here.</source><translation>Birleştirilecek bir şey yok: {file} içindeki her şey burada var.</translation></message></context>
<context><name>CopyMerger</name><message><source>Workspaces (*.briefing)</source><translation>Çalışma alanları (*.briefing)</translation></message></context>
<context><name>CopyMerger</name><message><source>{step}: done. Undo takes it back; books that left the house stay.</source><translation>{step}: tamam. Geri al ile geri alınır; dışarı çıkmış kitaplar kalır.</translation></message></context>
<context><name>DateField</name><message><source>Not a date. Write it as 12 October 2022.</source><translation>Tarih değil. 12 Ekim 2022 gibi yazın.</translation></message></context>
<context><name>Delegations</name><message><source>Add a person ({Insert})</source><translation>Kişi ekle ({Insert})</translation></message></context>
<context><name>Delegations</name><message><source>No party</source><translation>Taraf yok</translation></message></context>
<context><name>Delegations</name><message><source>left empty</source><translation>boş bırakıldı</translation></message></context>
<context><name>DelegationsPanel</name><message><source>Delegations</source><translation>Heyetler</translation></message></context>
<context><name>DelegationsPanel</name><message><source>Enter the parties of the meeting first ({Ctrl+E}).</source><translation>Önce toplantının taraflarını girin ({Ctrl+E}).</translation></message></context>
<context><name>DifferencesStrip</name><message><source>No difference was found between the versions</source><translation>Metinler arasında fark bulunmadı</translation></message></context>
<context><name>DifferencesStrip</name><message numerus="yes"><source>The versions differ in {count} places</source><translation><numerusform>Metinler {count} yerde ayrılıyor</numerusform></translation></message></context>
<context><name>DifferencesStrip</name><message><source>Where the versions differ</source><translation>Metinlerin ayrıldığı yerler</translation></message></context>
<context><name>DifferencesStrip</name><message><source>{clause} · only in {language}</source><translation>{clause} · yalnızca şu dilde: {language}</translation></message></context>
<context><name>DifferencesStrip</name><message><source>{clause} · “{words}” only in {language}</source><translation>{clause} · “{words}” yalnızca şu dilde: {language}</translation></message></context>
<context><name>DifferencesStrip</name><message><source>{clause} · “{words}” – “{other}”</source><translation>{clause} · “{words}” – “{other}”</translation></message></context>
<context><name>DocumentCard</name><message><source>Languages</source><translation>Diller</translation></message></context>
<context><name>DocumentCard</name><message><source>Originals</source><translation>Asıl nüsha sayısı</translation></message></context>
<context><name>DocumentCard</name><message><source>Signed by</source><translation>İmzalayanlar</translation></message></context>
<context><name>DocumentCard</name><message><source>State of the text</source><translation>Metnin durumu</translation></message></context>
<context><name>DocumentCard</name><message><source>Title of the document</source><translation>Belgenin başlığı</translation></message></context>
<context><name>DocumentReader</name><message><source>Cancel</source><translation>İptal</translation></message></context>
<context><name>DocumentReader</name><message><source>Reading {file}…</source><translation>{file} okunuyor…</translation></message></context>
<context><name>DocumentsPanel</name><message><source>Add a document to sign ({Insert})</source><translation>İmzalanacak belge ekle ({Insert})</translation></message></context>
<context><name>DocumentsPanel</name><message><source>Documents to be signed</source><translation>İmzalanacak belgeler</translation></message></context>
<context><name>DocumentsPanel</name><message><source>New document</source><translation>Yeni belge</translation></message></context>
<context><name>EarlierCard</name><message><source>Added since: {words}</source><translation>Sonradan eklendi: {words}</translation></message></context>
<context><name>EarlierCard</name><message><source>Carry forward</source><translation>Aktar</translation></message></context>
<context><name>EarlierCard</name><message><source>Carry forward: {what}</source><translation>Aktar: {what}</translation></message></context>
<context><name>EarlierCard</name><message><source>Continue it under this clause and mark the earlier one as superseded</source><translation>Bu maddede sürdür ve öncekini geçerliliğini yitirmiş olarak işaretle</translation></message></context>
<context><name>EarlierCard</name><message><source>Earlier text: {statement}, clause {label} · {score}% alike</source><translation>Önceki metin: {statement}, madde {label} · %{score} benzer</translation></message></context>
<context><name>EarlierCard</name><message><source>Earlier text: {statement}, {label} · {score}% alike</source><translation>Önceki metin: {statement}, {label} · %{score} benzer</translation></message></context>
<context><name>EarlierCard</name><message><source>Go to the clause</source><translation>Maddeye git</translation></message></context>
<context><name>EarlierCard</name><message><source>Removed since: {words}</source><translation>Sonradan çıkarıldı: {words}</translation></message></context>
<context><name>EarlierCard</name><message><source>Space shows it here, {Enter} opens its clause</source><translation>Boşluk burada gösterir, {Enter} maddesini açar</translation></message></context>
<context><name>EarlierCard</name><message><source>added since</source><translation>sonradan eklendi</translation></message></context>
<context><name>EarlierCard</name><message><source>removed since</source><translation>sonradan çıkarıldı</translation></message></context>
<context><name>EditionChoice</name><message><source>&amp;Sections…</source><translation>&amp;Bölümler…</translation></message></context>
<context><name>EditionChoice</name><message><source>Sections of this edition and their order</source><translation>Bu sürümün bölümleri ve sıraları</translation></message></context>
<context><name>EditionChoice</name><message numerus="yes"><source>sections: {count}</source><translation><numerusform>bölüm sayısı: {count}</numerusform></translation></message></context>
<context><name>EditionChoice</name><message><source>up to {marking}</source><translation>en çok {marking}</translation></message></context>
<context><name>EditionSections</name><message><source>&amp;Delete</source><translation>&amp;Sil</translation></message></context>
<context><name>EditionSections</name><message><source>&amp;Highest marking</source><translation>&amp;En yüksek derece</translation></message></context>
<context><name>EditionSections</name><message><source>Cancel</source><translation>İptal</translation></message></context>
<context><name>EditionSections</name><message><source>Highest marking</source><translation>En yüksek derece</translation></message></context>
<context><name>EditionSections</name><message><source>Save</source><translation>Kaydet</translation></message></context>
<context><name>EditionSections</name><message><source>Save &amp;as</source><translation>&amp;Farklı kaydet</translation></message></context>
<context><name>EditionSections</name><message><source>Sections</source><translation>Bölümler</translation></message></context>
<context><name>EditionSections</name><message><source>Sections of the book</source><translation>Bilgi dosyasının bölümleri</translation></message></context>
<context><name>EditionSections</name><message><source>any</source><translation>sınırsız</translation></message></context>
<context><name>EditionSections</name><message><source>custom name</source><translation>özel ad</translation></message></context>
<context><name>EditionSections</name><message><source>{edition} · Space selects, F2 renames, Alt+↑↓ moves</source><translation>{edition} · Boşluk seçer, F2 yeniden adlandırır, Alt+↑↓ taşır</translation></message></context>
<context><name>FilterField</name><message><source>Filter…</source><translation>Süz…</translation></message></context>
<context><name>FormattedText</name><message><source>Formatting</source><translation>Biçim</translation></message></context>
<context><name>HelpPage</name><message><source>Close</source><translation>Kapat</translation></message></context>
<context><name>HelpPage</name><message><source>How it works</source><translation>Nasıl çalışır</translation></message></context>
<context><name>HistoryPane</name><message><source>Added</source><translation>Eklendi</translation></message></context>
<context><name>HistoryPane</name><message><source>Changed</source><translation>Değişti</translation></message></context>
<context><name>HistoryPane</name><message><source>Changes of the step</source><translation>Adımın değişiklikleri</translation></message></context>
<context><name>HistoryPane</name><message><source>Deleted</source><translation>Silindi</translation></message></context>
<context><name>HistoryPane</name><message><source>Go there</source><translation>Oraya git</translation></message></context>
<context><name>HistoryPane</name><message><source>Restore the earlier version</source><translation>Önceki hâli geri yükle</translation></message></context>
<context><name>HistoryPane</name><message><source>Restore the later version</source><translation>Sonraki hâli geri yükle</translation></message></context>
<context><name>HistoryPane</name><message><source>Restore this</source><translation>Bunu geri yükle</translation></message></context>
<context><name>HistoryPane</name><message><source>nothing</source><translation>hiçbir şey</translation></message></context>
<context><name>HistoryPane</name><message><source>{before}&#10;→ {after}</source><translation>{before}&#10;→ {after}</translation></message></context>
<context><name>HistoryPane</name><message><source>{before} → {after}</source><translation>{before} → {after}</translation></message></context>
<context><name>HistoryPane</name><message numerus="yes"><source>… and {count} more</source><translation><numerusform>… ve {count} tane daha</numerusform></translation></message></context>
<context><name>HistoryView</name><message><source>Filter the history</source><translation>Geçmişi filtrele</translation></message></context>
<context><name>HistoryView</name><message><source>Go there</source><translation>Oraya git</translation></message></context>
<context><name>HistoryView</name><message><source>History</source><translation>Geçmiş</translation></message></context>
<context><name>HistoryView</name><message><source>Responsible</source><translation>Sorumlu</translation></message></context>
<context><name>HistoryView</name><message><source>State</source><translation>Durum</translation></message></context>
<context><name>HistoryView</name><message><source>The record that this step changed no longer exists.</source><translation>Bu adımın değiştirdiği kayıt artık yok.</translation></message></context>
<context><name>HistoryView</name><message><source>What</source><translation>Ne</translation></message></context>
<context><name>HistoryView</name><message><source>When</source><translation>Zaman</translation></message></context>
<context><name>HistoryView</name><message numerus="yes"><source>{count} steps</source><translation><numerusform>{count} adım</numerusform></translation></message></context>
<context><name>HistoryView</name><message numerus="yes"><source>{count} steps, more when you scroll down</source><translation><numerusform>{count} adım, aşağı kaydırınca daha fazlası</numerusform></translation></message></context>
<context><name>IssueChoice</name><message><source>&amp;Issue as numbered copies</source><translation>&amp;Numaralı nüshalar hâlinde dağıt</translation></message></context>
<context><name>IssueChoice</name><message><source>&amp;Watermark with the copy number</source><translation>Nüsha numaralı fili&amp;gran</translation></message></context>
<context><name>IssueChoice</name><message><source>Issuing cannot be undone. Each copy is a separate file.</source><translation>Dağıtım geri alınamaz. Her nüsha ayrı bir dosyadır.</translation></message></context>
<context><name>IssueChoice</name><message><source>One recipient per line</source><translation>Her satırda bir alıcı</translation></message></context>
<context><name>IssueChoice</name><message><source>Passphrase of the signing key</source><translation>İmza anahtarının parolası</translation></message></context>
<context><name>IssueChoice</name><message><source>Recipients can then check a copy without the workspace</source><translation>Alıcılar nüshayı çalışma alanı olmadan doğrulayabilir</translation></message></context>
<context><name>IssueChoice</name><message><source>Recipients of the copies, one per line</source><translation>Nüshaların alıcıları, her satırda bir alıcı</translation></message></context>
<context><name>IssueChoice</name><message><source>Sign the &amp;list of copies</source><translation>Nüsha &amp;listesini imzala</translation></message></context>
<context><name>ItemCard</name><message><source>Change the minutes (M)</source><translation>Dakikaları değiştir (M)</translation></message></context>
<context><name>ItemCard</name><message><source>Minutes of “{title}”</source><translation>“{title}” süresi, dakika</translation></message></context>
<context><name>ItemEditor</name><message><source>Add every clause with an open commitment that is not on the agenda (O)</source><translation>Gündemde olmayan, açık taahhüdü bulunan her maddeyi ekle (O)</translation></message></context>
<context><name>ItemEditor</name><message><source>Begins at a fixed time</source><translation>Belirli saatte başlar</translation></message></context>
<context><name>ItemEditor</name><message><source>Clauses</source><translation>Maddeler</translation></message></context>
<context><name>ItemEditor</name><message><source>Counterpart</source><translation>Muhatap</translation></message></context>
<context><name>ItemEditor</name><message><source>Fill with open commitments</source><translation>Açık taahhütlerle doldur</translation></message></context>
<context><name>ItemEditor</name><message><source>In parallel with the item above</source><translation>Üstteki maddeyle eş zamanlı</translation></message></context>
<context><name>ItemEditor</name><message><source>Kind</source><translation>Tür</translation></message></context>
<context><name>ItemEditor</name><message><source>Lead</source><translation>Konu sorumlusu</translation></message></context>
<context><name>ItemEditor</name><message><source>Notes on its clauses</source><translation>Maddeleriyle ilgili notlar</translation></message></context>
<context><name>ItemEditor</name><message><source>Outcome sought</source><translation>Hedeflenen sonuç</translation></message></context>
<context><name>ItemEditor</name><message><source>Title</source><translation>Başlık</translation></message></context>
<context><name>ItemEditor</name><message><source>when the item above ends</source><translation>üstteki madde bitince</translation></message></context>
<context><name>KeyDialog</name><message><source>&amp;Export the public part…</source><translation>&amp;Açık kısmı dışa aktar…</translation></message></context>
<context><name>KeyDialog</name><message><source>&amp;Make the key</source><translation>Anahtarı &amp;oluştur</translation></message></context>
<context><name>KeyDialog</name><message><source>&amp;Passphrase</source><translation>&amp;Parola</translation></message></context>
<context><name>KeyDialog</name><message><source>&amp;Repeat</source><translation>&amp;Yineleyin</translation></message></context>
<context><name>KeyDialog</name><message><source>Close</source><translation>Kapat</translation></message></context>
<context><name>KeyDialog</name><message><source>Export the public part</source><translation>Açık kısmı dışa aktar</translation></message></context>
<context><name>KeyDialog</name><message><source>Name of the &amp;desk</source><translation>&amp;Birimin adı</translation></message></context>
<context><name>KeyDialog</name><message><source>Nobody can recover a forgotten passphrase.</source><translation>Unutulan parolayı kimse kurtaramaz.</translation></message></context>
<context><name>KeyDialog</name><message><source>Signing key</source><translation>İmza anahtarı</translation></message></context>
<context><name>KeyDialog</name><message><source>The key was made.</source><translation>Anahtar oluşturuldu.</translation></message></context>
<context><name>KeyDialog</name><message><source>The two entries do not match. Nothing was changed.</source><translation>İki giriş aynı değil. Hiçbir şey değiştirilmedi.</translation></message></context>
<context><name>KeyDialog</name><message><source>With this key the desk signs the list of a book's copies. Whoever has the public part of the key can check a copy without the workspace. Compare the fingerprint by telephone.</source><translation>Birim, bilgi dosyasının nüsha listesini bu anahtarla imzalar. Anahtarın açık kısmına sahip olan, nüshayı çalışma alanı olmadan doğrulayabilir. Parmak izini telefonla karşılaştırın.</translation></message></context>
<context><name>KeyDialog</name><message><source>Written: {file}. Give it to those who receive copies.</source><translation>Yazıldı: {file}. Nüsha alanlara verin.</translation></message></context>
<context><name>KeySheet</name><message><source>Keyboard shortcuts</source><translation>Klavye kısayolları</translation></message></context>
<context><name>KeySheet</name><message><source>No shortcut found.</source><translation>Kısayol bulunamadı.</translation></message></context>
<context><name>KeySheet</name><message><source>Search an action or a key</source><translation>Bir işlem veya tuş arayın</translation></message></context>
<context><name>KindButton</name><message><source>Kind of note</source><translation>Notun türü</translation></message></context>
<context><name>KindButton</name><message><source>Purpose of the note</source><translation>Notun amacı</translation></message></context>
<context><name>LengthLabel</name><message><source>Words: {words} · about {spoken} min</source><translation>Sözcük: {words} · yaklaşık {spoken} dk</translation></message></context>
<context><name>LengthLabel</name><message><source>Words: {words} · about {spoken} of {minutes} min</source><translation>Sözcük: {words} · yaklaşık {spoken} / {minutes} dk</translation></message></context>
<context><name>MainWindow</name><message><source>In this meeting</source><translation>Bu toplantıda</translation></message></context>
<context><name>MainWindow</name><message><source>In this statement</source><translation>Bu bildiride</translation></message></context>
<context><name>MainWindow</name><message><source>This workspace is open in this window already.</source><translation>Bu çalışma alanı zaten bu pencerede açık.</translation></message></context>
<context><name>MainWindow</name><message><source>{name} – Briefing Book</source><translation>{name} – Briefing Book</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Cancel</source><translation>İptal</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Issue</source><translation>Dağıt</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Make</source><translation>Oluştur</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Make a book</source><translation>Bilgi dosyası oluştur</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Make {files}</source><translation>Oluştur: {files}</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Making the book</source><translation>Bilgi dosyası oluşturuluyor</translation></message></context>
<context><name>MakeBookDialog</name><message><source>Replace</source><translation>Üzerine yaz</translation></message></context>
<context><name>MakeBookDialog</name><message><source>The file was changed</source><translation>Dosya değiştirilmiş</translation></message></context>
<context><name>MakeBookDialog</name><message><source>{files} was changed since it was made, or is not a book of this workspace. If you replace it, these changes are lost.</source><translation>{files} oluşturulduktan sonra değiştirilmiş veya bu çalışma alanının bilgi dosyası değil. Üzerine yazarsanız bu değişiklikler kaybolur.</translation></message></context>
<context><name>MarkingsView</name><message><source>&amp;Add</source><translation>&amp;Ekle</translation></message></context>
<context><name>MarkingsView</name><message><source>&amp;Lower</source><translation>&amp;Alçalt</translation></message></context>
<context><name>MarkingsView</name><message><source>&amp;Remove</source><translation>&amp;Kaldır</translation></message></context>
<context><name>MarkingsView</name><message><source>From lowest to highest. A text without a marking has that of its meeting. A page has the highest marking of its texts. The press edition may contain only the lowest.</source><translation>En düşükten en yükseğe. Derecesi olmayan metin, toplantısının derecesini taşır. Bir sayfa, metinlerinin en yüksek derecesini taşır. Basın sürümü yalnızca en düşük dereceyi içerebilir.</translation></message></context>
<context><name>MarkingsView</name><message><source>Hi&amp;gher</source><translation>&amp;Yükselt</translation></message></context>
<context><name>MarkingsView</name><message><source>Markings</source><translation>Gizlilik dereceleri</translation></message></context>
<context><name>MarkingsView</name><message><source>New marking</source><translation>Yeni gizlilik derecesi</translation></message></context>
<context><name>MarkingsView</name><message><source>Re&amp;name</source><translation>Yeniden a&amp;dlandır</translation></message></context>
<context><name>MarkingsView</name><message><source>Used but not on the scale, so treated as the highest: {names}</source><translation>Kullanılıyor ama ölçekte yok, bu yüzden en yüksek sayılır: {names}</translation></message></context>
<context><name>MarkingsView</name><message numerus="yes"><source>Used by {count} notes, briefs, meetings and editions.</source><translation><numerusform>{count} not, bilgi notu, toplantı ve sürümde kullanılıyor.</numerusform></translation></message></context>
<context><name>MeetingBriefs</name><message><source>Add an addendum ({Insert})</source><translation>Ek bilgi ekle ({Insert})</translation></message></context>
<context><name>MeetingBriefs</name><message><source>Briefs</source><translation>Bilgi notları</translation></message></context>
<context><name>MeetingCommands</name><message><source>Calendar (*.ics)</source><translation>Takvim (*.ics)</translation></message></context>
<context><name>MeetingCommands</name><message><source>Made {file} in {folder}.</source><translation>{file} şu klasörde oluşturuldu: {folder}.</translation></message></context>
<context><name>MeetingCommands</name><message><source>New meeting</source><translation>Yeni toplantı</translation></message></context>
<context><name>MeetingCommands</name><message><source>Open</source><translation>Aç</translation></message></context>
<context><name>MeetingCommands</name><message><source>PDF (*.pdf)</source><translation>PDF (*.pdf)</translation></message></context>
<context><name>MeetingCommands</name><message><source>Programme</source><translation>Program</translation></message></context>
<context><name>MeetingCommands</name><message><source>Save the programme</source><translation>Programı kaydet</translation></message></context>
<context><name>MeetingCommands</name><message><source>The meeting was deleted with its agenda. Undo brings it back.</source><translation>Toplantı gündemiyle birlikte silindi. Geri al ile geri gelir.</translation></message></context>
<context><name>MeetingCommands</name><message><source>Word (*.docx)</source><translation>Word (*.docx)</translation></message></context>
<context><name>MeetingEditor</name><message><source>New item</source><translation>Yeni gündem maddesi</translation></message></context>
<context><name>MeetingEditor</name><message><source>Nothing was added to “{title}”: every open commitment is already on the agenda.</source><translation>“{title}” konusuna bir şey eklenmedi: her açık taahhüt zaten gündemde.</translation></message></context>
<context><name>MeetingEditor</name><message numerus="yes"><source>{count} clauses with open commitments were added to “{title}”.</source><translation><numerusform>Açık taahhüdü olan {count} madde “{title}” konusuna eklendi.</numerusform></translation></message></context>
<context><name>MeetingFields</name><message><source>Date</source><translation>Tarih</translation></message></context>
<context><name>MeetingFields</name><message><source>Days</source><translation>Gün</translation></message></context>
<context><name>MeetingFields</name><message><source>End</source><translation>Bitiş</translation></message></context>
<context><name>MeetingFields</name><message><source>Framework</source><translation>Çerçeve</translation></message></context>
<context><name>MeetingFields</name><message><source>Interpreted (doubles speaking time)</source><translation>Çevirili (konuşma süresini ikiye katlar)</translation></message></context>
<context><name>MeetingFields</name><message><source>Marking</source><translation>Gizlilik derecesi</translation></message></context>
<context><name>MeetingFields</name><message><source>None</source><translation>Yok</translation></message></context>
<context><name>MeetingFields</name><message><source>Other clocks shown, such as Europe/Istanbul</source><translation>Gösterilecek diğer saatler, ör. Europe/Istanbul</translation></message></context>
<context><name>MeetingFields</name><message><source>Parties, separated by semicolons</source><translation>Taraflar, noktalı virgülle ayrılmış</translation></message></context>
<context><name>MeetingFields</name><message><source>Place</source><translation>Yer</translation></message></context>
<context><name>MeetingFields</name><message><source>Round</source><translation>Kaçıncı</translation></message></context>
<context><name>MeetingFields</name><message><source>Series of meetings</source><translation>Toplantı dizisi</translation></message></context>
<context><name>MeetingFields</name><message><source>Start</source><translation>Başlangıç</translation></message></context>
<context><name>MeetingFields</name><message><source>Time zone</source><translation>Saat dilimi</translation></message></context>
<context><name>MeetingFields</name><message><source>Title</source><translation>Başlık</translation></message></context>
<context><name>MeetingHead</name><message><source>Agenda</source><translation>Gündem</translation></message></context>
<context><name>MeetingHead</name><message><source>Briefs</source><translation>Bilgi notları</translation></message></context>
<context><name>MeetingHead</name><message><source>Delegations</source><translation>Heyetler</translation></message></context>
<context><name>MeetingHead</name><message><source>Edit the meeting ({Ctrl+E})</source><translation>Toplantıyı düzenle ({Ctrl+E})</translation></message></context>
<context><name>MeetingHead</name><message><source>The meeting: {when}</source><translation>Toplantı: {when}</translation></message></context>
<context><name>MeetingHead</name><message><source>To sign</source><translation>İmzalanacak</translation></message></context>
<context><name>MergeDialog</name><message><source>&amp;Merge</source><translation>&amp;Birleştir</translation></message></context>
<context><name>MergeDialog</name><message><source>All is decided. Merging can be undone.</source><translation>Hepsine karar verildi. Birleştirme geri alınabilir.</translation></message></context>
<context><name>MergeDialog</name><message><source>Both sides</source><translation>İki taraf</translation></message></context>
<context><name>MergeDialog</name><message><source>Conflicts</source><translation>Çakışmalar</translation></message></context>
<context><name>MergeDialog</name><message><source>Keep &amp;ours (1)</source><translation>&amp;Bizimkini tut (1)</translation></message></context>
<context><name>MergeDialog</name><message><source>Merge “{file}”</source><translation>“{file}” birleştir</translation></message></context>
<context><name>MergeDialog</name><message><source>Not decided yet: {number}. Nothing is stored before all are.</source><translation>Henüz karar verilmeyen: {number}. Hepsi bitmeden hiçbir şey kaydedilmez.</translation></message></context>
<context><name>MergeDialog</name><message><source>Ours</source><translation>Bizimki</translation></message></context>
<context><name>MergeDialog</name><message><source>Ours stays for now, with the narrower audience and the higher marking. The other version can be restored from the history.</source><translation>Şimdilik bizimki kalır; daha dar okuyucu ve daha yüksek gizlilik geçerli olur. Diğeri geçmişten geri yüklenebilir.</translation></message></context>
<context><name>MergeDialog</name><message><source>Set a&amp;side (3)</source><translation>&amp;Sonraya bırak (3)</translation></message></context>
<context><name>MergeDialog</name><message><source>Take &amp;theirs (2)</source><translation>&amp;Onlarınkini al (2)</translation></message></context>
<context><name>MergeDialog</name><message><source>Theirs</source><translation>Onlarınki</translation></message></context>
<context><name>MergeDialog</name><message><source>deleted</source><translation>silindi</translation></message></context>
<context><name>MergeDialog</name><message><source>ours</source><translation>bizimki</translation></message></context>
<context><name>MergeDialog</name><message><source>set aside</source><translation>sonraya bırakıldı</translation></message></context>
<context><name>MergeDialog</name><message><source>theirs</source><translation>onlarınki</translation></message></context>
<context><name>MessageBar</name><message><source>Dismiss</source><translation>Kapat</translation></message></context>
<context><name>MessageBar</name><message><source>Under way</source><translation>Devam ediyor</translation></message></context>
<context><name>MinutesField</name><message><source> min</source><translation> dk</translation></message></context>
<context><name>MinutesField</name><message><source>Minutes</source><translation>Dakika</translation></message></context>
<context><name>MinutesField</name><message><source>↑ and ↓ change by five</source><translation>↑ ve ↓ beşer değiştirir</translation></message></context>
<context><name>NameField</name><message><source>Name</source><translation>Ad</translation></message></context>
<context><name>NameField</name><message><source>Name of the person</source><translation>Kişinin adı</translation></message></context>
<context><name>NoteCard</name><message><source>Delete this note ({Ctrl+Delete})</source><translation>Bu notu sil ({Ctrl+Delete})</translation></message></context>
<context><name>NoteCard</name><message><source>Destroy…</source><translation>Yok et…</translation></message></context>
<context><name>NoteField</name><message><source>Add a note…</source><translation>Not ekle…</translation></message></context>
<context><name>NoteField</name><message><source>Back to the clauses ({Ctrl+Enter}). The note is saved.</source><translation>Maddelere dön ({Ctrl+Enter}). Not kaydedildi.</translation></message></context>
<context><name>NoteField</name><message><source>New note</source><translation>Yeni not</translation></message></context>
<context><name>NoteField</name><message><source>{Ctrl+Enter}</source><translation>{Ctrl+Enter}</translation></message></context>
<context><name>NoteRow</name><message><source>{Enter} shows the clause in the statement</source><translation>{Enter} maddeyi bildiride gösterir</translation></message></context>
<context><name>NoteRow</name><message><source>{label} · {kind} · {audience}: {text}</source><translation>{label} · {kind} · {audience}: {text}</translation></message></context>
<context><name>NoteRow</name><message><source>{note} (valid until {date})</source><translation>{note} (geçerlilik sonu {date})</translation></message></context>
<context><name>Notes</name><message><source>Author</source><translation>Yazan</translation></message></context>
<context><name>Notes</name><message><source>Changed</source><translation>Değişti</translation></message></context>
<context><name>Notes</name><message><source>Clause</source><translation>Madde</translation></message></context>
<context><name>Notes</name><message><source>For</source><translation>Kime</translation></message></context>
<context><name>Notes</name><message><source>Kind</source><translation>Tür</translation></message></context>
<context><name>Notes</name><message><source>Marking</source><translation>Gizlilik derecesi</translation></message></context>
<context><name>Notes</name><message><source>Note</source><translation>Not</translation></message></context>
<context><name>Notes</name><message><source>Statement</source><translation>Bildiri</translation></message></context>
<context><name>Notes</name><message><source>Valid until</source><translation>Geçerlilik sonu</translation></message></context>
<context><name>NotesView</name><message><source>All</source><translation>Tümü</translation></message></context>
<context><name>NotesView</name><message><source>Delete</source><translation>Sil</translation></message></context>
<context><name>NotesView</name><message><source>Filter notes</source><translation>Notları süz</translation></message></context>
<context><name>NotesView</name><message><source>Go to the clause</source><translation>Maddeye git</translation></message></context>
<context><name>NotesView</name><message><source>No notes yet. Select a clause of a statement and write a note beside it.</source><translation>Henüz not yok. Bir bildirinin maddesini seçin ve yanına not yazın.</translation></message></context>
<context><name>NotesView</name><message><source>Notes</source><translation>Notlar</translation></message></context>
<context><name>Pages</name><message><source>Add a meeting, then add clauses to its agenda.</source><translation>Bir toplantı, ardından gündemine maddeler ekleyin.</translation></message></context>
<context><name>Pages</name><message><source>Import statement…</source><translation>Bildiri içe aktar…</translation></message></context>
<context><name>Pages</name><message><source>Import the text of a statement as you received it. It is stored unchanged.</source><translation>Bildirinin metnini aldığınız gibi içe aktarın. Değiştirilmeden saklanır.</translation></message></context>
<context><name>Pages</name><message><source>New meeting</source><translation>Yeni toplantı</translation></message></context>
<context><name>Pages</name><message><source>No meeting yet</source><translation>Henüz toplantı yok</translation></message></context>
<context><name>Pages</name><message><source>No statement yet</source><translation>Henüz bildiri yok</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;Change the passphrase</source><translation>Parolayı &amp;değiştir</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;Current passphrase</source><translation>&amp;Geçerli parola</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;New passphrase</source><translation>&amp;Yeni parola</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;Remove the passphrase</source><translation>Parolayı &amp;kaldır</translation></message></context>
<context><name>PassphraseView</name><message><source>&amp;Set the passphrase</source><translation>Parolayı &amp;ayarla</translation></message></context>
<context><name>PassphraseView</name><message><source>A passphrase encrypts the workspace and all its backups. It cannot be recovered: if you forget it, the workspace is lost. Several words are better than one unusual word.</source><translation>Parola, çalışma alanını ve tüm yedeklerini şifreler. Geri alınamaz: unutursanız çalışma alanı kaybolur. Birkaç sözcük, alışılmadık tek bir sözcükten iyidir.</translation></message></context>
<context><name>PassphraseView</name><message><source>Current passphrase</source><translation>Geçerli parola</translation></message></context>
<context><name>PassphraseView</name><message><source>Enter a passphrase first.</source><translation>Önce bir parola girin.</translation></message></context>
<context><name>PassphraseView</name><message><source>New passphrase</source><translation>Yeni parola</translation></message></context>
<context><name>PassphraseView</name><message><source>Passphrase</source><translation>Parola</translation></message></context>
<context><name>PassphraseView</name><message><source>Repea&amp;t</source><translation>Yineley&amp;in</translation></message></context>
<context><name>PassphraseView</name><message><source>Repeat the passphrase</source><translation>Parolayı yineleyin</translation></message></context>
<context><name>PassphraseView</name><message><source>The passphrase was removed. The file is no longer encrypted.</source><translation>Parola kaldırıldı. Dosya artık şifreli değil.</translation></message></context>
<context><name>PassphraseView</name><message><source>The passphrase was set.</source><translation>Parola ayarlandı.</translation></message></context>
<context><name>PassphraseView</name><message><source>The two entries do not match. Nothing was changed.</source><translation>İki giriş birbirinden farklı. Hiçbir şey değişmedi.</translation></message></context>
<context><name>PassphraseView</name><message><source>This workspace and its backups are encrypted.</source><translation>Bu çalışma alanı ve yedekleri şifreli.</translation></message></context>
<context><name>PassphraseView</name><message><source>This workspace has no passphrase. Anyone who has the file can read it.</source><translation>Bu çalışma alanının parolası yok. Dosyayı eline geçiren herkes okuyabilir.</translation></message></context>
<context><name>PassphraseView</name><message><source>Working…</source><translation>Çalışıyor…</translation></message></context>
<context><name>People</name><message><source>Bodies</source><translation>Kurumlar</translation></message></context>
<context><name>People</name><message><source>Date and place</source><translation>Tarih ve yer</translation></message></context>
<context><name>People</name><message><source>Events</source><translation>Etkinlikler</translation></message></context>
<context><name>People</name><message><source>In the statement</source><translation>Bildiride</translation></message></context>
<context><name>People</name><message><source>Instruments cited</source><translation>Atıf yapılan belgeler</translation></message></context>
<context><name>People</name><message><source>Name</source><translation>Ad</translation></message></context>
<context><name>People</name><message><source>Party</source><translation>Taraf</translation></message></context>
<context><name>People</name><message><source>Persons</source><translation>Kişiler</translation></message></context>
<context><name>People</name><message><source>Role</source><translation>Görev</translation></message></context>
<context><name>People</name><message><source>Short</source><translation>Kısa ad</translation></message></context>
<context><name>People</name><message><source>clause {labels}</source><translation>maddeler {labels}</translation></message></context>
<context><name>People</name><message><source>clauses {labels}</source><translation>maddeler {labels}</translation></message></context>
<context><name>People</name><message><source>closing</source><translation>kapanış</translation></message></context>
<context><name>People</name><message><source>lead-in</source><translation>giriş cümlesi</translation></message></context>
<context><name>People</name><message><source>preamble</source><translation>başlangıç bölümü</translation></message></context>
<context><name>People</name><message><source>signed</source><translation>imzaladı</translation></message></context>
<context><name>People</name><message><source>witnessed</source><translation>tanık oldu</translation></message></context>
<context><name>PeoplePane</name><message><source>About this name</source><translation>Bu ad hakkında</translation></message></context>
<context><name>PeoplePane</name><message><source>Add as a person (P)</source><translation>Kişi olarak ekle (P)</translation></message></context>
<context><name>PeoplePane</name><message><source>In the delegations</source><translation>Heyetlerde</translation></message></context>
<context><name>PeoplePane</name><message><source>In the statement</source><translation>Bildiride</translation></message></context>
<context><name>PeoplePane</name><message><source>Leave it out here and in the index of every book. {Ctrl+Z} shows it again.</source><translation>Burada ve her bilgi dosyasının dizininde dışarıda bırakır. {Ctrl+Z} yeniden gösterir.</translation></message></context>
<context><name>PeoplePane</name><message><source>Leave out: not a name</source><translation>Dışarıda bırak: ad değil</translation></message></context>
<context><name>PeoplePane</name><message><source>On the agenda</source><translation>Gündemde</translation></message></context>
<context><name>PeoplePane</name><message numerus="yes"><source>and {count} more</source><translation><numerusform>ve {count} tane daha</numerusform></translation></message></context>
<context><name>PeoplePane</name><message><source>{meeting} · rank {rank}</source><translation>{meeting} · sıra {rank}</translation></message></context>
<context><name>PeopleTable</name><message><source>Add a person</source><translation>Kişi ekle</translation></message></context>
<context><name>PeopleTable</name><message><source>Add as a person</source><translation>Kişi olarak ekle</translation></message></context>
<context><name>PeopleTable</name><message><source>Delete the person</source><translation>Kişiyi sil</translation></message></context>
<context><name>PeopleTable</name><message><source>Edit the person</source><translation>Kişiyi düzenle</translation></message></context>
<context><name>PeopleTable</name><message><source>Go to the clause</source><translation>Maddeye git</translation></message></context>
<context><name>PeopleView</name><message><source>Add a person ({Insert})</source><translation>Kişi ekle ({Insert})</translation></message></context>
<context><name>PeopleView</name><message><source>All</source><translation>Tümü</translation></message></context>
<context><name>PeopleView</name><message><source>Filter people and bodies</source><translation>Kişileri ve kurumları filtrele</translation></message></context>
<context><name>PeopleView</name><message><source>New person</source><translation>Yeni kişi</translation></message></context>
<context><name>PeopleView</name><message><source>No people yet. The names in statements stand here; you can add others.</source><translation>Henüz kimse yok. Bildirilerdeki adlar burada durur; başkalarını ekleyebilirsiniz.</translation></message></context>
<context><name>PeopleView</name><message><source>People and bodies</source><translation>Kişiler ve kurumlar</translation></message></context>
<context><name>PeopleView</name><message><source>{Insert} add · P add a name as a person · F2 edit the person · {Enter} the clause · {Delete} delete the person</source><translation>{Insert} ekle · P adı kişi olarak ekle · F2 kişiyi düzenle · {Enter} madde · {Delete} kişiyi sil</translation></message></context>
<context><name>PersonFields</name><message><source>A person needs a name.</source><translation>Kişinin adı olmalı.</translation></message></context>
<context><name>PersonFields</name><message><source>Biography</source><translation>Özgeçmiş</translation></message></context>
<context><name>PersonFields</name><message><source>Name</source><translation>Ad</translation></message></context>
<context><name>PersonFields</name><message><source>Party</source><translation>Taraf</translation></message></context>
<context><name>PersonFields</name><message><source>Role</source><translation>Görev</translation></message></context>
<context><name>PhotographBox</name><message><source>Choose a photograph</source><translation>Fotoğraf seç</translation></message></context>
<context><name>PhotographBox</name><message><source>Choose… ({Enter})</source><translation>Seç… ({Enter})</translation></message></context>
<context><name>PhotographBox</name><message><source>Pictures (*.jpg *.jpeg *.png)</source><translation>Resimler (*.jpg *.jpeg *.png)</translation></message></context>
<context><name>PhotographBox</name><message><source>Remove ({Delete})</source><translation>Kaldır ({Delete})</translation></message></context>
<context><name>PhraseMenu</name><message><source>Delete a phrase</source><translation>İfade sil</translation></message></context>
<context><name>PhraseMenu</name><message><source>Keep the selected words as a phrase</source><translation>Seçili sözcükleri ifade olarak sakla</translation></message></context>
<context><name>PhraseMenu</name><message><source>No phrases are kept yet</source><translation>Henüz saklanan ifade yok</translation></message></context>
<context><name>Picture</name><message><source>No photograph</source><translation>Fotoğraf yok</translation></message></context>
<context><name>Picture</name><message><source>No photograph: {Enter} chooses one, or drop a picture here</source><translation>Fotoğraf yok: {Enter} ile seçin veya buraya bir resim bırakın</translation></message></context>
<context><name>Picture</name><message><source>Photograph: {Enter} chooses another, {Delete} removes it</source><translation>Fotoğraf: {Enter} başka fotoğraf seçer, {Delete} kaldırır</translation></message></context>
<context><name>PreflightLine</name><message><source>Nothing missing…</source><translation>Eksik yok…</translation></message></context>
<context><name>PreflightLine</name><message numerus="yes"><source>{count} missing…</source><translation><numerusform>{count} eksik…</numerusform></translation></message></context>
<context><name>PreflightView</name><message><source>Edition</source><translation>Sürüm</translation></message></context>
<context><name>PreflightView</name><message><source>Kind</source><translation>Tür</translation></message></context>
<context><name>PreflightView</name><message><source>Missing</source><translation>Eksik</translation></message></context>
<context><name>PreflightView</name><message><source>Nothing missing</source><translation>Eksik yok</translation></message></context>
<context><name>PreflightView</name><message><source>Preflight check</source><translation>Ön denetim</translation></message></context>
<context><name>PreflightView</name><message><source>This meeting is no longer in the workspace.</source><translation>Bu toplantı artık çalışma alanında yok.</translation></message></context>
<context><name>PreflightView</name><message><source>To check</source><translation>Denetlenecek</translation></message></context>
<context><name>PreflightView</name><message><source>What</source><translation>Ne</translation></message></context>
<context><name>PreflightView</name><message><source>Where</source><translation>Yeri</translation></message></context>
<context><name>PreflightView</name><message><source>missing: {lacks}, to check: {hints}</source><translation>eksik: {lacks}, denetlenecek: {hints}</translation></message></context>
<context><name>Preview</name><message><source>Delegation</source><translation>Heyet</translation></message></context>
<context><name>Preview</name><message><source>Desk</source><translation>Çalışma</translation></message></context>
<context><name>Preview</name><message><source>Next page ({Page Down})</source><translation>Sonraki sayfa ({Page Down})</translation></message></context>
<context><name>Preview</name><message><source>Preflight check ({Ctrl+G})</source><translation>Ön denetim ({Ctrl+G})</translation></message></context>
<context><name>Preview</name><message><source>Press</source><translation>Basın</translation></message></context>
<context><name>Preview</name><message><source>Preview of the book</source><translation>Bilgi dosyasının önizlemesi</translation></message></context>
<context><name>Preview</name><message><source>Previous page ({Page Up})</source><translation>Önceki sayfa ({Page Up})</translation></message></context>
<context><name>Preview</name><message><source>Principal</source><translation>Heyet başkanı</translation></message></context>
<context><name>Preview</name><message><source>Print this edition ({Ctrl+P})</source><translation>Bu sürümü yazdır ({Ctrl+P})</translation></message></context>
<context><name>Preview</name><message><source>Print…</source><translation>Yazdır…</translation></message></context>
<context><name>Preview</name><message><source>The book could not be laid out. There is no page to show.</source><translation>Bilgi dosyasının sayfaları düzenlenemedi. Gösterilecek sayfa yok.</translation></message></context>
<context><name>Preview</name><message><source>page {page} of {pages}</source><translation>sayfa {page} / {pages}</translation></message></context>
<context><name>Preview</name><message><source>updating…</source><translation>güncelleniyor…</translation></message></context>
<context><name>PrintController</name><message><source>Cancel</source><translation>İptal</translation></message></context>
<context><name>PrintController</name><message><source>Checking the book…</source><translation>Bilgi dosyası denetleniyor…</translation></message></context>
<context><name>PrintController</name><message><source>No printer is set up on this computer. Make a PDF book and print that.</source><translation>Bu bilgisayarda kurulu yazıcı yok. PDF bilgi dosyası oluşturup onu yazdırın.</translation></message></context>
<context><name>PrintController</name><message><source>Printing cancelled. Some pages may already be printed.</source><translation>Yazdırma iptal edildi. Bazı sayfalar yazdırılmış olabilir.</translation></message></context>
<context><name>PrintController</name><message><source>Printing page {page} of {pages}…</source><translation>Sayfa {page} / {pages} yazdırılıyor…</translation></message></context>
<context><name>PrintController</name><message><source>The book was sent to the printer.</source><translation>Bilgi dosyası yazıcıya gönderildi.</translation></message></context>
<context><name>ProofFacts</name><message><source>Date</source><translation>Tarih</translation></message></context>
<context><name>ProofFacts</name><message><source>Detected as</source><translation>Algılanan</translation></message></context>
<context><name>ProofFacts</name><message><source>Kind</source><translation>Tür</translation></message></context>
<context><name>ProofFacts</name><message><source>Language</source><translation>Dil</translation></message></context>
<context><name>ProofFacts</name><message><source>Parties</source><translation>Taraflar</translation></message></context>
<context><name>ProofFacts</name><message><source>Place</source><translation>Yer</translation></message></context>
<context><name>ProofFacts</name><message><source>Title</source><translation>Başlık</translation></message></context>
<context><name>ProofFacts</name><message><source>as detected</source><translation>algılandığı gibi</translation></message></context>
<context><name>ProofFacts</name><message><source>not known</source><translation>bilinmiyor</translation></message></context>
<context><name>ProofFacts</name><message><source>separated by semicolons</source><translation>noktalı virgülle ayrılmış</translation></message></context>
<context><name>ProofOutline</name><message><source>Outline</source><translation>Ana hat</translation></message></context>
<context><name>ProofQuestion</name><message><source>Keep all paragraphs as they are</source><translation>Tüm paragrafları olduğu gibi bırak</translation></message></context>
<context><name>ProofQuestion</name><message><source>Skip</source><translation>Atla</translation></message></context>
<context><name>ProofQuestion</name><message><source>Where does the operative part begin? Click its first line below.</source><translation>Hüküm bölümü nerede başlıyor? Aşağıda ilk satırına tıklayın.</translation></message></context>
<context><name>ProofRemarks</name><message><source>Remarks</source><translation>Uyarılar</translation></message></context>
<context><name>ProofSheet</name><message><source>A blank line</source><translation>Boş bir satır</translation></message></context>
<context><name>ProofSheet</name><message><source>Accept  {Ctrl+Enter}</source><translation>Kabul et  {Ctrl+Enter}</translation></message></context>
<context><name>ProofSheet</name><message><source>Cancel  Esc</source><translation>İptal  Esc</translation></message></context>
<context><name>ProofSheet</name><message><source>Cancel the import (Esc)</source><translation>İçe aktarmayı iptal et (Esc)</translation></message></context>
<context><name>ProofSheet</name><message><source>Import “{file}”</source><translation>“{file}” dosyasını içe aktar</translation></message></context>
<context><name>ProofSheet</name><message><source>Join with the line above</source><translation>Üstteki satırla birleştir</translation></message></context>
<context><name>ProofSheet</name><message><source>Line {lines} · {what}</source><translation>Satır {lines} · {what}</translation></message></context>
<context><name>ProofSheet</name><message><source>Nothing is stored until you accept.</source><translation>Siz kabul edene kadar hiçbir şey saklanmaz.</translation></message></context>
<context><name>ProofSheet</name><message><source>Outline</source><translation>Ana hat</translation></message></context>
<context><name>ProofSheet</name><message numerus="yes"><source>Remarks · {count}</source><translation><numerusform>Uyarılar · {count}</numerusform></translation></message></context>
<context><name>ProofSheet</name><message><source>Split at the cursor</source><translation>İmlecin yerinde böl</translation></message></context>
<context><name>ProofSheet</name><message><source>Store the statement as shown ({Ctrl+Enter})</source><translation>Bildiriyi gösterildiği gibi sakla ({Ctrl+Enter})</translation></message></context>
<context><name>ProofSheet</name><message><source>The document, line by line</source><translation>Belge, satır satır</translation></message></context>
<context><name>ProofSheet</name><message><source>What will be stored</source><translation>Saklanacak olan</translation></message></context>
<context><name>ProposalCard</name><message><source>Accept</source><translation>Kabul et</translation></message></context>
<context><name>ProposalCard</name><message><source>Accept: {what}</source><translation>Kabul et: {what}</translation></message></context>
<context><name>ProposalCard</name><message><source>Proposed: {what}</source><translation>Önerilen: {what}</translation></message></context>
<context><name>ProposalForm</name><message><source>Accept ({Enter})</source><translation>Kabul et ({Enter})</translation></message></context>
<context><name>ProposalForm</name><message><source>Amount</source><translation>Tutar</translation></message></context>
<context><name>ProposalForm</name><message><source>Binding words: “{words}”</source><translation>Bağlayıcı sözcükler: “{words}”</translation></message></context>
<context><name>ProposalForm</name><message><source>Due</source><translation>Son tarih</translation></message></context>
<context><name>ProposalForm</name><message><source>Due by {date}</source><translation>Son tarih: {date}</translation></message></context>
<context><name>ProposalForm</name><message><source>Due words: “{words}”</source><translation>Süre belirten sözcükler: “{words}”</translation></message></context>
<context><name>ProposalForm</name><message><source>Responsible</source><translation>Sorumlu</translation></message></context>
<context><name>ProposalForm</name><message><source>Show the clause in the statement</source><translation>Maddeyi bildiride göster</translation></message></context>
<context><name>ProposalForm</name><message><source>Skip (X)</source><translation>Atla (X)</translation></message></context>
<context><name>ProposalForm</name><message><source>The proposal</source><translation>Öneri</translation></message></context>
<context><name>ProposalForm</name><message><source>These words contain no date.</source><translation>Bu sözcüklerde tarih yok.</translation></message></context>
<context><name>ProposalForm</name><message><source>What</source><translation>Ne</translation></message></context>
<context><name>ProposalForm</name><message><source>binding words</source><translation>bağlayıcı sözcükler</translation></message></context>
<context><name>ProposalForm</name><message><source>due words</source><translation>süre belirten sözcükler</translation></message></context>
<context><name>ProposalReview</name><message><source>&amp;Accept all</source><translation>Tümünü k&amp;abul et</translation></message></context>
<context><name>ProposalReview</name><message><source>Accept all</source><translation>Tümünü kabul et</translation></message></context>
<context><name>ProposalReview</name><message numerus="yes"><source>Accept all {count} ({Ctrl+A})</source><translation><numerusform>{count} önerinin tümünü kabul et ({Ctrl+A})</numerusform></translation></message></context>
<context><name>ProposalReview</name><message numerus="yes"><source>Accept {count} proposals as commitments?</source><translation><numerusform>{count} öneri taahhüt olarak kabul edilsin mi?</numerusform></translation></message></context>
<context><name>ProposalReview</name><message><source>Cancel</source><translation>İptal</translation></message></context>
<context><name>ProposalReview</name><message><source>No proposals: all possible commitments are followed.</source><translation>Öneri yok: olası tüm taahhütler izleniyor.</translation></message></context>
<context><name>ProposalReview</name><message><source>One undo takes all of them back.</source><translation>Tek bir geri alma hepsini geri alır.</translation></message></context>
<context><name>ProposalReview</name><message numerus="yes"><source>Show skipped ({count})</source><translation><numerusform>Atlananları göster ({count})</numerusform></translation></message></context>
<context><name>ProposalReview</name><message><source>The remaining proposals were skipped.</source><translation>Kalan öneriler atlandı.</translation></message></context>
<context><name>ProposalRows</name><message><source>Accept</source><translation>Kabul et</translation></message></context>
<context><name>ProposalRows</name><message><source>Accept all</source><translation>Tümünü kabul et</translation></message></context>
<context><name>ProposalRows</name><message><source>Proposed commitments</source><translation>Önerilen taahhütler</translation></message></context>
<context><name>ProposalRows</name><message><source>Skip</source><translation>Atla</translation></message></context>
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
<context><name>QuoteLabel</name><message><source>“{words}” (no longer in the clause)</source><translation>“{words}” (artık maddede yok)</translation></message></context>
<context><name>Repair</name><message numerus="yes"><source>All {count} records were recovered.</source><translation><numerusform>{count} kaydın tümü kurtarıldı.</numerusform></translation></message></context>
<context><name>Repair</name><message><source>Passphrase</source><translation>Parola</translation></message></context>
<context><name>Repair</name><message><source>Recover into a new file</source><translation>Yeni dosyaya kurtar</translation></message></context>
<context><name>Repair</name><message><source>Recover into a new file…</source><translation>Yeni dosyaya kurtar…</translation></message></context>
<context><name>Repair</name><message><source>Recovering…</source><translation>Kurtarılıyor…</translation></message></context>
<context><name>Repair</name><message><source>Replace with a backup</source><translation>Yedekle değiştir</translation></message></context>
<context><name>Repair</name><message><source>Replace with a backup…</source><translation>Yedekle değiştir…</translation></message></context>
<context><name>Repair</name><message><source>The backup is now in place. The damaged file was kept as {path}.</source><translation>Yedek artık yerinde. Hasarlı dosya şu adla saklandı: {path}.</translation></message></context>
<context><name>Repair</name><message><source>The history could not be recovered completely. A new history begins.</source><translation>Geçmiş tam olarak kurtarılamadı. Yeni bir geçmiş başlıyor.</translation></message></context>
<context><name>Repair</name><message><source>The history is complete.</source><translation>Geçmiş eksiksiz.</translation></message></context>
<context><name>Repair</name><message><source>Workspaces (*.briefing)</source><translation>Çalışma alanları (*.briefing)</translation></message></context>
<context><name>Repair</name><message numerus="yes"><source>{count} records were recovered; {lost} could not be read or placed.</source><translation><numerusform>{count} kayıt kurtarıldı; {lost} kayıt okunamadı veya yerleştirilemedi.</numerusform></translation></message></context>
<context><name>RepliesDialog</name><message><source>&amp;Accept</source><translation>&amp;Kabul et</translation></message></context>
<context><name>RepliesDialog</name><message><source>Accept a&amp;ll without a question</source><translation>Sorusuz olanların &amp;tümünü kabul et</translation></message></context>
<context><name>RepliesDialog</name><message><source>Addressee</source><translation>Muhatap</translation></message></context>
<context><name>RepliesDialog</name><message><source>Answer</source><translation>Yanıt</translation></message></context>
<context><name>RepliesDialog</name><message><source>Answers</source><translation>Yanıtlar</translation></message></context>
<context><name>RepliesDialog</name><message><source>Close</source><translation>Kapat</translation></message></context>
<context><name>RepliesDialog</name><message><source>No answer waits to be accepted.</source><translation>Kabul bekleyen yanıt yok.</translation></message></context>
<context><name>RepliesDialog</name><message><source>Now</source><translation>Şimdi</translation></message></context>
<context><name>RepliesDialog</name><message><source>Reference</source><translation>Başvuru no.</translation></message></context>
<context><name>RepliesDialog</name><message><source>Remarks on the files</source><translation>Dosyalara ilişkin notlar</translation></message></context>
<context><name>RepliesDialog</name><message><source>Replies</source><translation>Yanıtlar</translation></message></context>
<context><name>RepliesDialog</name><message><source>What</source><translation>Ne</translation></message></context>
<context><name>RequestsController</name><message><source>Sheets that came back</source><translation>Geri gelen formlar</translation></message></context>
<context><name>RequestsView</name><message><source>&amp;Make sheets…</source><translation>&amp;Form oluştur…</translation></message></context>
<context><name>RequestsView</name><message><source>&amp;Take replies…</source><translation>&amp;Yanıtları al…</translation></message></context>
<context><name>RequestsView</name><message><source>Addressee</source><translation>Muhatap</translation></message></context>
<context><name>RequestsView</name><message><source>Answered</source><translation>Yanıt</translation></message></context>
<context><name>RequestsView</name><message><source>Commitments</source><translation>Taahhütler</translation></message></context>
<context><name>RequestsView</name><message><source>Copy &amp;reminder</source><translation>&amp;Hatırlatmayı kopyala</translation></message></context>
<context><name>RequestsView</name><message><source>Mark as &amp;answered</source><translation>Y&amp;anıtlandı olarak işaretle</translation></message></context>
<context><name>RequestsView</name><message><source>Meeting</source><translation>Toplantı</translation></message></context>
<context><name>RequestsView</name><message><source>Nobody was asked yet. Make sheets for the ministries of a meeting.</source><translation>Henüz kimseye sorulmadı. Bir toplantının bakanlıkları için form oluşturun.</translation></message></context>
<context><name>RequestsView</name><message><source>Overdue</source><translation>Süresi geçti</translation></message></context>
<context><name>RequestsView</name><message><source>Reply due</source><translation>Son yanıt günü</translation></message></context>
<context><name>RequestsView</name><message><source>Requests</source><translation>Talepler</translation></message></context>
<context><name>RequestsView</name><message><source>Sheet</source><translation>Form</translation></message></context>
<context><name>RequestsView</name><message><source>Sheet made</source><translation>Form tarihi</translation></message></context>
<context><name>RequestsView</name><message><source>The reminder to {addressee} was copied. Paste it into an e-mail.</source><translation>Hatırlatma kopyalandı ({addressee}). Bir e-postaya yapıştırın.</translation></message></context>
<context><name>RequestsView</name><message><source>{asked} asked, {missing} without a reply</source><translation>sorulan: {asked}, yanıtsız: {missing}</translation></message></context>
<context><name>ResultList</name><message><source>Agenda items</source><translation>Gündem maddeleri</translation></message></context>
<context><name>ResultList</name><message><source>Briefs</source><translation>Bilgi notları</translation></message></context>
<context><name>ResultList</name><message><source>Clauses</source><translation>Maddeler</translation></message></context>
<context><name>ResultList</name><message><source>Commands</source><translation>Komutlar</translation></message></context>
<context><name>ResultList</name><message><source>Commitments</source><translation>Taahhütler</translation></message></context>
<context><name>ResultList</name><message><source>Meetings</source><translation>Toplantılar</translation></message></context>
<context><name>ResultList</name><message><source>Notes</source><translation>Notlar</translation></message></context>
<context><name>ResultList</name><message><source>Nothing found</source><translation>Sonuç yok</translation></message></context>
<context><name>ResultList</name><message><source>People and bodies</source><translation>Kişiler ve kurumlar</translation></message></context>
<context><name>ResultList</name><message><source>Persons</source><translation>Kişiler</translation></message></context>
<context><name>ResultList</name><message><source>Search results</source><translation>Arama sonuçları</translation></message></context>
<context><name>ResultList</name><message><source>Statements</source><translation>Bildiriler</translation></message></context>
<context><name>ResultList</name><message><source>There are more results. Type another word.</source><translation>Daha çok sonuç var. Bir sözcük daha yazın.</translation></message></context>
<context><name>ResultList</name><message numerus="yes"><source>and more than {count} more</source><translation><numerusform>ve {count} taneden fazlası</numerusform></translation></message></context>
<context><name>ResultList</name><message numerus="yes"><source>and {count} more</source><translation><numerusform>ve {count} tane daha</numerusform></translation></message></context>
<context><name>SearchBox</name><message><source>Search</source><translation>Ara</translation></message></context>
<context><name>SearchBox</name><message><source>Search clauses, notes, commitments…</source><translation>Madde, not, taahhüt ara…</translation></message></context>
<context><name>SheetsDialog</name><message><source>&amp;Make sheets…</source><translation>&amp;Form oluştur…</translation></message></context>
<context><name>SheetsDialog</name><message><source>&amp;Who is asked</source><translation>&amp;Kime sorulacak</translation></message></context>
<context><name>SheetsDialog</name><message><source>A folder for the sheets</source><translation>Formlar için klasör</translation></message></context>
<context><name>SheetsDialog</name><message><source>Cancel</source><translation>İptal</translation></message></context>
<context><name>SheetsDialog</name><message><source>Make sheets</source><translation>Form oluştur</translation></message></context>
<context><name>SheetsDialog</name><message><source>No open commitment of this meeting says who is responsible.</source><translation>Bu toplantının açık taahhütlerinde sorumlu yok.</translation></message></context>
<context><name>SheetsDialog</name><message><source>Reply &amp;due</source><translation>&amp;Son yanıt günü</translation></message></context>
<context><name>SheetsDialog</name><message><source>Reply due</source><translation>Son yanıt günü</translation></message></context>
<context><name>SheetsDialog</name><message><source>Who is asked</source><translation>Kime sorulacak</translation></message></context>
<context><name>SideBar</name><message><source>Books issued</source><translation>Dağıtılan bilgi dosyaları</translation></message></context>
<context><name>SideBar</name><message><source>Briefing Book</source><translation>Briefing Book</translation></message></context>
<context><name>SideBar</name><message><source>Commitments</source><translation>Taahhütler</translation></message></context>
<context><name>SideBar</name><message><source>Meetings</source><translation>Toplantılar</translation></message></context>
<context><name>SideBar</name><message><source>Menu</source><translation>Menü</translation></message></context>
<context><name>SideBar</name><message><source>Menu (F10)</source><translation>Menü (F10)</translation></message></context>
<context><name>SideBar</name><message><source>Notes</source><translation>Notlar</translation></message></context>
<context><name>SideBar</name><message><source>People and bodies</source><translation>Kişiler ve kurumlar</translation></message></context>
<context><name>SideBar</name><message><source>Side bar</source><translation>Kenar çubuğu</translation></message></context>
<context><name>SideBar</name><message><source>Statements</source><translation>Bildiriler</translation></message></context>
<context><name>SpellingMarks</name><message><source>Add “{word}” to my words</source><translation>“{word}” sözcüğünü sözcüklerime ekle</translation></message></context>
<context><name>SpellingMarks</name><message><source>Looking for suggestions…</source><translation>Öneriler aranıyor…</translation></message></context>
<context><name>StartPage</name><message><source>&amp;How it works</source><translation>&amp;Nasıl çalışır</translation></message></context>
<context><name>StartPage</name><message><source>&amp;New…</source><translation>&amp;Yeni…</translation></message></context>
<context><name>StartPage</name><message><source>&amp;Open…</source><translation>&amp;Aç…</translation></message></context>
<context><name>StartPage</name><message><source>As the system</source><translation>Sistem dili</translation></message></context>
<context><name>StartPage</name><message><source>Begin an empty workspace. Import a statement into it first.</source><translation>Boş bir çalışma alanı başlatın. Önce bir bildiri içe aktarın.</translation></message></context>
<context><name>StartPage</name><message><source>Briefing Book</source><translation>Briefing Book</translation></message></context>
<context><name>StartPage</name><message><source>From a signed joint statement to the printed briefing book of the next meeting. It works without a network, and keeps everything in one file, the workspace.</source><translation>İmzalanmış ortak bildiriden bir sonraki toplantının basılı bilgi dosyasına. Ağ bağlantısı olmadan çalışır ve her şeyi tek bir dosyada, çalışma alanında tutar.</translation></message></context>
<context><name>StartPage</name><message><source>Go on with a workspace: a file that ends in .briefing.</source><translation>Bir çalışma alanıyla devam edin: .briefing ile biten bir dosya.</translation></message></context>
<context><name>StartPage</name><message><source>Language</source><translation>Dil</translation></message></context>
<context><name>StartPage</name><message><source>New from the &amp;sample…</source><translation>Ör&amp;nekten yeni…</translation></message></context>
<context><name>StartPage</name><message><source>New workspace</source><translation>Yeni çalışma alanı</translation></message></context>
<context><name>StartPage</name><message><source>Open workspace</source><translation>Çalışma alanı aç</translation></message></context>
<context><name>StartPage</name><message><source>The way from the statement to the book, with pictures.</source><translation>Bildiriden bilgi dosyasına giden yol, resimlerle.</translation></message></context>
<context><name>StartPage</name><message><source>Try it: a real statement, with notes and an agenda made up for it.</source><translation>Deneyin: gerçek bir bildiri; notları ve gündemi kurgudur.</translation></message></context>
<context><name>StartPage</name><message><source>Workspaces (*.briefing)</source><translation>Çalışma alanları (*.briefing)</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Date</source><translation>T&amp;arih</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Kind</source><translation>&amp;Tür</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Place</source><translation>&amp;Yer</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Signatories</source><translation>&amp;İmzacılar</translation></message></context>
<context><name>StatementForm</name><message><source>&amp;Title</source><translation>&amp;Başlık</translation></message></context>
<context><name>StatementForm</name><message><source>A statement needs a title. Enter one.</source><translation>Bildirinin başlığı olmalı. Bir başlık girin.</translation></message></context>
<context><name>StatementForm</name><message><source>Not a date. Write it as 12 October 2022.</source><translation>Tarih değil. 12 Ekim 2022 gibi yazın.</translation></message></context>
<context><name>StatementForm</name><message><source>One person on each line: name; role; party. Add “; {word}” for a witness.</source><translation>Her satırda bir kişi: ad; görev; taraf. Tanık için “; {word}” ekleyin.</translation></message></context>
<context><name>StatementForm</name><message><source>P&amp;arties</source><translation>Ta&amp;raflar</translation></message></context>
<context><name>StatementForm</name><message><source>Statement details</source><translation>Bildirinin bilgileri</translation></message></context>
<context><name>StatementForm</name><message><source>one per line: name; role; party</source><translation>her satırda bir kişi: ad; görev; taraf</translation></message></context>
<context><name>StatementForm</name><message><source>separated by semicolons</source><translation>noktalı virgülle ayrılmış</translation></message></context>
<context><name>StatementForm</name><message><source>witness</source><translation>tanık</translation></message></context>
<context><name>StatementView</name><message><source>All {number}</source><translation>Tümü {number}</translation></message></context>
<context><name>StatementView</name><message><source>Annotated {number}</source><translation>Notlu {number}</translation></message></context>
<context><name>StatementView</name><message><source>Commitments {number}</source><translation>Taahhütler {number}</translation></message></context>
<context><name>StatementView</name><message><source>Language: {language}</source><translation>Dil: {language}</translation></message></context>
<context><name>StatementView</name><message><source>Off</source><translation>Kapalı</translation></message></context>
<context><name>StatementView</name><message><source>On an agenda {number}</source><translation>Gündemde {number}</translation></message></context>
<context><name>StatementView</name><message><source>Past due {number}</source><translation>Süresi geçmiş {number}</translation></message></context>
<context><name>StatementView</name><message><source>Side by side</source><translation>Yan yana</translation></message></context>
<context><name>StatementView</name><message><source>Side by side: {language}</source><translation>Yan yana: {language}</translation></message></context>
<context><name>StatementView</name><message><source>Unknown language</source><translation>Bilinmeyen dil</translation></message></context>
<context><name>StatusBar</name><message><source>All changes saved</source><translation>Tüm değişiklikler kaydedildi</translation></message></context>
<context><name>StatusBar</name><message><source>Not saved; it will be tried again</source><translation>Kaydedilmedi; yeniden denenecek</translation></message></context>
<context><name>StatusBar</name><message><source>Read only</source><translation>Salt okunur</translation></message></context>
<context><name>StatusBar</name><message><source>Under review, not stored yet</source><translation>Gözden geçiriliyor, henüz saklanmadı</translation></message></context>
<context><name>StatusBar</name><message><source>Undo: {step} {key}</source><translation>Geri al: {step} {key}</translation></message></context>
<context><name>StatusBar</name><message><source>encrypted</source><translation>şifreli</translation></message></context>
<context><name>StatusBar</name><message><source>workspace {name}</source><translation>çalışma alanı {name}</translation></message></context>
<context><name>StatusBox</name><message><source>Status</source><translation>Durum</translation></message></context>
<context><name>StoredLine</name><message><source>Not saved yet</source><translation>Henüz kaydedilmedi</translation></message></context>
<context><name>TablePage</name><message><source>Export</source><translation>Dışa aktar</translation></message></context>
<context><name>TablePage</name><message><source>Spreadsheet (*.xlsx);;Comma-separated values (*.csv)</source><translation>Hesap tablosu (*.xlsx);;Virgülle ayrılmış değerler (*.csv)</translation></message></context>
<context><name>TextAdder</name><message><source>Add a language version</source><translation>Başka dildeki metni ekle</translation></message></context>
<context><name>TextAdder</name><message><source>Added {file}. Use “Side by side” to compare it with the text.</source><translation>{file} eklendi. Metinle karşılaştırmak için “Yan yana” seçeneğini kullanın.</translation></message></context>
<context><name>TextAdder</name><message><source>Show the differences</source><translation>Farkları göster</translation></message></context>
<context><name>TextAdder</name><message><source>Statements (*.txt *.html *.htm *.docx *.odt *.rtf *.pdf);;All files (*)</source><translation>Bildiriler (*.txt *.html *.htm *.docx *.odt *.rtf *.pdf);;Tüm dosyalar (*)</translation></message></context>
<context><name>TextAdder</name><message><source>{file} replaced the text. Notes, commitments and agenda are kept.</source><translation>{file} metnin yerini aldı. Notlar, taahhütler ve gündem korundu.</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Before</source><translation>Önce</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Commitments moved from a removed paragraph</source><translation>Çıkarılan bir paragraftan taşınan taahhütler</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Differences</source><translation>Farklar</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Notes that lost their words</source><translation>Sözcükleri kalmayan notlar</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Now</source><translation>Şimdi</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Paragraph</source><translation>Paragraf</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Paragraphs no longer on an agenda</source><translation>Artık gündemde olmayan paragraflar</translation></message></context>
<context><name>TextChangesDialog</name><message><source>Paragraphs with other words or another number: {changed}. Added: {added}. Removed: {removed}. Notes that lost their words: {notes}.</source><translation>Sözcükleri veya numarası değişen paragraflar: {changed}. Eklenen: {added}. Çıkarılan: {removed}. Sözcükleri kalmayan notlar: {notes}.</translation></message></context>
<context><name>TextChangesDialog</name><message><source>The words of all paragraphs are the same.</source><translation>Tüm paragrafların sözcükleri aynı.</translation></message></context>
<context><name>TextChangesDialog</name><message><source>What “{file}” changed</source><translation>“{file}” neleri değiştirdi</translation></message></context>
<context><name>TextChangesDialog</name><message><source>added</source><translation>eklendi</translation></message></context>
<context><name>TextChangesDialog</name><message><source>only the number changed</source><translation>yalnızca numarası değişti</translation></message></context>
<context><name>TextChangesDialog</name><message><source>removed</source><translation>çıkarıldı</translation></message></context>
<context><name>ThemeCommands</name><message><source>Delete the theme</source><translation>Konuyu sil</translation></message></context>
<context><name>ThemeCommands</name><message><source>Name of the theme</source><translation>Konunun adı</translation></message></context>
<context><name>ThemeCommands</name><message><source>Name of the theme of clauses {labels}</source><translation>{labels} maddelerinin konu adı</translation></message></context>
<context><name>ThemeCommands</name><message><source>Theme</source><translation>Konu</translation></message></context>
<context><name>UnlockPage</name><message><source>&amp;Open</source><translation>&amp;Aç</translation></message></context>
<context><name>UnlockPage</name><message><source>&amp;Unlock</source><translation>&amp;Kilidi aç</translation></message></context>
<context><name>UnlockPage</name><message><source>Briefing Book</source><translation>Briefing Book</translation></message></context>
<context><name>UnlockPage</name><message><source>Locked</source><translation>Kilitli</translation></message></context>
<context><name>UnlockPage</name><message><source>Open &amp;another…</source><translation>&amp;Başka aç…</translation></message></context>
<context><name>UnlockPage</name><message><source>Passphrase</source><translation>Parola</translation></message></context>
<context><name>UnlockPage</name><message><source>{name} is encrypted.</source><translation>{name} şifreli.</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Close without saving</source><translation>Kaydetmeden kapat</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Everything is saved again.</source><translation>Her şey yeniden kaydedildi.</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Keep open</source><translation>Açık tut</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Not everything is saved</source><translation>Her şey kaydedilmedi</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Not locked: your last changes are not saved yet and would be lost.</source><translation>Kilitlenmedi: son değişiklikleriniz henüz kaydedilmedi ve kaybolurdu.</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Save a copy…</source><translation>Kopyasını kaydet…</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Try again</source><translation>Yeniden dene</translation></message></context>
<context><name>UnsavedEdits</name><message><source>What you type stays here and is saved as soon as possible.</source><translation>Yazdıklarınız burada kalır ve olabildiğince çabuk kaydedilir.</translation></message></context>
<context><name>UnsavedEdits</name><message><source>Your last changes are not saved. If you close now, they are lost.</source><translation>Son değişiklikleriniz kaydedilmedi. Şimdi kapatırsanız kaybolur.</translation></message></context>
<context><name>WorkspaceController</name><message><source>All changes are saved. They are stored as you type.</source><translation>Tüm değişiklikler kaydedildi. Siz yazarken kaydedilirler.</translation></message></context>
<context><name>WorkspaceController</name><message><source>Only a workspace with a passphrase can be locked.</source><translation>Yalnızca parolası olan çalışma alanı kilitlenebilir.</translation></message></context>
<context><name>WorkspaceController</name><message><source>Restored: {what}. {key} undoes it.</source><translation>Geri yüklendi: {what}. {key} geri alır.</translation></message></context>
<context><name>WorkspaceController</name><message><source>Save a copy</source><translation>Kopyasını kaydet</translation></message></context>
<context><name>WorkspaceController</name><message><source>Save a copy…</source><translation>Kopyasını kaydet…</translation></message></context>
<context><name>WorkspaceController</name><message><source>Saved a copy as {path}. Open it to continue there.</source><translation>Kopya kaydedildi: {path}. Orada sürdürmek için açın.</translation></message></context>
<context><name>WorkspaceController</name><message><source>Set a passphrase…</source><translation>Parola ayarla…</translation></message></context>
<context><name>WorkspaceController</name><message><source>Workspaces (*.briefing)</source><translation>Çalışma alanları (*.briefing)</translation></message></context>
<context><name>WorkspaceController</name><message><source>{done} Not changed, because they cannot be reached or have another passphrase: {left}</source><translation>{done} Erişilemediği veya parolası farklı olduğu için değişmeyenler: {left}</translation></message></context>
<context><name>WorkspaceController</name><message><source>{name} is read-only. Changes are not possible.</source><translation>{name} salt okunur. Değişiklik yapılamaz.</translation></message></context>
<context><name>_Suggestions</name><message><source>No suggestions</source><translation>Öneri yok</translation></message></context>
<context><name>agenda</name><message><source>Clause {label}: {gist}</source><translation>Madde {label}: {gist}</translation></message></context>
<context><name>agenda</name><message><source>Day {number}</source><translation>{number}. gün</translation></message></context>
<context><name>agenda</name><message><source>clause {label}</source><translation>madde {label}</translation></message></context>
<context><name>agenda</name><message><source>clauses {labels}</source><translation>maddeler {labels}</translation></message></context>
<context><name>agenda</name><message><source>dated</source><translation>tarihli</translation></message></context>
<context><name>agenda</name><message><source>ends on time</source><translation>zamanında biter</translation></message></context>
<context><name>agenda</name><message><source>ends the next day</source><translation>ertesi gün biter</translation></message></context>
<context><name>agenda</name><message><source>ends {minutes} min early</source><translation>{minutes} dk erken biter</translation></message></context>
<context><name>agenda</name><message><source>ends {minutes} min late</source><translation>{minutes} dk geç biter</translation></message></context>
<context><name>agenda</name><message><source>fixed</source><translation>sabit</translation></message></context>
<context><name>agenda</name><message><source>in parallel</source><translation>eş zamanlı</translation></message></context>
<context><name>agenda</name><message><source>no clauses and no points yet</source><translation>henüz madde ve husus yok</translation></message></context>
<context><name>agenda</name><message><source>no planned end</source><translation>planlanan bitiş yok</translation></message></context>
<context><name>agenda</name><message><source>no points yet</source><translation>henüz husus yok</translation></message></context>
<context><name>agenda</name><message><source>none for this edition</source><translation>bu sürüm için yok</translation></message></context>
<context><name>agenda</name><message><source>past due</source><translation>süresi geçti</translation></message></context>
<context><name>agenda</name><message><source>{Enter} open · M minutes · O open commitments · Alt+↑↓ move · {Insert} add · {Delete} remove · {Ctrl+E} the meeting · F8 the page</source><translation>{Enter} aç · M dakika · O açık taahhütler · Alt+↑↓ taşı · {Insert} ekle · {Delete} kaldır · {Ctrl+E} toplantı · F8 sayfa</translation></message></context>
<context><name>agenda</name><message><source>{Insert} add a document · Alt+↑↓ move · {Ctrl+Delete} delete · F5 the agenda · F8 the page</source><translation>{Insert} belge ekle · Alt+↑↓ taşı · {Ctrl+Delete} sil · F5 gündem · F8 sayfa</translation></message></context>
<context><name>agenda</name><message><source>{Insert} add an addendum · F4 marking, date and clearance · {Ctrl+Delete} delete · F5 the agenda · F8 the page</source><translation>{Insert} ek bilgi ekle · F4 gizlilik derecesi, tarih ve onay · {Ctrl+Delete} sil · F5 gündem · F8 sayfa</translation></message></context>
<context><name>agenda</name><message><source>{Insert} add · Alt+↑↓ change the rank · {Shift+Insert} leave a rank empty · {Delete} remove · {Enter} the person · F5 the agenda · F8 the page</source><translation>{Insert} ekle · Alt+↑↓ sırayı değiştir · {Shift+Insert} sırayı boş bırak · {Delete} kaldır · {Enter} kişi · F5 gündem · F8 sayfa</translation></message></context>
<context><name>agenda</name><message numerus="yes"><source>{count} for this edition</source><translation><numerusform>bu sürüm için {count}</numerusform></translation></message></context>
<context><name>agenda</name><message numerus="yes"><source>{count} if raised</source><translation><numerusform>{count} “gündeme gelirse”</numerusform></translation></message></context>
<context><name>agenda</name><message numerus="yes"><source>{count} points</source><translation><numerusform>{count} husus</numerusform></translation></message></context>
<context><name>agenda</name><message><source>{minutes} min</source><translation>{minutes} dk</translation></message></context>
<context><name>annotation</name><message><source>Background</source><translation>Arka plan</translation></message></context>
<context><name>annotation</name><message><source>Caution</source><translation>Dikkat</translation></message></context>
<context><name>annotation</name><message><source>If raised</source><translation>Gündeme gelirse</translation></message></context>
<context><name>annotation</name><message><source>Point to make</source><translation>Dile getirilecek husus</translation></message></context>
<context><name>annotation</name><message><source>Question</source><translation>Soru</translation></message></context>
<context><name>argparse</name><message><source>%(prog)s: error: %(message)s&#10;</source><translation>%(prog)s: hata: %(message)s&#10;</translation></message></context>
<context><name>argparse</name><message><source>ambiguous option: %(option)s could match %(matches)s</source><translation>belirsiz seçenek: %(option)s şunlardan biri olabilir: %(matches)s</translation></message></context>
<context><name>argparse</name><message><source>argument %(argument_name)s: %(message)s</source><translation>%(argument_name)s bağımsız değişkeni: %(message)s</translation></message></context>
<context><name>argparse</name><message><source>expected at least one argument</source><translation>en az bir değer gerekli</translation></message></context>
<context><name>argparse</name><message><source>expected one argument</source><translation>bir değer gerekli</translation></message></context>
<context><name>argparse</name><message><source>ignored explicit argument %r</source><translation>%r değeri yok sayıldı</translation></message></context>
<context><name>argparse</name><message><source>invalid %(type)s value: %(value)r</source><translation>geçersiz %(type)s değeri: %(value)r</translation></message></context>
<context><name>argparse</name><message><source>invalid choice: %(value)r (choose from %(choices)s)</source><translation>geçersiz seçim: %(value)r (şunlardan seçin: %(choices)s)</translation></message></context>
<context><name>argparse</name><message><source>not allowed with argument %s</source><translation>%s ile birlikte kullanılamaz</translation></message></context>
<context><name>argparse</name><message><source>one of the arguments %s is required</source><translation>şu bağımsız değişkenlerden biri gerekli: %s</translation></message></context>
<context><name>argparse</name><message><source>options</source><translation>seçenekler</translation></message></context>
<context><name>argparse</name><message><source>positional arguments</source><translation>konumsal bağımsız değişkenler</translation></message></context>
<context><name>argparse</name><message><source>show this help message and exit</source><translation>bu yardımı gösterip çık</translation></message></context>
<context><name>argparse</name><message><source>the following arguments are required: %s</source><translation>şu bağımsız değişkenler gerekli: %s</translation></message></context>
<context><name>argparse</name><message><source>unrecognized arguments: %s</source><translation>tanınmayan bağımsız değişkenler: %s</translation></message></context>
<context><name>argparse</name><message><source>usage: </source><translation>kullanım: </translation></message></context>
<context><name>audience</name><message><source>Delegation</source><translation>Heyet</translation></message></context>
<context><name>audience</name><message><source>Internal</source><translation>İç</translation></message></context>
<context><name>audience</name><message><source>Press</source><translation>Basın</translation></message></context>
<context><name>audience</name><message><source>Principal only</source><translation>Yalnızca heyet başkanı</translation></message></context>
<context><name>book</name><message><source>A page marked “unchanged” is not one of these pages. It is on the other side of one of them and is printed again from {book}.</source><translation>“Önceki hâliyle” işaretli sayfa bunların arasında değildir: bunlardan birinin öbür yüzündedir ve şundan yeniden basılır: {book}.</translation></message></context>
<context><name>book</name><message><source>Abbreviation</source><translation>Kısaltma</translation></message></context>
<context><name>book</name><message><source>Abbreviations</source><translation>Kısaltmalar</translation></message></context>
<context><name>book</name><message><source>Abbreviations, instruments cited</source><translation>Kısaltmalar, atıf yapılan belgeler</translation></message></context>
<context><name>book</name><message><source>Addenda</source><translation>Ek bilgiler</translation></message></context>
<context><name>book</name><message><source>Addendum {number} · {date}</source><translation>Ek bilgi {number} · {date}</translation></message></context>
<context><name>book</name><message><source>Agreed</source><translation>Üzerinde anlaşıldı</translation></message></context>
<context><name>book</name><message><source>Annex {letter}</source><translation>Ek {letter}</translation></message></context>
<context><name>book</name><message><source>As the statement defines and names them.</source><translation>Bildiride tanımlandığı ve adlandırıldığı şekliyle.</translation></message></context>
<context><name>book</name><message><source>At risk</source><translation>Risk altında</translation></message></context>
<context><name>book</name><message><source>Back</source><translation>Arka yüz</translation></message></context>
<context><name>book</name><message><source>Background, may be used</source><translation>Arka plan, kullanılabilir</translation></message></context>
<context><name>book</name><message><source>Background, not for disclosure</source><translation>Arka plan, açıklanmayacak</translation></message></context>
<context><name>book</name><message><source>Biographies</source><translation>Özgeçmişler</translation></message></context>
<context><name>book</name><message><source>Bodies, persons, instruments and events, with the pages where the clauses that name them begin and where persons are listed.</source><translation>Kurumlar, kişiler, belgeler ve etkinlikler: adlarının geçtiği maddelerin başladığı ve kişilerin sıralandığı sayfalar.</translation></message></context>
<context><name>book</name><message><source>Book check</source><translation>Dosya doğrulama kodu</translation></message></context>
<context><name>book</name><message><source>Book {book}</source><translation>Dosya {book}</translation></message></context>
<context><name>book</name><message><source>Book {book} · Copy {copy} of {copies}</source><translation>Dosya {book} · Nüsha {copy} / {copies}</translation></message></context>
<context><name>book</name><message><source>Book {book}, copy {copy} of {copies}</source><translation>Dosya {book}, nüsha {copy} (toplam {copies})</translation></message></context>
<context><name>book</name><message><source>Briefing book</source><translation>Bilgi notu dosyası</translation></message></context>
<context><name>book</name><message><source>Caution</source><translation>Dikkat</translation></message></context>
<context><name>book</name><message><source>Change</source><translation>Değişiklik</translation></message></context>
<context><name>book</name><message><source>Changes</source><translation>Değişiklikler</translation></message></context>
<context><name>book</name><message><source>Changes since {book}</source><translation>{book} sonrasındaki değişiklikler</translation></message></context>
<context><name>book</name><message><source>Clause</source><translation>Madde</translation></message></context>
<context><name>book</name><message><source>Clause {label}</source><translation>Madde {label}</translation></message></context>
<context><name>book</name><message><source>Clauses</source><translation>Maddeler</translation></message></context>
<context><name>book</name><message><source>Clauses {labels}</source><translation>Maddeler {labels}</translation></message></context>
<context><name>book</name><message><source>Commitment</source><translation>Taahhüt</translation></message></context>
<context><name>book</name><message><source>Commitments</source><translation>Taahhütler</translation></message></context>
<context><name>book</name><message><source>Compiled from the statement by the desk. Commitments past due on the day of the meeting come first, then open ones by date.</source><translation>İlgili birim tarafından bildiriden derlenmiştir. Önce toplantı günü itibarıyla süresi geçmiş olanlar, ardından tarih sırasıyla açık olanlar yer alır.</translation></message></context>
<context><name>book</name><message><source>Contents</source><translation>İçindekiler</translation></message></context>
<context><name>book</name><message><source>Copy</source><translation>Nüsha</translation></message></context>
<context><name>book</name><message><source>Counterpart</source><translation>Muhatap</translation></message></context>
<context><name>book</name><message><source>Cover</source><translation>Kapak</translation></message></context>
<context><name>book</name><message><source>Coverage of the statement</source><translation>Bildirinin gündemdeki karşılığı</translation></message></context>
<context><name>book</name><message><source>Date</source><translation>Tarih</translation></message></context>
<context><name>book</name><message><source>Day {number}</source><translation>{number}. gün</translation></message></context>
<context><name>book</name><message><source>Delegations</source><translation>Heyetler</translation></message></context>
<context><name>book</name><message><source>Document</source><translation>Belge</translation></message></context>
<context><name>book</name><message><source>Documents to be signed</source><translation>İmzalanacak belgeler</translation></message></context>
<context><name>book</name><message><source>Draft</source><translation>Taslak</translation></message></context>
<context><name>book</name><message><source>Due</source><translation>Son tarih</translation></message></context>
<context><name>book</name><message><source>Each square is a clause. Filled: on the agenda. Outlined: not discussed.</source><translation>Her kare bir maddedir. Dolu: gündemde. Boş: görüşülmeyecek.</translation></message></context>
<context><name>book</name><message><source>Edition</source><translation>Sürüm</translation></message></context>
<context><name>book</name><message><source>English text</source><translation>İngilizce metin</translation></message></context>
<context><name>book</name><message><source>Filled in by</source><translation>Dolduran</translation></message></context>
<context><name>book</name><message><source>First words</source><translation>İlk sözcükler</translation></message></context>
<context><name>book</name><message><source>For</source><translation>Kime</translation></message></context>
<context><name>book</name><message><source>For two-sided printing</source><translation>Yaprağın iki yüzü basılmışsa</translation></message></context>
<context><name>book</name><message><source>Front</source><translation>Ön yüz</translation></message></context>
<context><name>book</name><message><source>Fulfilled</source><translation>Yerine getirildi</translation></message></context>
<context><name>book</name><message><source>How it stands</source><translation>Durumu</translation></message></context>
<context><name>book</name><message><source>How the commitments stand</source><translation>Taahhütlerin durumu</translation></message></context>
<context><name>book</name><message><source>If raised</source><translation>Gündeme gelirse</translation></message></context>
<context><name>book</name><message><source>Index</source><translation>Dizin</translation></message></context>
<context><name>book</name><message><source>Initialled</source><translation>Paraflandı</translation></message></context>
<context><name>book</name><message><source>Instrument cited</source><translation>Atıf yapılan belge</translation></message></context>
<context><name>book</name><message><source>Instruments cited</source><translation>Atıf yapılan belgeler</translation></message></context>
<context><name>book</name><message><source>It asks about:</source><translation>Sorulanlar:</translation></message></context>
<context><name>book</name><message><source>Item</source><translation>Gündem</translation></message></context>
<context><name>book</name><message><source>Item {number}</source><translation>Gündem maddesi {number}</translation></message></context>
<context><name>book</name><message><source>Items for discussion</source><translation>Görüşülecek konular</translation></message></context>
<context><name>book</name><message><source>Kazakh text</source><translation>Kazakça metin</translation></message></context>
<context><name>book</name><message><source>Languages</source><translation>Diller</translation></message></context>
<context><name>book</name><message><source>Latest update</source><translation>Son durum</translation></message></context>
<context><name>book</name><message><source>Lead</source><translation>Konu sorumlusu</translation></message></context>
<context><name>book</name><message><source>New and changed text is marked by a bar in the margin.</source><translation>Yeni ve değişen metin, kenar boşluğunda bir çizgiyle gösterilir.</translation></message></context>
<context><name>book</name><message><source>Not begun</source><translation>Başlanmadı</translation></message></context>
<context><name>book</name><message><source>Not dated</source><translation>Tarihsiz</translation></message></context>
<context><name>book</name><message><source>Nothing has changed.</source><translation>Hiçbir şey değişmedi.</translation></message></context>
<context><name>book</name><message><source>On {date} we sent sheet {code} to {addressee} for: {meeting}.</source><translation>{date} tarihinde {code} numaralı formu gönderdik. Muhatap: {addressee}. Toplantı: {meeting}.</translation></message></context>
<context><name>book</name><message><source>Only in another language version</source><translation>Yalnızca başka bir dildeki metinde</translation></message></context>
<context><name>book</name><message><source>Originals</source><translation>Asıl sayısı</translation></message></context>
<context><name>book</name><message><source>Others</source><translation>Diğerleri</translation></message></context>
<context><name>book</name><message><source>Others in the delegation: {number}</source><translation>Heyetteki diğer kişiler: {number}</translation></message></context>
<context><name>book</name><message><source>Outcome sought</source><translation>Hedeflenen sonuç</translation></message></context>
<context><name>book</name><message><source>Page</source><translation>Sayfa</translation></message></context>
<context><name>book</name><message><source>Page {page} of {pages}</source><translation>Sayfa {page} / {pages}</translation></message></context>
<context><name>book</name><message><source>Part</source><translation>Bölüm</translation></message></context>
<context><name>book</name><message><source>Past due</source><translation>Süresi geçti</translation></message></context>
<context><name>book</name><message><source>Photograph of {person}</source><translation>{person}, fotoğraf</translation></message></context>
<context><name>book</name><message><source>Place</source><translation>Yer</translation></message></context>
<context><name>book</name><message><source>Please return this sheet before the meeting.</source><translation>Bu formu toplantıdan önce geri göndermenizi rica ederiz.</translation></message></context>
<context><name>book</name><message><source>Please return this sheet by {date}.</source><translation>Bu formun geri gönderileceği son gün: {date}.</translation></message></context>
<context><name>book</name><message><source>Point</source><translation>Husus</translation></message></context>
<context><name>book</name><message><source>Points to make</source><translation>Dile getirilecek hususlar</translation></message></context>
<context><name>book</name><message><source>Prepared</source><translation>Hazırlanma tarihi</translation></message></context>
<context><name>book</name><message><source>Press line</source><translation>Basına söylenecekler</translation></message></context>
<context><name>book</name><message><source>Programme</source><translation>Program</translation></message></context>
<context><name>book</name><message><source>Put in</source><translation>Konulacak sayfalar</translation></message></context>
<context><name>book</name><message><source>Question</source><translation>Soru</translation></message></context>
<context><name>book</name><message><source>Ready to sign</source><translation>İmzaya hazır</translation></message></context>
<context><name>book</name><message><source>Reference</source><translation>Başvuru no.</translation></message></context>
<context><name>book</name><message><source>Register of commitments</source><translation>Taahhütler listesi</translation></message></context>
<context><name>book</name><message><source>Replacement pages for {book}</source><translation>{book} için değişim sayfaları</translation></message></context>
<context><name>book</name><message><source>Request for a contribution</source><translation>Katkı talebi</translation></message></context>
<context><name>book</name><message><source>Responsible</source><translation>Sorumlu</translation></message></context>
<context><name>book</name><message><source>Russian text</source><translation>Rusça metin</translation></message></context>
<context><name>book</name><message><source>Scene-setter</source><translation>Genel çerçeve</translation></message></context>
<context><name>book</name><message><source>Sheet</source><translation>Form</translation></message></context>
<context><name>book</name><message><source>Sheets</source><translation>Yapraklar</translation></message></context>
<context><name>book</name><message><source>Signed</source><translation>İmzalayanlar</translation></message></context>
<context><name>book</name><message><source>So far: {words}</source><translation>Şimdiye kadar: {words}</translation></message></context>
<context><name>book</name><message><source>Source text</source><translation>Kaynak metin</translation></message></context>
<context><name>book</name><message><source>Statement</source><translation>Bildiri</translation></message></context>
<context><name>book</name><message><source>Status</source><translation>Durum</translation></message></context>
<context><name>book</name><message><source>Subject</source><translation>Konu</translation></message></context>
<context><name>book</name><message><source>Superseded</source><translation>Geçerliliğini yitirdi</translation></message></context>
<context><name>book</name><message><source>Take out</source><translation>Çıkarılacak sayfalar</translation></message></context>
<context><name>book</name><message><source>Text</source><translation>Metin</translation></message></context>
<context><name>book</name><message><source>The agenda has no items yet.</source><translation>Gündemde henüz madde yok.</translation></message></context>
<context><name>book</name><message><source>The meeting on a page</source><translation>Tek sayfada görüşme</translation></message></context>
<context><name>book</name><message><source>The shape says how its commitment stands. Red border: a commitment past due.</source><translation>Şekil taahhüdün durumunu gösterir. Kırmızı çerçeve: süresi geçmiş taahhüt.</translation></message></context>
<context><name>book</name><message><source>The times</source><translation>Saatler</translation></message></context>
<context><name>book</name><message><source>Their likely position</source><translation>Karşı tarafın muhtemel tutumu</translation></message></context>
<context><name>book</name><message><source>This edition has no points for this item.</source><translation>Bu baskıda bu konu için konuşma noktası yok.</translation></message></context>
<context><name>book</name><message><source>This language version does not contain the clause on the facing page.</source><translation>Karşıdaki madde bu dildeki metinde yoktur.</translation></message></context>
<context><name>book</name><message><source>This page is intentionally left blank.</source><translation>Bu sayfa bilerek boş bırakılmıştır.</translation></message></context>
<context><name>book</name><message><source>This reply</source><translation>Bu yanıt</translation></message></context>
<context><name>book</name><message><source>Time</source><translation>Saat</translation></message></context>
<context><name>book</name><message><source>Title</source><translation>Başlık</translation></message></context>
<context><name>book</name><message><source>To be signed by</source><translation>İmzalayacak</translation></message></context>
<context><name>book</name><message><source>Turkish text</source><translation>Türkçe metin</translation></message></context>
<context><name>book</name><message><source>Type in the column on the right; leave empty what you have nothing on. Do not change the references. How it stands is one of: {statuses}.</source><translation>Sağdaki sütuna yazın; bilginiz olmayan yeri boş bırakın. Başvuru numaralarını değiştirmeyin. Durum şunlardan biridir: {statuses}.</translation></message></context>
<context><name>book</name><message><source>Under way</source><translation>Devam ediyor</translation></message></context>
<context><name>book</name><message><source>Untitled</source><translation>Başlıksız</translation></message></context>
<context><name>book</name><message><source>We have no reply yet. It is due on {date}. Please return the sheet.</source><translation>Henüz yanıt almadık. Son gün: {date}. Formu geri göndermenizi rica ederiz.</translation></message></context>
<context><name>book</name><message><source>We have no reply yet. Please return the sheet before the meeting.</source><translation>Henüz yanıt almadık. Formu toplantıdan önce geri göndermenizi rica ederiz.</translation></message></context>
<context><name>book</name><message><source>What is asked</source><translation>Sorulan</translation></message></context>
<context><name>book</name><message><source>What it stands for</source><translation>Açılımı</translation></message></context>
<context><name>book</name><message><source>What may go wrong</source><translation>Ne ters gidebilir</translation></message></context>
<context><name>book</name><message><source>What to win</source><translation>Elde edilecekler</translation></message></context>
<context><name>book</name><message><source>What was agreed</source><translation>Üzerinde mutabık kalınanlar</translation></message></context>
<context><name>book</name><message><source>Where it stands</source><translation>Son durum</translation></message></context>
<context><name>book</name><message><source>Your answer</source><translation>Yanıtınız</translation></message></context>
<context><name>book</name><message><source>added</source><translation>eklendi</translation></message></context>
<context><name>book</name><message><source>after “{title}”</source><translation>“{title}” bölümünden sonra</translation></message></context>
<context><name>book</name><message><source>all times local ({zone})</source><translation>tüm saatler yereldir ({zone})</translation></message></context>
<context><name>book</name><message><source>as of {date}</source><translation>{date} itibarıyla</translation></message></context>
<context><name>book</name><message><source>before: {words}</source><translation>önce: {words}</translation></message></context>
<context><name>book</name><message><source>blank</source><translation>boş</translation></message></context>
<context><name>book</name><message><source>book {number} ({date})</source><translation>{date} tarihli {number} sayılı dosya</translation></message></context>
<context><name>book</name><message><source>card {card} of {cards}</source><translation>kart {card} / {cards}</translation></message></context>
<context><name>book</name><message><source>changed</source><translation>değişti</translation></message></context>
<context><name>book</name><message><source>due: {date}</source><translation>süresi: {date}</translation></message></context>
<context><name>book</name><message><source>in parallel</source><translation>eş zamanlı</translation></message></context>
<context><name>book</name><message><source>moved</source><translation>yeri değişti</translation></message></context>
<context><name>book</name><message><source>none</source><translation>yok</translation></message></context>
<context><name>book</name><message><source>number or time</source><translation>sıra veya saat</translation></message></context>
<context><name>book</name><message><source>preamble</source><translation>başlangıç bölümü</translation></message></context>
<context><name>book</name><message><source>renamed</source><translation>adı değişti</translation></message></context>
<context><name>book</name><message><source>withdrawn</source><translation>çıkarıldı</translation></message></context>
<context><name>book</name><message numerus="yes"><source>{count} clauses</source><translation><numerusform>{count} madde</numerusform></translation></message></context>
<context><name>book</name><message><source>{first}, then {last}</source><translation>{first}, sonra {last}</translation></message></context>
<context><name>book</name><message><source>{number} at risk</source><translation>{number} risk altında</translation></message></context>
<context><name>book</name><message><source>{number} fulfilled</source><translation>{number} yerine getirildi</translation></message></context>
<context><name>book</name><message><source>{number} not begun</source><translation>{number} başlanmadı</translation></message></context>
<context><name>book</name><message><source>{number} superseded</source><translation>{number} geçerliliğini yitirdi</translation></message></context>
<context><name>book</name><message><source>{number} under way</source><translation>{number} devam ediyor</translation></message></context>
<context><name>book</name><message><source>{page}, unchanged</source><translation>{page}, önceki hâliyle</translation></message></context>
<context><name>book</name><message><source>{part} of {parts}</source><translation>{part}/{parts}</translation></message></context>
<context><name>book</name><message><source>{place}, continued</source><translation>{place} (devam)</translation></message></context>
<context><name>book</name><message><source>{statement}, clause by clause</source><translation>{statement}, madde madde</translation></message></context>
<context><name>book</name><message><source>¶: numbered here, not in the statement</source><translation>¶: numarayı bu dosya verdi, metinde yoktur</translation></message></context>
<context><name>brief</name><message><source>Addendum</source><translation>Ek bilgi</translation></message></context>
<context><name>brief</name><message><source>Press line</source><translation>Basına söylenecekler</translation></message></context>
<context><name>brief</name><message><source>Scene-setter</source><translation>Genel çerçeve</translation></message></context>
<context><name>brief</name><message><source>Their likely position</source><translation>Karşı tarafın muhtemel tutumu</translation></message></context>
<context><name>caution</name><message numerus="yes"><source> (and {count} more)</source><translation><numerusform> (ve {count} tane daha)</numerusform></translation></message></context>
<context><name>caution</name><message><source>Addendum</source><translation>Ek bilgi</translation></message></context>
<context><name>caution</name><message><source>Agenda</source><translation>Gündem</translation></message></context>
<context><name>caution</name><message><source>Changed since {name} cleared it: “{words}”</source><translation>Onaydan sonra değişti (onaylayan: {name}): “{words}”</translation></message></context>
<context><name>caution</name><message><source>Clause {label}</source><translation>Madde {label}</translation></message></context>
<context><name>caution</name><message><source>It begins at {time}, but “{title}”, which stands above it, begins later.</source><translation>Başlangıcı {time}, ancak üstündeki “{title}” daha sonra başlıyor.</translation></message></context>
<context><name>caution</name><message><source>It begins at {time}, {minutes} min before the meeting begins.</source><translation>Başlangıcı {time}, toplantı başlamadan {minutes} dk önce.</translation></message></context>
<context><name>caution</name><message><source>It begins at {time}, {minutes} min before “{title}” ends at {end}.</source><translation>Başlangıcı {time}, “{title}” bitmeden {minutes} dk önce (bitişi {end}).</translation></message></context>
<context><name>caution</name><message><source>It fills {pages} pages; the limit is {most}.</source><translation>{pages} sayfa tutuyor; sınır {most}.</translation></message></context>
<context><name>caution</name><message><source>It has the same content as the copy but is a different file: the copy had a password, or an earlier version wrote it.</source><translation>İçeriği nüshayla aynı, ancak farklı bir dosya: nüshanın parolası vardı veya programın önceki bir sürümüyle yazılmış.</translation></message></context>
<context><name>caution</name><message><source>It was “{status}” when the sheet was made.</source><translation>Form oluşturulduğunda “{status}” idi.</translation></message></context>
<context><name>caution</name><message><source>Item {number}</source><translation>Gündem maddesi {number}</translation></message></context>
<context><name>caution</name><message><source>Letters</source><translation>Harfler</translation></message></context>
<context><name>caution</name><message><source>Missing in the file: {references}.</source><translation>Dosyada eksik: {references}.</translation></message></context>
<context><name>caution</name><message><source>Missing outside the fields: “{words}”.</source><translation>Alanların dışında eksik: “{words}”.</translation></message></context>
<context><name>caution</name><message><source>No code of a sheet stands before the answers. Copy it back to the head of the file.</source><translation>Yanıtlardan önce formun kodu yok. Kodu dosyanın başına yeniden koyun.</translation></message></context>
<context><name>caution</name><message><source>No points to make.</source><translation>Dile getirilecek husus yok.</translation></message></context>
<context><name>caution</name><message><source>No “as of” date: “{words}”</source><translation>“İtibarıyla” tarihi yok: “{words}”</translation></message></context>
<context><name>caution</name><message><source>Not cleared: “{words}”</source><translation>Onaylanmadı: “{words}”</translation></message></context>
<context><name>caution</name><message><source>Open, but on no item: “{words}”</source><translation>Açık, ancak hiçbir gündem maddesinde değil: “{words}”</translation></message></context>
<context><name>caution</name><message><source>Paragraph {label}</source><translation>Paragraf {label}</translation></message></context>
<context><name>caution</name><message><source>Requests</source><translation>Talepler</translation></message></context>
<context><name>caution</name><message><source>Scene-setter</source><translation>Genel çerçeve</translation></message></context>
<context><name>caution</name><message><source>Sheet {code} is not of this workspace.</source><translation>Form {code} bu çalışma alanına ait değil.</translation></message></context>
<context><name>caution</name><message><source>The agenda has no items.</source><translation>Gündemde hiç madde yok.</translation></message></context>
<context><name>caution</name><message><source>The date “{words}” was not understood; today is taken.</source><translation>“{words}” tarihi anlaşılmadı; bugün alındı.</translation></message></context>
<context><name>caution</name><message><source>The meeting has no date.</source><translation>Toplantının tarihi yok.</translation></message></context>
<context><name>caution</name><message><source>The programme ends at {end}, {minutes} min after the planned {planned}.</source><translation>Program {end} saatinde bitiyor, planlanan {planned} saatinden {minutes} dk sonra.</translation></message></context>
<context><name>caution</name><message><source>There are {words} words to say, about {spoken} minutes, {interpreted} when interpreted; the item has {minutes}.</source><translation>Söylenecek {words} sözcük var, yaklaşık {spoken} dakika, çeviriyle {interpreted} dakika; gündem maddesine ayrılan süre {minutes} dakika.</translation></message></context>
<context><name>caution</name><message><source>There are {words} words to say, about {spoken} minutes; the item has {minutes}.</source><translation>Söylenecek {words} sözcük var, yaklaşık {spoken} dakika; gündem maddesine ayrılan süre {minutes} dakika.</translation></message></context>
<context><name>caution</name><message><source>This file is not a sheet.</source><translation>Bu dosya bir form değil.</translation></message></context>
<context><name>caution</name><message><source>Valid until {day}: “{words}”</source><translation>Geçerlilik sonu {day}: “{words}”</translation></message></context>
<context><name>caution</name><message><source>Was due on {day}, no latest update: “{words}”</source><translation>Son tarihi {day} idi, son durum notu yok: “{words}”</translation></message></context>
<context><name>caution</name><message><source>Who filled it in is missing.</source><translation>Dolduranın adı eksik.</translation></message></context>
<context><name>caution</name><message><source>Written outside the fields: “{words}”.</source><translation>Alanların dışına yazılmış: “{words}”.</translation></message></context>
<context><name>caution</name><message><source>{addressee} has not answered yet.</source><translation>{addressee}: henüz yanıt yok.</translation></message></context>
<context><name>caution</name><message><source>{addressee} has not answered yet; the reply is due on {day}.</source><translation>{addressee}: henüz yanıt yok; son gün {day}.</translation></message></context>
<context><name>caution</name><message><source>{addressee} has not answered; the reply was due on {day}.</source><translation>{addressee}: yanıt yok; son gün {day} idi.</translation></message></context>
<context><name>caution</name><message><source>{letters} in “{text}” cannot be printed.</source><translation>“{text}” içindeki {letters} basılamıyor.</translation></message></context>
<context><name>caution</name><message><source>{path} is in {folder}, which is shared with other computers. Open it on one computer at a time, and let the folder finish synchronizing before you open it on another.</source><translation>{path} başka bilgisayarlarla paylaşılan bir klasörde: {folder}. Aynı anda tek bilgisayarda açın; başka bilgisayarda açmadan önce klasörün eşitlenmesini bekleyin.</translation></message></context>
<context><name>caution</name><message><source>{path} is on another computer. If the network fails, saving fails too. Work on a copy on this computer if you can.</source><translation>{path} başka bir bilgisayarda. Ağ kesilirse kaydetme de başarısız olur. Olabiliyorsa bu bilgisayardaki bir kopyayla çalışın.</translation></message></context>
<context><name>caution</name><message><source>{planned} does not exist on {date}: the clocks skip it. {time} is used.</source><translation>{planned} saati {date} tarihinde yok: saatler onu atlıyor. {time} kullanılıyor.</translation></message></context>
<context><name>caution</name><message><source>{reference} has more than one answer. Choose one.</source><translation>{reference} için birden çok yanıt var. Birini seçin.</translation></message></context>
<context><name>caution</name><message><source>{reference} is not on this sheet. The answer is “{words}”.</source><translation>{reference} bu formda yok. Yanıt: “{words}”.</translation></message></context>
<context><name>caution</name><message><source>{reference}: the commitment was deleted. The answer is “{words}”.</source><translation>{reference}: taahhüt silindi. Yanıt: “{words}”.</translation></message></context>
<context><name>caution</name><message><source>{reference}: “{words}” is not a status.</source><translation>{reference}: “{words}” bir durum değil.</translation></message></context>
<context><name>caution</name><message><source>{section}, clause {label}</source><translation>{section}, madde {label}</translation></message></context>
<context><name>caution</name><message><source>{time} comes twice on {date}, because the clocks go back. The first is used.</source><translation>{time} saati {date} tarihinde iki kez geliyor, çünkü saatler geri alınıyor. İlki kullanılıyor.</translation></message></context>
<context><name>caution</name><message><source>“{title}”</source><translation>“{title}”</translation></message></context>
<context><name>citation</name><message><source>para. {numbers}</source><translation>{numbers}. paragraf</translation></message></context>
<context><name>citation</name><message><source>paras. {numbers}</source><translation>{numbers}. paragraflar</translation></message></context>
<context><name>citation</name><message><source>preamble</source><translation>başlangıç</translation></message></context>
<context><name>clause</name><message><source>Clause {number}</source><translation>Madde {number}</translation></message></context>
<context><name>clause</name><message><source>Closing</source><translation>Kapanış</translation></message></context>
<context><name>clause</name><message><source>Footnote</source><translation>Dipnot</translation></message></context>
<context><name>clause</name><message><source>Footnote {number}</source><translation>Dipnot {number}</translation></message></context>
<context><name>clause</name><message><source>Item {number}</source><translation>Gündem maddesi {number}</translation></message></context>
<context><name>clause</name><message><source>Lead-in</source><translation>Giriş cümlesi</translation></message></context>
<context><name>clause</name><message><source>Not in the other language version</source><translation>Öteki dildeki metinde yok</translation></message></context>
<context><name>clause</name><message><source>On the programme</source><translation>Programda</translation></message></context>
<context><name>clause</name><message><source>Preamble</source><translation>Başlangıç bölümü</translation></message></context>
<context><name>clause</name><message><source>notes: {number}</source><translation>notlar: {number}</translation></message></context>
<context><name>clause</name><message><source>past due</source><translation>süresi geçti</translation></message></context>
<context><name>clause</name><message><source>{kind} on “{quote}”: {text}</source><translation>{kind}, “{quote}” sözleri için: {text}</translation></message></context>
<context><name>clause</name><message><source>{kind}: {text}</source><translation>{kind}: {text}</translation></message></context>
<context><name>clearance</name><message><source>as of {date}</source><translation>{date} itibarıyla</translation></message></context>
<context><name>clearance</name><message><source>cleared by {name}</source><translation>onaylayan {name}</translation></message></context>
<context><name>clearance</name><message><source>may be used</source><translation>kullanılabilir</translation></message></context>
<context><name>clearance</name><message><source>not for disclosure</source><translation>açıklanmayacak</translation></message></context>
<context><name>clearance</name><message><source>valid until {date}</source><translation>geçerlilik sonu {date}</translation></message></context>
<context><name>cli</name><message><source>(deleted)</source><translation>(silindi)</translation></message></context>
<context><name>cli</name><message><source>(empty)</source><translation>(boş)</translation></message></context>
<context><name>cli</name><message><source>A file</source><translation>Bir dosya</translation></message></context>
<context><name>cli</name><message><source>A signatory needs a name. Write 'NAME; ROLE; PARTY'.</source><translation>Bir imzacının adı olmalı. 'NAME; ROLE; PARTY' biçiminde yazın.</translation></message></context>
<context><name>cli</name><message><source>Add a document to be signed.</source><translation>İmzalanacak belge ekler.</translation></message></context>
<context><name>cli</name><message><source>Add a meeting.</source><translation>Toplantı ekle.</translation></message></context>
<context><name>cli</name><message><source>Add a note to a clause or to words in it.</source><translation>Bir maddeye veya maddedeki sözcüklere not ekle.</translation></message></context>
<context><name>cli</name><message><source>Add a person to the delegation.</source><translation>Heyete kişi ekle.</translation></message></context>
<context><name>cli</name><message><source>Add a person.</source><translation>Kişi ekle.</translation></message></context>
<context><name>cli</name><message><source>Add an item to the agenda of a meeting.</source><translation>Bir toplantının gündemine madde ekle.</translation></message></context>
<context><name>cli</name><message><source>Add the next round: items, parties, delegations, open commitments.</source><translation>Sonraki toplantıyı ekle: gündem, taraflar, heyetler, açık taahhütler.</translation></message></context>
<context><name>cli</name><message><source>Add, edit, duplicate or delete the meetings of a workspace.</source><translation>Bir çalışma alanının toplantılarını ekle, düzenle, çoğalt veya sil.</translation></message></context>
<context><name>cli</name><message><source>Add, edit, move or delete the items of an agenda.</source><translation>Bir gündemin maddelerini ekle, düzenle, taşı veya sil.</translation></message></context>
<context><name>cli</name><message><source>Ask an addressee how its commitments stand, on a Word sheet.</source><translation>Bir muhataba taahhütlerinin durumunu Word formuyla sorar.</translation></message></context>
<context><name>cli</name><message><source>Asks for the passphrases. Without a terminal, every command takes the passphrase from the variable {variable}; this one takes the new one from {new_variable}.</source><translation>Parolaları sorar. Uçbirim yoksa her komut parolayı {variable} değişkeninden, bu komut yenisini {new_variable} değişkeninden alır.</translation></message></context>
<context><name>cli</name><message><source>Backups that are searched and written anew: {number}.</source><translation>Taranıp yeniden yazılacak yedekler: {number}.</translation></message></context>
<context><name>cli</name><message><source>Book {book}, copy {copy}, for {recipient}: {how}.</source><translation>Bilgi dosyası {book}, nüsha {copy}, alıcı {recipient}: {how}.</translation></message></context>
<context><name>cli</name><message><source>Book {number} holds them. It is destroyed and cannot be written again.</source><translation>Notlar {number} numaralı bilgi dosyasında var. O da yok edilir ve yeniden yazılamaz.</translation></message></context>
<context><name>cli</name><message><source>Book {number} holds them. It stays; --books destroys it too.</source><translation>Notlar {number} numaralı bilgi dosyasında var. O kalır; --books onu da yok eder.</translation></message></context>
<context><name>cli</name><message><source>Change the fields that are given.</source><translation>Verilen alanları değiştir.</translation></message></context>
<context><name>cli</name><message><source>Change the given fields.</source><translation>Verilen alanları değiştir.</translation></message></context>
<context><name>cli</name><message><source>Change the rank of a member.</source><translation>Bir üyenin sırasını değiştir.</translation></message></context>
<context><name>cli</name><message><source>Check every clause against its source, or a book against its workspace.</source><translation>Her maddeyi kaynağıyla veya bilgi dosyasını çalışma alanıyla karşılaştırarak denetle.</translation></message></context>
<context><name>cli</name><message><source>Check what is missing in a book before it goes out.</source><translation>Bilgi dosyası dağıtılmadan önce eksikleri denetle.</translation></message></context>
<context><name>cli</name><message><source>Clauses</source><translation>Maddeler</translation></message></context>
<context><name>cli</name><message><source>Compare the key with the desk by telephone: {fingerprint}</source><translation>Anahtarı birimle telefonda karşılaştırın: {fingerprint}</translation></message></context>
<context><name>cli</name><message><source>Copy {copy}, {recipient}: {status}</source><translation>Nüsha {copy}, {recipient}: {status}</translation></message></context>
<context><name>cli</name><message><source>Correct the title, date, parties… of a statement, or delete it.</source><translation>Bir bildirinin başlığını, tarihini, taraflarını… düzelt veya bildiriyi sil.</translation></message></context>
<context><name>cli</name><message><source>Create a workspace.</source><translation>Çalışma alanı oluştur.</translation></message></context>
<context><name>cli</name><message><source>Date</source><translation>Tarih</translation></message></context>
<context><name>cli</name><message><source>Delete a brief.</source><translation>Bilgi notu sil.</translation></message></context>
<context><name>cli</name><message><source>Delete a custom edition.</source><translation>Özel sürüm sil.</translation></message></context>
<context><name>cli</name><message><source>Delete a document.</source><translation>Belgeyi siler.</translation></message></context>
<context><name>cli</name><message><source>Delete a meeting of which no book was made.</source><translation>Bilgi dosyası yapılmamış bir toplantıyı sil.</translation></message></context>
<context><name>cli</name><message><source>Delete a person.</source><translation>Kişi sil.</translation></message></context>
<context><name>cli</name><message><source>Delete a statement and what is on it.</source><translation>Bildiriyi ve üzerindekileri sil.</translation></message></context>
<context><name>cli</name><message><source>Delete a theme; its clauses stay.</source><translation>Bir konuyu siler; maddeleri kalır.</translation></message></context>
<context><name>cli</name><message><source>Delete an item with its briefs.</source><translation>Bir maddeyi bilgi notlarıyla birlikte sil.</translation></message></context>
<context><name>cli</name><message><source>Destroy notes in the workspace, its history and its backups; it cannot be undone.</source><translation>Notları çalışma alanında, geçmişinde ve yedeklerinde yok et; geri alınamaz.</translation></message></context>
<context><name>cli</name><message><source>Document {number}</source><translation>{number} numaralı belge</translation></message></context>
<context><name>cli</name><message><source>Done (can be undone): {step}</source><translation>Yapıldı (geri alınabilir): {step}</translation></message></context>
<context><name>cli</name><message><source>Exits with 1 while something is missing; lines to check begin with “!”.</source><translation>Eksik olduğu sürece 1 ile çıkar; denetlenecek satırlar “!” ile başlar.</translation></message></context>
<context><name>cli</name><message><source>Find passages of other statements that a clause repeats.</source><translation>Bir maddenin yinelediği, başka bildirilerdeki bölümleri bul.</translation></message></context>
<context><name>cli</name><message><source>Find statements, clauses, notes, commitments, items, meetings, briefs, persons.</source><translation>Bildirileri, maddeleri, notları, taahhütleri, gündem maddelerini, toplantıları, bilgi notlarını, kişileri bul.</translation></message></context>
<context><name>cli</name><message><source>Find where the language versions of a statement differ.</source><translation>Bildirinin dillerdeki metinlerinin ayrıldığı yerleri bul.</translation></message></context>
<context><name>cli</name><message><source>Find which copy of an issued book a file came from.</source><translation>Bir dosyanın dağıtılan bilgi dosyasının hangi nüshasından geldiğini bul.</translation></message></context>
<context><name>cli</name><message><source>From a signed joint statement to the printed briefing book of the next meeting. With a workspace, or with nothing, opens the window.</source><translation>İmzalanmış bir ortak bildiriden bir sonraki toplantının basılı bilgi notu dosyasına. Çalışma alanı verilince veya hiçbir şey verilmeyince pencereyi açar.</translation></message></context>
<context><name>cli</name><message><source>Give a theme another name.</source><translation>Bir konuya başka ad verir.</translation></message></context>
<context><name>cli</name><message><source>Import a document as a statement.</source><translation>Bir belgeyi bildiri olarak içe aktar.</translation></message></context>
<context><name>cli</name><message><source>Issue the book of a meeting in numbered copies; it cannot be undone.</source><translation>Bir toplantının bilgi dosyasını numaralı nüshalar hâlinde dağıt; geri alınamaz.</translation></message></context>
<context><name>cli</name><message><source>It cannot be undone. Out of reach are other disks and sticks, files of books, paper, and what a disk keeps of old files, as an SSD does.</source><translation>Bu geri alınamaz. Erişilemeyenler: başka diskler ve bellekler, bilgi dosyalarının dosyaları, kâğıt ve diskin (örneğin SSD’nin) eski dosyalardan sakladıkları.</translation></message></context>
<context><name>cli</name><message><source>Item {number}</source><translation>Gündem maddesi {number}</translation></message></context>
<context><name>cli</name><message><source>Its passphrase differs from that of the workspace: {path}</source><translation>Parolası çalışma alanınınkinden farklı: {path}</translation></message></context>
<context><name>cli</name><message><source>Kind</source><translation>Tür</translation></message></context>
<context><name>cli</name><message><source>Language</source><translation>Dil</translation></message></context>
<context><name>cli</name><message><source>Left out</source><translation>Dışarıda bırakılan</translation></message></context>
<context><name>cli</name><message><source>Line {line}: {text}</source><translation>Satır {line}: {text}</translation></message></context>
<context><name>cli</name><message><source>Line {line}: “{original}” can be read as “{clean}” (--clean {line}).</source><translation>Satır {line}: “{original}”, “{clean}” olarak okunabilir (--clean {line}).</translation></message></context>
<context><name>cli</name><message><source>List all steps, newest first, including undone ones.</source><translation>Geri alınanlar dahil tüm adımları listele, en yeni önce.</translation></message></context>
<context><name>cli</name><message><source>List editions; save or delete a custom edition.</source><translation>Sürümleri listele; özel bir sürümü kaydet veya sil.</translation></message></context>
<context><name>cli</name><message><source>List issued copies, or record where one is.</source><translation>Dağıtılan nüshaları listele veya bir nüshanın nerede olduğunu kaydet.</translation></message></context>
<context><name>cli</name><message><source>List the backups of a workspace, the newest first.</source><translation>Çalışma alanının yedeklerini listele, en yeni önce.</translation></message></context>
<context><name>cli</name><message><source>List the bodies, persons, instruments and events that a text names.</source><translation>Bir metinde geçen kurumları, kişileri, belgeleri ve etkinlikleri listele.</translation></message></context>
<context><name>cli</name><message><source>List the briefs.</source><translation>Bilgi notlarını listele.</translation></message></context>
<context><name>cli</name><message><source>List the documents of a meeting.</source><translation>Toplantının belgelerini listeler.</translation></message></context>
<context><name>cli</name><message><source>List the editions.</source><translation>Sürümleri listele.</translation></message></context>
<context><name>cli</name><message><source>List the persons.</source><translation>Kişileri listele.</translation></message></context>
<context><name>cli</name><message><source>List the records of a workspace.</source><translation>Bir çalışma alanının kayıtlarını listele.</translation></message></context>
<context><name>cli</name><message><source>List the themes of a statement.</source><translation>Bir bildirinin konularını listeler.</translation></message></context>
<context><name>cli</name><message><source>List who attends, by rank.</source><translation>Katılanları protokol sırasına göre listele.</translation></message></context>
<context><name>cli</name><message><source>List who was asked and who has answered, or write a reminder.</source><translation>Kime sorulduğunu ve kimin yanıtladığını listeler veya hatırlatma yazar.</translation></message></context>
<context><name>cli</name><message><source>List, add, edit or delete the documents to be signed at a meeting.</source><translation>Toplantıda imzalanacak belgeleri listeler, ekler, düzenler veya siler.</translation></message></context>
<context><name>cli</name><message><source>List, add, edit or delete the persons of a workspace.</source><translation>Bir çalışma alanındaki kişileri listele, ekle, düzenle veya sil.</translation></message></context>
<context><name>cli</name><message><source>List, add, move or remove the members of a delegation.</source><translation>Bir heyetin üyelerini listele, ekle, sırasını değiştir veya çıkar.</translation></message></context>
<context><name>cli</name><message><source>List, add, rename or delete the themes of a statement.</source><translation>Bir bildirinin konularını listeler, ekler, yeniden adlandırır veya siler.</translation></message></context>
<context><name>cli</name><message><source>List, write or delete the briefs of a meeting.</source><translation>Bir toplantının bilgi notlarını listele, yaz veya sil.</translation></message></context>
<context><name>cli</name><message><source>Made {path}. Records: {number}. Texts that it must not hold, looked for and not found: {withheld}.</source><translation>{path} oluşturuldu. Kayıt: {number}. İçermemesi gereken, aranıp bulunmayan metinler: {withheld}.</translation></message></context>
<context><name>cli</name><message><source>Make a backup now, unless nothing changed.</source><translation>Değişiklik varsa şimdi yedekle.</translation></message></context>
<context><name>cli</name><message><source>Make a packet for a colleague who may not have the rest.</source><translation>Kalanını görmemesi gereken bir meslektaş için paket oluştur.</translation></message></context>
<context><name>cli</name><message><source>Make replacement pages for an issued book.</source><translation>Dağıtılan bir bilgi dosyası için değişim sayfaları oluştur.</translation></message></context>
<context><name>cli</name><message><source>Make the book of a meeting in an edition.</source><translation>Bir toplantının bilgi dosyasını bir sürümde oluştur.</translation></message></context>
<context><name>cli</name><message><source>Make the key of the desk.</source><translation>Birimin anahtarını oluştur.</translation></message></context>
<context><name>cli</name><message><source>Make, show or export the key that signs the list of copies.</source><translation>Nüsha listesini imzalayan anahtarı oluştur, göster veya dışa aktar.</translation></message></context>
<context><name>cli</name><message><source>May still hold them: {path}</source><translation>Notlar hâlâ bulunabilir: {path}</translation></message></context>
<context><name>cli</name><message><source>Meeting {number}</source><translation>Toplantı {number}</translation></message></context>
<context><name>cli</name><message><source>Merge another copy of a workspace, or a packet, into it.</source><translation>Çalışma alanına başka bir kopyasını veya bir paketi birleştir.</translation></message></context>
<context><name>cli</name><message><source>Move an item to another place on the agenda.</source><translation>Bir maddeyi gündemde başka bir yere taşı.</translation></message></context>
<context><name>cli</name><message><source>Name a run of clauses.</source><translation>Art arda gelen maddelere ad verir.</translation></message></context>
<context><name>cli</name><message><source>New passphrase of the key: </source><translation>Anahtarın yeni parolası: </translation></message></context>
<context><name>cli</name><message><source>New passphrase: </source><translation>Yeni parola: </translation></message></context>
<context><name>cli</name><message><source>Not changed: {path}</source><translation>Değişmedi: {path}</translation></message></context>
<context><name>cli</name><message><source>Notes destroyed: {number}.</source><translation>Yok edilen notlar: {number}.</translation></message></context>
<context><name>cli</name><message><source>Notes to destroy, with all that the history has of them: {number}.</source><translation>Geçmişteki bütün hâlleriyle yok edilecek notlar: {number}.</translation></message></context>
<context><name>cli</name><message><source>Nothing changed since the last backup.</source><translation>Son yedekten bu yana hiçbir şey değişmedi.</translation></message></context>
<context><name>cli</name><message><source>Nothing to merge: the workspace has all that the copy has.</source><translation>Birleştirilecek bir şey yok: kopyadaki her şey çalışma alanında var.</translation></message></context>
<context><name>cli</name><message><source>Nothing was stored, because these conflicts are not decided. Decide each with --choose, such as --choose 1=theirs, or all of them with --keep ours, theirs or aside.</source><translation>Bu çakışmalara karar verilmediği için hiçbir şey kaydedilmedi. Her birine --choose ile (örneğin --choose 1=theirs) veya hepsine --keep ours, theirs ya da aside ile karar verin.</translation></message></context>
<context><name>cli</name><message><source>Parties</source><translation>Taraflar</translation></message></context>
<context><name>cli</name><message><source>Passphrase of the key: </source><translation>Anahtarın parolası: </translation></message></context>
<context><name>cli</name><message><source>Passphrase: </source><translation>Parola: </translation></message></context>
<context><name>cli</name><message><source>Password of the book: </source><translation>Bilgi dosyasının parolası: </translation></message></context>
<context><name>cli</name><message><source>Place</source><translation>Yer</translation></message></context>
<context><name>cli</name><message><source>Preamble</source><translation>Başlangıç bölümü</translation></message></context>
<context><name>cli</name><message><source>Prints the scale, lowest first, and how many records have each marking.</source><translation>Ölçeği en alttan başlayarak ve her derecenin kaç kayıtta olduğunu yazar.</translation></message></context>
<context><name>cli</name><message><source>Put in</source><translation>Konulacak sayfalar</translation></message></context>
<context><name>cli</name><message><source>Recover what can be read into a new workspace.</source><translation>Okunabilenleri yeni bir çalışma alanına kurtar.</translation></message></context>
<context><name>cli</name><message><source>Redo the last undone edit.</source><translation>Son geri alınan düzenlemeyi yinele.</translation></message></context>
<context><name>cli</name><message><source>Redone: {step}</source><translation>Yinelendi: {step}</translation></message></context>
<context><name>cli</name><message><source>Remove a member.</source><translation>Bir üyeyi çıkar.</translation></message></context>
<context><name>cli</name><message><source>Repeat: </source><translation>Yeniden girin: </translation></message></context>
<context><name>cli</name><message><source>Restore a workspace from a backup.</source><translation>Çalışma alanını yedekten geri yükle.</translation></message></context>
<context><name>cli</name><message><source>Save a custom edition.</source><translation>Özel sürüm kaydet.</translation></message></context>
<context><name>cli</name><message><source>Set, change or remove the passphrase of a workspace and its backups.</source><translation>Çalışma alanının ve yedeklerinin parolasını ayarla, değiştir veya kaldır.</translation></message></context>
<context><name>cli</name><message><source>Sheet {code}</source><translation>Form {code}</translation></message></context>
<context><name>cli</name><message><source>Show or set the name that signs edits on this computer.</source><translation>Bu bilgisayardaki düzenlemeleri imzalayan adı göster veya ayarla.</translation></message></context>
<context><name>cli</name><message><source>Show or set the scale of markings of a workspace.</source><translation>Çalışma alanının gizlilik dereceleri ölçeğini göster veya ayarla.</translation></message></context>
<context><name>cli</name><message><source>Show possible commitments in a text; accept or skip them.</source><translation>Metindeki olası taahhütleri göster; kabul et veya atla.</translation></message></context>
<context><name>cli</name><message><source>Show what changed since a book was issued.</source><translation>Bilgi dosyası dağıtıldıktan sonra değişenleri göster.</translation></message></context>
<context><name>cli</name><message><source>Show what the reader finds in a document, without storing it.</source><translation>Okuyucunun bir belgede bulduklarını saklamadan göster.</translation></message></context>
<context><name>cli</name><message><source>Show whose key it is, and its fingerprint.</source><translation>Anahtarın kime ait olduğunu ve parmak izini göster.</translation></message></context>
<context><name>cli</name><message><source>Signed by</source><translation>İmzalayan</translation></message></context>
<context><name>cli</name><message><source>Something unforeseen happened ({error}); with {variable}=1 it is told in full.</source><translation>Beklenmeyen bir şey oldu ({error}); {variable}=1 ile tamamı gösterilir.</translation></message></context>
<context><name>cli</name><message numerus="yes"><source>Sound: {count} paragraphs match their sources.</source><translation><numerusform>Sağlam: {count} paragraf kaynağıyla aynı.</numerusform></translation></message></context>
<context><name>cli</name><message><source>Take out</source><translation>Çıkarılacak sayfalar</translation></message></context>
<context><name>cli</name><message><source>Take the answers of sheets that came back.</source><translation>Geri gelen formların yanıtlarını alır.</translation></message></context>
<context><name>cli</name><message><source>The backup is now in place.</source><translation>Yedek artık yerinde.</translation></message></context>
<context><name>cli</name><message><source>The damaged workspace was kept as {path}</source><translation>Hasarlı çalışma alanı şu adla saklandı: {path}</translation></message></context>
<context><name>cli</name><message><source>The history could not be recovered. A new history begins.</source><translation>Geçmiş kurtarılamadı. Yeni bir geçmiş başlıyor.</translation></message></context>
<context><name>cli</name><message><source>The record it belonged to is lost: {words}</source><translation>Ait olduğu kayıt kayıp: {words}</translation></message></context>
<context><name>cli</name><message><source>The same words stand in {record}, which stays.</source><translation>Aynı sözler şurada da var, o kalır: {record}.</translation></message></context>
<context><name>cli</name><message><source>Theme {number}</source><translation>Konu {number}</translation></message></context>
<context><name>cli</name><message><source>Title</source><translation>Başlık</translation></message></context>
<context><name>cli</name><message><source>Type “{word}” to go on: </source><translation>Sürdürmek için “{word}” yazın: </translation></message></context>
<context><name>cli</name><message><source>Undo the last edit.</source><translation>Son düzenlemeyi geri al.</translation></message></context>
<context><name>cli</name><message><source>Undone: {step}</source><translation>Geri alındı: {step}</translation></message></context>
<context><name>cli</name><message><source>Without --accept or --all, the answers are only shown. Each can be undone.</source><translation>--accept veya --all yoksa yanıtlar yalnızca gösterilir. Her biri geri alınabilir.</translation></message></context>
<context><name>cli</name><message><source>Without a terminal, the passphrase is taken from the variable {variable}.</source><translation>Terminal yoksa parola {variable} değişkeninden alınır.</translation></message></context>
<context><name>cli</name><message><source>Without a terminal, the password is taken from the variable {variable}.</source><translation>Uçbirim yoksa parola {variable} değişkeninden alınır.</translation></message></context>
<context><name>cli</name><message><source>Write a brief.</source><translation>Bilgi notu yaz.</translation></message></context>
<context><name>cli</name><message><source>Write the programme of a meeting: a calendar, or one page.</source><translation>Toplantının programını yazar: takvim ya da tek sayfa.</translation></message></context>
<context><name>cli</name><message><source>Write the public part of the key, for those who receive copies.</source><translation>Nüsha alanlar için anahtarın açık kısmını yaz.</translation></message></context>
<context><name>cli</name><message><source>`keep` replaces an edition of the same name.</source><translation>`keep` aynı adlı sürümün yerini alır.</translation></message></context>
<context><name>cli</name><message><source>a .briefing file</source><translation>.briefing dosyası</translation></message></context>
<context><name>cli</name><message><source>a .briefing file, or a book as .pdf or .docx</source><translation>.briefing dosyası veya .pdf ya da .docx biçiminde bilgi dosyası</translation></message></context>
<context><name>cli</name><message><source>a .docx file</source><translation>bir .docx dosyası</translation></message></context>
<context><name>cli</name><message><source>a .jpg or .png file; metadata is removed</source><translation>.jpg veya .png dosyası; üst veriler kaldırılır</translation></message></context>
<context><name>cli</name><message><source>a .pdf file to write</source><translation>yazılacak .pdf dosyası</translation></message></context>
<context><name>cli</name><message><source>a .pdf or .docx file</source><translation>.pdf veya .docx dosyası</translation></message></context>
<context><name>cli</name><message><source>a .txt, .html, .docx, .odt, .rtf or .pdf file</source><translation>.txt, .html, .docx, .odt, .rtf veya .pdf dosyası</translation></message></context>
<context><name>cli</name><message><source>a PDF or Word file, or a page</source><translation>PDF veya Word dosyası ya da bir sayfa</translation></message></context>
<context><name>cli</name><message><source>a backup, see `backups`</source><translation>bir yedek, bkz. `backups`</translation></message></context>
<context><name>cli</name><message><source>a few sentences on the person</source><translation>kişi hakkında birkaç cümle</translation></message></context>
<context><name>cli</name><message><source>a key that you received; default: the key of this desk</source><translation>size verilen bir anahtar; varsayılan: bu birimin anahtarı</translation></message></context>
<context><name>cli</name><message><source>a meeting to carry, with the statements on its agenda</source><translation>gündemindeki bildirilerle birlikte alınacak toplantı</translation></message></context>
<context><name>cli</name><message><source>a recipient; once for each copy, in the order of the numbers</source><translation>bir alıcı; her nüsha için bir kez, numara sırasıyla</translation></message></context>
<context><name>cli</name><message><source>a second folder for the backup, for example on a stick</source><translation>yedek için ikinci klasör, örneğin bir USB bellekte</translation></message></context>
<context><name>cli</name><message><source>a second language on the pages facing the statement</source><translation>bildirinin karşı sayfalarındaki ikinci dil</translation></message></context>
<context><name>cli</name><message><source>a sheet that came back (.docx, .odt), or a folder of them</source><translation>geri gelen form (.docx, .odt) veya bunların klasörü</translation></message></context>
<context><name>cli</name><message><source>a statement in `list statements`: this is another language or a corrected text of it</source><translation>`list statements` içindeki bir bildiri: bu, onun başka dildeki veya düzeltilmiş metnidir</translation></message></context>
<context><name>cli</name><message><source>a statement to carry</source><translation>alınacak bildiri</translation></message></context>
<context><name>cli</name><message><source>accept all answers without “!”</source><translation>“!” olmayan bütün yanıtları kabul et</translation></message></context>
<context><name>cli</name><message><source>accept the open proposals of these clauses, or `all`</source><translation>bu maddelerin açık önerilerini kabul et (`all`: tümü)</translation></message></context>
<context><name>cli</name><message><source>accept these answers, such as C18-3.2</source><translation>bu yanıtları kabul et: C18-3.2 gibi</translation></message></context>
<context><name>cli</name><message><source>actions</source><translation>eylemler</translation></message></context>
<context><name>cli</name><message><source>add and mark what changed since the issued book with this number</source><translation>bu numarayla dağıtılan bilgi dosyasından sonra değişenleri ekle ve işaretle</translation></message></context>
<context><name>cli</name><message><source>added</source><translation>eklendi</translation></message></context>
<context><name>cli</name><message><source>all clauses it takes up, such as '4, 18, 2:7': 2:7 is 7 of statement 2</source><translation>ele aldığı tüm maddeler, örneğin '4, 18, 2:7': 2:7, 2. bildirinin 7. maddesidir</translation></message></context>
<context><name>cli</name><message><source>all parties, in order</source><translation>sırasıyla tüm taraflar</translation></message></context>
<context><name>cli</name><message><source>all parties, your own first</source><translation>tüm taraflar, önce kendi tarafınız</translation></message></context>
<context><name>cli</name><message><source>all signatories, each as 'NAME; ROLE; PARTY', with '; witness' or '; signed' after it (not given: as stored under this name)</source><translation>tüm imzacılar, her biri 'AD; GÖREV; TARAF' biçiminde, sonunda '; witness' veya '; signed' (yazılmazsa bu adla saklandığı gibi)</translation></message></context>
<context><name>cli</name><message><source>also destroy the issued books that hold a note</source><translation>notu içeren dağıtılmış bilgi dosyalarını da yok et</translation></message></context>
<context><name>cli</name><message><source>also write a manifest: the list of the copies, signed with the key of the desk</source><translation>manifest de yaz: birimin anahtarıyla imzalanmış nüsha listesi</translation></message></context>
<context><name>cli</name><message><source>an .ics, .pdf or .docx file</source><translation>.ics, .pdf veya .docx dosyası</translation></message></context>
<context><name>cli</name><message><source>another issued book to compare with; default: the workspace as it is now</source><translation>karşılaştırılacak başka bir dağıtılmış bilgi dosyası; varsayılan: çalışma alanının şimdiki hâli</translation></message></context>
<context><name>cli</name><message><source>another name</source><translation>başka bir ad</translation></message></context>
<context><name>cli</name><message><source>ask for a passphrase</source><translation>parola sor</translation></message></context>
<context><name>cli</name><message><source>ask for a password, without which it does not open</source><translation>parola iste; dosya onsuz açılmaz</translation></message></context>
<context><name>cli</name><message><source>ask for a password, without which none opens</source><translation>parola iste; dosyalar onsuz açılmaz</translation></message></context>
<context><name>cli</name><message><source>ask for the password of the book</source><translation>bilgi dosyasının parolasını sor</translation></message></context>
<context><name>cli</name><message><source>ask for the password of the file</source><translation>dosyanın parolasını sor</translation></message></context>
<context><name>cli</name><message><source>begin together with the item before it</source><translation>önceki maddeyle birlikte başlat</translation></message></context>
<context><name>cli</name><message><source>bleed and trim marks, for a printing house (.pdf)</source><translation>taşma payı ve kesim işaretleri, matbaa için (.pdf)</translation></message></context>
<context><name>cli</name><message><source>changed</source><translation>değişti</translation></message></context>
<context><name>cli</name><message><source>check a copy without its workspace, with the manifest of its book</source><translation>nüshayı çalışma alanı olmadan, bilgi dosyasının manifestiyle doğrula</translation></message></context>
<context><name>cli</name><message><source>closing</source><translation>kapanış</translation></message></context>
<context><name>cli</name><message><source>commands</source><translation>komutlar</translation></message></context>
<context><name>cli</name><message><source>commitment moved here</source><translation>buraya taşınan taahhüt</translation></message></context>
<context><name>cli</name><message><source>decide all the others</source><translation>diğerlerinin hepsine karar ver</translation></message></context>
<context><name>cli</name><message><source>decide conflict N: ours, theirs, or aside to decide later</source><translation>N numaralı çakışmaya karar ver: ours, theirs ya da sonraya bırakmak için aside</translation></message></context>
<context><name>cli</name><message><source>do not ask</source><translation>sorma</translation></message></context>
<context><name>cli</name><message><source>fix it to a time: HH:MM, or a date and HH:MM</source><translation>saatini sabitle: HH:MM veya tarih ve HH:MM</translation></message></context>
<context><name>cli</name><message><source>followed</source><translation>izleniyor</translation></message></context>
<context><name>cli</name><message><source>footnote</source><translation>dipnot</translation></message></context>
<context><name>cli</name><message><source>for one copy; each page then names it</source><translation>tek nüsha için; her sayfada nüsha belirtilir</translation></message></context>
<context><name>cli</name><message><source>for whom it is</source><translation>kimin için</translation></message></context>
<context><name>cli</name><message><source>for whom the book is, else the desk</source><translation>bilgi dosyası kimin için; verilmezse çalışma sürümü</translation></message></context>
<context><name>cli</name><message><source>how far the text is; default: draft</source><translation>metnin durumu; varsayılan: draft</translation></message></context>
<context><name>cli</name><message><source>how long it lasts</source><translation>ne kadar sürdüğü</translation></message></context>
<context><name>cli</name><message><source>how many days it lasts</source><translation>kaç gün sürdüğü</translation></message></context>
<context><name>cli</name><message><source>how many originals; default: 2</source><translation>kaç asıl; varsayılan: 2</translation></message></context>
<context><name>cli</name><message><source>identified by number, check code and recipient; not the issued file itself</source><translation>numara, doğrulama kodu ve alıcıdan tanındı; dağıtılan dosyanın kendisi değil</translation></message></context>
<context><name>cli</name><message><source>identified by the number on its pages only; it has no cover with check code and recipient</source><translation>yalnızca sayfalarındaki numaradan tanındı; doğrulama kodu ve alıcı bulunan kapağı yok</translation></message></context>
<context><name>cli</name><message><source>include the sample statement and meeting</source><translation>örnek bildiriyi ve toplantıyı ekle</translation></message></context>
<context><name>cli</name><message><source>its address: 7, 2(a), or p7 for paragraph 7; 2:7 is 7 of statement 2</source><translation>adresi: 7, 2(a) veya paragraf 7 için p7; 2:7, 2 numaralı bildirinin 7. maddesidir</translation></message></context>
<context><name>cli</name><message><source>its kind</source><translation>türü</translation></message></context>
<context><name>cli</name><message><source>its kind; replaces the brief of that kind, but an addendum is added</source><translation>türü; bu türdeki bilgi notunun yerini alır, ek bilgi ise eklenir</translation></message></context>
<context><name>cli</name><message><source>its marking, see `markings`; default: that of its book</source><translation>gizlilik derecesi, bkz. `markings`; varsayılan: bilgi dosyasınınki</translation></message></context>
<context><name>cli</name><message><source>its number in the series</source><translation>dizideki numarası</translation></message></context>
<context><name>cli</name><message><source>its place on the agenda, from 1</source><translation>gündemdeki yeri, 1’den başlayarak</translation></message></context>
<context><name>cli</name><message><source>its time zone, such as Asia/Almaty</source><translation>saat dilimi, örneğin Asia/Almaty</translation></message></context>
<context><name>cli</name><message><source>larger type, for reading at arm's length (.pdf)</source><translation>kol mesafesinden okumak için büyük punto (.pdf)</translation></message></context>
<context><name>cli</name><message><source>lead-in</source><translation>giriş cümlesi</translation></message></context>
<context><name>cli</name><message><source>leave out names that are none, here and in the index of every book</source><translation>ad olmayan adları burada ve her bilgi dosyasının dizininde dışarıda bırak</translation></message></context>
<context><name>cli</name><message><source>let it follow the item before it</source><translation>önceki maddeden hemen sonra gelsin</translation></message></context>
<context><name>cli</name><message><source>no longer on the agenda</source><translation>artık gündemde değil</translation></message></context>
<context><name>cli</name><message><source>none</source><translation>yok</translation></message></context>
<context><name>cli</name><message><source>not found</source><translation>bulunamadı</translation></message></context>
<context><name>cli</name><message><source>not on the scale, so treated as the highest</source><translation>ölçekte yok, bu yüzden en yüksek sayılır</translation></message></context>
<context><name>cli</name><message><source>note on standard error what the program does</source><translation>programın ne yaptığını standart hataya yaz</translation></message></context>
<context><name>cli</name><message><source>note without its words</source><translation>sözcükleri kalmayan not</translation></message></context>
<context><name>cli</name><message><source>of a book that the workspace has no record of</source><translation>çalışma alanında kaydı olmayan bir bilgi dosyası için</translation></message></context>
<context><name>cli</name><message><source>only copies of this book</source><translation>yalnızca bu bilgi dosyasının nüshaları</translation></message></context>
<context><name>cli</name><message><source>only this copy</source><translation>yalnızca bu nüsha</translation></message></context>
<context><name>cli</name><message><source>only this sheet</source><translation>yalnızca bu form</translation></message></context>
<context><name>cli</name><message><source>only this statement, see `list statements`</source><translation>yalnızca bu bildiri, bkz. `list statements`</translation></message></context>
<context><name>cli</name><message><source>only those for that audience</source><translation>yalnızca bu okuyanlar için olanlar</translation></message></context>
<context><name>cli</name><message><source>only those of that kind</source><translation>yalnızca bu türdekiler</translation></message></context>
<context><name>cli</name><message><source>other time zones whose clocks are shown</source><translation>saatleri gösterilen diğer saat dilimleri</translation></message></context>
<context><name>cli</name><message><source>ours</source><translation>bizimki</translation></message></context>
<context><name>cli</name><message><source>photograph</source><translation>fotoğraf</translation></message></context>
<context><name>cli</name><message><source>preamble</source><translation>başlangıç bölümü</translation></message></context>
<context><name>cli</name><message><source>print JSON instead of text</source><translation>metin yerine JSON yazdır</translation></message></context>
<context><name>cli</name><message><source>print the text of a reminder</source><translation>hatırlatma metnini yaz</translation></message></context>
<context><name>cli</name><message><source>propose again what was skipped in these clauses, or in `all` of them</source><translation>bu maddelerde atlananları yeniden öner (`all`: tümü)</translation></message></context>
<context><name>cli</name><message><source>proposed</source><translation>önerildi</translation></message></context>
<context><name>cli</name><message><source>record that it was answered in another way</source><translation>başka yolla yanıtlandığını kaydet</translation></message></context>
<context><name>cli</name><message><source>remove the date</source><translation>tarihi kaldır</translation></message></context>
<context><name>cli</name><message><source>remove the encryption</source><translation>şifrelemeyi kaldır</translation></message></context>
<context><name>cli</name><message><source>remove the photograph</source><translation>fotoğrafı kaldır</translation></message></context>
<context><name>cli</name><message><source>remove the planned end</source><translation>planlanan bitişi kaldır</translation></message></context>
<context><name>cli</name><message><source>removed</source><translation>kaldırıldı</translation></message></context>
<context><name>cli</name><message><source>rename a marking everywhere; repeatable</source><translation>bir gizlilik derecesini her yerde yeniden adlandır; yinelenebilir</translation></message></context>
<context><name>cli</name><message><source>replace a file that was changed since it was made</source><translation>oluşturulduktan sonra değiştirilmiş dosyanın yerine yaz</translation></message></context>
<context><name>cli</name><message><source>show names again that were left out</source><translation>dışarıda bırakılan adları yeniden göster</translation></message></context>
<context><name>cli</name><message><source>show the checks that were made</source><translation>yapılan denetimleri göster</translation></message></context>
<context><name>cli</name><message><source>since when; default: today</source><translation>ne zamandan beri; varsayılan: bugün</translation></message></context>
<context><name>cli</name><message><source>skip the proposals of these clauses, or `all` of them, for good</source><translation>bu maddelerin önerilerini kalıcı olarak atla (`all`: tümü)</translation></message></context>
<context><name>cli</name><message><source>skipped</source><translation>atlandı</translation></message></context>
<context><name>cli</name><message><source>speaking cards of that size instead of the book (.pdf)</source><translation>bilgi dosyası yerine o boyutta konuşma kartları (.pdf)</translation></message></context>
<context><name>cli</name><message><source>take the clean reading of the paragraphs that begin in these lines, such as 7,12, or of `all`; `read` lists them</source><translation>bu satırlarda başlayan paragrafların temiz okumasını al, örneğin 7,12 veya `all`; `read` bunları listeler</translation></message></context>
<context><name>cli</name><message><source>the copy or packet to merge; it is not changed</source><translation>birleştirilecek kopya veya paket; değiştirilmez</translation></message></context>
<context><name>cli</name><message><source>the date</source><translation>tarih</translation></message></context>
<context><name>cli</name><message><source>the day of its facts; default: today</source><translation>bilgilerinin tarihi; varsayılan: bugün</translation></message></context>
<context><name>cli</name><message><source>the day the reply is due</source><translation>yanıtın son günü</translation></message></context>
<context><name>cli</name><message><source>the day, or the first day</source><translation>günü veya ilk günü</translation></message></context>
<context><name>cli</name><message><source>the document in the file, if it has several; the first if not given</source><translation>dosyada birkaç belge varsa hangisi; verilmezse ilki</translation></message></context>
<context><name>cli</name><message><source>the document, as `document list` shows it</source><translation>belge, `document list` çıktısındaki gibi</translation></message></context>
<context><name>cli</name><message><source>the edition it is based on, with its readers and default sections</source><translation>okuyanları ve varsayılan bölümleriyle temel alınan sürüm</translation></message></context>
<context><name>cli</name><message><source>the exact file that the program wrote</source><translation>programın yazdığı dosyanın ta kendisi</translation></message></context>
<context><name>cli</name><message><source>the file to write</source><translation>yazılacak dosya</translation></message></context>
<context><name>cli</name><message><source>the folder for the files</source><translation>dosyaların klasörü</translation></message></context>
<context><name>cli</name><message><source>the format; default: pdf</source><translation>biçim; varsayılan: pdf</translation></message></context>
<context><name>cli</name><message><source>the highest marking that it may carry</source><translation>taşıyabileceği en yüksek gizlilik derecesi</translation></message></context>
<context><name>cli</name><message><source>the highest marking that its books may contain</source><translation>bilgi dosyalarının içerebileceği en yüksek gizlilik derecesi</translation></message></context>
<context><name>cli</name><message><source>the id of the brief to delete</source><translation>silinecek bilgi notunun kimliği</translation></message></context>
<context><name>cli</name><message><source>the item, as `list items` shows it</source><translation>gündem maddesi, `list items` çıktısındaki numarası</translation></message></context>
<context><name>cli</name><message><source>the key of the desk</source><translation>birimin anahtarı</translation></message></context>
<context><name>cli</name><message><source>the kind, such as 'joint statement'</source><translation>tür, 'joint statement' gibi</translation></message></context>
<context><name>cli</name><message><source>the language of messages and of the window: {codes}; default: the system's</source><translation>iletilerin ve pencerenin dili: {codes}; varsayılan: sistemin dili</translation></message></context>
<context><name>cli</name><message><source>the language of the book, such as tr, kk, ru or en</source><translation>bilgi dosyasının dili: tr, kk, ru veya en gibi</translation></message></context>
<context><name>cli</name><message><source>the language of the page, such as tr, kk, ru or en</source><translation>sayfanın dili, örneğin tr, kk, ru veya en</translation></message></context>
<context><name>cli</name><message><source>the language of the reminder</source><translation>hatırlatmanın dili</translation></message></context>
<context><name>cli</name><message><source>the language of the sheet, such as tr, kk, ru or en</source><translation>formun dili: tr, kk, ru veya en gibi</translation></message></context>
<context><name>cli</name><message><source>the languages of its originals</source><translation>asıllarının dilleri</translation></message></context>
<context><name>cli</name><message><source>the last day on which it may be used</source><translation>kullanılabileceği son gün</translation></message></context>
<context><name>cli</name><message><source>the lowest marking of its books</source><translation>bilgi dosyalarının en düşük gizlilik derecesi</translation></message></context>
<context><name>cli</name><message><source>the meeting, as `list meetings` shows it</source><translation>toplantı, `list meetings` çıktısındaki numarası</translation></message></context>
<context><name>cli</name><message><source>the name of the desk, which manifests carry</source><translation>manifestlerde yer alan birim adı</translation></message></context>
<context><name>cli</name><message><source>the name of the edition</source><translation>sürümün adı</translation></message></context>
<context><name>cli</name><message><source>the name of the theme</source><translation>konunun adı</translation></message></context>
<context><name>cli</name><message><source>the name to set; without it, show the name</source><translation>ayarlanacak ad; verilmezse adı göster</translation></message></context>
<context><name>cli</name><message><source>the names of the scale, lowest first, separated by commas</source><translation>ölçekteki adlar, en düşük önce, virgülle ayrılmış</translation></message></context>
<context><name>cli</name><message><source>the new deadline</source><translation>yeni son tarih</translation></message></context>
<context><name>cli</name><message><source>the new place in the order of precedence, from 1</source><translation>protokol sırasındaki yeni yeri, 1’den başlayarak</translation></message></context>
<context><name>cli</name><message><source>the new recipient of the copy</source><translation>nüshanın yeni alıcısı</translation></message></context>
<context><name>cli</name><message><source>the new status of the copy</source><translation>nüshanın yeni durumu</translation></message></context>
<context><name>cli</name><message><source>the new workspace</source><translation>yeni çalışma alanı</translation></message></context>
<context><name>cli</name><message><source>the note</source><translation>not</translation></message></context>
<context><name>cli</name><message><source>the number of a note, also of a deleted one; repeatable</source><translation>bir notun numarası, silinmiş olabilir; yinelenebilir</translation></message></context>
<context><name>cli</name><message><source>the number of its meeting, see `list meetings`</source><translation>toplantısının numarası, bkz. `list meetings`</translation></message></context>
<context><name>cli</name><message><source>the number of the issued book; default: the last one</source><translation>dağıtılan bilgi dosyasının numarası; varsayılan: sonuncusu</translation></message></context>
<context><name>cli</name><message><source>the number of the item, see `list items`</source><translation>gündem maddesinin numarası, bkz. `list items`</translation></message></context>
<context><name>cli</name><message><source>the number of the meeting, see `list meetings`</source><translation>toplantının numarası, bkz. `list meetings`</translation></message></context>
<context><name>cli</name><message><source>the number of the statement, see `list statements`; default: the last one imported</source><translation>bildirinin numarası, bkz. `list statements`; varsayılan: son içe aktarılan</translation></message></context>
<context><name>cli</name><message><source>the outcome sought</source><translation>hedeflenen sonuç</translation></message></context>
<context><name>cli</name><message><source>the packet to make, a .briefing file</source><translation>oluşturulacak paket, bir .briefing dosyası</translation></message></context>
<context><name>cli</name><message><source>the paper size; default: a4</source><translation>kâğıt boyutu; varsayılan: a4</translation></message></context>
<context><name>cli</name><message><source>the party the person belongs to</source><translation>kişinin ait olduğu taraf</translation></message></context>
<context><name>cli</name><message><source>the person's name</source><translation>kişinin adı</translation></message></context>
<context><name>cli</name><message><source>the person's office or function</source><translation>kişinin makamı veya görevi</translation></message></context>
<context><name>cli</name><message><source>the person: an id or a name</source><translation>kişi: kimlik veya ad</translation></message></context>
<context><name>cli</name><message><source>the place</source><translation>yer</translation></message></context>
<context><name>cli</name><message><source>the place in the order of precedence, from 1; default: the last</source><translation>protokol sırasındaki yeri, 1’den başlayarak; varsayılan: son sıra</translation></message></context>
<context><name>cli</name><message><source>the run of clauses: 16-21, or 2:16-21 of statement 2</source><translation>maddeler: 16-21 veya 2. bildirinin 2:16-21</translation></message></context>
<context><name>cli</name><message><source>the sections that it has, in their order: {sections}</source><translation>bölümleri, sırasıyla: {sections}</translation></message></context>
<context><name>cli</name><message><source>the series of meetings it belongs to</source><translation>ait olduğu toplantı dizisi</translation></message></context>
<context><name>cli</name><message><source>the statement, as `list statements` shows it</source><translation>bildiri, `list statements` çıktısındaki gibi</translation></message></context>
<context><name>cli</name><message><source>the text to write</source><translation>yazılacak metin</translation></message></context>
<context><name>cli</name><message><source>the theme, as `theme list` shows it</source><translation>konu, `theme list` komutunun gösterdiği gibi</translation></message></context>
<context><name>cli</name><message><source>the time that the book states, such as 2022-10-10T18:40+06:00; the same workspace and time give the same bytes; default: now, or the environment's SOURCE_DATE_EPOCH</source><translation>dosyada yazan zaman, örneğin 2022-10-10T18:40+06:00; aynı çalışma dosyası ve zaman aynı baytları verir; varsayılan: şimdi ya da ortamdaki SOURCE_DATE_EPOCH</translation></message></context>
<context><name>cli</name><message><source>the title</source><translation>başlık</translation></message></context>
<context><name>cli</name><message><source>the title of a section in this edition; repeatable</source><translation>bir bölümün bu sürümdeki başlığı; yinelenebilir</translation></message></context>
<context><name>cli</name><message><source>the title of the next round</source><translation>sonraki toplantının başlığı</translation></message></context>
<context><name>cli</name><message><source>the words of the clause it is about</source><translation>notun ilgili olduğu madde sözcükleri</translation></message></context>
<context><name>cli</name><message><source>the workspace it was issued from</source><translation>dağıtıldığı çalışma alanı</translation></message></context>
<context><name>cli</name><message><source>the workspace to check a book against</source><translation>bilgi dosyasının karşılaştırılacağı çalışma alanı</translation></message></context>
<context><name>cli</name><message><source>theirs</source><translation>onlarınki</translation></message></context>
<context><name>cli</name><message><source>this background may be told to the other side</source><translation>bu arka plan karşı tarafa söylenebilir</translation></message></context>
<context><name>cli</name><message><source>watermark with the copy number</source><translation>nüsha numaralı filigran</translation></message></context>
<context><name>cli</name><message><source>what happens; default: discussion</source><translation>ne olacağı; varsayılan: discussion</translation></message></context>
<context><name>cli</name><message><source>what it is held under</source><translation>hangi çerçevede yapıldığı</translation></message></context>
<context><name>cli</name><message><source>what to do</source><translation>ne yapılacağı</translation></message></context>
<context><name>cli</name><message><source>what to list</source><translation>neyin listeleneceği</translation></message></context>
<context><name>cli</name><message><source>when it begins</source><translation>başlangıç saati</translation></message></context>
<context><name>cli</name><message><source>when it is to end</source><translation>planlanan bitiş saati</translation></message></context>
<context><name>cli</name><message><source>where it is held</source><translation>yapıldığı yer</translation></message></context>
<context><name>cli</name><message><source>where to keep the key; default: beside the settings</source><translation>anahtarın saklanacağı yer; varsayılan: ayarların yanı</translation></message></context>
<context><name>cli</name><message><source>whether there are interpreters</source><translation>çevirmen var mı</translation></message></context>
<context><name>cli</name><message><source>who cleared it</source><translation>onaylayan kişi</translation></message></context>
<context><name>cli</name><message><source>who does on the other side</source><translation>karşı taraftan kim konuşacak</translation></message></context>
<context><name>cli</name><message><source>who is asked, named as its commitments or the lead of an item are</source><translation>kime sorulduğu: taahhütlerdeki veya maddenin sorumlusundaki adıyla</translation></message></context>
<context><name>cli</name><message><source>who may read it</source><translation>kim okuyabilir</translation></message></context>
<context><name>cli</name><message><source>who may read it; default: what is usual for its kind</source><translation>kim okuyabilir; varsayılan: türü için olağan olan</translation></message></context>
<context><name>cli</name><message><source>who signs it</source><translation>kim imzalar</translation></message></context>
<context><name>cli</name><message><source>who speaks to it</source><translation>kim konuşacak</translation></message></context>
<context><name>cli</name><message><source>who will read it</source><translation>kim okuyacak</translation></message></context>
<context><name>cli</name><message><source>words that must all occur, or a number</source><translation>hepsi geçmesi gereken sözcükler veya bir numara</translation></message></context>
<context><name>cli</name><message><source>write a table to FILE, whose name ends in .csv or .xlsx</source><translation>tabloyu FILE dosyasına yaz; adı .csv veya .xlsx ile biter</translation></message></context>
<context><name>cli</name><message><source>write the copy again, exactly as issued</source><translation>nüshayı tam dağıtıldığı gibi yeniden yaz</translation></message></context>
<context><name>cli</name><message numerus="yes"><source>{count} lines</source><translation><numerusform>{count} satır</numerusform></translation></message></context>
<context><name>cli</name><message numerus="yes"><source>{count} paragraphs</source><translation><numerusform>{count} paragraf</numerusform></translation></message></context>
<context><name>cli</name><message><source>{percent}% alike</source><translation>%{percent} benzer</translation></message></context>
<context><name>cli</name><message><source>{words}: {names}, or a custom edition</source><translation>{words}: {names} veya özel bir sürüm</translation></message></context>
<context><name>cli</name><message><source>“{text}” is no time. Write it as 2022-10-10T18:40+06:00.</source><translation>“{text}” bir zaman değil. Şöyle yazın: 2022-10-10T18:40+06:00.</translation></message></context>
<context><name>cli</name><message><source>“{text}” is not a choice. Write it as 3=theirs.</source><translation>“{text}” bir seçim değil. 3=theirs biçiminde yazın.</translation></message></context>
<context><name>cli</name><message><source>“{text}” is not a list of lines. Write it as 7,12.</source><translation>“{text}” bir satır listesi değil. 7,12 biçiminde yazın.</translation></message></context>
<context><name>cli</name><message><source>✓ Nothing missing.</source><translation>✓ Eksik yok.</translation></message></context>
<context><name>cli</name><message><source>✗ Altered: the workspace has no record of this very file, so it was changed since or made elsewhere. What it says was still compared:</source><translation>✗ Değiştirilmiş: çalışma alanında tam bu dosyanın kaydı yok; sonradan değiştirilmiş veya başka yerde oluşturulmuş. İçeriği yine de karşılaştırıldı:</translation></message></context>
<context><name>copy</name><message><source>Destroyed</source><translation>İmha edildi</translation></message></context>
<context><name>copy</name><message><source>Held</source><translation>Elde</translation></message></context>
<context><name>copy</name><message><source>Returned</source><translation>Geri geldi</translation></message></context>
<context><name>copy</name><message><source>Sent</source><translation>Gönderildi</translation></message></context>
<context><name>damage</name><message><source>cannot be read ({error})</source><translation>okunamıyor ({error})</translation></message></context>
<context><name>damage</name><message><source>has the name of another record</source><translation>başka bir kaydın adını taşıyor</translation></message></context>
<context><name>damage</name><message><source>is missing</source><translation>eksik</translation></message></context>
<context><name>damage</name><message><source>is not as it was last saved</source><translation>son kaydedildiği gibi değil</translation></message></context>
<context><name>damage</name><message><source>no more texts were looked for in the source</source><translation>başka metinler kaynakta aranmadı</translation></message></context>
<context><name>damage</name><message><source>refers to a {parent} that is not there</source><translation>var olmayan bir kayda gönderme yapıyor ({parent})</translation></message></context>
<context><name>damage</name><message><source>the file is not the one that was issued</source><translation>dosya, dağıtılan dosya değil</translation></message></context>
<context><name>damage</name><message><source>the history is not as it was written</source><translation>geçmiş, yazıldığı gibi değil</translation></message></context>
<context><name>damage</name><message><source>the name of the workspace is missing</source><translation>çalışma alanının adı eksik</translation></message></context>
<context><name>damage</name><message><source>the original file is not the one that was accepted</source><translation>özgün dosya, kabul edilen dosya değil</translation></message></context>
<context><name>damage</name><message><source>the source text is not the one that was accepted</source><translation>kaynak metin, kabul edilen metin değil</translation></message></context>
<context><name>damage</name><message><source>the tables are not those of this version</source><translation>tablolar bu sürümün tabloları değil</translation></message></context>
<context><name>damage</name><message><source>the text is not in its source</source><translation>metin, kaynağında yok</translation></message></context>
<context><name>damage</name><message><source>the text is not the one that was accepted</source><translation>metin, kabul edilen metin değil</translation></message></context>
<context><name>date</name><message><source>April</source><translation>Nisan</translation></message></context>
<context><name>date</name><message><source>August</source><translation>Ağustos</translation></message></context>
<context><name>date</name><message><source>December</source><translation>Aralık</translation></message></context>
<context><name>date</name><message><source>February</source><translation>Şubat</translation></message></context>
<context><name>date</name><message><source>Friday</source><translation>Cuma</translation></message></context>
<context><name>date</name><message><source>January</source><translation>Ocak</translation></message></context>
<context><name>date</name><message><source>July</source><translation>Temmuz</translation></message></context>
<context><name>date</name><message><source>June</source><translation>Haziran</translation></message></context>
<context><name>date</name><message><source>March</source><translation>Mart</translation></message></context>
<context><name>date</name><message><source>May</source><translation>Mayıs</translation></message></context>
<context><name>date</name><message><source>Monday</source><translation>Pazartesi</translation></message></context>
<context><name>date</name><message><source>November</source><translation>Kasım</translation></message></context>
<context><name>date</name><message><source>October</source><translation>Ekim</translation></message></context>
<context><name>date</name><message><source>Saturday</source><translation>Cumartesi</translation></message></context>
<context><name>date</name><message><source>September</source><translation>Eylül</translation></message></context>
<context><name>date</name><message><source>Sunday</source><translation>Pazar</translation></message></context>
<context><name>date</name><message><source>Thursday</source><translation>Perşembe</translation></message></context>
<context><name>date</name><message><source>Tuesday</source><translation>Salı</translation></message></context>
<context><name>date</name><message><source>Wednesday</source><translation>Çarşamba</translation></message></context>
<context><name>date</name><message><source>{day} {month} {year}</source><translation>{day} {month} {year}</translation></message></context>
<context><name>date</name><message><source>{hours} h</source><translation>{hours} sa</translation></message></context>
<context><name>date</name><message><source>{minutes} min</source><translation>{minutes} dk</translation></message></context>
<context><name>date</name><message><source>{times} (day before)</source><translation>{times} (önceki gün)</translation></message></context>
<context><name>date</name><message><source>{times} (next day)</source><translation>{times} (ertesi gün)</translation></message></context>
<context><name>date</name><message><source>{weekday} {date}</source><translation>{date} {weekday}</translation></message></context>
<context><name>edition</name><message><source>Delegation edition</source><translation>Heyet sürümü</translation></message></context>
<context><name>edition</name><message><source>Desk edition</source><translation>Çalışma sürümü</translation></message></context>
<context><name>edition</name><message><source>Edition with a misleading name</source><translation>Adı yanıltıcı olan sürüm</translation></message></context>
<context><name>edition</name><message><source>Press edition</source><translation>Basın sürümü</translation></message></context>
<context><name>edition</name><message><source>Principal edition</source><translation>Heyet başkanı sürümü</translation></message></context>
<context><name>edition</name><message><source>internal notes are left out</source><translation>iç notlar yer almaz</translation></message></context>
<context><name>edition</name><message><source>notes for the principal, internal notes and latest updates are left out</source><translation>heyet başkanına özel notlar, iç notlar ve son durum notları yer almaz</translation></message></context>
<context><name>edition</name><message><source>only notes for the press; no assessments</source><translation>yalnızca basına yönelik notlar; değerlendirme yok</translation></message></context>
<context><name>edition</name><message><source>the staff's working copy with all notes</source><translation>personelin çalışma sürümü, tüm notları içerir</translation></message></context>
<context><name>error</name><message><source>--usable is for background notes only. Leave it out.</source><translation>--usable yalnızca arka plan notları içindir. Çıkarın.</translation></message></context>
<context><name>error</name><message><source>A book is a .pdf or .docx file, not “{suffix}”. Change its name.</source><translation>Bilgi dosyası .pdf veya .docx dosyasıdır, “{suffix}” değil. Adını değiştirin.</translation></message></context>
<context><name>error</name><message><source>A book or a sheet that was made stays in the list.</source><translation>Oluşturulan bir kitap veya form listede kalır.</translation></message></context>
<context><name>error</name><message><source>A brief needs text.</source><translation>Bilgi notunun metni olmalı.</translation></message></context>
<context><name>error</name><message><source>A custom edition cannot be named “{name}”. Choose another name.</source><translation>Özel sürümün adı “{name}” olamaz. Başka bir ad seçin.</translation></message></context>
<context><name>error</name><message><source>A document has 1 to {most} originals, not {number}.</source><translation>Bir belgenin asıl sayısı 1 ile {most} arasındadır; {number} olamaz.</translation></message></context>
<context><name>error</name><message><source>A meeting has 1 to {most} days; {number} is outside it.</source><translation>Bir toplantı 1 ile {most} gün arasındadır; {number} bunun dışında.</translation></message></context>
<context><name>error</name><message><source>A note needs text.</source><translation>Notun metni olmalı.</translation></message></context>
<context><name>error</name><message><source>A packet needs something to carry. Name a --meeting or a --statement.</source><translation>Pakete bir şey koymak gerekir. --meeting veya --statement belirtin.</translation></message></context>
<context><name>error</name><message><source>A passphrase cannot be empty. Choose another.</source><translation>Parola boş olamaz. Başka bir parola seçin.</translation></message></context>
<context><name>error</name><message><source>A person needs a name. Enter one.</source><translation>Kişinin adı olmalı. Bir ad girin.</translation></message></context>
<context><name>error</name><message><source>A phrase needs words.</source><translation>İfade boş olamaz.</translation></message></context>
<context><name>error</name><message><source>A programme is an .ics, .pdf or .docx file, not “{suffix}”. Change its name.</source><translation>Program bir .ics, .pdf veya .docx dosyasıdır, “{suffix}” değil. Adını değiştirin.</translation></message></context>
<context><name>error</name><message><source>A sheet is a .docx file, not “{suffix}”. Change its name.</source><translation>Form bir .docx dosyasıdır, “{suffix}” değil. Adını değiştirin.</translation></message></context>
<context><name>error</name><message><source>A statement needs a title. Enter one.</source><translation>Bildirinin başlığı olmalı. Bir başlık girin.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>A text has {count} characters, too many for a spreadsheet. Export to .csv.</source><translation><numerusform>Bir metinde {count} karakter var; bu, elektronik tablo için çok fazla. .csv olarak dışa aktarın.</numerusform></translation></message></context>
<context><name>error</name><message><source>A theme is a run of clauses of one text, in order.</source><translation>Bir konu, tek bir metnin art arda gelen maddeleridir.</translation></message></context>
<context><name>error</name><message><source>A theme needs a name.</source><translation>Bir konunun adı olmalı.</translation></message></context>
<context><name>error</name><message><source>A title was given for “{section}”, but the edition does not have this section.</source><translation>“{section}” için bir başlık verildi, ancak sürümde bu bölüm yok.</translation></message></context>
<context><name>error</name><message><source>A {kind} belongs to a meeting. Give --meeting without --item.</source><translation>“{kind}” bir toplantıya aittir. --item olmadan --meeting verin.</translation></message></context>
<context><name>error</name><message><source>A {kind} belongs to an item. Give --item; list the items to see their numbers.</source><translation>“{kind}” bir gündem maddesine aittir. --item verin; numaraları görmek için gündem maddelerini listeleyin.</translation></message></context>
<context><name>error</name><message><source>An edition needs at least one section, and each section only once.</source><translation>Bir sürümde en az bir bölüm bulunmalı ve her bölüm yalnızca bir kez yer almalı.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>An item takes 0 to {count} minutes, not {minutes}.</source><translation><numerusform>Bir gündem maddesi 0 ile {count} dakika arasında sürer; {minutes} olamaz.</numerusform></translation></message></context>
<context><name>error</name><message><source>Bleed and trim marks are made as .pdf only.</source><translation>Taşma payı ve kesim işaretleri yalnızca .pdf olarak yapılır.</translation></message></context>
<context><name>error</name><message><source>Book {number} has no copy {copy}. List its copies.</source><translation>Bilgi dosyası {number} için {copy} numaralı nüsha yok. Nüshalarını listeleyin.</translation></message></context>
<context><name>error</name><message><source>Book {number} is of another meeting or edition. Compare books of the same meeting and edition.</source><translation>Bilgi dosyası {number} başka bir toplantıya veya sürüme ait. Aynı toplantının ve sürümün bilgi dosyalarını karşılaştırın.</translation></message></context>
<context><name>error</name><message><source>Book {number} was destroyed. It cannot be written, compared or checked again.</source><translation>{number} numaralı bilgi dosyası yok edildi. Yeniden yazılamaz, karşılaştırılamaz veya doğrulanamaz.</translation></message></context>
<context><name>error</name><message><source>Brief {number} not found in {path}. List the briefs to see their numbers.</source><translation>Bilgi notu {number} bulunamadı: {path}. Numaraları görmek için bilgi notlarını listeleyin.</translation></message></context>
<context><name>error</name><message><source>Cannot make a backup in {folder} ({why}). You can go on working; it will be tried again. Check that the disk or stick is connected and has space.</source><translation>Yedeklenemiyor: {folder} ({why}). Çalışmayı sürdürebilirsiniz; yeniden denenecek. Diskin veya USB belleğin takılı ve yer olduğunu denetleyin.</translation></message></context>
<context><name>error</name><message><source>Cannot open the book for checking ({why}).</source><translation>Bilgi dosyası denetim için açılamıyor ({why}).</translation></message></context>
<context><name>error</name><message><source>Cannot open “{name}”: it is not a file but a folder or device.</source><translation>“{name}” açılamıyor: dosya değil, klasör veya aygıt.</translation></message></context>
<context><name>error</name><message><source>Cannot open “{name}”: {reason}.</source><translation>“{name}” açılamıyor: {reason}.</translation></message></context>
<context><name>error</name><message><source>Cannot read or write {path} ({why}). Choose another name or folder.</source><translation>{path} okunamıyor veya yazılamıyor ({why}). Başka bir ad veya klasör seçin.</translation></message></context>
<context><name>error</name><message><source>Cannot read or write {path} at the moment ({why}), so this change was not saved. Earlier changes are safe. Check that its disk or stick is connected and has space, and try again.</source><translation>{path} şu anda okunamıyor veya yazılamıyor ({why}); bu değişiklik kaydedilmedi. Önceki değişiklikler güvende. Diskin veya USB belleğin takılı ve yer olduğunu denetleyip yeniden deneyin.</translation></message></context>
<context><name>error</name><message><source>Cannot read the key {path} ({why}).</source><translation>Anahtar okunamıyor: {path} ({why}).</translation></message></context>
<context><name>error</name><message><source>Cannot read {path}: {why}.</source><translation>{path} okunamıyor: {why}.</translation></message></context>
<context><name>error</name><message><source>Cannot restore this: what it belongs to no longer exists, or something else has its place now. Restore or delete that first.</source><translation>Geri yüklenemiyor: ait olduğu şey artık yok veya yerini başka bir şey almış. Önce onu geri yükleyin veya silin.</translation></message></context>
<context><name>error</name><message><source>Cannot save the settings in {path} ({why}).</source><translation>Ayarlar kaydedilemiyor: {path} ({why}).</translation></message></context>
<context><name>error</name><message><source>Cannot write {path} ({why}). Choose another folder or name.</source><translation>{path} yazılamıyor ({why}). Başka bir klasör veya ad seçin.</translation></message></context>
<context><name>error</name><message><source>Cannot write {path}. Choose a folder where you can write.</source><translation>{path} yazılamıyor. Yazabileceğiniz bir klasör seçin.</translation></message></context>
<context><name>error</name><message><source>Clause {label} does not contain “{quote}”. Quote words that it has.</source><translation>{label} maddesinde “{quote}” yok. İçindeki sözcükleri alıntılayın.</translation></message></context>
<context><name>error</name><message><source>Clause {label} not found in {path}. List the clauses to see their labels.</source><translation>Madde {label} bulunamadı: {path}. Etiketleri görmek için maddeleri listeleyin.</translation></message></context>
<context><name>error</name><message><source>Dates after {date} are not supported. Give an earlier date.</source><translation>Sınırdan sonraki tarihler desteklenmez (son tarih: {date}). Daha erken bir tarih girin.</translation></message></context>
<context><name>error</name><message><source>Document {number} not found in {path}. List the documents to see their numbers.</source><translation>{number} numaralı belge {path} içinde bulunamadı. Numaraları görmek için belgeleri listeleyin.</translation></message></context>
<context><name>error</name><message><source>Each marking needs a unique name that does not look like another, and the scale needs at least one marking.</source><translation>Her gizlilik derecesinin, bir başkasına benzemeyen, kendine özgü bir adı olmalı; ölçekte en az bir derece bulunmalı.</translation></message></context>
<context><name>error</name><message><source>Edition “{name}” not found in {path}. Available: {names}.</source><translation>“{name}” sürümü bulunamadı: {path}. Kullanılabilenler: {names}.</translation></message></context>
<context><name>error</name><message><source>Enter a passphrase for the key.</source><translation>Anahtar için bir parola girin.</translation></message></context>
<context><name>error</name><message><source>Enter the name of the desk.</source><translation>Birimin adını girin.</translation></message></context>
<context><name>error</name><message><source>File not found: {path}</source><translation>Dosya bulunamadı: {path}</translation></message></context>
<context><name>error</name><message><source>Folder not found: {path}. Create it first.</source><translation>Klasör bulunamadı: {path}. Önce oluşturun.</translation></message></context>
<context><name>error</name><message><source>Give both the manifest with --manifest and the key with --key.</source><translation>Hem manifesti --manifest ile hem anahtarı --key ile verin.</translation></message></context>
<context><name>error</name><message><source>Give the name of the edition.</source><translation>Sürümün adını verin.</translation></message></context>
<context><name>error</name><message><source>Give the text to write and its --kind.</source><translation>Yazılacak metni ve --kind seçeneğini verin.</translation></message></context>
<context><name>error</name><message><source>Give the workspace to check {path} against with --workspace.</source><translation>{path} için karşılaştırılacak çalışma alanını --workspace ile verin.</translation></message></context>
<context><name>error</name><message><source>Issued book {number} not found. List the issued books to see their numbers.</source><translation>Dağıtılan bilgi dosyası {number} bulunamadı. Numaraları görmek için dağıtılan bilgi dosyalarını listeleyin.</translation></message></context>
<context><name>error</name><message><source>Issuing cancelled. Nothing was issued.</source><translation>Dağıtım iptal edildi. Hiçbir şey dağıtılmadı.</translation></message></context>
<context><name>error</name><message><source>Item {number} not found in {path}. List the items to see their numbers.</source><translation>{number} numaralı madde {path} içinde bulunamadı. Numaraları görmek için maddeleri listeleyin.</translation></message></context>
<context><name>error</name><message><source>Large print is available as .pdf only. In a Word file, enlarge the fonts of its styles.</source><translation>Büyük punto yalnızca .pdf olarak sunulur. Word dosyasında stillerin yazı tipini büyütün.</translation></message></context>
<context><name>error</name><message><source>Marking “{name}” not found in {path}. Available: {names}.</source><translation>“{name}” gizlilik derecesi bulunamadı: {path}. Kullanılabilenler: {names}.</translation></message></context>
<context><name>error</name><message><source>Meeting {number} not found in {path}. List the meetings to see their numbers.</source><translation>Toplantı {number} bulunamadı: {path}. Numaraları görmek için toplantıları listeleyin.</translation></message></context>
<context><name>error</name><message><source>Name a recipient for each copy.</source><translation>Her nüsha için bir alıcı belirtin.</translation></message></context>
<context><name>error</name><message><source>Name one request with --sheet.</source><translation>--sheet ile bir talep belirtin.</translation></message></context>
<context><name>error</name><message><source>Name the clauses of the theme.</source><translation>Konunun maddelerini belirtin.</translation></message></context>
<context><name>error</name><message><source>Name the copy with --book and --copy.</source><translation>Nüshayı --book ve --copy ile belirtin.</translation></message></context>
<context><name>error</name><message><source>Name the document with --title.</source><translation>Belgenin adını --title ile verin.</translation></message></context>
<context><name>error</name><message><source>Name the edition it is based on with --base: {names}.</source><translation>Temel alınan sürümü --base ile belirtin: {names}.</translation></message></context>
<context><name>error</name><message><source>Name the item with --title.</source><translation>Gündem maddesinin adını --title ile verin.</translation></message></context>
<context><name>error</name><message><source>Name the meeting with --title.</source><translation>Toplantının adını --title ile verin.</translation></message></context>
<context><name>error</name><message><source>Name the person and, for `move`, the new --rank.</source><translation>Kişiyi ve `move` için yeni --rank değerini verin.</translation></message></context>
<context><name>error</name><message><source>Name the person: a name for `add`, otherwise an id or a name.</source><translation>Kişiyi belirtin: `add` için ad, ötekiler için kimlik veya ad.</translation></message></context>
<context><name>error</name><message><source>No book has been issued from {path} yet.</source><translation>Henüz hiçbir bilgi dosyası dağıtılmadı: {path}.</translation></message></context>
<context><name>error</name><message><source>No open commitment of “{meeting}” belongs to “{addressee}”. Write the name as it stands there: {known}.</source><translation>“{meeting}” toplantısında “{addressee}” için açık taahhüt yok. Adı oradaki gibi yazın: {known}.</translation></message></context>
<context><name>error</name><message><source>No paragraph with marks of its source begins in line {line}. `briefing read FILE` lists them.</source><translation>{line}. satırda yabancı işaret içeren bir paragraf başlamıyor. `briefing read FILE` bunları listeler.</translation></message></context>
<context><name>error</name><message><source>No statement of this meeting is available in the language “{language}”. Add that version first.</source><translation>Bu toplantının hiçbir bildirisi “{language}” dilinde yok. Önce o dildeki metni ekleyin.</translation></message></context>
<context><name>error</name><message><source>No terminal to ask on. Give --yes to destroy the notes.</source><translation>Sorulacak terminal yok. Notları yok etmek için --yes verin.</translation></message></context>
<context><name>error</name><message><source>No terminal to ask on. Set {variable}.</source><translation>Sorulacak bir uçbirim yok. {variable} değişkenini ayarlayın.</translation></message></context>
<context><name>error</name><message><source>Note {number} not found in {path}. List the notes to see their numbers.</source><translation>{path}: {number} numaralı not bulunamadı. Numaraları görmek için notları listeleyin.</translation></message></context>
<context><name>error</name><message><source>Nothing has changed since book {number} was issued, so it needs no replacement pages.</source><translation>{number} numaralı kitap verildiğinden beri hiçbir şey değişmedi; değiştirme sayfası gerekmez.</translation></message></context>
<context><name>error</name><message><source>Nothing in {path} can be read. Restore a backup.</source><translation>Okunabilen bir şey yok: {path}. Bir yedeği geri yükleyin.</translation></message></context>
<context><name>error</name><message><source>Nothing to put on cards: no item has a point to make or an answer that this edition may contain.</source><translation>Kartlara konacak bir şey yok: hiçbir gündem maddesinde bu sürümün içerebileceği bir husus veya yanıt yok.</translation></message></context>
<context><name>error</name><message><source>Nothing to redo in {path}.</source><translation>Yinelenecek bir şey yok: {path}.</translation></message></context>
<context><name>error</name><message><source>Nothing to undo in {path}.</source><translation>Geri alınacak bir şey yok: {path}.</translation></message></context>
<context><name>error</name><message><source>Nothing was destroyed.</source><translation>Hiçbir şey yok edilmedi.</translation></message></context>
<context><name>error</name><message><source>Nothing was entered. Nothing was changed.</source><translation>Hiçbir şey girilmedi. Hiçbir şey değişmedi.</translation></message></context>
<context><name>error</name><message><source>Person {who} not found in {path}. List or add persons.</source><translation>{who} kişisi bulunamadı: {path}. Kişileri listeleyin veya ekleyin.</translation></message></context>
<context><name>error</name><message><source>Record {record} was not found. Check the workspace for damage.</source><translation>{record} kaydı bulunamadı. Çalışma alanında hasar olup olmadığını denetleyin.</translation></message></context>
<context><name>error</name><message><source>Replacement pages are made as .pdf only.</source><translation>Değişim sayfaları yalnızca .pdf olarak oluşturulur.</translation></message></context>
<context><name>error</name><message><source>Saving {path} was interrupted, and it can be repaired only in a folder where you can write. Copy it there together with {journal}, and open the copy.</source><translation>{path} kaydedilirken kesinti oldu; yalnızca yazabileceğiniz bir klasörde onarılabilir. {journal} ile birlikte oraya kopyalayıp kopyayı açın.</translation></message></context>
<context><name>error</name><message><source>Section “{name}” not found. Available: {names}.</source><translation>“{name}” bölümü bulunamadı. Kullanılabilenler: {names}.</translation></message></context>
<context><name>error</name><message><source>Several books have the number {number}, issued before copies were merged: {names}. Choose a book with a number of its own.</source><translation>{number} numarası, kopyalar birleştirilmeden önce çıkarılmış birkaç kitapta var: {names}. Numarası tek olan bir kitap seçin.</translation></message></context>
<context><name>error</name><message><source>Several paragraphs are {label}. Use one of: {places}.</source><translation>Birkaç paragrafın etiketi {label}. Şunlardan birini kullanın: {places}.</translation></message></context>
<context><name>error</name><message><source>Several persons in {path} match {who}. Give the id.</source><translation>{who} ile birkaç kişi eşleşiyor: {path}. Kimliği verin.</translation></message></context>
<context><name>error</name><message><source>Some of these clauses are in the theme “{title}” already.</source><translation>Bu maddelerin bazıları zaten “{title}” konusunda.</translation></message></context>
<context><name>error</name><message><source>Speaking cards are made as .pdf only.</source><translation>Konuşma kartları yalnızca .pdf olarak oluşturulur.</translation></message></context>
<context><name>error</name><message><source>Speaking cards have no replacement pages. Make them again.</source><translation>Konuşma kartlarının değişim sayfaları olmaz. Yeniden oluşturun.</translation></message></context>
<context><name>error</name><message><source>Statement {number} not found in {path}. List the statements to see their numbers.</source><translation>Bildiri {number} bulunamadı: {path}. Numaraları görmek için bildirileri listeleyin.</translation></message></context>
<context><name>error</name><message><source>Tables are .csv or .xlsx files; “{file}” is neither.</source><translation>Tablolar .csv veya .xlsx dosyasıdır; “{file}” bunlardan biri değil.</translation></message></context>
<context><name>error</name><message><source>The book is protected by a password.</source><translation>Bilgi dosyası parolayla korunuyor.</translation></message></context>
<context><name>error</name><message><source>The book was not printed because its check failed: {fault}.</source><translation>Bilgi dosyası yazdırılmadı, çünkü denetiminden geçmedi: {fault}.</translation></message></context>
<context><name>error</name><message><source>The book was not printed: “{clause}” would be misquoted because “{letters}” cannot be printed. A Word file can contain these letters.</source><translation>Bilgi dosyası yazdırılmadı: “{letters}” basılamadığından “{clause}” yanlış alıntılanmış olurdu. Word dosyası bu harfleri içerebilir.</translation></message></context>
<context><name>error</name><message><source>The copy is a .{format} file. Use that file type in the name.</source><translation>Nüsha bir .{format} dosyası. Adda bu dosya türünü kullanın.</translation></message></context>
<context><name>error</name><message><source>The disk is full, so this change was not saved. Earlier changes are safe. Free some space for {path} and try again.</source><translation>Disk dolu olduğundan bu değişiklik kaydedilmedi. Önceki değişiklikler güvende. {path} için yer açıp yeniden deneyin.</translation></message></context>
<context><name>error</name><message><source>The encoding of “{name}” is not known. Open it in the program that made it and save it as UTF-8 text.</source><translation>“{name}” dosyasının kodlaması bilinmiyor. Oluşturulduğu programda açıp UTF-8 metin olarak kaydedin.</translation></message></context>
<context><name>error</name><message><source>The first place on the agenda is 1.</source><translation>Gündemdeki ilk yer 1'dir.</translation></message></context>
<context><name>error</name><message><source>The lock file {path} is a link or not a regular file, so it was not opened. Delete it.</source><translation>Kilit dosyası {path} bir bağlantı veya normal olmayan bir dosya, bu yüzden açılmadı. Silin.</translation></message></context>
<context><name>error</name><message><source>The meeting has no date. Give it one, or fix the item to a time only.</source><translation>Toplantının tarihi yok. Tarih verin ya da maddeyi yalnızca bir saate sabitleyin.</translation></message></context>
<context><name>error</name><message><source>The order of a book cannot be read ({why}). Check the workspace.</source><translation>Bilgi dosyasının ayarları okunamıyor ({why}). Çalışma alanını denetleyin.</translation></message></context>
<context><name>error</name><message><source>The order of precedence goes from 1 to {last}; {rank} is outside it.</source><translation>Protokol sırası 1 ile {last} arasındadır; {rank} bunun dışında.</translation></message></context>
<context><name>error</name><message><source>The packet was not made: reading it again found something that it must not hold. Check the workspace.</source><translation>Paket oluşturulmadı: yeniden okununca içermemesi gereken bir şey bulundu. Çalışma alanını denetleyin.</translation></message></context>
<context><name>error</name><message><source>The parts of “{name}” are nested too deeply. Save its text as .docx or .txt.</source><translation>“{name}” dosyasının parçaları çok derin iç içe geçmiş. Metnini .docx veya .txt olarak kaydedin.</translation></message></context>
<context><name>error</name><message><source>The passphrase of the key {path} is wrong.</source><translation>{path} anahtarının parolası yanlış.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>The password has {count} characters; Word takes {most}. Choose a shorter one.</source><translation><numerusform>Parolada {count} karakter var; Word {most} karakter alır. Daha kısasını seçin.</numerusform></translation></message></context>
<context><name>error</name><message numerus="yes"><source>The password is {count} bytes long; a PDF takes {most}. Choose a shorter one.</source><translation><numerusform>Parola {count} bayt uzunluğunda; PDF {most} bayt alır. Daha kısasını seçin.</numerusform></translation></message></context>
<context><name>error</name><message><source>The photograph of {person} cannot be read. Choose it again.</source><translation>Fotoğraf okunamıyor: {person}. Yeniden seçin.</translation></message></context>
<context><name>error</name><message><source>The stored book {number} cannot be read. Check the workspace.</source><translation>Saklanan bilgi dosyası {number} okunamıyor. Çalışma alanını denetleyin.</translation></message></context>
<context><name>error</name><message><source>The text does not name “{name}”. See briefing names.</source><translation>“{name}” metinde geçmiyor. Bkz. briefing names.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>The title “{title}…” is longer than {count} letters. Shorten it.</source><translation><numerusform>“{title}…” başlığı {count} harften uzun. Kısaltın.</numerusform></translation></message></context>
<context><name>error</name><message><source>The two entries do not match. Nothing was changed.</source><translation>İki giriş birbirinden farklı. Hiçbir şey değişmedi.</translation></message></context>
<context><name>error</name><message><source>The workspace is damaged, so no backup was made ({where}: {what}). Check it, and restore a backup.</source><translation>Çalışma alanı hasarlı olduğundan yedeklenmedi ({where}: {what}). Denetleyin ve bir yedeği geri yükleyin.</translation></message></context>
<context><name>error</name><message><source>The workspace was changed meanwhile. Merge the copy again.</source><translation>Çalışma alanı bu arada değişti. Kopyayı yeniden birleştirin.</translation></message></context>
<context><name>error</name><message><source>The {field} of {record} is not valid: “{value}”.</source><translation>{record} kaydının {field} alanında geçersiz değer var: “{value}”.</translation></message></context>
<context><name>error</name><message><source>Theme {number} not found in {path}. List the themes to see their numbers.</source><translation>{path} içinde {number} numaralı konu bulunamadı. Numaraları görmek için konuları listeleyin.</translation></message></context>
<context><name>error</name><message><source>There is no conflict {number}. Merge without --choose to list them.</source><translation>{number} numaralı çakışma yok. Listelemek için --choose olmadan birleştirin.</translation></message></context>
<context><name>error</name><message><source>There is no key in {path}. Make one with `key new`.</source><translation>Anahtar yok: {path}. `key new` ile oluşturun.</translation></message></context>
<context><name>error</name><message><source>This edition may contain “{ceiling}” at most, but its meeting is marked “{marking}”{more}. Lower that marking, or choose another edition.</source><translation>Bu sürüm en çok “{ceiling}” içerebilir, ancak toplantısının gizlilik derecesi “{marking}”{more}. O dereceyi düşürün veya başka bir sürüm seçin.</translation></message></context>
<context><name>error</name><message><source>This edition may contain “{ceiling}” at most, but “{words}” ({place}) is marked “{marking}”{more}. Lower its marking, narrow its audience, or choose another edition.</source><translation>Bu sürüm en çok “{ceiling}” içerebilir, ancak “{words}” metninin ({place}) gizlilik derecesi “{marking}”{more}. Dereceyi düşürün, okuyacakları daraltın veya başka bir sürüm seçin.</translation></message></context>
<context><name>error</name><message><source>This is not the passphrase of this workspace. Nothing was changed.</source><translation>Bu çalışma alanının parolası bu değil. Hiçbir şey değişmedi.</translation></message></context>
<context><name>error</name><message><source>This meeting is no longer in the workspace.</source><translation>Bu toplantı artık çalışma alanında yok.</translation></message></context>
<context><name>error</name><message><source>Undo ends here: notes were destroyed on {day}. What was done before that cannot be undone.</source><translation>Geri alma burada biter: {day} tarihinde notlar yok edildi. Öncesinde yapılanlar geri alınamaz.</translation></message></context>
<context><name>error</name><message><source>Wrong passphrase for {path}. Try again. If you are sure it is right, the beginning of the file is damaged: restore a backup.</source><translation>Parola yanlış: {path}. Yeniden deneyin. Doğru olduğundan eminseniz dosyanın başı hasarlıdır: bir yedeği geri yükleyin.</translation></message></context>
<context><name>error</name><message><source>Wrong password for the book.</source><translation>Bilgi dosyasının parolası yanlış.</translation></message></context>
<context><name>error</name><message><source>{number} new answers have the reference {reference}.</source><translation>{reference} numaralı yeni yanıt sayısı: {number}.</translation></message></context>
<context><name>error</name><message><source>{path} already exists and was changed since it was made, or is not a book of this workspace. Choose another name, or replace it with --force.</source><translation>{path} zaten var ve oluşturulduktan sonra değiştirilmiş veya bu çalışma alanının bilgi dosyası değil. Başka bir ad seçin veya --force ile üzerine yazın.</translation></message></context>
<context><name>error</name><message><source>{path} already exists. Choose another name, or open it.</source><translation>{path} zaten var. Başka bir ad seçin veya onu açın.</translation></message></context>
<context><name>error</name><message><source>{path} already exists. Choose another name.</source><translation>{path} zaten var. Başka bir ad seçin.</translation></message></context>
<context><name>error</name><message><source>{path} already exists. Choose another place.</source><translation>{path} zaten var. Başka bir yer seçin.</translation></message></context>
<context><name>error</name><message><source>{path} contains something that Briefing Book did not make ({kind} “{name}”), so it was not opened. Restore a backup, or recover what can be read into a new workspace.</source><translation>{path} Briefing Book’un oluşturmadığı bir şey içeriyor ({kind} “{name}”), bu yüzden açılmadı. Bir yedeği geri yükleyin veya okunabilenleri yeni bir çalışma alanına kurtarın.</translation></message></context>
<context><name>error</name><message><source>{path} holds only the public part of a key. It cannot sign.</source><translation>{path}: yalnızca anahtarın açık kısmı var. Bununla imzalanamaz.</translation></message></context>
<context><name>error</name><message><source>{path} is a folder. Choose a workspace in it.</source><translation>{path} bir klasör. İçindeki bir çalışma alanını seçin.</translation></message></context>
<context><name>error</name><message><source>{path} is available again but was changed elsewhere, so your changes cannot be saved to it. Save a copy of what is open.</source><translation>{path} yeniden erişilebilir, ancak başka yerde değiştirilmiş; değişiklikleriniz ona kaydedilemez. Açık olanın bir kopyasını kaydedin.</translation></message></context>
<context><name>error</name><message><source>{path} is damaged ({why}). Restore a backup, or recover what can be read into a new workspace.</source><translation>{path} hasarlı ({why}). Bir yedeği geri yükleyin veya okunabilenleri yeni bir çalışma alanına kurtarın.</translation></message></context>
<context><name>error</name><message><source>{path} is encrypted. Enter its passphrase.</source><translation>{path} şifreli. Parolasını girin.</translation></message></context>
<context><name>error</name><message><source>{path} is missing: it was moved or deleted, or its stick was removed. Put it back, or save a copy of what is open.</source><translation>{path} yok: taşınmış veya silinmiş ya da USB bellek çıkarılmış. Yerine koyun veya açık olanın bir kopyasını kaydedin.</translation></message></context>
<context><name>error</name><message><source>{path} is not a Briefing Book workspace, or its beginning is damaged. Choose another .briefing file or a backup.</source><translation>{path} bir Briefing Book çalışma alanı değil veya başı hasarlı. Başka bir .briefing dosyası veya bir yedek seçin.</translation></message></context>
<context><name>error</name><message><source>{path} is not a PDF or Word file ({why}).</source><translation>{path} PDF veya Word dosyası değil ({why}).</translation></message></context>
<context><name>error</name><message><source>{path} is not a book recorded in {workspace}, or it was changed since. Name its edition with --edition.</source><translation>{path} bu çalışma alanında kayıtlı bir bilgi dosyası değil veya sonradan değiştirilmiş: {workspace}. Sürümünü --edition ile belirtin.</translation></message></context>
<context><name>error</name><message><source>{path} is not a copy of a book issued from {workspace}.</source><translation>{path} bu çalışma alanından dağıtılan bir bilgi dosyasının nüshası değil: {workspace}.</translation></message></context>
<context><name>error</name><message><source>{path} is not a copy of {workspace}: the two have no step in common. Only copies and packets of this workspace can be merged.</source><translation>{path}, {workspace} dosyasının kopyası değil: ikisinin ortak adımı yok. Yalnızca bu çalışma alanının kopyaları ve paketleri birleştirilebilir.</translation></message></context>
<context><name>error</name><message><source>{path} is not a key. Give the file that the desk wrote with `key export`.</source><translation>{path} bir anahtar değil. Birimin `key export` ile yazdığı dosyayı verin.</translation></message></context>
<context><name>error</name><message><source>{path} is not a regular file. Choose a workspace.</source><translation>{path} normal bir dosya değil. Bir çalışma alanı seçin.</translation></message></context>
<context><name>error</name><message><source>{path} is open in another window or program of {user} on this computer since {since}. Close it there first.</source><translation>{path} bu bilgisayarda başka bir pencerede veya programda açık (kullanıcı {user}, {since} tarihinden beri). Önce orada kapatın.</translation></message></context>
<context><name>error</name><message><source>{path} is open in another window or program. Close it there first.</source><translation>{path} başka bir pencerede veya programda açık. Önce orada kapatın.</translation></message></context>
<context><name>error</name><message><source>{path} is open on {machine} by {user} since {since}. Close it there first. If you are sure that it is no longer open there, delete the file {lock} beside it.</source><translation>{path} açık: bilgisayar {machine}, kullanıcı {user}, {since} tarihinden beri. Önce orada kapatın. Orada artık açık olmadığından eminseniz yanındaki {lock} dosyasını silin.</translation></message></context>
<context><name>error</name><message><source>{path} is read-only. Copy it to a folder where you can write, then open the copy.</source><translation>{path} salt okunur. Yazabileceğiniz bir klasöre kopyalayıp kopyayı açın.</translation></message></context>
<context><name>error</name><message><source>{path} is the open workspace itself. Choose another copy of it.</source><translation>{path} açık olan çalışma alanının kendisi. Başka bir kopyasını seçin.</translation></message></context>
<context><name>error</name><message><source>{path} is there already, perhaps with answers in it. Choose another name.</source><translation>{path} zaten var, içinde yanıtlar olabilir. Başka bir ad seçin.</translation></message></context>
<context><name>error</name><message><source>{path} was made by a newer version of Briefing Book (file version {version}; this program supports {known}). Install the newer version to open it.</source><translation>{path} daha yeni bir Briefing Book ile oluşturulmuş (dosya sürümü {version}; bu programın desteklediği {known}). Açmak için yeni sürümü kurun.</translation></message></context>
<context><name>error</name><message><source>{path} was made by an older version. Copy it to a folder where you can write, then open it.</source><translation>{path} programın eski bir sürümüyle oluşturulmuş. Yazabileceğiniz bir klasöre kopyalayıp açın.</translation></message></context>
<context><name>error</name><message><source>{path} was not saved because its check failed: {fault}.</source><translation>{path} kaydedilmedi, çünkü denetiminden geçmedi: {fault}.</translation></message></context>
<context><name>error</name><message><source>{path} was not saved: “{clause}” would be misquoted because “{letters}” cannot be printed. A Word file can contain letters that a PDF cannot.</source><translation>{path} kaydedilmedi: “{letters}” basılamadığından “{clause}” yanlış alıntılanmış olurdu. Word dosyası, PDF’nin içeremediği harfleri içerebilir.</translation></message></context>
<context><name>error</name><message><source>{path} was overwritten by another program while it was open, such as one that syncs folders. Nothing was changed. Save a copy of what is open, then open the file again.</source><translation>{path} açıkken başka bir program, örneğin klasörleri eşitleyen bir program, üzerine yazdı. Hiçbir şey değiştirilmedi. Açık olanın bir kopyasını kaydedin, sonra dosyayı yeniden açın.</translation></message></context>
<context><name>error</name><message><source>{person} is already in the delegation.</source><translation>{person} zaten heyette.</translation></message></context>
<context><name>error</name><message><source>{person} is not in a delegation to this meeting.</source><translation>{person} bu toplantıya katılan bir heyette değil.</translation></message></context>
<context><name>error</name><message><source>{printer} did not accept the book. Check that it is switched on and which pages are selected.</source><translation>{printer} bilgi dosyasını kabul etmedi. Açık olduğunu ve hangi sayfaların seçildiğini denetleyin.</translation></message></context>
<context><name>error</name><message><source>{time} does not exist on {date} in {zone}: the clocks go from {before} to {after}. Give another time.</source><translation>{zone} saat diliminde {date} tarihinde {time} yok: saatler {before} değerinden {after} değerine alınıyor. Başka bir saat verin.</translation></message></context>
<context><name>error</name><message><source>{variable} is not UTF-8 text. Set it again in UTF-8.</source><translation>{variable} UTF-8 metin değil. UTF-8 olarak yeniden ayarlayın.</translation></message></context>
<context><name>error</name><message><source>“{code}” is not a language of the program: {codes}.</source><translation>“{code}” programın bir dili değil: {codes}.</translation></message></context>
<context><name>error</name><message><source>“{file}” is already here as statement {number}.</source><translation>“{file}” zaten burada: bildiri {number}.</translation></message></context>
<context><name>error</name><message><source>“{name}” cannot be read as a sheet. Open it in Word or LibreOffice and save it as .docx or .odt.</source><translation>“{name}” form olarak okunamıyor. Word veya LibreOffice ile açıp .docx veya .odt olarak kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” cannot be read as {encoding}.</source><translation>“{name}” {encoding} olarak okunamıyor.</translation></message></context>
<context><name>error</name><message><source>“{name}” contains a document type declaration in {part}, which such documents do not have, so it was not opened.</source><translation>“{name}” içinde, bu tür belgelerde bulunmayan bir belge türü bildirimi var ({part}), bu yüzden açılmadı.</translation></message></context>
<context><name>error</name><message><source>“{name}” contains far more text than a statement, so it was not read. Save the pages of the statement as a separate file.</source><translation>“{name}” bir bildiriden çok daha fazla metin içerdiğinden okunmadı. Bildirinin sayfalarını ayrı dosya olarak kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” contains no text.</source><translation>“{name}” metin içermiyor.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>“{name}” has no document {number}: {count} were found in it.</source><translation><numerusform>“{name}” içinde {number} numaralı belge yok; bulunan belge sayısı: {count}.</numerusform></translation></message></context>
<context><name>error</name><message><source>“{name}” has no text layer: it is a scan. Run text recognition (OCR) on it first.</source><translation>“{name}” metin katmanı içermiyor: taranmış. Önce metin tanıma (OCR) uygulayın.</translation></message></context>
<context><name>error</name><message numerus="yes"><source>“{name}” has {count} lines; the limit is {limit}. Save the part you need as a separate file.</source><translation><numerusform>“{name}” {count} satır; sınır {limit}. Gereken bölümü ayrı dosya olarak kaydedin.</numerusform></translation></message></context>
<context><name>error</name><message numerus="yes"><source>“{name}” has {count} pages; the limit is {limit}. Save the pages of the statement as a separate file.</source><translation><numerusform>“{name}” {count} sayfa; sınır {limit}. Bildirinin sayfalarını ayrı dosya olarak kaydedin.</numerusform></translation></message></context>
<context><name>error</name><message><source>“{name}” is a built-in edition and cannot be deleted.</source><translation>“{name}” yerleşik bir sürümdür ve silinemez.</translation></message></context>
<context><name>error</name><message><source>“{name}” is a file type that cannot be read here ({suffix}). Save it as .docx, .odt, .rtf, .pdf, .html or .txt.</source><translation>“{name}” burada okunamayan bir dosya türünde ({suffix}). .docx, .odt, .rtf, .pdf, .html veya .txt olarak kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” is an old .doc file or is protected by a password. Open it in Word and save it as .docx without a password.</source><translation>“{name}” eski bir .doc dosyası veya parolayla korunuyor. Word’de açıp parolasız .docx olarak kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” is damaged or not a PDF document ({reason}). Ask for a new copy, or open it in another program and print it to a new PDF.</source><translation>“{name}” hasarlı veya PDF belgesi değil ({reason}). Yeni bir kopya isteyin veya başka bir programda açıp yeni bir PDF olarak yazdırın.</translation></message></context>
<context><name>error</name><message><source>“{name}” is damaged or not a Word document ({reason}). Open it in the program that made it and save it again as .docx.</source><translation>“{name}” hasarlı veya Word belgesi değil ({reason}). Oluşturulduğu programda açıp yeniden .docx olarak kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” is damaged or not an OpenDocument text ({reason}). Open it in the program that made it and save it again as .odt.</source><translation>“{name}” hasarlı veya OpenDocument metni değil ({reason}). Oluşturulduğu programda açıp yeniden .odt olarak kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” is given as a new name but is not in the list of markings.</source><translation>“{name}” yeni ad olarak verildi, ancak gizlilik dereceleri listesinde yok.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a JPEG or PNG picture, or it is damaged. Save it as .jpg or .png.</source><translation>“{name}” JPEG veya PNG resmi değil ya da hasarlı. .jpg veya .png olarak kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a manifest. Give the .manifest file that came with the copies.</source><translation>“{name}” bir manifest değil. Nüshalarla gelen .manifest dosyasını verin.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a readable web page ({reason}).</source><translation>“{name}” okunabilir bir web sayfası değil ({reason}).</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a rich text file. Open it in the program that made it and save it again as .rtf.</source><translation>“{name}” zengin metin dosyası değil. Oluşturulduğu programda açıp yeniden .rtf olarak kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a text file: it contains NUL bytes (first in line {line}). Save it again as UTF-8 text.</source><translation>“{name}” metin dosyası değil: NUL baytları içeriyor (ilki {line}. satırda). UTF-8 metin olarak yeniden kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” is not a time zone. Write it as Asia/Almaty or UTC.</source><translation>“{name}” bir saat dilimi değil. Asia/Almaty veya UTC gibi yazın.</translation></message></context>
<context><name>error</name><message><source>“{name}” is protected by a password. Open it in the program that made it and save it without a password.</source><translation>“{name}” parolayla korunuyor. Oluşturulduğu programda açıp parolasız kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” is protected by a password. Save a copy without the password.</source><translation>“{name}” parolayla korunuyor. Parolasız bir kopya kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large ({size} MB; the limit is {limit} MB). Save the part you need as a separate file.</source><translation>“{name}” çok büyük ({size} MB; sınır {limit} MB). Gereken bölümü ayrı dosya olarak kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large for a book ({size} MB; the limit is {limit} MB).</source><translation>“{name}” kitap için çok büyük ({size} MB; sınır {limit} MB).</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large for a manifest ({size} MB; the limit is {limit} MB).</source><translation>“{name}” bir manifest için çok büyük ({size} MB; sınır {limit} MB).</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large for a photograph ({size} MB; the limit is {limit} MB). Save a smaller copy.</source><translation>“{name}” fotoğraf için çok büyük ({size} MB; sınır {limit} MB). Daha küçük bir kopya kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” is too large for a photograph: it has more than {limit} megapixels. Save a smaller copy.</source><translation>“{name}” fotoğraf için çok büyük: {limit} megapikselden fazla. Daha küçük bir kopya kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” looks like the existing edition “{other}”. Choose another name.</source><translation>“{name}” mevcut “{other}” sürümüne benziyor. Başka bir ad seçin.</translation></message></context>
<context><name>error</name><message><source>“{name}” was not read: it is damaged, or it needs more memory than any document should. Open it in another program and save it again.</source><translation>“{name}” okunmadı: hasarlı ya da bir belgeye gerekenden fazla bellek istiyor. Başka bir programda açıp yeniden kaydedin.</translation></message></context>
<context><name>error</name><message><source>“{name}” was not read: that takes more than {seconds} seconds. Save the part you need as a separate file, or print it to a new PDF.</source><translation>“{name}” okunmadı: {seconds} saniyeden uzun sürüyor. Gereken bölümü ayrı dosya olarak kaydedin ya da yeni bir PDF olarak yazdırın.</translation></message></context>
<context><name>error</name><message><source>“{name}” would unpack to far more data than a statement has ({reason}), so it was not opened.</source><translation>“{name}” açıldığında bir bildiriden çok daha fazla veri çıkarıyor ({reason}), bu yüzden açılmadı.</translation></message></context>
<context><name>error</name><message><source>“{step}” cannot be undone: a book made since then depends on it.</source><translation>“{step}” geri alınamaz: sonradan oluşturulan bir bilgi dosyası buna bağlı.</translation></message></context>
<context><name>error</name><message><source>“{text}” is not OLD=NEW. Write it as Secret=Geheim.</source><translation>“{text}” ESKİ=YENİ biçiminde değil. Secret=Gizli gibi yazın.</translation></message></context>
<context><name>error</name><message><source>“{text}” is not SECTION=TITLE. Write it as items=Talks.</source><translation>“{text}” BÖLÜM=BAŞLIK biçiminde değil. items=Görüşmeler gibi yazın.</translation></message></context>
<context><name>error</name><message><source>“{title}” cannot be deleted: a book was made for it. Rename the meeting if you want to use it for something else.</source><translation>“{title}” silinemez: onun için bir dosya yapıldı. Başka bir şey için kullanmak isterseniz toplantıyı yeniden adlandırın.</translation></message></context>
<context><name>error</name><message><source>“{title}” cannot be deleted: a sheet was made for it. Rename the meeting if you want to use it for something else.</source><translation>“{title}” silinemez: onun için bir form oluşturuldu. Başka bir iş için kullanmak isterseniz toplantının adını değiştirin.</translation></message></context>
<context><name>error</name><message><source>“{title}” has no date. Give it one before you make a calendar.</source><translation>“{title}” için tarih yok. Takvim yapmadan önce bir tarih verin.</translation></message></context>
<context><name>error</name><message><source>“{title}” is marked {marking}, so a packet up to {ceiling} cannot carry it. Choose a higher marking, or leave the meeting out.</source><translation>“{title}” {marking} olarak işaretli; {ceiling} düzeyine kadar olan bir paket bunu taşıyamaz. Daha yüksek bir derece seçin veya toplantıyı çıkarın.</translation></message></context>
<context><name>error</name><message><source>“{value}” is not a known {field} of {record}. Use one of: {known}.</source><translation>“{value}” bilinen bir değer değil: {record}, {field}. Şunlardan birini kullanın: {known}.</translation></message></context>
<context><name>error</name><message><source>“{what}” is not open, so it cannot be carried forward.</source><translation>“{what}” açık olmadığından aktarılamaz.</translation></message></context>
<context><name>error</name><message><source>“{words}” can be two dates. Write the month as a word: 12 October 2022.</source><translation>“{words}” iki ayrı tarih olabilir. Ayı sözcükle yazın: 12 Ekim 2022.</translation></message></context>
<context><name>error</name><message><source>“{words}” contains an incomplete character, which cannot be stored. Type it again.</source><translation>“{words}” saklanamayan, eksik bir karakter içeriyor. Yeniden yazın.</translation></message></context>
<context><name>error</name><message><source>“{words}” has no year. Write the date as 12 October 2022.</source><translation>“{words}” içinde yıl yok. Tarihi şöyle yazın: 12 Ekim 2022.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not UTF-8 text. Use UTF-8; rename the file if this is its name.</source><translation>“{words}” UTF-8 metin değil. UTF-8 kullanın; bu dosyanın adıysa dosyayı yeniden adlandırın.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not a date. Write it as 12 October 2022.</source><translation>“{words}” bir tarih değil. Şöyle yazın: 12 Ekim 2022.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not a date. Write it as 31.12.2022 or 31 December 2022.</source><translation>“{words}” tarih değil. 31.12.2022 veya 31 Aralık 2022 gibi yazın.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not a number from 1 to 99.</source><translation>“{words}” 1 ile 99 arasında bir sayı değil.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not a time. Write it as 09:30.</source><translation>“{words}” bir saat değil. Şöyle yazın: 09:30.</translation></message></context>
<context><name>error</name><message><source>“{words}” is not in the calendar. Give another date.</source><translation>“{words}” takvimde yok. Başka bir tarih verin.</translation></message></context>
<context><name>formatting</name><message><source>Bold</source><translation>Kalın</translation></message></context>
<context><name>formatting</name><message><source>Bulleted list</source><translation>Madde işaretli liste</translation></message></context>
<context><name>formatting</name><message><source>Italic</source><translation>İtalik</translation></message></context>
<context><name>formatting</name><message><source>Numbered list</source><translation>Numaralı liste</translation></message></context>
<context><name>formatting</name><message><source>Table</source><translation>Tablo</translation></message></context>
<context><name>help</name><message><source>A workspace is one file with the statements, your notes, the meetings and the list of the books issued. What you type is saved at once; {Ctrl+Z} undoes it.</source><translation>Çalışma alanı; bildiriler, notlarınız, toplantılar ve dağıtılan bilgi dosyalarının listesini içeren tek bir dosyadır. Yazdıklarınız hemen kaydedilir; {Ctrl+Z} geri alır.</translation></message></context>
<context><name>help</name><message><source>Correct a line with one key: C makes it a clause, H a heading, F leaves it out. Then press {Ctrl+Enter}. The text is stored exactly as received.</source><translation>Bir satırı tek tuşla düzeltin: C madde yapar, H başlık yapar, F dışarıda bırakır. Sonra {Ctrl+Enter} tuşuna basın. Metin alındığı gibi saklanır.</translation></message></context>
<context><name>help</name><message><source>Find and undo</source><translation>Bulma ve geri alma</translation></message></context>
<context><name>help</name><message><source>For a note on some words, mark them first. What was promised becomes a commitment: what, who, due, status.</source><translation>Bazı sözcüklere not için önce onları seçin. Söz verilen şey taahhüt olur: ne, kim, vade, durum.</translation></message></context>
<context><name>help</name><message><source>For numbered copies switch on “Issue as numbered copies”, and type who gets them.</source><translation>Numaralı nüshalar için “Numaralı nüshalar hâlinde dağıt” seçeneğini açın ve alıcıları yazın.</translation></message></context>
<context><name>help</name><message><source>Go to a clause with the arrow keys. P begins a point to make, R an answer if raised, B background, C a caution, Q a question. {Ctrl+Enter} ends the note.</source><translation>Ok tuşlarıyla bir maddeye gidin. P dile getirilecek husus, R gündeme gelirse verilecek yanıt, B arka plan, C dikkat notu, Q soru başlatır. {Ctrl+Enter} notu bitirir.</translation></message></context>
<context><name>help</name><message><source>Import a statement</source><translation>Bildiri içe aktarma</translation></message></context>
<context><name>help</name><message><source>Make and issue the book</source><translation>Bilgi dosyasını oluşturma ve dağıtma</translation></message></context>
<context><name>help</name><message><source>Prepare the meeting</source><translation>Toplantıyı hazırlama</translation></message></context>
<context><name>help</name><message><source>Press {Ctrl+B}, choose who will read the book, and press {Enter}. What an edition withholds is not in the file at all.</source><translation>{Ctrl+B} tuşuna basın, dosyayı kimin okuyacağını seçin ve {Enter} tuşuna basın. Bir sürümde yer almayan şey dosyada hiç bulunmaz.</translation></message></context>
<context><name>help</name><message><source>Press {Ctrl+I} and choose the document, or drop it on the window. On the left is the document, on the right what will be stored, with remarks.</source><translation>{Ctrl+I} tuşuna basıp belgeyi seçin ya da pencereye bırakın. Solda belge, sağda kaydedilecek metin ve uyarılar vardır.</translation></message></context>
<context><name>help</name><message><source>Press {Ctrl+Shift+M} for a new meeting, and {Insert} for an item. Choose an item, then a clause at the left, and press {Enter}; or drag the clause.</source><translation>Yeni toplantı için {Ctrl+Shift+M}, madde için {Insert} tuşuna basın. Gündem maddesini, sonra soldaki bildiri maddesini seçip {Enter} tuşuna basın ya da sürükleyin.</translation></message></context>
<context><name>help</name><message><source>The times follow from the minutes. The page at the right is the book as it will be printed.</source><translation>Saatler dakikalardan hesaplanır. Sağdaki sayfa, bilgi dosyasının basılacak hâlidir.</translation></message></context>
<context><name>help</name><message><source>Two sides sign a joint statement. Months later they meet again, and someone makes the book for that meeting: what was agreed, how it stands, what to say.</source><translation>İki taraf ortak bildiri imzalar. Aylar sonra yeniden bir araya gelirler ve biri o toplantının bilgi dosyasını hazırlar: ne üzerinde anlaşıldı, durumu nedir, ne söylenecek.</translation></message></context>
<context><name>help</name><message><source>What the program is for</source><translation>Program ne işe yarar</translation></message></context>
<context><name>help</name><message><source>Write notes and commitments</source><translation>Not ve taahhüt yazma</translation></message></context>
<context><name>help</name><message><source>{Ctrl+K} searches everything. {Ctrl+H} shows each step, with who made it and when. {F1} lists all keys.</source><translation>{Ctrl+K} her yerde arar. {Ctrl+H} her adımı, kimin ne zaman yaptığıyla gösterir. {F1} bütün tuşları listeler.</translation></message></context>
<context><name>history</name><message><source>About the words</source><translation>İlgili sözcükler</translation></message></context>
<context><name>history</name><message><source>Addressee</source><translation>Muhatap</translation></message></context>
<context><name>history</name><message><source>Agenda item</source><translation>Gündem maddesi</translation></message></context>
<context><name>history</name><message><source>Answered by</source><translation>Yanıtlayan</translation></message></context>
<context><name>history</name><message><source>Answered on</source><translation>Yanıt tarihi</translation></message></context>
<context><name>history</name><message><source>As of</source><translation>İtibarıyla</translation></message></context>
<context><name>history</name><message><source>Begins</source><translation>Başlangıç</translation></message></context>
<context><name>history</name><message><source>Biography</source><translation>Özgeçmiş</translation></message></context>
<context><name>history</name><message><source>Book issued</source><translation>Dağıtılan bilgi dosyası</translation></message></context>
<context><name>history</name><message><source>Book made</source><translation>Oluşturulan bilgi dosyası</translation></message></context>
<context><name>history</name><message><source>Brief</source><translation>Bilgi notu</translation></message></context>
<context><name>history</name><message><source>Check code</source><translation>Doğrulama kodu</translation></message></context>
<context><name>history</name><message><source>Clause</source><translation>Madde</translation></message></context>
<context><name>history</name><message><source>Clause on the agenda</source><translation>Gündemdeki madde</translation></message></context>
<context><name>history</name><message><source>Cleared by</source><translation>Onaylayan</translation></message></context>
<context><name>history</name><message><source>Commitment</source><translation>Taahhüt</translation></message></context>
<context><name>history</name><message><source>Commitment on a sheet</source><translation>Formdaki taahhüt</translation></message></context>
<context><name>history</name><message><source>Copy of a book issued</source><translation>Dağıtılan bilgi dosyasının nüshası</translation></message></context>
<context><name>history</name><message><source>Copy that was merged</source><translation>Birleştirilen kopya</translation></message></context>
<context><name>history</name><message><source>Counterpart</source><translation>Muhatap</translation></message></context>
<context><name>history</name><message><source>Custom edition</source><translation>Özel sürüm</translation></message></context>
<context><name>history</name><message><source>Date</source><translation>Tarih</translation></message></context>
<context><name>history</name><message><source>Day</source><translation>Gün</translation></message></context>
<context><name>history</name><message><source>Days</source><translation>Gün sayısı</translation></message></context>
<context><name>history</name><message><source>Desk</source><translation>Masa</translation></message></context>
<context><name>history</name><message><source>Destroyed note</source><translation>Yok edilen not</translation></message></context>
<context><name>history</name><message><source>Destroyed on</source><translation>Yok edilme tarihi</translation></message></context>
<context><name>history</name><message><source>Dismissal</source><translation>Atlanan</translation></message></context>
<context><name>history</name><message><source>Document to be signed</source><translation>İmzalanacak belge</translation></message></context>
<context><name>history</name><message><source>Done</source><translation>Yapıldı</translation></message></context>
<context><name>history</name><message><source>Due</source><translation>Son tarih</translation></message></context>
<context><name>history</name><message><source>Due on</source><translation>Son gün</translation></message></context>
<context><name>history</name><message><source>Edition</source><translation>Sürüm</translation></message></context>
<context><name>history</name><message><source>Ends</source><translation>Bitiş</translation></message></context>
<context><name>history</name><message><source>File</source><translation>Dosya</translation></message></context>
<context><name>history</name><message><source>Fixed to</source><translation>Sabit saati</translation></message></context>
<context><name>history</name><message><source>Format</source><translation>Biçim</translation></message></context>
<context><name>history</name><message><source>Formatting</source><translation>Biçim</translation></message></context>
<context><name>history</name><message><source>Framework</source><translation>Çerçeve</translation></message></context>
<context><name>history</name><message><source>Heading</source><translation>Ara başlık</translation></message></context>
<context><name>history</name><message><source>Highest marking</source><translation>En yüksek derece</translation></message></context>
<context><name>history</name><message><source>In parallel</source><translation>Eş zamanlı</translation></message></context>
<context><name>history</name><message><source>In the delegation</source><translation>Heyette</translation></message></context>
<context><name>history</name><message><source>Interpreted</source><translation>Çevirili</translation></message></context>
<context><name>history</name><message><source>Issued</source><translation>Dağıtıldı</translation></message></context>
<context><name>history</name><message><source>Kept phrase</source><translation>Saklanan ifade</translation></message></context>
<context><name>history</name><message><source>Kind</source><translation>Tür</translation></message></context>
<context><name>history</name><message><source>Language</source><translation>Dil</translation></message></context>
<context><name>history</name><message><source>Languages</source><translation>Diller</translation></message></context>
<context><name>history</name><message><source>Latest update</source><translation>Son durum</translation></message></context>
<context><name>history</name><message><source>Lead</source><translation>Konu sorumlusu</translation></message></context>
<context><name>history</name><message><source>Made</source><translation>Oluşturuldu</translation></message></context>
<context><name>history</name><message><source>Made of</source><translation>Temel alınan</translation></message></context>
<context><name>history</name><message><source>Marking</source><translation>Gizlilik derecesi</translation></message></context>
<context><name>history</name><message><source>Marking of the scale</source><translation>Ölçekteki gizlilik derecesi</translation></message></context>
<context><name>history</name><message><source>May be used</source><translation>Kullanılabilir</translation></message></context>
<context><name>history</name><message><source>Meeting</source><translation>Toplantı</translation></message></context>
<context><name>history</name><message><source>Minutes</source><translation>Dakika</translation></message></context>
<context><name>history</name><message><source>Name</source><translation>Ad</translation></message></context>
<context><name>history</name><message><source>Note</source><translation>Not</translation></message></context>
<context><name>history</name><message><source>Number</source><translation>Numara</translation></message></context>
<context><name>history</name><message><source>Order</source><translation>Sıra</translation></message></context>
<context><name>history</name><message><source>Originals</source><translation>Asıl sayısı</translation></message></context>
<context><name>history</name><message><source>Other clocks</source><translation>Diğer saatler</translation></message></context>
<context><name>history</name><message><source>Outcome sought</source><translation>Hedeflenen sonuç</translation></message></context>
<context><name>history</name><message><source>Party</source><translation>Taraf</translation></message></context>
<context><name>history</name><message><source>Party of a meeting</source><translation>Toplantının tarafı</translation></message></context>
<context><name>history</name><message><source>Party of a statement</source><translation>Bildirinin tarafı</translation></message></context>
<context><name>history</name><message><source>Person</source><translation>Kişi</translation></message></context>
<context><name>history</name><message><source>Photograph</source><translation>Fotoğraf</translation></message></context>
<context><name>history</name><message><source>Place</source><translation>Yer</translation></message></context>
<context><name>history</name><message><source>Printed number</source><translation>Basılmış numara</translation></message></context>
<context><name>history</name><message><source>Rank</source><translation>Protokol sırası</translation></message></context>
<context><name>history</name><message><source>Recipient</source><translation>Alıcı</translation></message></context>
<context><name>history</name><message><source>Reference</source><translation>Başvuru no.</translation></message></context>
<context><name>history</name><message><source>Request</source><translation>Talep</translation></message></context>
<context><name>history</name><message><source>Responsible</source><translation>Sorumlu</translation></message></context>
<context><name>history</name><message><source>Role</source><translation>Görev</translation></message></context>
<context><name>history</name><message><source>Round</source><translation>Tur</translation></message></context>
<context><name>history</name><message><source>Sections</source><translation>Bölümler</translation></message></context>
<context><name>history</name><message><source>Series</source><translation>Dizi</translation></message></context>
<context><name>history</name><message><source>Sheet</source><translation>Form</translation></message></context>
<context><name>history</name><message><source>Signatory</source><translation>İmzacı</translation></message></context>
<context><name>history</name><message><source>State of the text</source><translation>Metnin durumu</translation></message></context>
<context><name>history</name><message><source>Statement</source><translation>Bildiri</translation></message></context>
<context><name>history</name><message><source>Status</source><translation>Durum</translation></message></context>
<context><name>history</name><message><source>Status since</source><translation>Durum tarihi</translation></message></context>
<context><name>history</name><message><source>Superseded</source><translation>Geçerliliğini yitirdi</translation></message></context>
<context><name>history</name><message><source>Text of a statement</source><translation>Bildirinin metni</translation></message></context>
<context><name>history</name><message><source>Theme</source><translation>Konu</translation></message></context>
<context><name>history</name><message><source>Time zone</source><translation>Saat dilimi</translation></message></context>
<context><name>history</name><message><source>Title</source><translation>Başlık</translation></message></context>
<context><name>history</name><message><source>To be signed by</source><translation>İmzalayacak</translation></message></context>
<context><name>history</name><message><source>Undone</source><translation>Geri alındı</translation></message></context>
<context><name>history</name><message><source>Updated on</source><translation>Güncelleme günü</translation></message></context>
<context><name>history</name><message><source>Valid until</source><translation>Geçerlilik sonu</translation></message></context>
<context><name>history</name><message><source>Watermark</source><translation>Filigran</translation></message></context>
<context><name>history</name><message><source>What</source><translation>Ne</translation></message></context>
<context><name>history</name><message><source>What is left of a step</source><translation>Adımdan geriye kalan</translation></message></context>
<context><name>history</name><message><source>Who may read it</source><translation>Kim okuyabilir</translation></message></context>
<context><name>history</name><message><source>Words</source><translation>Sözcükler</translation></message></context>
<context><name>history</name><message numerus="yes"><source>a picture ({count} bytes)</source><translation><numerusform>bir resim ({count} bayt)</numerusform></translation></message></context>
<context><name>history</name><message><source>clause {label}</source><translation>madde {label}</translation></message></context>
<context><name>history</name><message><source>no</source><translation>hayır</translation></message></context>
<context><name>history</name><message><source>yes</source><translation>evet</translation></message></context>
<context><name>item</name><message><source>Break</source><translation>Ara</translation></message></context>
<context><name>item</name><message><source>Ceremony</source><translation>Tören</translation></message></context>
<context><name>item</name><message><source>Discussion</source><translation>Görüşme</translation></message></context>
<context><name>keys</name><message><source>Add a name as a person</source><translation>Adı kişi olarak ekle</translation></message></context>
<context><name>keys</name><message><source>Add a person</source><translation>Kişi ekle</translation></message></context>
<context><name>keys</name><message><source>Add an item below</source><translation>Altına gündem maddesi ekle</translation></message></context>
<context><name>keys</name><message><source>Add the open commitments</source><translation>Açık taahhütleri ekle</translation></message></context>
<context><name>keys</name><message><source>Agenda, delegations, briefs, documents to be signed</source><translation>Gündem, heyetler, bilgi notları, imzalanacak belgeler</translation></message></context>
<context><name>keys</name><message><source>Among people and bodies</source><translation>Kişiler ve kurumlar arasında</translation></message></context>
<context><name>keys</name><message><source>Among the commitments</source><translation>Taahhütler arasında</translation></message></context>
<context><name>keys</name><message><source>Back from a note to the clauses</source><translation>Nottan maddelere dön</translation></message></context>
<context><name>keys</name><message><source>Change the minutes</source><translation>Dakikaları değiştir</translation></message></context>
<context><name>keys</name><message><source>Copy the rows</source><translation>Satırları kopyala</translation></message></context>
<context><name>keys</name><message><source>Copy with the citation</source><translation>Alıntı bilgisiyle kopyala</translation></message></context>
<context><name>keys</name><message><source>Delete the commitment</source><translation>Taahhüdü sil</translation></message></context>
<context><name>keys</name><message><source>Delete the note</source><translation>Notu sil</translation></message></context>
<context><name>keys</name><message><source>Delete the person</source><translation>Kişiyi sil</translation></message></context>
<context><name>keys</name><message><source>Destroy the note for good</source><translation>Notu kalıcı olarak yok et</translation></message></context>
<context><name>keys</name><message><source>Edit the cell</source><translation>Hücreyi düzenle</translation></message></context>
<context><name>keys</name><message><source>Edit the meeting</source><translation>Toplantıyı düzenle</translation></message></context>
<context><name>keys</name><message><source>Edit the person</source><translation>Kişiyi düzenle</translation></message></context>
<context><name>keys</name><message><source>Everywhere</source><translation>Her yerde</translation></message></context>
<context><name>keys</name><message><source>Export…</source><translation>Dışa aktar…</translation></message></context>
<context><name>keys</name><message><source>In a meeting</source><translation>Toplantıda</translation></message></context>
<context><name>keys</name><message><source>In a statement</source><translation>Bildiride</translation></message></context>
<context><name>keys</name><message><source>In every list</source><translation>Her listede</translation></message></context>
<context><name>keys</name><message><source>Leave a rank empty</source><translation>Bir sırayı boş bırak</translation></message></context>
<context><name>keys</name><message><source>Marking, date and clearance</source><translation>Gizlilik derecesi, tarih ve onay</translation></message></context>
<context><name>keys</name><message><source>Move</source><translation>Taşı</translation></message></context>
<context><name>keys</name><message><source>Name the clauses as a theme</source><translation>Maddelere konu adı ver</translation></message></context>
<context><name>keys</name><message><source>New note: {kind}</source><translation>Yeni not: {kind}</translation></message></context>
<context><name>keys</name><message><source>Open the item</source><translation>Gündem maddesini aç</translation></message></context>
<context><name>keys</name><message><source>Paste without formatting</source><translation>Biçimsiz yapıştır</translation></message></context>
<context><name>keys</name><message><source>Phrases</source><translation>İfadeler</translation></message></context>
<context><name>keys</name><message><source>Print the edition shown</source><translation>Gösterilen sürümü yazdır</translation></message></context>
<context><name>keys</name><message><source>Remove</source><translation>Kaldır</translation></message></context>
<context><name>keys</name><message><source>Review proposed commitments</source><translation>Önerilen taahhütleri gözden geçir</translation></message></context>
<context><name>keys</name><message><source>Select all rows</source><translation>Tüm satırları seç</translation></message></context>
<context><name>keys</name><message><source>Select several clauses</source><translation>Birkaç madde seç</translation></message></context>
<context><name>keys</name><message><source>Select words with the arrow keys</source><translation>Sözcükleri ok tuşlarıyla seç</translation></message></context>
<context><name>keys</name><message><source>Show or hide the page</source><translation>Sayfayı göster veya gizle</translation></message></context>
<context><name>keys</name><message><source>Show the preflight check</source><translation>Ön denetimi göster</translation></message></context>
<context><name>keys</name><message><source>Turn the page</source><translation>Sayfayı çevir</translation></message></context>
<context><name>keys</name><message><source>While writing a note or a brief</source><translation>Not veya bilgi notu yazarken</translation></message></context>
<context><name>kind</name><message><source>action plan</source><translation>eylem planı</translation></message></context>
<context><name>kind</name><message><source>agreement</source><translation>anlaşma</translation></message></context>
<context><name>kind</name><message><source>charter</source><translation>şart</translation></message></context>
<context><name>kind</name><message><source>communiqué</source><translation>komünike</translation></message></context>
<context><name>kind</name><message><source>convention</source><translation>sözleşme</translation></message></context>
<context><name>kind</name><message><source>declaration</source><translation>bildirge</translation></message></context>
<context><name>kind</name><message><source>decree</source><translation>kararname</translation></message></context>
<context><name>kind</name><message><source>framework</source><translation>çerçeve belge</translation></message></context>
<context><name>kind</name><message><source>joint communiqué</source><translation>ortak komünike</translation></message></context>
<context><name>kind</name><message><source>joint declaration</source><translation>ortak bildirge</translation></message></context>
<context><name>kind</name><message><source>joint statement</source><translation>ortak bildiri</translation></message></context>
<context><name>kind</name><message><source>memorandum</source><translation>muhtıra</translation></message></context>
<context><name>kind</name><message><source>memorandum of understanding</source><translation>mutabakat zaptı</translation></message></context>
<context><name>kind</name><message><source>pact</source><translation>pakt</translation></message></context>
<context><name>kind</name><message><source>protocol</source><translation>protokol</translation></message></context>
<context><name>kind</name><message><source>resolution</source><translation>karar</translation></message></context>
<context><name>kind</name><message><source>statement</source><translation>bildiri</translation></message></context>
<context><name>kind</name><message><source>treaty</source><translation>antlaşma</translation></message></context>
<context><name>marking</name><message><source>Confidential</source><translation>Özel</translation></message></context>
<context><name>marking</name><message><source>For official use</source><translation>Hizmete özel</translation></message></context>
<context><name>marking</name><message><source>Secret</source><translation>Gizli</translation></message></context>
<context><name>marking</name><message><source>Unclassified</source><translation>Tasnif dışı</translation></message></context>
<context><name>part</name><message><source>Annex</source><translation>Ek</translation></message></context>
<context><name>part</name><message><source>Body</source><translation>Gövde</translation></message></context>
<context><name>part</name><message><source>Clause</source><translation>Madde</translation></message></context>
<context><name>part</name><message><source>Closing</source><translation>Kapanış</translation></message></context>
<context><name>part</name><message><source>Footnote</source><translation>Dipnot</translation></message></context>
<context><name>part</name><message><source>Heading</source><translation>Ara başlık</translation></message></context>
<context><name>part</name><message><source>Item</source><translation>Bent</translation></message></context>
<context><name>part</name><message><source>Lead-in</source><translation>Giriş cümlesi</translation></message></context>
<context><name>part</name><message><source>Left out</source><translation>Dışarıda bırakılan</translation></message></context>
<context><name>part</name><message><source>Preamble</source><translation>Başlangıç bölümü</translation></message></context>
<context><name>part</name><message><source>Signature</source><translation>İmza</translation></message></context>
<context><name>part</name><message><source>Subtitle</source><translation>Alt başlık</translation></message></context>
<context><name>part</name><message><source>Title</source><translation>Başlık</translation></message></context>
<context><name>password</name><message><source>This is easy to guess. Take at least 12 characters, best several words.</source><translation>Bunu tahmin etmek kolay. En az 12 karakter kullanın, birkaç sözcük en iyisidir.</translation></message></context>
<context><name>proof</name><message><source>All words are inside the print area</source><translation>Tüm sözcükler baskı alanının içinde</translation></message></context>
<context><name>proof</name><message><source>Altered: the manifest {manifest} was changed after it was signed. Ask for it again.</source><translation>Değiştirilmiş: {manifest} manifesti imzalandıktan sonra değiştirilmiş. Yeniden isteyin.</translation></message></context>
<context><name>proof</name><message><source>Changed: {file} has the check code of book {book}, but it is not a file that {desk} issued. Ask for a new copy.</source><translation>Değiştirilmiş: {file}, {book} numaralı bilgi dosyasının doğrulama kodunu taşıyor, ama dağıtılan dosya değil (dağıtan: {desk}). Yeni bir nüsha isteyin.</translation></message></context>
<context><name>proof</name><message><source>Control: admitted texts are found by the same search</source><translation>Sağlama: izin verilen metinler aynı aramayla bulunuyor</translation></message></context>
<context><name>proof</name><message><source>Document {number}</source><translation>{number}. belge</translation></message></context>
<context><name>proof</name><message><source>Every clause matches the statement word for word</source><translation>Her madde bildiriyle sözcüğü sözcüğüne aynı</translation></message></context>
<context><name>proof</name><message><source>Fonts are embedded</source><translation>Yazı tipleri gömülü</translation></message></context>
<context><name>proof</name><message><source>It contains nothing that was left out</source><translation>Dışarıda bırakılan hiçbir şeyi içermiyor</translation></message></context>
<context><name>proof</name><message><source>It shows the copy number</source><translation>Nüsha numarasını gösteriyor</translation></message></context>
<context><name>proof</name><message><source>Markings match the content</source><translation>Gizlilik dereceleri içerikle uyumlu</translation></message></context>
<context><name>proof</name><message><source>No attachment, comment or hidden text</source><translation>Ek dosya, açıklama veya gizli metin yok</translation></message></context>
<context><name>proof</name><message><source>No clauses</source><translation>Madde yok</translation></message></context>
<context><name>proof</name><message><source>No page has a word that is not in the book</source><translation>Hiçbir sayfada kitapta olmayan bir sözcük yok</translation></message></context>
<context><name>proof</name><message><source>No page is blank</source><translation>Boş sayfa yok</translation></message></context>
<context><name>proof</name><message><source>Not on the list: {file} is not a copy of book {book}, which the manifest is about. Look for the manifest that came with it.</source><translation>Listede yok: {file}, manifestin ait olduğu {book} numaralı bilgi dosyasının nüshası değil. Onunla gelen manifesti bulun.</translation></message></context>
<context><name>proof</name><message><source>Nothing was added, removed or changed</source><translation>Hiçbir şey eklenmemiş, çıkarılmamış, değiştirilmemiş</translation></message></context>
<context><name>proof</name><message><source>Page numbers are right</source><translation>Sayfa numaraları doğru</translation></message></context>
<context><name>proof</name><message><source>Signed by another key: the manifest is signed with the key {other}, not with yours, {own}. Do not rely on it. Ask the desk.</source><translation>Başka bir anahtarla imzalanmış: manifestin anahtarı {other}, sizinki {own}. Ona güvenmeyin. Birime sorun.</translation></message></context>
<context><name>proof</name><message><source>The pages are those on the list</source><translation>Sayfalar listedekilerle aynı</translation></message></context>
<context><name>proof</name><message><source>True: {file} is copy {copy} of {copies} of book {book}, “{meeting}” ({edition}). {desk} issued it on {day}.</source><translation>Doğru: {file}, {book} numaralı bilgi dosyasının {copies} nüshasından {copy}. nüshası, “{meeting}” ({edition}). Dağıtan: {desk}, {day}.</translation></message></context>
<context><name>proof</name><message><source>a link on {page} is not that of the book</source><translation>{page}: bir bağlantı kitaptaki değil</translation></message></context>
<context><name>proof</name><message><source>a link on {page} leads out of the book</source><translation>{page}: bir bağlantı bilgi dosyasının dışına çıkıyor</translation></message></context>
<context><name>proof</name><message><source>a photograph of the book differs from the stored one</source><translation>bilgi dosyasındaki bir fotoğraf saklanandan farklı</translation></message></context>
<context><name>proof</name><message numerus="yes"><source>all {count}</source><translation><numerusform>{count} tanesinin tümü</numerusform></translation></message></context>
<context><name>proof</name><message><source>an earlier state of the file is still in it</source><translation>dosyanın önceki bir hâli hâlâ içinde</translation></message></context>
<context><name>proof</name><message numerus="yes"><source>in {count} places, with {texts} texts of a higher marking</source><translation><numerusform>{count} yerde, daha yüksek dereceli {texts} metinle</numerusform></translation></message></context>
<context><name>proof</name><message><source>it is the book, in its words and in its look</source><translation>sözleriyle ve görünüşüyle aynı kitap</translation></message></context>
<context><name>proof</name><message><source>missing: {labels}</source><translation>eksik: {labels}</translation></message></context>
<context><name>proof</name><message><source>no duplicate</source><translation>yinelenen yok</translation></message></context>
<context><name>proof</name><message><source>no gap</source><translation>boşluk yok</translation></message></context>
<context><name>proof</name><message><source>none</source><translation>yok</translation></message></context>
<context><name>proof</name><message><source>not compared in a book that reads from right to left</source><translation>sağdan sola okunan bir kitapta karşılaştırılmaz</translation></message></context>
<context><name>proof</name><message><source>object {number}</source><translation>nesne {number}</translation></message></context>
<context><name>proof</name><message><source>object {number} of the file has “{key}”, which no book has</source><translation>dosyanın {number} numaralı nesnesinde hiçbir kitapta olmayan “{key}” var</translation></message></context>
<context><name>proof</name><message><source>object {number} of the file is a “{name}”, which no book has</source><translation>dosyanın {number} numaralı nesnesi, hiçbir kitapta olmayan bir “{name}”</translation></message></context>
<context><name>proof</name><message><source>page {page}</source><translation>sayfa {page}</translation></message></context>
<context><name>proof</name><message><source>section {number}</source><translation>bölüm {number}</translation></message></context>
<context><name>proof</name><message><source>section {number} is blank</source><translation>bölüm {number} boş</translation></message></context>
<context><name>proof</name><message><source>the bookmark “{title}” leads to {page}, but the contents say {other}</source><translation>“{title}” yer imi şuraya götürüyor: {page}; içindekilerde ise: {other}</translation></message></context>
<context><name>proof</name><message><source>the bookmarks are not those of the book</source><translation>yer imleri kitaptakiler değil</translation></message></context>
<context><name>proof</name><message><source>the contents say “{line}”, but the PDF says “{other}”</source><translation>içindekilerde “{line}”, PDF’de ise “{other}”</translation></message></context>
<context><name>proof</name><message><source>the end of the file is missing</source><translation>dosyanın sonu eksik</translation></message></context>
<context><name>proof</name><message><source>the file</source><translation>dosya</translation></message></context>
<context><name>proof</name><message><source>the file has a form</source><translation>dosyada bir form var</translation></message></context>
<context><name>proof</name><message><source>the file has a part twice</source><translation>dosyada bir parça iki kez var</translation></message></context>
<context><name>proof</name><message><source>the file has a picture that is not in the book</source><translation>dosyada, bilgi dosyasında olmayan bir resim var</translation></message></context>
<context><name>proof</name><message><source>the file has a picture that no page shows</source><translation>dosyada hiçbir sayfanın göstermediği bir resim var</translation></message></context>
<context><name>proof</name><message><source>the file has an attachment</source><translation>dosyada bir ek dosya var</translation></message></context>
<context><name>proof</name><message><source>the file has comments on its parts</source><translation>dosyada parçalarına eklenmiş açıklamalar var</translation></message></context>
<context><name>proof</name><message><source>the file has hidden text in {part}</source><translation>dosyada gizli metin var: {part}</translation></message></context>
<context><name>proof</name><message><source>the file has tracked changes in {part}</source><translation>dosyada izlenen değişiklikler var: {part}</translation></message></context>
<context><name>proof</name><message><source>the file has {pages} pages, the book {other}</source><translation>dosyada {pages} sayfa var, kitapta {other}</translation></message></context>
<context><name>proof</name><message><source>the file has {part}</source><translation>dosyada {part} var</translation></message></context>
<context><name>proof</name><message><source>the file runs an action when it is opened</source><translation>dosya açılınca bir eylem çalıştırıyor</translation></message></context>
<context><name>proof</name><message><source>the index has no page for “{name}”</source><translation>dizinde “{name}” için sayfa yok</translation></message></context>
<context><name>proof</name><message><source>the index has “{name}” on {page}, but it is not there</source><translation>dizine göre “{name}” şurada, ama orada yok: {page}</translation></message></context>
<context><name>proof</name><message><source>the index lacks “{name}” on {page}</source><translation>dizinde “{name}” için eksik: {page}</translation></message></context>
<context><name>proof</name><message><source>the index says “{line}”, but the PDF says “{other}”</source><translation>dizinde “{line}”, PDF’de ise “{other}”</translation></message></context>
<context><name>proof</name><message><source>the part {part}</source><translation>{part} parçası</translation></message></context>
<context><name>proof</name><message><source>the properties</source><translation>özellikler</translation></message></context>
<context><name>proof</name><message><source>the properties contain “{key}”</source><translation>özelliklerde “{key}” var</translation></message></context>
<context><name>proof</name><message><source>the same as in the PDF</source><translation>PDF’dekiyle aynı</translation></message></context>
<context><name>proof</name><message><source>the words of {page} are in another order</source><translation>{page}: sözcüklerin sırası başka</translation></message></context>
<context><name>proof</name><message><source>twice: {labels}</source><translation>iki kez: {labels}</translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} clauses, none with a number</source><translation><numerusform>{count} madde, hiçbiri numaralı değil</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} lines, no overlaps</source><translation><numerusform>{count} satır, çakışma yok</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} numbers, and {marks} bookmarks</source><translation><numerusform>{count} numara ve {marks} yer imi</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} of {expected} clauses</source><translation><numerusform>{count} / {expected} madde</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} pages</source><translation><numerusform>{count} sayfa</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} paragraphs, quoted {times} times</source><translation><numerusform>{count} paragraf, {times} kez alıntılanmış</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} sections with text</source><translation><numerusform>metin içeren {count} bölüm</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} texts</source><translation><numerusform>{count} metin</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} texts, by {marks} words and runs of words</source><translation><numerusform>{marks} sözcük ve sözcük dizisiyle {count} metin</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{count} without a number</source><translation><numerusform>{count} numarasız</numerusform></translation></message></context>
<context><name>proof</name><message numerus="yes"><source>{fault} (and {count} more)</source><translation><numerusform>{fault} (ve {count} tane daha)</numerusform></translation></message></context>
<context><name>proof</name><message><source>{page} has a comment or another annotation that is not a link</source><translation>{page}: bir açıklama veya bağlantı olmayan başka bir ek açıklama var</translation></message></context>
<context><name>proof</name><message><source>{page} has a different watermark: “{words}”</source><translation>farklı bir filigran var, {page}: “{words}”</translation></message></context>
<context><name>proof</name><message><source>{page} has another size</source><translation>{page} başka boyutta</translation></message></context>
<context><name>proof</name><message><source>{page} has text that is drawn differently from the rest</source><translation>{page}: ötekilerden farklı çizilmiş metin var</translation></message></context>
<context><name>proof</name><message><source>{page} is blank</source><translation>{page} boş</translation></message></context>
<context><name>proof</name><message><source>{page} is not in the file</source><translation>{page} dosyada yok</translation></message></context>
<context><name>proof</name><message><source>{page} is not on the list</source><translation>{page} listede yok</translation></message></context>
<context><name>proof</name><message><source>{page} looks different from the book</source><translation>{page} kitaptakinden farklı görünüyor</translation></message></context>
<context><name>proof</name><message><source>{part} declares a document type</source><translation>{part}: belge türü bildiriyor</translation></message></context>
<context><name>proof</name><message><source>{part} has a different watermark</source><translation>{part}: farklı bir filigran var</translation></message></context>
<context><name>proof</name><message><source>{part} has a remark that no program shows</source><translation>{part} içinde hiçbir programın göstermediği bir açıklama var</translation></message></context>
<context><name>proof</name><message><source>{part} has text without a style of the book</source><translation>{part}: bilgi dosyası stili olmayan metin var</translation></message></context>
<context><name>proof</name><message><source>{part} has the attribute “{name}”, which no book has</source><translation>{part} içinde hiçbir kitapta olmayan “{name}” özniteliği var</translation></message></context>
<context><name>proof</name><message><source>{part} has the element “{name}”, which no book has</source><translation>{part} içinde hiçbir kitapta olmayan “{name}” öğesi var</translation></message></context>
<context><name>proof</name><message><source>{part} has the field “{name}”, which no book has</source><translation>{part} içinde hiçbir kitapta olmayan “{name}” alanı var</translation></message></context>
<context><name>proof</name><message><source>{part} is not that of the book</source><translation>{part} kitaptaki değil</translation></message></context>
<context><name>proof</name><message><source>{part} refers to a “{name}”, which no book has</source><translation>{part}, hiçbir kitapta olmayan bir “{name}” öğesine başvuruyor</translation></message></context>
<context><name>proof</name><message><source>{part} refers to content outside the file</source><translation>{part}: dosya dışındaki içeriğe başvuruyor</translation></message></context>
<context><name>proof</name><message><source>{place} is marked “{marking}”, but nothing in it has so high a marking</source><translation>{place} için gizlilik derecesi “{marking}”, ancak içinde bu kadar yüksek dereceli bir şey yok</translation></message></context>
<context><name>proof</name><message><source>“{clause}” is not quoted word for word</source><translation>“{clause}” sözcüğü sözcüğüne alıntılanmamış</translation></message></context>
<context><name>proof</name><message><source>“{clause}” is quoted word for word {found} times, not {times}; see {page}</source><translation>“{clause}” sözcüğü sözcüğüne {times} kez değil, {found} kez alıntılanmış; bkz. {page}</translation></message></context>
<context><name>proof</name><message><source>“{copy}” is missing in {part}</source><translation>“{copy}” eksik: {part}</translation></message></context>
<context><name>proof</name><message><source>“{copy}” is missing on {page}</source><translation>“{copy}” eksik: {page}</translation></message></context>
<context><name>proof</name><message><source>“{copy}” on every page</source><translation>her sayfada “{copy}”</translation></message></context>
<context><name>proof</name><message><source>“{font}” is not embedded</source><translation>“{font}” gömülü değil</translation></message></context>
<context><name>proof</name><message><source>“{marking}” is missing on {place}</source><translation>“{marking}” eksik: {place}</translation></message></context>
<context><name>proof</name><message><source>“{marking}” is missing on {place}, where “{text}” has that marking</source><translation>“{marking}” eksik: {place}; buradaki “{text}” bu gizlilik derecesinde</translation></message></context>
<context><name>proof</name><message><source>“{text}”, which belongs to the edition, was not found</source><translation>sürüme ait “{text}” bulunamadı</translation></message></context>
<context><name>proof</name><message><source>“{title}” has no page number</source><translation>“{title}” için sayfa numarası yok</translation></message></context>
<context><name>proof</name><message><source>“{title}” is on page {other} of the PDF, but {page} is given</source><translation>“{title}” PDF’nin {other}. sayfasında, ancak {page} verilmiş</translation></message></context>
<context><name>proof</name><message><source>“{title}” should be on {page}, but is not there</source><translation>“{title}” bulunması gereken yerde yok: {page}</translation></message></context>
<context><name>proof</name><message><source>“{words}” in {place} is not in the book</source><translation>“{words}” ({place}) bilgi dosyasında yok</translation></message></context>
<context><name>proof</name><message><source>“{words}” is outside the print area of {page}</source><translation>“{words}” baskı alanının dışında: {page}</translation></message></context>
<context><name>proof</name><message><source>“{words}” of the book is missing in {place}</source><translation>kitaptaki “{words}” şurada eksik: {place}</translation></message></context>
<context><name>proof</name><message><source>“{words}” of the book, which no page shows, is missing</source><translation>kitapta olup sayfalarda görünmeyen “{words}” eksik</translation></message></context>
<context><name>proof</name><message><source>“{words}” overlaps “{others}” on {page}</source><translation>“{words}” ile “{others}” çakışıyor: {page}</translation></message></context>
<context><name>proof</name><message><source>“{words}”, which no page shows, is not in the book</source><translation>hiçbir sayfada görünmeyen “{words}” kitapta yok</translation></message></context>
<context><name>proof</name><message><source>“{words}”, which this edition leaves out, is in {place}</source><translation>bu sürümün dışarıda bıraktığı “{words}” şurada geçiyor: {place}</translation></message></context>
<context><name>question</name><message><source>Latest update</source><translation>Son durum</translation></message></context>
<context><name>question</name><message><source>Points to make</source><translation>Dile getirilecek hususlar</translation></message></context>
<context><name>question</name><message><source>Status</source><translation>Durum</translation></message></context>
<context><name>question</name><message><source>Their likely position</source><translation>Karşı tarafın muhtemel tutumu</translation></message></context>
<context><name>reading</name><message><source>A cell spans several rows. “{text}” was read in each of them.</source><translation>Bir hücre birkaç satırı kaplıyor. “{text}” her birinde okundu.</translation></message></context>
<context><name>reading</name><message><source>A character that changes the direction of writing (U+{code}) is here. What is shown may differ from what is written.</source><translation>Burada yazı yönünü değiştiren bir karakter (U+{code}) var. Görünen, yazılandan farklı olabilir.</translation></message></context>
<context><name>reading</name><message><source>A character was lost before the file was made (U+FFFD is in its place).</source><translation>Dosya oluşturulmadan önce bir karakter kaybolmuş (yerinde U+FFFD var).</translation></message></context>
<context><name>reading</name><message><source>A comment was left out: “{text}”.</source><translation>Bir açıklama dışarıda bırakıldı: “{text}”.</translation></message></context>
<context><name>reading</name><message><source>A control character (U+{code}) is here.</source><translation>Burada bir denetim karakteri (U+{code}) var.</translation></message></context>
<context><name>reading</name><message><source>A second document begins here. Only the text above was read. Save the rest as a separate file and import it too.</source><translation>Burada ikinci bir belge başlıyor. Yalnızca yukarıdaki metin okundu. Kalanını ayrı dosya olarak kaydedip onu da içe aktarın.</translation></message></context>
<context><name>reading</name><message><source>A table with a language in each column was read column by column.</source><translation>Her sütununda bir dil bulunan tablo sütun sütun okundu.</translation></message></context>
<context><name>reading</name><message><source>A watermark was left out: “{text}”.</source><translation>Bir filigran dışarıda bırakıldı: “{text}”.</translation></message></context>
<context><name>reading</name><message><source>A word hyphenated at the line end was read as “{word}”.</source><translation>Satır sonunda tireyle bölünmüş sözcük “{word}” olarak okundu.</translation></message></context>
<context><name>reading</name><message><source>An invisible character (U+{code}) is here.</source><translation>Burada görünmeyen bir karakter (U+{code}) var.</translation></message></context>
<context><name>reading</name><message><source>Another document is embedded here and was not read. Open the file in Word and save it again.</source><translation>Buraya gömülü başka bir belge okunmadı. Dosyayı Word’de açıp yeniden kaydedin.</translation></message></context>
<context><name>reading</name><message><source>Clause {label} appears here a second time.</source><translation>Madde {label} burada ikinci kez geçiyor.</translation></message></context>
<context><name>reading</name><message><source>Clause {label} begins inside the lines of the clause before.</source><translation>Madde {label} önceki maddenin satırları içinde başlıyor.</translation></message></context>
<context><name>reading</name><message><source>Clause {label} begins with a no-break space (U+00A0).</source><translation>Madde {label} bölünmez boşlukla (U+00A0) başlıyor.</translation></message></context>
<context><name>reading</name><message><source>Clause {label} follows {before}: a number is missing.</source><translation>Madde {label}, {before} maddesinden sonra geliyor: bir numara eksik.</translation></message></context>
<context><name>reading</name><message numerus="yes"><source>Every item is printed as “{printed}.”. They were numbered 1 to {count} here.</source><translation><numerusform>Her maddenin numarası “{printed}.” olarak basılmış. Burada 1’den {count} sayısına kadar numaralandı.</numerusform></translation></message></context>
<context><name>reading</name><message><source>Hidden text was left out: “{text}”.</source><translation>Gizli metin dışarıda bırakıldı: “{text}”.</translation></message></context>
<context><name>reading</name><message><source>It is not clear where the operative part begins. The paragraphs were read as neither preamble nor clauses.</source><translation>Hüküm bölümünün nerede başladığı belli değil. Paragraflar ne başlangıç bölümü ne de madde olarak okundu.</translation></message></context>
<context><name>reading</name><message><source>No clauses were found.</source><translation>Madde bulunamadı.</translation></message></context>
<context><name>reading</name><message><source>No name was found where “{party}” signs.</source><translation>“{party}” tarafının imza yerinde ad bulunamadı.</translation></message></context>
<context><name>reading</name><message><source>No title was found.</source><translation>Başlık bulunamadı.</translation></message></context>
<context><name>reading</name><message><source>Page {page} has no text layer. Its content was not read.</source><translation>{page}. sayfada metin katmanı yok. İçeriği okunmadı.</translation></message></context>
<context><name>reading</name><message><source>Page {page} is a picture with few words. The picture was not read.</source><translation>{page}. sayfa az sözcüklü bir resim. Resim okunmadı.</translation></message></context>
<context><name>reading</name><message><source>Text in another language begins here. Only the text above was read. Save the rest as a separate file and import it too.</source><translation>Burada başka dilde bir metin başlıyor. Yalnızca yukarıdaki metin okundu. Kalanını ayrı dosya olarak kaydedip onu da içe aktarın.</translation></message></context>
<context><name>reading</name><message><source>Text in the colour of its background was left out: “{text}”.</source><translation>Arka planıyla aynı renkteki metin dışarıda bırakıldı: “{text}”.</translation></message></context>
<context><name>reading</name><message><source>Text outside the page was left out: “{text}”.</source><translation>Sayfanın dışındaki metin dışarıda bırakıldı: “{text}”.</translation></message></context>
<context><name>reading</name><message><source>Text that is covered was left out: “{text}”.</source><translation>Üstü örtülü metin dışarıda bırakıldı: “{text}”.</translation></message></context>
<context><name>reading</name><message><source>Text that is struck through was left out: “{text}”.</source><translation>Üstü çizili metin dışarıda bırakıldı: “{text}”.</translation></message></context>
<context><name>reading</name><message><source>Text too small to be seen was left out: “{text}”.</source><translation>Görülemeyecek kadar küçük metin dışarıda bırakıldı: “{text}”.</translation></message></context>
<context><name>reading</name><message><source>The clause numbers start again here.</source><translation>Madde numaraları burada yeniden başlıyor.</translation></message></context>
<context><name>reading</name><message><source>The clauses have no numbers and no lead-in. Each paragraph from the heading “{words}” on was read as a clause.</source><translation>Maddelerin numarası ve giriş cümlesi yok. “{words}” başlığından sonraki her paragraf madde olarak okundu.</translation></message></context>
<context><name>reading</name><message><source>The clauses have no numbers, lead-in or heading. Each paragraph from the first operative verb on was read as a clause.</source><translation>Maddelerin numarası, giriş cümlesi veya başlığı yok. İlk hüküm fiilinden sonraki her paragraf madde olarak okundu.</translation></message></context>
<context><name>reading</name><message><source>The clauses have no numbers. Each paragraph after the lead-in was read as a clause.</source><translation>Maddeler numarasız. Giriş cümlesinden sonraki her paragraf madde olarak okundu.</translation></message></context>
<context><name>reading</name><message><source>The clean reading was chosen: “{clean}” in place of “{original}”.</source><translation>Temiz okunuş seçildi: “{original}” yerine “{clean}”.</translation></message></context>
<context><name>reading</name><message><source>The date comes from the file's header block; the text has none.</source><translation>Tarih dosyanın üst bilgi bloğundan alındı; metinde tarih yok.</translation></message></context>
<context><name>reading</name><message><source>The date is that of the meeting named in the opening words.</source><translation>Tarih, açılış sözlerinde adı geçen toplantının tarihi.</translation></message></context>
<context><name>reading</name><message><source>The date line says {line}, but the text was signed on {other}. The date of signing is used.</source><translation>Tarih satırında {line} yazıyor, ancak metnin imza tarihi {other}. İmza tarihi kullanıldı.</translation></message></context>
<context><name>reading</name><message><source>The file does not declare its encoding. It was read as {encoding}. Check that the letters are right.</source><translation>Dosya kodlamasını belirtmiyor. {encoding} olarak okundu. Harflerin doğru olduğunu denetleyin.</translation></message></context>
<context><name>reading</name><message><source>The file is incomplete: its end is missing. Ask for a new copy.</source><translation>Dosya tamamlanmamış: sonu eksik. Yeni bir kopya isteyin.</translation></message></context>
<context><name>reading</name><message><source>The language of the text is not one that is read here, or cannot be recognized.</source><translation>Metnin dili burada okunanlardan biri değil veya tanınamıyor.</translation></message></context>
<context><name>reading</name><message><source>The line is split here because it belongs to two places.</source><translation>Satır iki yere ait olduğundan burada bölündü.</translation></message></context>
<context><name>reading</name><message><source>The page has too many styles to check them all. Hidden words may be part of the text.</source><translation>Sayfada hepsi denetlenemeyecek kadar çok stil var. Gizli sözcükler metnin parçası olabilir.</translation></message></context>
<context><name>reading</name><message><source>The preamble and the lead-in are one paragraph.</source><translation>Başlangıç bölümü ile giriş cümlesi tek paragraf.</translation></message></context>
<context><name>reading</name><message><source>The title comes from the file's header block; the text has a subtitle.</source><translation>Başlık dosyanın üst bilgi bloğundan alındı; metinde alt başlık var.</translation></message></context>
<context><name>reading</name><message><source>The title comes from the file's header block; the text has none.</source><translation>Başlık dosyanın üst bilgi bloğundan alındı; metinde başlık yok.</translation></message></context>
<context><name>reading</name><message><source>The words of a picture were left out: “{text}”.</source><translation>Bir resmin sözcükleri dışarıda bırakıldı: “{text}”.</translation></message></context>
<context><name>reading</name><message><source>This section has no number.</source><translation>Bu bölümün numarası yok.</translation></message></context>
<context><name>reading</name><message><source>Tracked changes were read as accepted: inserted {inserted}; deleted {deleted}.</source><translation>İzlenen değişiklikler kabul edilmiş olarak okundu: eklenen {inserted}; silinen {deleted}.</translation></message></context>
<context><name>reading</name><message><source>a button or link of the web site</source><translation>web sitesinin bir düğmesi veya bağlantısı</translation></message></context>
<context><name>reading</name><message><source>a comment in the markup</source><translation>işaretlemedeki bir açıklama</translation></message></context>
<context><name>reading</name><message><source>a heading</source><translation>bir ara başlık</translation></message></context>
<context><name>reading</name><message><source>a line or ornament</source><translation>bir çizgi veya süs</translation></message></context>
<context><name>reading</name><message><source>a note of the publisher</source><translation>yayımcının notu</translation></message></context>
<context><name>reading</name><message><source>a page number</source><translation>bir sayfa numarası</translation></message></context>
<context><name>reading</name><message><source>a running header</source><translation>sayfa üstü başlığı</translation></message></context>
<context><name>reading</name><message><source>a second document in the same file</source><translation>aynı dosyada ikinci belge</translation></message></context>
<context><name>reading</name><message><source>after the end of the statement</source><translation>bildirinin sonundan sonra</translation></message></context>
<context><name>reading</name><message><source>an address or a reference</source><translation>bir adres veya başvuru</translation></message></context>
<context><name>reading</name><message><source>another language in the same file</source><translation>aynı dosyada başka dil</translation></message></context>
<context><name>reading</name><message><source>before the title</source><translation>başlıktan önce</translation></message></context>
<context><name>reading</name><message><source>hidden in the page</source><translation>sayfada gizli</translation></message></context>
<context><name>reading</name><message><source>left out manually</source><translation>elle dışarıda bırakıldı</translation></message></context>
<context><name>reading</name><message><source>nothing</source><translation>hiçbir şey</translation></message></context>
<context><name>reading</name><message><source>struck through</source><translation>üstü çizili</translation></message></context>
<context><name>reading</name><message><source>the date line</source><translation>tarih satırı</translation></message></context>
<context><name>reading</name><message><source>the file's header block</source><translation>dosyanın üst bilgi bloğu</translation></message></context>
<context><name>reading</name><message><source>the sponsors of a draft</source><translation>taslağı sunanlar</translation></message></context>
<context><name>reading</name><message><source>the title again</source><translation>yinelenen başlık</translation></message></context>
<context><name>reading</name><message><source>“{line}” is not a date, or is ambiguous. Enter the date manually.</source><translation>“{line}” tarih değil veya belirsiz. Tarihi elle girin.</translation></message></context>
<context><name>reading</name><message><source>“{words}” is among the signatures but was not read as a name, office or party.</source><translation>“{words}” imzalar arasında, ancak ad, makam veya taraf olarak okunmadı.</translation></message></context>
<context><name>reading</name><message><source>“{word}” contains an unusual letter: “{letter}” (U+{code}) occurs in no other word.</source><translation>“{word}” alışılmadık bir harf içeriyor: “{letter}” (U+{code}) başka hiçbir sözcükte geçmiyor.</translation></message></context>
<context><name>reading</name><message><source>“{word}” is written in a different alphabet from the text.</source><translation>“{word}” metinden farklı bir alfabeyle yazılmış.</translation></message></context>
<context><name>reading</name><message><source>“{word}” mixes letters of two alphabets.</source><translation>“{word}” iki alfabenin harflerini karıştırıyor.</translation></message></context>
<context><name>section</name><message><source>Abbreviations</source><translation>Kısaltmalar</translation></message></context>
<context><name>section</name><message><source>Addenda</source><translation>Ek bilgiler</translation></message></context>
<context><name>section</name><message><source>Agenda items</source><translation>Gündem maddeleri</translation></message></context>
<context><name>section</name><message><source>Biographies</source><translation>Özgeçmişler</translation></message></context>
<context><name>section</name><message><source>Delegations</source><translation>Heyetler</translation></message></context>
<context><name>section</name><message><source>Index</source><translation>Dizin</translation></message></context>
<context><name>section</name><message><source>Programme</source><translation>Program</translation></message></context>
<context><name>section</name><message><source>Register of commitments</source><translation>Taahhütler listesi</translation></message></context>
<context><name>section</name><message><source>Scene-setter</source><translation>Genel çerçeve</translation></message></context>
<context><name>section</name><message><source>Statements</source><translation>Bildiriler</translation></message></context>
<context><name>status</name><message><source>At risk</source><translation>Risk altında</translation></message></context>
<context><name>status</name><message><source>Fulfilled</source><translation>Yerine getirildi</translation></message></context>
<context><name>status</name><message><source>Not begun</source><translation>Başlanmadı</translation></message></context>
<context><name>status</name><message><source>Superseded</source><translation>Geçerliliğini yitirdi</translation></message></context>
<context><name>status</name><message><source>Under way</source><translation>Devam ediyor</translation></message></context>
<context><name>step</name><message><source>Accept points from {addressee} ({reference})</source><translation>Hususları kabul et: {addressee} ({reference})</translation></message></context>
<context><name>step</name><message><source>Accept status from {addressee} ({reference})</source><translation>Durumu kabul et: {addressee} ({reference})</translation></message></context>
<context><name>step</name><message><source>Accept their likely position from {addressee} ({reference})</source><translation>Muhtemel tutumu kabul et: {addressee} ({reference})</translation></message></context>
<context><name>step</name><message><source>Accept update from {addressee} ({reference})</source><translation>Son durumu kabul et: {addressee} ({reference})</translation></message></context>
<context><name>step</name><message><source>Add background to clause {label}</source><translation>Madde {label}: arka plan ekle</translation></message></context>
<context><name>step</name><message><source>Add caution to clause {label}</source><translation>Madde {label}: dikkat notu ekle</translation></message></context>
<context><name>step</name><message><source>Add clause {label} to “{title}”</source><translation>Madde {label}: “{title}” konusuna ekle</translation></message></context>
<context><name>step</name><message><source>Add commitment of clause {label}</source><translation>Madde {label}: taahhüt ekle</translation></message></context>
<context><name>step</name><message><source>Add document “{title}”</source><translation>“{title}” belgesini ekle</translation></message></context>
<context><name>step</name><message><source>Add item “{title}”</source><translation>“{title}” gündem maddesini ekle</translation></message></context>
<context><name>step</name><message><source>Add language version “{file}”</source><translation>“{file}” dosyasını başka dildeki metin olarak ekle</translation></message></context>
<context><name>step</name><message><source>Add meeting “{title}”</source><translation>“{title}” toplantısını ekle</translation></message></context>
<context><name>step</name><message><source>Add open commitments to “{title}”</source><translation>Açık taahhütleri “{title}” konusuna ekle</translation></message></context>
<context><name>step</name><message><source>Add point to clause {label}</source><translation>Madde {label}: husus ekle</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Add proposed commitments ({count})</source><translation><numerusform>Önerilen taahhütleri ekle ({count})</numerusform></translation></message></context>
<context><name>step</name><message><source>Add question to clause {label}</source><translation>Madde {label}: soru ekle</translation></message></context>
<context><name>step</name><message><source>Add theme “{title}”</source><translation>“{title}” konusunu ekle</translation></message></context>
<context><name>step</name><message><source>Add {person}</source><translation>Kişi ekle: {person}</translation></message></context>
<context><name>step</name><message><source>Add {person} to the delegation</source><translation>Heyete ekle: {person}</translation></message></context>
<context><name>step</name><message><source>Add “if raised” to clause {label}</source><translation>Madde {label}: “gündeme gelirse” ekle</translation></message></context>
<context><name>step</name><message><source>Begin an annex at line {line}</source><translation>Satır {line}: eki burada başlat</translation></message></context>
<context><name>step</name><message><source>Begin the operative part at line {line}</source><translation>Satır {line}: hüküm bölümünü burada başlat</translation></message></context>
<context><name>step</name><message><source>Carry commitment of clause {label} forward to clause {to}</source><translation>Taahhüdü aktar: madde {label} → madde {to}</translation></message></context>
<context><name>step</name><message><source>Change the markings</source><translation>Gizlilik derecelerini değiştir</translation></message></context>
<context><name>step</name><message><source>Change the rank of {person}</source><translation>Sırayı değiştir: {person}</translation></message></context>
<context><name>step</name><message><source>Choose clean readings</source><translation>Temiz okunuşları seç</translation></message></context>
<context><name>step</name><message><source>Correct the statement's details</source><translation>Bildirinin bilgilerini düzelt</translation></message></context>
<context><name>step</name><message><source>Delete brief for “{title}”</source><translation>“{title}” bilgi notunu sil</translation></message></context>
<context><name>step</name><message><source>Delete commitment of clause {label}</source><translation>Madde {label}: taahhüdü sil</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Delete commitments ({count})</source><translation><numerusform>Taahhütleri sil ({count})</numerusform></translation></message></context>
<context><name>step</name><message><source>Delete document “{title}”</source><translation>“{title}” belgesini sil</translation></message></context>
<context><name>step</name><message><source>Delete edition “{name}”</source><translation>“{name}” sürümünü sil</translation></message></context>
<context><name>step</name><message><source>Delete item “{title}”</source><translation>“{title}” gündem maddesini sil</translation></message></context>
<context><name>step</name><message><source>Delete meeting “{title}”</source><translation>“{title}” toplantısını sil</translation></message></context>
<context><name>step</name><message><source>Delete note on clause {label}</source><translation>Madde {label}: notu sil</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Delete notes ({count})</source><translation><numerusform>Notları sil ({count})</numerusform></translation></message></context>
<context><name>step</name><message><source>Delete the phrase “{words}”</source><translation>“{words}” ifadesini sil</translation></message></context>
<context><name>step</name><message><source>Delete theme “{title}”</source><translation>“{title}” konusunu sil</translation></message></context>
<context><name>step</name><message><source>Delete {person}</source><translation>Kişiyi sil: {person}</translation></message></context>
<context><name>step</name><message><source>Delete “{title}”</source><translation>Sil: “{title}”</translation></message></context>
<context><name>step</name><message><source>Destroy notes ({number})</source><translation>Notları yok et ({number})</translation></message></context>
<context><name>step</name><message><source>Duplicate meeting “{title}”</source><translation>“{title}” toplantısını çoğalt</translation></message></context>
<context><name>step</name><message><source>Edit brief for “{title}”</source><translation>“{title}” bilgi notunu düzenle</translation></message></context>
<context><name>step</name><message><source>Edit commitment of clause {label}</source><translation>Madde {label}: taahhüdü düzenle</translation></message></context>
<context><name>step</name><message><source>Edit copy {copy} of book {book}</source><translation>Bilgi dosyası {book}, nüsha {copy}: düzenle</translation></message></context>
<context><name>step</name><message><source>Edit document “{title}”</source><translation>“{title}” belgesini düzenle</translation></message></context>
<context><name>step</name><message><source>Edit item “{title}”</source><translation>“{title}” gündem maddesini düzenle</translation></message></context>
<context><name>step</name><message><source>Edit meeting “{title}”</source><translation>“{title}” toplantısını düzenle</translation></message></context>
<context><name>step</name><message><source>Edit note on clause {label}</source><translation>Madde {label}: notu düzenle</translation></message></context>
<context><name>step</name><message><source>Edit the request to {addressee}</source><translation>Talebi düzenle: {addressee}</translation></message></context>
<context><name>step</name><message><source>Edit {person}</source><translation>Kişiyi düzenle: {person}</translation></message></context>
<context><name>step</name><message><source>Edit “{title}”</source><translation>Düzenle: “{title}”</translation></message></context>
<context><name>step</name><message><source>Import “{file}”</source><translation>“{file}” dosyasını içe aktar</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Issue book {number} in {count} copies</source><translation><numerusform>Bilgi dosyası {number}: {count} nüsha dağıt</numerusform></translation></message></context>
<context><name>step</name><message><source>Join line {line} with the line above</source><translation>Satır {line}: üstteki satırla birleştir</translation></message></context>
<context><name>step</name><message><source>Keep the phrase “{words}”</source><translation>“{words}” ifadesini sakla</translation></message></context>
<context><name>step</name><message><source>Leave out line {line}</source><translation>Satır {line}: dışarıda bırak</translation></message></context>
<context><name>step</name><message><source>Leave out “{name}”</source><translation>“{name}” adını dışarıda bırak</translation></message></context>
<context><name>step</name><message><source>Make a packet</source><translation>Paket oluştur</translation></message></context>
<context><name>step</name><message><source>Make a sheet for {addressee}</source><translation>Form oluştur: {addressee}</translation></message></context>
<context><name>step</name><message><source>Make line {line} a clause</source><translation>Satır {line}: madde yap</translation></message></context>
<context><name>step</name><message><source>Make line {line} a footnote</source><translation>Satır {line}: dipnot yap</translation></message></context>
<context><name>step</name><message><source>Make line {line} a heading</source><translation>Satır {line}: ara başlık yap</translation></message></context>
<context><name>step</name><message><source>Make line {line} a paragraph of the body</source><translation>Satır {line}: gövde paragrafı yap</translation></message></context>
<context><name>step</name><message><source>Make line {line} a signature</source><translation>Satır {line}: imza yap</translation></message></context>
<context><name>step</name><message><source>Make line {line} an item</source><translation>Satır {line}: bent yap</translation></message></context>
<context><name>step</name><message><source>Make line {line} the lead-in</source><translation>Satır {line}: giriş cümlesi yap</translation></message></context>
<context><name>step</name><message><source>Make line {line} the subtitle</source><translation>Satır {line}: alt başlık yap</translation></message></context>
<context><name>step</name><message><source>Make line {line} the title</source><translation>Satır {line}: başlık yap</translation></message></context>
<context><name>step</name><message><source>Merge “{file}”</source><translation>“{file}” birleştir</translation></message></context>
<context><name>step</name><message><source>Move document “{title}”</source><translation>“{title}” belgesini taşı</translation></message></context>
<context><name>step</name><message><source>Move item “{title}”</source><translation>“{title}” gündem maddesini taşı</translation></message></context>
<context><name>step</name><message><source>Move line {line} to the closing</source><translation>Satır {line}: kapanışa taşı</translation></message></context>
<context><name>step</name><message><source>Move line {line} to the preamble</source><translation>Satır {line}: başlangıç bölümüne taşı</translation></message></context>
<context><name>step</name><message><source>Not chosen of “{file}”</source><translation>“{file}” içinden seçilmeyenler</translation></message></context>
<context><name>step</name><message><source>Record the books of “{file}”</source><translation>“{file}” kitaplarını kaydet</translation></message></context>
<context><name>step</name><message><source>Record “{file}” ({edition})</source><translation>“{file}” dosyasını kaydet ({edition})</translation></message></context>
<context><name>step</name><message><source>Recover readable records of “{file}”</source><translation>“{file}” dosyasının okunabilen kayıtlarını kurtar</translation></message></context>
<context><name>step</name><message><source>Remove clause {label} from “{title}”</source><translation>Madde {label}: “{title}” konusundan çıkar</translation></message></context>
<context><name>step</name><message><source>Remove {person} from the delegation</source><translation>Heyetten çıkar: {person}</translation></message></context>
<context><name>step</name><message><source>Rename theme “{title}”</source><translation>“{title}” konusunu yeniden adlandır</translation></message></context>
<context><name>step</name><message><source>Replace the text by “{file}”</source><translation>Metni “{file}” ile değiştir</translation></message></context>
<context><name>step</name><message><source>Restore from history</source><translation>Geçmişten geri yükle</translation></message></context>
<context><name>step</name><message><source>Restore the backup of {time}</source><translation>Yedeği geri yükle: {time}</translation></message></context>
<context><name>step</name><message><source>Save edition “{name}”</source><translation>“{name}” sürümünü kaydet</translation></message></context>
<context><name>step</name><message numerus="yes"><source>Show skipped proposals ({count})</source><translation><numerusform>Atlanan önerileri göster ({count})</numerusform></translation></message></context>
<context><name>step</name><message><source>Show “{name}” again</source><translation>“{name}” adını yeniden göster</translation></message></context>
<context><name>step</name><message><source>Skip the proposal in clause {label}</source><translation>Madde {label}: öneriyi atla</translation></message></context>
<context><name>step</name><message><source>Split line {line}</source><translation>Satır {line}: böl</translation></message></context>
<context><name>step</name><message><source>Write addendum to “{title}”</source><translation>“{title}” için ek bilgi yaz</translation></message></context>
<context><name>step</name><message><source>Write press line on “{title}”</source><translation>“{title}” için basına söylenecekleri yaz</translation></message></context>
<context><name>step</name><message><source>Write scene-setter of “{title}”</source><translation>“{title}” için genel çerçeve yaz</translation></message></context>
<context><name>step</name><message><source>Write their position on “{title}”</source><translation>“{title}” için karşı tarafın tutumunu yaz</translation></message></context>
</TS>
