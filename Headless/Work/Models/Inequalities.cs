using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Models;

/// <summary>
/// Statements that one value is greater than another, or at least as great, at one moment. They contradict each other when they
/// lead from a value to itself over one that says "greater": a &gt; b and b &gt; a, or rsi14 &gt; 120, which 100 bounds.
/// </summary>
internal sealed class Inequalities
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _at = [];
    private readonly List<(int Greater, int Less, bool IsStrict)> _edges = [];
    private readonly Dictionary<double, int> _numbers = [];

    /// <summary>Says that an operand is greater than another, or at least as great.</summary>
    public void Add(Operand greater, Operand less, bool isStrict) => _edges.Add((NodeOf(greater), NodeOf(less), isStrict));

    /// <summary>The statements that contradict each other, as "a &gt; b &gt; a"; null when they do not.</summary>
    public string? Contradiction()
    {
        // Of two numbers the greater is the greater.
        (double Value, int Node)[] numbers = [.. _numbers.Select(one => (one.Key, one.Value)).OrderBy(one => one.Key)];
        (int Greater, int Less, bool IsStrict)[] edges =
            [.. _edges, .. numbers.Skip(1).Select((one, before) => (one.Node, numbers[before].Node, true))];
        foreach ((int greater, int less, bool isStrict) in edges.Where(edge => edge.IsStrict))
        {
            if (Way(edges, less, greater) is not { } way) continue;
            return string.Join(
                ' ', way.Select(edge => $"{_names[edge.Greater]} {(edge.IsStrict ? ">" : "≥")}")
                    .Prepend($"{_names[greater]} >").Append(_names[greater]));
        }

        return null;
    }

    /// <summary>The shortest chain of statements by which one value is at least as great as another; null without one.</summary>
    private static List<(int Greater, int Less, bool IsStrict)>? Way(
        (int Greater, int Less, bool IsStrict)[] edges, int from, int to)
    {
        Dictionary<int, (int Greater, int Less, bool IsStrict)?> reached = new() { [from] = null };
        Queue<int> next = new([from]);
        while (!reached.ContainsKey(to) && next.TryDequeue(out int node))
        {
            foreach ((int Greater, int Less, bool IsStrict) edge in edges.Where(edge => edge.Greater == node))
                if (reached.TryAdd(edge.Less, edge)) next.Enqueue(edge.Less);
        }

        if (!reached.ContainsKey(to)) return null;
        List<(int Greater, int Less, bool IsStrict)> way = [];
        for (int node = to; reached[node] is { } edge; node = edge.Greater) way.Insert(0, edge);
        return way;
    }

    private int NodeOf(Operand operand)
    {
        if (operand.Constant is { } value) return NodeOf(value);
        string name = operand.Request is { } request
            ? $"{operand.Timeframe?.ToString() ?? ""}.{request}" : $"{operand.Timeframe?.ToString() ?? ""}.{operand.Price}";
        if (_at.TryGetValue(name, out int known)) return known;
        int node = New(name, operand.Text);
        (double least, double most) = OutputRanges.Of(operand);
        if (double.IsFinite(least)) _edges.Add((node, NodeOf(least), false));
        if (double.IsFinite(most)) _edges.Add((NodeOf(most), node, false));
        return node;
    }

    private int NodeOf(double number)
    {
        if (_numbers.TryGetValue(number, out int known)) return known;
        string text = number.ToString("0.######", CultureInfo.InvariantCulture);
        return _numbers[number] = New("#" + number.ToString("R", CultureInfo.InvariantCulture), text);
    }

    private int New(string name, string text)
    {
        _at.Add(name, _names.Count);
        _names.Add(text);
        return _names.Count - 1;
    }
}
