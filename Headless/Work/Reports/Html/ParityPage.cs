using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Parity;
using NT8Bridge.Headless.Work.Reports.Model;
using NT8Bridge.Tapes;

namespace NT8Bridge.Headless.Work.Reports.Html;

/// <summary>The page of a comparison of tapes.</summary>
public static class ParityPage
{
    /// <summary>Writes the page, whole or not at all.</summary>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, ParityResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        string title = $"Parity of {result.Tape.Header.Strategy}";
        ReportPage.Write(
            path, title, new
            {
                Title = title,
                Kind = "parity",
                BacktestReport.Version,
                Zone = "UTC",
                Currency = "",
                Warnings = Warnings(result).ToArray(),
                Facts = Facts(result).ToArray(),
                Files = Array.Empty<object>(),
            },
            new PackedColumns());
    }

    private static IEnumerable<string> Warnings(ParityResult result) => result.Parts.Select(part => part.First)
        .OfType<ParityDifference>().OrderBy(first => first.UtcTicks).ThenBy(first => first.Part)
        .Select(first => first.ToString()).Concat(result.Faults).Concat(result.Notes);

    private static IEnumerable<string[]> Facts(ParityResult result)
    {
        yield return ["Verdict", result.Verdict];
        foreach (ParityPartResult part in result.Parts)
        {
            yield return
            [
                part.Part.ToString(),
                FormattableString.Invariant(
                    $"{part.Compared:N0} compared, {part.Different:N0} different, {part.NotCompared:N0} lines not compared"),
            ];
        }

        foreach (string[] fact in Of("Tape", result.Path, result.Tape)) yield return fact;
        if (result.OtherPath is { } path && result.Other is { } other)
        {
            foreach (string[] fact in Of("Other tape", path, other)) yield return fact;
        }
    }

    private static IEnumerable<string[]> Of(string name, string path, RecordedTape tape)
    {
        yield return [name, path];
        yield return
        [
            name + ": recorded by", $"NT8Bridge {tape.Header.Product} in {tape.Header.Platform} on {tape.Header.Runtime}",
        ];
        yield return [name + ": instruments", string.Join(", ", tape.Header.Instruments.Select(one => one.Name))];
        yield return [name + ": lines", FormattableString.Invariant($"{tape.Lines.Count:N0}, {tape.Lost:N0} records lost")];
    }
}
