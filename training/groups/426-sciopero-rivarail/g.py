from mk import make

make(
    "426-sciopero-rivarail",
    "Strike at the railway company Rivarail between Savona and Nice, 13 November 2025",
    ["it", "fr"],
    "rail strike",
    {"a": "2025-11-14", "b": "2025-11-14"},
    """
C|duration|Dodici ore di astensione|un jour entier après avoir commencé|hours / a day, in passing|#dur Strike of twelve hours / of a whole day.
C|time|dalle 6 alle 18|s'est achevé à 21 heures|clock times|End of the strike at 18:00 / at 21:00.
C|cause|All'origine, l'aggressione di un capotreno|C'est un projet interne|nominal / cleft, no shared word|What set off the strike: an assault / a plan to cut jobs.
C|percentage|l'azienda si ferma al 62|La direction ne recense que 26 % de grévistes|near other agreeing figures, unit elided|Turnout according to the company: 62 % / 26 %.
C|count|Trentamila persone, calcola Rivarail, hanno dovuto cambiare programma|près de 90 000 voyageurs ont été touchés|number in words|Passengers affected according to the company: 30,000 / 90,000.
C|status|il servizio essenziale ha retto|Même le service minimum n'a pas été assuré|no shared word|#min The minimum service held / was not provided.
C|count|nessuna corsa garantita è saltata|trois des huit liaisons obligatoires sont restées à quai|none / three|=min none of the guaranteed trains lost / three not run.
C|status|il servizio essenziale ha retto|trois des huit liaisons obligatoires sont restées à quai|paraphrase|=min held / three of eight not run.
C|status|nessuna corsa garantita è saltata|Même le service minimum n'a pas été assuré|paraphrase|=min none lost / not provided.
C|date|Ha convocato le parti per martedì 25|recevra les délégués le lundi 24 novembre|one day apart|Date of the meeting: Tuesday 25 / Monday 24.
A|date|giovedì nero sulla costa|Sur les 164 trains prévus jeudi|headline, trivial|Thursday.
A|identity|Lo sciopero dei ferrovieri di Rivarail|Grève chez Rivarail|trivial|Same strike.
A|action|Lo sciopero dei ferrovieri di Rivarail|Le mouvement lancé par trois syndicats de Rivarail|synonyms|Same strike.
A|identity|la società italo-francese|la compagnie franco-italienne|trivial|What Rivarail is.
A|place|che unisce Savona a Nizza|entre Nice et Savone|headline|The line.
A|count|164 convogli in orario|Sur les 164 trains prévus|paraphrase|Trains on the timetable.
A|count|118 dei 164 convogli in orario sono stati soppressi|quarante-six ont roulé|derived: 164 less 118 is 46|#run 118 cancelled, 46 run.
A|count|fermi sette treni su dieci|quarante-six ont roulé|headline, derived ratio|=run headline of a, seven in ten did not run.
A|count|118 dei 164 convogli in orario sono stati soppressi|à peine plus d'un train sur quatre|headline, derived ratio|=run headline of b, a little over one in four ran.
A|count|fermi sette treni su dieci|à peine plus d'un train sur quatre|both headlines, complementary ratios|=run both headlines.
A|agent|Le tre sigle che l'hanno proclamata|Le mouvement lancé par trois syndicats|synonyms|Three unions called it.
A|amount|180 euro lordi in più in busta paga ogni mese|une hausse de salaire de 180 euros brut par mois|paraphrase|Pay rise asked for.
A|action|un secondo agente nelle corse serali|refusent de se retrouver seuls à bord une fois la nuit tombée|negation / positive|No lone working in the evening.
A|percentage|Per i sindacati ha incrociato le braccia l'80 per cento del personale|les organisations syndicales, quatre salariés sur cinq|percentage / fraction, ellipsis|Turnout according to the unions.
P|percentage|l'azienda si ferma al 62|les organisations syndicales, quatre salariés sur cinq|two parties' counts|The company's count / the unions' count, each given as such.
P|percentage|Per i sindacati ha incrociato le braccia l'80 per cento del personale|La direction ne recense que 26 % de grévistes|two parties' counts|The unions' count / the company's count, each given as such.
A|quote|Più che uno sciopero, un plebiscito|Ce n'est plus une grève, c'est un plébiscite|translated quote|Same words of the union leader.
A|identity|ha detto Gualtiero Massabò, della Federrotaie|jubile Gualtiero Massabò, de la Federrotaie|trivial|Same speaker.
A|count|sono stati noleggiati 25 pullman|Vingt-cinq autocars avaient été affrétés|number in words|Replacement coaches.
A|quote|La porta è aperta, ma le casse sono vuote|Notre porte reste ouverte, mais nos caisses sont vides|translated quote|Same words of the head of the company.
A|identity|Solange Trabuc, che guida l'impresa|la patronne, Solange Trabuc|paraphrase|The head of the company.
A|action|Ha convocato le parti|recevra les délégués|synonyms|She will meet the unions.
A|date|ci si fermerà di nuovo il 12 dicembre|un nouvel arrêt de travail suivra le 12 décembre|paraphrase|Next strike on 12 December.
A|other|Se il tavolo dovesse fallire|Faute d'accord|paraphrase|Condition of the next strike.
A|date|risale al maggio del 2023|il y a deux ans et demi|derived: date / years ago|The previous strike.
P|other|I biglietti non utilizzati verranno rimborsati|Les abonnés, eux, recevront un avoir de 15 %|different customers|Compensation: single tickets / season tickets.
T|in quel caso per ventiquattr'ore|un jour entier après avoir commencé|Length of the next strike; of this one.
T|rimase a casa il 71 per cento degli addetti|La direction ne recense que 26 % de grévistes|Turnout in 2023; now.
T|l'organico è sceso da 940 a 870 dipendenti|supprime soixante postes de contrôleur|Past fall of the staff; planned cut.
T|entro trenta giorni|un avoir de 15 % sur leur forfait de novembre|Delay of refund; discount.
T|dove si erano radunati in trecento|trois des huit liaisons obligatoires|Demonstrators; trains.
T|180 euro lordi in più in busta paga ogni mese|s'était terminé par une prime de 600 euros|Rise asked for now; bonus paid after the last strike.
T|rimase a casa il 71 per cento degli addetti|Détenue à 51 % par un fonds turinois|Turnout in 2023; shareholding.
""",
)
