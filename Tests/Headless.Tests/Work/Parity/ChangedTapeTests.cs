using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Parity;
using NT8Bridge.Tapes;

namespace NT8Bridge.Headless.Tests.Work.Parity;

/// <summary>A single changed value is found, and its part, its bar and both values are named.</summary>
[TestClass]
public sealed class ChangedTapeTests
{
    private const int Changes = 1000;

    /// <summary>
    /// Bits of numbers, letters of texts, and times, on lines that know of it and on lines that do not. Each part is drawn as
    /// often as another.
    /// </summary>
    [TestMethod]
    public void A_thousand_changed_values_are_found_and_named()
    {
        using TemporaryFolder folder = new();
        RecordedTape tape = AroundTheFirstFill(RecordedRuns.Read(RecordedRuns.Backtest(folder)));
        RecordedTape rerun = tape.With([.. tape.Lines]);
        Dictionary<ParityPart, (int Line, int Field)[]> places = Places(tape);
        CollectionAssert.AreEquivalent(Enum.GetValues<ParityPart>(), places.Keys.ToArray());
        Dictionary<ParityPart, int> exercised = Enum.GetValues<ParityPart>().ToDictionary(part => part, _ => 0);
        Random random = new(1500);
        ParityPart[] parts = Enum.GetValues<ParityPart>();
        TapeLine[] lines = [.. tape.Lines];
        for (int i = 0; i < Changes; i++)
        {
            ParityPart part = parts[i % parts.Length];
            (int at, int field) = places[part][random.Next(places[part].Length)];
            TapeLine line = lines[at];
            TapeField before = line.Fields[field];
            bool knows = random.Next(2) == 0;
            TapeLine changed = Changed(line, field, Other(random, before), isSound: !knows);
            lines[at] = changed;
            TapeComparison comparison = Compare(tape.With(lines), rerun);
            lines[at] = line;

            ParityDifference[] found = [.. comparison.Parts.Select(one => one.First).OfType<ParityDifference>()];
            string told = $"change {i} of {before.Name} of line {line.Number}: "
                + string.Join("; ", found.Select(one => one.ToString()));
            ParityDifference first = found.OrderBy(one => one.UtcTicks).ThenBy(one => one.Part).First();
            Assert.AreEqual(part, first.Part, told);
            Assert.HasCount(1, found, told);
            if (line.UtcTicks != 0) Assert.AreEqual(line.UtcTicks, first.UtcTicks, told);
            Assert.AreEqual(
                (before.Name, changed.Fields[field].ToString(), before.ToString()), (first.What, first.Left, first.Right), told);
            exercised[part]++;
        }

        foreach ((ParityPart part, int count) in exercised) Assert.IsGreaterThan(100, count, part.ToString());
    }

    /// <summary>Through the file: the bytes of the tape, its check, a run in the host.</summary>
    [TestMethod]
    [DataRow(TapeKind.Bar, "close", ParityPart.Bars, true)]
    [DataRow(TapeKind.Bar, "SMA(14).SMA", ParityPart.Indicators, false)]
    [DataRow(TapeKind.Bar, "SMA(14).SMA", ParityPart.Indicators, true)]
    [DataRow(TapeKind.Order, "limit", ParityPart.Orders, false)]
    [DataRow(TapeKind.Execution, "price", ParityPart.Fills, false)]
    [DataRow(TapeKind.Statistic, "value", ParityPart.Statistics, false)]
    public void A_changed_value_in_the_file_is_found_by_running_its_bars(
        TapeKind kind, string field, ParityPart part, bool isCheckRenewed)
    {
        using TemporaryFolder folder = new();
        string path = RecordedRuns.Probe(folder, "probe", "--to", "2013-10-07T12:00");
        RecordedTape tape = RecordedRuns.Read(path);
        TapeLine[] ofKind =
            [.. tape.Lines.Where(one => one.Kind == kind && one.Fields.Any(member => member.Name == field && member.Number > 0))];
        TapeLine line = ofKind[ofKind.Length / 2];
        Rewrite(path, line.Number, text => Edited(text, tape, line, field), isCheckRenewed);
        ParityResult result = ParityWork.Run(new ParityRequest { Tape = path });
        Assert.IsFalse(result.IsEqual);
        Assert.AreEqual(part, result.First!.Part, result.Verdict);
        if (kind != TapeKind.Statistic) Assert.AreEqual(line.UtcTicks, result.First.UtcTicks, result.Verdict);
    }

    [TestMethod]
    public void A_line_that_is_missing_or_unreadable_is_told()
    {
        using TemporaryFolder folder = new();
        string path = RecordedRuns.Probe(folder, "probe", "--to", "2013-10-07T12:00");
        string[] text = TapeText.Lines(path);
        int order = Array.FindIndex(text, line => line.StartsWith("{\"kind\":\"order\"", StringComparison.Ordinal));
        TapeText.Write(path, [.. text[..order], .. text[(order + 1)..]]);
        ParityResult missing = ParityWork.Run(new ParityRequest { Tape = path });
        Assert.AreEqual(ParityPart.Orders, missing.First!.Part, missing.Verdict);
        TapeText.Write(path, [.. text[..order], "{\"kind\":", .. text[order..]]);
        ParityResult unreadable = ParityWork.Run(new ParityRequest { Tape = path });
        Assert.IsNull(unreadable.First, unreadable.Verdict);
        Assert.IsFalse(unreadable.IsEqual);
        StringAssert.Contains(unreadable.Verdict, $"line {order + 1} cannot be read");
        TapeText.Write(path, text[..^1]);
        ParityResult brokenOff = ParityWork.Run(new ParityRequest { Tape = path });
        Assert.IsFalse(brokenOff.IsEqual);
        StringAssert.Contains(brokenOff.Verdict, "the recording was broken off");
    }

    /// <summary>Some hundred lines, in which every part is, so that a thousand comparisons take seconds.</summary>
    private static RecordedTape AroundTheFirstFill(RecordedTape tape)
    {
        int fill = tape.Lines.ToList().FindIndex(line => line.Kind == TapeKind.Execution);
        Assert.IsGreaterThan(200, fill);
        return tape.With(
        [
            .. tape.Lines.Skip(fill - 200).Take(400).Where(line => line.Kind != TapeKind.Statistic),
            .. tape.Lines.Where(line => line.Kind == TapeKind.Statistic),
        ]);
    }

    private static TapeComparison Compare(RecordedTape tape, RecordedTape rerun)
    {
        TapeComparison comparison = new(tape, rerun, isRerun: true);
        comparison.CompareBars();
        comparison.CompareEngines();
        comparison.CompareOrders();
        comparison.CompareStatistics();
        comparison.CheckLines(tape, "the tape");
        return comparison;
    }

    /// <summary>For each part the values that belong to it. Names of statistics are keys and no values.</summary>
    private static Dictionary<ParityPart, (int Line, int Field)[]> Places(RecordedTape tape)
    {
        List<(ParityPart Part, int Line, int Field)> places = [];
        for (int i = 0; i < tape.Lines.Count; i++)
        {
            TapeLine line = tape.Lines[i];
            if (line.Kind is TapeKind.State or TapeKind.Snapshot) continue;
            for (int field = 0; field < line.Fields.Count; field++)
            {
                string name = line.Fields[field].Name;
                if (name is "series" || (line.Kind == TapeKind.Statistic && name == "name")) continue;
                places.Add((TapeFields.PartOf(line.Kind, name), i, field));
            }
        }

        return places.GroupBy(place => place.Part)
            .ToDictionary(group => group.Key, group => group.Select(place => (place.Line, place.Field)).ToArray());
    }

    private static TapeLine Changed(TapeLine line, int field, TapeField other, bool isSound)
    {
        TapeField[] fields = [.. line.Fields];
        fields[field] = other;
        return new TapeLine(line.Kind, line.Number, isSound, line.UtcTicks, fields);
    }

    /// <summary>Another value: one bit of a number, one letter of a text.</summary>
    private static TapeField Other(Random random, TapeField field)
    {
        if (field.Text is { } text)
        {
            if (text.Length == 0) return new TapeField(field.Name, "x");
            int at = random.Next(text.Length);
            return new TapeField(field.Name, text[..at] + (text[at] == '0' ? '1' : '0') + text[(at + 1)..]);
        }

        while (true)
        {
            long bits = BitConverter.DoubleToInt64Bits(field.Number) ^ (1L << random.Next(64));
            TapeField other = new(field.Name, BitConverter.Int64BitsToDouble(bits));
            if (!other.Equals(field)) return other;
        }
    }

    /// <summary>The line with the last digit of one value changed.</summary>
    private static string Edited(string text, RecordedTape tape, TapeLine line, string field)
    {
        TapeField value = line.Fields.First(one => one.Name == field);
        int from = text.IndexOf("\"" + field + "\":", StringComparison.Ordinal);
        if (from < 0)
        {
            // Values of a bar stand in a list, in the order of the header.
            from = text.IndexOf("\"values\":[", StringComparison.Ordinal) + "\"values\":[".Length;
            for (int i = tape.Header.Series[line.Series].Values.IndexOf(field); i > 0; i--)
                from = text.IndexOf(',', from) + 1;
        }

        int at = text.IndexOf(value.ToString(), from, StringComparison.Ordinal);
        string old = value.ToString();
        string changed = old[..^1] + (old[^1] == '1' ? '2' : '1');
        return text[..at] + changed + text[(at + old.Length)..];
    }

    private static void Rewrite(string path, long number, Func<string, string> edit, bool isCheckRenewed)
    {
        string[] lines = TapeText.Lines(path);
        string edited = edit(lines[number - 1]);
        Assert.AreNotEqual(lines[number - 1], edited);
        lines[number - 1] = isCheckRenewed ? TapeCheck.Renewed(edited) : edited;
        TapeText.Write(path, lines);
    }
}
