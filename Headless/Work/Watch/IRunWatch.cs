using System;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Work.Watch;

/// <summary>
/// Who watches over this process while scripts run in it. A script can end its process, and it can hold it for ever; the watch
/// stands outside. It starts a new process then, to which it tells what became of the runs of the earlier ones.
/// </summary>
public interface IRunWatch
{
    /// <summary>How often a process ended by a script that could not be found out, a sentence each.</summary>
    IReadOnlyList<string> Incidents { get; }

    /// <summary>Whether an earlier process was ended, which has told already what there was to tell on the way.</summary>
    bool IsAgain { get; }

    /// <summary>Why there is no use in running anything: scripts took one process after another; null while there is.</summary>
    string? GivenUp { get; }

    /// <summary>A run begins.</summary>
    /// <param name="run">What is to run.</param>
    /// <returns>The number by which <see cref="End"/> knows it.</returns>
    int Begin(WatchedRun run);

    /// <summary>The run of that number has come back.</summary>
    void End(int number);

    /// <summary>Why the run of that key ended the process in which it was made; null when it did not.</summary>
    string? Failure(string key);

    /// <summary>
    /// Whether the process ended in which the run of that key and others were made at the same time: made alone, it tells whether
    /// it was the one.
    /// </summary>
    bool IsSuspect(string key);

    /// <summary>Whether there is any such run.</summary>
    bool HasSuspects { get; }

    /// <summary>What an earlier process kept of the run of that key; null when it kept nothing.</summary>
    string? Kept(string key);

    /// <summary>Keeps what a run gave, so that it is not made again.</summary>
    void Keep(string key, string result);

    /// <summary>The process may hold that many bytes; one that holds more is ended.</summary>
    void LimitMemory(long bytes);

    /// <summary>The user interrupted, and what is finished is about to be told, which may take a moment.</summary>
    void Telling();

    /// <summary>
    /// Asks for a new process, because a script goes on in this one that cannot be stopped; what was kept is known there. It does
    /// not return, except where nobody watches.
    /// </summary>
    void StartAgain();
}
