"""Detect the language of a text by its commonest small words and its special letters."""

import re
from collections import Counter
from collections.abc import Sequence

_WORDS = {
    "en": "the of and to in for that with their on by this which shall have as is be are will",
    "tr": "ve bir bu ile için olarak olan iki arasında da de taraflar üzere her gibi olduğunu "
    "ettiler ederek hak hakkı herkes",
    "kk": "және мен бен пен үшін туралы осы бойынша екі арасындағы болып тараптар оның бар "
    "немесе деп керек адам тиіс құқығы",
    "ru": "и в на о с по из для что его их между также стороны не или к от при каждый настоящей "
    "настоящего во со об до без под всех как это этой том числе которые который года лет",
    "ky": "жана менен үчүн эки ошол тараптар болуп тууралуу боюнча анын бул жөнүндө ар бир же "
    "укугу укук адам керек тиешелүү алардын мүмкүн бирдей",
    "uz": "va bilan uchun bu ikki tomonlar ham oʻrtasida bo‘yicha hamda ning mazkur har bir inson "
    "huquqiga ega yoki uning lozim toʻgʻrisida o‘z haqida va ва билан учун бу икки томонлар ҳам "
    "ҳамда мазкур ҳар бир инсон ҳуқуқига эга ёки унинг лозим тўғрисида ўз ҳақида бўйича",
    "az": "və ilə üçün bu iki tərəflər olan arasında bir haqqında edir hər hüququ malikdir insan "
    "öz onun də da barədə olmalıdır",
    "tk": "we bilen üçin bu iki her bir ýa hem barada boýunça adam hukugy bar öz hakynda taraplar "
    "bolan onuň arasynda hukukly bolmaly ýaly",
    "uk": "і та в на що для про з між також сторони є не або від цієї цього",
    "fr": "le la les des et de du en pour que dans les une par sur avec aux",
    "de": "der die das und in zu den von mit für auf ist des dem im eine",
    "es": "el la los las de y en que para por con una del al se su",
}
# Languages that are recognised only so that they are not taken for one of those above.
_OTHER_WORDS = {
    "nl": "de het een en van in op voor met dat die zijn wordt door tot aan te bij of niet deze "
    "dit als der ter worden heeft naar om over zich",
    "it": "il lo la di e che in per del della dei delle un una con sono le gli nel alla al da si "
    "non ne dell all ogni ed",
    "pt": "o a os as e de da do que em para por com um uma não dos das ao na no se",
    "pl": "i w na do z że jest się nie oraz dla przez od o ich tym każdy prawo",
    "ro": "și în de la a cu pe din care pentru sau să este nu orice al ale",
    "id": "dan yang di untuk dengan dari pada ini dalam adalah atau setiap orang tidak",
    "mn": "нь бол ба болон энэ тал хоёр байна бөгөөд дээр тухай хооронд энэхүү улсын дагуу юм "
    "хүн эрхтэй бүр он хамтарсан өөрийн байх мөн",
    "tt": "һәм белән өчен бу ике дә да яки турында тиеш һәр кеше хокуклы буенча аның булырга "
    "хокукына ия үз",
    "tg": "ва дар аз ба ки бо барои ин ҳар ё дорад шахс ҳуқуқ тарафҳо аст онҳо",
    "bg": "и на за от се да в с по е са както които или всеки има право не",
    "sr": "и у на за од да се је са о или свако има право не као",
    "be": "і ў на з што для аб паміж бакі не або кожны мае права яго",
    # Single letters are no evidence here: "U.S." would be Croatian.
    "sv": "och att det som en på är av för med den till inte har de om ett vid ska inom",
    "da": "og at det som en på er af for med den til ikke har de om et ved skal inden",
    "fi": "ja on että ei se joka tai sekä ovat sen niiden mukaan välillä kanssa",
    "hu": "az és hogy nem egy is meg vagy között szóló alapján felek annak ezek",
    "cs": "se na je že do ve jako při které mezi nebo jsou pro podle",
    "sk": "sa na je že do vo ako pri ktoré medzi alebo sú pre podľa",
    "hr": "na je da se za od su koje će te između ili kao prema",
    "sq": "të e në dhe për me një është që nga midis palët",
    "lt": "ir kad su iš į yra bei tarp šalių arba dėl pagal",
    "lv": "un ir ar no par ka uz starp pušu vai kas saskaņā",
    "et": "ja on et ei ning või mis vahel poolte kohta kui",
    "vi": "và của các cho là trong với về hai bên được những một",
}
_ALL_WORDS = _WORDS | _OTHER_WORDS
_SMALL_WORDS = {language: frozenset(words.split()) for language, words in _ALL_WORDS.items()}
_LANGUAGES_OF = {
    word: [language for language, small in _SMALL_WORDS.items() if word in small]
    for word in frozenset().union(*_SMALL_WORDS.values())
}
# The letters of each language beyond a–z and the Russian alphabet.
_LETTERS = {
    "kk": frozenset("әғқңөұүһі"),
    "ky": frozenset("ңөү"),
    "uk": frozenset("їєґі"),
    "uz": frozenset("ўқғҳ"),
    "tr": frozenset("ğışçöüâîû"),
    "az": frozenset("əğışçöü"),
    "tk": frozenset("ýňžäşçöü"),
    "fr": frozenset("àâçéèêëîïôùûœ"),
    "de": frozenset("äöüß"),
    "es": frozenset("áéíóúñü"),
    "it": frozenset("àèéìòù"),
    "pt": frozenset("áâãàçéêíóôõú"),
    "pl": frozenset("ąćęłńóśźż"),
    "ro": frozenset("ăâîșțşţ"),
    "sv": frozenset("åäö"),
    "da": frozenset("æøå"),
    "fi": frozenset("äö"),
    "hu": frozenset("áéíóöőúüű"),
    "cs": frozenset("áčďéěíňóřšťúůýž"),
    "sk": frozenset("áäčďéíľĺňóôŕšťúýž"),
    "hr": frozenset("čćđšž"),
    "sq": frozenset("ëç"),
    "lt": frozenset("ąčęėįšųūž"),
    "lv": frozenset("āčēģīķļņšūž"),
    "et": frozenset("äõöü"),
    "vi": frozenset("ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"),
    "mn": frozenset("өү"),
    "tt": frozenset("әҗңөүһ"),
    "tg": frozenset("ғӣқӯҳҷ"),
    "sr": frozenset("ђјљњћџ"),
    "be": frozenset("іў"),
}
# Letters that these languages do not have.
_FOREIGN_LETTERS = {
    "bg": frozenset("ыэё"),
    "sr": frozenset("ыэёщйъьюя"),
    "uk": frozenset("ыэёъ"),
    "be": frozenset("щъи"),
}
# Letters without which a longer text is not in the language.
_NEEDED_LETTERS = {
    "kk": frozenset("қғіұ"),
    "ky": frozenset("өүң"),
    "az": frozenset("ə"),
    "tk": frozenset("ýň"),
    "tr": frozenset("ığş"),
    "uk": frozenset("їєі"),
    "tt": frozenset("әһ"),
    "tg": frozenset("ӣӯҷ"),
    "mn": frozenset("өү"),
    "sr": frozenset("јљњћџ"),
    "be": frozenset("ў"),
    "pl": frozenset("łęąż"),
    "ro": frozenset("ășțşţ"),
}
_CYRILLIC = ("kk", "ru", "ky", "uk", "uz", "mn", "tt", "tg", "bg", "sr", "be")
_LATIN = tuple(code for code in _ALL_WORDS if code not in _CYRILLIC or code == "uz")
_USUAL_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяё'’ʻ‘-")
_NO_LETTERS: frozenset[str] = frozenset()
_PERSIAN = re.compile("[پچژگ]")
_SURROUNDING_MARKS = '.,;:()“”’«»"–-'
_WORD = re.compile(r"[^\W\d_]+")
_MIN_HITS = 3
_MIN_SHARE = 0.05
_MARGIN = 0.02  # of all words, by which a language must be ahead of the next
_ENOUGH_WORDS = 30
_SAMPLE_LENGTH = 6_000  # characters; more do not show a language better
_PARAGRAPH_SAMPLE = 600  # characters
_SCRIPT_SAMPLE = 60  # characters
_TWO_SCRIPTS = ("uz", "ar")
_MIN_LENGTH = 80  # characters; shorter texts do not show their language
_RUN_LENGTH = 3  # paragraphs in a row in the other language


def detect_language(text: str) -> str | None:
    """Return the ISO 639-1 code of the language; None if the text does not show one read here."""
    code = _classify_language(text)
    return None if code in _OTHER_WORDS else code


def detect_first_language(paragraphs: Sequence[str]) -> str | None:
    """Detect the language of the first of two texts, if they are in different scripts."""
    language = detect_language(" ".join(paragraphs))
    if language is None or _find_other_script(paragraphs, language) != 0:
        return language
    is_cyrillic = language in _CYRILLIC
    home = (
        index
        for index, text in enumerate(paragraphs)
        if _are_cyrillic(_WORD.findall(text)) == is_cyrillic
    )
    first = paragraphs[: next(home, len(paragraphs))]
    return detect_language(" ".join(first)) or language


def _are_cyrillic(words: Sequence[str]) -> bool:
    """Tell whether most of the words are in Cyrillic letters."""
    return sum("\u0400" <= word[0] <= "\u052f" for word in words) * 2 > len(words)


def can_be_language(code: str | None) -> bool:
    """Tell whether a language that a file's format names is one of those read here."""
    return code in _WORDS or code == "ar"


def is_other_language(text: str) -> bool:
    """Tell whether a text is long enough to show its language, and it is none that is read here."""
    return shows_language(text) and detect_language(text) is None


def shows_language(text: str) -> bool:
    """Tell whether a text is long enough to show its language."""
    return len(text.split()) > _ENOUGH_WORDS


def _classify_language(text: str) -> str | None:
    """Find the language among all that are known, also those that are not read here."""
    lower = text[:_SAMPLE_LENGTH].replace("İ", "i").lower()
    words = _count_words(lower)
    total = sum(words.values())
    if not total:
        return None
    beyond_ascii = (
        [] if lower.isascii() else [each for each in words.items() if not each[0].isascii()]
    )
    arabic = sum(count for word, count in beyond_ascii if "\u0600" <= word[0] <= "\u06ff")
    if arabic * 2 > total:
        return None if _PERSIAN.search(lower) else "ar"
    cyrillic = sum(count for word, count in beyond_ascii if "\u0400" <= word[0] <= "\u052f")
    hits = dict.fromkeys(_CYRILLIC if cyrillic * 2 > total else _LATIN, 0)
    for word in _LANGUAGES_OF.keys() & words.keys():
        for code in _LANGUAGES_OF[word]:
            if code in hits:
                hits[code] += words[word]
    scores = _weigh_letters(hits, beyond_ascii, lower, total)
    second, best = sorted(scores, key=scores.__getitem__)[-2:]
    if scores[best] < max(_MIN_HITS, _MIN_SHARE * total):
        return None
    return best if scores[best] - scores[second] >= _MARGIN * total else None


def _weigh_letters(
    hits: dict[str, int],
    beyond_ascii: Sequence[tuple[str, int]],
    text: str,
    total: int,
) -> dict[str, int]:
    """Add the words with letters of a language to its score; take off those it cannot write.

    Most texts have few unusual letters, so that few words have to be taken apart.
    """
    scores = dict(hits)
    letters = frozenset(text)
    special_letters = letters - _USUAL_LETTERS
    for word, count in beyond_ascii:
        if not special_letters.isdisjoint(word):
            special = special_letters.intersection(word)
            for code in scores:
                scores[code] += count if special <= _LETTERS.get(code, _NO_LETTERS) else -count
    for code in scores.keys() & _FOREIGN_LETTERS.keys():
        foreign = _FOREIGN_LETTERS[code]
        if not foreign.isdisjoint(letters):
            scores[code] -= sum(map(text.count, foreign))
    if total > _ENOUGH_WORDS:
        for code, needed in _NEEDED_LETTERS.items():
            if code in scores and needed.isdisjoint(letters):
                scores[code] = 0
    return scores


def _count_words(text: str) -> dict[str, int]:
    """Count each word. Most words stand between spaces; the pattern is needed only for the rest."""
    words: dict[str, int] = {}
    for part, count in Counter(text.split()).items():
        bare = part if part.isalpha() else part.strip(_SURROUNDING_MARKS)
        for word in (bare,) if bare.isalpha() else _WORD.findall(bare):
            words[word] = words.get(word, 0) + count
    return words


def find_other_language(text: str, main_language: str | None) -> str | None:
    """Return the language of a paragraph in another script than the text; None if it is in that."""
    start = text[:_SCRIPT_SAMPLE]
    if main_language is None or (start.isascii() and main_language in _LATIN):
        return None
    words = _WORD.findall(start)
    cyrillic = _are_cyrillic(words)
    if not words or cyrillic == (main_language in _CYRILLIC):
        return None
    language = detect_language(text)
    return language if language != main_language else None


def find_foreign_start(paragraphs: Sequence[str], main_language: str | None) -> int | None:
    """Return the index of the paragraph from which the text stays in another language."""
    if main_language is None:
        return None
    if (start := _find_other_script(paragraphs, main_language)) is not None:
        return start
    long = [index for index, text in enumerate(paragraphs) if len(text) >= _MIN_LENGTH]
    last = _RUN_LENGTH - 1
    while last < len(long):
        # From the last of a run to its first: one paragraph in the main language breaks the run.
        run = range(last, last - _RUN_LENGTH, -1)
        last_home = next(
            (
                position
                for position in run
                if not _is_foreign(paragraphs[long[position]], main_language)
            ),
            None,
        )
        if last_home is None:
            return long[last - _RUN_LENGTH + 1]
        last = last_home + _RUN_LENGTH
    return None


def _find_other_script(paragraphs: Sequence[str], main_language: str) -> int | None:
    """Return the index of the first of several paragraphs that all are in another script."""
    if main_language in _TWO_SCRIPTS:
        return None
    run: list[int] = []
    for index, text in enumerate(paragraphs):
        start = text[:_SCRIPT_SAMPLE]
        letters = [] if start.isascii() and main_language in _LATIN else _WORD.findall(start)
        if not letters:
            run = [] if start.isascii() and start.upper() != start.lower() else run
            continue
        cyrillic = _are_cyrillic(letters)
        if cyrillic == (main_language in _CYRILLIC):
            run = []
            continue
        run.append(index)
        if len(run) > _RUN_LENGTH:
            return run[0]
    return None


def _is_foreign(text: str, main_language: str) -> bool:
    if _is_surely_in(text, main_language):
        return False
    code = _classify_language(text[:_PARAGRAPH_SAMPLE])
    return code is not None and code != main_language and _has_small_word(text, code)


def _is_surely_in(text: str, language: str) -> bool:
    """Tell at little cost whether a third of the words are small words of the language.

    Even a kindred language does not share so many.
    """
    words = text.lower().split()
    small_words = _SMALL_WORDS.get(language, frozenset())
    return sum(word in small_words for word in words) * 3 >= len(words)


def _has_small_word(text: str, code: str) -> bool:
    """Tell whether the text has small words of the language: names alone prove nothing."""
    return code == "ar" or not _SMALL_WORDS[code].isdisjoint(re.findall(r"\w+", text.lower()))
