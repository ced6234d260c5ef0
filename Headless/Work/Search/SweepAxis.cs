using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>What takes several values in a sweep, and how far a new value reaches.</summary>
/// <param name="Name">Its name, or its place in the model.</param>
/// <param name="Texts">The values as they are told.</param>
/// <param name="Reach">What of a variant has to be worked out anew for another value.</param>
/// <param name="Values">The values for the model's JSON; empty for a setting of the strategy.</param>
internal sealed record SweepAxis(string Name, IReadOnlyList<string> Texts, AxisReach Reach, IReadOnlyList<JToken> Values);
