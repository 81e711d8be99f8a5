using TeamsBevakning.Domain.Questions;
using TeamsBevakning.Simulation;

namespace TeamsBevakning.Tests.Simulation;

public sealed class CommentTextsTests
{
    [Fact]
    public void The_questions_are_read_as_questions() =>
        CommentTexts.Questions.Concat(CommentTexts.StormQuestions).Concat(CommentTexts.HolidayQuestions).Where(text => QuestionDetector.Read(text) is not QuestionSigns.Yes).ShouldBeEmpty();

    [Fact]
    public void What_is_unclear_is_read_as_unclear() =>
        CommentTexts.Unsure.Where(text => QuestionDetector.Read(text) is not QuestionSigns.Unsure).ShouldBeEmpty();

    [Fact]
    public void The_rest_is_read_as_no_question() =>
        CommentTexts.Talk.Concat(CommentTexts.FollowUps).Where(text => QuestionDetector.Read(text) is not QuestionSigns.No).ShouldBeEmpty();
}
