import sys

sys.path.insert(0, "/work/lab/new/426-sciopero-rivarail")
from mk import make

make(
    "429-mackerel-baleal",
    "Recall of a mackerel pâté made in Peniche and sold in the UK, July 2025 (calm group)",
    ["en", "pt"],
    "food recall",
    {"a": "2025-07-04", "b": "2025-07-06"},
    """
P|count|linked to 11 cases of listeriosis|o número de doentes subiu para dezassete|earlier / later, "rose to"|Cases at the recall / three days later.
P|count|None has died|Um deles, de 81 anos, morreu anteontem|earlier / later|#dead No death when a was written / a patient died on Friday, as b dates it.
P|count|None has died|já fez um morto|earlier / later, headline|=dead headline of b.
P|count|Nine of those who fell ill needed hospital treatment|Um deles, de 81 anos, morreu anteontem num hospital|part of the patients|Patients in hospital / one died in hospital later.
P|cause|Inspectors suspect a blending machine|as análises, conhecidas na noite de quinta-feira, encontraram a bactéria da listéria numa misturadora|suspicion / result|Machine suspected / later proved.
P|status|test results are still to come|as análises, conhecidas na noite de quinta-feira|earlier / later|Results awaited / known.
P|cause|that may not have been properly cleaned|admite falhas na limpeza|hedge / admission|Cleaning in doubt / failings admitted.
P|status|The firm halted one of its two production lines on Wednesday|a inspeção alimentar tinha mandado parar toda a laboração|earlier / later|#shut One line stopped on Wednesday / the whole plant later.
P|status|The firm halted one of its two production lines on Wednesday|Fábrica de Peniche fechada|earlier / later, headline|=shut headline of b.
P|status|The firm halted one of its two production lines on Wednesday|não se abrem desde sexta-feira|earlier / later|=shut gates closed since Friday.
P|status|which cans sardines, is running as normal|a inspeção alimentar tinha mandado parar toda a laboração|earlier / later|#sard Sardine line still running / all stopped later.
P|status|which cans sardines, is running as normal|não se abrem desde sexta-feira|earlier / later|=sard closed since Friday.
P|status|which cans sardines, is running as normal|Fábrica de Peniche fechada|earlier / later, headline|=sard headline of b.
P|percentage|The company's shares were down 6% by lunchtime yesterday|a empresa perdeu 14% até ao fecho de sexta-feira|earlier / later|Fall of the shares by Thursday noon / by Friday's close.
P|action|Officials in Dublin said they saw no reason to act for the time being|também a Irlanda mandou retirar o produto|earlier / later|Ireland did not act then / acted on Saturday.
A|action|Tidewell Foods is recalling 38,000 tubs|a recolha de 38 mil embalagens|number in words|Tubs recalled.
A|agent|Tidewell Foods is recalling|A distribuidora, a britânica Tidewell, anunciou|paraphrase|Tidewell recalls.
P|attribution|the food safety watchdog announced on Wednesday evening|a britânica Tidewell, anunciou na quarta-feira à noite|firm and watchdog may both announce|Who announced the recall.
A|date|announced on Wednesday evening|na quarta-feira à noite|trivial|When the recall was announced.
A|identity|its Captain's Choice range|com a marca Captain's Choice|trivial|Brand.
A|identity|a popular smoked mackerel pâté|o patê de cavala fumada|trivial|Product.
A|measure|150g packs|embalagens de 150 gramas|trivial|Size of the packs.
A|date|The first case dates back to mid-May|O primeiro adoecera em meados de maio|paraphrase|First case.
A|place|is made in Peniche, on the Portuguese coast|Fábrica de Peniche|headline|Where the plant stands.
A|identity|by Conservas Baleal|Os portões da Conservas Baleal|trivial|The maker.
A|count|with 140 workers|os 140 trabalhadores|trivial|Staff.
A|duration|that has supplied Tidewell since 2018|fornece a Tidewell há sete anos|derived: year / number of years|2025 less 7 is 2018.
A|quote|We would rather empty a shelf than fill a ward|Preferimos esvaziar uma prateleira a encher uma enfermaria|translated quote|Same words.
A|identity|said Gemma Hartnoll, Tidewell's managing director|declarou a administradora, Gemma Hartnoll|trivial|Same speaker.
A|duration|Symptoms may take up to 70 days to appear|a doença pode levar dez semanas a manifestar-se|unit conversion|Ten weeks are 70 days.
A|other|can be dangerous for pregnant women and the over-65s|As grávidas e os idosos são os mais vulneráveis|paraphrase|Who is at risk.
A|negation|Freezing does not kill the bacteria|o frio não elimina o micróbio|synonyms|Cold does not kill it.
A|identity|linked to 11 cases of listeriosis|a bactéria da listéria|implicit|The germ.
A|identity|over listeria fears|a bactéria da listéria|headline|The germ, headline of a.
A|status|Mackerel pâté pulled from 600 UK shops|a recolha de 38 mil embalagens|headline|The pâté is withdrawn.
P|place|in England and Wales.|No Reino Unido, onde o patê|part / whole|Where the patients live.
A|status|the product is also sold in Ireland|também a Irlanda mandou retirar o produto|implicit|The product is on sale in Ireland.
T|They cost £3.20|e custa 3,49 euros|Price in Britain; in Portugal.
T|linked to 11 cases of listeriosis|Não há, por enquanto, nenhum doente|Cases in Britain; in Portugal.
T|recalling 38,000 tubs|foram escoados 5200 frascos|Tubs in Britain; sold in Portugal.
T|Customers can claim a full refund without a receipt|deve devolvê-lo, com o talão|Refund in Britain; in Portugal.
T|and 28 died|já fez um morto|Deaths last year; in this outbreak.
T|were stocked by some 600 supermarkets and delis|por duas cadeias de supermercados|Shops in Britain; chains in Portugal.
T|that has supplied Tidewell since 2018|Fundada em 1958|Supply contract; foundation.
T|withdrew 7,000 crab sandwiches|foram escoados 5200 frascos|Sandwiches in 2022; jars sold.
""",
)
