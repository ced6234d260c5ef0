using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>The codes of ISO 4217 for NinjaTrader's currencies.</summary>
public static class CurrencyCode
{
    /// <summary>The code, "USD" for example; empty for a currency that is not known.</summary>
    public static string Of(Currency currency) => currency switch
    {
        Currency.AustralianDollar => "AUD",
        Currency.BritishPound => "GBP",
        Currency.CanadianDollar => "CAD",
        Currency.Euro => "EUR",
        Currency.HongKongDollar => "HKD",
        Currency.JapaneseYen => "JPY",
        Currency.SwissFranc => "CHF",
        Currency.UsDollar => "USD",
        Currency.KoreanWon => "KRW",
        Currency.IndianRupee => "INR",
        Currency.SwedishKrona => "SEK",
        Currency.MexicanPeso => "MXN",
        Currency.BrazilianReal => "BRL",
        Currency.SingaporeDollar => "SGD",
        Currency.ChinaYuan => "CNY",
        Currency.MalaysiaRinggit => "MYR",
        Currency.ThailandBaht => "THB",
        Currency.TaiwanNewDollar => "TWD",
        Currency.NewZealandDollar => "NZD",
        Currency.SouthAfricanRand => "ZAR",
        Currency.CzechRepublicKoruna => "CZK",
        Currency.NorwayKrone => "NOK",
        Currency.DenmarkKrone => "DKK",
        Currency.HungaryForint => "HUF",
        Currency.PolandZloty => "PLN",
        Currency.TurkeyLira => "TRY",
        Currency.IsraeliShekel => "ILS",
        Currency.RussiaRuble => "RUB",
        Currency.SaudiRiyal => "SAR",
        _ => "",
    };
}
