using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Headless.Cli.Processes;

/// <summary>
/// What the program knows of the runs in the processes of its scripts: which are at work, what was kept, and which of them ended
/// a process. It decides what the next process is told.
/// </summary>
internal sealed class RunBook
{
    /// <summary>How often in a row a process may end without anything being learned from it.</summary>
    private const int MostVain = 3;

    private readonly Dictionary<int, RunAtWork> _begun = [];
    private readonly HashSet<int> _atWork = [];
    private readonly Dictionary<string, string> _failed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _suspects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kept = new(StringComparer.Ordinal);
    private readonly List<string> _incidents = [];
    private readonly HashSet<string> _temporary = new(StringComparer.Ordinal);
    private (int? Run, string How)? _died;
    private int _keptBefore;
    private int _vain;

    /// <summary>Bytes that a process may hold; null for any number.</summary>
    public long? Memory { get; private set; }

    /// <summary>The exit code of a process that has written all; null while there is none.</summary>
    public int? Over { get; private set; }

    /// <summary>Whether the process asks for a new one.</summary>
    public bool WantsAgain { get; private set; }

    /// <summary>Whether an interrupted process tells what it has finished.</summary>
    public bool IsTelling { get; private set; }

    /// <summary>Temporary files and folders that the process has in use, full paths.</summary>
    public IReadOnlyCollection<string> Temporary => _temporary;

    /// <summary>A new process begins.</summary>
    public void NewProcess()
    {
        _temporary.Clear();
        _begun.Clear();
        _atWork.Clear();
        _died = null;
        Over = null;
        WantsAgain = false;
        _keptBefore = _kept.Count;
    }

    /// <summary>Takes what a process says at a moment.</summary>
    public void Hear(string[] words, long nowMilliseconds)
    {
        switch (words[0])
        {
            case ProcessWord.Begin:
                int number = Number(words[1]);
                long? limit = words[2].Length == 0 ? null : long.Parse(words[2], CultureInfo.InvariantCulture);
                _begun[number] = new RunAtWork(words[3], words[4], nowMilliseconds, limit, words[5].Length > 0);
                _atWork.Add(number);
                break;
            case ProcessWord.End:
                _atWork.Remove(Number(words[1]));
                break;
            case ProcessWord.Keep:
                _kept[words[1]] = words[2];
                _suspects.Remove(words[1]);
                break;
            case ProcessWord.Memory:
                Memory = long.Parse(words[1], CultureInfo.InvariantCulture);
                break;
            case ProcessWord.Died:
                _died ??= (words[1].Length == 0 ? null : Number(words[1]), words[2]);
                break;
            case ProcessWord.Again:
                WantsAgain = true;
                break;
            case ProcessWord.Telling:
                IsTelling = true;
                break;
            case ProcessWord.Taken:
                _temporary.Add(words[1]);
                break;
            case ProcessWord.Left:
                _temporary.Remove(words[1]);
                break;
            case ProcessWord.Over:
                Over = Number(words[1]);
                break;
        }
    }

    /// <summary>
    /// A run that should long have come back, and whose process does not even say so; null when there is none.
    /// </summary>
    public RunAtWork? Overdue(long nowMilliseconds, long graceMilliseconds)
    {
        foreach (int number in _atWork)
        {
            RunAtWork run = _begun[number];
            if (run.LimitMilliseconds is not { } limit) continue;
            if (nowMilliseconds - run.BeginMilliseconds > limit + graceMilliseconds) return run;
        }

        return null;
    }

    /// <summary>A run did not come back and its process was ended for it.</summary>
    public void Fail(RunAtWork run, string why) => Name(run.Key, why);

    /// <summary>
    /// The process ended before it had written all: by itself, <paramref name="how"/> where it did not say so, or because it held
    /// too much memory.
    /// </summary>
    public void Ended(string how, bool isStopped)
    {
        int known = _failed.Count + _suspects.Count;
        string cause = isStopped ? how : _died?.How ?? how;
        if (Guilty(isStopped) is { } run)
        {
            Name(run.Key, $"'{run.Script}' {(isStopped ? "was stopped" : "ended the process in which it ran")}: {cause}");
        }
        else if (_atWork.Count > 1)
        {
            _suspects.UnionWith(_atWork.Select(number => _begun[number]).Where(one => !one.HoldsOthers).Select(one => one.Key));
        }
        else
        {
            _incidents.Add("the process of the scripts was ended by one of them, it is not known in which run: " + cause);
        }

        bool isVain = known == _failed.Count + _suspects.Count && _kept.Count == _keptBefore;
        _vain = isVain ? _vain + 1 : 0;
    }

    /// <summary>The lines by which a new process learns all this.</summary>
    public IEnumerable<string> Lines()
    {
        foreach ((string key, string why) in _failed) yield return ProcessWord.Line(ProcessWord.Failed, key, why);
        foreach (string key in _suspects) yield return ProcessWord.Line(ProcessWord.Suspect, key);
        foreach ((string key, string result) in _kept) yield return ProcessWord.Line(ProcessWord.Keep, key, result);
        foreach (string incident in _incidents) yield return ProcessWord.Line(ProcessWord.Incident, incident);
        if (_vain >= MostVain)
            yield return ProcessWord.Line(ProcessWord.GiveUp, _incidents.LastOrDefault() ?? _failed.Values.Last());
        yield return ProcessWord.Line(ProcessWord.Go);
    }

    private void Name(string key, string why)
    {
        _failed[key] = why;
        _suspects.Remove(key);
        _kept.Remove(key);
    }

    /// <summary>
    /// The run that says so itself, or the only one at work, or the only one that ever was; null where it is not known.
    /// </summary>
    private RunAtWork? Guilty(bool isStopped)
    {
        if (!isStopped && _died?.Run is { } number && _begun.TryGetValue(number, out RunAtWork? told)) return told;
        RunAtWork[] atWork = [.. _atWork.Select(one => _begun[one])];
        if (atWork.Count(run => !run.HoldsOthers) == 1) return atWork.Single(run => !run.HoldsOthers);
        if (atWork.Length == 1) return atWork[0];
        return atWork.Length == 0 && _begun.Values.DistinctBy(run => run.Key).Count() == 1 ? _begun.Values.First() : null;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
