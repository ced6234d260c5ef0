using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Output;

/// <summary>Keeps the newest lines that scripts wrote, up to a number, and counts them all.</summary>
public sealed class ScriptJournal : IScriptOutput
{
    private readonly Queue<OutputLine> _lines = new();
    private readonly int _capacity;

    /// <summary>Keeps up to <paramref name="capacity"/> lines.</summary>
    public ScriptJournal(int capacity = 10_000) => _capacity = capacity;

    /// <summary>Lines written, whether still held or not.</summary>
    public long Written { get; private set; }

    /// <summary>The lines still held, oldest first.</summary>
    public OutputLine[] Lines
    {
        get
        {
            lock (_lines) return _lines.ToArray();
        }
    }

    /// <summary>The texts of one kind, oldest first.</summary>
    public string[] Texts(OutputKind kind) => Lines.Where(line => line.Kind == kind).Select(line => line.Text).ToArray();

    /// <inheritdoc/>
    public void Write(in OutputLine line)
    {
        lock (_lines)
        {
            if (_lines.Count == _capacity) _lines.Dequeue();
            _lines.Enqueue(line);
            Written++;
        }
    }
}
