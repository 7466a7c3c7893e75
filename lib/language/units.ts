// Canonical units: what they measure and how they convert. Words for them stand in the tables of each language.

interface Unit {
  readonly dimension: string;
  /** Size in the dimension's base unit. */
  readonly factor: number;
  /** Added after scaling; temperatures only. */
  readonly offset?: number;
}

/** Sizes of units in their base unit: metre, gram, second, square metre, litre, metre per second, watt, joule, byte, kelvin. */
const SIZES: Readonly<Record<string, string>> = {
  length: 'mm=0.001 cm=0.01 m=1 km=1000 in=0.0254 ft=0.3048 yd=0.9144 mi=1609.344 nmi=1852',
  mass: 'mg=0.001 g=1 kg=1000 t=1e6 oz=28.349523125 lb=453.59237 stone=6350.29318 ton=907184.74',
  time: 'second=1 minute=60 hour=3600 day=86400 week=604800 month=2629746 year=31556952 decade=315569520 century=3155695200',
  area: 'm2=1 km2=1e6 ha=1e4 acre=4046.8564224 sqft=0.09290304 sqmi=2589988.110336',
  volume: 'ml=0.001 l=1 m3=1000 gal=3.785411784 barrel=158.987294928',
  speed: 'm/s=1 km/h=0.2777777777777778 mph=0.44704 knot=0.5144444444444445',
  power: 'W=1 kW=1e3 MW=1e6 GW=1e9',
  energy: 'kWh=3.6e6 MWh=3.6e9 GWh=3.6e12 TWh=3.6e15',
  data: 'kB=1e3 MB=1e6 GB=1e9 TB=1e12',
};

const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...Object.entries(SIZES).flatMap(([dimension, list]) =>
    list.split(' ').map((entry): [string, Unit] => {
      const [unit = '', factor] = entry.split('=');
      return [unit, { dimension, factor: Number(factor) }];
    }),
  ),
  ['\u00B0C', { dimension: 'temperature', factor: 1, offset: 273.15 }],
  ['\u00B0F', { dimension: 'temperature', factor: 5 / 9, offset: 459.67 * (5 / 9) }],
]);

/** What a canonical unit measures ("length", "time"); null for currencies, "%" and plain counts. */
export function dimensionOf(unit: string): string | null {
  return UNITS.get(unit)?.dimension ?? null;
}

/** A value in another unit of the same dimension; null where the two do not convert. Months and years are mean ones. */
export function convertUnit(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const source = UNITS.get(from);
  const target = UNITS.get(to);
  if (source === undefined || source.dimension !== target?.dimension) return null;
  return (value * source.factor + (source.offset ?? 0) - (target.offset ?? 0)) / target.factor;
}

/** Unit symbols every language shares, as canonical=written,written. Words are in the language's tables. */
export const UNIT_SYMBOLS = `%=%|\u2030=\u2030|mm=mm|cm=cm|m=m|km=km|ft=ft|mi=mi|g=g|mg=mg|kg=kg|t=t|lb=lb,lbs|oz=oz|ha=ha|l=l|ml=ml
m2=m \u00B2,sq m|km2=km \u00B2,sq km|m3=m \u00B3|km/h=km / h,kmh,kph|m/s=m / s|mph=mph|kW=kw|MW=mw|GW=gw|kWh=kwh|MWh=mwh|GWh=gwh|TWh=twh
kB=kb|MB=mb|GB=gb|TB=tb|\u00B0C=\u00B0 c,\u2103|\u00B0F=\u00B0 f,\u2109|minute=min|hour=h`;

/** Currency signs and codes, as code=written,written; they stand before or after the number. */
export const CURRENCY_SIGNS = `USD=$,us $,usd|EUR=\u20AC,eur|GBP=\u00A3,gbp|JPY=\u00A5,jpy|INR=\u20B9,inr,rs|RUB=\u20BD,rub|KRW=\u20A9,krw|BRL=r $,brl
AUD=a $,au $,aud|CAD=c $,ca $,cad|NZD=nz $,nzd|HKD=hk $,hkd|SGD=s $,sgd|CHF=chf|CNY=cny,rmb|SEK=sek|NOK=nok|DKK=dkk|PLN=pln|TRY=\u20BA,try|ILS=\u20AA,ils
UAH=\u20B4,uah|ZAR=zar|MXN=mxn|NGN=\u20A6,ngn`;
