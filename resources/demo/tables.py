# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: Apache-2.0
"""Hand-written fact tables for embed.py: all sentences are this project's own."""

# Chemical elements, one a line:
# number|symbol|name|atomic mass|group (empty: f-block)|period|category|
# electronegativity (Pauling, empty: none given)|phase at room temperature
# (empty: not known)|year of discovery (empty: known since antiquity)|fact
ELEMENTS = """
1|H|Hydrogen|1.008|1|1|nonmetal|2.20|gas|1766|It is the lightest element and the main fuel of stars.
2|He|Helium|4.0026|18|1|noble gas||gas|1868|It was first seen in sunlight and cools superconducting magnets.
3|Li|Lithium|6.94|1|2|alkali metal|0.98|solid|1817|It floats on oil and carries the charge in rechargeable batteries.
4|Be|Beryllium|9.0122|2|2|alkaline earth metal|1.57|solid|1798|It is light, stiff and poisonous, and serves in X-ray windows.
5|B|Boron|10.81|13|2|metalloid|2.04|solid|1808|It makes glass withstand sudden heat.
6|C|Carbon|12.011|14|2|nonmetal|2.55|solid||It forms diamond, graphite and the skeleton of all living matter.
7|N|Nitrogen|14.007|15|2|nonmetal|3.04|gas|1772|It makes up most of the air and is needed in every protein.
8|O|Oxygen|15.999|16|2|nonmetal|3.44|gas|1774|Animals breathe it, and fire needs it.
9|F|Fluorine|18.998|17|2|halogen|3.98|gas|1886|It is the most reactive element; its salts protect teeth.
10|Ne|Neon|20.180|18|2|noble gas||gas|1898|It glows red-orange in advertising signs.
11|Na|Sodium|22.990|1|3|alkali metal|0.93|solid|1807|With chlorine it forms table salt; street lamps glow yellow with it.
12|Mg|Magnesium|24.305|2|3|alkaline earth metal|1.31|solid|1755|It burns with a dazzling white light and sits at the heart of chlorophyll.
13|Al|Aluminium|26.982|13|3|post-transition metal|1.61|solid|1825|It is light, does not rust, and becomes foil, cans and aircraft.
14|Si|Silicon|28.085|14|3|metalloid|1.90|solid|1824|Sand holds it, and computer chips are made of it.
15|P|Phosphorus|30.974|15|3|nonmetal|2.19|solid|1669|Its white form glows in the dark; fertiliser and DNA contain it.
16|S|Sulfur|32.06|16|3|nonmetal|2.58|solid||It is yellow, burns with a blue flame and smells of volcanoes once burnt.
17|Cl|Chlorine|35.45|17|3|halogen|3.16|gas|1774|It is a yellow-green poisonous gas that disinfects swimming pools.
18|Ar|Argon|39.95|18|3|noble gas||gas|1894|It shields hot metal from the air in welding.
19|K|Potassium|39.098|1|4|alkali metal|0.82|solid|1807|Nerves and plants need it; it colours a flame lilac.
20|Ca|Calcium|40.078|2|4|alkaline earth metal|1.00|solid|1808|Bones, teeth, shells and chalk are built with it.
21|Sc|Scandium|44.956|3|4|transition metal|1.36|solid|1879|A little of it strengthens aluminium alloys.
22|Ti|Titanium|47.867|4|4|transition metal|1.54|solid|1791|It is strong, light and resists the sea; hip joints are made of it.
23|V|Vanadium|50.942|5|4|transition metal|1.63|solid|1801|It hardens tool steel, and its compounds come in many colours.
24|Cr|Chromium|51.996|6|4|transition metal|1.66|solid|1797|It gives steel its shine and rubies their red.
25|Mn|Manganese|54.938|7|4|transition metal|1.55|solid|1774|It toughens steel and fills alkaline batteries.
26|Fe|Iron|55.845|8|4|transition metal|1.83|solid||It rusts, is magnetic, and makes blood red and steel strong.
27|Co|Cobalt|58.933|9|4|transition metal|1.88|solid|1735|It colours glass deep blue and is part of vitamin B12.
28|Ni|Nickel|58.693|10|4|transition metal|1.91|solid|1751|Coins and stainless steel contain it.
29|Cu|Copper|63.546|11|4|transition metal|1.90|solid||It is reddish, conducts electricity well and turns green outdoors.
30|Zn|Zinc|65.38|12|4|transition metal|1.65|solid|1746|It coats steel against rust and makes brass with copper.
31|Ga|Gallium|69.723|13|4|post-transition metal|1.81|solid|1875|It melts in the hand.
32|Ge|Germanium|72.630|14|4|metalloid|2.01|solid|1886|The first transistors were made of it.
33|As|Arsenic|74.922|15|4|metalloid|2.18|solid||It is a notorious poison.
34|Se|Selenium|78.971|16|4|nonmetal|2.55|solid|1817|It conducts better in light than in the dark.
35|Br|Bromine|79.904|17|4|halogen|2.96|liquid|1826|It is a dark red, choking liquid.
36|Kr|Krypton|83.798|18|4|noble gas|3.00|gas|1898|One of its spectral lines once defined the metre.
37|Rb|Rubidium|85.468|1|5|alkali metal|0.82|solid|1861|It catches fire in air and serves in small atomic clocks.
38|Sr|Strontium|87.62|2|5|alkaline earth metal|0.95|solid|1790|It makes fireworks crimson.
39|Y|Yttrium|88.906|3|5|transition metal|1.22|solid|1794|It is named after the Swedish village of Ytterby and serves in lasers.
40|Zr|Zirconium|91.224|4|5|transition metal|1.33|solid|1789|It clads the fuel of nuclear reactors.
41|Nb|Niobium|92.906|5|5|transition metal|1.6|solid|1801|Its alloys become superconducting magnets.
42|Mo|Molybdenum|95.95|6|5|transition metal|2.16|solid|1778|It keeps steel strong at high heat.
43|Tc|Technetium|98|7|5|transition metal|1.9|solid|1937|It was the first element made artificially and helps doctors see organs.
44|Ru|Ruthenium|101.07|8|5|transition metal|2.2|solid|1844|It hardens platinum and palladium contacts.
45|Rh|Rhodium|102.91|9|5|transition metal|2.28|solid|1804|It cleans car exhaust and is rarer than gold.
46|Pd|Palladium|106.42|10|5|transition metal|2.20|solid|1802|It soaks up hydrogen like a sponge.
47|Ag|Silver|107.87|11|5|transition metal|1.93|solid||It conducts electricity best of all metals and becomes jewellery and mirrors.
48|Cd|Cadmium|112.41|12|5|transition metal|1.69|solid|1817|It is a poisonous metal of old batteries and bright yellow paint.
49|In|Indium|114.82|13|5|post-transition metal|1.78|solid|1863|Its oxide makes touch screens conduct.
50|Sn|Tin|118.71|14|5|post-transition metal|1.96|solid||With copper it makes bronze; it lines food cans.
51|Sb|Antimony|121.76|15|5|metalloid|2.05|solid||It makes plastics harder to burn.
52|Te|Tellurium|127.60|16|5|metalloid|2.1|solid|1782|Solar cells use its compound with cadmium.
53|I|Iodine|126.90|17|5|halogen|2.66|solid|1811|It gives off violet vapour; the thyroid needs it.
54|Xe|Xenon|131.29|18|5|noble gas|2.60|gas|1898|It lights bright lamps and drives ion engines in space.
55|Cs|Caesium|132.91|1|6|alkali metal|0.79|solid|1860|Its atoms define the second.
56|Ba|Barium|137.33|2|6|alkaline earth metal|0.89|solid|1808|It makes fireworks green and stomachs visible to X-rays.
57|La|Lanthanum|138.91||6|lanthanide|1.10|solid|1839|It gives its name to the lanthanides and improves camera lenses.
58|Ce|Cerium|140.12||6|lanthanide|1.12|solid|1803|The flints of lighters spark with it.
59|Pr|Praseodymium|140.91||6|lanthanide|1.13|solid|1885|It tints welders' goggles and strengthens magnets.
60|Nd|Neodymium|144.24||6|lanthanide|1.14|solid|1885|The strongest permanent magnets contain it.
61|Pm|Promethium|145||6|lanthanide||solid|1945|It has no stable isotope and once made watch dials glow.
62|Sm|Samarium|150.36||6|lanthanide|1.17|solid|1879|With cobalt it makes magnets that bear heat.
63|Eu|Europium|151.96||6|lanthanide||solid|1901|It glows red in screens and guards euro banknotes.
64|Gd|Gadolinium|157.25||6|lanthanide|1.20|solid|1880|It sharpens the pictures of MRI scans.
65|Tb|Terbium|158.93||6|lanthanide||solid|1843|It gives the green of fluorescent lamps.
66|Dy|Dysprosium|162.50||6|lanthanide|1.22|solid|1886|It keeps the magnets of electric cars strong when hot.
67|Ho|Holmium|164.93||6|lanthanide|1.23|solid|1878|It has a very large magnetic moment and is named after Stockholm.
68|Er|Erbium|167.26||6|lanthanide|1.24|solid|1843|It amplifies light in optical fibres.
69|Tm|Thulium|168.93||6|lanthanide|1.25|solid|1879|It is a scarce rare earth used in portable X-ray devices.
70|Yb|Ytterbium|173.05||6|lanthanide||solid|1878|Very exact optical clocks are built with its atoms.
71|Lu|Lutetium|174.97|3|6|lanthanide|1.27|solid|1907|It bears the Roman name of Paris and closes the row of lanthanides.
72|Hf|Hafnium|178.49|4|6|transition metal|1.3|solid|1923|It swallows neutrons in control rods and is named after Copenhagen.
73|Ta|Tantalum|180.95|5|6|transition metal|1.5|solid|1802|Small capacitors in telephones contain it.
74|W|Tungsten|183.84|6|6|transition metal|2.36|solid|1783|It melts at a higher temperature than any other metal and became lamp filaments.
75|Re|Rhenium|186.21|7|6|transition metal|1.9|solid|1925|Jet engine blades withstand heat thanks to it.
76|Os|Osmium|190.23|8|6|transition metal|2.2|solid|1803|It is the densest element found in nature.
77|Ir|Iridium|192.22|9|6|transition metal|2.20|solid|1803|A thin layer of it marks the impact that ended the dinosaurs.
78|Pt|Platinum|195.08|10|6|transition metal|2.28|solid|1735|It is a precious metal that speeds up chemical reactions.
79|Au|Gold|196.97|11|6|transition metal|2.54|solid||It never tarnishes and has been treasure and money for millennia.
80|Hg|Mercury|200.59|12|6|transition metal|2.00|liquid||It is the liquid metal of old thermometers, and poisonous.
81|Tl|Thallium|204.38|13|6|post-transition metal|1.62|solid|1861|It is very poisonous and was once used against rats.
82|Pb|Lead|207.2|14|6|post-transition metal|2.33|solid||It is heavy, soft and toxic, and shields against radiation.
83|Bi|Bismuth|208.98|15|6|post-transition metal|2.02|solid|1753|It grows rainbow-coloured stepped crystals.
84|Po|Polonium|209|16|6|post-transition metal|2.0|solid|1898|Marie and Pierre Curie named this radioactive element after Poland.
85|At|Astatine|210|17|6|halogen|2.2|solid|1940|It is radioactive and hardly occurs in the Earth's crust.
86|Rn|Radon|222|18|6|noble gas||gas|1899|This radioactive gas gathers in cellars.
87|Fr|Francium|223|1|7|alkali metal|0.7|solid|1939|It is radioactive and vanishes within minutes.
88|Ra|Radium|226|2|7|alkaline earth metal|0.9|solid|1898|It glows and was painted on clock hands before its danger was known.
89|Ac|Actinium|227||7|actinide|1.1|solid|1899|It glows pale blue in the dark and heads the actinides.
90|Th|Thorium|232.04||7|actinide|1.3|solid|1829|It is named after the god Thor and may fuel reactors.
91|Pa|Protactinium|231.04||7|actinide|1.5|solid|1913|It is rare, radioactive and decays to actinium.
92|U|Uranium|238.03||7|actinide|1.38|solid|1789|It fuels nuclear power stations.
93|Np|Neptunium|237||7|actinide|1.36|solid|1940|It follows uranium as the planet Neptune follows Uranus.
94|Pu|Plutonium|244||7|actinide|1.28|solid|1940|It served in nuclear weapons and powers distant space probes.
95|Am|Americium|243||7|actinide|1.3|solid|1944|A trace of it sits in many smoke detectors.
96|Cm|Curium|247||7|actinide|1.3|solid|1944|It is named after Marie and Pierre Curie.
97|Bk|Berkelium|247||7|actinide|1.3|solid|1949|It is named after the Californian city of Berkeley.
98|Cf|Californium|251||7|actinide|1.3|solid|1950|It is a strong source of neutrons.
99|Es|Einsteinium|252||7|actinide|1.3|solid|1952|It was found in the fallout of the first hydrogen bomb.
100|Fm|Fermium|257||7|actinide|1.3||1952|It is named after the physicist Enrico Fermi.
101|Md|Mendelevium|258||7|actinide|1.3||1955|It honours the maker of the periodic table.
102|No|Nobelium|259||7|actinide|1.3||1966|It is named after Alfred Nobel.
103|Lr|Lawrencium|266|3|7|actinide|1.3||1961|It is named after the inventor of the cyclotron.
104|Rf|Rutherfordium|267|4|7|transition metal|||1969|It is named after Ernest Rutherford, who found the atomic nucleus.
105|Db|Dubnium|268|5|7|transition metal|||1970|It is named after the Russian research town of Dubna.
106|Sg|Seaborgium|269|6|7|transition metal|||1974|It was named after Glenn Seaborg while he was alive.
107|Bh|Bohrium|270|7|7|transition metal|||1981|It is named after the physicist Niels Bohr.
108|Hs|Hassium|269|8|7|transition metal|||1984|It is named after the German state of Hesse.
109|Mt|Meitnerium|278|9|7|transition metal|||1982|It honours Lise Meitner, who explained nuclear fission.
110|Ds|Darmstadtium|281|10|7|transition metal|||1994|It is named after the city of Darmstadt.
111|Rg|Roentgenium|282|11|7|transition metal|||1994|It is named after the discoverer of X-rays.
112|Cn|Copernicium|285|12|7|transition metal|||1996|It is named after the astronomer Nicolaus Copernicus.
113|Nh|Nihonium|286|13|7|post-transition metal|||2004|It is named after Japan, where it was made.
114|Fl|Flerovium|289|14|7|post-transition metal|||1999|It is named after a laboratory in Dubna.
115|Mc|Moscovium|290|15|7|post-transition metal|||2003|It is named after the Moscow region.
116|Lv|Livermorium|293|16|7|post-transition metal|||2000|It is named after the Californian town of Livermore.
117|Ts|Tennessine|294|17|7|halogen|||2010|It is named after the American state of Tennessee.
118|Og|Oganesson|294|18|7|noble gas|||2006|It is the heaviest element made so far, named after Yuri Oganessian.
"""

# HTTP status codes, one a line: code|name|RFC number|headers that matter|sentence
HTTP_STATUS = """
100|Continue|9110|Expect|The server has seen the headers and wants the client to send the body.
101|Switching Protocols|9110|Upgrade|Both sides now go on in another protocol, for example WebSocket.
102|Processing|2518||The server is still working on a long request.
103|Early Hints|8297|Link|Headers come ahead of the answer so that the browser can preload files.
200|OK|9110||The request worked and the answer holds what was asked for.
201|Created|9110|Location|A new resource has been made at the given address.
202|Accepted|9110||The work was taken on but is not done yet.
203|Non-Authoritative Information|9110||A proxy on the way has changed the answer.
204|No Content|9110||The request worked and there is nothing to send back.
205|Reset Content|9110||The client should clear its form.
206|Partial Content|9110|Content-Range|Only the byte range that was asked for is sent, as when resuming a download.
207|Multi-Status|4918||One WebDAV answer carries the states of several resources.
208|Already Reported|5842||The members of this folder were listed earlier in the same answer.
226|IM Used|3229|IM|The answer is a difference against an older copy.
300|Multiple Choices|9110||Several versions exist and the client may choose one.
301|Moved Permanently|9110|Location|The page has a new address for good; bookmarks should be changed.
302|Found|9110|Location|The page is at another address for the moment.
303|See Other|9110|Location|The result of the form is to be fetched with GET from elsewhere.
304|Not Modified|9110|ETag|The cached copy is still fresh, so no body is sent.
305|Use Proxy|9110||The request had to go through a proxy; nobody uses this any more.
307|Temporary Redirect|9110|Location|Repeat the same method at another address this time.
308|Permanent Redirect|9110|Location|Repeat the same method at the new address from now on.
400|Bad Request|9110||The server cannot understand what the client sent.
401|Unauthorized|9110|WWW-Authenticate|The client must log in first.
402|Payment Required|9110||It is kept for payment, and some services use it for unpaid quota.
403|Forbidden|9110||The server knows who asks and refuses all the same.
404|Not Found|9110||There is no page at this address.
405|Method Not Allowed|9110|Allow|The address exists but does not take this verb.
406|Not Acceptable|9110|Accept|No version fits the language or format that was asked for.
407|Proxy Authentication Required|9110|Proxy-Authenticate|The client must log in at the proxy.
408|Request Timeout|9110||The client took too long to send its request.
409|Conflict|9110||The change clashes with the present state, such as a simultaneous edit.
410|Gone|9110||The page was here and has been removed for good.
411|Length Required|9110|Content-Length|The client must say how long the body is.
412|Precondition Failed|9110|If-Match|A condition such as a matching version tag did not hold.
413|Content Too Large|9110|Retry-After|The upload is bigger than the server accepts.
414|URI Too Long|9110||The address is longer than the server is willing to read.
415|Unsupported Media Type|9110|Accept-Encoding|The server cannot read this file format.
416|Range Not Satisfiable|9110|Content-Range|The byte range lies outside the file.
417|Expectation Failed|9110|Expect|The server cannot meet what the client expects of it.
418|I'm a teapot|2324||A teapot was asked to brew coffee, which is a joke.
421|Misdirected Request|9110||The request reached a server that does not answer for this host.
422|Unprocessable Content|9110||The form is well written but its values make no sense.
423|Locked|4918||Somebody else holds a lock on the file.
424|Failed Dependency|4918||It failed since an earlier action it relies on had failed.
425|Too Early|8470|Early-Data|The server will not risk a request that may be replayed.
426|Upgrade Required|9110|Upgrade|The client has to switch to a newer protocol.
428|Precondition Required|6585|If-Match|The server insists on a condition so that no edit gets lost.
429|Too Many Requests|6585|Retry-After|The client is asking too often and should slow down.
431|Request Header Fields Too Large|6585||The headers, often the cookies, are too big.
451|Unavailable For Legal Reasons|7725|Link|The page is withheld by law or court order.
500|Internal Server Error|9110||Something broke inside the server.
501|Not Implemented|9110||The server does not know this method at all.
502|Bad Gateway|9110||The server behind the proxy gave a broken answer.
503|Service Unavailable|9110|Retry-After|The server is overloaded or down for maintenance.
504|Gateway Timeout|9110||The server behind the proxy did not answer in time.
505|HTTP Version Not Supported|9110||The server does not speak this version of HTTP.
506|Variant Also Negotiates|2295||The server's choice of variants leads round in a circle.
507|Insufficient Storage|4918||The disk of the server is full.
508|Loop Detected|5842||The server met an endless loop of folders.
510|Not Extended|2774||The request lacks an extension that the server asks for.
511|Network Authentication Required|6585||A captive portal, as in a hotel, wants a login before the network opens.
"""

# Codes outside the official registry, met in the field; added by an edit.
HTTP_EXTRA = """
419|Page Expired|||The form's security token has run out, as some web frameworks report.
420|Enhance Your Calm|||An early social network asked its clients in this way to slow down.
440|Login Time-out|||The session has ended and the user must log in again.
444|No Response|||The web server closed the connection without a word.
494|Request Header Too Large|||A web server's own code for oversized headers.
495|SSL Certificate Error|||The client's certificate is not valid.
496|SSL Certificate Required|||The client should have shown a certificate.
497|HTTP Request Sent to HTTPS Port|||Plain text arrived where encryption was expected.
499|Client Closed Request|||The client hung up before the answer was ready.
520|Unknown Error|||The server behind a content network sent something unexpected.
522|Connection Timed Out|||A content network could not reach the server behind it.
530|Site Frozen|||The hosting company has frozen the site.
"""

# Names with their marks, for zone names that are written in plain ASCII.
CITY_SPELLING = {
    "America/Asuncion": "Asunción", "America/Bogota": "Bogotá",
    "America/Sao_Paulo": "São Paulo", "America/Belem": "Belém",
    "America/Maceio": "Maceió", "America/Cuiaba": "Cuiabá",
    "America/Araguaina": "Araguaína", "America/Santarem": "Santarém",
    "America/Eirunepe": "Eirunepé", "America/Cancun": "Cancún",
    "America/Merida": "Mérida", "America/Mazatlan": "Mazatlán",
    "America/Ciudad_Juarez": "Ciudad Juárez",
    "America/Bahia_Banderas": "Bahía de Banderas",
    "America/Argentina/Cordoba": "Córdoba",
    "America/Argentina/Tucuman": "Tucumán",
    "America/Argentina/Rio_Gallegos": "Río Gallegos",
    "America/Curacao": "Curaçao", "America/St_Johns": "St. John's",
    "America/North_Dakota/Center": "Center, North Dakota",
    "America/Cayman": "Cayman Islands", "Antarctica/Macquarie": "Macquarie Island",
    "America/Lower_Princes": "Lower Prince's Quarter",
    "Atlantic/Canary": "Canary Islands", "Europe/Vatican": "Vatican City",
    "Europe/Busingen": "Büsingen", "Europe/Tirane": "Tirana",
    "Indian/Christmas": "Christmas Island", "Indian/Cocos": "Cocos Islands",
    "Indian/Comoro": "Comoros", "Pacific/Easter": "Easter Island",
    "Pacific/Norfolk": "Norfolk Island", "Pacific/Wake": "Wake Island",
    "Pacific/Marquesas": "Marquesas Islands",
    "Europe/Zurich": "Zürich",
    "Europe/Chisinau": "Chișinău", "Africa/Lome": "Lomé",
    "Africa/Ndjamena": "N'Djamena", "Africa/El_Aaiun": "El Aaiún",
    "Africa/Sao_Tome": "São Tomé", "Indian/Reunion": "Réunion",
    "Indian/Mahe": "Mahé", "Pacific/Noumea": "Nouméa",
    "Antarctica/DumontDUrville": "Dumont d'Urville",
    "Atlantic/Faroe": "Faroe Islands", "Pacific/Galapagos": "Galápagos",
}

# The name in the language (or one of the languages) of the place.
CITY_LOCAL = {
    "Europe/Rome": "Roma", "Europe/Vienna": "Wien", "Europe/Athens": "Αθήνα",
    "Europe/Moscow": "Москва", "Europe/Kyiv": "Київ", "Europe/Sofia": "София",
    "Europe/Belgrade": "Београд", "Europe/Prague": "Praha",
    "Europe/Warsaw": "Warszawa", "Europe/Lisbon": "Lisboa",
    "Europe/Copenhagen": "København", "Europe/Bucharest": "București",
    "Europe/Brussels": "Bruxelles", "Europe/Istanbul": "İstanbul",
    "Europe/Helsinki": "Helsinki (Helsingfors)",
    "Europe/Minsk": "Мінск", "Europe/Skopje": "Скопје",
    "Atlantic/Reykjavik": "Reykjavík", "Europe/Dublin": "Baile Átha Cliath",
    "Asia/Tokyo": "東京", "Asia/Seoul": "서울", "Asia/Shanghai": "上海",
    "Asia/Hong_Kong": "香港", "Asia/Taipei": "臺北", "Asia/Bangkok": "กรุงเทพฯ",
    "Asia/Kolkata": "কলকাতা", "Asia/Dhaka": "ঢাকা", "Asia/Kathmandu": "काठमाडौं",
    "Asia/Colombo": "කොළඹ", "Asia/Tehran": "تهران", "Asia/Baghdad": "بغداد",
    "Asia/Dubai": "دبي", "Asia/Riyadh": "الرياض", "Asia/Jerusalem": "ירושלים",
    "Asia/Tbilisi": "თბილისი", "Asia/Yerevan": "Երևան",
    "Asia/Ulaanbaatar": "Улаанбаатар", "Asia/Phnom_Penh": "ភ្នំពេញ",
    "Asia/Yangon": "ရန်ကုန်", "Asia/Ho_Chi_Minh": "Thành phố Hồ Chí Minh",
    "Africa/Cairo": "القاهرة", "Africa/Addis_Ababa": "አዲስ አበባ",
    "Africa/Casablanca": "الدار البيضاء", "America/Havana": "La Habana",
    "America/Mexico_City": "Ciudad de México",
}

# New places added by an edit: id, name, country, latitude, longitude, local name, fact.
CITY_EXTRA = [
    ("IT/Milan", "Milan", "IT", 45.4642, 9.19, "Milano", "It is known for fashion, finance and its white marble cathedral."),
    ("IT/Naples", "Naples", "IT", 40.8518, 14.2681, "Napoli", "It lies below Mount Vesuvius and gave the world pizza."),
    ("IT/Florence", "Florence", "IT", 43.7696, 11.2558, "Firenze", "It was the cradle of the Renaissance."),
    ("DE/Munich", "Munich", "DE", 48.1372, 11.5756, "München", "It is the capital of Bavaria and brews beer for a large autumn fair."),
    ("DE/Hamburg", "Hamburg", "DE", 53.5503, 9.9937, None, "It is Germany's largest port."),
    ("FR/Lyon", "Lyon", "FR", 45.764, 4.8357, None, "It stands where the Rhône and the Saône meet."),
    ("ES/Barcelona", "Barcelona", "ES", 41.3874, 2.1686, None, "It is the capital of Catalonia on the Mediterranean coast."),
    ("PL/Krakow", "Kraków", "PL", 50.0614, 19.9366, "Kraków", "It was the seat of Polish kings."),
    ("JP/Kyoto", "Kyoto", "JP", 35.0116, 135.7681, "京都", "It was the imperial capital and is full of temples."),
    ("JP/Osaka", "Osaka", "JP", 34.6937, 135.5023, "大阪", "It is a port and merchant city in western Japan."),
    ("IN/Mumbai", "Mumbai", "IN", 19.076, 72.8777, "मुंबई", "It is the home of India's film industry."),
    ("BR/Rio_de_Janeiro", "Rio de Janeiro", "BR", -22.9068, -43.1729, None, "It is famous for carnival and its beaches."),
    ("ZA/Cape_Town", "Cape Town", "ZA", -33.9249, 18.4241, "Kaapstad", "It spreads at the foot of Table Mountain."),
    ("US/San_Francisco", "San Francisco", "US", 37.7749, -122.4194, None, "It is known for fog, steep streets and the Golden Gate Bridge."),
]

# Countries that take an article in a sentence.
COUNTRY_THE = {
    "Bahamas", "British Indian Ocean Territory", "Caribbean NL", "Central African Rep.",
    "Cook Islands", "Czech Republic", "Democratic Republic of the Congo",
    "Dominican Republic", "Falkland Islands", "Gambia", "Marshall Islands", "Netherlands",
    "Northern Mariana Islands", "Philippines", "Republic of the Congo", "Seychelles",
    "Solomon Islands", "US minor outlying islands", "United Arab Emirates",
    "United Kingdom", "United States", "Virgin Islands (UK)", "Virgin Islands (US)",
    "Åland Islands",
}

# Country names that an edit corrects: the zone table's wording -> today's wording.
COUNTRY_FIX = {
    "Turkey": "Türkiye", "Czech Republic": "Czechia",
    "Britain (UK)": "United Kingdom", "Korea (South)": "South Korea",
    "Korea (North)": "North Korea", "Eswatini (Swaziland)": "Eswatini",
    "Congo (Dem. Rep.)": "Democratic Republic of the Congo",
    "Congo (Rep.)": "Republic of the Congo", "Myanmar (Burma)": "Myanmar",
}

# What people mean by an emoji: code point -> sentence; an edit puts it into the text.
EMOJI_MEANING = {
    0x1F602: "people send it when something is very funny",
    0x1F62D: "it stands for grief or for being moved to tears",
    0x1F60D: "it shows love or delight at what one sees",
    0x1F644: "it says that one is annoyed or does not believe it",
    0x1F64F: "it means please, thank you or a prayer",
    0x1F680: "it marks a launch or fast progress",
    0x1F389: "it congratulates and celebrates",
    0x1F414: "it means a farm bird or somebody timid",
    0x1F40D: "it is a reptile and the mascot of a programming language",
    0x1F427: "it is a bird of the cold south and the mascot of an operating system",
    0x1F980: "it is a sea animal and the mascot of a systems programming language",
    0x1F914: "it shows doubt or deep thought",
    0x1F973: "it wears a hat and blows a horn for a birthday",
    0x1F9E0: "it stands for cleverness and mind",
}

# Last words on well-known rows: (namespace, id, text); the final edits.
FINAL = [
    ("elements", "Fe", "Iron (Fe), element 26, is the most common element of the Earth by mass; steel, blood and compass needles depend on it."),
    ("elements", "Au", "Gold (Au), element 79, is a soft yellow noble metal: jewellery, coins, dentistry and the contacts of electronics use it."),
    ("elements", "U", "Uranium (U), element 92, is mined for nuclear power; its isotope 235 can be split by slow neutrons."),
    ("elements", "He", "Helium (He), element 2, is the second lightest gas; balloons rise with it and MRI magnets stay cold in it."),
    ("cities", "Europe/Rome", "Rome (Roma) is the capital of Italy on the river Tiber, with the Colosseum, the Forum and, within it, Vatican City."),
    ("cities", "Europe/London", "London is the capital of the United Kingdom on the river Thames; the meridian of Greenwich runs through it."),
    ("cities", "Asia/Tokyo", "Tokyo (東京) is the capital of Japan and the heart of one of the largest urban areas of the world."),
    ("cities", "Africa/Cairo", "Cairo (القاهرة) is the capital of Egypt on the Nile, close to the pyramids of Giza."),
    ("http_status", "404", "HTTP 404 Not Found: the server has nothing at this address; a mistyped or outdated link is the usual reason."),
    ("http_status", "429", "HTTP 429 Too Many Requests: a rate limit was hit; wait as long as the Retry-After header says before trying again."),
    ("http_status", "503", "HTTP 503 Service Unavailable: the server is overloaded or under maintenance; try again later."),
    ("emoji", "U+1F600", "grinning face emoji: a happy smile with open mouth and visible teeth"),
    ("emoji", "U+1F680", "rocket emoji: a spacecraft lifting off, used for launches, startups and quick progress"),
]
