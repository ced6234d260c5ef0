using System;
using System.Globalization;
using ModelContextProtocol;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>
/// Tells the agent how far a call has come. The protocol asks for numbers that only rise, and nobody knows how many steps will
/// follow: a step that begins adds one, and its share is the part behind the point.
/// </summary>
internal sealed class CallProgress(Action<ProgressNotificationValue>? tell)
{
    private string? _step;
    private int _steps = -1;
    private double _last = -1;

    /// <summary>A step has come so far.</summary>
    public void Tell(int percent, string step)
    {
        if (step != _step) _steps++;
        _step = step;
        double now = _steps + (Math.Min(percent, 99) / 100.0);
        if (now <= _last) return;
        _last = now;
        tell?.Invoke(new ProgressNotificationValue
        {
            Progress = (float)now, Message = string.Create(CultureInfo.InvariantCulture, $"{step}: {percent} %"),
        });
    }
}
