"""Abbreviations of the same body in different languages: one row for each body."""

_ROWS = (  # English, Turkish, Kazakh, Russian; some languages use more than one
    "US USA ABD АҚШ США",
    "UN BM БҰҰ ООН",
    "EU AB ЕО ЕС",
    "OSCE AGİT ЕҚЫҰ ОБСЕ",
    "OTS TDT ТМҰ ОТГ",
    "OIC İİT ИЫҰ ОИС",
    "CICA AİGK СІҚК АӨСШК АӨСШЫҰ СВМДА",
    "IEC KEK ҮЭК МПК",
    "SCO ŞİÖ ШЫҰ ШОС",
    "CIS BDT ТМД СНГ",
    "EAEU AEB ЕАЭО ЕАЭС",
    "ECO EİT ЭЫҰ ОЭС",
    "WTO DTÖ ДСҰ ВТО",
    "HLSCC YDSK YDSİK ЖДСЫК ЖДСК ССВУ",
    "TIKA TİKA ТИКА",
    "KazAID ҚазАИД КазАИД",
    "TURKSOY TÜRKSOY ТҮРКСОЙ ТЮРКСОЙ",
    "TURKPA TÜRKPA ТҮРКПА ТЮРКПА",
    "NATO НАТО",
    "UNESCO ЮНЕСКО",
    "FAO ФАО",
    "WHO DSÖ ДДСҰ ВОЗ",
)
_ROW_OF = {name: row for row, names in enumerate(_ROWS) for name in names.split()}


def is_same_body(one: str, other: str) -> bool:
    """Whether two abbreviations are known to mean the same body.

    >>> is_same_body("OIC", "İİT"), is_same_body("OIC", "BM")
    (True, False)
    """
    row = _ROW_OF.get(one)
    return row is not None and row == _ROW_OF.get(other)
