"""Units and what they are in SI: the neutral names that lexicon files give to words.

Conversion factors are exact by definition (BIPM, *The International System of Units*, 9th edition,
2019; NIST Handbook 44, appendix C, for the customary ones) unless noted.
"""

from __future__ import annotations

from decimal import Decimal

Factor = tuple[str, Decimal]


def _table(rows: str) -> dict[str, Factor]:
    split = (row.split() for row in rows.strip().splitlines())
    return {name: (unit, Decimal(factor)) for name, unit, factor in split}


MEASURES: dict[str, Factor] = _table("""
m m 1
km m 1000
cm m 0.01
mm m 0.001
µm m 0.000001
nm m 0.000000001
mi m 1609.344
nmi m 1852
ft m 0.3048
inch m 0.0254
yd m 0.9144
ly m 9460730472580800
m2 m2 1
km2 m2 1000000
cm2 m2 0.0001
ha m2 10000
acre m2 4046.8564224
sqft m2 0.09290304
sqmi m2 2589988.110336
sqyd m2 0.83612736
m3 m3 1
km3 m3 1000000000
hm3 m3 1000000
cuft m3 0.028316846592
cm3 m3 0.000001
L L 1
hL L 100
dL L 0.1
cL L 0.01
mL L 0.001
gallon L 3.785411784
impgallon L 4.54609
pint L 0.473176473
barrel L 158.987294928
kg kg 1
g kg 0.001
mg kg 0.000001
t kg 1000
kt kg 1000000
Mt kg 1000000000
ton kg 907.18474
lb kg 0.45359237
oz kg 0.028349523125
st kg 6.35029318
q kg 100
etto kg 0.1
Zentner kg 50
halfkg kg 0.5
arroba kg 15
carat kg 0.0002
m/s m/s 1
km/h m/s 0.277777777777777777777777778
km/s m/s 1000
mph m/s 0.44704
ft/s m/s 0.3048
kn m/s 0.514444444444444444444444444
degC degC 1
W W 1
kW W 1000
MW W 1000000
GW W 1000000000
TW W 1000000000000
hp W 745.69987158227022
PS W 735.49875
J J 1
kJ J 1000
MJ J 1000000
kcal J 4184
Wh J 3600
kWh J 3600000
MWh J 3600000000
GWh J 3600000000000
TWh J 3600000000000000
L/100 L/100 1
Pa Pa 1
hPa Pa 100
kPa Pa 1000
mbar Pa 100
bar Pa 100000
psi Pa 6894.757293168
Hz Hz 1
kHz Hz 1000
MHz Hz 1000000
GHz Hz 1000000000
V V 1
kV V 1000
B B 1
kB B 1000
MB B 1000000
GB B 1000000000
TB B 1000000000000
Sv Sv 1
mSv Sv 0.001
dB dB 1
""")
"""Unit name: SI unit and factor; gallon, pint and barrel of the United States, mechanical hp."""

SPELLINGS: dict[str, str] = {
    "m²": "m2", "m^2": "m2", "qm": "m2", "km²": "km2", "cm²": "cm2", "m³": "m3", "cm³": "cm3",
    "km³": "km3", "l": "L", "cl": "cL", "ml": "mL", "hl": "hL", "dl": "dL", "km/h": "km/h",
    "kmh": "km/h", "kph": "km/h", "km / h": "km/h", "° C": "degC", "°C": "degC", "C": "degC",
    "F": "degF", "ºC": "degC", "° F": "degF", "°F": "degF", "ºF": "degF", "°": "degC",
    "sq ft": "sqft", "sq mi": "sqmi", "sq km": "km2", "sq m": "m2", "lbs": "lb", "yds": "yd",
    "mi": "mi", "kts": "kn",
}  # fmt: skip
"""Other spellings of the symbols above."""

WRITTEN: frozenset[str] = frozenset({
    "m", "km", "cm", "mm", "µm", "nm", "ft", "yd", "m2", "km2", "cm2", "ha", "m3", "km3", "cm3",
    "L", "kg", "g", "mg", "t", "kt", "Mt", "lb", "oz", "m/s", "km/s", "mph", "W", "kW", "MW", "GW",
    "TW", "hp", "PS", "kJ", "MJ", "kcal", "Wh", "kWh", "MWh", "GWh", "TWh", "hPa", "kPa", "mbar",
    "psi", "Hz", "kHz", "MHz", "GHz", "V", "kV", "kB", "MB", "GB", "TB", "Sv", "mSv", "dB",
})  # fmt: skip
"""Symbols that stand in text as they are."""

FAHRENHEIT = "degF"

DURATIONS: dict[str, Factor] = _table("""
second s 1
minute s 60
quarter_hour s 900
hour s 3600
day s 86400
week s 604800
fortnight s 1209600
month month 1
bimester month 2
quarter month 3
semester month 6
year year 1
decade year 10
century year 100
millennium year 1000
""")
"""Unit name: unit of the value and factor; months and years stay what they are."""

CLOCK_ORDER = ("century", "decade", "year", "month", "week", "day", "hour", "minute", "second")
"""Units that may follow one another in a composite duration, the longer first."""


def plain(amount: Decimal, *, places: int = 6) -> str:
    """A decimal string without exponent or idle zeros, rounded to so many places."""
    rounded = amount.quantize(Decimal(1).scaleb(-places)) if abs(amount) < 10**20 else amount
    text = f"{rounded:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in {"-0", ""} else text
