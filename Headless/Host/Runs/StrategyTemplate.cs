using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml;
using System.Xml.Linq;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// A strategy template as NinjaTrader keeps it in <c>templates\Strategy</c>: the values of a strategy's properties. What it holds
/// beside them, an optimisation and the series to run on, is named and not taken.
/// </summary>
public sealed class StrategyTemplate
{
    /// <summary>What a run is told otherwise: its series, its range of time, its place in the platform.</summary>
    private static readonly string[] OfTheRun =
    [
        "BarsPeriodSerializable", "From", "To", "DaysToLoad", "TradingHoursSerializable", "InstrumentOrInstrumentList", "Account",
        "IsTickReplay", "IsTickReplays", "Category", "Template",
    ];

    private readonly string _source;
    private readonly List<string> _beside;

    private StrategyTemplate(string source, string strategy, TemplateProperty[] properties, List<string> beside)
    {
        _source = source;
        _beside = beside;
        Strategy = strategy;
        Properties = properties;
    }

    /// <summary>Class name of the strategy.</summary>
    public string Strategy { get; }

    /// <summary>The properties in the order of the file.</summary>
    public IReadOnlyList<TemplateProperty> Properties { get; }

    /// <summary>Reads a template; <paramref name="source"/> names it in errors.</summary>
    /// <exception cref="InvalidDataException">It is no such template; the message names the place and the reason.</exception>
    public static StrategyTemplate Read(Stream xml, string source)
    {
        ArgumentNullException.ThrowIfNull(xml);
        try
        {
            XElement root = XDocument.Load(xml, LoadOptions.SetLineInfo).Root!;
            if (root.Name != "StrategyTemplate") throw Fault(source, LineOf(root), "it is no StrategyTemplate");
            XElement[] strategies = [.. root.Element("Strategy")?.Elements() ?? []];
            if (strategies.Length != 1)
                throw Fault(source, LineOf(root), $"its Strategy holds {strategies.Length} elements, and has to hold one");
            XElement strategy = strategies[0];
            string name = strategy.Name.LocalName, type = root.Element("StrategyType")?.Value.Trim() ?? name;
            if (type.Split('.')[^1] != name)
                throw Fault(source, LineOf(strategy), $"its StrategyType is {type}, and it holds a {name}");
            List<string> beside = [.. root.Elements().Select(element => element.Name.LocalName).Distinct()];
            beside.Remove("StrategyType");
            beside.Remove("Strategy");
            return new StrategyTemplate(source, name, [.. strategy.Elements().Select(Property)], beside);
        }
        catch (XmlException e)
        {
            throw new InvalidDataException($"{source}: it is no XML: {e.Message}", e);
        }
    }

    /// <summary>
    /// The values in the types of the script's properties. What the user has said in <paramref name="said"/> stays as it is.
    /// </summary>
    /// <param name="script">The strategy's class.</param>
    /// <param name="said">Values by name that go before the template's.</param>
    /// <param name="notes">What of the template is not taken, a sentence each.</param>
    /// <exception cref="InvalidDataException">A property does not take its value; the message names the line.</exception>
    public IReadOnlyDictionary<string, object> Over(
        Type script, IReadOnlyDictionary<string, object> said, out IReadOnlyList<string> notes)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(said);
        Dictionary<string, object> values = new(StringComparer.Ordinal);
        List<string> ofTheRun = [], unknown = [];
        HashSet<string> explicitly = [.. said.Keys.Select(name => TryFind(script, name)?.Name ?? name)];
        foreach (TemplateProperty property in Properties)
        {
            if (OfTheRun.Contains(property.Name)) ofTheRun.Add(property.Name);
            else if (property.Text is not { } text || TryFind(script, property.Name) is not { } found) unknown.Add(property.Name);
            else if (!explicitly.Contains(found.Name)) values[found.Name] = ValueOf(found, text, property.Line);
        }

        List<string> sentences = [];
        Tell(sentences, unknown, $"{script.Name} has no property for them that takes one value");
        Tell(sentences, ofTheRun, "the run is told its data, its time and its period otherwise");
        Tell(sentences, _beside, "an optimisation is told its values and its fitness otherwise");
        notes = sentences;
        foreach ((string name, object value) in said) values[name] = value;
        return values;
    }

    private void Tell(List<string> sentences, List<string> names, string why)
    {
        if (names.Count == 0) return;
        sentences.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"{_source}: {names.Count:N0} of its elements are not taken ({string.Join(", ", names)}): {why}"));
    }

    private object ValueOf(PropertyInfo property, string text, int line)
    {
        try
        {
            return ScriptParameter.ValueOf(property, TemplateValue.Of(text, property.PropertyType))!;
        }
        catch (ArgumentException e)
        {
            throw Fault(_source, line, e.Message);
        }
    }

    private static PropertyInfo? TryFind(Type script, string name)
    {
        try
        {
            return ScriptParameter.Find(script, name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static TemplateProperty Property(XElement element) =>
        new(element.Name.LocalName, element.HasElements || IsNil(element) ? null : element.Value, LineOf(element));

    private static bool IsNil(XElement element) =>
        element.Attributes().Any(attribute => attribute.Name.LocalName == "nil" && attribute.Value is "true" or "1");

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).LineNumber;

    private static InvalidDataException Fault(string source, int line, string reason) =>
        new($"{source}, line {line.ToString(CultureInfo.InvariantCulture)}: {reason}");
}
