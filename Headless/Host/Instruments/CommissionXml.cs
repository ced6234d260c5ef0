using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>
/// A commission template as NinjaTrader keeps it in <c>templates\Commission</c>: an amount per contract and side for each
/// product, and for each kind of instrument for products without an own one. What of it is not known is named in notes and not
/// charged.
/// </summary>
public static class CommissionXml
{
    /// <summary>NAME|a|b|c|d|PerUnit.</summary>
    private const int PartsOfProduct = 6;

    /// <summary>Reads a template; <paramref name="source"/> names it in errors.</summary>
    /// <param name="xml">The file.</param>
    /// <param name="source">Its name.</param>
    /// <param name="notes">What it holds beyond amounts per contract, a sentence each.</param>
    /// <exception cref="InvalidDataException">It is no such template; the message names the place and the reason.</exception>
    public static Commission Read(Stream xml, string source, out IReadOnlyList<string> notes)
    {
        ArgumentNullException.ThrowIfNull(xml);
        List<string> unknown = [];
        notes = unknown;
        try
        {
            XElement root = XDocument.Load(xml, LoadOptions.SetLineInfo).Root!;
            XElement template = root.Name == "NinjaTrader" && root.Element("Commission") is { } found
                ? found
                : throw Fault(source, root, "it is no NinjaTrader/Commission");
            Commission commission = new() { Name = template.Element("Name")?.Value.Trim() ?? string.Empty };
            ReadTypes(source, template, commission, unknown);
            foreach (XElement product in template.Element("MasterInstrumentsSerializable")?.Elements("string") ?? [])
                ReadProduct(source, product, commission, unknown);
            return commission;
        }
        catch (XmlException e)
        {
            throw new InvalidDataException($"{source}: it is no XML: {e.Message}", e);
        }
    }

    /// <summary>One entry a kind of instrument, in the order of the kinds.</summary>
    private static void ReadTypes(string source, XElement template, Commission commission, List<string> notes)
    {
        XElement[] types = [.. template.Element("ByInstrumentType")?.Elements("InstrumentCommission") ?? []];
        InstrumentType[] kinds = Enum.GetValues<InstrumentType>();
        if (types.Length != kinds.Length)
        {
            throw Fault(source, template, FormattableString.Invariant(
                $"ByInstrumentType has {types.Length} entries, and there are {kinds.Length} kinds of instruments"));
        }

        for (int i = 0; i < kinds.Length; i++)
        {
            commission.Set(kinds[i], Amount(source, types[i], "PerUnit"), Amount(source, types[i], "Minimum"));
            double fee = Amount(source, types[i], "Fee");
            if (fee != 0)
            {
                notes.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{source}: the fee of {fee} for {kinds[i]} is not charged, since what it is charged for is not known"));
            }
        }
    }

    private static void ReadProduct(string source, XElement product, Commission commission, List<string> notes)
    {
        string[] parts = product.Value.Trim().Split('|');
        if (parts.Length != PartsOfProduct || parts[0].Length == 0)
            throw Fault(source, product, $"'{product.Value.Trim()}' is not of the form NAME|a|b|c|d|amount");
        commission.Set(parts[0], Amount(source, product, parts[^1], parts[0]));

        // Of most products all of these are 0, but for the first, which seems to be a currency.
        if (parts[2..^1].Any(part => Amount(source, product, part, parts[0]) != 0))
            notes.Add($"{source}: of '{product.Value.Trim()}' the last amount is charged; what the others are is not known");
    }

    private static double Amount(string source, XElement element, string name) =>
        element.Element(name)?.Value.Trim() is { Length: > 0 } text ? Amount(source, element, text, name) : 0;

    private static double Amount(string source, XElement at, string text, string name) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double amount) && double.IsFinite(amount)
        && amount >= 0
            ? amount
            : throw Fault(source, at, $"'{text}' of {name} is no amount of 0 or more");

    private static InvalidDataException Fault(string source, XElement at, string reason) => new(
        $"{source}, line {((IXmlLineInfo)at).LineNumber.ToString(CultureInfo.InvariantCulture)}: {reason}");
}
