using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Work;

namespace NT8Bridge.Headless.Tests.Work;

/// <summary>Keeps what work tells while it is done.</summary>
internal sealed class Said : IProgress<WorkProgress>
{
    private readonly List<WorkProgress> _all = [];

    public void Report(WorkProgress value)
    {
        lock (_all) _all.Add(value);
    }

    public T[] Of<T>()
        where T : WorkProgress
    {
        lock (_all) return [.. _all.OfType<T>()];
    }
}
