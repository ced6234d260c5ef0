using System;
using System.Globalization;
using System.Linq;
using System.Windows;
using System.Windows.Automation;
using System.Windows.Controls;
using System.Windows.Media;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NinjaTrader.Data;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Tools;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Tests.Surface;

/// <summary>What members of the platform answer where no window is needed for it.</summary>
[TestClass]
public sealed class PlatformValuesTests
{
    [TestMethod]
    public void Numbers_are_written_as_the_platform_writes_them()
    {
        Assert.AreEqual("0.00", Globals.GetTickFormatString(0.25));
        Assert.AreEqual("0", Globals.GetTickFormatString(1));
        Assert.AreEqual("0.00000", Globals.GetTickFormatString(0.00005));
        Assert.AreEqual("999", Globals.FormatQuantity(999, true));
        Assert.AreEqual("1.5K", Globals.FormatQuantity(1500, true));
        Assert.AreEqual("-2.25M", Globals.FormatQuantity(-2_250_000, true));
        Assert.AreEqual("1500", Globals.FormatQuantity(1500, false));
        Assert.AreEqual("0.00000001", Globals.FormatCryptocurrencyQuantity(1e-8, false));
        Assert.AreEqual(1.5, Globals.ToCryptocurrencyVolume(150_000_000));
        Assert.AreEqual(150_000_000L, Globals.FromCryptocurrencyVolume(1.5));
        Assert.AreEqual("a%20b%26c", Globals.UrlEncode("a b&c"));
    }

    [TestMethod]
    public void A_value_is_read_by_its_users_culture()
    {
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        Assert.AreEqual("1,5", Globals.ToLocalizedObject(1.5, comma));
        Assert.AreEqual("OnBarClose", Globals.ToLocalizedObject(Calculate.OnBarClose, comma));
        Assert.AreEqual("True", Globals.ToLocalizedObject(true, comma));
        Assert.AreEqual(string.Empty, Globals.ToLocalizedObject(null, comma));
        Assert.AreSame(CultureInfo.CurrentCulture, Globals.GeneralOptions.CurrentCulture);
    }

    [TestMethod]
    public void Weeks_end_with_Friday_and_months_with_their_last_day()
    {
        // 2024-02-29 was a Thursday.
        Assert.AreEqual(new DateTime(2024, 3, 1), new DateTime(2024, 2, 29, 15, 0, 0).GetEndOfWeekTime());
        Assert.AreEqual(new DateTime(2024, 3, 1), new DateTime(2024, 3, 1, 23, 0, 0).GetEndOfWeekTime());
        Assert.AreEqual(new DateTime(2024, 3, 8), new DateTime(2024, 3, 2).GetEndOfWeekTime());
        Assert.AreEqual(new DateTime(2024, 2, 29), new DateTime(2024, 2, 3, 12, 0, 0).GetEndOfMonthTime());
    }

    [TestMethod]
    public void The_two_tails_of_students_distribution_are_those_of_the_tables()
    {
        // t = 2.228 with 10 degrees of freedom is the table's value for 5 %.
        Assert.AreEqual(0.05, Stat.StudTP(2.228, 10), 1e-4);
        Assert.AreEqual(0.05, Stat.StudTP(-2.228, 10), 1e-4);
        Assert.AreEqual(1, Stat.StudTP(0, 5), 1e-12);
    }

    [TestMethod]
    public void A_condition_is_shifted_in_its_unit()
    {
        HostContextOf(out Instrument instrument);
        Assert.AreEqual(101, Shift(CalculationMode.Ticks, 4));
        Assert.AreEqual(102, Shift(CalculationMode.Percent, 2));
        Assert.AreEqual(97.5, Shift(CalculationMode.Price, -2.5));
        double Shift(CalculationMode mode, double by) =>
            new ConditionOffset { CalculationMode = mode, Value = by }.Calculate(100, instrument);
    }

    [TestMethod]
    public void News_are_kept_once_and_the_oldest_gives_way()
    {
        var items = new NewsItems(2);
        Assert.IsTrue(items.Update(new NewsEventArgs { Id = "1" }));
        Assert.IsFalse(items.Update(new NewsEventArgs { Id = "1", Headline = "again" }));
        Assert.IsTrue(items.Update(new NewsEventArgs { Id = "2" }));
        Assert.IsTrue(items.Update(new NewsEventArgs { Id = "3" }));
        CollectionAssert.AreEqual(new[] { "2", "3" }, items.Items.Select(item => item.Id).ToArray());
    }

    [TestMethod]
    public void A_brush_is_seen_or_not_and_can_be_kept_from_change()
    {
        Assert.IsTrue(Brushes.Transparent.IsTransparent());
        Assert.IsTrue(((Brush?)null).IsTransparent());
        Assert.IsFalse(Brushes.Red.IsTransparent());
        Assert.IsTrue(new SolidColorBrush(Colors.Red) { Opacity = 0 }.IsTransparent());
        var loose = new SolidColorBrush(Colors.Red);
        Brush frozen = loose.ToFrozenBrush();
        Assert.IsTrue(frozen.IsFrozen);
        Assert.IsFalse(loose.IsFrozen);
        Assert.AreSame(frozen, frozen.ToFrozenBrush());
        Assert.AreEqual(Brushes.Red.ToString(), Serialize.StringToBrush(string.Empty, (object)Brushes.Red)!.ToString());
        Assert.AreEqual(Serialize.BrushToString(Brushes.Red), Serialize.BrushToString(null, (object)Brushes.Red));
    }

    [TestMethod]
    public void A_strokes_pen_has_its_width_and_dashes_and_gives_them_back()
    {
        var stroke = new Stroke(Brushes.Red, DashStyleHelper.DashDot, 3);
        Assert.AreEqual(3, stroke.Pen.Thickness);
        Assert.AreSame(DashStyles.DashDot, stroke.Pen.DashStyle);
        stroke.Pen = new Pen(Brushes.Blue, 2) { DashStyle = DashStyles.Dot };
        Assert.AreEqual(DashStyleHelper.Dot, stroke.DashStyleHelper);
        Assert.AreEqual(2f, stroke.Width);
        Assert.AreSame(Brushes.Blue, stroke.Brush);
    }

    [TestMethod]
    public void An_element_is_found_by_automation_id_or_name_however_deep_it_lies()
    {
        var button = new Button();
        AutomationProperties.SetAutomationId(button, "Go");
        var grid = new Grid();
        grid.Children.Add(new Border { Child = button });
        grid.Children.Add(new TextBlock { Name = "Label" });
        var window = new NTWindow { Content = grid };
        Assert.AreSame(button, window.FindFirst("Go"));
        Assert.AreSame(grid.Children[1], grid.FindFirst("Label"));
        Assert.IsNull(window.FindFirst("Stop"));
    }

    [TestMethod]
    public void The_registry_finds_types_of_the_platform()
    {
        Assert.AreSame(typeof(Bars), Globals.AssemblyRegistry.GetType("NinjaTrader.Data.Bars"));
        Assert.IsNull(Globals.AssemblyRegistry.GetType("NinjaTrader.Data.Nothing"));
        CollectionAssert.Contains(
            Globals.AssemblyRegistry.GetDerivedTypes(typeof(IndicatorBase)), typeof(NinjaTrader.NinjaScript.Indicators.EMA));
        Assert.IsFalse(Globals.AssemblyRegistry.IsNinjaTraderCustomAssembly(typeof(Bars)));
    }

    [TestMethod]
    public void Folders_are_kept_and_what_the_data_lack_is_said_to_be_unknown()
    {
        Assert.AreEqual("c:/there", RecentFolders.GetRecentFolder("never set", "c:/there"));
        RecentFolders.SetRecentFolder("set here", "d:/now");
        Assert.AreEqual("d:/now", RecentFolders.GetRecentFolder("set here", "c:/there"));
        HostContextOf(out Instrument instrument);
        Assert.IsNull(instrument.FundamentalData.Beta);
        Assert.AreEqual(1, instrument.GetConversionRate(MarketDataType.Bid, Currency.UsDollar, out bool isKnown));
        Assert.IsTrue(isKnown);
        Assert.AreEqual(0, instrument.GetConversionRate(MarketDataType.Bid, Currency.Euro, out isKnown));
        Assert.IsFalse(isKnown);
        Assert.AreEqual(Globals.MaxDate, instrument.MasterInstrument.GetNextRolloverDate(new DateTime(2024, 1, 1)));
        Assert.IsTrue(double.IsNaN(new CotReport().Calculate("ES", new DateTime(2024, 1, 1))));
    }

    [TestMethod]
    public void Secrets_and_sign_ins_are_refused_in_words()
    {
        StringAssert.Contains(
            Assert.ThrowsExactly<NotSupportedException>(() => NinjaTrader.NinjaScript.NinjaScript.Decrypt("abc")).Message, "key");
        Assert.AreEqual(string.Empty, NinjaTrader.NinjaScript.NinjaScript.Decrypt(string.Empty));
        Assert.ThrowsExactly<NotSupportedException>(() => Globals.GetTwitterSignature("a", "b", null!));
        Assert.ThrowsExactly<NotSupportedException>(() => { _ = GoogleOAuthHelper.Authorize("a"); });
    }

    private static Host.HostContext HostContextOf(out Instrument instrument)
    {
        Host.HostContext host = Market.Host();
        instrument = Market.Instrument(host);
        return host;
    }
}
