using System;
using System.Numerics;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// The signals of one variant after the other, on one thread. What stays from one variant to the next is not worked out again:
/// the conditions of a rule, which rules spoke when, and what they add up to.
/// </summary>
internal sealed class VariantSignals
{
    private readonly SweepPlan _plan;
    private readonly ulong[][] _comparisons;
    private readonly ReadyBars?[] _ready;
    private readonly int _windowFull;
    private readonly ulong _lastWord;
    private readonly ulong[][] _rules;
    private readonly int[] _forms;
    private readonly int[] _changeBar;
    private readonly int[] _changeMask;
    private readonly MaskTable _masks = new();
    private readonly double[] _weights;
    private readonly int[] _scored;
    private sbyte[] _direction = [];
    private double[] _score = [];
    private int _changes;

    /// <summary>Takes the answers of all comparisons, and when each operand is ready.</summary>
    public VariantSignals(SweepPlan plan, ulong[][] comparisons, ReadyBars?[] ready, SweepMarket market)
    {
        _plan = plan;
        _comparisons = comparisons;
        _ready = ready;
        _windowFull = market.WindowFull;
        int words = (market.Count + 63) / 64;
        _lastWord = ulong.MaxValue >> (words * 64 - market.Count);
        _rules = new ulong[plan.Rules.Length][];
        for (int rule = 0; rule < _rules.Length; rule++) _rules[rule] = new ulong[words];
        _forms = new int[plan.Rules.Length];
        Array.Fill(_forms, -1);
        _changeBar = new int[market.Count];
        _changeMask = new int[market.Count];
        _weights = new double[plan.Rules.Length];
        _scored = new int[plan.Space.FirstOfOrders];
        Array.Fill(_scored, -1);
        Turns = new Turns(market.Count);
    }

    /// <summary>Where the signal of the present variant turns.</summary>
    public Turns Turns { get; }

    /// <summary>Goes to another variant.</summary>
    public void GoTo(int[] digits)
    {
        ReadOnlySpan<int> signal = digits.AsSpan(0, _scored.Length);
        if (signal.SequenceEqual(_scored) && _scored.Length > 0) return;
        bool isOther = false;
        for (int rule = 0; rule < _rules.Length; rule++)
        {
            int form = _plan.Rules[rule].ConditionOf(digits);
            if (form == _forms[rule]) continue;
            isOther = true;
            _forms[rule] = form;
            _plan.Rules[rule].Conditions[form].Write(_rules[rule], _comparisons);
        }

        if (isOther)
        {
            FindChanges();
            FindReady();
        }
        else if (_scored.Length == 0) return;

        Score(digits);
        FindTurns();
        signal.CopyTo(_scored);
    }

    /// <summary>The signal of the present variant at a bar: the rules that spoke, their score, and its direction.</summary>
    public (ulong Spoken, double Score, int Direction) At(int bar)
    {
        int change = Array.BinarySearch(_changeBar, 0, _changes, bar);
        if (change < 0) change = ~change - 1;
        if (change < 0) return (0, 0, 0);
        int mask = _changeMask[change];
        return (_masks[mask], _score[mask], _direction[mask]);
    }

    /// <summary>The bars at which another set of rules speaks than at the bar before; before the first bar none does.</summary>
    private void FindChanges()
    {
        ulong[][] rules = _rules;
        _masks.Clear();
        _changes = 0;
        Span<ulong> carries = stackalloc ulong[rules.Length];
        carries.Clear();
        Span<ulong> words = stackalloc ulong[rules.Length];
        int last = rules[0].Length - 1;
        for (int w = 0; w <= last; w++)
        {
            ulong differs = 0;
            for (int rule = 0; rule < rules.Length; rule++)
            {
                ulong word = rules[rule][w];
                words[rule] = word;
                differs |= word ^ (word << 1 | carries[rule]);
                carries[rule] = word >> 63;
            }

            // Behind the last bar nothing speaks, which is no change.
            if (w == last) differs &= _lastWord;
            for (; differs != 0; differs &= differs - 1)
            {
                int bit = BitOperations.TrailingZeroCount(differs);
                ulong mask = 0;
                for (int rule = 0; rule < words.Length; rule++) mask |= (words[rule] >> bit & 1) << rule;
                _changeBar[_changes] = (w << 6) + bit;
                _changeMask[_changes++] = _masks.PositionOf(mask);
            }
        }
    }

    /// <summary>As the engine adds them up: in the order of the rules, starting at 0.</summary>
    private void Score(int[] digits)
    {
        (double buyAt, double sellAt) = _plan.Scores(digits, _weights);
        if (_score.Length < _masks.Count)
        {
            _score = new double[_masks.Count * 2];
            _direction = new sbyte[_masks.Count * 2];
        }

        for (int i = 0; i < _masks.Count; i++)
        {
            double score = 0;
            for (ulong left = _masks[i]; left != 0; left &= left - 1) score += _weights[BitOperations.TrailingZeroCount(left)];
            _score[i] = score;
            _direction[i] = (sbyte)(score >= buyAt ? 1 : score <= sellAt ? -1 : 0);
        }
    }

    private void FindTurns()
    {
        Turns.Clear();
        sbyte last = 0;
        for (int i = 0; i < _changes; i++)
        {
            sbyte direction = _direction[_changeMask[i]];
            if (direction == last) continue;
            last = direction;
            Turns.Add(_changeBar[i], direction);
        }

        Turns.End();
    }

    private void FindReady()
    {
        int from = _windowFull;
        ulong[]? gaps = null;
        for (int rule = 0; rule < _rules.Length; rule++)
        {
            foreach (int operand in _plan.Rules[rule].Outputs[_forms[rule]])
            {
                ReadyBars ready = _ready[operand]!;
                from = Math.Max(from, ready.From);
                if (ready.Gaps is null) continue;
                if (gaps is null) gaps = [.. ready.Gaps];
                else for (int w = 0; w < gaps.Length; w++) gaps[w] &= ready.Gaps[w];
            }
        }

        Turns.ReadyFrom = from;
        Turns.Ready = gaps;
    }
}
