using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Indicators;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Indicators;

/// <summary>Each indicator that is promised is there under its name, with the members that all of them have.</summary>
[TestClass]
public sealed class IndicatorInterfaceTests
{
    private const string Names =
        "Sma Ema Wma Hma Dema Tema Trima T3 Kama Zlema Vwma Vwap AnchoredVwap Rma LinReg StdDev BollingerBands KeltnerChannel "
        + "KeltnerAtrChannel DonchianChannel Atr Natr TrueRange Supertrend ParabolicSar Rsi StochRsi Stochastics StochasticsFast "
        + "WilliamsR Cci Mfi Roc Momentum Macd Ppo Trix Tsi Cmo Aroon Dm Adx Adxr UltimateOscillator Choppiness Obv Adl "
        + "ChaikinOscillator Cmf Max Min Sum ZScore Swing ZigZag Ichimoku HeikinAshi OpeningRange PriorSessionOhlc Pivots";

    public static IEnumerable<object[]> Classes => Names.Split(' ').Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Classes))]
    public void Has_the_members_of_all_indicators(string name)
    {
        Type type = ClassOf(name);
        Assert.IsTrue(type.IsPublic && type.IsSealed, name);
        Type input = type.GetMethod("Update")!.GetParameters().Single().ParameterType;
        Assert.IsTrue(input == typeof(double) || input == typeof(Bar).MakeByRefType(), name);
        foreach (string method in new[] { "Update", "Peek", "Correct" })
            Assert.AreEqual(typeof(double), type.GetMethod(method, new[] { input })?.ReturnType, $"{name}.{method}");
        Assert.IsNotNull(type.GetMethod("Reset", Type.EmptyTypes), name);
        Assert.IsNotNull(type.GetMethod("Save", new[] { typeof(BinaryWriter) }), name);
        Assert.IsNotNull(type.GetMethod("Restore", new[] { typeof(BinaryReader) }), name);
        Assert.AreEqual(typeof(double), type.GetProperty("Value")?.PropertyType, name);
        Assert.AreEqual(typeof(bool), type.GetProperty("IsReady")?.PropertyType, name);
        Assert.AreEqual(typeof(int), type.GetProperty("WarmupPeriod")?.PropertyType, name);
    }

    [TestMethod]
    [DynamicData(nameof(Classes))]
    public void Is_made_with_and_without_a_seeding(string name)
    {
        var made = new List<Indicator>();
        foreach (ConstructorInfo constructor in ClassOf(name).GetConstructors())
        {
            ParameterInfo[] parameters = constructor.GetParameters();
            Assert.AreEqual(typeof(IndicatorSeeding), parameters.Last().ParameterType, name);
            foreach (IndicatorSeeding seeding in new[] { IndicatorSeeding.NinjaTrader, IndicatorSeeding.TaLib })
            {
                if (seeding == IndicatorSeeding.NinjaTrader && !parameters.Last().HasDefaultValue) continue;
                object?[] arguments = parameters.Select(Argument).ToArray();
                if (seeding == IndicatorSeeding.TaLib) arguments[parameters.Length - 1] = seeding;
                made.Add((Indicator)constructor.Invoke(arguments));
                Assert.AreEqual(seeding, made.Last().Seeding, name);
            }
        }

        Assert.AreEqual(1, made.Count(indicator => indicator.Seeding == IndicatorSeeding.NinjaTrader), name);
        Assert.IsGreaterThan(0, made.Count(indicator => indicator.Seeding == IndicatorSeeding.TaLib), name);
    }

    /// <summary>Each further output is the value of one of its own properties.</summary>
    [TestMethod]
    [DynamicData(nameof(Classes))]
    public void Shows_every_output_as_a_property(string name)
    {
        IndicatorEntry entry = IndicatorCatalog.Entries.First(entry => Made(entry).GetType().Name == name);
        Indicator indicator = Made(entry);
        bool readsVolume = entry.Input == IndicatorInput.Volume;
        foreach (Bar bar in TestBars.Gold.Take(1500)) indicator.Feed(in bar, readsVolume ? bar.Volume : bar.Close);
        PropertyInfo[] properties = indicator.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        double[] values = properties
            .Where(property => property.PropertyType == typeof(double) || property.PropertyType == typeof(bool))
            .Select(property => Convert.ToDouble(property.GetValue(indicator), System.Globalization.CultureInfo.InvariantCulture))
            .ToArray();
        Assert.AreEqual(entry.Outputs.Count, indicator.OutputCount, name);
        for (int output = 1; output < indicator.OutputCount; output++)
        {
            double value = indicator.Output(output);
            Assert.IsFalse(double.IsNaN(value), $"{name}, output {output}");
            Assert.Contains(value, values, $"{name}: no property shows output {output}, {value:R}");
        }
    }

    [TestMethod]
    public void A_model_can_name_every_class() => CollectionAssert.AreEquivalent(
        Names.Split(' '), IndicatorCatalog.Entries.Select(entry => Made(entry).GetType().Name).Distinct().ToArray());

    private static Indicator Made(IndicatorEntry entry) => new IndicatorCase(entry.Name, IndicatorSeeding.NinjaTrader).Create();

    private static Type ClassOf(string name) =>
        typeof(Indicator).Assembly.GetType("NT8Bridge.Indicators." + name, throwOnError: true)!;

    private static object? Argument(ParameterInfo parameter) => parameter.HasDefaultValue ? parameter.DefaultValue
        : parameter.ParameterType == typeof(ISessionCalendar) ? new DailySessions()
        : parameter.ParameterType == typeof(DateTime) ? new DateTime(2013, 10, 7, 0, 0, 0, DateTimeKind.Utc)
        : parameter.ParameterType == typeof(int) ? (object)14
        : 2.0;
}
