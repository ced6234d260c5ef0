using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Live.Start;
using NT8Bridge.Live.Stream;

namespace NT8Bridge.Journal;

/// <summary>
/// Writes what happens in a run to the journal: phases, the join, turns of the signal, notes of the feeds, orders. Tells the
/// trader the events that matter, one line each. Used from the engine's thread; files are written on background threads. A bar
/// without an event allocates nothing.
/// </summary>
public sealed class RunJournal : IDisposable
{
    private readonly string _instrument;
    private readonly LiveEngine _live;
    private readonly string _folder;
    private readonly JournalWriter _journal;
    private readonly Action<RunNews> _tell;
    private readonly List<string> _toldLosses = new();
    private Task _reporting = Task.CompletedTask;
    private SignalDirection _direction;
    private volatile string _reportProblem = string.Empty;
    private string _toldReportProblem = string.Empty;
    private string _toldSaveProblem = string.Empty;
    private string _toldJournalProblem = string.Empty;
    private long _toldLost;
    private bool _hasMerge;
    private bool _hasEnded;

    /// <summary>Begins to listen, before the engine starts.</summary>
    /// <param name="instrument">Full name.</param>
    /// <param name="live">The engine.</param>
    /// <param name="folder">The data folder: the journal lies in "journal" below it.</param>
    /// <param name="tell">Takes the lines for the trader, on the engine's thread.</param>
    public RunJournal(string instrument, LiveEngine live, string folder, Action<RunNews> tell)
    {
        _instrument = instrument ?? throw new ArgumentNullException(nameof(instrument));
        _live = live ?? throw new ArgumentNullException(nameof(live));
        _folder = folder ?? throw new ArgumentNullException(nameof(folder));
        _tell = tell ?? throw new ArgumentNullException(nameof(tell));
        _journal = new JournalWriter(Path.Combine(folder, "journal"), CacheLayout.Escape(instrument));
        live.PhaseChanged += OnPhaseChanged;
        live.Engine.SignalEmitted += OnSignal;
    }

    /// <summary>Files that could not be written and lines that were lost, in words; empty when all is well.</summary>
    public IReadOnlyList<string> Problems
    {
        get
        {
            var problems = new List<string>();
            if (_reportProblem.Length > 0) problems.Add(_reportProblem);
            if (_journal.Lost > 0) problems.Add(LostLines());
            return problems;
        }
    }

    /// <summary>A bar was taken: tells what has gone wrong with files since the one before.</summary>
    public void OnBar()
    {
        TellSave();
        TellReport();
        long lost = _journal.Lost;
        if (lost > _toldLost && (_toldLost == 0 || _journal.Problem != _toldJournalProblem)) TellLost(lost);
    }

    /// <summary>An order changed.</summary>
    public void OnOrder(
        long utcTicks, string name, string action, string type, string state, int quantity, int filled,
        double averageFillPrice) =>
        _journal.Write(JournalLine.Order(_instrument, utcTicks, name, action, type, state, quantity, filled, averageFillPrice));

    /// <summary>An entry was refused.</summary>
    public void OnRefusal(long utcTicks, string direction, string gate, string why) =>
        _journal.Write(JournalLine.Refusal(_instrument, utcTicks, direction, gate, why));

    /// <summary>
    /// Something of the run could not be kept, a record of its tape for example: it is written, told, and among the engine's
    /// <see cref="LiveEngine.Losses"/>.
    /// </summary>
    public void OnLoss(long utcTicks, string what)
    {
        if (what is null) throw new ArgumentNullException(nameof(what));
        _toldLosses.Add(what);
        _live.Lose(what);
        WriteLoss(utcTicks, what);
    }

    /// <summary>Something happened to the feeds.</summary>
    public void OnFeed(FeedNote note)
    {
        if (note is null) throw new ArgumentNullException(nameof(note));
        _journal.Write(JournalLine.Feed(_instrument, note));
        Tell(note.Text, isWarning: false);
    }

    /// <summary>One line to the trader.</summary>
    public void Tell(string text, bool isWarning) => _tell(new RunNews("NT8Bridge " + _instrument + ": " + text, isWarning));

    /// <summary>
    /// Stops listening; waits for the last lines and the report of the join, a few seconds at most. What did not reach the disk
    /// is told and among the engine's <see cref="LiveEngine.Losses"/>.
    /// </summary>
    public void Dispose()
    {
        _live.PhaseChanged -= OnPhaseChanged;
        _live.Engine.SignalEmitted -= OnSignal;
        if (_hasEnded) return;
        _hasEnded = true;
        if (!((IAsyncResult)_reporting).AsyncWaitHandle.WaitOne(JournalWriter.EndPatience))
            _reportProblem = "the report of the join was not" + InTime();
        _journal.Dispose();
        TellReport();
        if (_reportProblem.Length > 0) _live.Lose(_reportProblem);
        if (_journal.Lost > 0) _live.Lose(LostLines());
        if (_journal.Lost > _toldLost) TellLost(_journal.Lost);
        if (_journal.Unwritten is not (> 0 and var unwritten)) return;
        string late = string.Format(CultureInfo.InvariantCulture, "{0} journal lines were not", unwritten) + InTime();
        _live.Lose(late);
        Tell(late, isWarning: true);
    }

    private static string InTime() => string.Format(
        CultureInfo.InvariantCulture, " written within {0:0} s of the end", JournalWriter.EndPatience.TotalSeconds);

    private void TellSave() =>
        TellChange(_live.SaveProblem, ref _toldSaveProblem, "cache not saved: ", "the cache is saved again");

    private void TellReport() =>
        TellChange(_reportProblem, ref _toldReportProblem, string.Empty, "the report is written again");

    private void TellLost(long lost)
    {
        _toldLost = lost;
        _toldJournalProblem = _journal.Problem;
        Tell(LostLines(), isWarning: true);
    }

    private string LostLines() => string.Format(
        CultureInfo.InvariantCulture, "{0} journal lines lost: {1}", _journal.Lost,
        _journal.Problem.Length > 0 ? _journal.Problem : "the disk was slower than the events");

    /// <summary>Tells a problem when it is another than the one told last, and tells when it is over.</summary>
    private void TellChange(string problem, ref string told, string prefix, string wellAgain)
    {
        if (ReferenceEquals(problem, told) || problem == told) return;
        told = problem;
        Tell(problem.Length > 0 ? prefix + problem : wellAgain, isWarning: problem.Length > 0);
    }

    private void OnPhaseChanged(PhaseChange change)
    {
        _journal.Write(JournalLine.Phase(_instrument, change));
        if (!_hasMerge && _live.Report.Merge is { } merge) OnJoined(change.UtcTicks, merge);
        Tell(
            string.Format(
                CultureInfo.InvariantCulture, "{0} at {1:yyyy-MM-dd HH:mm:ss} UTC: {2}", change.Phase,
                new DateTime(change.UtcTicks, DateTimeKind.Utc), change.Reason),
            change.Phase == EnginePhase.Degraded);
        if (change.Phase == EnginePhase.Stopped) OnStopped(change.UtcTicks);
    }

    private void OnStopped(long utcTicks)
    {
        if (_live.Losses.Count == 0) TellSave();
        foreach (string loss in _live.Losses)
        {
            if (!_toldLosses.Contains(loss)) WriteLoss(utcTicks, loss);
        }
    }

    private void WriteLoss(long utcTicks, string loss)
    {
        _journal.Write(JournalLine.Loss(_instrument, utcTicks, loss));
        Tell(loss, isWarning: true);
    }

    private void OnJoined(long utcTicks, MergeReport merge)
    {
        _hasMerge = true;
        _journal.Write(JournalLine.Merge(_instrument, utcTicks, merge));
        foreach (StartupStep step in _live.Report.Steps.Where(step => step.EndedUtcTicks is not null && !step.Succeeded))
            Tell(step.Name + " gave nothing" + (step.Detail.Length > 0 ? ": " + step.Detail : string.Empty), isWarning: false);
        Tell(merge.ToString(), merge.Different + merge.Rejected > 0);
        BarInterval interval = _live.Engine.Options.Interval;
        _reporting = Task.Run(() => _reportProblem = Report(interval, utcTicks, merge));
    }

    private string Report(BarInterval interval, long utcTicks, MergeReport merge)
    {
        try
        {
            return MergeReportFile.Save(_folder, _instrument, interval, utcTicks, merge);
        }
        catch (Exception e)
        {
            // An exception would end this task without a word.
            return "the report of the join was not written: " + e.Message;
        }
    }

    private void OnSignal(Signal signal)
    {
        if (signal.Direction == _direction) return;
        _direction = signal.Direction;
        // Signals of history are not written: an earlier run wrote those that it gave live, and on the others nobody could act.
        bool isLive = _live.FirstLiveBarUtcTicks != 0 && signal.EndUtcTicks >= _live.FirstLiveBarUtcTicks;
        if (isLive) _journal.Write(JournalLine.Turn(_instrument, signal));
    }
}
