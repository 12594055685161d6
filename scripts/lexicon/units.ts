/** Signs and codes that stand before a sum of money. */
export const currencySigns: readonly string[] = [
  '$',
  '€',
  '£',
  '¥',
  '₽',
  '₴',
  '₩',
  '₹',
  '₪',
  '₺',
  '¢',
  'usd',
  'eur',
  'gbp',
  'rs',
  'us$',
  'a$',
  'c$',
]

/** Words that stand after a sum of money. */
export const currencyWords: readonly string[] = [
  'dollar', 'dollars', 'euro', 'euros', 'pound', 'pounds', 'sterling', 'cent', 'cents', 'ruble', 'rubles', 'rouble', 'roubles',
  'hryvnia', 'hryvnias', 'won', 'yen', 'yuan', 'rupee', 'rupees', 'lira', 'liras', 'shekel', 'shekels', 'franc', 'francs',
  'peso', 'pesos', 'usd', 'eur', 'gbp', '$', '€', '£', 'quid', 'bucks', 'rand', 'krona', 'kronor', 'zloty', 'zlotys',
] // prettier-ignore

/** Words that make the number before them a share. */
export const percentWords: readonly string[] = ['%', 'percent', 'per cent', 'percentage', 'pc', 'percentile']

/** Words that make the number before them a length of time. */
export const durationWords: readonly string[] = [
  'second', 'seconds', 'sec', 'secs', 'minute', 'minutes', 'min', 'mins', 'hour', 'hours', 'hr', 'hrs', 'day', 'days', 'night', 'nights',
  'week', 'weeks', 'weekend', 'weekends', 'fortnight', 'month', 'months', 'year', 'years', 'yr', 'yrs', 'decade', 'decades',
  'century', 'centuries', 'season', 'seasons', 'term', 'terms', 'o-clock',
] // prettier-ignore

/** Words that make the number before them a length or a distance. */
export const distanceWords: readonly string[] = [
  'km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers', 'mile', 'miles', 'metre', 'metres', 'meter', 'meters',
  'foot', 'feet', 'ft', 'inch', 'inches', 'yard', 'yards', 'cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters',
  'mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters', 'mi', 'nautical', 'light-year', 'light-years',
] // prettier-ignore

/** Words that make the number before them another measurement: area, weight, volume, energy, heat, bytes. */
export const measurementWords: readonly string[] = [
  'acre', 'acres', 'hectare', 'hectares', 'square', 'sq', 'cubic', 'ton', 'tons', 'tonne', 'tonnes', 'kg', 'kilo', 'kilos', 'kilogram',
  'kilograms', 'kilogramme', 'kilogrammes', 'gram', 'grams', 'lb', 'lbs', 'ounce', 'ounces', 'oz', 'litre', 'litres', 'liter', 'liters',
  'gallon', 'gallons', 'barrel', 'barrels', 'degree', 'degrees', '°', 'celsius', 'fahrenheit', 'magnitude', 'gigabyte', 'gigabytes',
  'megabyte', 'megabytes', 'gb', 'mb', 'tb', 'watt', 'watts', 'kilowatt', 'kilowatts', 'kilowatt-hours', 'megawatt', 'megawatts', 'mw', 'kw',
  'kwh', 'mph', 'kph', 'kmh', 'knot', 'knots', 'hz', 'mhz', 'ghz', 'volt', 'volts', 'calibre', 'caliber', 'bushels', 'point', 'points',
] // prettier-ignore

/** Month names, long and short, without the full stop. */
export const monthWords: readonly string[] = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
] // prettier-ignore

/** Words before a four-digit number that make it a year. */
export const yearLeads: readonly string[] = [
  'in', 'since', 'by', 'until', 'till', 'during', 'before', 'after', 'from', 'early', 'late', 'mid', 'spring', 'summer', 'autumn', 'fall',
  'winter', 'year', 'end', 'of', 'to', 'through', 'and', 'for', 'c', 'circa', 'copyright', '©',
] // prettier-ignore

/** Words before a number that make it a place in a row or a name: “Room 12”, “Article 5”; any capitalised word does too. */
export const designators: readonly string[] = [
  'no', 'nos', 'number', 'page', 'pages', 'chapter', 'article', 'articles', 'section', 'act', 'rule', 'resolution', 'flight', 'route', 'highway',
  'room', 'floor', 'channel', 'day', 'week', 'round', 'level', 'phase', 'stage', 'step', 'grade', 'class', 'category', 'type', 'model', 'mark',
  'version', 'episode', 'season', 'part', 'item', 'figure', 'table', 'line', 'lines', 'zone', 'area', 'unit', 'district', 'ward', 'block', 'lot', 'gate',
  'platform', 'pier', 'runway', 'magnitude', 'covid', 'top', 'point', 'plan', 'agenda', 'title',
] // prettier-ignore
