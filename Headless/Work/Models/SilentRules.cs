using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Models;

/// <summary>Finds the rules of a model that can never speak, and alternatives of rules that can never hold.</summary>
internal static class SilentRules
{
    /// <summary>What can never hold of a rule; null where it has too many alternatives to be looked at.</summary>
    public static IReadOnlyList<SilentRule>? Of(SignalModel model, SignalRule rule)
    {
        if (Alternatives.Of(rule.Condition) is not { } ways) return null;
        (int[] Way, string? Why)[] judged = [.. ways.Select(way => (way, Contradiction(model, way)))];
        bool isWhole = judged.All(one => one.Why is not null);
        return
        [
            .. judged.Where(one => one.Why is not null)
                .Select(one => new SilentRule(rule.Name, Text(model, one.Way), one.Why!, isWhole)),
        ];
    }

    private static string? Contradiction(SignalModel model, int[] way)
    {
        // What a cross asks of the bar before is apart from what holds now.
        Inequalities now = new(), before = new();
        foreach (Comparison comparison in way.Select(at => model.Comparisons[at]))
        {
            Operand upper = model.Operands[comparison.Upper], lower = model.Operands[comparison.Lower];
            now.Add(upper, lower, isStrict: true);
            if (comparison.IsCrossing) before.Add(lower, upper, isStrict: false);
        }

        return now.Contradiction() ?? (before.Contradiction() is { } why ? "at the bar before " + why : null);
    }

    private static string Text(SignalModel model, int[] way) => string.Join(" and ", way.Select(at =>
    {
        Comparison one = model.Comparisons[at];
        string op = one.IsCrossing ? "crossesAbove" : ">";
        return $"{model.Operands[one.Upper].Text} {op} {model.Operands[one.Lower].Text}";
    }));
}
