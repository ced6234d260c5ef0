using System.Globalization;
using System.Text.RegularExpressions;

namespace NT8Bridge.Build.Runs;

/// <summary>What a test program says at its end, read line by line: how many tests passed, failed and were skipped.</summary>
internal sealed partial class ClosingCounts
{
    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public int Skipped { get; private set; }

    /// <summary>Reads one line of the program's output; a line without a count changes nothing.</summary>
    public void Read(string line)
    {
        // On a build server the test platform colours its lines even when they go into a pipe.
        Match count = Count().Match(Escape().Replace(line, ""));
        if (!count.Success) return;
        int value = int.Parse(count.Groups[2].Value, CultureInfo.InvariantCulture);
        switch (count.Groups[1].Value)
        {
            case "succeeded": Passed = value; break;
            case "failed": Failed = value; break;
            case "skipped": Skipped = value; break;
        }
    }

    [GeneratedRegex(@"\x1b\[[0-9;]*[A-Za-z]")]
    private static partial Regex Escape();

    [GeneratedRegex(@"^\s*(succeeded|failed|skipped): (\d+)\s*$")]
    private static partial Regex Count();
}
