using System;
using System.IO;
using System.Threading.Tasks;
using NT8Bridge.History;
using NT8Bridge.Live;

namespace NT8Bridge.Display;

/// <summary>
/// What a window may ask of a running engine; called from any thread. What it led to is told in the engine's next rows.
/// </summary>
public sealed class EngineCommands
{
    private readonly LiveEngine _live;
    private readonly EngineDisplay _display;
    private readonly Action<Action> _onEngineThread;

    /// <summary>Makes the commands for an engine whose data lies in a folder.</summary>
    /// <param name="live">The engine.</param>
    /// <param name="display">Shows the outcome.</param>
    /// <param name="folder">The data folder; reports lie in "reports" below it.</param>
    /// <param name="onEngineThread">Runs an action where the engine may be touched.</param>
    public EngineCommands(LiveEngine live, EngineDisplay display, string folder, Action<Action> onEngineThread)
    {
        _live = live ?? throw new ArgumentNullException(nameof(live));
        _display = display ?? throw new ArgumentNullException(nameof(display));
        ReportFolder = Path.Combine(folder ?? throw new ArgumentNullException(nameof(folder)), "reports");
        _onEngineThread = onEngineThread ?? throw new ArgumentNullException(nameof(onEngineThread));
    }

    /// <summary>Where reports are written; made with the first one.</summary>
    public string ReportFolder { get; }

    /// <summary>Saves the cache.</summary>
    public void SaveNow() => _onEngineThread(() =>
    {
        if (!_live.TrySaveNow())
        {
            _display.Tell("cache not saved: nothing to save yet, no cache is kept, or a save runs already");
            return;
        }

        _display.Tell("saving the cache");
        _live.Saving.ContinueWith(saving => Answer(
            saving.IsFaulted ? "cache not saved: " + saving.Exception!.GetBaseException().Message
            : saving.Result.Length > 0 ? "cache not saved: " + saving.Result
            : "cache saved"));
    });

    /// <summary>Writes the signals held into the report folder.</summary>
    public void ExportSignals() => _onEngineThread(() =>
    {
        string[] lines = SignalTable.Lines(_live.Engine.Signals);
        _display.Tell("exporting the signals");
        Task.Run(() => Answer(Export(lines)));
    });

    /// <summary>Opens the report folder, which is made where it is missing; <paramref name="open"/> shows a folder.</summary>
    public void OpenReports(Action<string> open)
    {
        if (open is null) throw new ArgumentNullException(nameof(open));
        try
        {
            Directory.CreateDirectory(ReportFolder);
            open(ReportFolder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            Answer(ReportFolder + " not opened: " + e.Message);
        }
    }

    private string Export(string[] lines)
    {
        string path = Path.Combine(ReportFolder, CacheLayout.Escape(_display.Instrument) + ".signals.csv");
        try
        {
            Directory.CreateDirectory(ReportFolder);
            File.WriteAllLines(path, lines);
            return $"{lines.Length - 1} signals in {path}";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return path + " not written: " + e.Message;
        }
    }

    private void Answer(string outcome) => _onEngineThread(() => _display.Tell(outcome));
}
