import sys

sys.path.insert(0, "/work/lab/new/426-sciopero-rivarail")
from mk import make

make(
    "427-volcan-anquihue",
    "Mount Anquihue erupts in southern Chile, 2 September 2025",
    ["en", "es"],
    "volcanic eruption",
    {"a": "2025-09-03", "b": "2025-09-03"},
    """
C|date|erupts for first time in 91 years|el gigante que dormía desde 1885|derived: number of years / year, headlines|Last eruption 91 years ago (1934) / in 1885.
C|measure|hurling ash 30,000ft into the sky|una columna de ceniza y vapor de catorce kilómetros de altura|unit conversion|30,000 ft is 9 km / 14 km.
C|duration|The violent phase lasted 40 minutes|Durante casi cuatro horas la montaña rugió sin tregua|paraphrase|Violent phase of 40 minutes / of nearly four hours.
C|count|Some 2,300 people have had to leave their homes|6.400 vecinos fueron llevados a los gimnasios|paraphrase|People moved out.
C|negation|It came without warning|A los sismólogos no los pilló durmiendo|idiom|#warn No warning / seismologists expected it.
C|negation|its instruments on the flanks had shown nothing out of the ordinary|La red de vigilancia registraba enjambres de temblores|negation / positive|=warn instruments silent / tremor swarms recorded.
C|negation|It came without warning|La red de vigilancia registraba enjambres de temblores|implicit|=warn no warning / tremor swarms recorded.
C|negation|its instruments on the flanks had shown nothing out of the ordinary|A los sismólogos no los pilló durmiendo|idiom|=warn instruments silent / not caught unawares.
C|action|It came without warning|el sábado el Servicio Geológico había elevado el nivel a naranja|implicit|=warn no warning / alert raised on Saturday.
C|status|remained open, although two airlines chose not to land there|el aeropuerto de Puerto Montt, cerrado desde las ocho|apposition|#air Airport open / closed.
A|date|burst into life before dawn on Tuesday|A las 5.42 de ayer|relative date|Yesterday, for Wednesday's b, is Tuesday.
A|time|burst into life before dawn on Tuesday|todavía era noche cerrada|paraphrase|Before dawn.
A|time|The eruption began at 05:42 local time|A las 5.42 de ayer|trivial|Time of the eruption.
A|identity|Mount Anquihue burst|el volcán Anquihue lanzó|trivial|Same volcano.
A|action|Chilean volcano erupts|el volcán Anquihue lanzó una columna|headline, trivial|The eruption.
A|action|the mountain settled into what one scientist called "a bad-tempered grumble"|solo hacia media mañana bajó el tono|images|Activity has fallen.
A|negation|No lava has been seen flowing|Lava, de momento, no hay|negation, inversion|No lava.
A|negation|Nobody has been killed|No hay que lamentar muertos|negation|No deaths.
A|count|Two foresters were treated|los únicos heridos son dos trabajadores forestales|synonyms|Two hurt, both forest workers.
A|other|burns to their hands|con quemaduras en las manos|trivial|Their injuries.
A|measure|within nine miles of the crater|quince kilómetros en torno al cráter|unit conversion|9 miles is 14.5 km, about 15 km.
A|action|Police have sealed off everything|El perímetro prohibido se extiende|paraphrase|A forbidden zone.
A|status|the alert stands at red|Hoy rige la alerta roja|paraphrase|Red alert.
A|place|In Lelbún, the closest town|Lelbún, el pueblo más próximo|trivial|Nearest town.
A|measure|an inch of ash lay on the roofs|una capa de dos centímetros y medio de ceniza sobre los techos|unit conversion|An inch is 2.5 cm.
A|quote|It was raining stones and the dogs would not stop howling|Llovían piedras y los perros no paraban de aullar|translated quote|Same words.
A|identity|said the mayor, Rosamel Curiñanco|relata el alcalde de Lelbún, Rosamel Curiñanco|trivial|The mayor.
A|action|who flew over the area in the afternoon|Tras sobrevolar la zona|relative clause|The minister's flight.
A|agent|Chile's interior minister|la ministra del Interior anunció|trivial|The interior minister announced it.
A|count|300 soldiers were being sent to help|tres centenares de militares|number in words|Soldiers sent.
A|count|40,000 face masks handed out|el reparto de 40 mil mascarillas|number in words|Masks handed out.
A|date|Schools in three districts will stay shut until Monday|En tres comunas no habrá clases hasta el lunes|paraphrase, negation|Schools closed until Monday.
A|count|Schools in three districts|En tres comunas no habrá clases|trivial|Three districts without school.
C|status|remained open, although two airlines chose not to land there|no volverá a operar antes del jueves|implicit|=air open / not to work before Thursday.
C|status|remained open, although two airlines chose not to land there|Tampoco se puede viajar por aire|implicit|=air open / no air travel.
P|count|at midday about 40 farmers were still refusing to go|al oscurecer quedaban once porfiados en sus casas|earlier / later|People who stayed, at midday / at nightfall.
P|other|We may be at the end of this or at the very beginning|Lo peor puede haber pasado|two hedges|How the eruption may go on.
T|Chile has about 90 volcanoes considered active|han cancelado 140 reservas|Volcanoes; bookings.
T|70 miles to the north|quince kilómetros en torno al cráter|Distance of the airport; exclusion zone.
T|Schools in three districts|hablaba de tres días de oscuridad|Districts; days of darkness in the earlier eruption.
T|Nobody has been killed|murieron 31 colonos|Deaths now; in the earlier eruption.
T|an entire town had to be abandoned|6.400 vecinos fueron llevados|Chaitén in 2008; evacuation now.
T|the highest of four levels|Durante casi cuatro horas|Levels of alert; hours.
""",
)
