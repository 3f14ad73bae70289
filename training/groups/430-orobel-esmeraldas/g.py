import sys

sys.path.insert(0, "/work/lab/new/426-sciopero-rivarail")
from mk import make

make(
    "430-orobel-esmeraldas",
    "Jewel robbery at the Orobel trade fair in Zaragoza, 12 October 2025",
    ["es", "it", "en"],
    "jewel robbery",
    {"a": "2025-10-14", "b": "2025-10-14", "c": "2025-10-14"},
    """
abC|time|A las 18.50|Erano le 17.15|clock times|#ta Time of the raid: 18:50 / 17:15.
abC|time|Faltaban diez minutos para que se apagaran los focos. A las 18.50|Erano le 17.15|clock times with closing time|=ta ten minutes before closing, 18:50 / 17:15.
bcC|time|Erano le 17.15|at ten to seven|time in words|Time of the raid: 17:15 / 18:50.
acA|time|A las 18.50|at ten to seven|time in words|#tac 18:50.
abC|amount|asciende a 3,8 millones de euros|per un valore di 2,3 milioni di euro|near an agreeing count|Value of the loot: 3.8 / 2.3 million.
bcC|amount|per un valore di 2,3 milioni di euro|sweeps up £3.3m in gems|currency conversion, headline|Value: €2.3m / £3.3m, which is €3.8m.
acA|amount|asciende a 3,8 millones de euros|sweeps up £3.3m in gems|currency conversion, headline|£3.3m is about €3.8m.
abC|agent|una granada de humo estalló|A togliere la corrente erano stati gli stessi rapinatori|means, no shared word|#sm How the confusion was made: a smoke grenade / a power cut.
abC|action|una granada de humo estalló|il padiglione 4 è piombato nel buio|means, no shared word|=sm smoke / darkness.
bcC|agent|A togliere la corrente erano stati gli stessi rapinatori|a smoke bomb went off|means, no shared word|#smc How the confusion was made: a power cut / a smoke bomb.
bcC|action|il padiglione 4 è piombato nel buio|a smoke bomb went off|means, no shared word|=smc darkness / smoke.
bcC|action|il padiglione 4 è piombato nel buio|Through the fog he saw|in passing|=smc darkness / smoke.
bcC|action|A togliere la corrente erano stati gli stessi rapinatori|Through the fog he saw|in passing|=smc power cut / smoke.
acA|action|una granada de humo estalló|a smoke bomb went off|synonyms|#sma Smoke.
acA|action|una granada de humo estalló|Through the fog he saw|in passing|=sma smoke.
abC|negation|Un vigilante que quiso cerrarles el paso acabó en el hospital|Per fortuna nessuno si è fatto male|one / nobody|#hurt A guard in hospital / no one hurt.
abC|negation|con la muñeca rota|Per fortuna nessuno si è fatto male|one / nobody|=hurt broken wrist / no one hurt.
acC|duration|Tardaron menos de tres minutos|The raid took twelve minutes|paraphrase|Length of the raid: under 3 / 12 minutes.
bcC|duration|Due minuti e mezzo in tutto|The raid took twelve minutes|number in words|Length of the raid: 2.5 / 12 minutes.
abA|duration|Tardaron menos de tres minutos|Due minuti e mezzo in tutto|different precision|Two and a half minutes is under three.
abA|count|cuatro individuos|in quattro, vestiti|trivial|Four robbers.
acC|count|cuatro individuos|five figures in overalls|close figures|#n Four / five robbers.
acC|count|cuatro individuos|Gang of five|headline|=n headline of c.
bcC|count|in quattro, vestiti|five figures in overalls|close figures|#nb Four / five robbers.
bcC|count|in quattro, vestiti|Gang of five|headline|=nb headline of c.
acC|status|no se había practicado ninguna detención|were picked up yesterday|none / two|#arr No arrest / two caught.
acC|status|no se había practicado ninguna detención|are being questioned by the Spanish police|implicit|=arr no arrest / two held.
bcC|status|tuttora in fuga al completo|were picked up yesterday|apposition|#arrb All at large / two caught.
bcC|status|tuttora in fuga al completo|are being questioned by the Spanish police|apposition, implicit|=arrb all at large / two held.
abA|status|no se había practicado ninguna detención|tuttora in fuga al completo|negation / positive|Nobody caught.
acC|count|había 62 guardas|only about 30 guards were on duty|approximation|Guards on duty: 62 / about 30.
abA|date|del domingo|di domenica, ultima giornata|trivial|Sunday.
abA|identity|Asalto en la feria Orobel|Orobel, il salone orafo|headline, trivial|Same fair.
acA|identity|Asalto en la feria Orobel|Orobel, the trade show|headline, trivial|Same fair.
bcA|identity|Orobel, il salone orafo|Orobel, the trade show|trivial|Same fair.
abA|place|del recinto ferial de Zaragoza|salone orafo di Saragozza|Italian form of the name|Zaragoza.
acA|place|del recinto ferial de Zaragoza|trade show in Zaragoza|trivial|Zaragoza.
bcA|place|salone orafo di Saragozza|trade show in Zaragoza|Italian form of the name|Zaragoza.
bcA|place|Il colpo di Saragozza|trade show in Zaragoza|headline|Zaragoza, headline of b.
abA|place|del recinto ferial de Zaragoza|Il colpo di Saragozza|headline|Zaragoza, headline of b.
acA|place|del recinto ferial de Zaragoza|at Spanish fair|headline, vague / specific|A fair in Spain.
bcA|place|salone orafo di Saragozza|at Spanish fair|headline, vague / specific|A fair in Spain.
abA|place|en el pabellón 4|il padiglione 4|trivial|Hall 4.
acA|place|en el pabellón 4|in hall four|number in words|Hall 4.
bcA|place|il padiglione 4|in hall four|number in words|Hall 4.
bcA|date|di domenica, ultima giornata|on Sunday evening|trivial|Sunday, though the hours differ.
acA|time|Faltaban diez minutos para que se apagaran los focos|at ten to seven|implicit|=tac ten minutes before closing time.
acA|date|del domingo|on Sunday evening|trivial|Sunday.
abA|other|con mono de limpiador|vestiti da addetti alle pulizie|paraphrase|Dressed as cleaners.
acA|other|con mono de limpiador|raiders dressed as cleaners|paraphrase|Dressed as cleaners.
bcA|other|vestiti da addetti alle pulizie|raiders dressed as cleaners|paraphrase|Dressed as cleaners.
abA|action|vaciaron las vitrinas de Scarampi|hanno ripulito il suo stand|synonyms|They emptied the stand.
acA|action|vaciaron las vitrinas de Scarampi|looted the stand next to his|synonyms|They emptied the stand.
acA|action|vaciaron las vitrinas de Scarampi|They smashed the cases of Scarampi|trivial|The cases of Scarampi.
bcA|action|hanno ripulito il suo stand|looted the stand next to his|synonyms|They emptied the stand.
bcA|action|hanno ripulito il suo stand|They smashed the cases of Scarampi|implicit|The cases of Scarampi.
abP|place|una casa piamontesa|una bottega di Valenza|part / whole, headline|Where the firm is from: Piedmont / Valenza, which lies there.
acP|place|una casa piamontesa|a family firm from northern Italy|part / whole|Where the firm is from.
bcP|place|una bottega di Valenza|a family firm from northern Italy|part / whole, headline|Where the firm is from.
abA|count|de 212 piezas|oltre duecento pezzi|approximation|212 is over 200.
acA|count|de 212 piezas|made off with 212 pieces|trivial|212 pieces.
bcA|count|oltre duecento pezzi|made off with 212 pieces|approximation|212 is over 200.
abA|identity|La más codiciada es La Serpe|Fra questi La Serpe|trivial|The necklace was taken.
acA|identity|La más codiciada es La Serpe|an emerald necklace called The Serpent|translated name|The star piece.
bcA|identity|Fra questi La Serpe|an emerald necklace called The Serpent|translated name|The necklace.
abA|measure|que suma 48 quilates|quarantotto carati|number in words|48 carats.
acA|measure|que suma 48 quilates|weighs in at 48 carats|paraphrase|48 carats.
bcA|measure|quarantotto carati|weighs in at 48 carats|number in words|48 carats.
abA|other|esmeraldas colombianas|smeraldi della Colombia|trivial|Colombian emeralds.
acA|other|esmeraldas colombianas|its stones come from Colombia|paraphrase|Colombian emeralds.
bcA|other|smeraldi della Colombia|its stones come from Colombia|paraphrase|Colombian emeralds.
abA|quote|Treinta años de trabajo en una bolsa de basura|Trent'anni di lavoro in un sacco della spazzatura|translated quote|Same words.
acA|quote|Treinta años de trabajo en una bolsa de basura|Thirty years' work in a bin bag|translated quote|Same words.
bcA|quote|Trent'anni di lavoro in un sacco della spazzatura|Thirty years' work in a bin bag|translated quote|Same words.
acA|action|en una bolsa de basura|shovelled the lot into bin bags|quote / narration|Bin bags.
bcA|action|in un sacco della spazzatura|shovelled the lot into bin bags|quote / narration|Bin bags.
abA|identity|la dueña, Bettina Scarampi|Bettina Scarampi stava|trivial|The owner.
acA|identity|la dueña, Bettina Scarampi|the owner, Bettina Scarampi|trivial|The owner.
bcA|identity|Bettina Scarampi stava|the owner, Bettina Scarampi|trivial|The owner.
bcA|action|stava bevendo un caffè|who was at the bar when it happened|paraphrase|Where she was.
abP|place|sentada en las escaleras de la comisaría|dice lei al telefono|two occasions possible|Where she spoke.
abA|identity|escapó en una furgoneta gris|la carcassa di un furgone grigio|trivial|Grey van.
acA|identity|escapó en una furgoneta gris|Their grey van|trivial|Grey van.
bcA|identity|la carcassa di un furgone grigio|Their grey van|trivial|Grey van.
abA|status|que apareció calcinada|dato alle fiamme|paraphrase|The van was burnt.
acA|status|que apareció calcinada|was later found burnt out|paraphrase|The van was burnt.
bcA|status|dato alle fiamme|was later found burnt out|paraphrase|The van was burnt.
abA|quote|No se nos puede pedir que desconfiemos de quien friega el suelo|Come si può pretendere che sospettiamo di chi lava i pavimenti?|statement / rhetorical question|Same words.
acA|quote|No se nos puede pedir que desconfiemos de quien friega el suelo|You can't ask us to be suspicious of people who mop the floor|translated quote|Same words.
bcA|quote|Come si può pretendere che sospettiamo di chi lava i pavimenti?|You can't ask us to be suspicious of people who mop the floor|rhetorical question / statement|Same words.
abA|identity|el director del certamen, Adolfo Lacarra|il direttore della fiera, Adolfo Lacarra|trivial|The director.
acA|identity|el director del certamen, Adolfo Lacarra|The show's director, Adolfo Lacarra|trivial|The director.
bcA|identity|il direttore della fiera, Adolfo Lacarra|The show's director, Adolfo Lacarra|trivial|The director.
acA|date|La próxima edición se celebrará en octubre de 2026|Orobel would be back next October|relative date|Next fair.
abA|amount|ofrece 100.000 euros|mette sul piatto centomila euro|idiom, number in words|Reward.
acA|amount|ofrece 100.000 euros|A reward of £87,000|currency conversion|£87,000 is about €100,000.
bcA|amount|mette sul piatto centomila euro|A reward of £87,000|currency conversion|£87,000 is about €100,000.
abA|other|a quien facilite una pista útil|per chi fornirà indizi|paraphrase|What the reward is for.
abA|agent|La firma ofrece|mette sul piatto|elided subject|The firm pays the reward.
acA|agent|La firma ofrece|is being offered by the firm|active / passive|The firm pays the reward.
bcA|agent|mette sul piatto|is being offered by the firm|active / passive|The firm pays the reward.
acA|count|a 260 expositores|for 260 stands|paraphrase|Exhibitors at the fair.
acA|date|en 2017 voló de un hotel|during the 2017 show|paraphrase|Earlier theft in 2017.
acA|amount|un maletín de relojes tasado en 190.000 euros|A case of watches worth £165,000|currency conversion|£165,000 is about €190,000.
acA|place|voló de un hotel|vanished from a hotel|trivial|Where the watches went.
acA|other|No es la primera vez que los amigos de lo ajeno se fijan en ella|It is not the first theft to hit the fair|idiom|An earlier theft.
abT|Un camarero cumplió por ello cuatro años de cárcel|in quattro, vestiti|Years of prison; robbers.
abT|en 2017 voló de un hotel|Nel 2021 una banda arrivata con un carro attrezzi|Theft of watches at the fair; theft of gold in Valenza.
abT|18.400 visitantes|portò via da un laboratorio 14 chili|Visitors; kilos of gold.
abT|un maletín de relojes tasado en 190.000 euros|mette sul piatto centomila euro|Watches of 2017; reward.
acT|cuatro años de cárcel|brothers in their thirties|Sentence for 2017; ages of suspects.
acT|y 140 cámaras|one of nine British exhibitors|Cameras; exhibitors.
acT|un maletín de relojes tasado en 190.000 euros|lost nothing but a £400 watch|Watches of 2017; Aldersey's watch.
acT|Un camarero cumplió por ello|were picked up yesterday|Convicted in the case of 2017; arrested now.
bcT|L'azienda, 38 dipendenti|only about 30 guards were on duty|Employees; guards.
bcT|hanno aderito in venti|one of nine British exhibitors|Colleagues in the collection; exhibitors.
bcT|Nel 2021 una banda arrivata con un carro attrezzi|during the 2017 show|Theft of gold in Valenza; of watches at the fair.
bcT|mai più rivisti|lost nothing but a £400 watch|Gold of 2021; Aldersey's watch.
""",
)
