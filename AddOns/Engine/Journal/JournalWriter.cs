using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace NT8Bridge.Journal;

/// <summary>
/// Takes journal lines from any thread into a bounded queue and writes them on a background thread. Whoever hands a line over
/// never waits for the disk. When the queue is full or the disk refuses, lines are lost and counted, and the count is written as
/// soon as possible.
/// </summary>
public sealed class JournalWriter : IDisposable
{
    /// <summary>Lines that wait at most.</summary>
    public const int DefaultCapacity = 1000;

    /// <summary>Size of one file, bytes.</summary>
    public const long DefaultMaxBytes = 2_000_000;

    /// <summary>Files kept, the current one included.</summary>
    public const int DefaultFiles = 5;

    /// <summary>How long the end of a run waits for the disk.</summary>
    internal static readonly TimeSpan EndPatience = TimeSpan.FromSeconds(5);
    private readonly JournalFile _file;
    private readonly int _capacity;
    private readonly Queue<JournalLine> _waiting = new();
    private readonly object _lock = new();
    private Task _writing = Task.CompletedTask;
    private long _lostUnwritten;
    private bool _isWriting;
    private int _inHand;

    /// <summary>Names the files; touches nothing yet.</summary>
    /// <param name="folder">Where they lie; made when the first line comes.</param>
    /// <param name="name">Name of the current file without ".jsonl".</param>
    /// <param name="capacity">Lines that wait at most.</param>
    /// <param name="maxBytes">Size of one file, bytes.</param>
    /// <param name="files">Files kept, the current one included.</param>
    public JournalWriter(
        string folder, string name, int capacity = DefaultCapacity, long maxBytes = DefaultMaxBytes, int files = DefaultFiles)
    {
        if (capacity < 1) throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "at least one line must find room");
        if (maxBytes < 1) throw new ArgumentOutOfRangeException(nameof(maxBytes), maxBytes, "a file needs some bytes");
        if (files < 1) throw new ArgumentOutOfRangeException(nameof(files), files, "at least one file is needed");
        if (folder is null) throw new ArgumentNullException(nameof(folder));
        if (name is null) throw new ArgumentNullException(nameof(name));
        _file = new JournalFile(folder, name, maxBytes, files);
        _capacity = capacity;
    }

    /// <summary>Lines lost since the beginning.</summary>
    public long Lost { get; private set; }

    /// <summary>Why the last write failed; empty when it did not.</summary>
    public string Problem { get; private set; } = string.Empty;

    /// <summary>Lines that are neither written nor lost yet. After the end these did not reach the disk in time.</summary>
    public int Unwritten
    {
        get
        {
            lock (_lock) return _waiting.Count + _inHand;
        }
    }

    /// <summary>Hands a line over; false when the queue was full and it is lost.</summary>
    public bool Write(JournalLine line)
    {
        if (line is null) throw new ArgumentNullException(nameof(line));
        lock (_lock)
        {
            if (_waiting.Count == _capacity)
            {
                Lost++;
                _lostUnwritten++;
                return false;
            }

            _waiting.Enqueue(line);
            if (_isWriting) return true;
            _isWriting = true;
            _writing = Task.Run(Drain);
            return true;
        }
    }

    /// <summary>
    /// Waits until every line handed over is written or counted as lost, a few seconds at most; <see cref="Unwritten"/> tells
    /// what is left then.
    /// </summary>
    public void Dispose()
    {
        Task writing;
        lock (_lock) writing = _writing;
        ((IAsyncResult)writing).AsyncWaitHandle.WaitOne(EndPatience);
    }

    private void Drain()
    {
        while (true)
        {
            JournalLine[] lines;
            long lost;
            lock (_lock)
            {
                if (_waiting.Count == 0)
                {
                    _isWriting = false;
                    return;
                }

                lines = _waiting.ToArray();
                _waiting.Clear();
                _inHand = lines.Length;
                lost = _lostUnwritten;
            }

            Append(lines, lost);
        }
    }

    private void Append(JournalLine[] lines, long lost)
    {
        try
        {
            var text = new StringBuilder();
            foreach (JournalLine line in lines) text.Append(line).Append('\n');
            if (lost > 0) text.Append(JournalLine.Lost(lines[lines.Length - 1].UtcTicks, lost)).Append('\n');
            _file.Append(text.ToString());
            lock (_lock)
            {
                _lostUnwritten -= lost;
                _inHand = 0;
                Problem = string.Empty;
            }
        }
        catch (Exception e)
        {
            // Whatever it is, it is told: an exception that ended this task would end the journal without a word.
            lock (_lock)
            {
                _inHand = 0;
                Lost += lines.Length;
                _lostUnwritten += lines.Length;
                Problem = e.Message;
            }
        }
    }
}
