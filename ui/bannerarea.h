#pragma once

#include "core/base/result.h"
#include "ui/widgets/banner.h"

#include <functional>

namespace retinue {

/// The place above the page where messages appear that are not modal: failures with their remedy, questions that can
/// wait. Newest on top, at most three; older ones give way. Esc closes the newest. All texts are plain.
class BannerArea : public QWidget
{
    Q_OBJECT

public:
    explicit BannerArea(QWidget *parent = nullptr);

    /// A failure and, where the sentence does not name it, the file it is about. The same one twice is shown once.
    void showError(const Error &error);
    /// A question; its banner gets the buttons @p answers and one to close it, and goes when any is pressed.
    struct Answer
    {
        QString text;
        QString iconName;
        std::function<void()> act;
    };
    void ask(const QString &title, const QString &text, const QList<Answer> &answers);
    /// What is shown now, newest first.
    QStringList messages() const;
    void clear();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Shown
    {
        Banner *banner;
        QString message;
    };

    void add(Banner *banner, const QString &message);
    void close(Banner *banner);

    QList<Shown> m_shown;
};

} // namespace retinue
