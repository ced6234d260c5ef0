using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Indicators;

namespace NT8Bridge.Tests.Indicators;

[TestClass]
public sealed class IndicatorCatalogTests
{
    [TestMethod]
    [DataRow("ema9", "ema(9)")]
    [DataRow("EMA(9)", "ema(9)")]
    [DataRow(" rsi ", "rsi(14, 3)")]
    [DataRow("macd", "macd(12, 26, 9)")]
    [DataRow("macd.signal", "macd(12, 26, 9).signal")]
    [DataRow("macd( 5 , 35 ).histogram", "macd(5, 35, 9).histogram")]
    [DataRow("bollinger.upper", "bollinger(20, 2).upper")]
    [DataRow("bollinger(20, 2.5).upper", "bollinger(20, 2.5).upper")]
    [DataRow("stochastics.k", "stochastics(14, 3, 3)")]
    [DataRow("stochastics.d", "stochastics(14, 3, 3).d")]
    [DataRow("volsma20", "volsma(20)")]
    [DataRow("atr14", "atr(14)")]
    [DataRow("vwap", "vwap(2)")]
    public void Reads_what_models_say(string text, string canonical)
    {
        Assert.IsTrue(IndicatorCatalog.TryParse(text, out IndicatorRequest? request, out string? error), error);
        Assert.AreEqual(canonical, request!.ToString());
        Assert.IsTrue(IndicatorCatalog.TryParse(canonical, out IndicatorRequest? again, out error), error);
        Assert.AreEqual(request, again);
        Assert.AreEqual(request.GetHashCode(), again!.GetHashCode());
    }

    [TestMethod]
    [DataRow("", "not written like an indicator")]
    [DataRow("ema(", "not written like an indicator")]
    [DataRow("ema)9(", "not written like an indicator")]
    [DataRow("ema(9)x", "not written like an indicator")]
    [DataRow("emma9", "no indicator 'emma9'")]
    [DataRow("9", "no indicator '9'")]
    [DataRow("ema9(9)", "not both")]
    [DataRow("ema(9, 8)", "takes 1 parameter, not 2")]
    [DataRow("ema(x)", "period is a number, not 'x'")]
    [DataRow("ema(0)", "period is a whole number from 1 to 100000, not 0")]
    [DataRow("ema(1.5)", "not 1.5")]
    [DataRow("ema(NaN)", "period is a number, not 'nan'")]
    [DataRow("bollinger(20, -1)", "deviations is a number")]
    [DataRow("macd.sginal", "outputs line, signal, histogram, not 'sginal'")]
    [DataRow("macd(26, 12, 9)", "fast is less than slow")]
    public void Refuses_the_rest_and_says_why(string text, string reason)
    {
        Assert.IsFalse(IndicatorCatalog.TryParse(text, out IndicatorRequest? request, out string? error));
        Assert.IsNull(request);
        StringAssert.Contains(error, reason);
        StringAssert.StartsWith(error, "'" + text + "'");
    }

    [TestMethod]
    public void One_indicator_serves_all_its_outputs()
    {
        Assert.IsTrue(IndicatorCatalog.TryParse("macd.signal", out IndicatorRequest? signal, out _));
        Assert.IsTrue(IndicatorCatalog.TryParse("macd(12, 26, 9)", out IndicatorRequest? line, out _));
        Assert.IsTrue(IndicatorCatalog.TryParse("macd(12, 26, 8)", out IndicatorRequest? other, out _));
        Assert.AreNotEqual(signal, line);
        Assert.AreEqual(signal!.Main, line);
        Assert.AreNotEqual(other, line);
    }
}
