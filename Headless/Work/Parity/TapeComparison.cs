using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Tapes;

namespace NT8Bridge.Headless.Work.Parity;

/// <summary>
/// Compares two tapes line by line. Bars are matched by series and time, bars of the engine by time, orders and fills by their
/// order, statistics by name. Numbers are compared bit for bit.
/// </summary>
internal sealed class TapeComparison
{
    private const string There = "there", Missing = "missing";
    private readonly RecordedTape _left;
    private readonly RecordedTape _right;
    private readonly bool _isRerun;
    private readonly Dictionary<ParityPart, PartCount> _parts =
        Enum.GetValues<ParityPart>().ToDictionary(part => part, part => new PartCount(part));
    private readonly HashSet<string> _notes = new(StringComparer.Ordinal);
    private readonly string[] _series;
    private long _bars;

    /// <param name="left">The tape.</param>
    /// <param name="right">What it is compared with.</param>
    /// <param name="isRerun">
    /// Whether the right one was made of the left one's bars, so that it has to have every line of it; else the lines of the time
    /// that both cover are compared.
    /// </param>
    public TapeComparison(RecordedTape left, RecordedTape right, bool isRerun)
    {
        _left = left;
        _right = right;
        _isRerun = isRerun;
        _series = [.. left.Header.Series.Select(one => $"{one.Instrument} {one.Value} {one.TypeName}")];
    }

    /// <summary>Every part.</summary>
    public IReadOnlyList<ParityPartResult> Parts => [.. _parts.Values.OrderBy(part => part.Part).Select(part => part.Result)];

    /// <summary>Bars that both have: those of the script, else those of the engine.</summary>
    public long Bars => _bars;

    /// <summary>What was not compared and why.</summary>
    public IEnumerable<string> Notes => _notes;

    /// <summary>Compares the bars of the script, with the values of indicators and plots.</summary>
    public void CompareBars()
    {
        int series = Math.Max(_left.Header.Series.Count, _right.Header.Series.Count);
        for (int i = 0; i < series; i++) CompareKeyed(Lines(_left, TapeKind.Bar, i), Lines(_right, TapeKind.Bar, i));
    }

    /// <summary>Compares what the engines did.</summary>
    public void CompareEngines() => CompareKeyed(Engine(_left), Engine(_right));

    /// <summary>Compares orders and fills in their order; of a rerun those of history alone.</summary>
    public void CompareOrders()
    {
        CompareSequence(TapeKind.Order);
        CompareSequence(TapeKind.Execution);
    }

    /// <summary>Compares the performance at the end.</summary>
    public void CompareStatistics()
    {
        Dictionary<string, TapeLine> right = Statistics(_right);
        foreach ((string name, TapeLine line) in Statistics(_left))
        {
            if (right.Remove(name, out TapeLine? other)) CompareLines(line, other, long.MaxValue, name);
            else Differ(new(ParityPart.Statistics, long.MaxValue, "the end", name, There, Missing));
        }

        foreach (string name in right.Keys) Differ(new(ParityPart.Statistics, long.MaxValue, "the end", name, Missing, There));
    }

    /// <summary>Counts lines that are not compared.</summary>
    public void Skip(ParityPart part, long lines, string why)
    {
        if (lines == 0) return;
        _parts[part].NotCompared += lines;
        _notes.Add(string.Create(CultureInfo.InvariantCulture, $"{part}: {lines:N0} lines were not compared: {why}"));
    }

    /// <summary>
    /// Names the lines that were changed after they were written and that no comparison has found different.
    /// </summary>
    public void CheckLines(RecordedTape tape, string name)
    {
        foreach (TapeLine line in tape.Lines.Where(line => !line.IsSound))
        {
            bool isBar = !line.HasSoundBar;
            ParityPart part = isBar ? ParityPart.Bars : TapeFields.PartOf(line.Kind);
            if (!isBar && _parts.Values.Any(count => count.Lines.Contains(line))) continue;
            Differ(new(
                part, line.UtcTicks == 0 ? long.MaxValue : line.UtcTicks, Where(line), isBar ? "the bar" : "the line",
                isBar ? line.ToBar().ToString() : string.Create(CultureInfo.InvariantCulture, $"line {line.Number}"),
                $"changed after {name} was written"));
        }
    }

    private static Dictionary<string, TapeLine> Statistics(RecordedTape tape)
    {
        Dictionary<string, TapeLine> byName = new(StringComparer.Ordinal);
        foreach (TapeLine line in tape.Lines.Where(line => line.Kind == TapeKind.Statistic)) byName[line.TextOf("name")] = line;
        return byName;
    }

    private static TapeLine[] Lines(RecordedTape tape, TapeKind kind, int series) =>
        [.. tape.Lines.Where(line => line.Kind == kind && line.Series == series)];

    /// <summary>Bars handed to the engine; where the runs are of different kinds, those that it accepted.</summary>
    private TapeLine[] Engine(RecordedTape tape) =>
    [
        .. tape.Lines.Where(line => line.Kind == TapeKind.Engine
            && (_isRerun || line.TextOf("outcome") == nameof(BarOutcome.Accepted))),
    ];

    private void CompareKeyed(TapeLine[] left, TapeLine[] right)
    {
        (long from, long to) = _isRerun ? (long.MinValue, long.MaxValue) : Shared(left, right);
        Dictionary<(long Time, int Number), TapeLine> others = new();
        foreach ((long Time, int Number, TapeLine line) in Numbered(right)) others[(Time, Number)] = line;
        foreach ((long time, int number, TapeLine line) in Numbered(left))
        {
            if (time < from || time > to) continue;
            if (others.Remove((time, number), out TapeLine? other))
            {
                if (line.Kind == TapeKind.Bar) _bars++;
                else if (_left.Header.Series.Count == 0) _bars++;
                CompareLines(line, other, time, Where(line));
            }
            else
            {
                Differ(new(ParityPart.Bars, time, Where(line), "the bar", There, Missing), line);
            }
        }

        foreach (((long time, _), TapeLine line) in others)
        {
            if (time >= from && time <= to)
                Differ(new(ParityPart.Bars, time, Where(line), "the bar", Missing, There), line);
        }
    }

    /// <summary>The time that both cover.</summary>
    private static (long From, long To) Shared(TapeLine[] left, TapeLine[] right) => left.Length == 0 || right.Length == 0
        ? (long.MaxValue, long.MinValue)
        : (Math.Max(left[0].UtcTicks, right[0].UtcTicks), Math.Min(left[^1].UtcTicks, right[^1].UtcTicks));

    /// <summary>Several lines of one time are told apart by their order.</summary>
    private static IEnumerable<(long Time, int Number, TapeLine Line)> Numbered(IEnumerable<TapeLine> lines)
    {
        Dictionary<long, int> seen = new();
        foreach (TapeLine line in lines)
        {
            int number = seen.GetValueOrDefault(line.UtcTicks);
            seen[line.UtcTicks] = number + 1;
            yield return (line.UtcTicks, number, line);
        }
    }

    private void CompareSequence(TapeKind kind)
    {
        ParityPart part = TapeFields.PartOf(kind, string.Empty);
        (TapeLine[] left, int leftLive) = Events(_left, kind);
        (TapeLine[] right, _) = Events(_right, kind);
        Skip(
            part, leftLive,
            "they are of live trading, and the market between two bars is on no tape; compare two tapes of it");
        if (!_isRerun)
        {
            (long from, long to) = Shared(AllBars(_left), AllBars(_right));
            left = Within(left, from, to);
            right = Within(right, from, to);
        }

        for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            if (i >= right.Length) Differ(Alone(left[i], There, Missing), left[i]);
            else if (i >= left.Length) Differ(Alone(right[i], Missing, There), right[i]);
            else CompareLines(left[i], right[i], left[i].UtcTicks, Where(left[i]), withTime: true);
        }
    }

    /// <summary>The events of one kind; of a rerun those of history, and how many others there are.</summary>
    private (TapeLine[] Lines, int Live) Events(RecordedTape tape, TapeKind kind)
    {
        TapeLine[] all = [.. tape.Lines.Where(line => line.Kind == kind)];
        if (!_isRerun) return (all, 0);
        // What was live on the tape is history in the rerun.
        long live = _left.Lines.FirstOrDefault(line => line.Kind == TapeKind.State)?.UtcTicks ?? long.MaxValue;
        TapeLine[] historical = [.. all.Where(line => !line.IsLive && (tape == _left || line.UtcTicks <= live))];
        return (historical, all.Length - historical.Length);
    }

    private static TapeLine[] AllBars(RecordedTape tape) =>
        [.. tape.Lines.Where(line => line.Kind is TapeKind.Bar).OrderBy(line => line.UtcTicks)];

    private static TapeLine[] Within(TapeLine[] lines, long from, long to) =>
        [.. lines.Where(line => line.UtcTicks >= from && line.UtcTicks <= to)];

    private ParityDifference Alone(TapeLine line, string left, string right) => new(
        TapeFields.PartOf(line.Kind, string.Empty), line.UtcTicks, Where(line),
        line.Kind == TapeKind.Order ? "the order" : "the fill", left, right);

    private void CompareLines(TapeLine left, TapeLine right, long time, string where, bool withTime = false)
    {
        if (withTime)
        {
            ParityPart part = TapeFields.PartOf(left.Kind, string.Empty);
            _parts[part].Compared++;
            if (left.UtcTicks != right.UtcTicks)
                Differ(new(part, Math.Min(time, right.UtcTicks), where, "time", Time(left.UtcTicks), Time(right.UtcTicks)), left);
        }

        int at = 0;
        foreach (TapeField field in left.Fields)
        {
            if (!_isRerun && (TapeFields.IsOfTheWay(field.Name) || field.Name == "when")) continue;
            ParityPart part = TapeFields.PartOf(left.Kind, field.Name);
            if (Find(right, field.Name, ref at) is { } other)
            {
                _parts[part].Compared++;
                if (field != other) Differ(new(part, time, where, field.Name, field.ToString(), other.ToString()), left);
            }
            else if (_isRerun)
            {
                Differ(new(part, time, where, field.Name, field.ToString(), Missing), left);
            }
            else
            {
                _notes.Add($"{part}: {field.Name} is on one tape alone");
            }
        }

        if (!_isRerun) return;
        foreach (TapeField field in right.Fields)
        {
            int none = 0;
            if (left.Fields.Count == right.Fields.Count) break;
            if (Find(left, field.Name, ref none) is null)
                Differ(new(TapeFields.PartOf(left.Kind, field.Name), time, where, field.Name, Missing, field.ToString()), left);
        }
    }

    /// <summary>The member of that name, looked for first where it stood on the line before.</summary>
    private static TapeField? Find(TapeLine line, string name, ref int at)
    {
        IReadOnlyList<TapeField> fields = line.Fields;
        for (int i = 0; i < fields.Count; i++)
        {
            int place = (at + i) % fields.Count;
            if (fields[place].Name != name) continue;
            at = place + 1;
            return fields[place];
        }

        return null;
    }

    private void Differ(ParityDifference difference, TapeLine? line = null) => _parts[difference.Part].Add(difference, line);

    private string Where(TapeLine line) => line.Kind switch
    {
        TapeKind.Bar => string.Create(
            CultureInfo.InvariantCulture,
            $"bar {line.NumberOf("bar")} of {(line.Series < _series.Length ? _series[line.Series] : "a further series")}"),
        TapeKind.Engine => "the engine's bar",
        TapeKind.Order => $"order '{line.TextOf("name")}' {line.TextOf("state")}",
        TapeKind.Execution => $"fill of '{line.TextOf("name")}'",
        TapeKind.Statistic => "the end",
        _ => "a line of kind " + line.Kind,
    };

    private static string Time(long ticks) =>
        new DateTime(ticks).ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>What was found in one part.</summary>
    private sealed class PartCount(ParityPart part)
    {
        private ParityDifference? _first;
        private ParityDifference? _last;
        private long _different;

        public ParityPart Part => part;

        public long Compared { get; set; }

        public long NotCompared { get; set; }

        /// <summary>Lines with a difference.</summary>
        public HashSet<TapeLine> Lines { get; } = [];

        public ParityPartResult Result => new(part, Compared, _different, NotCompared, _first, _last);

        public void Add(ParityDifference difference, TapeLine? line)
        {
            _different++;
            if (line is not null) Lines.Add(line);
            if (_first is null || difference.UtcTicks < _first.UtcTicks) _first = difference;
            if (_last is null || difference.UtcTicks >= _last.UtcTicks) _last = difference;
        }
    }
}
