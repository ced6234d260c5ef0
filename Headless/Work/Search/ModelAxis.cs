using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>A number or a text of a signal model that takes several values.</summary>
/// <param name="Name">Its name in the model, or its place there: "rules[0].weight".</param>
/// <param name="Values">The values in the order in which they are tried.</param>
internal sealed record ModelAxis(string Name, IReadOnlyList<JToken> Values);
