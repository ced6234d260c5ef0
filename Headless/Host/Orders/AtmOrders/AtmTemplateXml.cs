using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders.AtmOrders;

/// <summary>
/// An ATM strategy as NinjaTrader keeps it in <c>templates\AtmStrategy</c>: quantity, brackets, and how their stops follow the
/// market, in ticks. What of it is not known, or known and not run here, is refused by its name.
/// </summary>
public static class AtmTemplateXml
{
    /// <summary>Switches that change what becomes of orders in ways that the host does not run.</summary>
    private static readonly string[] Switches =
    [
        "IsChase", "IsChaseIfTouched", "IsTargetChase", "ReverseAtStop", "ReverseAtTarget", "UseMitForProfit",
        "UseStopLimitForStopLossOrders",
    ];

    /// <summary>Reads a template; <paramref name="source"/> names it in errors.</summary>
    /// <exception cref="InvalidDataException">It is no such template, or it asks for what is not run here.</exception>
    public static AtmStrategy Read(Stream xml, string source)
    {
        ArgumentNullException.ThrowIfNull(xml);
        try
        {
            XElement root = XDocument.Load(xml, LoadOptions.SetLineInfo).Root!;
            XElement template = root.Name == "NinjaTrader" && root.Element("AtmStrategy") is { } found
                ? found
                : throw Fault(source, root, "it is no NinjaTrader/AtmStrategy");
            if (Text(template, "CalculationMode") is not (null or "Ticks"))
                throw Fault(source, template.Element("CalculationMode")!, "its unit is not Ticks");
            foreach (string name in Switches) RefuseIfOn(source, template, name);
            Bracket[] brackets =
                [.. template.Element("Brackets")?.Elements().Select(bracket => ReadBracket(source, bracket)) ?? []];
            int quantity = Whole(source, template, "EntryQuantity");
            int covered = brackets.Sum(bracket => bracket.Quantity);
            return quantity >= 1 && covered <= quantity
                ? new AtmStrategy
                {
                    Template = Text(template, "Template") ?? string.Empty, Brackets = brackets, EntryQuantity = quantity,
                    ExitTimeInForce = ReadTimeInForce(source, template),
                }
                : throw Fault(source, template, FormattableString.Invariant(
                    $"its brackets are for {covered} contracts, its entry for {quantity}"));
        }
        catch (XmlException e)
        {
            throw new InvalidDataException($"{source}: it is no XML: {e.Message}", e);
        }
    }

    private static Bracket ReadBracket(string source, XElement element)
    {
        Known(source, element, "Bracket", "Quantity", "StopLoss", "Target", "StopStrategy");
        return new Bracket
        {
            Quantity = Whole(source, element, "Quantity"), StopLoss = Ticks(source, element, "StopLoss"),
            Target = Ticks(source, element, "Target"),
            StopStrategy = element.Element("StopStrategy") is { HasElements: true } stop ? ReadStop(source, stop) : null,
        };
    }

    private static StopStrategy ReadStop(string source, XElement element)
    {
        Known(
            source, element, "StopStrategy", "AutoBreakEvenPlus", "AutoBreakEvenProfitTrigger", "AutoTrailSteps",
            "IsSimStopEnabled", "VolumeTrigger", "Template");
        RefuseIfOn(source, element, "IsSimStopEnabled");
        return new StopStrategy
        {
            AutoBreakEvenPlus = Ticks(source, element, "AutoBreakEvenPlus"),
            AutoBreakEvenProfitTrigger = Ticks(source, element, "AutoBreakEvenProfitTrigger"),
            VolumeTrigger = Whole(source, element, "VolumeTrigger"),
            AutoTrailSteps =
            [
                .. (element.Element("AutoTrailSteps")?.Elements() ?? []).Select(step => ReadStep(source, step))
                    .OrderBy(step => step.ProfitTrigger),
            ],
        };
    }

    private static AutoTrailStep ReadStep(string source, XElement element)
    {
        Known(source, element, "AutoTrailStep", "Frequency", "ProfitTrigger", "StopLoss");
        return new AutoTrailStep
        {
            Frequency = Ticks(source, element, "Frequency"), ProfitTrigger = Ticks(source, element, "ProfitTrigger"),
            StopLoss = Ticks(source, element, "StopLoss"),
        };
    }

    private static TimeInForce ReadTimeInForce(string source, XElement template) => Text(template, "TimeInForce") is not { } text
        ? TimeInForce.Gtc
        : Enum.TryParse(text, ignoreCase: true, out TimeInForce known) ? known
        : throw Fault(source, template.Element("TimeInForce")!, $"its TimeInForce '{text}' is not known");

    private static void Known(string source, XElement element, string name, params string[] children)
    {
        if (element.Name != name) throw Fault(source, element, $"'{element.Name}' is not known here");
        XElement? other = element.Elements().FirstOrDefault(child => !children.Contains(child.Name.LocalName));
        if (other is not null) throw Fault(source, other, $"'{other.Name}' of {name} is not known");
    }

    private static void RefuseIfOn(string source, XElement element, string name)
    {
        if (Text(element, name) is { } text && !string.Equals(text, "false", StringComparison.OrdinalIgnoreCase))
            throw Fault(source, element.Element(name)!, $"{name} is '{text}', which is not run here");
    }

    private static string? Text(XElement element, string name) =>
        element.Element(name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    private static int Whole(string source, XElement element, string name) =>
        Ticks(source, element, name) is var number && number == Math.Floor(number) && number <= int.MaxValue
            ? (int)number
            : throw Fault(source, element.Element(name)!, $"its {name} is no whole number");

    /// <summary>A number of 0 or more; 0 where there is none.</summary>
    private static double Ticks(string source, XElement element, string name)
    {
        if (Text(element, name) is not { } text) return 0;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && double.IsFinite(number) && number >= 0
            ? number
            : throw Fault(source, element.Element(name)!, $"'{text}' of {name} is no number of 0 or more");
    }

    private static InvalidDataException Fault(string source, XElement at, string reason) => new(
        $"{source}, line {((IXmlLineInfo)at).LineNumber.ToString(CultureInfo.InvariantCulture)}: {reason}");
}
