import sys

sys.path.insert(0, "/work/lab/new/426-sciopero-rivarail")
from mk import make

make(
    "428-lautenfurt-haushalt",
    "The council of Lautenfurt on the Rhine passes its 2026 budget, 8 December 2025",
    ["de", "fr"],
    "municipal budget",
    {"a": "2025-12-10", "b": "2025-12-10"},
    """
C|count|21 zu 19: Knapper hätte die Sache kaum ausgehen können|approuvé par 27 voix contre 13|same total of votes|Result of the vote: 21 to 19 / 27 to 13.
C|duration|als im Ratssaal die Lichter ausgingen, war es 1.40 Uhr|au terme de cinq heures et demie de discussions|derived: end less the agreed start / duration|From 17:00 to 1:40 is 8 h 40 / five and a half hours.
C|amount|Unter dem Strich fehlen 14,6 Millionen|Le trou à combler se monte à onze millions|number in words, image|Deficit: 14.6 / 11 million.
C|percentage|klettern im September um 18 Prozent|12 % de plus pour la crèche|near other agreeing figures|Rise of nursery fees: 18 % / 12 %.
C|status|Die Gewerbesteuer bleibt trotzdem unangetastet|la majorité relève l'impôt sur les entreprises|paraphrase, no shared word|#gew Business tax unchanged / raised.
C|status|Die Gewerbesteuer bleibt trotzdem unangetastet|dont le taux passe de 390 à 420 points|relative clause|=gew unchanged / rate goes from 390 to 420.
C|status|schließt am 30. Juni für immer|continuera d'accueillir le public|no shared word|#bad The pool closes / stays open.
C|status|und das Hallenbad gleich mit|continuera d'accueillir le public|headline, idiom ("saved away")|=bad headline of a, the pool is cut / stays open.
C|status|schließt am 30. Juni für immer|Ouf de soulagement, en revanche, chez les nageurs|implicit|=bad closes for ever / swimmers relieved.
C|status|und das Hallenbad gleich mit|Ouf de soulagement, en revanche, chez les nageurs|headline, implicit|=bad headline of a, the pool is cut / swimmers relieved.
C|status|schließt am 30. Juni für immer|quatre jours par semaine seulement|implicit|=bad closes for ever / opens four days a week.
C|status|und das Hallenbad gleich mit|quatre jours par semaine seulement|headline, implicit|=bad headline of a, the pool is cut / opens four days a week.
P|action|der weitere Einschnitte im Lauf des Jahres nicht ausschließt|Un second train d'économies sera présenté en mai|hedge / plan|Further cuts not ruled out / announced.
A|date|in seiner Sitzung vom Montag|Lundi, le conseil municipal|trivial|Monday.
A|agent|Der Gemeinderat von Lautenfurt|le conseil municipal de Lautenfurt|trivial|Same council.
A|action|den Haushalt für 2026 verabschiedet|approuvé par|synonyms|The budget was passed.
A|amount|ein Zahlenwerk von 212 Millionen Euro|un budget de 212 millions|paraphrase|Volume of the budget.
A|time|Um 17 Uhr hatte Oberbürgermeisterin|Ouverte à 17 heures|paraphrase|Start of the session.
A|identity|Oberbürgermeisterin Annegret Zöllmer|a plaidé la maire, Annegret Zöllmer|trivial|The mayor.
A|cause|Schuld ist der Absturz des Maschinenbauers Körrmann|le fabricant de machines Körrmann, en pleine débâcle|apposition|The collapse of Körrmann made the hole.
A|negation|der heuer keinen Cent überwiesen hat|n'a rien payé cette année|negation, idiom|Körrmann paid nothing.
A|identity|des größten Steuerzahlers der Stadt|Premier contribuable de la commune|apposition|Largest taxpayer.
A|percentage|die Hundesteuer steigt um ein Viertel|120 euros au lieu de 96|derived: 96 to 120 is a quarter more|Dog tax.
A|date|klettern im September|à partir de septembre|trivial|When nursery fees rise.
A|action|Die Gebühren für Kindertagesstätten klettern|les parents débourseront|paraphrase|Nursery fees rise.
A|percentage|der Zuschuss um ein Zehntel gekürzt|perd 10 % de sa subvention|fraction / percentage|Cut of the theatre's subsidy.
A|date|wird auf 2028 verschoben|est repoussée à 2028|paraphrase|The footbridge is put off to 2028.
A|date|wird auf 2028 verschoben|la passerelle attendra|headline|The footbridge is put off, headline of b.
A|identity|der Fußgängersteg hinüber ins Elsass|la passerelle piétonne vers la rive allemande|two sides of the river|Same footbridge.
A|amount|zu dem die Stadt drei Millionen beisteuern wollte|verser les trois millions d'euros promis|paraphrase|The town's share of the bridge.
A|count|rund 400 Menschen versammelt|quelque quatre cents manifestants|number in words|Protesters.
A|place|hatten sich vor dem Rathaus|massés sur le parvis|vague / specific|Where they stood.
A|other|viele mit Badekappe|bonnet de bain sur la tête|trivial|What they wore.
P|time|Am Nachmittag hatten sich|la séance a été ponctuée par les sifflets|different precision|When the protest was held: in the afternoon / during the session.
A|quote|Sie nehmen den Kindern das Wasser und den Eltern das Geld|On prend l'eau aux enfants et l'argent aux parents|translated quote|Same words of the opposition.
A|identity|rief Mirjam Stöhrl, die Wortführerin der Opposition|Dans les rangs adverses, Mirjam Stöhrl|paraphrase|Same speaker.
A|quote|Ein schöner Haushalt ist das nicht, aber ein ehrlicher|Ce n'est pas un beau budget, c'est un budget honnête|translated quote|Same words of the mayor.
A|amount|auf 88 Millionen Euro wachsen|traînera une dette de 88 millions|paraphrase|Debt at the end of 2026.
A|date|wird bis Ende 2026|Fin 2026, cette ville|trivial|Date of the debt figure.
A|amount|gut 2000 Euro je Einwohner|cette ville de 42 000 habitants traînera une dette de 88 millions|derived: 88 million over 42,000|Debt a head is about 2,095 euros.
A|status|Das Regierungspräsidium muss den Plan noch genehmigen|Sa copie doit encore recevoir le feu vert du Regierungspräsidium|paraphrase|Approval still needed.
A|date|mit dem Bescheid rechnet die Kämmerei bis Ende Januar|espéré avant février|paraphrase|When approval is expected.
A|action|Lautenfurt spart sich durch die Krise|Lautenfurt serre la ceinture|headlines, idioms|Austerity.
T|Sieben Jahre zuvor waren es 51 Millionen|le chantier coûtera 9,4 millions|Earlier debt; cost of the bridge.
T|nach 35 Minuten Debatte|cinq heures et demie de discussions|Debate on the lights; the session.
T|Unverändert bleiben die Parkgebühren|la majorité relève l'impôt sur les entreprises|Parking fees; business tax.
T|die Weihnachtsbeleuchtung um die Hälfte zu kürzen|perd 10 % de sa subvention|Cut of lights; of the theatre.
T|zu dem die Stadt drei Millionen beisteuern wollte|dont quatre apportés par Bruxelles|The town's share; Europe's share.
T|Baujahr 1971 und seit Jahren undicht|une première depuis 2004|Age of the pool; last rise of the tax.
""",
)
