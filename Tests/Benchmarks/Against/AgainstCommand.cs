using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace NT8Bridge.Benchmarks.Against;

/// <summary>
/// Two checkouts side by side: this one and that in a folder. Both are built; then each row is measured in rounds, this checkout
/// and the other in turn, so that what else the machine does meets both. A row is the median of the rounds' ratios with the
/// smallest and the largest one, and whether both gave the same results.
/// </summary>
internal static class AgainstCommand
{
    private const int Rounds = 5;

    /// <summary>Measures all rows, or those with one of the words in their name.</summary>
    /// <param name="args">The folder of the other checkout, then words; a number is the count of rounds.</param>
    /// <returns>The exit code: 2 for wrong arguments, else 0.</returns>
    internal static int Run(string[] args)
    {
        if (args.Length == 0 || !File.Exists(Path.Combine(args[0], "NT8Bridge.csproj")))
        {
            Console.Error.WriteLine(
                "against FOLDER [ROUNDS] [WORD …]: FOLDER is another checkout of this repository, with NT8Bridge.csproj in it.");
            return 2;
        }

        int rounds = args.Skip(1).Select(ReadRounds).FirstOrDefault(count => count > 0, Rounds);
        string[] words = [.. args.Skip(1).Where(word => ReadRounds(word) == 0)];
        string scratch = Directory.CreateTempSubdirectory("nt8bridge-against-").FullName;
        try
        {
            Measured[] rows = [.. AgainstRows.All(scratch).Where(row => words.Length == 0
                || words.Any(word => row.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))];
            if (rows.Length == 0)
            {
                Console.Error.WriteLine("No row has such a word in its name.");
                return 2;
            }

            var here = Checkout.Build(Repository.Root, "here", scratch);
            var there = Checkout.Build(Path.GetFullPath(args[0]), "there", scratch);
            Console.WriteLine($"{"",-44}{"there",12}{"here",12}  {"ratio",-24}{"target",8}  results");
            foreach (Measured row in rows) Console.WriteLine(Compare(row, here, there, rounds));
            return 0;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static string Compare(Measured row, Checkout here, Checkout there, int rounds)
    {
        List<(Answer Here, Answer There)> pairs = [];
        for (int i = 0; i < rounds; i++)
        {
            // Who is first changes, so that a machine that grows slower favours neither.
            Answer first = row.Measure(i % 2 == 0 ? here : there);
            Answer second = row.Measure(i % 2 == 0 ? there : here);
            pairs.Add(i % 2 == 0 ? (first, second) : (second, first));
        }

        double[] ratios = [.. pairs.Select(pair => pair.Here.Value / pair.There.Value).Order()];
        bool equal = pairs.SelectMany(pair => new[] { pair.Here.Digest, pair.There.Digest }).Distinct().Count() == 1;
        string ratio = string.Create(
            CultureInfo.InvariantCulture, $"{ratios[ratios.Length / 2]:F3} ({ratios[0]:F3} to {ratios[^1]:F3})");
        double others = Median(pairs.Select(pair => pair.There.Value)), own = Median(pairs.Select(pair => pair.Here.Value));
        string target = row.Target?.ToString("F2", CultureInfo.InvariantCulture) ?? "-", results = equal ? "equal" : "DIFFER";
        return string.Create(
            CultureInfo.InvariantCulture, $"{row.Name,-44}{others,12:N1}{own,12:N1}  {ratio,-24}{target,8}  {results}");
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static int ReadRounds(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 0;
}
