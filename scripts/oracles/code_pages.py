"""What Python's codecs make of the code pages, and short texts written in them.

    python3 scripts/oracles/code_pages.py > Tests/TabularFilesTests/Oracles/code-pages.json
"""

import json
import platform
import sys

PAGES = {"Windows-1257": "cp1257", "Windows-1250": "cp1250", "Latin-1": "cp1252"}

TEXTS = [
    ("Windows-1257", "Biedrība „Zaļā josta”;Rīga\nSIA Ķelvardi Metāls;Jūrmala\nAugstskola Ņirvītis;Cēsis\n"),
    ("Windows-1257", "VŠĮ Kauno mokslo ir technologijų parkas;Kaunas\nUAB Žalioji šviesa;Vilnius\nŠiaulių bankas;Šiauliai\n"),
    ("Windows-1257", "Tööstusettevõte OÜ;Pärnu\nMäetööstuse ühing;Kohtla-Järve\nPõllumeeste ühistu;Jõgeva\n"),
    ("Windows-1257", "LATVIJAS UNIVERSITĀTE;RĪGA\nRĪGAS TEHNISKĀ UNIVERSITĀTE;RĪGA\nVIDZEMES AUGSTSKOLA;VALMIERA\n"),
    ("Windows-1257", "SIA Alfa;Cēsis\n"),
    ("Windows-1250", "Spółka Ąbc;Łódź\nUniwersytet Śląski;Gdańsk\nPrzedsiębiorstwo Żuraw;Kraków\n"),
    ("Windows-1250", "Vysoké učení technické;Brno\nČeské vysoké učení;Praha\nPřírodovědecká fakulta;Plzeň\n"),
    ("Windows-1250", "Szegedi Tudományegyetem;Szeged\nGyőri Ipari Park;Győr\nFőnix Művek;Kecskemét\n"),
    ("Windows-1250", "Slovenská technická univerzita;Bratislava\nŽilinská univerzita;Žilina\nĽubovnianska nemocnica;Stará Ľubovňa\n"),
    ("Windows-1250", "Universitatea Tehnică;Iaşi\nÎntreprinderea Ţara;Braşov\nSocietatea Română;Târgovişte\n"),
    ("Windows-1250", "Tržaška občina;Ljubljana\nČrnomaljski razvojni center;Črnomelj\nŠkofjeloški sklad;Škofja Loka\n"),
    ("Latin-1", "Universität München;München\nGesellschaft für Förderung;Köln\nHochschule Großbüll;Düsseldorf\n"),
    ("Latin-1", "Université de Liège;Liège\nPôle de compétitivité;Orléans\nAssociation française;Besançon\n"),
    ("Latin-1", "Universidad de Málaga;Málaga\nAsociación Española;León\nCompañía del Río;Cádiz\n"),
    ("Latin-1", "Associação Portuguesa;Évora\nFundação São João;Braga\nCâmara Municipal;Guimarães\n"),
    ("Latin-1", "Västra Götaland;Göteborg\nÅbo Akademi;Åbo\nTammerfors högskola;Jyväskylä\n"),
    ("Latin-1", "Københavns Universitet;København\nNordjysk Væksthus;Ålborg\nTromsø Høgskole;Tromsø\n"),
    ("Latin-1", "Universität Köln;Köln\nUniversité de Liège;Liège\nUniversidad de León;León\nAssociação do Porto;Porto\n"),
]


def page(codec):
    def scalar(byte):
        try:
            return ord(bytes([byte]).decode(codec))
        except UnicodeDecodeError:
            return 0xFFFD

    return [scalar(byte) for byte in range(0x80, 0x100)]


json.dump(
    {
        "source": f"CPython {platform.python_version()}, codecs",
        "pages": {name: page(codec) for name, codec in PAGES.items()},
        "texts": [
            {"encoding": name, "text": text, "bytes": text.encode(PAGES[name]).hex()}
            for name, text in TEXTS
        ],
    },
    sys.stdout,
    indent=1,
)
