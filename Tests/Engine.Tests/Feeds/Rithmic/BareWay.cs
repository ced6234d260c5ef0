using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading;

namespace NT8Bridge.Tests.Feeds.Rithmic;

/// <summary>
/// The way of a frame without a feed: written to a loopback socket, read by a thread that waits for it, handed to a second one.
/// What it takes is the machine's share of a latency.
/// </summary>
internal static class BareWay
{
    private const int FrameBytes = 90;

    /// <summary>
    /// Microseconds from the write to the second thread, one for each frame; a frame is written when the one before it has
    /// arrived.
    /// </summary>
    public static List<double> Measure(int frames)
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(1);
        using var reading = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        reading.Connect(listener.LocalEndPoint!);
        using Socket writing = listener.Accept();
        writing.NoDelay = true;

        using var arrived = new AutoResetEvent(false);
        using var handed = new AutoResetEvent(false);
        var reader = new Thread(() =>
        {
            var frame = new byte[FrameBytes];
            for (int i = 0; i < frames; i++)
            {
                for (int have = 0; have < FrameBytes;) have += reading.Receive(frame, have, FrameBytes - have, SocketFlags.None);
                arrived.Set();
            }
        });
        long written = 0;
        var delays = new List<double>(frames);
        var taker = new Thread(() =>
        {
            for (int i = 0; i < frames; i++)
            {
                arrived.WaitOne();
                delays.Add((Stopwatch.GetTimestamp() - Volatile.Read(ref written)) * 1e6 / Stopwatch.Frequency);
                handed.Set();
            }
        });
        reader.Start();
        taker.Start();
        var bytes = new byte[FrameBytes];
        for (int i = 0; i < frames; i++)
        {
            Volatile.Write(ref written, Stopwatch.GetTimestamp());
            writing.Send(bytes);
            handed.WaitOne();
        }

        reader.Join();
        taker.Join();
        return delays;
    }
}
