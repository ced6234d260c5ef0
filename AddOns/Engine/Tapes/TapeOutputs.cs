using System.Collections.Generic;

namespace NT8Bridge.Tapes;

/// <summary>Which timeframe each of an engine's outputs belongs to, by the names: "5m.ema9" is of "5m".</summary>
internal static class TapeOutputs
{
    /// <summary>The position of each output's timeframe among those that the outputs name, in their order.</summary>
    internal static int[] SeriesOf(IReadOnlyList<string> outputs)
    {
        int[] series = new int[outputs.Count];
        var names = new List<string>();
        for (int i = 0; i < series.Length; i++)
        {
            string name = outputs[i].Substring(0, outputs[i].IndexOf('.') is var dot and > 0 ? dot : 0);
            int at = names.IndexOf(name);
            if (at < 0)
            {
                at = names.Count;
                names.Add(name);
            }

            series[i] = at;
        }

        return series;
    }
}
